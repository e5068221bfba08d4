import Base
import Content

/// How texts name works by authors and year (Chicago Manual of Style, 17th edition, 15.21 to 15.29, with APA's `n.d.-a`).
struct AuthorDate {
  /// Those of the text that cites.
  let words: Wording

  /// The authors as a citation names them: by family names, and only the first of more than two.
  ///
  /// Where nobody is named, whoever published the work stands for them, or its title.
  func authors(of resource: SharedResource) -> String {
    let names = resource.citedNames
    switch names.count {
    case 0: return resource.publisher ?? "“\(Self.shortTitle(resource.title))”"
    case 1: return names[0]
    case 2: return "\(names[0]) \(words[.andLast]) \(names[1])"
    default: return "\(names[0]) et al."
    }
  }

  /// The first words of a title, up to four.
  private static func shortTitle(_ title: String) -> String {
    let words = title.split(separator: " ")
    return words.count <= 4 ? title : words.prefix(4).joined(separator: " ") + " …"
  }

  /// The year of a work among others of the same authors and year.
  ///
  /// - Parameter letter: which of them it is, from 0; nil when it is the only one.
  func year(of date: PartialDate?, letter: Int?) -> String {
    let suffix = letter.map { Self.letters(of: $0) } ?? ""
    guard let date else { return words[.noDate] + (suffix.isEmpty ? "" : "-\(suffix)") }
    return "\(date.year)\(suffix)"
  }

  /// `a` to `z`, then `aa`, `ab` and so on.
  private static func letters(of number: Int) -> String {
    var rest = number
    var letters: [Character] = []
    repeat {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(letters.reversed())
  }
}
