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
typedef int8_t cblocks_signed_vector __attribute__((ext_vector_type(16), aligned(1)));
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

/// A bit for each of sixteen bytes whose highest is set, as it is in all for which a comparison holds.
static inline uint16_t cblocks_negative(cblocks_signed_vector bytes) {
  return __builtin_bit_cast(uint16_t, __builtin_convertvector(bytes < 0, cblocks_short_flags));
}

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

/// A bit for each of the 64 bytes from `bytes` on that may begin something in Markdown or our dialect; 65 are read.
///
/// Those of `"&':<@[\^{|~` are, and each of `-.=w` that is the same as the next byte; so are `#]_}` and U+007F, because a
/// comparison takes in several that differ in a bit or two.
static inline uint64_t cblocks_openers(const uint8_t *_Nonnull bytes) {
  uint64_t openers = 0;
  for (int part = 0; part < 64; part += 16) {
    cblocks_short_vector block = *(const cblocks_short_vector *)(bytes + part);
    cblocks_short_vector next = *(const cblocks_short_vector *)(bytes + part + 1);
    // Of each comparison all bits of a byte are set, or none.
    cblocks_signed_vector single = (cblocks_signed_vector)(
        ((cblocks_signed_vector)(block | (uint8_t)0x20) > (int8_t)'z') | ((block & (uint8_t)~5) == (uint8_t)'"')
        | (block == (uint8_t)':') | (block == (uint8_t)'<') | (block == (uint8_t)'@'));
    cblocks_signed_vector doubled = (cblocks_signed_vector)(
        (block == next)
        & (((block | (uint8_t)0x10) == (uint8_t)'=') | (block == (uint8_t)'.') | (block == (uint8_t)'w')));
    uint16_t bits = cblocks_negative(single | doubled);
    openers |= (uint64_t)bits << part;
  }
  return openers;
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

/// The index of the first byte from `start` on and before `end` that is `\` or no higher than `)`; `end` where none is.
///
/// There are `count` bytes, at least `end`; up to there they may be read.
static inline size_t cblocks_address_end(const uint8_t *_Nonnull bytes, size_t start, size_t end, size_t count) {
  for (; start < end && start + 16 <= count; start += 16) {
    cblocks_short_vector block = *(const cblocks_short_vector *)(bytes + start);
    uint16_t bits = __builtin_bit_cast(
        uint16_t, __builtin_convertvector((block == (uint8_t)'\\') | (block <= (uint8_t)')'), cblocks_short_flags));
    if (bits != 0) {
      size_t found = start + (size_t)__builtin_ctz(bits);
      return found < end ? found : end;
    }
  }
  while (start < end && bytes[start] > ')' && bytes[start] != '\\') start++;
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

/// How many of the bytes from `start` on and before `end` continue a UTF-8 sequence.
static inline size_t cblocks_continuing(const uint8_t *_Nonnull bytes, size_t start, size_t end) {
  size_t count = 0;
  for (; end - start >= 16; start += 16) {
    cblocks_signed_vector block = *(const cblocks_signed_vector *)(bytes + start);
    uint16_t bits =
        __builtin_bit_cast(uint16_t, __builtin_convertvector(block < (int8_t)0xC0, cblocks_short_flags));
    if (bits != 0) count += (size_t)__builtin_popcount(bits);
  }
  for (; start < end; start++) count += (bytes[start] & 0xC0) == 0x80;
  return count;
}

typedef uint8_t cblocks_shorter_vector __attribute__((ext_vector_type(8), aligned(1)));
typedef _Bool cblocks_shorter_flags __attribute__((ext_vector_type(8)));

/// A bit for each byte of a vector that is `"`, `&`, `<` or `>`: of two, all bits but one are the same.
#define CBLOCKS_MARKUP(block) ((((block) | (uint8_t)2) == (uint8_t)'>') | (((block) | (uint8_t)4) == (uint8_t)'&'))

/// Copies a block of 16 bytes, and gives a bit for each that is `"`, `&`, `<` or `>`.
static inline uint16_t cblocks_copy_short(uint8_t *_Nonnull to, const uint8_t *_Nonnull from) {
  cblocks_short_vector block = *(const cblocks_short_vector *)from;
  *(cblocks_short_vector *)to = block;
  return __builtin_bit_cast(uint16_t, __builtin_convertvector(CBLOCKS_MARKUP(block), cblocks_short_flags));
}

/// Likewise, of 8 bytes.
static inline uint8_t cblocks_copy_shorter(uint8_t *_Nonnull to, const uint8_t *_Nonnull from) {
  cblocks_shorter_vector block = *(const cblocks_shorter_vector *)from;
  *(cblocks_shorter_vector *)to = block;
  return __builtin_bit_cast(uint8_t, __builtin_convertvector(CBLOCKS_MARKUP(block), cblocks_shorter_flags));
}

/// Copies bytes up to the first that is `"`, `&`, `<` or `>`, and says how many they are.
///
/// There are `count` bytes, and room for so many; what is behind those that are copied may be written to. The last block
/// is a whole one, which begins among those before it.
static inline size_t cblocks_copy_text(uint8_t *_Nonnull to, const uint8_t *_Nonnull from, size_t count) {
  size_t index = 0;
  if (count >= 16) {
    while (index < count) {
      if (index > count - 16) index = count - 16;
      uint16_t bits = cblocks_copy_short(to + index, from + index);
      if (bits != 0) return index + (size_t)__builtin_ctz(bits);
      index += 16;
    }
    return count;
  }
  if (count >= 8) {
    uint8_t bits = cblocks_copy_shorter(to, from);
    if (bits != 0) return (size_t)__builtin_ctz(bits);
    bits = cblocks_copy_shorter(to + count - 8, from + count - 8);
    return bits != 0 ? count - 8 + (size_t)__builtin_ctz(bits) : count;
  }
  for (; index < count && !CBLOCKS_MARKUP(from[index]); index++) to[index] = from[index];
  return index;
}

/// Likewise, up to the first byte that may not stand in an address, or is one of `#]_~` and U+007F, which a comparison takes
/// in with those; none where there are fewer than 16.
static inline size_t cblocks_copy_address(uint8_t *_Nonnull to, const uint8_t *_Nonnull from, size_t count) {
  size_t index = 0;
  if (count < 16) return 0;
  while (index < count) {
    if (index > count - 16) index = count - 16;
    cblocks_short_vector block = *(const cblocks_short_vector *)(from + index);
    *(cblocks_short_vector *)(to + index) = block;
    // Bytes beyond ASCII are below 0; of each comparison all bits of a byte are set, or none.
    cblocks_signed_vector found = (cblocks_signed_vector)(
        ((cblocks_signed_vector)block <= (int8_t)' ') | ((cblocks_signed_vector)(block | (uint8_t)0x20) > (int8_t)'z')
        | ((block & (uint8_t)~5) == (uint8_t)'"') | ((block | (uint8_t)2) == (uint8_t)'>') | (block == (uint8_t)'`'));
    uint16_t bits = cblocks_negative(found);
    if (bits != 0) return index + (size_t)__builtin_ctz(bits);
    index += 16;
  }
  return count;
}

/// The index of the first byte from `start` on and before `end` that is `"`, `'`, `-` or `.`; `end` where none is.
///
/// There are `count` bytes, at least `end`; up to there they may be read.
static inline size_t cblocks_first_quote(const uint8_t *_Nonnull bytes, size_t start, size_t end, size_t count) {
  for (; start < end && start + 16 <= count; start += 16) {
    cblocks_short_vector block = *(const cblocks_short_vector *)(bytes + start);
    uint16_t bits = __builtin_bit_cast(
        uint16_t, __builtin_convertvector(
                      (block == (uint8_t)'"') | (block == (uint8_t)'\'') | (block == (uint8_t)'-') | (block == (uint8_t)'.'),
                      cblocks_short_flags));
    if (bits != 0) {
      size_t found = start + (size_t)__builtin_ctz(bits);
      return found < end ? found : end;
    }
  }
  for (; start < end; start++) {
    uint8_t byte = bytes[start];
    if (byte == '"' || byte == '\'' || byte == '-' || byte == '.') return start;
  }
  return end;
}

/// Whether ASCII white space is single spaces alone, none of them at either end.
static inline _Bool cblocks_is_folded(const uint8_t *_Nonnull bytes, size_t count) {
  uint8_t before = ' ';
  for (size_t index = 0; index < count; index++) {
    uint8_t byte = bytes[index];
    if (byte <= ' ' && ((byte == ' ' && before == ' ') || (byte >= '\t' && byte <= '\r'))) return 0;
    before = byte;
  }
  return count == 0 || before != ' ';
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
  struct cblocks_text kinds = {0, 0, 0, 0};
  cblocks_signed_vector unusual = {0};
  for (int part = 0; part < 64; part += 16) {
    cblocks_short_vector block = *(const cblocks_short_vector *)(bytes + part);
    // Moved to the end of what a signed byte can be, a range needs one comparison: all that is beyond its first.
    cblocks_signed_vector letters = (cblocks_signed_vector)((block | (uint8_t)0x20) + (uint8_t)(127 - 'z'));
    cblocks_signed_vector digits = (cblocks_signed_vector)(block + (uint8_t)(127 - '9'));
    cblocks_signed_vector both =
        (cblocks_signed_vector)((letters > (int8_t)(127 - 26)) | (digits > (int8_t)(127 - 10)));
    unusual |= (cblocks_signed_vector)((cblocks_signed_vector)block < (int8_t)' ');
    kinds.spaces |= (uint64_t)__builtin_bit_cast(
                        uint16_t, __builtin_convertvector(block == (uint8_t)' ', cblocks_short_flags)) << part;
    kinds.letters |= (uint64_t)cblocks_negative(both) << part;
  }
  // Most blocks are printable ASCII.
  if (cblocks_negative(unusual) == 0) return kinds;
  cblocks_vector block = *(const cblocks_vector *)bytes;
  kinds.other_spaces = CBLOCKS_BITS(block - (uint8_t)'\t' < (uint8_t)5);
  kinds.high = CBLOCKS_BITS(block >= (uint8_t)0x80);
  return kinds;
}

/// The kinds of `count` bytes, fewer than 64; the bits behind them are of no kind.
static inline struct cblocks_text cblocks_text_rest(const uint8_t *_Nonnull bytes, size_t count) {
  struct cblocks_padded block = cblocks_pad(bytes, count);
  return cblocks_text(block.bytes);
}

/// Likewise, where at least 64 bytes end with these: they are read, and their bits left out.
static inline struct cblocks_text cblocks_text_end(const uint8_t *_Nonnull bytes, size_t count) {
  struct cblocks_text kinds = cblocks_text(bytes + count - 64);
  kinds.spaces >>= 64 - count;
  kinds.other_spaces >>= 64 - count;
  kinds.letters >>= 64 - count;
  kinds.high >>= 64 - count;
  return kinds;
}

/// A bit for each of the 64 bytes from `bytes` on that may begin a character which no page may hold.
///
/// What is below U+0020, but tab and line ends; U+007F; the first byte of U+0080 to U+00BF; the first bytes of U+F000 to
/// U+FFFF and of all beyond.
static inline uint64_t cblocks_suspects_in_any(const uint8_t *_Nonnull bytes) {
  cblocks_vector block = *(const cblocks_vector *)bytes;
  return CBLOCKS_BITS(
      ((block < (uint8_t)' ') & (block != (uint8_t)'\t') & (block != (uint8_t)'\n') & (block != (uint8_t)'\r'))
      | (block == (uint8_t)0x7F) | (block == (uint8_t)0xC2) | (block >= (uint8_t)0xEF));
}

/// Which of 16 bytes are neither printable ASCII nor U+000A, as few blocks have any.
static inline cblocks_signed_vector cblocks_unusual(cblocks_signed_vector block) {
  return (cblocks_signed_vector)(((block < (int8_t)' ') & (block != (int8_t)'\n')) | (block == (int8_t)0x7F));
}

/// Likewise `cblocks_suspects_in_any`, soon done where nothing is unusual.
static inline uint64_t cblocks_suspects(const uint8_t *_Nonnull bytes) {
  cblocks_signed_vector unusual = {0};
  for (int part = 0; part < 64; part += 16) unusual |= cblocks_unusual(*(const cblocks_signed_vector *)(bytes + part));
  return cblocks_negative(unusual) == 0 ? 0 : cblocks_suspects_in_any(bytes);
}

/// What lines and characters are told by.
struct cblocks_lines {
  /// U+000A.
  uint64_t feeds;
  /// U+000D.
  uint64_t returns;
  /// Bytes from 0x80 on.
  uint64_t high;
  /// As `cblocks_suspects` says of them.
  uint64_t suspects;
};

/// The kinds of the 64 bytes from `bytes` on.
static inline struct cblocks_lines cblocks_lines(const uint8_t *_Nonnull bytes) {
  struct cblocks_lines kinds = {0, 0, 0, 0};
  cblocks_signed_vector unusual = {0};
  for (int part = 0; part < 64; part += 16) {
    cblocks_signed_vector block = *(const cblocks_signed_vector *)(bytes + part);
    unusual |= cblocks_unusual(block);
    kinds.feeds |= (uint64_t)cblocks_negative((cblocks_signed_vector)(block == (int8_t)'\n')) << part;
  }
  // Most blocks are printable ASCII and line feeds.
  if (cblocks_negative(unusual) == 0) return kinds;
  kinds.returns = cblocks_equal(bytes, '\r');
  kinds.high = cblocks_high(bytes);
  kinds.suspects = cblocks_suspects_in_any(bytes);
  return kinds;
}

/// A bit for each of the 64 bytes from `bytes` on that is neither printable ASCII nor U+000A.
static inline uint64_t cblocks_unprintable(const uint8_t *_Nonnull bytes) {
  cblocks_vector block = *(const cblocks_vector *)bytes;
  return CBLOCKS_BITS((block - (uint8_t)' ' >= (uint8_t)0x5F) & (block != (uint8_t)'\n'));
}

#endif
