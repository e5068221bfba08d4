/* The least that any program must do that publishes Markdown through cmark: read every entry, skip its front matter,
 * render its body and write that to a page. No title, no template, no list, no check; entries only.
 *
 *     floor CONTENT OUTPUT     reads CONTENT/<section>/<name>.md, writes OUTPUT/<section>/<name>/index.html
 *
 * It has a thread for each processor; cmark allocates with malloc, as it does by default.
 */
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int content, output;   /* the two folders */
static char **entries;        /* "posts/name", without ".md" */
static size_t count;
static atomic_size_t next;

static void check(int succeeded, const char *what) {
    if (succeeded)
        return;
    fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
    exit(2);
}

/* Notes every entry of a section, and makes the section's folder in the output. */
static void list(const char *section) {
    int folder = openat(content, section, O_RDONLY | O_DIRECTORY);
    DIR *names = folder < 0 ? NULL : fdopendir(folder);
    check(names != NULL, section);
    check(mkdirat(output, section, 0777) == 0, section);
    for (struct dirent *item; (item = readdir(names));) {
        size_t length = strlen(item->d_name);
        if (length < 4 || strcmp(item->d_name + length - 3, ".md") != 0)
            continue;
        if ((count & (count - 1)) == 0)
            check((entries = realloc(entries, (count ? count * 2 : 1) * sizeof *entries)) != NULL, "memory");
        check(asprintf(&entries[count++], "%s/%.*s", section, (int)length - 3, item->d_name) > 0, "memory");
    }
    closedir(names);
}

/* Reads a whole file into a buffer that grows; gives its length. */
static size_t read_entry(const char *entry, char **buffer, size_t *capacity) {
    char path[4096];
    struct stat status;
    snprintf(path, sizeof path, "%s.md", entry);
    int file = openat(content, path, O_RDONLY);
    check(file >= 0 && fstat(file, &status) == 0, path);
    size_t length = (size_t)status.st_size;
    if (length > *capacity)
        check((*buffer = realloc(*buffer, *capacity = length * 2)) != NULL, "memory");
    check(read(file, *buffer, length) == (ssize_t)length, path);
    close(file);
    return length;
}

/* Where the body begins, behind the line that ends the front matter. */
static size_t body(const char *text, size_t length) {
    if (length < 4 || memcmp(text, "---\n", 4) != 0)
        return 0;
    const char *fence = memmem(text + 3, length - 3, "\n---\n", 5);
    return fence ? (size_t)(fence - text) + 5 : 0;
}

static void write_page(const char *entry, const char *html) {
    char path[4096];
    check(mkdirat(output, entry, 0777) == 0, entry);
    snprintf(path, sizeof path, "%s/index.html", entry);
    int file = openat(output, path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    size_t length = strlen(html);
    check(file >= 0 && write(file, html, length) == (ssize_t)length && close(file) == 0, path);
}

static void *work(void *unused) {
    char *buffer = NULL;
    size_t capacity = 0;
    for (size_t number; (number = atomic_fetch_add(&next, 1)) < count;) {
        size_t length = read_entry(entries[number], &buffer, &capacity);
        size_t start = body(buffer, length);
        char *html = cmark_markdown_to_html(buffer + start, length - start, CMARK_OPT_UNSAFE);
        write_page(entries[number], html);
        free(html);
    }
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 3)
        return fprintf(stderr, "usage: floor CONTENT OUTPUT\n"), 64;
    check(mkdir(argv[2], 0777) == 0, argv[2]);
    check((content = open(argv[1], O_RDONLY | O_DIRECTORY)) >= 0, argv[1]);
    check((output = open(argv[2], O_RDONLY | O_DIRECTORY)) >= 0, argv[2]);
    DIR *sections = opendir(argv[1]);
    check(sections != NULL, argv[1]);
    for (struct dirent *item; (item = readdir(sections));)
        if (item->d_name[0] != '.')
            list(item->d_name);
    closedir(sections);

    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    pthread_t threads[processors];
    for (long i = 1; i < processors; i++)
        check(pthread_create(&threads[i], NULL, work, NULL) == 0, "thread");
    work(NULL);
    for (long i = 1; i < processors; i++)
        pthread_join(threads[i], NULL);
    printf("%zu entries\n", count);
}
