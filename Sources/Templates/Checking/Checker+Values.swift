import Base

extension Checker {
  // MARK: - Literals

  mutating func checkList(_ items: [Expression]) -> Operand {
    let mark = builder.mark
    var type: ValueType? = .nothing
    for item in items {
      let operand = check(item)
      guard let known = type, let other = operand.type else {
        type = nil
        continue
      }
      type = known.united(with: other)
      if type == nil {
        report(
          .wrongType, item.range, "this is \(other.phrase), but the items before it are each \(known.phrase)",
          help: "give all items of a list one type, or write a tuple: (a, b)")
      }
    }
    return makeList(type.map { .list($0) }, of: items, since: mark)
  }

  /// A value of a type that is made here, unless that is made of too many others.
  private mutating func bounded(_ type: ValueType?, _ parts: [Expression]) -> Operand {
    guard let type, let first = parts.first, let last = parts.last else { return Operand(type: type) }
    return bounded(type, at: first.range.lowerBound..<last.range.upperBound)
  }

  mutating func bounded(_ type: ValueType, at range: Range<Int>) -> Operand {
    guard type.size > ValueType.largest else { return Operand(type: type) }
    report(
      .wrongType, range,
      "\(type.phrase) of this kind is made of more than \(ValueType.largest) types, those within it included",
      help: "put fewer lists, maps and tuples into one another")
    return .unknown
  }

  mutating func checkTuple(_ items: [Expression]) -> Operand {
    let mark = builder.mark
    let types = items.map { check($0).type }
    let known = types.compactMap(\.self)
    return makeList(known.count == types.count ? .tuple(known) : nil, of: items, since: mark)
  }

  private mutating func makeList(
    _ type: ValueType?, of items: [Expression], since mark: ProgramBuilder.Mark
  ) -> Operand {
    let operand = bounded(type, items)
    let count = items.count
    if operand.type != nil, let values = builder.constants(since: mark), values.count == count {
      builder.goBack(to: mark)
      builder.emit(.constant(pool.addConstant(.list(values.map { pool.constants[Int($0)] }))))
    } else {
      builder.emit(.operate(.list(UInt32(count))))
    }
    return operand
  }

  mutating func checkMap(_ members: [(key: Expression, value: Expression)]) -> Operand {
    var type: ValueType? = .nothing
    for member in members {
      let key = checkPresent(member.key)
      if let key, key != .text, key != .url {
        report(
          .wrongType, member.key.range, "the names in a map are texts, not \(key.phrase)", help: "put it in quotes")
      }
      let operand = check(member.value)
      guard let known = type, let other = operand.type else {
        type = nil
        continue
      }
      type = known.united(with: other) ?? (known.fits(.any) && other.fits(.any) ? .any : nil)
      if type == nil {
        report(
          .wrongType, member.value.range,
          "this is \(other.phrase), but the values before it are each \(known.phrase)",
          help: "give all values of a map one type")
      }
    }
    builder.emit(.operate(.map(UInt32(members.count))))
    return bounded(type.map { .map($0) }, members.map(\.value))
  }

  // MARK: - Parts

  mutating func checkIndex(_ base: Expression, _ index: Expression) -> Operand {
    let mark = builder.mark
    let operand = check(base)
    guard let type = operand.type else {
      _ = check(index)
      return .unknown
    }
    if case .text(let name) = index.kind {
      switch type {
      case .record, .any, .map, .optional:
        return checkMember(operand, base, Name(text: name, range: index.range), since: mark)
      default: break
      }
    }
    if case .tuple(let parts) = type { return checkPart(parts, index) }
    guard let type = present(operand, base), let wanted = checkPresent(index) else { return .unknown }
    var path = operand.path
    if case .integer(let number) = index.kind { path?.fields.append("[\(number)]") } else { path = nil }
    builder.emit(.operate(.index))
    switch (type, wanted) {
    case (.list(let item), .integer): return narrowed(item.madeOptional, path: path)
    case (.text, .integer): return narrowed(.optional(.text), path: path)
    case (.map(let value, _), .text), (.map(let value, _), .url): return Operand(type: value.madeOptional)
    case (.any, .integer), (.any, .text), (.any, .url): return narrowed(.optional(.any), path: path)
    case (.list, _), (.text, _):
      report(.wrongType, index.range, "the index of \(type.phrase) is an integer, not \(wanted.phrase)")
    case (.map, _):
      report(.wrongType, index.range, "the index of a map is a text, not \(wanted.phrase)")
    case (.record(let name), _):
      report(
        .wrongType, index.range, "the field of a record \"\(name)\" must be written out",
        help: "write it behind a point or in quotes")
    default:
      report(.wrongType, base.range, "\(type.phrase) has no items", help: "use it without brackets")
    }
    return .unknown
  }

  private mutating func checkPart(_ parts: [ValueType], _ index: Expression) -> Operand {
    let number: Int? =
      switch index.kind {
      case .integer(let number): number
      case .negative(let inner): if case .integer(let number) = inner.kind { parts.count - number } else { nil }
      default: nil
      }
    guard let number, parts.indices.contains(number) else {
      report(
        .wrongType, index.range, "the parts of a tuple have the numbers 0 to \(parts.count - 1)",
        help: "write one of them out")
      return .unknown
    }
    builder.emit(.operate(.item(UInt32(number))))
    return Operand(type: parts[number])
  }

  mutating func checkSlice(_ base: Expression, _ slice: Expression.Slice) -> Operand {
    let type = checkPresent(base)
    for bound in [slice.lower, slice.upper, slice.step] {
      guard let bound else {
        builder.emit(.constant(pool.addConstant(.none)))
        continue
      }
      if let type = checkPresent(bound), type != .integer {
        report(.wrongType, bound.range, "the bounds of a slice are integers, not \(type.phrase)")
      }
    }
    if let step = slice.step, case .integer(0) = step.kind {
      report(.wrongType, step.range, "the step of a slice cannot be zero")
    }
    builder.emit(.operate(.slice))
    switch type {
    case .list, .text: return Operand(type: type)
    case nil: return .unknown
    case .some(let other):
      report(.wrongType, base.range, "a slice is cut from a list or a text, not from \(other.phrase)")
      return .unknown
    }
  }
}
