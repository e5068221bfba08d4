package import Base

/// Every address of the site and who has it.
package struct Routes: Sendable {
  /// The claims that hold an address, by output path in lower case, as file systems that ignore case would have it.
  private var holders: [String: Int32] = [:]
  /// The folders that the outputs need, in lower case, with one claim that needs each.
  private var folders: [String: Int32] = [:]
  /// The addresses that are held, as they are written.
  private var held: Set<Address> = []
  private var claims: [Claim] = []

  /// Somebody's wish for an address.
  struct Claim: Sendable {
    let address: Address
    let owner: Owner
    /// The file to point at when the address is taken; nil for what the program makes by itself.
    let path: String?
    var position: SourcePosition?
    var length = 1
    /// An old address gives way to whatever stands there now.
    var isAlias = false
    /// The path at which a file of the project would replace what has the address; nil when none would.
    var replacement: String?
  }

  /// Who wants an address.
  enum Owner: Sendable {
    case file(String)
    /// In the words of a message: `the list of tags`.
    case words(String)

    /// As messages say it: `"content/posts/lessons.md"` or `the list of tags`.
    var text: String {
      switch self {
      case .file(let path): "\"\(path)\""
      case .words(let words): words
      }
    }
  }

  init() {}

  mutating func claim(_ claim: Claim) { claims.append(claim) }

  mutating func claim(_ address: Address, forProgram owner: String) {
    claims.append(Claim(address: address, owner: .words(owner), path: nil))
  }

  mutating func claim(_ address: Address, for file: StaticFile) {
    if file.builtIn == nil {
      claims.append(Claim(address: address, owner: .file(file.source), path: file.source))
    } else {
      claims.append(
        Claim(
          address: address, owner: .words("a file of the built-in theme"), path: nil, replacement: file.source))
    }
  }

  /// Gives each address to its first claimant and reports the others.
  ///
  /// The program's own pages come first, then files in path order, then aliases. An address is taken when another output has the
  /// same path, letter case aside, or needs a folder where this one is a file, or the reverse. One for which no file can
  /// be written is reported too.
  mutating func settle(diagnostics: inout [Diagnostic]) {
    holders.reserveCapacity(claims.count)
    folders.reserveCapacity(claims.count)
    held.reserveCapacity(claims.count)
    for number in inOrder() {
      let claim = claims[Int(number)]
      if let fault = AddressFault(claim.address) {
        diagnostics.append(
          Diagnostic(
            .addressImpossible, path: claim.path ?? "sitegen.yml", at: claim.position, length: claim.length,
            "address \"\(claim.address.path)\" of \(claim.owner.text) \(fault.clause)", help: fault.help))
        continue
      }
      let key = claim.address.outputPath.lowercased()
      let needed = newFolders(of: key)
      if let holder = holders[key] ?? folders[key] ?? needed.compactMap({ holders[$0] }).first {
        diagnostics.append(report(claim, against: claims[Int(holder)]))
        continue
      }
      holders[key] = number
      held.insert(claim.address)
      for folder in needed { folders[folder] = number }
    }
  }

  /// The numbers of the claims, those that come first in front.
  private func inOrder() -> [Int32] {
    (0..<Int32(claims.count)).sorted { one, other in
      // Field by field: a claim is large, and to copy two for every comparison would cost more than to compare them.
      if claims[Int(one)].isAlias != claims[Int(other)].isAlias { return claims[Int(other)].isAlias }
      let (here, there) = (claims[Int(one)].path ?? "", claims[Int(other)].path ?? "")
      return here == there ? one < other : PathOrder.precedes(here, there)
    }
  }

  /// The folders that a path needs and no other output has, from the innermost out.
  ///
  /// Where there is one already, no file can be in its place, nor above it.
  private func newFolders(of path: String) -> [String] {
    var found: [String] = []
    var folder = RelativePath.folder(of: path)
    while !folder.isEmpty, folders[folder] == nil {
      found.append(folder)
      folder = RelativePath.folder(of: folder)
    }
    return found
  }

  /// Whether the site answers to an address, letter case included.
  package func contains(_ address: Address) -> Bool { held.contains(address) }

  /// All addresses, for suggestions.
  package var addresses: [Address] { held.sorted() }

  private func report(_ claim: Claim, against holder: Claim) -> Diagnostic {
    let (address, held) = (claim.address.path, holder.address.path)
    let message =
      if address == held {
        "address \"\(address)\" of \(claim.owner.text) is already that of \(holder.owner.text)"
      } else if address.lowercased() == held.lowercased() {
        "address \"\(address)\" of \(claim.owner.text) differs only in letter case from \"\(held)\" of \(holder.owner.text)"
      } else if claim.address.outputPath.lowercased() == holder.address.outputPath.lowercased() {
        "address \"\(address)\" of \(claim.owner.text) is the file of \"\(held)\" of \(holder.owner.text)"
      } else {
        "address \"\(address)\" of \(claim.owner.text) needs a file where \"\(held)\" of \(holder.owner.text) needs a folder, or the reverse"
      }
    return Diagnostic(
      .addressTaken, path: claim.path ?? holder.path ?? "sitegen.yml", at: claim.position, length: claim.length,
      message,
      help: holder.replacement.map { "a file \"\($0)\" would take the place of the built-in one" }
        ?? "give one of the two another name or `slug`")
  }
}
