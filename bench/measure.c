/* Runs a program and says what it cost.
 *
 *     measure NUMBERS PROGRAM ARGUMENT…     writes "wall user system peak" to the file NUMBERS, ends as the program does
 *
 * Times are in seconds, the peak of its memory in KiB. A launcher in C, because a child's peak begins with that of the
 * process it was forked from, which for an interpreter is more than a small build needs.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
    if (argc < 3)
        return fprintf(stderr, "usage: measure NUMBERS PROGRAM ARGUMENT...\n"), 64;
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        execv(argv[2], argv + 2);
        perror(argv[2]);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return perror("measure"), 2;
    double wall = now() - start;
    FILE *numbers = fopen(argv[1], "w");
    if (!numbers)
        return perror(argv[1]), 2;
    fprintf(numbers, "%.6f %.6f %.6f %ld\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss);
    if (fclose(numbers) != 0)
        return perror(argv[1]), 2;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
