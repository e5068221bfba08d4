/// How the entries are chosen that are shown below an entry's text because they are near it.
package struct RelatedSettings: Hashable, Sendable {
  /// How many are shown, those that authors chose included; more where they chose more.
  package let count: Int
  /// What each thing counts that two entries have in common; nothing where it is 0.
  package let tags: Int
  package let people: Int
  /// That one refers to the other.
  package let references: Int
  /// A word of their titles.
  package let text: Int

  package init(count: Int, tags: Int, people: Int, references: Int, text: Int) {
    self.count = count
    self.tags = tags
    self.people = people
    self.references = references
    self.text = text
  }

  package static let standard = RelatedSettings(count: 3, tags: 3, people: 2, references: 4, text: 1)
}

extension RelatedSettings {
  init(_ map: inout MapReader) {
    func weight(_ key: String, _ usual: Int) -> Int { map.read(key, as: .integer(in: 0...10)) ?? usual }
    let usual = RelatedSettings.standard
    self.init(
      count: map.read("count", as: .integer(in: 0...12)) ?? usual.count, tags: weight("tags", usual.tags),
      people: weight("people", usual.people), references: weight("references", usual.references),
      text: weight("text", usual.text))
  }
}
