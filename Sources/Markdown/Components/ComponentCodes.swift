internal import Base

extension DiagnosticCode {
  static let componentSyntax = DiagnosticCode(
    "markdown/component-syntax", .error, title: "a component that cannot be read",
    explanation: """
      A component is written as "::name[label]{key="value"}" on a line by itself, as ":::name[label]{…}" and ":::" on the \
      lines before and after what it holds, or as ":name[label]{…}" within text. The label and the attributes may be left \
      out (within text one of them must be there). The name begins with a letter and has letters, digits and hyphens; the \
      label is text with markup, its brackets in pairs; attributes stand in braces on the same line. Where colons are \
      meant as they are, write a backslash before the first.
      """)

  static let unclosedComponent = DiagnosticCode(
    "markdown/unclosed-component", .error, title: "a component is not closed",
    explanation: """
      A line ":::name" begins a component that lasts to a line of colons alone, which must stand in the same list item or \
      quotation: behind the same indentation and the same ">". Components may lie in one another; a line of colons closes \
      the innermost that was begun with as many, so more colons outside make clear which is meant. A component without a \
      body has two colons. The label of a component within text ends in the same paragraph, and in the same emphasis.
      """)

  static let strayFence = DiagnosticCode(
    "markdown/stray-fence", .error, title: "a line of colons closes nothing",
    explanation: """
      A line of three or more colons alone ends the component that a line such as ":::note" before it begins. Here none is \
      open, or it is open in another list item or quotation, which ended before. Give both lines the same indentation and \
      the same ">".
      """)

  static let deepComponent = DiagnosticCode(
    "markdown/deep-component", .error, title: "components lie too deep in one another",
    explanation: """
      What lies in a component is put into it when that is made, so the deepest is handled once for each around it. More \
      than 16 in one another are not read, with what would be the 17th.
      """)

  static let componentInLink = DiagnosticCode(
    "markdown/component-in-link", .error, title: "a component within a link or an image",
    explanation: """
      A component may be a link itself, or hold one, and no link can lie in another. The description of an image is plain \
      text. Write the component before or after it.
      """)
}
