import ArgumentParser
import Base
import Content
import Disk
import Markdown
import Pipeline

/// The command `sitegen render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Prints the HTML of one Markdown file.",
    discussion: """
      Prints the body as an HTML fragment, also when there are problems, which go to standard error. Settings and components \
      are those of the project, or else the default settings and the built-in theme's components. Links are left as they are \
      written; what a component needs the whole site for is not shown. A file in the project's content/ folder is read as \
      the entry it is; any other, and standard input, as a page whose front matter, if it has any, is skipped.
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Flag(name: .long, help: "Plain CommonMark 0.30: no extensions, no front matter, raw HTML passed.")
  var commonmark = false

  @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root = "."

  @OptionGroup var report: ReportOptions

  func validate() throws { try ProjectOptions.check(root: root) }

  func run() throws {
    do {
      let bytes = try file == "-" ? Disk.readToEnd(ofDescriptor: 0) : Disk.read(file)
      let (html, diagnostics) =
        commonmark ? CommonMark.read(SourceFile(path: file, bytes: bytes)) : try render(bytes)
      try Terminal.output.deliver(html)
      try Terminal.error.write(report.printer.print(diagnostics) { _ in bytes }.joined())
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    } catch let error as DiskError {
      Terminal.error.show(report.printer.print(Notice(.machineFailed, error.description)))
      throw ExitCode(2)
    }
  }

  private func render(_ bytes: [UInt8]) throws(DiskError) -> (html: [UInt8], diagnostics: [Diagnostic]) {
    let own = try settings()
    if let own, let path = try pathInProject() {
      let (document, diagnostics) = EntryReader.read(SourceFile(path: path, bytes: bytes), settings: own)
      guard let document else { return ([], diagnostics) }
      let (html, problems) = try html(of: document, own, below: root, diagnostics)
      return (html, Exemptions(document.facts, of: path).apply(to: problems))
    }
    guard let settings = own ?? LooseBody.settings else { return ([], []) }
    let body = LooseBody.read(SourceFile(path: file, bytes: bytes), dialect: Dialect(settings))
    guard let document = LooseBody.document(body, path: file, settings: settings) else { return ([], body.diagnostics) }
    let (html, problems) = try html(of: document, settings, below: own == nil ? nil : root, body.diagnostics)
    return (html, Exemptions(body.facts, of: file).apply(to: problems))
  }

  /// The file's path in the project, when it is one of its entries.
  private func pathInProject() throws(DiskError) -> String? {
    guard file != "-", RelativePath.endsInMarkdown(file) else { return nil }
    let folder = try Disk.resolve(root) + "/"
    let path = try Disk.resolve(file)
    guard path.hasPrefix(folder + "content/") else { return nil }
    return String(path.dropFirst(folder.count))
  }

  /// The project's; nil where there is none, or none whose settings can be read.
  private func settings() throws(DiskError) -> Settings? {
    guard try Disk.status(root + "/" + Settings.path) != nil else { return nil }
    return SettingsReader.read(SourceFile(path: Settings.path, bytes: try Disk.read(root + "/" + Settings.path)))
      .settings
  }

  private func html(
    of document: Document, _ settings: Settings, below root: String?, _ diagnostics: [Diagnostic]
  ) throws(DiskError) -> (html: [UInt8], diagnostics: [Diagnostic]) {
    guard !document.facts.components.isEmpty else {
      return (html(of: document.fragment, facts: document.facts), diagnostics)
    }
    let entry = try LoneEntry(document, settings: settings, root: root)
    if !entry.unshown.isEmpty {
      let names = entry.unshown.map { "\"\($0)\"" }.joined(separator: ", ")
      Terminal.error.show(
        report.printer.print(
          Notice(nil, "not shown, because it needs the whole site: \(names)", help: "sitegen build shows it")))
    }
    return (entry.html, (diagnostics + entry.diagnostics).sorted())
  }

  private func html(of fragment: Fragment, facts: Facts) -> [UInt8] {
    var output = ByteBuffer()
    fragment.write(to: &output) { hole, output in
      switch hole {
      // Only the site knows works.
      case .citation(let index): output.append(escaping: facts.citations[Int(index)].source)
      case .address(let link): output.append(escaping: facts.links[Int(link)].destination)
      // The file's own size is known to the site.
      case .image(_, let given): ImageSides(width: given.width, height: given.height, of: nil).write(to: &output)
      case .page, .elsewhere, .beforeHeading, .sectionLink, .componentStart, .labelEnd, .componentEnd: break
      }
    }
    return output.bytes()
  }
}
