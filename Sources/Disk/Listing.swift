/// What a walk found below a folder.
package struct Listing: Hashable, Sendable {
  /// Every regular file, sorted by the bytes of its path.
  package let files: [FileEntry]
  /// What could not be listed, in the same order.
  package let problems: [ListingProblem]

  package init(files: [FileEntry], problems: [ListingProblem]) {
    self.files = files
    self.problems = problems
  }
}

/// A regular file below a walked folder.
package struct FileEntry: Hashable, Sendable {
  /// Relative to the walked folder, `/` between names.
  package let path: String
  /// What it, or the file that a link in its place leads to, was when it was listed; nil where nobody asked.
  package let status: FileStatus?

  package init(path: String, status: FileStatus?) {
    self.path = path
    self.status = status
  }
}

/// Something below a walked folder that is neither a regular file nor a folder of such.
package struct ListingProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A folder that cannot be listed, or a name that cannot be looked at, and why.
    case unreadable(reason: String)
    /// A symbolic link to a place outside the project.
    case leavesProject
    /// A symbolic link to a folder that it lies in, or to itself.
    case loop
    /// A symbolic link to nothing.
    case dangling
    /// A pipe, a socket or a device.
    case special
    /// A name that is not UTF-8; what lies below it is not listed either.
    case notUTF8
    /// A name that begins with a dot, which was passed over although it matters.
    case hidden
    /// A folder more than `Disk.deepestFolder` levels down.
    case tooDeep
  }

  /// Relative to the walked folder; for people, so bytes that are no text are shown as `\xFF`.
  package let path: String
  package let kind: Kind

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

/// What a walk does with a name that begins with a dot.
package enum HiddenName: Hashable, Sendable {
  /// Pass it over, as most such names are other programs' own.
  case passed
  /// Look at it as at any other.
  case listed
  /// Pass it over and say so.
  case told
}
