import Base
import Disk
import Glibc
import Output
import Testing

/// Stops a publication before each of its steps in turn.
@Suite struct InterruptionTests {
  private static let old = ["index.html": "old", "same.html": "same", "stale/a.html": "old", "x": "file"]
  private static let new = ["index.html": "new", "same.html": "same", "fresh/a.html": "new", "x/y": "folder"]
  private static let foreign = [".well-known/": "", ".well-known/token": "t", "stale/": "", "stale/note": "n"]
  private static let oldSite = old.merging(foreign) { $1 }
  private static let newSite = new.merging(foreign) { $1 }.merging(["fresh/": "", "x/": ""]) { $1 }

  /// Prepares a project whose old site also holds files of others.
  private func prepare(_ project: ScratchProject) throws {
    try project.write("site/.well-known/token", "t")
    try project.publish(Self.old)
    try project.write("site/stale/note", "n")
  }

  /// Calls a body with a project and the number of a step at which to stop, until it says that there was none.
  private func forEachStep(_ body: (ScratchProject, Int) throws -> Bool) throws {
    var number = 0
    var stopped = true
    while stopped {
      try ScratchProject.with { project in
        try prepare(project)
        stopped = try body(project, number)
      }
      number += 1
    }
    #expect(number > 20)
  }

  /// The failure that stopped a publication, if it is this one or says that the change is unfinished because of it; any
  /// other failure is the test's.
  private func stop(by failure: PublishFailure, publishing body: () throws -> Void) throws -> PublishFailure? {
    do {
      try body()
      return nil
    } catch let error as PublishFailure where error == failure || error == .unfinished(folder: "site", failure) {
      return error
    }
  }

  private func isStopped(_ failure: PublishFailure, publishing body: () throws -> Void) throws -> Bool {
    try stop(by: failure, publishing: body) != nil
  }

  @Test func `a kill at any step leaves the old site or the new one, and the next build succeeds`() throws {
    try forEachStep { project, number in
      let same = try project.status("site/same.html")
      let stopped = try isStopped(.interrupted) {
        try project.publish(Self.new, rehearsal: StepCounter().rehearsal(failing: .interrupted, at: number))
      }
      let site = try project.site()
      #expect(site == Self.oldSite || site == Self.newSite, "step \(number)")
      try project.publisher().admit()
      #expect(try project.site() == site, "step \(number)")
      try project.publish(Self.new)
      #expect(try project.site() == Self.newSite, "step \(number)")
      #expect(try project.status("site/same.html") == same, "step \(number)")
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"], "step \(number)")
      return stopped
    }
  }

  @Test func `a kill without exchange leaves what the next build makes whole`() throws {
    try forEachStep { project, number in
      let same = try project.status("site/same.html")
      let stopped = try isStopped(.interrupted) {
        let rehearsal = StepCounter().rehearsal(failing: .interrupted, at: number, exchange: false)
        try project.publish(Self.new, rehearsal: rehearsal)
      }
      let notes = try project.publisher().admit()
      let site = try project.site()
      #expect(site == Self.oldSite || site == Self.newSite, "step \(number)")
      if !notes.isEmpty {
        #expect(notes == [#"a change of "site" that had been interrupted was finished first"#])
        #expect(site == Self.newSite, "step \(number)")
      }
      try project.publish(Self.new)
      #expect(try project.site() == Self.newSite, "step \(number)")
      #expect(try project.status("site/same.html") == same, "step \(number)")
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"], "step \(number)")
      return stopped
    }
  }

