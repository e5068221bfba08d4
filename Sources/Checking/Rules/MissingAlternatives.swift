import Base

/// Rule: every picture has a text for those who cannot see it, or says that it tells them nothing (WCAG 2.2, 1.1.1).
enum MissingAlternatives {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    page.silentPictures.map { picture in
      let noun = picture.markup.element == .area ? "part of a picture that leads to" : "picture"
      return PageFault(
        .pictureWithoutText, "the \(noun) \"\(picture.value ?? "")\" has no alternative text",
        help: help(picture.markup.element), at: picture.range)
    }
  }

  /// What is a link or a button has no name but its alternative text.
  private static func help(_ element: PageMarkup.Element) -> String {
    switch element {
    case .area: "write alt=\"…\" with what it leads to"
    case .input: "write alt=\"…\" with what the button does"
    default: "write alt=\"…\" with what it tells readers, or alt=\"\" if that is nothing"
    }
  }
}
