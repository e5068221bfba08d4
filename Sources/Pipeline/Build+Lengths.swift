import Base
import Content
import Disk
import Markdown
import SiteModel

/// How long the files are that texts offer.
extension Build {
  /// No larger file is read for its number of pages, in bytes.
  private static let largestDocument = 64 << 20

  /// The numbers of pages of the PDF files that components name, by path, as far as the files say so.
  mutating func readLengths(_ files: [SiteSources.SourceEntry], namedBy documents: [Document]) -> [String: Int] {
    var named: Set<String> = []
    for document in documents {
      for value in document.facts.components.lazy.flatMap(\.arguments).compactMap(\.value)
      where value.lowercased().hasSuffix(".pdf") {
        let path = PercentEncoding.decode(value) ?? value
        if let path = RelativePath.resolve(path, in: RelativePath.folder(of: document.path), root: "content") {
          named.insert(path)
        }
      }
    }
    guard !named.isEmpty else { return [:] }
    let paths = files.filter { named.contains($0.path) && $0.size <= Self.largestDocument }.map(\.path)
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
