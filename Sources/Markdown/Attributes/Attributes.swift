internal import Base

/// Attributes that an element is to have, checked: they may be written as they are.
struct Attributes: Hashable {
  var id: String?
  /// Each once.
  var classes: [String] = []
  /// Names and values, no name twice.
  var others: [Other] = []

  struct Other: Hashable {
    let name: String
    let value: String
  }

  /// With those of others that it does not have itself.
  func joined(with more: Attributes) -> Attributes {
    Attributes(
      id: id ?? more.id, classes: classes + more.classes.filter { !classes.contains($0) },
      others: others + more.others.filter { other in !others.contains { $0.name == other.name } })
  }

  /// About how many bytes they take in a tag.
  var length: Int {
    if id == nil, classes.isEmpty, others.isEmpty { return 0 }
    let own = id.map { $0.utf8.count + " id=\"\"".utf8.count } ?? 0
    let named = classes.isEmpty ? 0 : classes.reduce(" class=\"\"".utf8.count) { $0 + $1.utf8.count + 1 }
    return others.reduce(own + named) { $0 + $1.name.utf8.count + $1.value.utf8.count + " =\"\"".utf8.count }
  }

  /// Adds them to a start tag that ends an output: `<p>` or `<img src="" />`.
  func add(toTagAtEndOf html: inout [UInt8]) {
    var rest: [UInt8] = Array(">".utf8)
    html.removeLast()
    if html.suffix(2).elementsEqual(" /".utf8) {
      html.removeLast(2)
      rest = Array(" />".utf8)
    }
    var others = others.map { ($0.name, $0.value) }
    if !classes.isEmpty, !addClasses(toTagAtEndOf: &html) {
      others.insert(("class", classes.joined(separator: " ")), at: 0)
    }
    if let id { others.insert(("id", id), at: 0) }
    for (name, value) in others {
      html += Array(" \(name)=\"".utf8)
      html.append(escaping: value)
      html += "\"".utf8
    }
    html += rest
  }

  /// Adds the classes to those that the tag has; false where it has none.
  private func addClasses(toTagAtEndOf html: inout [UInt8]) -> Bool {
    let wanted = Array(" class=\"".utf8)
    var index = html.count - wanted.count
    while index >= 0, html[index] != UInt8(ascii: "<") {
      if html[index] == 0x20, ByteSearch.isEqual(wanted, wanted.indices, html, from: index) {
        html.insert(contentsOf: classes.flatMap { Array($0.utf8) + [0x20] }, at: index + wanted.count)
        return true
      }
      index -= 1
    }
    return false
  }
}
