package import Base

/// A small site to begin with: entries of the kinds that every scheme publishes, connected with one another.
///
/// It is text to be replaced, so it says in each place what belongs there. It must build without a warning, whatever the
/// title, the address and the day.
///
/// The room knows no disk and no clock: it turns three values into files.
package struct StarterSite {
  let title: String
  let url: SiteURL
  /// The day on which the site begins.
  let today: CivilDate

  /// - Parameter title: any text without control characters.
  package init(title: String, url: SiteURL, today: CivilDate) {
    self.title = title
    self.url = url
    self.today = today
  }

  /// In path order; the paths are relative to the project's folder.
  package var files: [SourceFile] {
    let texts = [
      ".gitignore": gitIgnore, "README.md": readme, "sitegen.yml": settings,
      "content/index.md": home, "content/about.md": about, "content/people/sokoro.md": person,
      postPath: post, pastEventPath: pastEvent, nextEventPath: nextEvent, briefingPath: briefing,
      "content/resources/where-to-begin.md": resources,
    ]
    return texts.sorted { PathOrder.precedes($0.key, $1.key) }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// A name for a site whose folder has this one: `my-site` becomes `My site`.
  package static func title(forFolder name: String) -> String {
    let words = name.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
    let visible = String(words.unicodeScalars.filter { PrintableText.escaped(String($0)) == String($0) })
    guard let first = visible.first else { return "My site" }
    return first.uppercased() + visible.dropFirst()
  }

  // MARK: - Days

  /// A Thursday more than a week ago: minutes take a few days to write.
  var pastEventDay: CivilDate { thursday(from: today.dayNumber - 14) }

  /// A Thursday in the fourth week from now.
  var nextEventDay: CivilDate { thursday(from: today.dayNumber + 22) }

  /// The first Thursday that is not before a day.
  private func thursday(from dayNumber: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + (11 - CivilDate(dayNumber: dayNumber).weekday) % 7)
  }
}
