internal import Base

/// `{…}` behind a link or an image, at a heading's end, and alone on the first line of a paragraph.
extension InlineScan {
  /// A list of attributes, and what it belongs to.
  struct PlacedAttributes {
    enum Seat {
      /// Right behind a link or an image.
      case behind
      /// At the end of a heading.
      case heading
      /// Alone on the first line of a paragraph.
      case line
    }

    let list: AttributeList
    let seat: Seat
  }

  /// What is wrong with braces that stay text.
  enum AttributeComplaint {
    case unreadable(AttributeList.Problem)
    /// Markup in a list: only a part of it is text.
    case markup(Range<Int>)
    /// On a line by itself, behind other lines of its paragraph.
    case stray(Range<Int>)
    /// Meant without doubt, where nothing has attributes.
    case misplaced(Range<Int>, Misplacement)
  }

  /// Takes a list of attributes; where it ends.
  mutating func findAttributes(in text: InlineText, at index: Int) -> Int? {
    guard text.plainByte(at: index) == UInt8(ascii: "{") else { return nil }
    let place = text.places[index]
    guard let seat = seat(of: text, at: index) else {
      if let range = listWithMarkup(in: text, at: place) {
        attributeComplaints.append(.markup(range))
      } else {
        complainOfMisplaced(in: text, at: index)
      }
      return nil
    }
    let isMeant = isMeant(at: place)
    guard isMeant || seat == .behind else { return nil }
    let list: AttributeList
    do {
      list = try AttributeList.read(source, at: place, until: text.end)
    } catch {
      // That nothing closes the list is told at its brace.
      let endsText = error.end.map { $0 == text.placeOfEnd } ?? (seat == .heading && error.range.lowerBound == place)
      if isMeant, seat == .behind || endsText { attributeComplaints.append(.unreadable(error)) }
      return nil
    }
    guard let end = text.index(behind: list.range.upperBound) else {
      attributeComplaints.append(.markup(list.range))
      return nil
    }
    guard !list.isEmpty, seat == .behind || end == text.bytes.count else {
      if seat == .line { complainOfMisplaced(in: text, at: index) }
      return nil
    }
    if seat == .line, text.node.previous != nil {
      attributeComplaints.append(.stray(list.range))
      return nil
    }
    var start = index
    if seat == .heading { while start > 0, PlainText.isSpace(text.bytes[start - 1]) { start -= 1 } }
    attributes.append(PlacedAttributes(list: list, seat: seat))
    finds.append(
      Find(range: start..<end, place: list.range, role: .whole(.inline(), .attributes(attributes.count - 1))))
    return end
  }

  private func seat(of text: InlineText, at index: Int) -> PlacedAttributes.Seat? {
    if index == 0, let kind = text.node.previous?.kind, kind == .link || kind == .image { return .behind }
    guard text.node.parent == root else { return nil }
    let next = text.node.next?.kind
    if root.kind == .heading, next == nil { return .heading }
    let endsLine = next == nil || next == .softBreak || next == .lineBreak
    return root.kind == .paragraph && index == 0 && text.beginsLine && endsLine ? .line : nil
  }

  /// Whether braces begin as attributes do: with a class, an id, or a name and an equals sign.
  func isMeant(at brace: Int) -> Bool {
    var index = brace + 1
    while index < alignment.end, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    let start = index
    guard index < alignment.end else { return false }
    if source[index] == UInt8(ascii: ".") || source[index] == UInt8(ascii: "#") { return true }
    while index < alignment.end, source[index].isASCIILetterOrDigit || source[index] == UInt8(ascii: "-") {
      index += 1
    }
    return index > start && index < alignment.end && source[index] == UInt8(ascii: "=")
  }
}

extension InlineText {
  /// The place behind its last byte.
  fileprivate var placeOfEnd: Int { place(of: (bytes.count - 1)..<bytes.count).upperBound }

  /// The index behind the byte that ends at a place of the source; nil where that is not in the text.
  func index(behind end: Int) -> Int? {
    let index = places.partitioningIndex { max($0, ~$0) >= end }
    return index > 0 && places[index - 1] == end - 1 ? index : nil
  }
}
