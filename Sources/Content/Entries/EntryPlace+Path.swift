import Base

extension EntryPlace {
  /// What a file's path below `content/` makes of it.
  ///
  /// The fields are those that the settings give the entries of its collection.
  package static func of(
    path: String, settings: Settings
  ) -> (place: EntryPlace, kind: Kind, fields: [FieldDeclaration]) {
    plain(path, settings.collections) ?? general(path, settings)
  }

  /// What nearly every file is: one that lies in the folder of a collection, without a digit before its name.
  ///
  /// Nil for all others, which must be looked at with more care.
  private static func plain(
    _ path: String, _ collections: [Collection]
  ) -> (place: EntryPlace, kind: Kind, fields: [FieldDeclaration])? {
    let (bytes, slash) = (path.utf8.span, UInt8(ascii: "/"))
    let folder = bytes.index(of: slash, from: 0) + 1
    let start = bytes.index(of: slash, from: folder) + 1
    guard folder > 1, start > folder + 1, start < bytes.count, bytes.index(of: slash, from: start) == bytes.count,
      !bytes[start].isASCIIDigit,
      // By index, as a collection that is handed on has its references counted, which all threads share.
      let index = collections.indices.first(where: { bytes.isEqual(collections[$0].name, in: folder..<start - 1) })
    else { return nil }
    let stem = RelativePath.rangeOfStem(in: bytes)
    if bytes.isEqual("index", in: stem) { return nil }
    let place = EntryPlace(role: .entry, collection: collections[index].name, name: String(bytes, in: stem))
    return (place, collections[index].kind, collections[index].fields)
  }

  /// The same for any file.
  package static func general(
    _ path: String, _ settings: Settings
  ) -> (place: EntryPlace, kind: Kind, fields: [FieldDeclaration]) {
    var folders = RelativePath.names(of: path)
    if !folders.isEmpty { folders.removeFirst() }
    let stem = RelativePath.stem(of: folders.popLast() ?? "")
    let isIndex = stem == "index"
    let collection: Collection? = if let first = folders.first { settings.collection(named: first) } else { nil }
    if collection != nil { folders.removeFirst() }
    if isIndex, folders.isEmpty {
      let role: Role = collection == nil ? .home : .introduction
      return (EntryPlace(role: role, collection: collection?.name, name: ""), .page, [])
    }
    let named = isIndex ? folders.removeLast() : stem
    let name = DatedName(named)
    let place = EntryPlace(
      // Most lie in none, and keep no memory for that.
      role: .entry, collection: collection?.name, folders: folders.isEmpty ? [] : folders, name: name.rest,
      dateInName: name.date,
      ownFolder: isIndex ? RelativePath.folder(of: path) : nil)
    return (place, collection?.kind ?? .page, collection?.fields ?? [])
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
