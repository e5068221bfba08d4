import Base
import Disk
import Glibc
import Output
import Testing

@Suite struct AdmissionTests {
  private func refusal(_ publisher: Publisher) throws -> String {
    let failure = try #require(throws: PublishFailure.self) { try publisher.admit() }
    return failure.description + "; " + (failure.help ?? "")
  }

  private func refused(_ output: String, _ reason: String) -> String {
    "cannot publish into \"\(output)\": \(reason); name another folder with --output, or a new one"
  }

  @Test func `admits new, empty and own folders, and one that holds dotfiles only`() throws {
    try ScratchProject.with { project in
      try Disk.makeFolder(project("empty"))
      try project.write("dots/.gitignore")
      try project.publish(["a": "1"])
      for output in ["new", "new/below/it", "empty", "dots", "site", "site/", "./site", "../beside", project("site")] {
        #expect(try project.publisher(output).admit() == [])
      }
      let names = try Disk.entries(of: project.root).map(\.name)
      #expect(names == ["content", "dots", "empty", "site"])
    }
  }

  @Test func `makes the folders above a new output folder`() throws {
    try ScratchProject.with { project in
      let done = try project.publisher("build/public").publish(project.artifacts(["a": "1"]))
      #expect(done == Publication(written: 1, unchanged: 0, removed: 0))
      #expect(try Disk.read(project("build/public/a")) == Array("1".utf8))
    }
  }

