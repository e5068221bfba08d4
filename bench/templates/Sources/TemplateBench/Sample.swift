/// What the page is made of: 45 values, among them two loops of four and five; three parts are included.
struct Sample: Sendable {
  struct Item: Sendable {
    let title: String
    let url: String
  }

  let site: [String]
  let page: [String]
  let posts: [Item]
  let people: [Item]

  /// - Parameter number: tells one page from another.
  init(_ number: Int) {
    site = ["The Buddying Scheme", "https://buddying.example/", "A scheme of two universities", "en-GB", "contact@buddying.example"]
    page = [
      "What we learnt in round \(number)", "/posts/round-\(number)/", "Findings & what follows from them", "29 March 2021",
      "Helen Taylor", "/people/helen-taylor/", "12",
    ]
    posts = (0..<4).map { Item(title: "Post \($0) of round \(number)", url: "/posts/\(number)/\($0)/") }
    people = (0..<5).map { Item(title: "Person \($0)", url: "/people/\(number)-\($0)/") }
  }

  static let siteNames = ["title", "url", "description", "language", "email"]
  static let pageNames = ["title", "url", "summary", "date", "author", "author_url", "minutes"]
  static let itemNames = ["title", "url"]
}

/// One page in both languages, which differ in their tags alone.
///
/// Each round of a loop writes a value of the page too, so that no round can be kept for the next page.
enum Page {
  private static let page = """
    <!doctype html>
    <html lang="%site.language%">
    <head>
    ^head^
    </head>
    <body>
    ^header^
    <main>
    <h1>%page.title%</h1>
    <p class="lead">%page.summary%</p>
    <p>By <a href="%page.author_url%">%page.author%</a> on %page.date%; %page.minutes% minutes</p>
    <ul>
    [posts]
    <li><a href="%item.url%">%item.title%</a> <small>%page.date%</small></li>
    [/posts]
    </ul>
    <ol>
    [people]
    <li><a href="%item.url%">%item.title%</a>, %page.minutes%</li>
    [/people]
    </ol>
    </main>
    ^footer^
    </body>
    </html>

    """

  private static let parts = [
    "head": "<title>%page.title% – %site.title%</title>\n<meta name=\"description\" content=\"%page.summary%\">\n<link rel=\"canonical\" href=\"%page.url%\">\n",
    "header": "<header><a href=\"%site.url%\">%site.title%</a> %site.description%</header>\n",
    "footer": "<footer>%site.title%, <a href=\"%site.url%\">%site.email%</a> (%page.date%)</footer>\n",
  ]

  /// The values that the page writes, those of the loops counted each time.
  static var valueCount: Int {
    func count(_ text: String) -> Int { text.split(separator: "%", omittingEmptySubsequences: false).count / 2 }
    let outside = ([page] + parts.values).map(count).reduce(0, +) - 6
    return outside + (4 + 5) * 3
  }

  private static func filled(
    _ text: String, value: (String) -> String, part: (String) -> String, open: (String) -> String, close: String
  ) -> String {
    // Values first: the tags that come in have percent signs of their own.
    let pieces = text.split(separator: "%", omittingEmptySubsequences: false)
    var result = pieces.enumerated().map { $0.offset % 2 == 1 ? value(String($0.element)) : String($0.element) }.joined()
    for name in parts.keys { result = result.replacing("^\(name)^", with: part(name)) }
    for list in ["posts", "people"] {
      result = result.replacing("[\(list)]", with: open(list))
      result = result.replacing("[/\(list)]", with: close.isEmpty ? "{{/\(list)}}" : close)
    }
    return result
  }

  static func ours(_ name: String) -> String {
    filled(name == "page" ? page : parts[name] ?? "", value: { "{{ \($0) }}" }, part: { "{% include \"\($0).html\" %}" }, open: { "{% for item in \($0) %}" }, close: "{% endfor %}")
  }

  static func mustache(_ name: String) -> String {
    filled(name == "page" ? page : parts[name] ?? "", value: { "{{\($0.hasPrefix("item.") ? String($0.dropFirst(5)) : $0)}}" }, part: { "{{> \($0)}}" }, open: { "{{#\($0)}}" }, close: "")
  }
}
