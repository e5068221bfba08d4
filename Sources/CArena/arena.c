#include "CArena.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A page of prose takes about 100 KiB, of which nothing is given back before its end.
enum { CHUNK_SIZE = 256 << 10, LARGE = 64 << 10, ALIGNMENT = 16 };

/// Stands before every block; as large as the alignment, so that the block after it is aligned too.
typedef struct {
  size_t size;
  size_t is_large;
} Header;

/// Stands before a chunk, and before the header of a block too large to be taken from one.
typedef struct Piece {
  struct Piece *next, *previous;
} Piece;

typedef struct {
  /// Circular lists with these as their ends.
  Piece chunks, large;
  char *free, *end;
  unsigned uses;
} Arena;

_Static_assert(sizeof(Header) == ALIGNMENT && sizeof(Piece) % ALIGNMENT == 0, "blocks are aligned");

static pthread_key_t arena_key;
static pthread_once_t arena_key_once = PTHREAD_ONCE_INIT;
static _Thread_local Arena *arena;

static void *must(void *memory) {
  if (memory) return memory;
  fputs("sitegen: out of memory\n", stderr);
  abort();
}

static void unlink_piece(Piece *piece) {
  piece->next->previous = piece->previous;
  piece->previous->next = piece->next;
}

static void link_piece(Piece *list, Piece *piece) {
  *piece = (Piece){.next = list->next, .previous = list};
  list->next->previous = piece;
  list->next = piece;
}

static void free_all(Piece *list, Piece *kept) {
  for (Piece *piece = list->next, *next; piece != list; piece = next) {
    next = piece->next;
    if (piece == kept) continue;
    unlink_piece(piece);
    free(piece);
  }
}

static void begin_chunk(Piece *chunk) {
  arena->free = (char *)(chunk + 1);
  arena->end = (char *)chunk + CHUNK_SIZE;
}

/// Runs when a thread ends that has used an arena.
static void end_of_thread(void *ended) {
  Arena *own = ended;
  free_all(&own->chunks, NULL);
  free_all(&own->large, NULL);
  free(own);
}

static void make_key(void) {
  if (pthread_key_create(&arena_key, end_of_thread) != 0) must(NULL);
}

void carena_open(void) {
  if (!arena) {
    pthread_once(&arena_key_once, make_key);
    Arena *made = must(calloc(1, sizeof *made));
    made->chunks.next = made->chunks.previous = &made->chunks;
    made->large.next = made->large.previous = &made->large;
    if (pthread_setspecific(arena_key, made) != 0) must(NULL);
    arena = made;
  }
  arena->uses += 1;
}

void carena_close(void) {
  if (--arena->uses > 0) return;
  free_all(&arena->large, NULL);
  Piece *first = arena->chunks.previous;
  if (first == &arena->chunks) return;
  free_all(&arena->chunks, first);
  begin_chunk(first);
}

static void *allocate(size_t size);

static void *allocate_large(size_t size) {
  if (size > SIZE_MAX - sizeof(Piece) - sizeof(Header)) must(NULL);
  Piece *piece = must(malloc(sizeof(Piece) + sizeof(Header) + size));
  link_piece(&arena->large, piece);
  Header *header = (Header *)(piece + 1);
  *header = (Header){.size = size, .is_large = 1};
  return header + 1;
}

/// What does not fit into the chunk.
static __attribute__((noinline)) void *allocate_elsewhere(size_t size) {
  if (size > LARGE) return allocate_large(size);
  Piece *chunk = must(malloc(CHUNK_SIZE));
  link_piece(&arena->chunks, chunk);
  begin_chunk(chunk);
  return allocate(size);
}

/// A few instructions, in its callers: a page of prose asks for 350 blocks.
static inline __attribute__((always_inline)) void *allocate(size_t size) {
  size_t rounded = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  Arena *own = arena;
  Header *header = (Header *)own->free;
  if (size > LARGE || (size_t)(own->end - own->free) < sizeof(Header) + rounded) return allocate_elsewhere(size);
  *header = (Header){.size = rounded};
  own->free += sizeof(Header) + rounded;
  return header + 1;
}

static int is_last(const Header *header) { return (char *)(header + 1) + header->size == arena->free; }

void *carena_calloc(size_t count, size_t size) {
  size_t whole;
  if (__builtin_mul_overflow(count, size, &whole)) must(NULL);
  return memset(allocate(whole), 0, whole);
}

void carena_free(void *block) {
  if (!block) return;
  Header *header = (Header *)block - 1;
  if (header->is_large) {
    Piece *piece = (Piece *)header - 1;
    unlink_piece(piece);
    free(piece);
  } else if (is_last(header)) {
    arena->free = (char *)header;
  }
}

void *carena_realloc(void *block, size_t size) {
  if (!block) return allocate(size);
  Header *header = (Header *)block - 1;
  if (size <= header->size) return block;
  if (header->is_large) {
    Piece *piece = (Piece *)header - 1;
    if (size > SIZE_MAX - sizeof(Piece) - sizeof(Header)) must(NULL);
    unlink_piece(piece);
    piece = must(realloc(piece, sizeof(Piece) + sizeof(Header) + size));
    link_piece(&arena->large, piece);
    header = (Header *)(piece + 1);
    header->size = size;
    return header + 1;
  }
  size_t rounded = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  if (size <= LARGE && is_last(header) && rounded - header->size <= (size_t)(arena->end - arena->free)) {
    arena->free += rounded - header->size;
    header->size = rounded;
    return block;
  }
  void *moved = allocate(size);
  memcpy(moved, block, header->size);
  return moved;
}
