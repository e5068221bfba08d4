import Base
import Content

/// Puts public entries in order and into the lists of their collections.
struct ListDirectory {
  private(set) var lists: [EntryList] = []
  /// Each entry's list and its place in it.
  private(set) var placeOfEntry: [EntryID: (list: ListID, index: Int)] = [:]
  private(set) var home: EntryID?
  private(set) var peopleIntroduction: EntryID?
  private(set) var resourcesIntroduction: EntryID?

  /// The address of the resources index, which is also the list of resource lists.
  static let resourcesAddress = Address.page("resources")
  static let peopleAddress = Address.page("people")

  /// - Parameter addresses: those of the entries; one without, such as a person without a page, stands in no list.
  init(_ documents: [Document], addresses: [Address?], dates: [EntryDates], settings: Settings) {
    var introductions: [String: EntryID] = [:]
    var members: [String: [EntryID]] = [:]
    for (index, document) in documents.enumerated() {
      let id = EntryID(index)
      switch (document.place.role, document.place.collection) {
      case (.home, _): home = id
      case (.introduction, let name?): introductions[name] = id
      case (.entry, let name?): if addresses[index] != nil { members[name, default: []].append(id) }
      case (_, nil): continue
      }
    }
    for collection in settings.collections {
      let entries = Self.sorted(members[collection.name] ?? [], documents: documents, dates: dates)
      let introduction = introductions[collection.name]
      if collection.kind == .person, collection.name == "people" {
        peopleIntroduction = introduction
        continue
      }
      guard !entries.isEmpty || introduction != nil else { continue }
      if collection.kind == .resourceList, collection.name == "resources" { resourcesIntroduction = introduction }
      let list = ListID(lists.count)
      for (index, entry) in entries.enumerated() { placeOfEntry[entry] = (list, index) }
      lists.append(
        EntryList(
          collection: collection, title: introduction.map { documents[$0.index].frontMatter.title } ?? collection.title,
          address: .page(collection.name), introduction: introduction, entries: entries))
    }
  }

  /// Newest first where entries have dates, then by title, then by path.
  static func sorted(_ entries: [EntryID], documents: [Document], dates: [EntryDates]) -> [EntryID] {
    let keyed = entries.map { id in
      (id: id, date: dates[id.index].sortDate, title: Slug.make(documents[id.index].frontMatter.title))
    }
    return keyed.sorted { one, other in
      if let dated = SiteDate.newestFirst(one.date, other.date) { return dated }
      return one.title == other.title ? one.id < other.id : PathOrder.precedes(one.title, other.title)
    }.map(\.id)
  }
}
