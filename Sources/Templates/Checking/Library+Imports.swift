import Base

extension Library {
  /// Reports what stands beside the macros of templates that are only imported: nobody ever uses it.
  ///
  /// - Parameter roots: the names of those that are used without another naming them.
  func reportContentBesideMacros(_ roots: [String], reporter: inout Reporter) {
    var isWritten = [Bool](repeating: false, count: templates.count)
    var isImported = isWritten
    for root in roots { if let number = number(of: root) { isWritten[number] = true } }
    for template in templates {
      let imports = Set(template.tree.imports.map(\.reference))
      for (number, target) in template.targets.enumerated() {
        guard let target else { continue }
        if imports.contains(number) { isImported[target] = true } else { isWritten[target] = true }
      }
    }
    for (number, template) in templates.enumerated() where isImported[number] && !isWritten[number] {
      guard let range = template.tree.nodes.lazy.compactMap({ content(of: $0, in: template) }).first else { continue }
      reporter.report(
        .outsideBlocks, in: number, range,
        "what stands outside the macros of a template that is only imported is never used",
        help: "move it into a macro, or include the template")
    }
  }

  /// Where a part of a template begins to say something, up to the end of its line.
  private func content(of node: Node, in template: Template) -> Range<Int>? {
    guard case .text(let range) = node else { return node.range }
    guard let start = template.bytes[range].firstIndex(where: { !WhiteSpace.isAny($0) }) else { return nil }
    return start..<min(range.upperBound, WhiteSpace.endOfLine(of: template.bytes, from: start))
  }
}