  @Test(arguments: [true, false])
  func `a kill while an earlier kill is put right does no harm`(exchange: Bool) throws {
    var first = 0
    var stopped = true
    while stopped {
      var second = 0
      var stoppedAgain = true
      while stoppedAgain {
        try ScratchProject.with { project in
          try prepare(project)
          stopped = try isStopped(.interrupted) {
            let rehearsal = StepCounter().rehearsal(failing: .interrupted, at: first, exchange: exchange)
            try project.publish(Self.new, rehearsal: rehearsal)
          }
          stoppedAgain = try isStopped(.interrupted) {
            let rehearsal = StepCounter().rehearsal(failing: .interrupted, at: second, exchange: exchange)
            try project.publisher(rehearsal: rehearsal).admit()
          }
          try project.publisher().admit()
          let site = try project.site()
          #expect(site == Self.oldSite || site == Self.newSite, "steps \(first), \(second)")
          try project.publish(Self.new)
          #expect(try project.site() == Self.newSite, "steps \(first), \(second)")
        }
        second += 2
      }
      first += 7
    }
  }

  @Test(arguments: [true, false])
  func `a full disk at any step leaves a whole site and nothing else`(exchange: Bool) throws {
    let full = PublishFailure.disk(DiskError(operation: "write", path: "site", code: ENOSPC))
    try forEachStep { project, number in
      let failure = try stop(by: full) {
        let rehearsal = StepCounter().rehearsal(failing: full, at: number, exchange: exchange)
        // Once the new site stands, what cannot be removed is only noted.
        try project.publish(Self.new, rehearsal: rehearsal)
        #expect(try project.site() == Self.newSite, "step \(number)")
      }
      if failure == full { #expect(try project.site() == Self.oldSite, "step \(number)") }
      try project.publisher().admit()
      let site = try project.site()
      #expect(site == Self.oldSite || site == Self.newSite, "step \(number)")
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"], "step \(number)")
      try project.publish(Self.new)
      #expect(try project.site() == Self.newSite, "step \(number)")
      return failure != nil || number < 30
    }
  }

  @Test func `a kill at any step of a first publication leaves nothing or the new site`() throws {
    var number = 0
    var stopped = true
    while stopped {
      try ScratchProject.with { project in
        stopped = try isStopped(.interrupted) {
          try project.publish(["a/b": "1"], rehearsal: StepCounter().rehearsal(failing: .interrupted, at: number))
        }
        let site = try project.site()
        #expect(site == [:] || site == ["a/": "", "a/b": "1"], "step \(number)")
        try project.publish(["a/b": "1"])
        #expect(try project.site() == ["a/": "", "a/b": "1"], "step \(number)")
      }
      number += 1
    }
  }

  @Test func `a change file by file that comes no further is told as one, and finished by the next build`() throws {
    let cause = PublishFailure.disk(DiskError(operation: "make", path: "site/fresh", code: ENOSPC))
    try ScratchProject.with { project in
      try prepare(project)
      let failing = Rehearsal { (step) throws(PublishFailure) in
        if step == .exchange { throw .disk(StepCounter.noExchange) }
        let isDecided = try? Disk.exists(project("site/.sitegen/journal"))
        if step == .makeFolder, isDecided == true { throw cause }
      }
      let failure = try #require(throws: PublishFailure.self) {
        try project.publish(Self.new, rehearsal: failing)
      }
      #expect(failure == .unfinished(folder: "site", cause))
      #expect(failure.description == #"cannot make "site/fresh": no space left on device"#)
      #expect(
        failure.help
          == #"put this right and build again: "site" is changed in part, and the next build finishes that first"#)
      #expect(try project.publisher().admit() == [#"a change of "site" that had been interrupted was finished first"#])
      #expect(try project.site() == Self.newSite)
    }
  }

  @Test func `says that the folder was changed file by file`() throws {
    try ScratchProject.with { project in
      let done = try project.publish(["a": "1"], rehearsal: StepCounter.withoutExchange)
      #expect(
        done.notes == [
          #""site" was changed file by file and not at once, because the system cannot exchange "site": function not "#
            + "implemented; had the build been killed meanwhile, the next one would have finished the change"
        ])
      #expect(try project.site() == ["a": "1"])
    }
  }
}
