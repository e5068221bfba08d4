import Base
import Content
import SiteModel
import Templates

/// The fields that a site declares for its collections, as templates see those of an entry.
///
/// All collections share one record, since a name has one type wherever it is declared. Each field may be missing: an
/// entry of another collection has none of it.
enum DeclaredFields {
  static func type(_ context: SiteContext) -> RecordType {
    let zone = context.site.zone
    var known: Set<String> = []
    let declared = context.site.settings.collections.flatMap(\.fields).filter { known.insert($0.name).inserted }
    return RecordType(
      name: "fields",
      meaning:
        "One field for each that the settings [declare](settings.md#collections) for a collection, with the type "
        + "that they give it: a `text`, `integer`, `boolean`, `date`, `url`, or for `list` a list of text. Each may be "
        + "missing. A name with a hyphen stands in brackets: `entry.fields[\"peer-reviewed\"]`.",
      fields: declared.map { field in
        Field(field.name, .optional(type(of: field.type))) { index in
          let fields = context.site.entries[Int(index)].document.frontMatter.fields
          return fields.first { $0.name == field.name }.map { value(of: $0, zone: zone) } ?? .none
        }
      })
  }

  private static func type(of type: FieldDeclaration.ValueType) -> ValueType {
    switch type {
    case .text: .text
    case .integer: .integer
    case .boolean: .boolean
    case .date: .date
    case .url: .url
    case .list: .list(.text)
    }
  }

  private static func value(of field: FrontMatter.FieldValue, zone: TimeZoneRules) -> Value {
    switch field.value {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .boolean(let truth): .boolean(truth)
    case .date(let date): .of(SiteDate(date, in: zone))
    case .url(let url): .url(url)
    case .list(let texts): .texts(texts)
    }
  }
}
