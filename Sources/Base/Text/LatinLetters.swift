/// The Latin letters of European languages and Vietnamese beyond ASCII, and what they are without their marks.
package enum LatinLetters {
  /// The ASCII form of a Latin letter with marks, a joined letter or a ligature, in lower case; nil for other scripts.
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
    ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıİǐȉȋỉị"),
    ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒȍȏọỏốồổỗộớờởỡợơ"),
    ("oe", "œ"), ("r", "ŕŗřȑȓ"), ("s", "śŝşšșſ"), ("ss", "ßẞ"), ("t", "ţťŧț"), ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔȕȗụủứừửữựư"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"), ("ff", "ﬀ"), ("fi", "ﬁ"),
    ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"),
  ]
}
