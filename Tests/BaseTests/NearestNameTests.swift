import Base
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [("auhtors", "authors"), ("titel", "title"), ("dates", "date")])
  func `suggests the nearest name at a distance of at most two`(written: String, meant: String) {
    #expect(NearestName.nearest(to: written, among: ["title", "authors", "date", "summary"]) == meant)
  }

  @Test func `suggests nothing for a name unlike any other`() {
    #expect(NearestName.nearest(to: "colour", among: ["title", "authors"]) == nil)
    #expect(NearestName.nearest(to: "", among: ["a"]) == nil)
    #expect(NearestName.nearest(to: "to", among: ["ab"]) == nil)
  }

  @Test func `takes the first in byte order among equals`() {
    #expect(NearestName.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
  }
}
