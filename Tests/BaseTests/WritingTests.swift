import Base
import TestSupport
import Testing

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("", ""), ("plain “text” é 日本 👍🏽", "plain “text” é 日本 👍🏽"), ("a\tb\r\n", "a\\u{9}b\\u{D}\\u{A}"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("\0\u{7F}\u{85}\u{9B}", "\\u{0}\\u{7F}\\u{85}\\u{9B}"),
    ("a\u{202E}b\u{2066}c\u{61C}", "a\\u{202E}b\\u{2066}c\\u{61C}"),
    ("\u{FEFF}\u{2028}\u{E0041}", "\\u{FEFF}\\u{2028}\\u{E0041}"),
  ])
  func `spells out what would move, colour, hide or reorder text`(text: String, printable: String) {
    #expect(PrintableText.escaped(text) == printable)
  }
}

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("plain é 👍", #""plain é 👍""#), (#"say "a\b""#, #""say \"a\\b\"""#),
    ("\n\r\t\0\u{1F}\u{7F}", "\"\\n\\r\\t\\u0000\\u001f\u{7F}\""), ("\r\n", #""\r\n""#), ("e\u{301}", "\"e\u{301}\""),
  ])
  func `writes a string literal`(text: String, literal: String) {
    #expect(Array(JSONText.string(text).utf8) == Array(literal.utf8))
  }
}

@Suite struct ByteWritingTests {
  @Test func `appends text as UTF-8`() {
    var bytes: [UInt8] = []
    bytes.append("é" as String)
    bytes.append("ü" as StaticString)
    bytes.append(decimal: -120)
    bytes.append("" as String)
    bytes.append("" as StaticString)
    #expect(bytes == Array("éü-120".utf8))
    var buffer = ByteBuffer()
    buffer.append("é" as String)
    buffer.append("ü" as StaticString)
    buffer.append(decimal: -120)
    buffer.append("" as String)
    buffer.append("" as StaticString)
    #expect(buffer.bytes() == bytes)
    #expect(buffer.text() == "éü-120")
  }

  @Test func `appends numbers in decimal digits`() {
    var numbers = [0, 7, 10, 99, 100, 1_000_000, .max, -1, .min]
    var random = SeededGenerator(seed: 8)
    for bits in 0..<63 { numbers.append(.random(in: 0...(1 << bits), using: &random)) }
    for number in numbers {
      var bytes: [UInt8] = []
      bytes.append(decimal: number)
      #expect(bytes == Array(String(number).utf8))
      var buffer = ByteBuffer()
      buffer.append(decimal: number)
      #expect(buffer.bytes() == bytes)
    }
  }

  @Test(arguments: [
    ("", ""), ("plain é", "plain é"), ("<a href=\"x\">&amp;</a>", "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;"),
    ("&", "&amp;"), ("it's", "it's"), ("a&", "a&amp;"), ("&&", "&amp;&amp;"), ("\u{308}<\u{308}", "\u{308}&lt;\u{308}"),
  ])
  func `escapes what markup may not hold`(text: String, markup: String) {
    var bytes: [UInt8] = []
    bytes.append(escaping: text)
    #expect(bytes == Array(markup.utf8))
    #expect(Array(text.escapedForMarkup.utf8) == Array(markup.utf8))
  }

