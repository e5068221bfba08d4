package import Base
package import Disk
import Starting

/// Makes the folder of a new project, with a small site to begin with.
///
/// 1. look at the place: nothing that is there is written over; 2. write the files; 3. if that fails, take away what was
/// written, so that the next try finds the place as it was.
package struct NewSite {
  private let folder: String

  /// A slash at the end, as shells complete a name, is not part of it.
  private init(folder: String) {
    let name = folder.reversed().drop { $0 == "/" }.reversed()
    self.folder = name.isEmpty ? folder : String(name)
  }

  /// - Parameters:
  ///   - title: the site's; one made of the folder's name when nil.
  ///   - now: the day the site begins with; today's in UTC when nil.
  /// - Returns: how many files were made.
  package static func make(
    in folder: String, title: String?, url: SiteURL, now: CivilDate?
  ) throws(NewSiteFailure) -> Int {
    let site = NewSite(folder: folder)
    let today = CivilDate(dayNumber: CivilDate.dayNumber(ofLocalSeconds: Disk.now().secondsSince1970))
    let obstacle: String?
    let files: [SourceFile]
    do {
      let name = try site.name()
      files = StarterSite(title: title ?? StarterSite.title(forFolder: name), url: url, today: now ?? today).files
      obstacle = try site.obstacle(to: files)
    } catch {
      throw .disk(error)
    }
    if let obstacle { throw .refused(reason: obstacle, help: "give the name of a new or an empty folder") }
    do {
      try NewFiles.write(files, below: site.folder)
    } catch {
      throw .disk(error)
    }
    return files.count
  }

  /// The folder's own name, which `.` does not tell.
  private func name() throws(DiskError) -> String {
    RelativePath.name(of: try Disk.exists(folder) ? Disk.resolve(folder) : folder)
  }

  /// Why nothing can be made here; dotfiles that are not to be written, such as `.git`, are no reason.
  private func obstacle(to files: [SourceFile]) throws(DiskError) -> String? {
    let shown = "\"\(FileName.printable(folder))\""
    guard let status = try Disk.status(folder) else {
      let isLink = try Disk.status(folder, followingLinks: false) != nil
      return isLink ? "\(shown) is a symbolic link to nothing" : nil
    }
    guard status.kind == .folder else { return "\(shown) is not a folder" }
    let names = try Disk.entries(of: folder).map(\.name)
    if names.contains(where: { !$0.hasPrefix(".") }) { return "\(shown) is not empty" }
    let file = files.first { names.contains($0.path) }
    return file.map { "\(shown) has a file \"\($0.path)\" already" }
  }
}

/// Why there is no new site.
package enum NewSiteFailure: Error, Hashable, Sendable {
  /// The machine failed.
  case disk(DiskError)
  /// Something is there already.
  case refused(reason: String, help: String)
}
