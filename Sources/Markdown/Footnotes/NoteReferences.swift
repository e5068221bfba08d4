internal import Base

/// The footnotes as they are referred to: numbered in the order of their first references.
struct NoteReferences {
  private(set) var definitions = NoteDefinitions()
  let html: NoteHTML
  /// Each once.
  private(set) var labels: [String] = []
  /// The definitions that are referred to, by index: the first is number 1.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  /// How often each of `order` is referred to.
  private(set) var counts: [Int] = []
  /// Whether the walk is within a footnote.
  var isReading = false
  /// Where in the reader's marks those of each footnote in `order` end.
  var markEnds: [Int] = []
  var suggestions = Suggestions()

  init(_ html: NoteHTML) { self.html = html }

  /// Begins another body.
  mutating func begin(_ definitions: NoteDefinitions) {
    suggestions = Suggestions()
    // Where nothing was defined and nothing is, nothing was referred to.
    if definitions.all.isEmpty, self.definitions.all.isEmpty { return }
    self.definitions = definitions
    labels = definitions.all.enumerated().filter { definitions.index(of: $1.label) == $0 }.map(\.element.label)
    (order, numbers, counts) = ([], [:], [])
    (isReading, markEnds) = (false, [])
  }

  func isUsed(_ definition: Int) -> Bool { numbers[definition] != nil }

  /// Takes a reference to a definition; the HTML that is written in its place, with a mark for the page's address.
  mutating func refer(to definition: Int) -> [UInt8] {
    let number: Int
    if let known = numbers[definition] {
      number = known
      counts[number - 1] += 1
    } else {
      order.append(definition)
      counts.append(1)
      number = order.count
      numbers[definition] = number
    }
    return html.reference(number, time: counts[number - 1])
  }
}
