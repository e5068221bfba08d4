package import Base

extension DiagnosticCode {
  package static let unknownCitation = DiagnosticCode(
    "citations/unknown", .error, title: "a text cites a work that the site does not know",
    explanation: """
      Brackets such as `[@id]` cite the resource with that `id`: one of the `items` in the front matter of a resource list
      that is public. No such item has this one. Correct it, or give the item an `id`. Brackets that begin so and cite
      nothing have a backslash before them.
      """)
  package static let likeCitation = DiagnosticCode(
    "citations/nearly", .warning, title: "a word with @ is nearly the id of a resource",
    explanation: """
      In a sentence `@id` cites the resource with that `id`, as in "@balch-2019 says". A word with @ that is no id is left as
      it is, since most are people's handles. This one differs from an id by a letter or two.
      """)
  package static let duplicateWork = DiagnosticCode(
    "citations/duplicate-id", .error, title: "two resources have one id",
    explanation: """
      Texts cite resources by the `id` that an item of a resource list gives them. With two of one id nobody could tell which
      is meant. The same resource may stand in several lists, with the same id: it is known again by its URL or DOI.
      """)
}
