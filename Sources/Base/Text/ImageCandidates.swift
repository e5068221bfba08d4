/// The addresses in a `srcset` (HTML Living Standard, section 4.8.4.3.10): images with descriptors, and commas between them.
package enum ImageCandidates {
  package static func addresses(in text: String) -> [String] {
    var addresses: [String] = []
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop { isSpace($0) || $0 == "," }
      guard !rest.isEmpty else { return addresses }
      var address = rest.prefix { !isSpace($0) }
      rest = rest.dropFirst(address.count)
      let endsCandidate = address.last == ","
      while address.last == "," { address.removeLast() }
      addresses.append(String(address))
      if !endsCandidate { rest = rest.drop { $0 != "," } }
    }
  }

  /// ASCII white space (Infra Standard, section 4.6).
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{C}", "\r": true
    default: false
    }
  }
}
