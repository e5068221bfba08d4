/// `[@id, p. 4]` and `@id` within text.
extension InlineScan {
  /// A citation as it stands in the source.
  struct PlacedCitation {
    let items: [CitationReader.Item]
    let isNarrative: Bool
    let range: Range<Int>
  }

  /// A citation that goes on behind the end of a line, to a bracket at a place.
  struct OpenCitation {
    let find: Int
    let end: Int
    let parent: CommonMarkNode?
    let citation: PlacedCitation
  }

  /// Brackets that hold an `@id` and are no citation.
  struct StrayCitation {
    let id: Range<Int>
    let brackets: Range<Int>
  }

  /// Takes a citation in brackets; where in the text the search goes on.
  mutating func findCitation(in text: InlineText, at index: Int) -> Int? {
    guard links == 0, text.plainByte(at: index) == UInt8(ascii: "[") else { return nil }
    let place = text.places[index]
    let reader = CitationReader(source, until: alignment.end)
    guard let (items, end) = reader.bracketed(at: place) else {
      if let stray = reader.strayID(inBracketsAt: place) {
        strayCitations.append(StrayCitation(id: stray.id, brackets: place..<stray.end))
      }
      return nil
    }
    let citation = PlacedCitation(items: items, isNarrative: false, range: place..<end)
    if let last = text.index(of: end - 1) {
      citations.append(citation)
      finds.append(
        Find(
          range: index..<(last + 1), place: place..<end, role: .whole(.inline(), .citation(citations.count - 1))))
      return last + 1
    }
    finds.append(Find(range: index..<(index + 1), place: place..<(place + 1), role: .text))
    openCitation = OpenCitation(find: finds.count - 1, end: end, parent: text.node.parent, citation: citation)
    return text.bytes.count
  }

  /// Takes the end of a citation that goes on; where in the text the search goes on.
  mutating func closeCitation(in text: InlineText) -> Int {
    guard let open = openCitation else { return 0 }
    guard let last = text.index(of: open.end - 1) else {
      // What lies between is the citation's.
      if text.places.last.map({ max($0, ~$0) >= open.end }) ?? false { openCitation = nil }
      return openCitation == nil ? 0 : text.bytes.count
    }
    openCitation = nil
    guard text.node.parent == open.parent else { return last + 1 }
    citations.append(open.citation)
    finds[open.find].role = .opener(.inline(), .citation(citations.count - 1))
    finds.append(Find(range: last..<(last + 1), place: (open.end - 1)..<open.end, role: .closer(of: open.find)))
    return last + 1
  }

  /// Takes an `@id` that may be a part of the sentence; where it ends.
  mutating func findNarrativeCitation(in text: InlineText, at index: Int) -> Int? {
    guard links == 0, text.plainByte(at: index) == UInt8(ascii: "@"), Self.mayPrecedeCitation(text.scalarBefore(index))
    else { return nil }
    let reader = CitationReader(source, until: alignment.end)
    let place = text.places[index]
    guard let idEnd = reader.endOfID(after: place, until: alignment.end), let last = text.index(of: idEnd - 1) else {
      return nil
    }
    if last + 1 < text.bytes.count, text.bytes[last + 1] == UInt8(ascii: "@") { return nil }
    let locator = reader.locator(at: idEnd)
    let locatorEnd = locator.flatMap { text.index(of: $0.end - 1) }
    let end = locatorEnd == nil ? idEnd : locator?.end ?? idEnd
    let item = CitationReader.Item(
      range: place..<idEnd, prefix: place..<place,
      locator: locatorEnd == nil ? idEnd..<idEnd : locator?.range ?? idEnd..<idEnd, hidesAuthor: false)
    citations.append(PlacedCitation(items: [item], isNarrative: true, range: place..<end))
    let range = index..<((locatorEnd ?? last) + 1)
    finds.append(Find(range: range, place: place..<end, role: .whole(.inline(), .citation(citations.count - 1))))
    return range.upperBound
  }

  /// Whether an `@` behind a character may begin a word: not in an address, nor in one of those that some networks give
  /// people.
  static func mayPrecedeCitation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII, "@._+-/\\:=&#~%".unicodeScalars.contains(scalar) { return false }
    return !PlainText.isLetterOrDigit(scalar)
  }
}
