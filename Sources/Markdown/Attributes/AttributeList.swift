/// A list of attributes as authors write it: `{.class #id key=value key="a value" flag}`.
///
/// It stands on one line. What its words mean, and which are allowed, is for those to say who read it. A value without
/// quotes lasts to the next white space; one in double or single quotes may hold anything, with a backslash before a
/// quote, a backslash or an opening brace (before any ASCII punctuation, as elsewhere in Markdown, it is left out).
/// Since no opening brace can lie within a list but behind a backslash, lists that are never closed cost no more than
/// the way to the next one.
package struct AttributeList: Hashable, Sendable {
  /// A part of a list, and where its bytes stand, those of quotes included.
  package struct Word: Hashable, Sendable {
    package let text: String
    package let range: Range<Int>
  }

  package struct Pair: Hashable, Sendable {
    package let key: Word
    package let value: Word

    /// From the key's first byte to the value's last.
    package var range: Range<Int> { key.range.lowerBound..<value.range.upperBound }
  }

  /// The first thing for which a list cannot be read.
  package struct Problem: Error, Hashable, Sendable {
    package let range: Range<Int>
    /// As in a diagnostic: in lower case, without a full stop.
    package let message: String
    package let help: String
    /// Behind the `}` with which the list ends all the same; nil when nothing ends it on its line.
    package internal(set) var end: Int?
  }

  /// With its `#`.
  package internal(set) var id: Word?
  /// In the order of the text, each with its `.` in the range but not in the text.
  package internal(set) var classes: [Word] = []
  /// In the order of the text, no key twice.
  package internal(set) var pairs: [Pair] = []
  /// Words by themselves, in the order of the text.
  package internal(set) var flags: [Word] = []
  /// From the opening brace to behind the closing one.
  package internal(set) var range: Range<Int>

  /// Whether it says nothing.
  package var isEmpty: Bool { id == nil && classes.isEmpty && pairs.isEmpty && flags.isEmpty }

  /// Reads the list whose opening brace stands at an index.
  ///
  /// - Parameter end: the index behind the last byte that may belong to it; a line's end ends it before.
  package static func read(_ bytes: [UInt8], at start: Int, until end: Int) throws(Problem) -> AttributeList {
    var reader = AttributeListReader(bytes, from: start, until: end)
    do {
      return try reader.read()
    } catch {
      var problem = error
      problem.end = reader.endInSpite
      throw problem
    }
  }
}
