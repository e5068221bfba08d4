import Base

extension Diagnostic {
  /// The same problem, with the page or text behind its message on which it shows.
  func shown(_ place: String) -> Diagnostic {
    Diagnostic(code, path: path, at: position, length: length, "\(message) (\(place))", help: help)
  }
}
