/// What bytes are that should be the text of a page, told while their lines are found.
///
/// It is told of a whole text, so that most need not be looked through again; where a fault stands, those say who look for
/// it (`UTF8Validity`, `ForbiddenCharacter`).
struct TextCheck {
  private(set) var isUTF8 = true
  private(set) var holdsForbidden = false
  /// Where the next character beyond ASCII may begin.
  private var next = 0

  /// Takes note of 64 bytes from an index on.
  ///
  /// - Parameters:
  ///   - high: a bit for each byte beyond ASCII.
  ///   - suspects: a bit for each byte that may begin a character which no page may hold.
  mutating func read(_ bytes: [UInt8], at index: Int, high: UInt64, suspects: UInt64) {
    for offset in SetBits(isUTF8 ? high : 0) where index + offset >= next {
      guard let length = UTF8Validity.sequence(in: bytes, at: index + offset) else {
        isUTF8 = false
        break
      }
      next = index + offset + length
    }
    if holdsForbidden { return }
    for offset in SetBits(suspects) where ForbiddenCharacter.begins(in: bytes, at: index + offset) {
      holdsForbidden = true
      break
    }
  }
}
