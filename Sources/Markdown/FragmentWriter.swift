internal import Base

/// Takes libcmark's HTML apart at its marks: puts in what the marks stand for, and makes the holes.
struct FragmentWriter {
  /// What a mark stands for; the nth mark of the tree is the nth of the HTML.
  enum Mark {
    /// At the start of a heading's text: `<h2>‹mark›`. Becomes its id.
    case heading(id: String)
    /// At the start of a title, the address left empty: `<a href="" title="‹mark›…">`,
    /// `<img src="" alt="…" title="‹mark›…" />`. Becomes a hole for the address.
    case address(link: Int)
    /// Likewise, before a link that is shown as text: takes the tag away.
    case unlinkedStart
    /// After such a link: takes its end tag away.
    case unlinkedEnd
    /// In an address of ours, before its `#`. Becomes a hole for the page's own address.
    case page
  }

  private var html: [UInt8] = []
  private var holes: [Fragment.Hole] = []

  static func split(_ rendered: Span<UInt8>, at marks: [Mark]) -> Fragment {
    var writer = FragmentWriter()
    writer.split(rendered, at: marks)
    return Fragment(html: writer.html, holes: writer.holes)
  }

  private mutating func split(_ rendered: Span<UInt8>, at marks: [Mark]) {
    html.reserveCapacity(rendered.count + marks.count * 16)
    var start = 0
    var next = 0
    while let place = ByteSearch.first(CommonMarkNode.mark, in: rendered, start..<rendered.count) {
      precondition(next < marks.count, "the HTML has the marks that the tree was given, and no others")
      html.append(rendered, in: start..<place)
      start = place + 1
      switch marks[next] {
      case .heading(let id):
        html.removeLast()
        html += " id=\"".utf8
        html.append(contentsOf: id.utf8)
        html += "\">".utf8
      case .address(let link): openHole(.address(link: link), hasTitle: rendered[start] != UInt8(ascii: "\""))
      case .unlinkedStart:
        html.removeLast("<a href=\"\" title=\"".utf8.count)
        start += "\">".utf8.count
      case .page: holes.append(Fragment.Hole(offset: html.count, content: .page))
      case .unlinkedEnd: html.removeLast("</a>".utf8.count)
      }
      next += 1
    }
    html.append(rendered, in: start..<rendered.count)
  }

  /// The address is the tag's first attribute, and no `<` stands between: attributes are escaped.
  private mutating func openHole(_ content: Fragment.Hole.Content, hasTitle: Bool) {
    if !hasTitle { html.removeLast("\" title=\"".utf8.count) }
    var tagStart = html.count
    while tagStart > 0, html[tagStart - 1] != UInt8(ascii: "<") { tagStart -= 1 }
    let opener = tagStart < html.count && html[tagStart] == UInt8(ascii: "a") ? "a href=\"" : "img src=\""
    holes.append(Fragment.Hole(offset: tagStart + opener.utf8.count, content: content))
  }
}
