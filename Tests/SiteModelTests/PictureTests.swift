import Base
import Content
import SiteModel
import TestSupport
import Testing

@Suite struct PictureTests {
  /// One component, to which a picture and another file are given.
  private let components = ComponentVocabulary([
    ComponentSignature(
      name: "c", parameters: [.init("p", .picture, isRequired: true), .init("f", .file, isRequired: false)],
      slots: [.argument(0), .argument(1)], label: .refused, body: .refused, id: .refused, isInline: false)
  ])

  private func project(_ pictures: [String: Picture]) -> Project {
    var project = Project(
      settings: "theme: {logo: logo.svg}\npublisher: {name: P, logo: p.png}\n",
      entries: [
        "posts/a/index.md": entry(
          "A", "date: 2021-01-01", "image: {src: face.jpg, alt: A face}",
          body: "![x](chart.svg#a) ![y](/p.png?b) [z](face.jpg)\n\n::c{p=/g.jfif f=/h.png}\n"),
        "organisations/o.md": entry("O", "logo: ../logo.svg"),
      ],
      files: [
        "posts/a/face.jpg": 9, "posts/a/chart.svg": 9, "p.png": 0, "logo.svg": 9, "other.png": 9, "g.jfif": 9,
        "h.png": 9,
      ])
    project.components = components
    project.pictures = pictures
    return project
  }

  @Test func `the pictures that are shown are read, and no others`() throws {
    let documents = try project([:]).site().entries.map(\.document)
    let settings = try project([:]).site().settings
    let files = ["g.jfif", "h.png", "logo.svg", "other.png", "p.png", "posts/a/chart.svg", "posts/a/face.jpg"]
      .map { SiteSources.SourceEntry(path: "content/" + $0, size: 1) }
    #expect(
      PictureFiles.shown(by: documents, in: components, settings: settings, among: files) == [
        "content/g.jfif", "content/logo.svg", "content/p.png", "content/posts/a/chart.svg", "content/posts/a/face.jpg",
      ])
    let none = try Project(entries: [:]).site().settings
    #expect(PictureFiles.shown(by: [], in: components, settings: none, among: files) == [])
  }

  @Test func `sizes are known by where pictures lie on the site`() throws {
    let size = ImageSize(width: 3, height: 2)
    let site = try project(["posts/a/face.jpg": .sized(size)]).site()
    #expect(site.pictureSizes == [Address("/posts/a/face.jpg"): size])
  }

  @Test func `what is no picture is told wherever it is shown as one`() throws {
    let help = "help: save it as PNG, JPEG, GIF, WebP, AVIF or SVG"
    #expect(
      try project(["posts/a/face.jpg": .unreadable, "posts/a/chart.svg": .sizeless, "logo.svg": .unreadable]).problems()
        == [
          """
          content/organisations/o.md:3:7: error: logo "../logo.svg" is no picture that every browser can show \
          [files/no-picture] \(help)
          """,
          """
          content/posts/a/index.md:4:14: error: image "face.jpg" is no picture that every browser can show \
          [files/no-picture] \(help)
          """,
          """
          content/posts/a/index.md:6:1: warning: image "chart.svg#a" has no size [files/no-size] help: give its root \
          element a `viewBox`, or `width` and `height` in pixels
          """,
          """
          sitegen.yml:3:15: error: logo "logo.svg" is no picture that every browser can show [files/no-picture] \(help)
          """,
        ])
  }

  @Test func `an empty file is told as such`() throws {
    #expect(
      try project(["p.png": .unreadable]).problems() == [
        """
        content/posts/a/index.md:6:19: error: image "/p.png?b" is an empty file [files/no-picture] help: put the picture \
        in its place
        """,
        "sitegen.yml:4:28: error: logo \"p.png\" is an empty file [files/no-picture] help: put the picture in its place",
      ])
  }
}
