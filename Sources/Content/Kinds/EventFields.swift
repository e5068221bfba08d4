package import Base

package struct EventFields: Hashable, Sendable {
  package let start: Located<DateTime>
  package let end: Located<DateTime>?
  /// An IANA name; the site's zone when nil.
  package let timezone: Located<String>?
  package let location: Location?
  package let online: Online?
  /// With its `#`.
  package let hashtag: String?
  /// Few events have more than one.
  package let organisers: [Located<NameReference>]
  package let speakers: [Speaker]
  package let registration: String?
  package let recording: Recording?
  /// The slides, with what is said of who can read them.
  package let slideFile: Attachment?
  package let status: Status

  package init(
    start: Located<DateTime>, end: Located<DateTime>? = nil, timezone: Located<String>? = nil,
    location: Location? = nil, online: Online? = nil, hashtag: String? = nil,
    organisers: [Located<NameReference>] = [], speakers: [Speaker] = [], registration: String? = nil,
    recording: Recording? = nil, slides: Attachment? = nil,
    status: Status = .scheduled
  ) {
    self.start = start
    self.end = end
    self.timezone = timezone
    self.location = location
    self.online = online
    self.hashtag = hashtag
    self.organisers = organisers
    self.speakers = speakers
    self.registration = registration
    self.recording = recording
    slideFile = slides
    self.status = status
  }

  /// Where the slides are, as written.
  package var slides: Located<String>? { slideFile?.file }

  package struct Location: Hashable, Sendable {
    package let name: String
    package let address: String?
    package let url: String?

    package init(
      name: String, address: String? = nil, url: String? = nil
    ) {
      self.name = name
      self.address = address
      self.url = url
    }
  }

  package struct Online: Hashable, Sendable {
    package let url: String?
    package let platform: String?

    package init(
      url: String? = nil, platform: String? = nil
    ) {
      self.url = url
      self.platform = platform
    }
  }

  package struct Speaker: Hashable, Sendable {
    package let person: Located<NameReference>
    package let role: String?
    package let organisation: Located<NameReference>?
    package let url: String?

    package init(
      person: Located<NameReference>, role: String? = nil, organisation: Located<NameReference>? = nil,
      url: String? = nil
    ) {
      self.person = person
      self.role = role
      self.organisation = organisation
      self.url = url
    }
  }

  package struct Recording: Hashable, Sendable {
    package let url: String
    package let captions: Located<String>?
    /// The transcript, with what is said of who can read it.
    package let transcriptFile: Attachment?

    /// Where the transcript is, as written.
    package var transcript: Located<String>? { transcriptFile?.file }

    package init(
      url: String, captions: Located<String>? = nil, transcript: Attachment? = nil
    ) {
      self.url = url
      self.captions = captions
      transcriptFile = transcript
    }
  }

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case scheduled
    case cancelled
    case postponed
  }
}

extension EventFields {
  /// - Parameter fallback: the start where none is given, which is reported.
  init(_ map: inout MapReader, startingAt fallback: Located<DateTime>) {
    let start = map.read("start", .required, as: .located(.date))
    let end = map.read("end", as: .located(.date))
    if let start, let end, end.value.isCertainlyBefore(start.value) {
      map.report.addDisorder("end", end, before: "start")
    }
    self.init(
      start: start ?? fallback,
      end: end,
      timezone: map.read("timezone", as: .located(.timezone)),
      location: map.read("location", as: .map("a location") { Location(&$0) }),
      online: map.read("online", as: .map("an online place") { Online(&$0) }),
      hashtag: map.read("hashtag", as: .hashtag),
      organisers: map.read("organiser", as: .oneOrMore(of: .located(.organisation))) ?? [],
      speakers: map.list("speakers", of: .map("a speaker") { Speaker(&$0) }),
      registration: map.read("registration", as: .webAddressOrEmail),
      recording: map.read("recording", as: .map("a recording") { Recording(&$0) }),
      slides: map.read("slides", as: .fileOrAttachment("the slides")),
      status: map.read("status", as: Form<Status>.choice) ?? .scheduled)
  }
}

extension EventFields.Location {
  fileprivate init?(_ map: inout MapReader) {
    let name = map.read("name", .required, as: .text)
    let address = map.read("address", as: .text)
    let url = map.read("url", as: .webAddress)
    guard let name else { return nil }
    self.init(name: name, address: address, url: url)
  }
}

extension EventFields.Online {
  fileprivate init(_ map: inout MapReader) {
    self.init(url: map.read("url", as: .webAddress), platform: map.read("platform", as: .text))
  }
}

extension EventFields.Speaker {
  fileprivate init?(_ map: inout MapReader) {
    let name = map.read("name", as: .located(.person))
    let person = map.read("person", as: .located(.personID))
    let role = map.read("role", as: .text)
    let organisation = map.read("organisation", as: .located(.organisation))
    let url = map.read("url", as: .webAddress)
    if map.has("name"), map.has("person") {
      map.reportConflict("person", with: "name", help: "keep \"person\" if there is a file in people/, else \"name\"")
    } else if !map.has("person") {
      map.reportMissing("name", help: "add \"name\", or \"person\" with the name of a file in people/")
    }
    guard let speaker = name ?? person else { return nil }
    self.init(person: speaker, role: role, organisation: organisation, url: url)
  }
}

extension EventFields.Recording {
  fileprivate init?(_ map: inout MapReader) {
    let url = map.read("url", .required, as: .webAddress)
    let captions = map.read("captions", as: .located(.reference))
    let transcript = map.read("transcript", as: .fileOrAttachment("a transcript"))
    guard let url else { return nil }
    self.init(url: url, captions: captions, transcript: transcript)
  }
}
