/// How much is worked on together, where each step is taken for several files before the next one.
///
/// One step after the other for a single file sends the processor through the whole program every time, and its code does
/// not stay near it. A step for several files in a row does, as long as the files stay near too.
package enum Portion {
  /// In bytes; the file with which a portion reaches this is its last, and one file may be a portion of its own.
  package static let size = 256 << 10
}
