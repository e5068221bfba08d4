import Base

/// Rule: every address that a page refers to, and that lies on the site, is one of its files.
enum DeadAddresses {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    page.references.compactMap { reference in
      let (shown, range) = (reference.shown, reference.attribute.range)
      if reference.address.isEmpty {
        return PageFault(
          .deadAddress, "\(shown) names nothing", help: "write an address, or leave the attribute out", at: range)
      }
      switch reference.target {
      case .elsewhere: return nil
      case .malformed:
        return PageFault(
          .deadAddress, "\(shown) has a broken percent escape",
          help: "write %25 for a percent sign that is part of a name", at: range)
      case .outside(let path):
        return PageFault(
          .addressOutside, "\(shown) lies outside of the site, which begins at \"\(site.addresses.url.basePath)\"",
          help: site.has(path)
            ? "write it with the filter url, as in {{ \"\(path)\" | url }}"
            : "write the address in full if that is meant", at: range)
      case .site(let path, _, let isInFull):
        if site.has(path) { return nil }
        return PageFault(
          isInFull ? .deadAddressInFull : .deadAddress, "\(shown) leads nowhere", help: nil, missing: .address(path),
          at: range)
      }
    }
  }
}
