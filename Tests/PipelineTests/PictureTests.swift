import Base
import Disk
import Pipeline
import Testing

@Suite struct PictureTests {
  @Test func `the sizes of pictures are read from their files`() throws {
    let text = "---\ntitle: A\n---\n![x](b.svg)\n"
    try ScratchProject.with(["content/a.md": text, "content/b.svg": "<svg viewBox=\"0 0 30 20\"/>"]) { project in
      let outcome = try project.build()
      #expect(outcome.report == "")
      #expect(
        try project.read("site/a/index.html")
          == "<h1>A</h1><p><img src=\"/b.svg\" alt=\"x\" width=\"30\" height=\"20\" /></p>\n")
    }
  }

  @Test func `a file that is no picture is told where it is named, and one that nothing shows is not looked at`() throws
  {
    let text = "---\ntitle: A\n---\n![x](b.png)\n"
    try ScratchProject.with(["content/a.md": text, "content/b.png": "<html>", "content/c.png": "<html>"]) { project in
      let outcome = try project.build()
      #expect(outcome.publication == nil)
      #expect(
        outcome.report == """
          content/a.md:4:1: error: image "b.png" is no picture that every browser can show [files/no-picture]
            4 | ![x](b.png)
              | ^~~~~~~~~~~
            help: save it as PNG, JPEG, GIF, WebP, AVIF or SVG

          """)
    }
  }
}
