import Base
import Content
import Markdown

extension ComponentCheck {
  /// The values with what the use says of its files under `accessible` and `html`, if its template has parameters of
  /// these names; and what is left unsaid.
  func statingAccess(_ values: [ComponentValue?]) -> (values: [ComponentValue?], problems: [Diagnostic]) {
    guard signature.offersFile else { return (values, []) }
    var isAccessible: Bool?
    var html: HTMLVersion?
    var problems: [Diagnostic] = []
    for (parameter, value) in zip(signature.parameters, values) {
      if parameter.name == "accessible", case .boolean(let holds) = value { isAccessible = holds }
      guard parameter.name == "html", case .reference(let target) = value, target != .broken else { continue }
      html = .page(target)
      guard let argument = argument(named: "html"),
        let fault = HTMLVersion.fault(in: target, written: argument.value ?? "")
      else { continue }
      problems.append(
        Diagnostic(
          .htmlVersionIsFile, path: path, at: argument.valuePosition, length: argument.valueLength, fault,
          help: HTMLVersion.help))
    }
    let access = FileAccess(isAccessible: isAccessible, html: html)
    var stated = values
    for (index, parameter) in signature.parameters.enumerated() {
      guard case .file(var file) = values[index] else { continue }
      file.access = access
      stated[index] = .file(file)
      guard SilentPDF.isOne(file), let argument = argument(named: parameter.name)
      else { continue }
      problems.append(
        Diagnostic(
          .silentPDF, path: path, at: argument.valuePosition, length: argument.valueLength,
          "attachment \"\(argument.value ?? "")\" \(SilentPDF.fault)",
          help: "write {accessible} or {accessible=false} behind it, or html= and the entry that has the same content"))
    }
    return (stated, problems)
  }

  private func argument(named name: String) -> ComponentUse.Argument? { use.arguments.first { $0.name == name } }
}
