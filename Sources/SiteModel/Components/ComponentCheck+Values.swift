import Base
import Content
import Markdown

extension ComponentCheck {
  /// Whether a number is written in digits, perhaps below zero and with a point between them; Swift reads `0x10` and `5.`.
  private static func isDecimal(_ text: String, fraction: Bool) -> Bool {
    let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= (fraction ? 2 : 1)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
  }

  /// What an argument says; nil when that is nothing that can be used.
  mutating func value(
    of argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter,
    _ references: inout ReferenceResolver, _ suggestions: inout Suggestions
  ) -> ComponentValue? {
    if parameter.kind == .boolean { return boolean(argument, parameter) }
    guard let text = argument.value, !text.isEmpty else {
      report(
        .componentValue, argument.position, argument.length,
        "\"\(parameter.name)\" of \"\(signature.name)\" has no value", help: "write \(parameter.name)=\"…\"")
      return nil
    }
    switch parameter.kind {
    case .text: return .text(text)
    case .boolean: return nil
    case .integer:
      if Self.isDecimal(text, fraction: false), let number = Int(text) { return .integer(number) }
      reportValue(argument, parameter, "is no whole number", help: "write one in digits, such as 3")
    case .number:
      if Self.isDecimal(text, fraction: true), let number = Double(text), number.isFinite { return .number(number) }
      reportValue(argument, parameter, "is no number", help: "write one in digits, such as 3 or 0.5")
    case .date: return date(text, argument, parameter)
    case .url: return .reference(resolve(text, argument, "link", &references))
    case .file:
      // "file:" and the like are no files of the site; what is on the web has a link.
      let target = resolve(text, argument, "attachment", &references)
      if case .asWritten = target, !targets.isPart {
        reportValue(argument, parameter, "is no file of the site", help: "copy it into \"content\", or write a link")
        return nil
      }
      return .file(targets.file(text, target))
    case .picture:
      let target = resolve(text, argument, "image", &references)
      if case .asWritten = target, !targets.isPart {
        reportValue(argument, parameter, "is no picture of the site", help: "copy it into \"content\"")
        return nil
      }
      return .picture(target)
    case .video:
      if Link.Target(Array(text.utf8), role: .link) == .web { return .video(Video(url: text)) }
      let target = resolve(text, argument, "attachment", &references)
      if !targets.isPart, !Video.isFilm(target) {
        reportValue(
          argument, parameter, "is no film",
          help: "use a file of the site that ends with \(Video.shownTypes), or the address of a film on the web")
        return nil
      }
      return .video(Video(file: target))
    case .entry: return entry(resolve(text, argument, "link", &references), argument, parameter)
    case .person, .resource, .list, .tag: return named(text, argument, parameter, &suggestions)
    }
    return nil
  }

  private mutating func boolean(
    _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter
  ) -> ComponentValue? {
    switch argument.value {
    case nil, "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      reportValue(
        argument, parameter, "is neither true nor false", help: "write {\(parameter.name)} by itself, or leave it out")
      return nil
    }
  }

  private mutating func date(
    _ text: String, _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter
  ) -> ComponentValue? {
    do throws(DateParsing.Failure) {
      return .date(SiteDate(try DateParsing.parse(text), in: zone))
    } catch {
      reportValue(argument, parameter, "is no date", help: "write it as in 2021-03-29 or 2021-03-29 10:00")
      return nil
    }
  }
}
