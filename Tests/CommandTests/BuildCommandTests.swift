import Foundation
import Testing

@Suite struct BuildCommandTests {
  @Test func `a build ends with one line and exit code 0`() throws {
    try Scratch.withProject([:]) { project in
      let first = try Program.run("build", in: project.url)
      #expect(first.status == 0)
      #expect(first.error == "")
      #expect(
        first.output.replacing(/[0-9.]+ s\n/, with: "… s\n").replacing(/[0-9]+ written/, with: "… written")
          == "site: 3 pages; files: … written, 0 unchanged, 0 removed; 0 errors, 0 warnings, 0 advice; … s\n")
    }
  }

  @Test func `problems go to standard error and give exit code 1`() throws {
    try Scratch.withProject(["content/about.md": "---\ntitle: About\n---\n[x](gone.md)\n"]) { project in
      let run = try Program.run("build", in: project.url)
      #expect(run.status == 1)
      #expect(
        run.output.replacing(/[0-9.]+ s\n/, with: "… s\n")
          == "nothing published, site is as it was: 1 error, 0 warnings, 0 advice; … s\n")
      #expect(
        run.error == """
          content/about.md:4:1: error: link "gone.md" leads nowhere [links/not-found]
            4 | [x](gone.md)
              | ^~~~~~~~~~~~
            help: there is no file "content/gone.md"

          """)
    }
  }

  @Test func `a change of the folder that cannot be finished is what the last line says`() throws {
    try Scratch.withProject([:]) { project in
      #expect(try Program.run("build", in: project.url).status == 0)
      try project.write("site/.sitegen/journal", "damaged")
      let run = try Program.run("build", in: project.url)
      #expect(
        project.report(run) == """
          sitegen: cannot finish the change of "site" that was interrupted: "site/.sitegen/journal" is damaged
            help: put a copy of the folder back, or empty it yourself
          site is changed in part: 1 error, 0 warnings, 0 advice; … s
          exit 2

          """)
    }
  }

  @Test func `problems are told as JSON, one object a line`() throws {
    try Scratch.withProject(["content/about.md": "---\ntitle: About\n---\n[x](gone.md)\n"]) { project in
      let run = try Program.run("build", "--format", "json", in: project.url)
      #expect(
        run.error == """
          {"code":"links/not-found","severity":"error","path":"content/about.md","line":4,"column":1,"length":12,\
          "message":"link \\"gone.md\\" leads nowhere",\
          "help":"there is no file \\"content/gone.md\\""}

          """)
    }
  }

  @Test func `problems are told as workflow commands`() throws {
    try Scratch.withProject(["content/about.md": "---\ntitle: About\n---\n[x](#)\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      #expect(run.status == 0)
      #expect(
        run.error == """
          ::warning file=content/about.md,line=4,col=1,title=markdown/placeholder-link::the link "x" has no address yet\
          %0Ahelp: write its address between the parentheses, or remove the brackets

          """)
      #expect(try Program.run("build", "--strict", in: project.url).status == 1)
    }
  }

  @Test(arguments: [
    ("text", "sitegen: cannot publish into \"content\": it is the project's folder \"content\"\n  help: "),
    (
      "json",
      #"{"code":"run/refused","severity":"error","message":"cannot publish into \"content\": it is the project's folder "#
        + #"\"content\"","help":"#
    ),
    (
      "github",
      "::error title=run/refused::cannot publish into \"content\": it is the project's folder \"content\"%0Ahelp: "
    ),
  ])
  func `a refusal is told in the form that was asked for, and counts as an error`(format: String, words: String) throws
  {
    try Scratch.withProject([:]) { project in
      let run = try Program.run("build", "--output", "content", "--format", format, in: project.url)
      let end = format == "json" ? "\"}" : ""
      let help = (format == "json" ? "\"" : "") + "name another folder with --output, or a new one" + end + "\n"
      #expect(run.error == words + help)
      #expect(run.output.hasPrefix("nothing published, content is as it was: 1 error, 0 warnings, 0 advice; "))
      #expect(run.status == 1)
    }
  }

  @Test func `a failure of the machine is told in the form that was asked for`() throws {
    try Scratch.withProject([:]) { project in
      let build = try Program.run("build", "--root", "nowhere", "--format", "json", in: project.url)
      #expect(
        build.error == """
          {"code":"run/failed","severity":"error","message":"cannot resolve \\"nowhere\\": no such file or directory"}

          """)
      let render = try Program.run("render", "nowhere.md", "--format", "github", in: project.url)
      #expect(
        render.error == "::error title=run/failed::cannot read \"nowhere.md\": no such file or directory\n")
    }
  }

  @Test func `an output folder that is somebody else's is refused with exit code 1`() throws {
    try Scratch.withProject(["site/mine.txt": "mine"]) { project in
      let run = try Program.run("build", in: project.url)
      #expect(run.status == 1)
      #expect(try project.read("site/mine.txt") == "mine")
    }
  }

  @Test func `a machine that fails gives exit code 2`() throws {
    try Scratch.withProject([:]) { project in
      let run = try Program.run("build", "--output", "/proc/site", in: project.url)
      #expect(run.status == 2)
      #expect(run.error.hasPrefix("sitegen: cannot "))
    }
  }

  @Test func `an output folder needs a name`() throws {
    try Scratch.withProject([:]) { project in
      let run = try Program.run("build", "--output", "", in: project.url)
      #expect(run.status == 64)
      #expect(run.error.hasPrefix("Error: --output wants the name of a folder, such as \"site\"\n"))
    }
  }

  @Test(arguments: [
    ["build", "--nonsense"], ["build", "--now", "yesterday"], ["nonsense"], ["build", "--format", "xml"],
  ])
  func `wrong usage gives exit code 64`(arguments: [String]) throws {
    try Scratch.withProject([:]) { project in
      let run =
        switch arguments.count {
        case 1: try Program.run(arguments[0], in: project.url)
        case 2: try Program.run(arguments[0], arguments[1], in: project.url)
        default: try Program.run(arguments[0], arguments[1], arguments[2], in: project.url)
        }
      #expect(run.status == 64)
    }
  }

  @Test func `drafts, future entries and now are the person's to choose`() throws {
    let files = [
      "content/draft.md": "---\ntitle: Draft\ndraft: true\n---\n",
      "content/later.md": "---\ntitle: Later\npublish: 2030-01-01\n---\n",
    ]
    try Scratch.withProject(files) { project in
      func pages(_ arguments: String...) throws -> Set<String> {
        let all = ["build", "--now", "2021-06-01"] + arguments
        let run =
          all.count == 3
          ? try Program.run(all[0], all[1], all[2], in: project.url)
          : try Program.run(all[0], all[1], all[2], all[3], in: project.url)
        #expect(run.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: project.url.appendingPathComponent("site").path)
        return Set(names).intersection(["about", "draft", "later"])
      }
      let (plain, drafts, future) = (try pages(), try pages("--drafts"), try pages("--future"))
      #expect(plain == ["about"])
      #expect(drafts == ["about", "draft"])
      #expect(future == ["about", "later"])
      let later = try Program.run("build", "--now", "2030-01-01", in: project.url)
      #expect(later.status == 0)
      #expect(try project.read("site/later/index.html") == "")
    }
  }

  @Test func `a profile is printed when asked for`() throws {
    try Scratch.withProject([:]) { project in
      let run = try Program.run("build", "--profile", in: project.url)
      let names = run.error.split(separator: "\n").compactMap { $0.split(separator: " ").first }
      #expect(names == ["admit", "settings", "list", "entries", "link", "templates", "pages", "publish", "total"])
    }
  }

  @Test func `a project elsewhere is named with its root`() throws {
    try Scratch.withProject([:]) { project in
      try Scratch.with([:]) { elsewhere in
        let run = try Program.run("build", "--root", project.url.path, in: elsewhere.url)
        #expect(run.status == 0)
        #expect(try project.read("site/robots.txt").isEmpty == false)
      }
    }
  }

  @Test func `a system without time zones is told once, as the machine's failure`() throws {
    let files = ["sitegen.yml": "title: T\nurl: https://example.org/\ntimezone: Europe/London\n"]
    try Scratch.withProject(files) { folder in
      let run = try Program.run("build", in: folder.url, environment: ["TZDIR": "/nonexistent"])
      #expect(
        run.error == """
          sitegen: there is no time zone database in "/nonexistent"
            help: install it (on Debian, the package tzdata), or let TZDIR name its folder

          """)
      #expect(run.status == 2)
    }
    try Scratch.withProject([:]) { folder in
      let run = try Program.run("build", in: folder.url, environment: ["TZDIR": "/nonexistent"])
      #expect(run.status == 0)
    }
  }
}
