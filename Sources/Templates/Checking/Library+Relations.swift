/// Which templates of a set name which.
struct TemplateRelations: Sendable {
  private let numbers: [String: Int]
  private let paths: [String]
  private let used: [[Int]]
  private let users: [[Int]]

  init(_ library: Library) {
    paths = library.templates.map(\.path)
    numbers = Dictionary(zip(paths, paths.indices)) { first, _ in first }
    used = library.templates.map { $0.targets.compactMap(\.self) }
    var users = [[Int]](repeating: [], count: paths.count)
    for (number, targets) in used.enumerated() { for target in targets { users[target].append(number) } }
    self.users = users
  }

  /// The templates that one uses, and those that use it, through others too; by path.
  func related(to path: String) -> Set<String> {
    guard let start = numbers[path] else { return [] }
    return reached(from: start, by: used).union(reached(from: start, by: users))
  }

  private func reached(from start: Int, by ways: [[Int]]) -> Set<String> {
    var found: Set<Int> = []
    var waiting = ways[start]
    while let next = waiting.popLast() { if found.insert(next).inserted { waiting += ways[next] } }
    return Set(found.map { paths[$0] })
  }
}
