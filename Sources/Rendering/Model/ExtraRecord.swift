import Content
import Templates

/// Free data, under the key `extra`, as templates see it.
enum ExtraRecord {
  static func value(_ members: [FreeValue.Member]) -> Value {
    .map(members.map { (key: $0.name, value: value($0.value)) })
  }

  private static func value(_ data: FreeValue) -> Value {
    switch data {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map { value($0.value) })
    case .map(let members): value(members)
    }
  }
}
