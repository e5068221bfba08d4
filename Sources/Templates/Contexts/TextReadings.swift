/// Where literal texts of templates lead to in HTML, so that one is read once for each place where it begins, however many
/// templates include the one that holds it.
///
/// A built-in template is checked in some seven places, in nearly all of which its texts begin alike.
struct TextReadings {
  /// What reading a text has shown.
  ///
  /// A class, because whoever compared one in an array of structures had a copy of it.
  final class Reading: Sendable {
    fileprivate let end: Int
    fileprivate let entry: HTMLContext
    /// Where it leads.
    let exit: HTMLContext
    /// The last `<` in it that led out of text, if there is one.
    let opening: Int?

    fileprivate init(end: Int, entry: HTMLContext, exit: HTMLContext, opening: Int?) {
      (self.end, self.entry, self.exit, self.opening) = (end, entry, exit, opening)
    }
  }

  /// How many are kept of one text: they are compared one after the other.
  private static let most = 4

  /// By where the text begins among the bytes of all templates.
  private var readings: [Int: [Reading]] = [:]

  /// What reading a text from this place has shown before.
  func reading(of text: Range<Int>, from entry: HTMLContext) -> Reading? {
    readings[text.lowerBound]?.first { $0.end == text.upperBound && $0.entry == entry }
  }

  /// Keeps what reading a text with which nothing is wrong has shown.
  mutating func keep(_ text: Range<Int>, from entry: HTMLContext, to exit: HTMLContext, opening: Int?) {
    guard readings[text.lowerBound, default: []].count < Self.most else { return }
    readings[text.lowerBound, default: []].append(
      Reading(end: text.upperBound, entry: entry, exit: exit, opening: opening))
  }
}
