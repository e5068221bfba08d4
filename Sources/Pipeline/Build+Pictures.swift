import Base
import Content
import Disk
import SiteModel

extension Build {
  /// Reads how large the pictures are that entries and settings show: each once, and no more of it than that takes.
  ///
  /// Whether one is changed afterwards is known from when it was listed, as for any file that is copied.
  mutating func readPictures(
    of documents: [Document], in components: ComponentVocabulary, listing: ProjectListing, settings: Settings
  ) -> [String: Picture] {
    let paths = PictureFiles.shown(by: documents, in: components, settings: settings, among: listing.files)
    if paths.isEmpty { return [:] }
    let root = options.root
    let results = workers.map(paths.count) { number in
      Result { () throws(DiskError) in
        try Disk.readBeginning(of: root + "/" + paths[number], length: Picture.firstLength, limit: Picture.mostLength) {
          Picture(beginning: $0, isWhole: $1)
        }
      }
    }
    var pictures: [String: Picture] = [:]
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let picture): pictures[path] = picture
      case .failure(let error): failures.append(BuildOutcome.Failure(error))
      }
    }
    profile.end("pictures", "\(paths.count) pictures")
    return pictures
  }
}
