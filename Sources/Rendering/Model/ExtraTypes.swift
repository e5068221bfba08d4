import Base
import Content
import SiteModel
import Templates

/// The types of what authors give under `extra`: in the settings, and in all entries together.
///
/// A text is a text, a list has the type that all its items have, and a map knows its names. Each name of an entry's may
/// be missing, for no entry must have it; within what it has, as in the settings, one may that not all maps have.
/// What is written in more than one of these ways is told, and has the type ``ValueType/any``.
struct ExtraTypes: Sendable {
  let settings: ValueType
  let entries: ValueType
  /// What is not written in one way everywhere.
  let diagnostics: [Diagnostic]

  init(_ site: Site) {
    var own = FreeShape()
    own.add(site.settings.extra, in: Settings.path)
    var all = FreeShape()
    for entry in site.entries {
      // Asked by itself: a copy of the front matter would retain all that it holds.
      let extra = entry.document.frontMatter.extra
      if !extra.isEmpty { all.add(extra, in: entry.document.path) }
    }
    var diagnostics: [Diagnostic] = []
    settings = own.mapType(called: "site.extra", isClosed: true, &diagnostics)
    entries = all.mapType(called: "entry.extra", isClosed: false, isWhole: false, &diagnostics)
    self.diagnostics = diagnostics
  }
}
