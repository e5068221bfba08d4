/// Comments within text that CommonMark 0.30 does not take for any.
extension InlineScan {
  /// A comment that goes on in other texts, to a place.
  struct OpenComment {
    let find: Int
    let place: Int
    let end: Int
    let parent: CommonMarkNode?
  }

  /// `<!--` that stays text.
  struct StrayComment {
    enum Reason {
      /// Nothing in the block ends it.
      case open
      /// Another one begins in it.
      case nested
      /// What ends it lies in code, emphasis, a link or the like.
      case hidden
    }

    let place: Int
    let reason: Reason
  }

  /// Takes a comment; where in the text the search goes on.
  mutating func findComment(in text: InlineText, at index: Int) -> Int? {
    guard text.plainByte(at: index) != nil else { return nil }
    let place = text.places[index]
    guard place >= commentsBegin, Comments.begin(source, at: place, until: alignment.end) else { return nil }
    guard let end = Comments.end(source, of: place, until: alignment.end) else {
      commentsBegin = alignment.end
      strayComments.append(StrayComment(place: place, reason: .open))
      return nil
    }
    commentsBegin = end
    guard !Comments.holdsAnother(source[place..<end]) else {
      strayComments.append(StrayComment(place: place, reason: .nested))
      return nil
    }
    if let last = text.index(of: end - 1) {
      finds.append(Find(range: index..<(last + 1), place: place..<end, role: .whole(.inline(), .comment)))
      return last + 1
    }
    finds.append(Find(range: index..<(index + 1), place: place..<(place + 1), role: .text))
    openComment = OpenComment(find: finds.count - 1, place: place, end: end, parent: text.node.parent)
    return text.bytes.count
  }

  /// Takes the end of a comment that goes on; where in the text the search goes on.
  mutating func closeComment(in text: InlineText) -> Int {
    guard let open = openComment else { return 0 }
    guard let last = text.index(of: open.end - 1) else {
      guard text.places.last.map({ max($0, ~$0) >= open.end }) ?? false else { return text.bytes.count }
      reportOpenComment()
      return 0
    }
    guard text.node.parent == open.parent else {
      reportOpenComment()
      return last + 1
    }
    openComment = nil
    finds[open.find].role = .opener(.inline(), .comment)
    finds.append(Find(range: last..<(last + 1), place: (open.end - 1)..<open.end, role: .closer(of: open.find)))
    return last + 1
  }

  /// Reports the comment whose end was passed without being met in a text of the same parent.
  mutating func reportOpenComment() {
    guard let open = openComment else { return }
    openComment = nil
    strayComments.append(StrayComment(place: open.place, reason: .hidden))
  }
}

extension BodyReader {
  mutating func report(_ stray: InlineScan.StrayComment) {
    let position = lines.position(of: stray.place)
    let length = Comments.opening.count
    switch stray.reason {
    case .open:
      report(
        .openComment, at: position, length: length, "this comment is not closed within its paragraph",
        help: "write \"-->\" where it ends; one with blank lines begins on a line of its own")
    case .nested: report(.nested(in: 0..<length), at: position, length: length)
    case .hidden:
      report(
        .openComment, at: position, length: length, "the end of this comment lies in other markup",
        help: "write no two hyphens in it, or end it before the emphasis, code or link that begins or ends in it")
    }
  }
}
