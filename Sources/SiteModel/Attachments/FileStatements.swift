import Base
import Content
import Markdown

/// What entries say of one file, held together: where two contradict one another, readers cannot know which is so.
struct FileStatements {
  private struct Statement {
    let isAccessible: Bool
    let path: String
    let line: Int
  }

  /// The first of each file.
  private var known: [Address: Statement] = [:]

  /// Holds all that an entry says of the files that it offers against what was said before.
  mutating func read(
    _ document: Document, attachments: [AttachedFile], ofEvent: [String: AttachedFile],
    components: [ResolvedComponent?], diagnostics: inout [Diagnostic]
  ) {
    for (written, attached) in zip(FileReferences.attachments(of: document), attachments) {
      note(
        attached.file, at: written.file.position, length: written.file.length, in: document.path,
        diagnostics: &diagnostics)
    }
    if case .event(let event) = document.fields {
      for (key, written) in [("slides", event.slides), ("transcript", event.recording?.transcript)] {
        guard let written, let attached = ofEvent[key] else { continue }
        note(
          attached.file, at: written.position, length: written.length, in: document.path, diagnostics: &diagnostics)
      }
    }
    for (use, component) in zip(document.facts.components, components) {
      for case .file(let file) in component?.values ?? [] {
        let statement = use.arguments.first { $0.name == "accessible" }
        note(
          file, at: statement?.position ?? use.position, length: statement?.length ?? use.length, in: document.path,
          diagnostics: &diagnostics)
      }
    }
  }

  private mutating func note(
    _ file: NamedFile, at position: SourcePosition, length: Int, in path: String, diagnostics: inout [Diagnostic]
  ) {
    guard let address = file.target.address, let isAccessible = file.access.isAccessible else { return }
    guard let first = known[address] else {
      known[address] = Statement(isAccessible: isAccessible, path: path, line: position.line)
      return
    }
    guard first.isAccessible != isAccessible else { return }
    func words(_ isAccessible: Bool) -> String { isAccessible ? "accessible" : "not accessible" }
    diagnostics.append(
      Diagnostic(
        .fileContradiction, path: path, at: position, length: length,
        "\"\(file.name)\" is \(words(isAccessible)) here, and \(words(first.isAccessible)) in \"\(first.path)\" (line "
          + "\(first.line))", help: "find out which is so, and say that in both places"))
  }
}

extension FileAccess {
  /// What two statements say together; where both say something, the first.
  func or(_ other: FileAccess) -> FileAccess {
    FileAccess(isAccessible: isAccessible ?? other.isAccessible, html: html ?? other.html)
  }
}
