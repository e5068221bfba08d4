import Base
import Content
import Markdown

/// What the links of all bodies turned out to name, one body after the other.
///
/// Nearly every link names an entry or is left as it is written, and a number says so: an array of references for each of
/// 10,000 bodies took 3 MB, and counted a reference for each link. A class, so that who asks for one link after the other
/// counts no reference to these arrays, which all threads read.
package final class LinkTargets: Sendable {
  /// What one link names.
  package enum Target {
    /// An entry, and no place on its page.
    case entry(EntryID)
    /// Whatever needs no resolving.
    case asWritten
    case other(ResolvedReference)
  }

  /// By link: the number of an entry, -1 for what is left as it is written, or from -2 on down one of `others`.
  private let numbers: [Int32]
  /// By entry: where in `numbers` its links end.
  private let ends: [Int32]
  private let others: [ResolvedReference]

  /// What is noted of the links, one after the other.
  struct Notes {
    fileprivate var numbers: [Int32] = []
    fileprivate var ends: [Int32] = []
    fileprivate var others: [ResolvedReference] = []

    /// - Parameters:
    ///   - links: how many there are, of all entries.
    init(entries: Int, links: Int) {
      numbers.reserveCapacity(links)
      ends.reserveCapacity(entries)
    }

    /// Notes what the next link of the body names.
    mutating func add(_ target: Target) {
      switch target {
      case .entry(let id): numbers.append(Int32(id.index))
      case .asWritten: numbers.append(-1)
      case .other(let reference):
        numbers.append(-2 - Int32(others.count))
        others.append(reference)
      }
    }

    /// Ends a body; the next link is the first of the next entry's.
    mutating func endBody() { ends.append(Int32(numbers.count)) }
  }

  init(_ notes: Notes) { (numbers, ends, others) = (notes.numbers, notes.ends, notes.others) }

  /// The links of an entry's body, as numbers in its `Facts.links`.
  package func links(of entry: EntryID) -> Range<Int> { 0..<Int(ends[entry.index]) - start(of: entry) }

  /// What a link names.
  ///
  /// - Parameter link: its number in the entry's `Facts.links`.
  package func target(ofLink link: Int, in entry: EntryID) -> Target {
    let number = numbers[start(of: entry) + link]
    if number >= 0 { return .entry(EntryID(Int(number))) }
    return number == -1 ? .asWritten : .other(others[-2 - Int(number)])
  }

  /// The same as the reference that the link is.
  ///
  /// - Parameter addresses: those of the documents; an entry to which a link leads has one.
  func reference(
    ofLink link: Int, in entry: EntryID, _ documents: [Document], _ addresses: [Address?]
  ) -> ResolvedReference {
    switch target(ofLink: link, in: entry) {
    case .entry(let other): addresses[other.index].map { .site($0, suffix: "") } ?? .broken
    case .asWritten: .asWritten(documents[entry.index].facts.links[link].destination)
    case .other(let reference): reference
    }
  }

  private func start(of entry: EntryID) -> Int { entry.index == 0 ? 0 : Int(ends[entry.index - 1]) }
}

extension Site {
  /// What a link of an entry's body leads to.
  ///
  /// - Parameter link: its number in the entry's `Facts.links`.
  package func reference(ofLink link: Int, in entry: EntryID) -> ResolvedReference {
    switch links.target(ofLink: link, in: entry) {
    case .entry(let other): .site(self[other].address, suffix: "")
    case .asWritten: .asWritten(self[entry].document.facts.links[link].destination)
    case .other(let reference): reference
    }
  }
}
