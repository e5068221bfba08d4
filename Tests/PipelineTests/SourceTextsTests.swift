import Base
import Pipeline
import Testing

/// What a problem that is found late shows of its line.
@Suite struct SourceTextsTests {
  private let broken = "---\ntitle: A\n---\nTo [nowhere](lost.md).\n"

  @Test func `a problem that linking finds shows its line, though the text was not kept`() throws {
    try ScratchProject.with(["content/a.md": broken]) { project in
      let report = try project.build().report
      #expect(
        report == """
          content/a.md:4:4: error: link "lost.md" leads nowhere [links/not-found]
            4 | To [nowhere](lost.md).
              |    ^~~~~~~~~~~~~~~~~~
            help: there is no file "content/lost.md"

          """)
    }
  }

  @Test func `a line is not shown of a file that has changed since it was read`() throws {
    try ScratchProject.with(["content/a.md": broken]) { project in
      let outcome = Build.run(BuildOptions(root: project.root, theme: [])) { progress in
        guard progress.phase == "linking" else { return }
        do { try project.write("content/a.md", broken + "More.\n") } catch { Issue.record(error) }
      }
      #expect(
        outcome.report == """
          content/a.md:4:4: error: link "lost.md" leads nowhere [links/not-found]
            help: there is no file "content/lost.md"

          """)
    }
  }
}
