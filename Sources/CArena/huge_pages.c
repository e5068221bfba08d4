/* What jemalloc reads when it is linked into the program (see DIST_FLAGS in the Makefile); nobody else asks for it.
 *
 * A site of ten thousand entries holds some 150 MB, and every page looks up a dozen entries anywhere in them. In pages of
 * two megabytes, where the system allows them, the processor finds these by itself: a build of the entries of bench/corpus.py
 * takes 2.12 s of its time, and with MALLOC_CONF=thp:default 2.22 (medians of seven in turns). */
extern const char *malloc_conf;
const char *malloc_conf = "thp:always";
