/// Turns a title, name or heading into the part of an address that stands for it.
package enum Slug {
  /// Lower-case letters and digits, other runs as one hyphen; empty when the text has none of either.
  ///
  /// Latin letters lose their accents (`é` → `e`, `ß` → `ss`, `ł` → `l`), so that an address can be typed and said;
  /// letters of other scripts stay. Apostrophes and full stops within a word vanish (`UK's` → `uks`, `U.K.` → `uk`).
  package static func make(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var separator = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(value)
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          append([byte], to: &result, after: &separator)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append([byte | 0x20], to: &result, after: &separator)
        case UInt8(ascii: "'"), UInt8(ascii: "."): continue
        default: separator = true
        }
      } else if let plain = LatinLetters.plain(scalar) {
        append(Array(plain.utf8), to: &result, after: &separator)
      } else if value == 0x2019 || value == 0x2018 || (0x300...0x36F).contains(value) {
        continue  // typographic apostrophes; combining accents after their letter
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        append(Array(scalar.properties.lowercaseMapping.utf8), to: &result, after: &separator)
      } else if scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
      {
        append(Array(String(scalar).utf8), to: &result, after: &separator)
      } else {
        separator = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ bytes: [UInt8], to result: inout [UInt8], after separator: inout Bool) {
    if separator, !result.isEmpty { result.append(UInt8(ascii: "-")) }
    separator = false
    result += bytes
  }
}

/// Latin letters beyond ASCII and what they are without their marks.
package enum LatinLetters {
  /// The ASCII form of a Latin letter of the Latin-1 Supplement and Latin Extended-A and -B blocks, in lower case.
  package static func plain(_ scalar: Unicode.Scalar) -> String? { table[scalar.value] }

  private static let table: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for (plain, letters) in forms {
      for letter in letters.unicodeScalars {
        table[letter.value] = plain
        let upper = letter.properties.uppercaseMapping.unicodeScalars
        if upper.count == 1, let first = upper.first { table[first.value] = plain }
      }
    }
    return table
  }()

  private static let forms: [(plain: String, letters: String)] = [
    ("a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"),
    ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐȉȋỉị"),
    ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒȍȏọỏốồổỗộớờởỡợơ"),
    ("oe", "œ"), ("r", "ŕŗřȑȓ"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔȕȗụủứừửữựư"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
  ]
}
