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
    var attached: [AttachedFile] = []
    for attachment in FileReferences.attachments(of: document) {
      let target = resolver.resolve(
        attachment.file, subject: "attachment", in: document.path, diagnostics: &diagnostics)
      let size = files.size(at: target.address)
      if size == 0 {
        diagnostics.append(
          Diagnostic(
            .emptyAttachment, path: document.path, at: attachment.file.position, length: attachment.file.length,
            "attachment \"\(attachment.file.value)\" is an empty file", help: "put the finished document in its place"))
      }
      let access = FileAccess(
        isAccessible: attachment.isAccessible,
        html: html(
          of: attachment, isFirst: attached.isEmpty, in: document, resolver: &resolver, diagnostics: &diagnostics))
      let name = RelativePath.name(of: attachment.file.value)
      let file = AttachedFile(
        title: attachment.title ?? name, target: target, type: RelativePath.fileExtension(of: name).uppercased(),
        size: size, pages: files.source(at: target.address).flatMap { pages[$0] }, access: access)
      if SilentPDF.isOne(type: file.type, target, access) {
        diagnostics.append(
          Diagnostic(
            .silentPDF, path: document.path, at: attachment.file.position, length: attachment.file.length,
            "attachment \"\(attachment.file.value)\" has no HTML version, and nothing says whether it is accessible",
            help: "add `accessible: true` or `accessible: false`, or `html:` with the entry that has the same content"))
      }
      attached.append(file)
    }
    return attached
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
  /// Whether a file of the site is a PDF of which nobody knows who can read it.
  ///
  /// - Parameter type: the file extension in capitals.
  static func isOne(type: String, _ target: ResolvedReference, _ access: FileAccess) -> Bool {
    type == "PDF" && target.address != nil && access == .unknown
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
