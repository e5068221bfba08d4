internal import CArena
internal import CCmark

/// Where libcmark takes memory from while it works for this room.
enum CommonMarkMemory {
  // Safe: made once, before it is first used, and only read after that.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe allocator.initialize(to: cmark_mem(calloc: carena_calloc, realloc: carena_realloc, free: carena_free))
    return unsafe allocator
  }()
}
