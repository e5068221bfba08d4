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
  package let organiser: String?
  package let speakers: [Speaker]
  package let registration: String?
  package let recording: Recording?
  package let slides: Located<String>?
  package let status: Status

  package init(
    start: Located<DateTime>, end: Located<DateTime>? = nil, timezone: Located<String>? = nil,
    location: Location? = nil, online: Online? = nil, hashtag: String? = nil, organiser: String? = nil,
    speakers: [Speaker] = [], registration: String? = nil, recording: Recording? = nil, slides: Located<String>? = nil,
    status: Status = .scheduled
  ) {
    self.start = start
    self.end = end
    self.timezone = timezone
    self.location = location
    self.online = online
    self.hashtag = hashtag
    self.organiser = organiser
    self.speakers = speakers
    self.registration = registration
    self.recording = recording
    self.slides = slides
    self.status = status
  }

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
    package let person: Located<PersonReference>
    package let role: String?
    package let organisation: String?
    package let url: String?

    package init(
      person: Located<PersonReference>, role: String? = nil, organisation: String? = nil, url: String? = nil
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
    package let transcript: Located<String>?

    package init(
      url: String, captions: Located<String>? = nil, transcript: Located<String>? = nil
    ) {
      self.url = url
      self.captions = captions
      self.transcript = transcript
    }
  }

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case scheduled
    case cancelled
    case postponed
  }
}
