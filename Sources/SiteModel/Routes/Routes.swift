package import Base

/// Every address of the site and who has it.
package struct Routes: Sendable {
  /// The keys of what is in use in the output folder, but for the folders that hold pages: of the page `/posts/lessons/`
  /// the folder `/posts/lessons` goes without saying.
  private var keys = TextNumbers()
  /// By number of a key, the address that has it once all are settled; nil of folders.
  private var holders: [Address?] = []
  // Until then: by number of a key, and what is wished for.
  private var uses: [Use] = []
  private var claims: [Claim] = []

  /// What one path of the output folder is.
  private struct Use {
    /// The claim that holds the file, or the first that needs the folder.
    let claim: Int32
    let isFolder: Bool
  }

  init() {}

  /// Makes room for so many claims more.
  mutating func reserve(_ count: Int) { claims.reserveCapacity(claims.count + count) }

  mutating func claim(_ claim: Claim) { claims.append(claim) }

  mutating func claim(_ address: Address, forProgram owner: String) {
    claims.append(Claim(address, of: owner, path: nil))
  }

  mutating func claim(_ address: Address, for file: StaticFile) {
    if file.builtIn == nil {
      claims.append(Claim(address, ofFile: file.source))
    } else {
      claims.append(Claim(address, of: "a file of the built-in theme", path: nil, replacement: file.source))
    }
  }

  /// Gives each address to its first claimant and reports the others.
  ///
  /// The program's own pages come first, then files in path order, then aliases. An address is taken when another output has the
  /// same path, letter case aside, or needs a folder where this one is a file, or the reverse. One for which no file can
  /// be written is reported too.
  mutating func settle(diagnostics: inout [Diagnostic]) {
    // There are few folders beside those of pages.
    let count = claims.count + claims.count / 8
    keys = TextNumbers(minimumCapacity: count)
    uses.reserveCapacity(count)
    var folders: [String] = []
    for number in inOrder() {
      let address = claims[Int(number)].address
      let isPlain = Self.isPlain(address)
      if !isPlain, let fault = AddressFault(address) {
        diagnostics.append(Self.report(fault, of: claims[Int(number)]))
        continue
      }
      let key = isPlain ? address.path : Self.key(of: address)
      if let holder = holder(of: key, folders: &folders) {
        diagnostics.append(report(claims[Int(number)], against: claims[Int(holder)]))
        continue
      }
      use(key, Use(claim: number, isFolder: false))
      for folder in folders { use(folder, Use(claim: number, isFolder: true)) }
    }
    holders = uses.map { $0.isFolder ? nil : claims[Int($0.claim)].address }
    (uses, claims) = ([], [])
  }

  private mutating func use(_ key: String, _ use: Use) {
    if keys.number(of: key) == uses.count { uses.append(use) }
  }

  /// The numbers of the claims, those that come first in front.
  private func inOrder() -> [Int32] {
    let numbers = PathOrder.sorted(claims.map { $0.path ?? "" }).map { Int32($0) }
    return numbers.filter { !claims[Int($0)].isAlias } + numbers.filter { claims[Int($0)].isAlias }
  }

  /// Who has a path already, or the place of a folder that it needs.
  ///
  /// Where there is a folder already, no file can be in its place, nor above it.
  ///
  /// - Parameter folders: if nobody has, the folders that it needs and no other output does, from the innermost out, in
  ///   place of others; but for the folder of a page.
  private func holder(of key: String, folders: inout [String]) -> Int32? {
    if let known = keys.known(key) { return uses[known].claim }
    folders.removeAll(keepingCapacity: true)
    let bytes = key.utf8.span
    var end = bytes.count
    let isPage = bytes[end - 1] == UInt8(ascii: "/")
    if !isPage, let page = keys.known(key + "/"), !uses[page].isFolder { return uses[page].claim }
    while true {
      while end > 0, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
      // The slash is no part of the folder's path; before the first of all there is none.
      if end <= 1 { return nil }
      end -= 1
      let folder = bytes.extracting(0..<Self.end(withoutIndex: bytes.extracting(0..<end)))
      if let known = keys.known(folder) { return uses[known].isFolder ? nil : uses[known].claim }
      // A folder that is called like a page's file has another key.
      if folder.count == end {
        if end + 1 == bytes.count { continue }
        if let page = keys.known(bytes.extracting(0..<end + 1)), !uses[page].isFolder { return nil }
      }
      folders.append(String(folder, in: 0..<folder.count))
    }
  }

  /// Whether an address is that of a page, in small letters without a dot and of no great length, as nearly all are: its
  /// path is its key then, and without fault.
  private static func isPlain(_ address: Address) -> Bool {
    let bytes = address.path.utf8.span
    guard bytes.count <= 255, bytes[bytes.count - 1] == UInt8(ascii: "/") else { return false }
    var isInName = true
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        isInName = true
      case UInt8(ascii: "/") where isInName: isInName = false
      default: return false
      }
    }
    return true
  }

  /// The path of an address's file with a slash before it, as file systems that ignore case would have it.
  ///
  /// That of a page is its address, as nearly always it is written in small letters: there is no text to be made then.
  private static func key(of address: Address) -> String {
    let path = hasOnlySmallLetters(address.path) ? address.path : address.path.lowercased()
    if address.isPage { return path }
    let bytes = path.utf8.span
    let end = end(withoutIndex: bytes)
    return end == bytes.count ? path : String(bytes, in: 0..<end)
  }

  /// Where a path ends: that of a folder's `index.html` as the page's own address does; any other at its own end.
  private static func end(withoutIndex path: Span<UInt8>) -> Int {
    let name = "/index.html".utf8.span
    guard path.count >= name.count else { return path.count }
    for index in name.indices where path[path.count - name.count + index] != name[index] { return path.count }
    return path.count - name.count + 1
  }

  /// Whether it is ASCII without capitals.
  private static func hasOnlySmallLetters(_ path: String) -> Bool {
    let bytes = path.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) { return false }
    }
    return true
  }

  /// Whether the site answers to an address, letter case included.
  package func contains(_ address: Address) -> Bool {
    let key = Self.isPlain(address) ? address.path : Self.key(of: address)
    return keys.known(key).flatMap { holders[$0] } == address
  }

  /// All addresses, for suggestions.
  package var addresses: [Address] {
    holders.compactMap(\.self).sorted()
  }

  private static func report(_ fault: AddressFault, of claim: Claim) -> Diagnostic {
    Diagnostic(
      .addressImpossible, path: claim.path ?? "sitegen.yml", at: claim.position, length: claim.length,
      "address \"\(claim.address.path)\" of \(claim.owner) \(fault.clause)", help: fault.help)
  }

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
      help: claim.isAlias
        ? "correct the alias, or take it out"
        : holder.replacement.map { "a file \"\($0)\" would take the place of the built-in one" }
          ?? "give one of the two another name or `slug`")
  }
}
