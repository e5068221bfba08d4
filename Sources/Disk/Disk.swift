/// The only door to the file system, the clock and the environment: coarse calls that either do what they say or throw
/// a `DiskError` which names the operation, the path and the system's reason.
///
/// A file's life here, in order:
/// 1. `walk` lists what an author keeps below a folder, and every oddity in it as a value.
/// 2. `read` gives a file's bytes; it never waits for a pipe or a device.
/// 3. `write`, `copy`, `link`, `rename` and `exchange` put files in place; each call is whole or has no effect, and
///    nothing that exists is ever overwritten except by `rename` and `exchange`, which replace at once.
/// 4. `remove`, `removeFolder` and `removeTree` take away; none of them follows a symbolic link.
///
/// A path is text. Names on disk that are not UTF-8 are carried in a reversible form (see `FileName`), so every file
/// that can be listed can also be named. What the bytes mean, which files belong to whom and what to tell the author
/// is not known here.
package enum Disk {}
