import Base

/// Rule: what a page refers to is there itself, and not only a page that sends readers on.
enum OldAddresses {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    page.references.compactMap { reference in
      guard case .site(let path, _, _) = reference.target, let present = site.presentAddress(of: path) else {
        return nil
      }
      return PageFault(
        .oldAddress, "\(reference.shown) is an old address", help: nil, missing: .present(present),
        at: reference.attribute.range)
    }
  }
}
