import Base
import Content
import Markdown

/// Turns what an entry says under `attachments` into files that readers can be offered.
struct AttachmentReading {
  let files: ProjectFiles
  /// How many pages files have, by their paths.
  let pages: [String: Int]

  /// From this many words on the text of a briefing is what its first attachment says.
  ///
  /// That is about a page: both are the briefing. With fewer it is a word about the file.
  static let wordsOfVersion = 300

  func attachments(
    of document: Document, resolver: inout ReferenceResolver, diagnostics: inout [Diagnostic]
  ) -> [AttachedFile] {
    FileReferences.attachments(of: document).enumerated().map { number, attachment in
      let target = resolver.resolve(
        attachment.file, subject: "attachment", in: document.path, diagnostics: &diagnostics)
      let file = file(
        of: attachment, target, isFirst: number == 0, in: document, resolver: &resolver, diagnostics: &diagnostics)
      report(
        attachment, file, called: "attachment", in: document,
        help: "add `accessible: true` or `accessible: false`, or `html:` with the entry that has the same content",
        diagnostics: &diagnostics)
      return AttachedFile(title: attachment.title ?? file.name, file: file)
    }
  }

  /// The slides and the transcript of an event, by their keys, where they are files rather than pages.
  ///
  /// - Parameter references: what they lead to.
  func filesOfEvent(
    _ document: Document, references: [String: ResolvedReference], resolver: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) -> [String: AttachedFile] {
    guard let event = document.event else { return [:] }
    var files: [String: AttachedFile] = [:]
    for (key, noun, attachment) in [
      ("slides", "slides file", event.slideFile), ("transcript", "transcript", event.recording?.transcriptFile),
    ] {
      guard let attachment, let target = references[key] else { continue }
      let file = file(
        of: attachment, target, isFirst: false, in: document, resolver: &resolver, diagnostics: &diagnostics)
      guard file.isDocument else { continue }
      report(
        attachment, file, called: noun, in: document,
        help:
          "write `\(key): {file: \(attachment.file.value), accessible: true}` or `accessible: false`, or `html:` with the "
          + "entry that has the same content",
        diagnostics: &diagnostics)
      files[key] = AttachedFile(title: attachment.title ?? file.name, file: file)
    }
    return files
  }

  private func file(
    of attachment: Attachment, _ target: ResolvedReference, isFirst: Bool, in document: Document,
    resolver: inout ReferenceResolver, diagnostics: inout [Diagnostic]
  ) -> NamedFile {
    NamedFile(
      attachment.file.value, target, in: files, pages: pages,
      access: FileAccess(
        isAccessible: attachment.isAccessible,
        html: html(of: attachment, isFirst: isFirst, in: document, resolver: &resolver, diagnostics: &diagnostics)))
  }

  /// Reports what is wrong with a file that is offered.
  ///
  /// - Parameter help: what to write about who can read it.
  private func report(
    _ attachment: Attachment, _ file: NamedFile, called noun: String, in document: Document, help: String,
    diagnostics: inout [Diagnostic]
  ) {
    func report(_ code: DiagnosticCode, _ fault: String, help: String) {
      let place = attachment.file
      diagnostics.append(
        Diagnostic(
          code, path: document.path, at: place.position, length: place.length, "\(noun) \"\(place.value)\" \(fault)",
          help: help))
    }
    if file.size == 0 { report(.emptyAttachment, "is an empty file", help: "put the finished document in its place") }
    if file.name.isEmpty, attachment.title == nil, file.target != .broken {
      report(.namelessAttachment, "has no name to show", help: "add `title:` with what readers find there")
    }
    if SilentPDF.isOne(file) { report(.silentPDF, SilentPDF.fault, help: help) }
  }

  private func html(
    of attachment: Attachment, isFirst: Bool, in document: Document, resolver: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) -> HTMLVersion? {
    switch attachment.html {
    case .ownText: return .ownPage
    case .absent: return nil
    case nil:
      return isFirst && document.kind == .briefing && document.facts.wordCount >= Self.wordsOfVersion ? .ownPage : nil
    case .page(let reference):
      let target = resolver.resolve(
        reference, subject: "HTML version", in: document.path, diagnostics: &diagnostics)
      if let fault = HTMLVersion.fault(in: target, written: reference.value) {
        diagnostics.append(
          Diagnostic(
            .htmlVersionIsFile, path: document.path, at: reference.position, length: reference.length, fault,
            help: HTMLVersion.help))
      }
      return target == .broken ? nil : .page(target)
    }
  }
}

/// What is told of PDF files alone: other documents say themselves how they are built, and pages of text need no more.
enum SilentPDF {
  static let fault = "has no HTML version, and nothing says whether it is accessible"

  /// Whether a file of the site is a PDF of which nobody knows who can read it.
  static func isOne(_ file: NamedFile) -> Bool {
    file.type == "PDF" && file.target.address != nil && file.access == .unknown
  }
}

extension HTMLVersion {
  static let help = "name the entry that has the same content, or leave `html` out"

  /// Why a file's HTML version is none.
  static func fault(in target: ResolvedReference, written: String) -> String? {
    guard let address = target.address, !address.isPage,
      !["html", "htm"].contains(RelativePath.fileExtension(of: address.path))
    else { return nil }
    return "HTML version \"\(written)\" is a file that is no web page"
  }
}
