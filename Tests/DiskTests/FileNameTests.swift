import Disk
import Testing

@Suite struct FileNameTests {
  @Test(arguments: [
    [], Array("a".utf8), Array("é-日本-😀".utf8), [0xFF], [0x61, 0x80, 0x62], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80],
    [0xF4, 0x8F, 0xBE, 0x80], [0xF4, 0x8F, 0xBF, 0xBF, 0xFF], [0xF4, 0x8F, 0xBD, 0xBF],
  ])
  func `turns every name into text and back`(name: [UInt8]) {
    #expect(FileName.bytes(FileName.text(name)) == name)
  }

  @Test func `knows names that are not UTF-8`() {
    #expect(FileName.isUTF8(FileName.text(Array("é".utf8))))
    #expect(!FileName.isUTF8(FileName.text([0x61, 0xE9])))
  }

  @Test func `shows bytes that are no text as numbers`() {
    #expect(FileName.printable(FileName.text([0x61, 0xE9, 0x0A])) == #"a\xE9\u{A}"#)
    #expect(FileName.printable("é") == "é")
  }
}
