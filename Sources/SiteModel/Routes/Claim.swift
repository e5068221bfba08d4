import Base

extension Routes {
  /// Somebody's wish for an address.
  struct Claim: Sendable {
    let address: Address
    /// The file to point at when the address is taken; nil for what the program makes by itself.
    let path: String?
    /// In memory of its own: nearly all claims are those of entries, of which nothing more is to be said.
    private let more: More?

    private final class More: Sendable {
      /// Nil for the file itself.
      let owner: String?
      let position: SourcePosition?
      let length: Int
      let isAlias: Bool
      let replacement: String?

      init(owner: String?, position: SourcePosition?, length: Int, isAlias: Bool, replacement: String?) {
        self.owner = owner
        self.position = position
        self.length = length
        self.isAlias = isAlias
        self.replacement = replacement
      }
    }

    /// The wish of a file, an entry's for example.
    ///
    /// - Parameter place: where it says so.
    init(_ address: Address, ofFile path: String, at place: (position: SourcePosition, length: Int)? = nil) {
      self.address = address
      self.path = path
      more = place.map {
        More(owner: nil, position: $0.position, length: $0.length, isAlias: false, replacement: nil)
      }
    }

    /// - Parameters:
    ///   - owner: in the words of a message: `the list of tags`.
    ///   - path: the file to point at when the address is taken; nil for what the program makes by itself.
    ///   - isAlias: whether it is an old address, which gives way to whatever stands there now.
    ///   - replacement: the path at which a file of the project would replace what has the address; nil when none would.
    init(
      _ address: Address, of owner: String, path: String?, at position: SourcePosition? = nil, length: Int = 1,
      isAlias: Bool = false, replacement: String? = nil
    ) {
      self.address = address
      self.path = path
      more = More(owner: owner, position: position, length: length, isAlias: isAlias, replacement: replacement)
    }

    /// Who wants the address, as messages say it: `"content/posts/lessons.md"` or `the list of tags`.
    var owner: String { more?.owner ?? "\"\(path ?? "")\"" }
    var position: SourcePosition? { more?.position }
    var length: Int { more?.length ?? 1 }
    var isAlias: Bool { more?.isAlias ?? false }
    var replacement: String? { more?.replacement }
  }
}
