extension DiagnosticPrinter {
  /// The printed form of the diagnostics, in the order given: of every one for programs, for people of a thousand with a
  /// remark on the rest.
  ///
  /// A file's lines are counted once for all diagnostics of the file that follow one another, and a line is taken apart
  /// once, so that ten thousand problems of one long line cost no more than ten thousand lines.
  ///
  /// - Parameter source: the bytes of the file at a path, where they are at hand.
  package func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> [String] {
    if format == .json { return all(diagnostics, source) }
    let some = ShownDiagnostics(of: diagnostics)
    return all(some.shown, source) + [some.remark.map(print)].compactMap(\.self)
  }

  private func all(_ diagnostics: [Diagnostic], _ source: (String) -> [UInt8]?) -> [String] {
    var file: (path: String, text: SourceText?)?
    var line: (number: Int, content: SourceLine?)?
    return diagnostics.map { diagnostic in
      if file?.path != diagnostic.path {
        file = (diagnostic.path, source(diagnostic.path).map { SourceText($0) })
        line = nil
      }
      if let number = diagnostic.position?.line, line?.number != number {
        line = (number, file?.text?.line(number).map { SourceLine($0) })
      }
      return print(diagnostic, sourceLine: diagnostic.position == nil ? nil : line?.content)
    }
  }
}
