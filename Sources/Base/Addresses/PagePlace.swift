/// A place on a page, as the fragment of an address names it.
package enum PagePlace {
  /// The id that a fragment asks for; nil where every page has the place.
  ///
  /// That is its top, as `top` or as nothing (HTML Living Standard, section 7.4.6.4). What stands behind `:~:` are
  /// directives to the browser, such as a text to look for (URL Fragment Text Directives).
  ///
  /// - Parameter fragment: decoded, without its `#`.
  package static func id(in fragment: String) -> String? {
    let directive = fragment.firstRange(of: ":~:")?.lowerBound
    let id = fragment[..<(directive ?? fragment.endIndex)]
    return id.isEmpty || id.lowercased() == "top" ? nil : String(id)
  }
}
