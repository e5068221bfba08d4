// Sixty-four bytes at a time: which of them are of what kind, as one bit for each byte, the first byte's bit the lowest.
//
// In C because Swift's vectors give no such bits. The vectors are Clang's own, so that this is the same for every
// processor; each function becomes a few instructions in its caller.
#ifndef CBLOCKS_H
#define CBLOCKS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t cblocks_vector __attribute__((ext_vector_type(64), aligned(1)));
typedef _Bool cblocks_flags __attribute__((ext_vector_type(64)));

typedef uint8_t cblocks_short_vector __attribute__((ext_vector_type(16), aligned(1)));
typedef _Bool cblocks_short_flags __attribute__((ext_vector_type(16)));

/// The kinds that words and white space are told by.
struct cblocks_text {
  /// U+0020.
  uint64_t spaces;
  /// U+0009 to U+000D.
  uint64_t other_spaces;
  /// ASCII letters and digits.
  uint64_t letters;
  /// Bytes from 0x80 on.
  uint64_t high;
};

/// The kinds that lines and characters that may not be are told by.
struct cblocks_lines {
  /// U+000A and U+000D.
  uint64_t ends;
  /// What is below U+0020, but tab and line ends; U+007F.
  uint64_t controls;
  /// Bytes from 0x80 on.
  uint64_t high;
};

/// A bit for each byte that a comparison holds for.
#define CBLOCKS_BITS(holds) __builtin_bit_cast(uint64_t, __builtin_convertvector((holds), cblocks_flags))

/// A bit for each of the 64 bytes from `bytes` on that is 0x80 or more.
static inline uint64_t cblocks_high(const uint8_t *_Nonnull bytes) {
  return CBLOCKS_BITS(*(const cblocks_vector *)bytes >= (uint8_t)0x80);
}

/// A bit for each of the 64 bytes from `bytes` on that is `byte`.
static inline uint64_t cblocks_equal(const uint8_t *_Nonnull bytes, uint8_t byte) {
  return CBLOCKS_BITS(*(const cblocks_vector *)bytes == byte);
}

/// A bit for each of the 16 bytes from `bytes` on that is one of two.
static inline uint16_t cblocks_either(const uint8_t *_Nonnull bytes, uint8_t one, uint8_t other) {
  cblocks_short_vector block = *(const cblocks_short_vector *)bytes;
  return __builtin_bit_cast(
      uint16_t, __builtin_convertvector((block == one) | (block == other), cblocks_short_flags));
}

/// The index of the first byte from `start` on and before `end` that is one of two; `end` where none is.
///
/// Sixteen bytes at a time, because what is looked for in markup is near. There are `count` bytes, at least `end`; up to
/// there they may be read.
static inline size_t cblocks_first(
    const uint8_t *_Nonnull bytes, size_t start, size_t end, size_t count, uint8_t one, uint8_t other) {
  for (; start < end && start + 16 <= count; start += 16) {
    uint16_t bits = cblocks_either(bytes + start, one, other);
    if (bits != 0) {
      size_t found = start + (size_t)__builtin_ctz(bits);
      return found < end ? found : end;
    }
  }
  while (start < end && bytes[start] != one && bytes[start] != other) start++;
  return start < end ? start : end;
}

/// The index of the first byte from `start` on that is `byte`; `count`, which is how many there are, where none is.
static inline size_t cblocks_near(const uint8_t *_Nonnull bytes, size_t start, size_t count, uint8_t byte) {
  for (; start + 16 <= count; start += 16) {
    uint16_t bits = cblocks_either(bytes + start, byte, byte);
    if (bits != 0) return start + (size_t)__builtin_ctz(bits);
  }
  while (start < count && bytes[start] != byte) start++;
  return start < count ? start : count;
}

struct cblocks_padded {
  uint8_t bytes[64];
};

/// `count` bytes, fewer than 64, and behind them hyphens, which are of no kind.
static inline struct cblocks_padded cblocks_pad(const uint8_t *_Nonnull bytes, size_t count) {
  struct cblocks_padded block;
  memset(block.bytes, '-', sizeof block.bytes);
  memcpy(block.bytes, bytes, count);
  return block;
}

/// The kinds of the 64 bytes from `bytes` on.
static inline struct cblocks_text cblocks_text(const uint8_t *_Nonnull bytes) {
  cblocks_vector block = *(const cblocks_vector *)bytes;
  cblocks_vector lower = block | (uint8_t)0x20;
  struct cblocks_text kinds = {
      .spaces = CBLOCKS_BITS(block == (uint8_t)' '),
      .other_spaces = CBLOCKS_BITS(block - (uint8_t)'\t' < (uint8_t)5),
      .letters = CBLOCKS_BITS((lower - (uint8_t)'a' < (uint8_t)26) | (block - (uint8_t)'0' < (uint8_t)10)),
      .high = CBLOCKS_BITS(block >= (uint8_t)0x80),
  };
  return kinds;
}

/// The kinds of `count` bytes, fewer than 64; the bits behind them are of no kind.
static inline struct cblocks_text cblocks_text_rest(const uint8_t *_Nonnull bytes, size_t count) {
  struct cblocks_padded block = cblocks_pad(bytes, count);
  return cblocks_text(block.bytes);
}

/// The kinds of the 64 bytes from `bytes` on.
static inline struct cblocks_lines cblocks_lines(const uint8_t *_Nonnull bytes) {
  cblocks_vector block = *(const cblocks_vector *)bytes;
  uint64_t ends = CBLOCKS_BITS((block == (uint8_t)'\n') | (block == (uint8_t)'\r'));
  uint64_t others = CBLOCKS_BITS(((block < (uint8_t)' ') & (block != (uint8_t)'\t')) | (block == (uint8_t)0x7F));
  struct cblocks_lines kinds = {
      .ends = ends,
      .controls = others & ~ends,
      .high = CBLOCKS_BITS(block >= (uint8_t)0x80),
  };
  return kinds;
}

/// The kinds of `count` bytes, fewer than 64; the bits behind them are of no kind.
static inline struct cblocks_lines cblocks_lines_rest(const uint8_t *_Nonnull bytes, size_t count) {
  struct cblocks_padded block = cblocks_pad(bytes, count);
  return cblocks_lines(block.bytes);
}

#endif
