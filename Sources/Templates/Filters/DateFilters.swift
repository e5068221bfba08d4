/// Filters that write dates.
enum DateFilters {
  static let all: [FilterDefinition] = [
    FilterDefinition(
      "date", [Filter.Parameter("pattern", .text, default: .text("d MMMM yyyy"))], expects: "a date", behaviour: .date,
      result: { $0 == .date ? .text : nil }),
    FilterDefinition(
      "iso8601", expects: "a date",
      behaviour: .function { value, _ in
        guard case .date(let date) = value else { return value }
        return .text(date.iso8601)
      },
      result: { $0 == .date ? .text : nil }),
  ]
}
