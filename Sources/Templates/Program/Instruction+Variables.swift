extension Instruction {
  /// The variable that it reads.
  var slotRead: UInt32? {
    switch self {
    case .load(let slot), .loadField(let slot, _), .writeField(let slot, _), .writeFieldDate(let slot, _, _),
      .jumpUnlessField(let slot, _, _), .jumpIfField(let slot, _, _), .recall(_, let slot, _),
      .operate(.select(let slot)):
      slot
    default: nil
    }
  }

  /// The variable to which it gives a value.
  var slotSet: UInt32? {
    switch self {
    case .store(let slot), .beginLoop(let slot, _): slot
    default: nil
    }
  }

  /// The depth of the loop under way about which it asks.
  var loopAsked: UInt32? {
    switch self {
    case .loop(_, let depth): depth
    case .operate(let operation): operation.loop
    default: nil
    }
  }
}
