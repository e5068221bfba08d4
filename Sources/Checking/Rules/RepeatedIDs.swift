import Base

/// Rule: no two places of a page have one id (HTML Living Standard, section 3.2.6).
enum RepeatedIDs {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    var seen: Set<String> = []
    var faults: [PageFault] = []
    for id in page.ids where id.name == .id {
      guard let value = id.value, !seen.insert(value).inserted else { continue }
      faults.append(
        PageFault(
          .repeatedID, "the id \"\(value)\" is given twice on one page",
          help: "give one of the two places another; a heading gets one with {#name} behind it", at: id.range))
    }
    return faults
  }
}
