package import Base

/// Every address of the site and who has it.
package struct Routes: Sendable {
  /// By output path in lower case, as file systems that ignore case would have it.
  private var holders: [String: Claim] = [:]
  /// The folders that the outputs need, in lower case, with one claim that needs each.
  private var folders: [String: Claim] = [:]
  private var claims: [Claim] = []

  /// Somebody's wish for an address.
  struct Claim: Sendable {
    let address: Address
    /// Who wants it, as messages say it: `"content/posts/lessons.md"` or `the list of tags`.
    let owner: String
    /// The file to point at when the address is taken; nil for what the program makes by itself.
    let path: String?
    var position: SourcePosition?
    var length = 1
    /// An old address gives way to whatever stands there now.
    var isAlias = false
    /// The path at which a file of the project would replace what has the address; nil when none would.
    var replacement: String?
  }

  init() {}

  mutating func claim(_ claim: Claim) { claims.append(claim) }

  mutating func claim(_ address: Address, forProgram owner: String) {
    claims.append(Claim(address: address, owner: owner, path: nil))
  }

  mutating func claim(_ address: Address, for file: StaticFile) {
    if file.builtIn == nil {
      claims.append(Claim(address: address, owner: "\"\(file.source)\"", path: file.source))
    } else {
      claims.append(
        Claim(address: address, owner: "a file of the built-in theme", path: nil, replacement: file.source))
    }
  }

  /// Gives each address to its first claimant and reports the others.
  ///
  /// The program's own pages come first, then files in path order, then aliases. An address is taken when another output has the
  /// same path, letter case aside, or needs a folder where this one is a file, or the reverse. One for which no file can
  /// be written is reported too.
  mutating func settle(diagnostics: inout [Diagnostic]) {
    let ordered = claims.enumerated().sorted { one, other in
      if one.element.isAlias != other.element.isAlias { return other.element.isAlias }
      let (here, there) = (one.element.path ?? "", other.element.path ?? "")
      return here == there ? one.offset < other.offset : PathOrder.precedes(here, there)
    }
    for (_, claim) in ordered {
      if let fault = AddressFault(claim.address) {
        diagnostics.append(
          Diagnostic(
            .addressImpossible, path: claim.path ?? "sitegen.yml", at: claim.position, length: claim.length,
            "address \"\(claim.address.path)\" of \(claim.owner) \(fault.clause)", help: fault.help))
        continue
      }
      let path = claim.address.outputPath
      let key = path.lowercased()
      let parents = Self.parents(of: key)
      if let holder = holders[key] ?? folders[key] ?? parents.compactMap({ holders[$0] }).first {
        diagnostics.append(report(claim, against: holder))
        continue
      }
      holders[key] = claim
      for folder in parents where folders[folder] == nil { folders[folder] = claim }
    }
    claims = []
  }

  /// Whether the site answers to an address, letter case included.
  package func contains(_ address: Address) -> Bool {
    holders[address.outputPath.lowercased()]?.address == address
  }

  /// All addresses, for suggestions.
  package var addresses: [Address] { holders.values.map(\.address).sorted() }

  private func report(_ claim: Claim, against holder: Claim) -> Diagnostic {
    let (address, held) = (claim.address.path, holder.address.path)
    let message =
      if address == held {
        "address \"\(address)\" of \(claim.owner) is already that of \(holder.owner)"
      } else if address.lowercased() == held.lowercased() {
        "address \"\(address)\" of \(claim.owner) differs only in letter case from \"\(held)\" of \(holder.owner)"
      } else if claim.address.outputPath.lowercased() == holder.address.outputPath.lowercased() {
        "address \"\(address)\" of \(claim.owner) is the file of \"\(held)\" of \(holder.owner)"
      } else {
        "address \"\(address)\" of \(claim.owner) needs a file where \"\(held)\" of \(holder.owner) needs a folder, or the reverse"
      }
    return Diagnostic(
      .addressTaken, path: claim.path ?? holder.path ?? "sitegen.yml", at: claim.position, length: claim.length,
      message,
      help: holder.replacement.map { "a file \"\($0)\" would take the place of the built-in one" }
        ?? "give one of the two another name or `slug`")
  }

  private static func parents(of path: String) -> [String] {
    var parents: [String] = []
    var folder = RelativePath.folder(of: path)
    while !folder.isEmpty {
      parents.append(folder)
      folder = RelativePath.folder(of: folder)
    }
    return parents
  }
}
