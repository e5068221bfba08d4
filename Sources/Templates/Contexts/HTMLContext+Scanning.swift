import Base

extension HTMLContext {
  /// What is wrong with a byte of literal text.
  enum Doubt {
    /// A name may end there or go on, because branches before it end differently.
    case name
    /// `http-equiv` makes an instruction of a value that has been written.
    case instruction
  }

  /// Moves over literal text; returns the byte at which something is wrong with it, if there is one.
  ///
  /// Sets `opening` to the last `<` that led out of text.
  mutating func advance(over bytes: [UInt8], _ range: Range<Int>, opening: inout Int?) -> (byte: Int, doubt: Doubt)? {
    var index = range.lowerBound
    while index < range.upperBound {
      if place == .text {
        guard let next = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) else { return nil }
        place = .tagOpen
        opening = next
        index = next + 1
        continue
      }
      if case .value(let quote) = place, !readsValue {
        while index < range.upperBound, bytes[index] != quote { index += 1 }
        if index == range.upperBound { return nil }
      }
      guard advance(bytes[index]) else { return (index, .name) }
      if facts.makesInstructionOfValue {
        facts.forgetInstruction()
        return (index, .instruction)
      }
      index += 1
    }
    return nil
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isSpace(_ byte: UInt8) -> Bool { WhiteSpace.isAny(byte) }

  /// Moves over one byte outside text; false when it cannot be told what the byte means.
  private mutating func advance(_ byte: UInt8) -> Bool {
    switch place {
    case .text, .tagOpen, .endTagOpen, .declarationOpen, .declaration, .comment: advanceInMarkup(byte)
    case .rawText(let matched): advanceInRawText(byte, matched: matched)
    case .script(let text): advanceInScript(byte, text)
    case .boundary:
      guard HTMLContext.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") else { return false }
      place = .betweenAttributes
      advanceInTag(byte)
    default: advanceInTag(byte)
    }
    return true
  }

  private mutating func advanceInMarkup(_ byte: UInt8) {
    switch place {
    case .tagOpen:
      switch byte {
      case UInt8(ascii: "/"): place = .endTagOpen
      case UInt8(ascii: "!"): place = .declarationOpen(dashes: 0)
      case UInt8(ascii: "?"): place = .declaration
      case UInt8(ascii: "<"): break
      default: beginTagName(byte, isEndTag: false, otherwise: .text)
      }
    case .endTagOpen:
      if byte == UInt8(ascii: ">") {
        place = .text
      } else {
        beginTagName(byte, isEndTag: true, otherwise: .declaration)
      }
    case .declarationOpen(let dashes):
      switch byte {
      case UInt8(ascii: "-"): place = dashes == 0 ? .declarationOpen(dashes: 1) : .comment(dashes: 2)
      case UInt8(ascii: ">"): place = .text
      default: place = .declaration
      }
    case .declaration:
      if byte == UInt8(ascii: ">") { place = .text }
    case .comment(let dashes):
      switch byte {
      case UInt8(ascii: "-"): place = .comment(dashes: min(2, dashes + 1))
      case UInt8(ascii: ">") where dashes == 2: place = .text
      default: place = .comment(dashes: 0)
      }
    default: break
    }
  }

  private mutating func beginTagName(_ byte: UInt8, isEndTag: Bool, otherwise: Place) {
    guard byte.isASCIILetter else {
      place = otherwise
      return
    }
    place = .tagName
    self.isEndTag = isEndTag
    facts = TagFacts()
    element = ""
    element.unicodeScalars.append(Unicode.Scalar(HTMLContext.lowercased(byte)))
  }

  private mutating func advanceInTag(_ byte: UInt8) {
    switch place {
    case .value(let quote):
      if byte == quote {
        leaveValue(for: .afterValue)
      } else {
        advanceInValue(byte)
      }
      return
    case .beforeValue where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      place = .value(quote: byte)
      return
    case .beforeValue where HTMLContext.isSpace(byte): return
    default: break
    }
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if HTMLContext.isSpace(byte) {
      switch place {
      case .attributeName, .afterAttributeName: place = .afterAttributeName
      default: leaveValue(for: .betweenAttributes)
      }
    } else if place == .beforeValue || place == .unquotedValue {
      place = .unquotedValue
      facts.note(byte, of: attribute, of: element)
    } else if byte == UInt8(ascii: "/") {
      leaveValue(for: .betweenAttributes)
    } else if byte == UInt8(ascii: "="), place == .attributeName || place == .afterAttributeName {
      place = .beforeValue
      facts.note(attribute, of: element)
    } else if place == .tagName {
      element.unicodeScalars.append(Unicode.Scalar(HTMLContext.lowercased(byte)))
    } else {
      if place != .attributeName { attribute = "" }
      place = .attributeName
      attribute.unicodeScalars.append(Unicode.Scalar(HTMLContext.lowercased(byte)))
    }
  }

  private mutating func advanceInValue(_ byte: UInt8) {
    switch attributeKind {
    case .url: url.advance(byte)
    case .sources: url.advanceInList(byte)
    case .plain, .style, .forbidden: facts.note(byte, of: attribute, of: element)
    }
  }

  /// Whether it makes a difference what stands in the attribute's value: in an address, as the type of a script, or behind
  /// a value that an instruction holds.
  private var readsValue: Bool {
    switch attributeKind {
    case .url, .sources: true
    case .plain, .style, .forbidden: element == "script" || element == "meta"
    }
  }

  private mutating func leaveValue(for next: Place) {
    place = next
    attribute = ""
    url = .start
  }

  private mutating func endTag() {
    leaveValue(for: .text)
    let isRaw = HTMLContext.rawElements.contains(element) || HTMLContext.escapableElements.contains(element)
    if isRaw, !isEndTag {
      place = element == "script" ? .script(ScriptText()) : .rawText(matched: 0)
    } else {
      element = ""
      isEndTag = false
      facts = TagFacts()
    }
  }

  private mutating func advanceInScript(_ byte: UInt8, _ text: ScriptText) {
    var text = text
    if text.advance(byte) {
      isEndTag = true
      place = .betweenAttributes
      advanceInTag(byte)
    } else {
      place = .script(text)
    }
  }

  private mutating func advanceInRawText(_ byte: UInt8, matched: Int) {
    let length = element.utf8.count + 2
    if matched == length {
      if HTMLContext.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        isEndTag = true
        place = .betweenAttributes
        advanceInTag(byte)
        return
      }
    } else {
      let wanted =
        switch matched {
        case 0: UInt8(ascii: "<")
        case 1: UInt8(ascii: "/")
        default: element.utf8[element.utf8.index(element.utf8.startIndex, offsetBy: matched - 2)]
        }
      if HTMLContext.lowercased(byte) == wanted {
        place = .rawText(matched: matched + 1)
        return
      }
    }
    place = .rawText(matched: byte == UInt8(ascii: "<") ? 1 : 0)
  }
}
