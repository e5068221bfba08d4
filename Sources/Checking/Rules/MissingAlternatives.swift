import Base

/// Rule: every picture has a text for those who cannot see it, or says that it tells them nothing (WCAG 2.2, 1.1.1).
enum MissingAlternatives {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    page.silentPictures.map { picture in
      let noun = picture.markup.element == .area ? "part of a picture that leads to" : "picture"
      return PageFault(
        .pictureWithoutText, "the \(noun) \"\(picture.value ?? "")\" has no alternative text",
        help: "write alt=\"…\" with what it tells readers, or alt=\"\" if that is nothing", at: picture.range)
    }
  }
}
