import Base

/// Files that editors and systems leave behind without being asked: a copy of a draft would be the draft's whole text.
enum Leftover {
  /// - Parameter name: the file's, without its folders.
  static func isOne(_ name: String) -> Bool {
    name.hasSuffix("~") || name.hasPrefix("~$") || name.hasPrefix("#") && name.hasSuffix("#")
      || extensions.contains(RelativePath.fileExtension(of: name)) || names.contains(name.lowercased())
  }

  private static let extensions: Set<String> = [
    "autosave", "backup", "bak", "crdownload", "kate-swp", "old", "orig", "rej", "save", "swo", "swp", "swx", "tmp",
  ]
  private static let names: Set<String> = ["desktop.ini", "ehthumbs.db", "icon\r", "thumbs.db"]
}
