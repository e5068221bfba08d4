import Testing

@Suite struct ManifestTests {
  @Test func `reads rooms and what they need`() {
    let manifest = Manifest(
      """
      let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
      targets: [
        .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
        room("Base"),
        room("Content", needs: ["Base", yams]),
        .target(
          name: "Markdown", dependencies: ["Base", "CCmark"], swiftSettings: settings),
        room(
          "Pipeline",
          needs: ["Base", "Content"]),
        .testTarget(name: "BaseTests", dependencies: ["Base"]),
      ]
      """)
    #expect(
      manifest.targets == [
        "CCmark": Manifest.Target(line: 3, dependencies: []),
        "Base": Manifest.Target(line: 4, dependencies: []),
        "Content": Manifest.Target(line: 5, dependencies: ["Base", "Yams"]),
        "Markdown": Manifest.Target(line: 6, dependencies: ["Base", "CCmark"]),
        "Pipeline": Manifest.Target(line: 8, dependencies: ["Base", "Content"]),
      ])
  }

  @Test func `every target is a room of the table`() throws {
    let manifest = Manifest(try Repository.read("Package.swift").text)
    #expect(manifest.targets.keys.filter { !forTests.contains($0) }.sorted() == roomTable.map(\.room).sorted())
  }

  @Test func `the package declares what each room imports, no more and no less`() throws {
    let targets = Manifest(try Repository.read("Package.swift").text).targets.filter { !forTests.contains($0.key) }
    var unused = targets.mapValues(\.dependencies)
    var findings: [String] = []
    for file in try Repository.files(in: "Sources", extensions: ["swift"]) {
      for line in Import.all(in: file.text) where !systemModules.contains(line.module) {
        unused[file.room]?.remove(line.module)
        guard targets[file.room]?.dependencies.contains(line.module) != true else { continue }
        findings.append("\(file.path):\(line.line): Package.swift does not say that \(file.room) needs \(line.module)")
      }
    }
    for (room, names) in unused.sorted(by: { $0.key < $1.key }) {
      for name in names.sorted() {
        findings.append("Package.swift:\(targets[room]?.line ?? 1): no file of \(room) imports \(name)")
      }
    }
    #expect(findings == [])
  }

  /// Targets that lie in `Tests/` and are no rooms.
  private let forTests: Set<String> = ["TestSupport", "LinearProbe"]

  /// What comes with the system and its Swift, not from the package's own targets and libraries.
  private let systemModules: Set<String> = ["Glibc", "Dispatch", "Synchronization"]
}
