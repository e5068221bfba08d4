package import Base

extension DiagnosticCode {
  package static let componentParameter = DiagnosticCode(
    "template/component-parameter", .error, title: "a component's parameter that authors cannot use",
    explanation: """
      What a component's macro declares is what authors can say: text, numbers, dates and addresses in its braces. The \
      parameters "label" and "body" are HTML and get the text in brackets and what stands between ":::name" and ":::"; \
      "id" is text; "inline" is boolean, and a component that has it can stand within text. A boolean has a default.
      """)

  static let componentName = DiagnosticCode(
    "template/component-name", .error, title: "authors cannot write the name of a component",
    explanation: """
      A component has the name of its file, and authors write that behind colons: ":::pull-quote". It is a letter, then \
      letters, digits and single hyphens. In the name of its macro, underscores stand for the hyphens.
      """)

  static let missingMacro = DiagnosticCode(
    "template/missing-macro", .error, title: "the file of a component has no macro of its name",
    explanation: """
      A component is a macro in a file of its own: the component "pull-quote" is the macro "pull_quote" in \
      "components/pull-quote.html". Its parameters with their types are what authors can say where they use it. Other \
      macros may stand beside it.
      """)

  static let outsideMacro = DiagnosticCode(
    "template/outside-macro", .error, title: "a component's file shows something outside its macro",
    explanation: """
      Where a component is used, its macro is written, and nothing else of its file. Only other macros, imports and \
      comments can stand outside it.
      """)
}
