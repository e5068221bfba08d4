import Base
import Disk

/// Decides whether a folder may be published into; it only looks and changes nothing.
struct Admission {
  let projectRoot: String
  let outputFolder: String
  /// The project's folders that an output folder must keep clear of.
  let sourceFolders: [String]
  let homeFolder: String?

  /// The place, or why it is refused; whether its manifest is whole is seen when it is read.
  func place() throws(PublishFailure) -> OutputPlace {
    let root = try look { () throws(DiskError) in try Disk.resolve(projectRoot) }
    let target = try locate(outputFolder, from: root)
    let place = OutputPlace(shown: shown, path: target.path, status: target.status)
    try refuseWrongPlaces(place, root: root)
    try refuseOthersFolders(place)
    return place
  }

  /// The output folder without a final slash.
  private var shown: String {
    var shown = outputFolder[...]
    while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    return String(shown)
  }

  private func refuseWrongPlaces(_ place: OutputPlace, root: String) throws(PublishFailure) {
    let elsewhere = "name another folder with --output, or a new one"
    if place.path == "/" { throw refusal("it is the root of the file system", elsewhere) }
    if let status = place.status, status.kind != .folder { throw refusal("it is no folder", elsewhere) }
    if let homeFolder, try look({ () throws(DiskError) in try Disk.status(homeFolder) }) != nil,
      try look({ () throws(DiskError) in try Disk.resolve(homeFolder) }) == place.path
    {
      throw refusal("it is your home folder", elsewhere)
    }
    if place.isNamedLikeWorkshop {
      throw refusal(
        "that is the name of a folder in which sitegen makes a site ready", "choose a name without \".sitegen\"")
    }
    if place.path == root { throw refusal("it is the project's own folder", elsewhere) }
    if isInside(root, place.path) { throw refusal("it holds the project's folder", elsewhere) }
    for source in sourceFolders {
      // A link that leads nowhere keeps clear of everything; what is wrong with it is not this room's to say.
      if try leadsNowhere(root + "/" + source) { continue }
      let folder = try locate(source, from: root).path
      let name = OutputPath.quoted(source)
      if place.path == folder { throw refusal("it is the project's folder \(name)", elsewhere) }
      if isInside(folder, place.path) { throw refusal("it holds the project's folder \(name)", elsewhere) }
      if isInside(place.path, folder) { throw refusal("it lies in the project's folder \(name)", elsewhere) }
    }
  }

  private func leadsNowhere(_ path: String) throws(PublishFailure) -> Bool {
    let link = try look { () throws(DiskError) in try Disk.status(path, followingLinks: false) }
    guard link?.kind == .link else { return false }
    do {
      return try Disk.status(path) == nil
    } catch {
      if error.isLinkLoop { return true }
      throw .disk(error)
    }
  }

  private func refuseOthersFolders(_ place: OutputPlace) throws(PublishFailure) {
    guard place.status != nil else { return }
    let records = try look { () throws(DiskError) in
      try Disk.status(place(OutputPath.records), followingLinks: false)
    }
    if let records, records.kind != .folder {
      throw refusal(
        "it holds \"\(OutputPath.records)\", which is no folder", "move \(place.quoted(OutputPath.records)) away")
    }
    // Before the records are looked for: another build that publishes meanwhile brings its records with its files.
    let names = try look { () throws(DiskError) in try Disk.entries(of: place.path).map(\.name) }
    if !names.contains(where: { !$0.hasPrefix(".") }) { return }
    // A journal without a manifest: a first publication that was interrupted while its files were moved in. When it ends,
    // the manifest is there before the journal goes.
    for record in [Record.manifest, .journal, .manifest]
    where try look({ () throws(DiskError) in try Disk.exists(place.record(record)) }) {
      return
    }
    throw refusal(
      "it is not empty and was not made by sitegen", "name another folder with --output, or empty this one")
  }

  private func refusal(_ reason: String, _ help: String) -> PublishFailure {
    .refused(reason: "cannot publish into \(OutputPath.quoted(shown)): \(reason)", help: help)
  }

  private func isInside(_ path: String, _ folder: String) -> Bool {
    path.hasPrefix(folder == "/" ? "/" : folder + "/") && path != folder
  }

  /// Where a path leads, whether it exists or not; `..` after a symbolic link leaves the link's target.
  private func locate(
    _ path: String, from root: String
  ) throws(PublishFailure) -> (path: String, status: FileStatus?) {
    var found = path.hasPrefix("/") ? "/" : root
    var missing: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." {
        if missing.popLast() == nil { found = parent(of: found) }
        continue
      }
      let candidate = found == "/" ? "/\(name)" : "\(found)/\(name)"
      guard missing.isEmpty,
        let status = try look({ () throws(DiskError) in try Disk.status(candidate, followingLinks: false) })
      else {
        missing.append(name)
        continue
      }
      guard status.kind == .link else {
        found = candidate
        continue
      }
      if try leadsNowhere(candidate) {
        throw .refused(
          reason: "cannot publish into \(OutputPath.quoted(shown)): \(OutputPath.quoted(candidate)) is a symbolic link "
            + "to nothing",
          help: "remove the link, or make the folder that it leads to")
      }
      found = try look { () throws(DiskError) in try Disk.resolve(candidate) }
    }
    let status = try look { () throws(DiskError) in try Disk.status(found) }
    guard missing.isEmpty else {
      if let status, status.kind != .folder {
        throw refusal("\(OutputPath.quoted(found)) is no folder", "name another folder with --output")
      }
      let whole = missing.reduce(found == "/" ? "" : found) { $0 + "/" + $1 }
      return (whole, nil)
    }
    return (found, status)
  }

  private func parent(of path: String) -> String {
    let folder = RelativePath.folder(of: path)
    return folder.isEmpty ? "/" : folder
  }
}
