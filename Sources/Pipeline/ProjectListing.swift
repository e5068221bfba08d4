import Base
package import Disk
import SiteModel

/// What lies in a project folder: which files are entries, plain files or the theme's, and what is odd among them.
struct ProjectListing {
  private(set) var entries: [String] = []
  private(set) var files: [SiteSources.SourceEntry] = []
  private(set) var theme: ProjectTheme
  /// The files that are copied, as they were when they were listed.
  private(set) var versions: [SourceVersion] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var failures: [BuildOutcome.Failure] = []
  /// Whether `content/` could be listed, so that what is not among the files is not there.
  private(set) var hasContent = false

  /// - Parameter builtInTheme: the files that stand in for those that the project's own theme lacks.
  init(root: String, builtInTheme: [SourceFile]) {
    self.init(templatesBelow: root, builtInTheme: builtInTheme)
    if let content = list("content", below: root) {
      hasContent = true
      for file in content {
        if Self.isEntry(file.path) {
          entries.append(file.path)
          continue
        }
        if Leftover.isOne(RelativePath.name(of: file.path)) {
          diagnostics.append(
            Diagnostic(
              .leftover, path: file.path, "this is left out, because programs leave files of such names behind",
              help: "delete it, or rename it if readers are to have it"))
          continue
        }
        files.append(file)
        if ["md", "markdown", "mdown", "mkd"].contains(RelativePath.fileExtension(of: file.path)) {
          diagnostics.append(
            Diagnostic(
              .entryExtension, path: file.path,
              "this file is copied as it is, because its name does not end in \".md\"",
              help: "rename it to \"\(RelativePath.stem(of: file.path)).md\""))
        }
      }
    }
  }

  /// Lists the theme alone.
  init(templatesBelow root: String, builtInTheme: [SourceFile]) {
    theme = ProjectTheme(own: [], builtIn: builtInTheme)
    guard let own = list(ProjectTheme.folder, below: root) else { return }
    theme = ProjectTheme(own: own, builtIn: builtInTheme)
    noteMisplaced(own, below: root)
  }

  private mutating func noteMisplaced(_ files: [SiteSources.SourceEntry], below root: String) {
    do throws(DiskError) {
      var folders: [String] = []
      for template in theme.builtInTemplates where try Disk.status(root + "/" + template.path)?.kind == .folder {
        folders.append(template.path)
      }
      diagnostics += ProjectTheme.misplaced(files, folders: folders)
    } catch {
      failures.append(BuildOutcome.Failure(error))
    }
  }

  /// The files below one of the project's folders, paths relative to the project; nil when it cannot be listed.
  private mutating func list(_ folder: String, below root: String) -> [SiteSources.SourceEntry]? {
    do {
      switch try ProjectPart(folder, below: root) {
      case .there(.folder): break
      case .missing where folder == ProjectTheme.folder: return nil
      case .there(let kind):
        noteMissing(folder, kind)
        return nil
      case .missing:
        noteMissing(folder)
        return nil
      case .unusableLink(let diagnostic):
        diagnostics.append(diagnostic)
        return nil
      }
      // Of an entry or a template, the version is noted when it is read.
      let isTheme = folder == ProjectTheme.folder
      let isRead = isTheme ? ProjectTheme.isTemplate : Self.isEntry
      let listing = try Disk.walk(root + "/" + folder, project: root) {
        isTheme || !Self.isEntry($0)
      } hidden: {
        ProjectTheme.hiddenName(folder + "/" + $0)
      }
      for problem in listing.problems { note(problem, in: folder) }
      let files = listing.files.map { file in
        let path = folder + "/" + file.path
        if let status = file.status, !isRead(path) { versions.append(SourceVersion(path: path, status: status)) }
        // How large an entry is nobody asks.
        return SiteSources.SourceEntry(path: path, size: file.status?.size ?? 0)
      }
      return withoutTwins(files)
    } catch {
      failures.append(BuildOutcome.Failure(error))
      return nil
    }
  }

