// Memory for trees that live for one call: taken from the front of a chunk, given back all at once.
#ifndef CARENA_H
#define CARENA_H

#include <stddef.h>

/// Begins a use of the calling thread's arena; uses may overlap.
void carena_open(void);

/// Ends a use. The last one to end gives everything back but one chunk, which the thread keeps for its next use.
void carena_close(void);

/// As calloc, realloc and free, within a use of the calling thread's arena: blocks are 16-byte aligned and live until
/// the last use ends. `carena_free` gives back only the block that was handed out last, and large ones.
/// When memory runs out they end the program, as libcmark's own do.
void *carena_calloc(size_t count, size_t size);
void *carena_realloc(void *block, size_t size);
void carena_free(void *block);

#endif
