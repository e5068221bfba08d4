import Base
import Disk
import Glibc
import Output
import Testing

@Suite struct OtherBuildsTests {
  @Test(arguments: [true, false])
  func `a second build fails at once while one is publishing`(exchange: Bool) throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      let busy = PublishFailure.busy(folder: "site")
      #expect(busy.description == #"another build is publishing into "site""#)
      #expect(busy.help == "wait until it has finished, then build again")
      let whilePublishing = Rehearsal { (step) throws(PublishFailure) in
        guard step != .lock, step != .makeFolder else { return }
        #expect(throws: busy) { try project.publisher().admit() }
        #expect(throws: busy) { try project.publish(["a": "3"]) }
        if step == .exchange, !exchange { throw .disk(StepCounter.noExchange) }
      }
      try project.publish(["a": "2", "b/c": "2"], rehearsal: whilePublishing)
      #expect(try project.site() == ["a": "2", "b/": "", "b/c": "2"])
      try project.publisher().admit()
    }
  }

  @Test func `says what keeps it from clearing away its own folder`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      try project.write(".site.sitegen/made-by-sitegen", "")
      try project.write(".site.sitegen/mine", "mine")
      let failure = try #require(throws: PublishFailure.self) { try project.publish(["a": "2"]) }
      #expect(
        failure
          == .refused(
            reason: "\"\(project(".site.sitegen"))\" is left over from a build, but holds \"mine\", which sitegen did "
              + "not put there",
            help: "move that away; sitegen clears away the rest"))
      #expect(try Disk.read(project(".site.sitegen/mine")) == Array("mine".utf8))
    }
  }

  @Test func `is not published into a folder that is named like its workshop`() throws {
    try ScratchProject.with { project in
      for name in [".site.sitegen", "build/.x.sitegen"] {
        let failure = try #require(throws: PublishFailure.self) {
          try project.publisher(name).publish(project.artifacts(["a": "1"]))
        }
        #expect(
          failure
            == .refused(
              reason:
                "cannot publish into \"\(name)\": that is the name of a folder in which sitegen makes a site ready",
              help: "choose a name without \".sitegen\""))
      }
    }
  }

  @Test func `does not take somebody's folder for its workshop`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      try project.write(".site.sitegen/mine", "mine")
      let failure = try #require(throws: PublishFailure.self) { try project.publish(["a": "2"]) }
      #expect(
        failure
          == .refused(
            reason: "\"\(project(".site.sitegen"))\" is in the way and was not made by sitegen",
            help: "move it away; sitegen builds the new site there before it replaces the old one"))
      #expect(try project.site() == ["a": "1"])
      #expect(try Disk.read(project(".site.sitegen/mine")) == Array("mine".utf8))
    }
  }

  @Test func `refuses a damaged journal`() throws {
    let heading = "sitegen journal 2\n"
    let texts = [
      "", heading, "remove a", "place 1 a", "add x a", "add 1 ../a", "record lock", "replace 1 2 a", "remove-folder ",
    ]
    for text in texts {
      try ScratchProject.with { project in
        try project.publish(["a": "1"])
        let lines = heading + text + "\n"
        let whole =
          text.isEmpty || text == heading ? text : lines + "end \(ContentHash(Array(lines.utf8)).hexadecimal)\n"
        try project.write("site/.sitegen/journal", whole)
        let failure = try #require(throws: PublishFailure.self) { try project.publisher().admit() }
        #expect(
          failure
            == .unfinished(
              folder: "site",
              .refused(
                reason: #"cannot finish the change of "site" that was interrupted: "site/.sitegen/journal" is damaged"#,
                help: "put a copy of the folder back, or empty it yourself")))
      }
    }
  }

  @Test func `does not finish a change over what somebody put in the way`() throws {
    for blocked in ["site/b", "site/c/d", "site/c"] {
      try ScratchProject.with { project in
        try project.publish(["a": "1"])
        try stopAfterCommit(project, ["a": "1", "b": "2", "c/d": "2"])
        try project.write(blocked, "mine")
        let failure = try #require(throws: PublishFailure.self) { try project.publisher().admit() }
        #expect(
          failure
            == .unfinished(
              folder: "site",
              .refused(
                reason:
                  #"cannot finish the change of "site": somebody else has put "\#(blocked)" in the way meanwhile"#,
                help: "move it away and build again")))
        #expect(try Disk.read(project(blocked)) == Array("mine".utf8))
        try Disk.remove(project(blocked))
        try project.publisher().admit()
        #expect(try project.site() == ["a": "1", "b": "2", "c/": "", "c/d": "2"])
      }
    }
  }

  /// Publishes without exchange and stops right after the journal is in place.
  private func stopAfterCommit(_ project: ScratchProject, _ files: [String: String]) throws {
    let stopping = Rehearsal { (step) throws(PublishFailure) in
      if step == .exchange { throw .disk(StepCounter.noExchange) }
      do throws(DiskError) {
        if try Disk.exists(project("site/.sitegen/journal")) { throw DiskError(operation: "stop", path: "", code: 0) }
      } catch {
        throw .interrupted
      }
    }
    #expect(throws: PublishFailure.interrupted) { try project.publish(files, rehearsal: stopping) }
  }
}
