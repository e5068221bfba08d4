import Base

extension DiagnosticCode {
  static let unknownComponent = DiagnosticCode(
    "component/unknown", .error, title: "a component that the theme does not have",
    explanation: """
      A component is a template in the theme's folder `components`: what is written as `:::note` is made by
      `components/note.html`. The name must be that of one of them. A project adds its own by putting a file into
      `templates/components/`. Where colons are meant as they are, write a backslash before the first.
      """)
  static let componentArgument = DiagnosticCode(
    "component/argument", .error, title: "a component's attribute that it does not have, or one that is missing",
    explanation: """
      The attributes in a component's braces are the parameters of its template. One with another name would do nothing,
      and one without which the component cannot be shown must be there.
      """)
  static let componentValue = DiagnosticCode(
    "component/value", .error, title: "a component's attribute has a value of the wrong kind",
    explanation: """
      A component's template says what each parameter is: text, a whole number, a number, a date, an address, or whether
      something holds (then the name stands by itself). Some are a file of the site, an entry or a film, which are
      written as in a link.
      """)
  static let componentTarget = DiagnosticCode(
    "component/unknown-target", .error, title: "a component names something that the site does not have",
    explanation: """
      People are named by their id (the name of their file in `people/`) or as they are written, resources by their id
      (the end of their address on the resources page), collections by the name of their folder, tags by their slug or
      title. Only what is public has a name here.
      """)
  static let componentForm = DiagnosticCode(
    "component/form", .error, title: "a component is written in a form that it does not have",
    explanation: """
      A component's template says whether it has a label (in brackets), a body (between `:::name` and `:::`), an id
      (`{#id}`), and whether it can stand within text (`:name[…]`). What it does not have would be lost, and what it needs
      must be there.
      """)
}
