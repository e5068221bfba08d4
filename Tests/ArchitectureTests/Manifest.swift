/// The targets of Package.swift and what they depend on, read from its text.
struct Manifest {
  struct Target: Equatable {
    /// The 1-based line of Package.swift on which it begins.
    let line: Int
    /// The rooms and libraries that it declares.
    let dependencies: Set<String>
  }

  let targets: [String: Target]

  /// Reads `room("Disk", needs: [...])` and the package manager's own `.target(name: "Disk", dependencies: [...])`;
  /// a name without quotes stands for the product that a `let` of the same file gives it.
  init(_ text: String) {
    var products: [Substring: String] = [:]
    for match in text.matches(of: /let (\w+): Target\.Dependency = \.product\(name: "(\w+)"/) {
      products[match.1] = String(match.2)
    }
    var targets: [String: Target] = [:]
    let target =
      /(?:room\(\s*|\.(?:target|executableTarget|systemLibrary)\(\s*name: )"(\w+)"(?:,\s*(?:needs|dependencies): \[([^\]]*)\])?/
    for match in text.matches(of: target) {
      let names = (match.2 ?? "").split { $0 == "," || $0.isWhitespace }
      targets[String(match.1)] = Target(
        line: text[..<match.range.lowerBound].count { $0 == "\n" } + 1,
        dependencies: Set(
          names.map { name in
            name.hasPrefix("\"") ? String(name.filter { $0 != "\"" }) : products[name] ?? "unknown \(name)"
          }))
    }
    self.targets = targets
  }
}
