/// What each room may import, in the order in which a site passes through the rooms; docs/architecture.md says why.
///
/// Only modules of this list and the ones named here may be imported at all: a new room or library needs a line.
let roomTable: [(room: String, mayImport: [String])] = [
  ("CCmark", []),
  ("CArena", []),
  ("CBlocks", []),
  ("CDisk", []),
  ("Base", ["CBlocks", "Synchronization"]),
  ("Disk", ["Base", "CDisk", "Glibc"]),
  ("Markdown", ["Base", "CArena", "CBlocks", "CCmark"]),
  ("Templates", ["Base", "Synchronization"]),
  ("Theme", ["Base"]),
  ("Content", ["Base", "Markdown", "Yams"]),
  ("SiteModel", ["Base", "Markdown", "Content"]),
  ("Rendering", ["Base", "Markdown", "Templates", "Content", "SiteModel", "Synchronization"]),
  ("Checking", ["Base"]),
  ("Output", ["Base", "Disk"]),
  ("Starting", ["Base"]),
  (
    "Pipeline",
    [
      "Base", "Disk", "Markdown", "Templates", "Theme", "Content", "SiteModel", "Rendering", "Checking", "Output",
      "Starting", "Dispatch", "Synchronization",
    ]
  ),
  (
    "sitegen",
    [
      "Base", "Disk", "Markdown", "Templates", "Content", "SiteModel", "Rendering", "Output", "Pipeline",
      "ArgumentParser", "Dispatch", "Synchronization",
    ]
  ),
  ("EmbedTheme", ["Base", "Disk"]),
  ("WriteReference", ["Base", "Disk", "Templates", "Content", "SiteModel", "Rendering"]),
]

/// Files that alone in their room may import a module that the table allows.
let soleImporters: [(module: String, room: String, fileName: String)] = [
  ("Dispatch", "sitegen", "ProgressLine.swift"),
  ("Synchronization", "sitegen", "ProgressLine.swift"),
  ("Synchronization", "Base", "SharedRuns.swift"),
  ("Synchronization", "Templates", "KeptOutput.swift"),
]
