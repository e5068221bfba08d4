import Base

/// What a language calls the months of a year, or the days of a week.
struct DateNames: Sendable {
  private let names: [String]
  /// The same as markup: they are written for every date.
  private let markup: TextColumn

  /// - Parameter text: so many names with commas between them.
  init(_ text: String, count: Int) {
    // By bytes: these are read for all languages, whatever a site is in.
    names = text.utf8.split(separator: UInt8(ascii: ",")).map {
      String(Substring($0.drop { $0 == UInt8(ascii: " ") }))
    }
    precondition(names.count == count, "a year has twelve months, and a week seven days")
    markup = TextColumn(names.map { .text($0) })
  }

  /// - Parameter number: from 1 on.
  subscript(number: Int) -> String { names[number - 1] }

  /// - Parameter number: from 1 on.
  func write(_ number: Int, _ asMarkup: Bool, into output: inout ByteBuffer) {
    if asMarkup { markup.write(number - 1, into: &output) } else { output.append(names[number - 1]) }
  }
}
