import Content

/// What one kind of documents has, asked of all of them.
///
/// The kind is looked at first: to see what `fields` hold copies them, whichever they are.
extension Document {
  /// What it says as an event; nil where it is none.
  var event: EventFields? {
    guard case .event = kind, case .event(let event) = fields else { return nil }
    return event
  }

  /// What it says as a briefing; nil where it is none.
  var briefing: BriefingFields? {
    guard case .briefing = kind, case .briefing(let briefing) = fields else { return nil }
    return briefing
  }

  /// What it says as a person's file; nil where it is none.
  var person: PersonFields? {
    guard case .person = kind, case .person(let person) = fields else { return nil }
    return person
  }
}
