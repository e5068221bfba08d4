import Base
import Content
import Disk
import SiteModel

/// How long the files are that texts offer.
extension Build {
  /// No larger file is read for its number of pages, in bytes.
  private static let largestDocument = 64 << 20

  /// The numbers of pages of the PDF files that texts offer, by path, as far as the files say so.
  mutating func readLengths(
    offeredBy documents: [Document], in components: ComponentVocabulary, among files: [SiteSources.SourceEntry]
  ) -> [String: Int] {
    let paths = DocumentFiles.offered(by: documents, in: components, among: files)
      .filter { $0.size <= Self.largestDocument }.map(\.path)
    if paths.isEmpty { return [:] }
    let root = options.root
    let results = workers.map(paths.count, progress: { _ in }) { number in
      Result { () throws(DiskError) in PDFLength.pages(try Disk.read(root + "/" + paths[number])) }
    }
    var lengths: [String: Int] = [:]
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let pages): if let pages { lengths[path] = pages }
      case .failure(let error): failures.append(BuildOutcome.Failure(error))
      }
    }
    return lengths
  }
}
