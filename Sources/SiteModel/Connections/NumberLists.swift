/// Lists of numbers, one after the other in one array: a list of lists would cost each a block of memory and a reference.
struct NumberLists {
  /// A number, and the list to which it belongs.
  struct Member {
    let list: Int32
    let number: Int32

    init(_ number: Int, of list: Int) { (self.list, self.number) = (Int32(list), Int32(number)) }
  }

  /// Those of the first list, then those of the second, and so on.
  private(set) var numbers: [Int32]
  /// By list: where in `numbers` it ends.
  private var ends: [Int32]

  /// No list yet, and room for so many.
  init(room lists: Int, numbers count: Int) {
    (numbers, ends) = ([], [])
    numbers.reserveCapacity(count)
    ends.reserveCapacity(lists)
  }

  /// As many lists as are asked for, the numbers of each in the order given.
  init(_ count: Int, _ members: [Member]) {
    self.init(count) { note in for member in members { note(member.list, member.number) } }
  }

  /// By number: the lists in which it stands, in their order, once for each time.
  ///
  /// - Parameter count: all numbers are below that.
  func transposed(_ count: Int) -> NumberLists {
    NumberLists(count) { note in
      for list in ends.indices { for index in range(of: list) { note(numbers[index], Int32(list)) } }
    }
  }

  /// - Parameter visit: gives each list and number to what it is handed, twice the same ones in the same order.
  @inline(__always) private init(_ count: Int, _ visit: ((_ list: Int32, _ number: Int32) -> Void) -> Void) {
    var ends = [Int32](repeating: 0, count: count)
    visit { list, _ in ends[Int(list)] += 1 }
    var start: Int32 = 0
    for list in ends.indices { (ends[list], start) = (start, start + ends[list]) }
    var numbers = [Int32](repeating: 0, count: Int(start))
    // Each list's place grows to its end as it is filled.
    visit { list, number in
      numbers[Int(ends[Int(list)])] = number
      ends[Int(list)] += 1
    }
    (self.numbers, self.ends) = (numbers, ends)
  }

  /// Adds a number to the list that has not ended.
  mutating func append(_ number: Int) { numbers.append(Int32(number)) }

  /// Ends a list; the next number is the first of the next one.
  mutating func endList() { ends.append(Int32(numbers.count)) }

  /// Where in `numbers` a list lies.
  func range(of list: Int) -> Range<Int> { (list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list]) }
}