  /// - Parameter path: of a file, or its name alone.
  private static func isEntry(_ path: String) -> Bool {
    RelativePath.endsInMarkdown(path)
  }

  /// Entries must have a folder; a theme of the project's own may be absent, but nothing else may have its name.
  ///
  /// - Parameter kind: what has its name instead; nil when nothing has.
  private mutating func noteMissing(_ folder: String, _ kind: FileStatus.Kind? = nil) {
    if folder != ProjectTheme.folder {
      diagnostics.append(
        Diagnostic(
          .missingContent, path: folder,
          kind == nil ? "there is no folder \"\(folder)\"" : "\"\(folder)\" is not a folder",
          help: kind == nil ? "make it, or name the project with --root" : "put the entries into a folder of this name")
      )
    } else {
      diagnostics.append(
        Diagnostic(
          .templatesNoFolder, path: folder, "\"\(folder)\" is not a folder",
          help: "make it one, or remove it to use the built-in theme"))
    }
  }

  /// Reports names that are one text in two forms of Unicode (an accent may be part of its letter or follow it), and
  /// leaves out a file whose whole path is that of one before: as texts they are equal, so nothing can tell them apart.
  private mutating func withoutTwins(_ files: [SiteSources.SourceEntry]) -> [SiteSources.SourceEntry] {
    // Two texts of ASCII alone are never two forms of one.
    guard files.contains(where: { !$0.path.utf8Span.isKnownASCII }) else { return files }
    var seen: Set<String> = []
    var reported: Set<String> = []
    return files.filter { file in
      var twin: (path: String, name: String)?
      var part = file.path
      var isTwin = false
      while !part.isEmpty {
        if let first = seen.insertion(of: part) {
          if part.utf8.count == file.path.utf8.count { isTwin = true }
          if !first.utf8.elementsEqual(part.utf8) { twin = (part, RelativePath.name(of: first)) }
        }
        part = RelativePath.folder(of: part)
      }
      if let twin, reported.insert(twin.path).inserted {
        diagnostics.append(
          Diagnostic(
            .nameTwin, path: twin.path,
            "this name differs from that of another file or folder in a form of Unicode that nobody sees",
            help: "rename one of the two, both \"\(twin.name)\""))
      }
      return !isTwin
    }
  }

  private mutating func note(_ problem: ListingProblem, in folder: String) {
    let path = folder + "/" + problem.path
    let (code, message, help): (DiagnosticCode, String, String)
    switch problem.kind {
    case .unreadable(let reason):
      failures.append(BuildOutcome.Failure(message: "cannot read \"\(path)\": \(reason)", help: nil, isRefusal: false))
      return
    case .leavesProject:
      (code, message, help) = (
        .linkedOutside, "this symbolic link leads out of the project", "copy what it names into the project"
      )
    case .loop:
      (code, message, help) = (.linkLoop, "this symbolic link leads back to a folder it lies in", "remove it")
    case .dangling:
      (code, message, help) = (.danglingLink, "this symbolic link leads to nothing", "correct or remove it")
    case .special:
      (code, message, help) = (.specialFile, "this is a pipe, a socket or a device, not a file", "move it elsewhere")
    case .notUTF8: (code, message, help) = (.nameNotUTF8, "this name is not UTF-8", "rename the file")
    case .hidden:
      (code, message, help) = (
        .hiddenName, "this is left out, because its name begins with a dot",
        "give it another name; only \".well-known\" and \".nojekyll\" are copied"
      )
    case .tooDeep:
      (code, message, help) = (
        .folderTooDeep, "this folder lies more than \(Disk.deepestFolder) folders down", "move it up"
      )
    }
    diagnostics.append(Diagnostic(code, path: path, message, help: help))
  }
}

extension BuildOutcome.Failure {
  package init(_ error: DiskError) { self.init(message: error.description, help: nil, isRefusal: false) }
}

extension Set<String> {
  /// Inserts a text; the equal one that was there already, which may have other bytes.
  fileprivate mutating func insertion(of text: String) -> String? {
    let (isNew, member) = insert(text)
    return isNew ? nil : member
  }
}
