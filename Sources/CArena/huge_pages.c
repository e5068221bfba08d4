/* What jemalloc reads when it is linked into the program (see DIST_FLAGS in the Makefile); nobody else asks for it.
 *
 * A site of ten thousand entries holds some 200 MB, and every page looks up a dozen entries anywhere in them. In pages of
 * two megabytes, where the system allows them, the processor finds these by itself: a build takes 2.93 s of its time instead of 3.10. */
extern const char *malloc_conf;
const char *malloc_conf = "thp:always";
