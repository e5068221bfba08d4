import Base
import Content
import Templates

/// What is known about free data that stands in one place, from all who write something there.
struct FreeShape {
  /// Where something is written: the name before it.
  private struct Place {
    let path: String
    let position: SourcePosition
    let length: Int
  }

  private enum Sort: String {
    case text = "a text"
    case list = "a list"
    case map = "a map"
  }

  /// The first of each sort, in the order found; what is empty is of none.
  private var sorts: [(sort: Sort, place: Place)] = []
  /// In how many maps it is a name, as a member.
  private var uses = 0
  /// How many maps it is, and their members by name.
  private var maps = 0
  private var members: [String: FreeShape] = [:]
  /// The items of the lists that it is; none or one.
  private var items: [FreeShape] = []

  /// Adds what somebody writes under `extra`.
  mutating func add(_ members: [FreeValue.Member], in path: String) {
    maps += 1
    for member in members {
      let place = Place(path: path, position: member.position, length: member.length)
      self.members[member.name, default: FreeShape()].addMember(member.value, at: place)
    }
  }

  private mutating func addMember(_ value: FreeValue, at place: Place) {
    uses += 1
    add(value, at: place)
  }

  private mutating func add(_ value: FreeValue, at place: Place) {
    switch value {
    // Perhaps a map without any of its names.
    case .text(""): maps += 1
    case .text: note(.text, at: place)
    case .list(let values):
      note(.list, at: place)
      if items.isEmpty { items = [FreeShape()] }
      for item in values {
        items[0].add(item.value, at: Place(path: place.path, position: item.position, length: item.length))
      }
    case .map(let members):
      note(.map, at: place)
      add(members, in: place.path)
    }
  }

  private mutating func note(_ sort: Sort, at place: Place) {
    if !sorts.contains(where: { $0.sort == sort }) { sorts.append((sort, place)) }
  }

  // MARK: - As a type

  /// The type of the maps, whose names are those of all.
  ///
  /// - Parameters:
  ///   - title: what messages call it.
  ///   - isClosed: no other names can be asked for.
  ///   - isWhole: nothing but these maps can stand there, so that a name which all of them have needs no test.
  func mapType(
    called title: String, isClosed: Bool, isWhole: Bool = true, _ diagnostics: inout [Diagnostic]
  ) -> ValueType {
    var types: [String: ValueType] = [:]
    var common: ValueType? = .nothing
    for (name, member) in members.sorted(by: { PathOrder.precedes($0.key, $1.key) }) {
      let type = member.type(called: "\(title).\(name)", isClosed: isClosed, &diagnostics)
      types[name] = isWhole && member.uses == maps ? type : .optional(type)
      common = common.flatMap { $0.united(with: type) }
    }
    return .map(
      common == .nothing ? .any : common ?? .any, MapNames(title, types, allowsOthers: !isClosed))
  }

  private func type(called title: String, isClosed: Bool, _ diagnostics: inout [Diagnostic]) -> ValueType {
    if let first = sorts.first, let second = sorts.dropFirst().first {
      let (place, before) = (second.place, first.place)
      diagnostics.append(
        Diagnostic(
          .mixedExtra, path: place.path, at: place.position, length: place.length,
          "\"\(title)\" is \(second.sort.rawValue) here, and \(first.sort.rawValue) in "
            + "\(before.path):\(before.position.line):\(before.position.column)",
          help: "write it in one way everywhere; templates take what differs for any data"))
      return .any
    }
    switch sorts.first?.sort {
    case .text, nil: return .text
    case .list:
      return .list(items.first.map { $0.type(called: title + "[…]", isClosed: isClosed, &diagnostics) } ?? .text)
    case .map: return mapType(called: title, isClosed: isClosed, &diagnostics)
    }
  }
}
