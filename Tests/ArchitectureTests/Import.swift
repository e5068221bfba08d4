/// One `import` line of a Swift file.
struct Import: Equatable {
  let module: String
  /// 1-based.
  let line: Int

  /// Every import of a file, whatever stands before it: an access level, an attribute, a kind of declaration.
  static func all(in text: String) -> [Import] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      module(importedBy: line).map { Import(module: $0, line: index + 1) }
    }
  }

  private static func module(importedBy line: Substring) -> String? {
    let code = line.prefix { $0 != ";" }
    var words = (code.firstRange(of: "//").map { code[..<$0.lowerBound] } ?? code).split { $0 == " " || $0 == "\t" }[
      ...]
    while let word = words.first, word.hasPrefix("@") || accessLevels.contains(word) { words.removeFirst() }
    guard words.popFirst() == "import" else { return nil }
    if words.count == 2, let kind = words.first, declarationKinds.contains(kind) { words.removeFirst() }
    guard words.count == 1, let name = words.first?.prefix(while: { $0 != "." }),
      name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return nil }
    return String(name)
  }

  private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let declarationKinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
  ]
}
