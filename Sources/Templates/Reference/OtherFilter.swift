/// A filter of Jinja2 that is called otherwise here, or that there is none for.
package struct OtherFilter: Sendable {
  package let name: String
  /// What to write, as a message says it.
  package let help: String

  static func named(_ name: String) -> OtherFilter? { all.first { $0.name == name } }

  private init(_ name: String, _ help: String) { (self.name, self.help) = (name, help) }

  /// A filter that does the same under another name.
  private static func renamed(_ name: String, _ own: String) -> OtherFilter {
    OtherFilter(name, "here it is called \"\(own)\"")
  }

  /// All of them, by name.
  package static let all: [OtherFilter] = [
    OtherFilter("attr", "write a point and the name of the field: item.title"),
    OtherFilter("center", "leave it to the style sheet"),
    renamed("count", "length"),
    renamed("d", "default"),
    OtherFilter("dictsort", "write items | sort(attribute=\"0\")"),
    renamed("e", "escape"),
    renamed("filesizeformat", "file_size"),
    renamed("forceescape", "escape"),
    OtherFilter("format", "join texts with \"~\"; \"round\" and \"number\" write numbers"),
    renamed("groupby", "group_by"),
    OtherFilter("indent", "leave it to the style sheet"),
    OtherFilter("list", "leave it out; of a text, \"split\" makes a list of words"),
    OtherFilter("pprint", "\"json\" shows what a value holds"),
    OtherFilter("random", "a page is the same in every build; \"first\" takes the first item"),
    OtherFilter("reject", "go through the items with {% for x in list if not … %}"),
    OtherFilter("rejectattr", "go through the items with {% for x in list if not x.field %}"),
    OtherFilter("select", "go through the items with {% for x in list if … %}"),
    renamed("selectattr", "where"),
    OtherFilter("string", "leave it out; \"~\" makes a text of numbers"),
    renamed("tojson", "json"),
    OtherFilter("urlize", "write the link: <a href=\"{{ item.url }}\">{{ item.title }}</a>"),
    OtherFilter("wordwrap", "leave it to the style sheet"),
    OtherFilter("xmlattr", "write each attribute, with {{ }} for its value"),
  ]
}
