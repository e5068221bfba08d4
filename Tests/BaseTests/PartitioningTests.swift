import Base
import Testing

@Suite struct PartitioningTests {
  @Test(arguments: 0..<9)
  func `finds the first element of those that meet a condition`(count: Int) {
    let numbers = Array(0..<count)
    for least in 0...count {
      #expect(numbers.partitioningIndex { $0 >= least } == least)
      let rest = numbers.dropFirst(count / 2)
      #expect(rest.partitioningIndex { $0 >= least } == max(least, rest.startIndex))
    }
  }

  @Test func `answers for portions of a range until all are answered`() {
    var asked: [Range<Int>] = []
    let outputs = Portion.map(3..<10) { rest in
      asked.append(rest)
      return rest.prefix(3).map { $0 * 10 }
    }
    #expect(outputs == [30, 40, 50, 60, 70, 80, 90])
    #expect(asked == [3..<10, 6..<10, 9..<10])
    #expect(Portion.map(5..<5) { $0.map(\.self) } == [])
  }
}
