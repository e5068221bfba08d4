// swift-tools-version: 6.2
// The rooms of the house, in the order in which a site passes through them; docs/architecture.md draws the picture.
import PackageDescription

/// How every room is compiled: the newest language rules, and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, needs dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, needs dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "sitegen", targets: ["sitegen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CArena"),
    .target(name: "CBlocks"),
    .target(name: "CDisk"),
    room("Base", needs: ["CBlocks"]),
    room("Disk", needs: ["Base", "CDisk"]),
    .target(
      name: "Markdown", dependencies: ["Base", "CArena", "CBlocks", "CCmark"], swiftSettings: settings,
      linkerSettings: [.linkedLibrary("cmark")]),
    room("Templates", needs: ["Base"]),
    room("Theme", needs: ["Base"]),
    room("Content", needs: ["Base", "Markdown", yams]),
    room("SiteModel", needs: ["Base", "Markdown", "Content"]),
    room("Rendering", needs: ["Base", "Markdown", "Templates", "Content", "SiteModel"]),
    room("Checking", needs: ["Base"]),
    room("Output", needs: ["Base", "Disk"]),
    room("Starting", needs: ["Base"]),
    room(
      "Pipeline",
      needs: [
        "Base", "Disk", "Markdown", "Templates", "Theme", "Content", "SiteModel", "Rendering", "Checking", "Output",
        "Starting",
      ]),
    .executableTarget(
      name: "sitegen", dependencies: ["Base", "Disk", "Markdown", "Content", "Output", "Pipeline", argumentParser],
      swiftSettings: settings),
    .executableTarget(name: "EmbedTheme", dependencies: ["Base", "Disk"], swiftSettings: settings),
    .executableTarget(
      name: "WriteReference", dependencies: ["Base", "Disk", "Templates", "Content", "SiteModel", "Rendering"],
      swiftSettings: settings),
    tests(of: "Base", needs: ["TestSupport"]),
    tests(of: "Disk", needs: ["Base"]),
    tests(of: "Markdown", needs: ["Base", "CArena", "TestSupport"]),
    tests(of: "Templates", needs: ["Base", "TestSupport"], exclude: ["Jinja", "Languages"]),
    tests(of: "Theme", needs: ["Base", "Disk", "EmbedTheme"]),
    tests(of: "Content", needs: ["Base", "Markdown", "TestSupport"]),
    .target(
      name: "TestSupport", dependencies: ["Base", "Content", "SiteModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "SiteModel", needs: ["Base", "Markdown", "Content", "TestSupport"]),
    tests(of: "Rendering", needs: ["Base", "Content", "SiteModel", "TestSupport"]),
    tests(of: "Checking", needs: ["Base"]),
    tests(of: "Output", needs: ["Base", "Disk"]),
    tests(of: "Starting", needs: ["Base"]),
    tests(of: "Pipeline", needs: ["Base", "Disk", "Theme"], exclude: ["Golden"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Base", "Markdown", "Templates", "Content", "SiteModel", "Rendering", "Pipeline", "sitegen", "WriteReference",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["sitegen", "TestSupport", "Base", "SiteModel", "Checking", "Pipeline"],
      swiftSettings: settings),
    .executableTarget(
      name: "LinearProbe", dependencies: ["Base", "Disk", "Markdown", "Content"], path: "Tests/LinearProbe",
      swiftSettings: settings),
    .testTarget(name: "LinearTests", dependencies: ["Base", "Markdown"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
