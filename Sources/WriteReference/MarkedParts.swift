/// A page of the manual of which some parts are made, each between two marks.
///
///     <!-- made by make reference: filters -->
///     …
///     <!-- end of filters -->
package enum MarkedParts {
  package enum Fault: Error, Equatable {
    /// The page does not have both marks of a part, the second behind the first.
    case noPlace(part: String)
  }

  /// The page with its parts filled, an empty line between them and their marks.
  package static func filled(_ page: String, with parts: [(name: String, text: String)]) throws(Fault) -> String {
    var result = ""
    var rest = page[...]
    for part in parts {
      guard let start = rest.firstRange(of: "<!-- made by make reference: \(part.name) -->\n"),
        let end = rest[start.upperBound...].firstRange(of: "<!-- end of \(part.name) -->\n")
      else { throw .noPlace(part: part.name) }
      result += rest[..<start.upperBound] + "\n" + part.text + "\n"
      rest = rest[end.lowerBound...]
    }
    return result + rest
  }
}