  @Test func `escapes it wherever it stands`() {
    let plain = "a plain text"
    for (character, reference) in [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "'"), ("=", "="),
    ] {
      for before in 0...12 {
        for after in 0...12 {
          let (start, end) = (plain.prefix(before), plain.suffix(after))
          let markup = start + reference + reference + end
          #expect((start + character + character + end).escapedForMarkup == markup)
        }
      }
    }
  }

  @Test func `escapes what other bytes hide from a search of eight at a time`() {
    var random = SeededGenerator(seed: 11)
    let scalars: [Unicode.Scalar] = [
      "\"", "#", "&", "'", "<", "=", ">", "?", "a", "\u{0}", "\u{7F}", "é", "😀", "%", "!", " ",
    ]
    for _ in 0..<2000 {
      var (text, markup) = ("", "")
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let scalar = scalars.randomElement(using: &random) ?? " "
        text.unicodeScalars.append(scalar)
        markup += ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][scalar] ?? String(scalar)
      }
      #expect(text.escapedForMarkup == markup)
    }
  }

  @Test func `appends a part of other bytes`() {
    var bytes: [UInt8] = [9]
    let part: [UInt8] = [1, 2, 3]
    bytes.append(part.span, in: 1..<3)
    bytes.append(part.span, in: 0..<0)
    bytes.append([UInt8]().span, in: 0..<0)
    #expect(bytes == [9, 2, 3])
    var buffer = ByteBuffer()
    buffer.append(9)
    buffer.append(part, in: 1..<3)
    buffer.append([UInt8]())
    #expect(buffer.bytes() == bytes)
    bytes.append(buffer, in: 1..<2)
    #expect(bytes == [9, 2, 3, 2])
  }

  @Test func `a buffer grows, and gives back its end`() {
    var random = SeededGenerator(seed: 12)
    var buffer = ByteBuffer(capacity: 0)
    var expected: [UInt8] = []
    for _ in 0..<500 {
      let part = (0..<Int.random(in: 0...90, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      switch Int.random(in: 0...4, using: &random) {
      case 0:
        let place = Int.random(in: 0...expected.count, using: &random)
        #expect(buffer.take(from: place) == Array(expected[place...]))
        expected.removeSubrange(place...)
      case 1:
        let count = min(part.count, expected.count)
        buffer.removeLast(count)
        expected.removeLast(count)
      case 2:
        for byte in part { buffer.append(byte) }
        expected += part
      case 3:
        buffer.reserve(part.count * 100)
        fallthrough
      default:
        buffer.append(part)
        expected += part
      }
      #expect(buffer.count == expected.count)
    }
    #expect(buffer.bytes() == expected)
    #expect(buffer.bytes(from: buffer.count) == [])
  }

  @Test(arguments: [0, 1, 63, 64, 65, 100, 101, 5000])
  func `an array is what was written, whether it fits or not`(length: Int) {
    let expected = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for capacity in [0, 64, 100, 8000] {
      let bytes = ByteBuffer.array(capacity: capacity) { buffer in
        for byte in expected { buffer.append(byte) }
      }
      #expect(bytes == expected)
      let whole = ByteBuffer.array(capacity: capacity) { $0.append(expected) }
      #expect(whole == expected)
      let shorter = ByteBuffer.array(capacity: capacity) { buffer in
        buffer.append(expected)
        buffer.append(expected)
        buffer.removeLast(expected.count)
      }
      #expect(shorter == expected)
    }
  }

  @Test(arguments: [
    (0, 1, "0"), (0, 2, "00"), (7, 2, "07"), (2021, 4, "2021"), (9, 4, "0009"), (123, 2, "123"), (2005, 4, "2005"),
    (1000, 4, "1000"), (9999, 4, "9999"),
    (999, 4, "0999"), (10_000, 4, "10000"),
  ])
  func `appends numbers of a fixed width`(number: Int, width: Int, text: String) {
    var bytes = ByteBuffer()
    bytes.append(decimal: number, width: width)
    #expect(bytes.text() == text)
  }

  @Test(arguments: [
    (0, 1, "0"), (0, 0, "0"), (0, 4, "0000"), (10, 1, "10"), (99, 2, "99"), (7, 2, "07"), (2021, 4, "2021"),
    (123, 2, "123"),
  ])
  func `pads numbers with zeros`(number: Int, width: Int, text: String) {
    #expect(Digits.padded(number, to: width) == text)
  }

  @Test func `reads hexadecimal digits of both cases, and nothing else`() {
    var expected = [UInt8?](repeating: nil, count: 256)
    for digits in ["0123456789abcdef", "0123456789ABCDEF"] {
      for (value, digit) in digits.utf8.enumerated() { expected[Int(digit)] = UInt8(value) }
    }
    #expect((UInt8.min...UInt8.max).map { Digits.hexadecimalValue($0) } == expected)
  }
}
