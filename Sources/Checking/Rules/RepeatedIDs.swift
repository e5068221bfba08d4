import Base

/// Rule: no two places of a page have one id (HTML Living Standard, section 3.2.6).
enum RepeatedIDs {
  @Sendable static func faults(_ page: InspectedPage, _ site: FinishedSite) -> [PageFault] {
    var seen: Set<String> = []
    var faults: [PageFault] = []
    for id in page.ids where id.name == "id" && !seen.insert(id.value).inserted {
      faults.append(
        PageFault(
          .repeatedID, "the id \"\(id.value)\" is given twice on one page",
          help: "give one of the two places another; a heading gets one with {#name} behind it", at: id.range))
    }
    return faults
  }
}
