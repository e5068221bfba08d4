package import Base
import Disk
import SiteModel
import Theme

/// The templates and static files that a project is built with, and where each comes from.
package struct ThemeCatalogue {
  /// One file, by its path in the project.
  package struct Item: Hashable, Sendable {
    package enum Source: String, Sendable {
      case builtIn = "built-in"
      /// The project's, in place of a built-in one.
      case replacement
      /// The project's, of a name that no built-in one has.
      case own
    }

    package let path: String
    package let source: Source
    /// Whether the built-in one has changed since this copy of it was made.
    package let isOutdated: Bool
  }

  /// In path order.
  package let items: [Item]
  /// What is wrong with the files in `templates/`.
  package let diagnostics: [Diagnostic]
  /// The texts that they point into, by path.
  package let texts: [String: [UInt8]]

  /// - Parameters:
  ///   - root: the project's folder.
  ///   - theme: the built-in files, in path order.
  package init(of root: String, theme: [SourceFile] = BuiltInTheme.files) throws(BuildOutcome.Failure) {
    let listing = ProjectListing(templatesBelow: root, builtInTheme: theme)
    if let failure = listing.failures.first { throw failure }
    let (theme, builtIn) = (listing.theme, Set(theme.map(\.path)))
    var diagnostics = listing.diagnostics
    var items = theme.builtInTemplates.map { Item(path: $0.path, source: .builtIn, isOutdated: false) }
    var texts: [String: [UInt8]] = [:]
    let own = theme.ownTemplates + theme.staticFiles.filter { $0.builtIn == nil }.map(\.path)
    items += theme.staticFiles.filter { $0.builtIn != nil }
      .map { Item(path: $0.path, source: .builtIn, isOutdated: false) }
    do {
      for path in own {
        let isReplacement = builtIn.contains(path)
        var change: Diagnostic?
        if isReplacement, OriginalMark.canMark(path) {
          let bytes = try Disk.read(root + "/" + path)
          change = theme.change(behind: SourceFile(path: path, bytes: bytes))
          if change != nil { texts[path] = bytes }
        }
        items.append(Item(path: path, source: isReplacement ? .replacement : .own, isOutdated: change != nil))
        diagnostics += [change].compactMap(\.self)
      }
    } catch {
      throw BuildOutcome.Failure(error)
    }
    self.items = items.sorted { PathOrder.precedes($0.path, $1.path) }
    self.diagnostics = diagnostics.sorted()
    self.texts = texts
  }
}
