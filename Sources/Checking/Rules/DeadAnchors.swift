import Base

/// Rule: every place on a page of the site that is linked to is there.
enum DeadAnchors {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    lazy var own = Set(page.ids.compactMap(\.value))
    return page.references.compactMap { reference in
      guard case .site(let path, let places, _) = reference.target, site.has(path) else { return nil }
      let anchors = places.compactMap { PagePlace.id(in: $0) }
      guard let anchor = anchors.last, anchors.count == places.count else { return nil }
      // A place in a file that is no page (a page of a PDF) is not ours to know, and an old address has none.
      guard let target = site.page(at: path), site.presentAddress(of: path) == nil,
        !anchors.contains(where: { target == page.path ? own.contains($0) : site.hasAnchor($0, on: target) })
      else { return nil }
      return PageFault(
        .deadAnchor, "\(reference.shown) leads to a place that the page does not have", help: nil,
        missing: .place(anchor, page: target), at: reference.attribute.range)
    }
  }
}
