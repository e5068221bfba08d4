import Base
import SiteModel
import Templates

/// `{{ "style.css" | asset }}`: a file of the theme under a name that holds its fingerprint, so that browsers may keep it
/// for ever: `/style.5f2b8c01d3aa.css`.
///
/// The file is published under its plain name too, for whoever knows it by that.
enum AssetFilter {
  static let name = "asset"
  static let reference = FilterReference(
    "asset", takes: "a file of `templates/static/`, written out", gives: "url with the file's fingerprint in its name",
    example: #"{{ "style.css" | asset }}"#)

  static func filter(_ context: SiteContext) -> Filter {
    Filter(name, input: .text, result: .url, checkLiteral: { problem(with: $0, in: context) }, isForLiterals: true) {
      value, _ in
      guard case .text(let text) = value, let file = file(named: text, in: context) else { return value }
      return context.path(to: file.address)
    }
  }

  private static func problem(with name: String, in context: SiteContext) -> Filter.Problem? {
    if file(named: name, in: context) != nil { return nil }
    let names = context.site.files.compactMap { Self.name(of: $0) }
    if names.contains(name) {
      return Filter.Problem("the file \"\(name)\" is too large for \"asset\"", help: "use \"/\(name)\" | address")
    }
    return Filter.Problem(
      "the theme has no file \"\(name)\"",
      help: NearestName.suggestion(for: name, among: names)
        ?? "write its path below \"templates/static\", such as \"style.css\"")
  }

  /// The file of the theme with that path below `templates/static/`, at the address with its fingerprint.
  static func file(named name: String, in context: SiteContext) -> StaticFile? {
    guard let file = context.site.files.first(where: { Self.name(of: $0) == name }), let hash = file.hash else {
      return nil
    }
    let path = file.address.path
    let ending = RelativePath.name(of: path).dropFirst(RelativePath.stem(of: path).count)
    let address = Address("\(path.dropLast(ending.count)).\(hash.hexadecimal.prefix(12))\(ending)")
    return StaticFile(
      source: file.source, address: address, size: file.size, builtIn: file.builtIn, isOriginal: file.isOriginal)
  }

  private static func name(of file: StaticFile) -> String? {
    let folder = "templates/static/"
    return file.source.hasPrefix(folder) ? String(file.source.dropFirst(folder.count)) : nil
  }
}