  @Test func `refuses a folder that somebody else filled`() throws {
    try ScratchProject.with { project in
      try project.write("site/thesis.doc")
      #expect(
        try refusal(project.publisher())
          == #"cannot publish into "site": it is not empty and was not made by sitegen; "#
          + "name another folder with --output, or empty this one")
      #expect(throws: PublishFailure.self) { try project.publish(["a": "1"]) }
      #expect(try Disk.entries(of: project("site")).map(\.name) == ["thesis.doc"])
    }
  }

  @Test func `refuses the project, what holds it and its sources`() throws {
    try ScratchProject.with { project in
      let content = #"the project's folder "content""#
      for (output, reason) in [
        ("", "it is the project's own folder"), (".", "it is the project's own folder"),
        ("site/..", "it is the project's own folder"), ("..", "it holds the project's folder"),
        ("content", "it is \(content)"), ("content/site", "it lies in \(content)"),
        ("templates", #"it is the project's folder "templates""#), ("/", "it is the root of the file system"),
        ("/tmp/../", "it is the root of the file system"),
      ] {
        let shown = output == "/tmp/../" ? "/tmp/.." : output
        let found = try refusal(project.publisher(output))
        #expect(found == refused(shown, reason))
      }
    }
  }

  @Test func `sees through links to the project's sources`() throws {
    try ScratchProject.with { project in
      try project.makeLink("site", to: "content")
      #expect(try refusal(project.publisher()) == refused("site", #"it is the project's folder "content""#))
      try Disk.makeFolders(project("shared/templates"))
      try project.makeLink("templates", to: "shared/templates")
      #expect(
        try refusal(project.publisher("shared")) == refused("shared", #"it holds the project's folder "templates""#))
    }
  }

  @Test func `refuses the home folder`() throws {
    try ScratchProject.with { project in
      try Disk.makeFolder(project("home"))
      let publisher = project.publisher("home", home: project("home"))
      #expect(try refusal(publisher) == refused("home", "it is your home folder"))
      try project.publisher("home/site", home: project("home")).admit()
      try project.publisher("site", home: project("nowhere")).admit()
    }
  }

  @Test func `refuses what is no folder`() throws {
    try ScratchProject.with { project in
      try project.write("file")
      try project.makeLink("dangling", to: "nowhere")
      #expect(try refusal(project.publisher("file")) == refused("file", "it is no folder"))
      #expect(
        try refusal(project.publisher("file/site"))
          == "cannot publish into \"file/site\": \"\(project("file"))\" is no folder; name another folder with --output"
      )
      #expect(
        try refusal(project.publisher("dangling/site"))
          == "cannot publish into \"dangling/site\": \"\(project("dangling"))\" is a symbolic link to nothing; "
          + "remove the link, or make the folder that it leads to")
      try project.write("site/.sitegen")
      #expect(
        try refusal(project.publisher())
          == #"cannot publish into "site": it holds ".sitegen", which is no folder; move "site/.sitegen" away"#)
    }
  }

  @Test func `says which project folder is missing`() throws {
    try ScratchProject.with { project in
      let publisher = Publisher(projectRoot: project("nowhere"), outputFolder: "site")
      let error = DiskError(operation: "resolve", path: project("nowhere"), code: ENOENT)
      #expect(throws: PublishFailure.disk(error)) { try publisher.admit() }
    }
  }

  /// A manifest with a right last line.
  private func manifest(_ lines: String) -> String { lines + "end \(ContentHash(Array(lines.utf8)).hexadecimal)\n" }

  @Test func `refuses a manifest that is damaged in any way`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      let whole = String(decoding: try Disk.read(project("site/.sitegen/manifest")), as: UTF8.self)
      let hash = ContentHash([]).hexadecimal
      let damaged = [
        "", "\n", "sitegen", "sitegen manifest 2\n", String(whole.dropLast()), whole + "\n",
        whole.replacing("\n", with: "\r\n"), whole.replacing(" a", with: " b"), String(whole.dropFirst()),
        "\u{FEFF}" + whole,
        manifest("sitegen manifest 0\n"), manifest("sitegen manifest x\n"), manifest("sitegen stat 2\n"),
        manifest("sitegen manifest 2\nfile \(hash) 0 ../a\n"), manifest("sitegen manifest 2\nfile \(hash) 0 /a\n"),
        manifest("sitegen manifest 2\nfile \(hash) 0 .sitegen/lock\n"),
        manifest("sitegen manifest 2\nfile \(hash) 0 \n"),
        manifest("sitegen manifest 2\nfile \(hash) 0\n"), manifest("sitegen manifest 2\nfile \(hash) x a\n"),
        manifest("sitegen manifest 2\nfile abc 0 a\n"), manifest("sitegen manifest 2\nlink a\n"),
        manifest("sitegen manifest 2\nfolder a\nfolder a\n"), manifest("sitegen manifest 2\nfolder %FF\n"),
        manifest("sitegen manifest 2\n\n"),
      ]
      for text in damaged {
        try project.write("site/.sitegen/manifest", text)
        #expect(
          try refusal(project.publisher())
            == #"cannot publish into "site": "site/.sitegen/manifest" is damaged, so it is not known which files there "#
            + "are sitegen's; put a copy of the folder back, or empty it yourself")
      }
      try Disk.remove(project("site/.sitegen/manifest"))
      let noText = Array("sitegen manifest 2\nfolder ".utf8) + [0xFF, 0x0A]
      for bytes in [[0xFF, 0xFE], noText + Array("end \(ContentHash(noText).hexadecimal)\n".utf8)] {
        try Disk.write(bytes, to: project("site/.sitegen/manifest"))
        #expect(throws: PublishFailure.self) { try project.publisher().admit() }
        try Disk.remove(project("site/.sitegen/manifest"))
      }
      try project.write("site/.sitegen/manifest", "sitegen manifest 3\nanything")
      #expect(
        try refusal(project.publisher())
          == #"cannot publish into "site": "site/.sitegen/manifest" was written by a later sitegen; "#
          + "build with that version, or empty the folder first")
      try project.write("site/.sitegen/manifest", "sitegen manifest 1\nanything")
      #expect(
        try refusal(project.publisher())
          == #"cannot publish into "site": "site/.sitegen/manifest" was written by an earlier sitegen, which told changed "#
          + "files in another way; empty the folder, so that the site is made anew")
      #expect(try project.site() == ["a": "1"])
    }
  }

  @Test func `compares bytes where the record of times is damaged`() throws {
    for text in ["", "sitegen stat 2\n1 2 a\n", "\u{FEFF}"] {
      try ScratchProject.with { project in
        try project.publish(["a": "1"])
        let whole = try Disk.read(project("site/.sitegen/stat"))
        try project.write("site/.sitegen/stat", text)
        #expect(try project.publish(["a": "1"]) == Publication(written: 0, unchanged: 1, removed: 0))
        #expect(try Disk.read(project("site/.sitegen/stat")) == whole)
      }
    }
  }

  @Test(arguments: [
    ("", "which is no path of a file inside the output folder"),
    ("/a", "which is no path of a file inside the output folder"),
    ("a/", "which is no path of a file inside the output folder"),
    ("a//b", "which is no path of a file inside the output folder"),
    ("./a", "which is no path of a file inside the output folder"),
    ("a/../../b", "which is no path of a file inside the output folder"),
    (".sitegen", "which is no path of a file inside the output folder"),
    (".sitegen/manifest", "which is no path of a file inside the output folder"),
  ])
  func `refuses a path outside the output folder`(path: String, reason: String) throws {
    try ScratchProject.with { project in
      let failure = try #require(throws: PublishFailure.self) { try project.publish([path: "1"]) }
      #expect(failure.description == "cannot write \"\(path)\", \(reason)")
      #expect(failure.help == "this is a mistake in sitegen and not yours; please report it")
      let names = try Disk.entries(of: project.root).map(\.name)
      #expect(names == ["content"])
    }
  }

  @Test func `refuses a NUL in a path`() throws {
    try ScratchProject.with { project in
      let failure = try #require(throws: PublishFailure.self) { try project.publish(["a\0b": "1"]) }
      #expect(
        failure.description
          == #"cannot write "a\u{0}b", which is no path of a file inside the output folder"#)
    }
  }

  @Test func `refuses two files with one path, and a file where a folder is needed`() throws {
    try ScratchProject.with { project in
      let twice = [Artifact](repeating: Artifact(path: "a", content: .bytes([])), count: 2)
      let failure = try #require(throws: PublishFailure.self) { try project.publisher().publish(twice) }
      #expect(failure.description == #"cannot write two files to "a""#)
      let other = try #require(throws: PublishFailure.self) { try project.publish(["a/b": "", "a/b/c/d": ""]) }
      #expect(other.description == #"cannot write "a/b" as a file, because other files lie in a folder of that name"#)
    }
  }

  @Test func `says that a name is too long and leaves the old site`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      let long = String(repeating: "n", count: 300)
      let failure = try #require(throws: PublishFailure.self) { try project.publish([long: "1"]) }
      #expect(
        failure == .disk(DiskError(operation: "write", path: project("site/" + long), code: ENAMETOOLONG)))
      #expect(try project.site() == ["a": "1"])
    }
  }
}
