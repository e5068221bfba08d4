import Base

extension EntryPlace {
  /// What a file's path below `content/` makes of it.
  package static func of(path: String, settings: Settings) -> (place: EntryPlace, kind: Kind) {
    var folders = RelativePath.names(of: path)
    if !folders.isEmpty { folders.removeFirst() }
    let stem = RelativePath.stem(of: folders.popLast() ?? "")
    let isIndex = stem == "index"
    let collection: Collection? = if let first = folders.first { settings.collection(named: first) } else { nil }
    if collection != nil { folders.removeFirst() }
    if isIndex, folders.isEmpty {
      let role: Role = collection == nil ? .home : .introduction
      return (EntryPlace(role: role, collection: collection?.name, name: ""), .page)
    }
    let named = isIndex ? folders.removeLast() : stem
    let name = DatedName(named)
    let place = EntryPlace(
      // Most lie in none, and keep no memory for that.
      role: .entry, collection: collection?.name, folders: folders.isEmpty ? [] : folders, name: name.rest,
      dateInName: name.date,
      ownFolder: isIndex ? RelativePath.folder(of: path) : nil)
    return (place, collection?.kind ?? .page)
  }
}

/// A file's or folder's name that may begin with a date: `2021-03-29-lessons`.
struct DatedName {
  /// Nil when there is none, or none that exists.
  let date: CivilDate?
  /// The date as it is written, whether it exists or not.
  let written: String?
  /// The name without the date; the whole name when it is nothing but a date.
  let rest: String

  init(_ name: String) {
    guard let first = name.utf8.first, first.isASCIIDigit else {
      (date, written, rest) = (nil, nil, name)
      return
    }
    let bytes = Array(name.utf8)
    let form = Array("0000-00-00".utf8)
    let isDated =
      bytes.count >= form.count
      && zip(bytes, form).allSatisfy { $1.isASCIIDigit ? $0.isASCIIDigit : $0 == $1 }
      && (bytes.count == form.count || bytes[form.count] == UInt8(ascii: "-")
        || bytes[form.count] == UInt8(ascii: "_"))
    guard isDated else {
      (date, written, rest) = (nil, nil, name)
      return
    }
    let numbers = name.prefix(form.count).split(separator: "-").compactMap { Int($0) }
    date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    written = String(name.prefix(form.count))
    let after = String(name.dropFirst(form.count + 1))
    rest = after.isEmpty ? name : after
  }
}
