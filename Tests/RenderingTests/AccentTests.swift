import Base
import Content
import Foundation
import TestSupport
import Testing

@Suite struct AccentTests {
  private func project(_ accent: String) -> Project {
    var project = Project(settings: "theme: {accent: \"\(accent)\"}\n", entries: [:])
    project.url = "https://example.org/s"
    return project
  }

  @Test func `the accent of the settings is the colour of the theme, on light and on dark`() throws {
    #expect(
      try project("#005ea5").output("accent.css") == """
        @media screen {
          :root {
            --accent: #005ea5;
            --accent-strong: #003863;
          }
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --accent: #498cbf;
            --accent-strong: #92bad9;
          }
        }

        """)
  }

  @Test func `a page finds the style sheet, where there is one`() throws {
    let templates = ["home.html": "{% if site.theme.colours %}{{ site.theme.colours }}{% endif %}"]
    #expect(try project("#05a").output("index.html", templates: templates) == "/s/accent.css")
    #expect(try Project(entries: [:]).output("index.html", templates: templates) == "")
    #expect(throws: Project.Fault.self) { try Project(entries: [:]).output("accent.css") }
  }

  @Test(arguments: ["#000", "#fff", "#fc0", "#777", "#ff0000", "#00ff00", "#0000ff", "#0f4c5c"])
  func `whatever the accent, it can be read`(accent: String) throws {
    let colours = AccentColours(try #require(Colour(accent)))
    for (colour, backgrounds) in [
      (colours.light, AccentColours.lightBackgrounds), (colours.lightStrong, AccentColours.lightBackgrounds),
      (colours.dark, AccentColours.darkBackgrounds), (colours.darkStrong, AccentColours.darkBackgrounds),
    ] {
      for background in try backgrounds.map({ try #require(Colour($0)) }) {
        #expect(colour.contrast(with: background) >= 4.5)
      }
    }
  }

  @Test func `the backgrounds are those of the theme's style sheet`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let sheet = try String(contentsOf: root.appending(path: "templates/static/style.css"), encoding: .utf8)
    let found = ["paper", "wash"].map { name in
      sheet.split(separator: "\n").filter { $0.contains("--\(name): ") }.prefix(2).compactMap {
        $0.split(separator: " ").last.map { String($0.dropLast()) }
      }
    }
    #expect(found.compactMap(\.first) == AccentColours.lightBackgrounds)
    #expect(found.compactMap(\.last) == AccentColours.darkBackgrounds)
  }

  @Test func `a file of content at its address is told`() throws {
    var project = project("#05a")
    project.files = ["accent.css": 1]
    #expect(
      try project.problems() == [
        """
        content/accent.css: error: address "/accent.css" of "content/accent.css" is already that of the colours of the \
        accent [address/taken] help: give one of the two another name or `slug`
        """
      ])
  }
}
