// swift-tools-version: 6.2
// The template language and swift-mustache, side by side on one page: see docs/performance.md.
import PackageDescription

/// As the rooms of the program are compiled.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "TemplateBench",
  platforms: [.macOS(.v26)],
  dependencies: [.package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")],
  targets: [
    // The program's own sources, by symbolic links.
    .target(name: "CBlocks"),
    .target(name: "Base", dependencies: ["CBlocks"], swiftSettings: settings),
    .target(name: "Templates", dependencies: ["Base"], swiftSettings: settings),
    .target(name: "CCounts"),
    .executableTarget(
      name: "TemplateBench",
      dependencies: ["Base", "Templates", "CCounts", .product(name: "Mustache", package: "swift-mustache")]),
  ],
  swiftLanguageModes: [.v6]
)
