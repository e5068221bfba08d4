import Base
import Testing

@Suite struct FingerprintNumbersTests {
  @Test func `each fingerprint has a number, in the order in which they come`() {
    var numbers = FingerprintNumbers()
    #expect([7, 0, 7, .max, 0, 9].map { numbers.number(of: $0) } == [0, 1, 0, 2, 1, 3])
    #expect(numbers.fingerprints == [7, 0, .max, 9])
    #expect(numbers.known(.max) == 2)
    #expect(numbers.known(8) == nil)
  }

  @Test func `fingerprints with the same last bits are told apart, however many there are`() {
    var numbers = FingerprintNumbers(minimumCapacity: 1)
    let fingerprints = (0..<1000).map { UInt64($0) << 32 | 5 }
    for round in 1...2 {
      #expect(fingerprints.map { numbers.number(of: $0) } == Array(0..<1000), "in round \(round)")
    }
    #expect(fingerprints.map { numbers.known($0) } == Array(0..<1000))
    #expect(numbers.known(5 << 32) == nil)
  }
}
