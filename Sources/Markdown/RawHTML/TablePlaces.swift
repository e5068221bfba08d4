/// Which elements of a table stand in which (HTML Standard, 4.9).
///
/// What stands elsewhere, browsers move or leave out, so that a page shows something else than its author wrote.
enum TablePlaces {
  /// The elements that hold others of a table, and no text.
  static let structure: Set<String> = ["table", "thead", "tbody", "tfoot", "tr"]

  /// The elements in which an element of a table stands; nil for others.
  static func parents(of element: String) -> [String]? {
    switch element {
    case "caption", "thead", "tbody", "tfoot": ["table"]
    case "tr": ["table", "thead", "tbody", "tfoot"]
    case "td", "th": ["tr"]
    default: nil
    }
  }

  /// What is wrong with an element within another, and what to do about it; nil where it may stand there.
  ///
  /// - Parameters:
  ///   - holder: the element in which it stands, if any.
  ///   - wouldFit: whether it would be right if others had been closed before it.
  static func complaint(
    about element: String, in holder: String?, wouldFit: Bool
  ) -> (message: String, help: String)? {
    guard let parents = parents(of: element) else {
      guard let holder, structure.contains(holder) else { return nil }
      return ("\"<\(element)>\" stands in \"<\(holder)>\" outside of a cell", "write \"<td>\" before it")
    }
    guard let holder else {
      return (
        "\"<\(element)>\" stands outside of a table", "write \"<table>\" before it, and leave no blank line in a table"
      )
    }
    guard !parents.contains(holder) else { return nil }
    return (
      "\"<\(element)>\" cannot stand in \"<\(holder)>\"",
      wouldFit ? "write \"</\(holder)>\" before it" : "write \"<\(element == "tr" ? "table" : parents[0])>\" before it"
    )
  }
}
