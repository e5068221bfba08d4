/// Lists of numbers, one after the other in one array: a list of lists would cost each a block of memory and a reference.
struct NumberLists {
  /// A number, and the list to which it belongs.
  struct Member {
    let list: Int32
    let number: Int32

    init(_ number: Int, of list: Int) { (self.list, self.number) = (Int32(list), Int32(number)) }
  }

  /// Those of the first list, then those of the second, and so on.
  let numbers: [Int32]
  /// By list: where in `numbers` it ends.
  private let ends: [Int32]

  /// As many lists as are asked for, the numbers of each in the order given.
  init(_ count: Int, _ members: [Member]) {
    var ends = [Int32](repeating: 0, count: count)
    for member in members { ends[Int(member.list)] += 1 }
    var start: Int32 = 0
    for list in ends.indices { (ends[list], start) = (start, start + ends[list]) }
    var numbers = [Int32](repeating: 0, count: members.count)
    // Each list's place grows to its end as it is filled.
    for member in members {
      numbers[Int(ends[Int(member.list)])] = member.number
      ends[Int(member.list)] += 1
    }
    (self.numbers, self.ends) = (numbers, ends)
  }

  /// Where in `numbers` a list lies.
  func range(of list: Int) -> Range<Int> { (list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list]) }
}
