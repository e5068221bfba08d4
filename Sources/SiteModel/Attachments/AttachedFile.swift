/// A file offered for download.
package struct AttachedFile: Hashable, Sendable {
  package let title: String
  package let file: NamedFile

  package var target: ResolvedReference { file.target }
  /// Whether nothing says that everybody can read it, so that those who cannot are told whom to ask.
  package var mayNeedFormat: Bool { file.access.mayNeedFormat(type: file.type) }
}

/// What is known about who can read a file.
package struct FileAccess: Hashable, Sendable {
  /// What its author says; nil where that is nothing.
  package let isAccessible: Bool?
  package let html: HTMLVersion?

  package init(isAccessible: Bool?, html: HTMLVersion?) { (self.isAccessible, self.html) = (isAccessible, html) }

  package static let unknown = FileAccess(isAccessible: nil, html: nil)

  /// Types that hold text and little else, in capitals: what reads text reads them aloud.
  private static let plainTypes: Set<String> = [
    "BIB", "CSV", "GEOJSON", "HTM", "HTML", "ICS", "JSON", "MD", "RIS", "SRT", "TSV", "TXT", "VTT", "XML", "YAML",
    "YML",
  ]

  /// Whether somebody may have to ask for the file in another format.
  ///
  /// - Parameter type: the file extension in capitals.
  package func mayNeedFormat(type: String) -> Bool {
    if let isAccessible { return !isAccessible }
    return html == nil && !Self.plainTypes.contains(type)
  }
}

/// Where the same as in a file can be read as a web page.
package enum HTMLVersion: Hashable, Sendable {
  /// On the page of the entry that offers the file.
  case ownPage
  case page(ResolvedReference)
}

/// A file beside the entry that offers it: a row of the list of all attachments.
package struct OfferedFile: Hashable, Sendable {
  package let entry: EntryID
  /// The file's name, without its folders.
  package let name: String
  package let file: AttachedFile
}
