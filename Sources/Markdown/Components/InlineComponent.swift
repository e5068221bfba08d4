internal import Base

/// A component within text: `:name[label]{…}`.
struct InlineComponent {
  let name: String
  /// The colon and the name, in what libcmark read.
  let head: Range<Int>
  let hasLabel: Bool
  var attributes: AttributeList?
}

extension InlineScan {
  /// What is wrong with components in a block's text; places are those in what libcmark read.
  struct ComponentProblem {
    let code: DiagnosticCode
    let range: Range<Int>
    let message: String
    let help: String
  }

  /// How many labels may lie in one another in one paragraph.
  private static let deepestLabel = 16

  /// Whether a colon stands before a name and a bracket or brace, and not behind a letter, a digit or another colon.
  static func mayBeginComponent(_ bytes: [UInt8], at colon: Int) -> Bool {
    if colon > 0 {
      let before = bytes[colon - 1]
      if before.isASCIILetterOrDigit || before == UInt8(ascii: ":") || before == UInt8(ascii: "\\") {
        return false
      }
      if before >= 0x80, isLetter(bytes, endingAt: colon) { return false }
    }
    let end = ComponentLine.endOfName(bytes, from: colon + 1, until: bytes.count)
    return end > colon + 1 && end < bytes.count && (bytes[end] == UInt8(ascii: "[") || bytes[end] == UInt8(ascii: "{"))
  }

  /// Whether the character beyond ASCII that ends at an index is a letter or a digit.
  private static func isLetter(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return PlainText.isLetterOrDigit(PlainText.scalar(in: bytes, at: start).0)
  }

  /// Takes the beginning of a component, or all of one without a label; where it ends.
  mutating func findComponent(in text: InlineText, at index: Int) -> Int? {
    guard text.plainByte(at: index) != nil, Self.mayBeginComponent(source, at: text.places[index]) else { return nil }
    let nameEnd = ComponentLine.endOfName(text.bytes, from: index + 1, until: text.bytes.count)
    let opener = text.plainByte(at: nameEnd)
    guard opener == UInt8(ascii: "[") || opener == UInt8(ascii: "{") else { return nil }
    let head = text.place(of: index..<nameEnd)
    var component = InlineComponent(
      name: String(decoding: text.bytes[(index + 1)..<nameEnd], as: UTF8.self), head: head,
      hasLabel: opener == UInt8(ascii: "["))
    guard links == 0 else {
      componentProblems.append(
        ComponentProblem(
          code: .componentInLink, range: head, message: "a component cannot stand within a link or an image",
          help: "write it before or after, or \"\\:\" where no component is meant"))
      return nameEnd + 1
    }
    guard component.hasLabel else {
      guard let (attributes, end) = readAttributes(of: component.name, in: text, at: nameEnd) else {
        return nameEnd + 1
      }
      component.attributes = attributes
      finds.append(
        Find(
          range: index..<end, place: text.place(of: index..<end),
          role: .whole(Self.node(), .component(component))))
      return end
    }
    guard delimiters[delimiters.count - 1].brackets < Self.deepestLabel else {
      componentProblems.append(
        ComponentProblem(
          code: .deepComponent, range: head,
          message: "components lie in one another more than \(Self.deepestLabel) deep here",
          help: "close those around it, or take them apart"))
      return nameEnd + 1
    }
    finds.append(
      Find(range: index..<(nameEnd + 1), place: text.place(of: index..<(nameEnd + 1)), role: .text))
    delimiters[delimiters.count - 1].openBracket(find: finds.count - 1)
    openComponents[finds.count - 1] = component
    return nameEnd + 1
  }

  /// Notes an opening bracket within a label, so that its closing one does not end the label.
  mutating func findBracket(in text: InlineText, at index: Int) -> Int? {
    guard delimiters[delimiters.count - 1].brackets > 0, text.plainByte(at: index) != nil else { return nil }
    delimiters[delimiters.count - 1].openBracket(find: -1)
    return index + 1
  }

  /// Takes the end of a label with the attributes behind it; where they end.
  mutating func findClosingBracket(in text: InlineText, at index: Int) -> Int? {
    guard delimiters[delimiters.count - 1].brackets > 0, text.plainByte(at: index) != nil,
      let bracket = delimiters[delimiters.count - 1].closeBracket(), bracket.find >= 0,
      var component = openComponents.removeValue(forKey: bracket.find)
    else { return nil }
    var end = index + 1
    if text.plainByte(at: end) == UInt8(ascii: "{"), text.places[end] == text.places[index] + 1,
      let (attributes, listEnd) = readAttributes(of: component.name, in: text, at: end)
    {
      component.attributes = attributes
      end = listEnd
    }
    finds.append(Find(range: index..<end, place: text.place(of: index..<end), role: .closer(of: bracket.find)))
    finds[bracket.find].role = .opener(Self.node(), .component(component))
    return end
  }

  /// The attributes whose brace stands at an index of a text, and where in the text they end.
  private mutating func readAttributes(
    of name: String, in text: InlineText, at index: Int
  ) -> (list: AttributeList, end: Int)? {
    let place = text.places[index]
    do throws(AttributeList.Problem) {
      let list = try AttributeList.read(source, at: place, until: text.end)
      if let end = text.index(behind: list.range.upperBound) { return (list, end) }
      componentProblems.append(
        ComponentProblem(
          code: .componentSyntax, range: list.range, message: "the attributes of \"\(name)\" hold markup",
          help: "write a backslash before the characters that are read as markup"))
    } catch {
      if error.end == nil { componentsEnd = min(componentsEnd, place) }
      componentProblems.append(
        ComponentProblem(code: .componentSyntax, range: error.range, message: error.message, help: error.help))
    }
    return nil
  }

  /// Reports the labels that nothing has closed.
  mutating func reportOpenComponents() {
    guard !openComponents.isEmpty else { return }
    for find in openComponents.keys.sorted() {
      guard let component = openComponents[find], component.head.lowerBound < componentsEnd else { continue }
      componentProblems.append(
        ComponentProblem(
          code: .unclosedComponent, range: component.head, message: "the label of \"\(component.name)\" is not closed",
          help: "write \"]\" where it ends, in the same paragraph and the same emphasis, "
            + "or \"\\:\" where no component is meant"))
    }
  }

  private static func node() -> CommonMarkNode {
    let node = CommonMarkNode.inline()
    node.setHTML([CommonMarkNode.mark], [CommonMarkNode.mark])
    return node
  }
}
