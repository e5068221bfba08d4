package import Base

/// The codes of problems that show on finished pages.
package enum CheckingCodes {
  package static let all: [DiagnosticCode] = [
    .deadAddress, .deadAddressInFull, .oldAddress, .deadAnchor, .addressOutside, .pictureWithoutText, .repeatedID,
  ]
}

extension DiagnosticCode {
  static let deadAddress = DiagnosticCode(
    "page/dead-address", .error, title: "a page refers to something that the site does not have",
    explanation: """
      Before a site is published, every href (xlink:href too), src, srcset, imagesrcset, poster, action, formaction and data on
      every page is held against the files of the site, whichever template, component or text it comes from. This one names
      none of them: readers who follow it would see an error, a picture would be missing, a style sheet would not be applied.
      What a `<meta http-equiv="refresh">`, a `style` or a `cite` names is not looked up.

      Names in entries are resolved and checked where they are written; what is reported here was mostly written as it is
      in a template, or in raw HTML. Where the address belongs to the same host but is served by another system, write it in
      full (https://…).
      """)
  static let pictureWithoutText = DiagnosticCode(
    "page/missing-alt", .error, title: "a picture on a page has no text for those who cannot see it",
    explanation: """
      An `img`, an `input` of type `image` or an `area` with an `href`, in a template, a component or raw HTML, has no `alt`. Screen readers would read its file's name (WCAG 2.2,
      success criterion 1.1.1). Say in `alt` what the picture tells readers; `alt=""` says that it is only decoration.
      """)
  static let deadAddressInFull = DiagnosticCode(
    "page/dead-address-in-full", .warning, title: "an address in full of the site itself that it does not have",
    explanation: """
      The address begins with the `url` of the settings, and no file of the site has the rest of it. If another system
      serves it on the same host, the settings' `rules` can turn this warning off.
      """)
  static let oldAddress = DiagnosticCode(
    "page/old-address", .warning, title: "a page refers to an old address",
    explanation: """
      The address is one of the `aliases` of an entry, at which a page sends readers on to the present one, after a moment and
      only in browsers. Links in entries' texts lead to the present address whatever they say; this one was mostly written as
      it is in a template, or in raw HTML. Write the present address.
      """)
  static let deadAnchor = DiagnosticCode(
    "page/dead-anchor", .error, title: "a page leads to a place that the other page does not have",
    explanation: """
      The part of an address behind `#` is the id of an element on the page. No element of that page, as it will be
      published, has it; readers would land at the top. Look up the id on the page, or leave the part out.
      """)
  static let addressOutside = DiagnosticCode(
    "page/outside", .warning, title: "an address on the site's host that lies outside of the site",
    explanation: """
      The site's `url` has a path, so its pages lie below that. An address that begins with `/` leaves it. In a template, the
      filter `url` puts the path before an address: `{{ "/events/" | url }}`. If another part of the host is meant, write
      the address in full.
      """)
  static let repeatedID = DiagnosticCode(
    "page/repeated-id", .warning, title: "two places of a page have one id",
    explanation: """
      A link to the id leads to the first of them alone, and assistive technology connects labels with the wrong element.
      Ids come from headings, from `{#id}` and from the templates; give one of the two another.
      """)
}
