import Foundation
import Glibc
import Testing

/// Symbolic links in a project, and in place of its parts.
@Suite struct SymbolicLinkTests {
  @Test func `links in content and templates that go nowhere, in circles or out are told`() throws {
    try Scratch.withProject(["secret/page.html": "x"]) { scratch in
      let project = scratch
      try Scratch.with(["secret.txt": "x"]) { outside in
        for folder in ["content", "templates", "templates/static"] {
          try project.link(folder + "/gone.html", to: "nowhere")
          try project.link(folder + "/through.html", to: "gone.html/x")
          try project.link(folder + "/self.html", to: "self.html")
          try project.link(folder + "/out.html", to: outside.url.path + "/secret.txt")
        }
        try project.link("content/one/two", to: "../three")
        try project.link("content/three/four", to: "../one")
        try project.link("templates/static/up", to: "..")
        let run = try Program.run("build", "--format", "github", in: project.url)
        func problems(_ folder: String) -> [String] {
          [
            "\(folder)/gone.html files/dangling", "\(folder)/out.html files/outside", "\(folder)/self.html files/loop",
            "\(folder)/through.html files/dangling",
          ]
        }
        let found = run.error.matches(of: /file=([^,\n]*),title=([^:]*)::/).map { "\($0.1) \($0.2)" }
        #expect(
          found.sorted()
            == (problems("content") + ["content/one/two/four files/loop", "content/three/four/two files/loop"]
            + problems("templates") + problems("templates/static") + ["templates/static/up files/loop"]).sorted()
        )
        #expect(run.status == 1)
        #expect(!project.exists("site"))
      }
    }
  }

  @Test func `a project whose parts are links to other places in it is built as if they were not`() throws {
    try Scratch.withProject(["templates/page.html": "{{ entry.body }}", "content/about.md": "---\ntitle: A\n---\nx"]) {
      project in
      try project.write("parts/readme.txt", "x")
      for part in ["content", "templates", "sitegen.yml"] {
        let target = project.url.appendingPathComponent("parts/\(part)")
        try FileManager.default.moveItem(at: project.url.appendingPathComponent(part), to: target)
        try project.link(part, to: "parts/\(part)")
      }
      try project.link("itself", to: ".")
      let run = try Program.run("build", "--strict", "--root", "itself", in: project.url)
      #expect(run.error == "")
      #expect(try project.read("site/about/index.html") == "<p>x</p>\n")
    }
  }

  @Test(arguments: ["content", "templates", "sitegen.yml"])
  func `a part of the project that is a link out of it is told, and nothing is published`(part: String) throws {
    try Scratch.withProject([:]) { project in
      try Scratch.with([:]) { elsewhere in
        let target = elsewhere.url.appendingPathComponent(part)
        try FileManager.default.moveItem(at: project.url.appendingPathComponent(part), to: target)
        try project.link(part, to: target.path)
        let run = try Program.run("build", in: project.url)
        #expect(
          project.report(run) == """
            \(part): error: this symbolic link leads out of the project [files/outside]
              help: copy what it names into the project
            nothing published, site is as it was: 1 error, 0 warnings, 0 advice; … s
            exit 1

            """)
      }
    }
  }

  @Test(arguments: ["content", "templates", "sitegen.yml"])
  func `a part of the project that is a link to nowhere is told as a mistake in the project`(part: String) throws {
    try Scratch.withProject([:]) { project in
      try project.remove(part)
      for (target, code, message, help) in [
        ("nowhere", "files/dangling", "leads to nothing", "correct or remove it"),
        (part, "files/loop", "leads back to itself", "remove it"),
      ] {
        try project.link(part, to: target)
        let run = try Program.run("build", in: project.url)
        #expect(
          project.report(run) == """
            \(part): error: this symbolic link \(message) [\(code)]
              help: \(help)
            nothing published, site is as it was: 1 error, 0 warnings, 0 advice; … s
            exit 1

            """)
        try project.remove(part)
      }
    }
  }

  @Test func `settings that are a folder or a pipe are told`() throws {
    try Scratch.withProject([:]) { project in
      let settings = project.url.appendingPathComponent("sitegen.yml").path
      let report = """
        sitegen.yml: error: "sitegen.yml" is no file [settings/missing]
          help: put the settings into a file of this name
        nothing published, site is as it was: 1 error, 0 warnings, 0 advice; … s
        exit 1

        """
      try project.remove("sitegen.yml")
      try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: false)
      #expect(try project.report(Program.run("build", in: project.url)) == report)
      try project.remove("sitegen.yml")
      try #require(unsafe mkfifo(settings, 0o644) == 0)
      #expect(try project.report(Program.run("build", in: project.url)) == report)
    }
  }

  @Test func `content that is a link to the whole project is refused`() throws {
    try Scratch.withProject([:]) { project in
      try project.remove("content")
      try project.link("content", to: ".")
      let run = try Program.run("build", in: project.url)
      #expect(
        project.report(run) == """
          sitegen: cannot publish into "site": it lies in the project's folder "content"
            help: name another folder with --output, or a new one
          nothing published, site is as it was: 1 error, 0 warnings, 0 advice; … s
          exit 1

          """)
    }
  }

  @Test func `an output folder that is a link to itself is refused`() throws {
    try Scratch.withProject([:]) { project in
      try project.link("site", to: "site")
      let run = try Program.run("build", in: project.url)
      #expect(run.error.hasPrefix("sitegen: cannot publish into \"site\": "))
      #expect(
        run.error.hasSuffix(
          "/site\" is a symbolic link to nothing\n  help: remove the link, or make the folder that it leads to\n"))
      #expect(run.status == 1)
    }
  }
}
