import Foundation
import Glibc
import Testing

/// What the user may not read or write.
@Suite struct PermissionTests {
  private static let files = [
    "sitegen.yml": "title: T\nurl: https://example.org/\nunlinked_files: [f/]\n",
    "content/posts/a.md": "---\ntitle: A\ndate: 2021-01-01\n---\nx\n", "content/f/f.pdf": "x",
    // A link to what cannot be read must not seem to lead nowhere.
    "content/about.md": "---\ntitle: About\n---\n[a](posts/a.md)\n", "templates/static/style.css": "x",
    "templates/post.html": "{{ entry.body }}",
  ]

  private func withProject(_ body: (Scratch) throws -> Void) throws {
    try Scratch.withProject(Self.files) { project in
      try Unprivileged.own(project)
      try body(project)
    }
  }

  /// What a run says, with paths from the project's folder on.
  private func told(_ run: Program.Result, in project: Scratch) -> String {
    run.error.replacing(project.url.resolvingSymlinksInPath().path + "/", with: "").replacing("./", with: "")
  }

  @Test(arguments: [
    ("content/posts/a.md", "read"), ("content/f/f.pdf", "read"), ("templates/post.html", "read"),
    ("templates/static/style.css", "read"), ("sitegen.yml", "read"), ("content/posts", "read"), ("content", "list"),
    ("templates", "list"),
  ])
  func `something unreadable is told and leaves the old site`(path: String, verb: String) throws {
    try withProject { project in
      #expect(try Unprivileged.build(project).status == 0)
      let old = try project.snapshot()
      try project.write("content/f/f.pdf", "y")
      try Unprivileged.own(project)
      let run = try project.with(mode: 0, of: path) { try Unprivileged.build(project) }
      #expect(told(run, in: project) == "sitegen: cannot \(verb) \"\(path)\": permission denied\n")
      #expect(run.status == 2)
      #expect(try project.snapshot() == old)
      #expect(try Unprivileged.build(project).status == 0)
      #expect(try project.read("site/f/f.pdf") == "y")
    }
  }

  @Test(arguments: [
    ("", "write \"site\""), ("/posts", "write \"site/posts\""), ("/posts/a", "write \"site/posts/a\""),
    ("/.sitegen", "make \"site/.sitegen/stage\""),
  ])
  func `an output folder that may not be written to is told and left whole`(folder: String, action: String) throws {
    try withProject { project in
      #expect(try Unprivileged.build(project).status == 0)
      let old = try project.snapshot()
      try project.write("content/posts/a.md", "---\ntitle: A\ndate: 2021-01-01\n---\nnew\n")
      try project.write("content/posts/b.md", "---\ntitle: B\ndate: 2021-01-01\n---\nx\n")
      try project.write("content/f/g.pdf", "x")
      try project.remove("content/f/f.pdf")
      try Unprivileged.own(project)
      // The folder above may not be written to either, so that files would have to be moved one by one.
      let run = try project.with(mode: 0o555, of: "site" + folder) {
        try project.with(mode: 0o555, of: ".") { try Unprivileged.build(project) }
      }
      #expect(told(run, in: project) == "sitegen: cannot \(action): permission denied\n")
      #expect(run.status == 2)
      #expect(try project.snapshot() == old)
      #expect(try Unprivileged.build(project).error == "")
      #expect(try project.snapshot().paths.contains("posts/b/index.html"))
    }
  }

  @Test func `an output folder that is write-protected itself is published into as long as it can be replaced`() throws
  {
    try withProject { project in
      #expect(try Unprivileged.build(project).status == 0)
      let old = try project.snapshot()
      try project.write("content/f/f.pdf", "y")
      try Unprivileged.own(project)
      let run = try project.with(mode: 0o555, of: "site") { try Unprivileged.build(project) }
      if run.status != 0 {
        #expect(told(run, in: project) == "sitegen: cannot write \"site\": permission denied\n")
        #expect(try project.snapshot() == old)
      }
      #expect(try Unprivileged.build(project).status == 0)
      #expect(try project.read("site/f/f.pdf") == "y")
      #expect(!project.exists(".site.sitegen"))
    }
  }

  @Test func `where no folder can be made nothing is left behind`() throws {
    try withProject { project in
      let run = try project.with(mode: 0o555, of: ".") { try Unprivileged.build(project) }
      #expect(told(run, in: project) == "sitegen: cannot make \"site\": permission denied\n")
      #expect(run.status == 2)
      #expect(!project.exists("site"))
    }
  }

  @Test(arguments: ["777", "277", "077", "000"])
  func `any umask leaves a site that can be built again`(mask: String) throws {
    try withProject { project in
      for text in ["one", "two"] {
        try project.write("content/f/f.pdf", text)
        try Unprivileged.own(project)
        let command = ["sh", "-c", "umask \(mask); exec \"$0\" build --root \"$1\"", Program.binary, project.url.path]
        let run = try Unprivileged.run(command, in: project.url)
        #expect(run.error == "")
        #expect(run.status == 0)
        #expect(try project.read("site/f/f.pdf") == text)
      }
    }
  }
}
