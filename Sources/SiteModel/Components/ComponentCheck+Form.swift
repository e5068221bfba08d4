import Base
import Content
import Markdown

extension ComponentCheck {
  /// Checks where it stands, and what it holds.
  mutating func checkForm() {
    let name = signature.name
    let colons = use.form == .container ? ":::" : use.form == .leaf ? "::" : ":"
    if use.form == .inline, !signature.isInline {
      let mark = signature.body == .required ? ":::" : "::"
      report(
        .componentForm, use.position, use.length, "\"\(name)\" cannot stand within text",
        help: "write \"\(mark)\(name)\" on a line by itself")
    } else if use.form == .container, signature.body == .refused {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" has no body",
        help: "write \"::\(name)\" with two colons, and no closing line")
    } else if use.form != .container, signature.body == .required {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" needs a body",
        help: "write \":::\(name)\" with three colons, its text on the next lines, and \":::\" on a line by itself")
    }
    if signature.label == .refused, use.label != nil {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" has no label",
        help: "take the brackets out: \"\(colons)\(name)\"")
    } else if signature.label == .required, use.label?.isEmpty ?? true {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" needs a label",
        help: "write it in brackets, as in \"\(colons)\(name)[…]\"")
    }
    let links = [use.linkInLabel, workInLabel].compactMap(\.self)
    if let link = links.min(by: { $0.position < $1.position }), labelIsLink {
      report(
        .componentForm, link.position, link.length, "the label of \"\(name)\" is a link itself and cannot hold one",
        help: "leave only its text, or write the link before or behind the component")
    }
    checkID()
  }

  /// Whether the label stands in a link where the component is used like this.
  private var labelIsLink: Bool {
    signature.linkedLabels.contains { linked in
      linked.form == use.form
        && linked.given.allSatisfy { name in name == "id" || use.arguments.contains { $0.name == name } }
    }
  }

  private mutating func checkID() {
    let name = signature.name
    guard let id = use.id else { return }
    guard signature.id != .refused else {
      return report(
        .componentForm, id.position, id.length, "\"\(name)\" takes no id", help: "leave it out; a heading can have one")
    }
    for clash in use.idClashes {
      report(
        MarkdownCodes.duplicateID, clash.position, clash.length,
        "the id \"\(id.value ?? "")\" is taken already, on line \(clash.firstLine)", help: "give this one another")
    }
  }
}
