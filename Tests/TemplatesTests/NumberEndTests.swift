import Templates
import Testing

/// Integers at the ends of 64 bits.
@Suite struct NumberEndTests {
  private func stop(_ expression: String, _ number: Int = .min) -> String? {
    let (templates, diagnostics) = compile(
      ["page.html": "{{ \(expression) }}"], ["x": .integer, "l": .list(.integer)])
    guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
    var output: [UInt8] = []
    let list = Value.list([.integer(number), .integer(number)])
    return templates.render("page.html", [.integer(number), list], into: &output).map(line)
  }

  @Test func `what is too large on a page stops there`() {
    let end = "is no number of 64 bits; work with smaller numbers"
    #expect(stop("-x") == "page.html:1:4+2 error template/no-result: the result of \"-\" \(end)")
    #expect(stop("x | abs") == "page.html:1:8+3 error template/no-result: the result of \"abs\" \(end)")
    #expect(stop("l | sum") == "page.html:1:8+3 error template/no-result: the result of \"sum\" \(end)")
    #expect(
      stop("l | map(\"abs\") | join") == "page.html:1:12+5 error template/no-result: the result of \"abs\" \(end)")
    #expect(stop("x // -1") == "page.html:1:4+7 error template/no-result: the result of \"//\" \(end)")
    #expect(
      stop("x // (x - x)")
        == "page.html:1:4+12 error template/no-result: \"//\" has a divisor of zero; test the divisor first")
    #expect(stop("-x", 1) == nil)
    for text in ["99999999999999999999", "1e30"] {
      #expect(
        stop("\"\(text)\" | int")
          == "page.html:1:\(text.count + 9)+3 error template/no-result: the result of \"int\" \(end)")
    }
    #expect(
      stop("\"1e999\" | float") == "page.html:1:14+5 error template/no-result: the result of \"float\" \(end)")
  }

  @Test func `what is too large as it is written out is found when templates are loaded`() {
    let end = "is no number of 64 bits; work with smaller numbers"
    #expect(
      problems("{{ 9223372036854775807 + 1 }}") == [
        "page.html:1:4+23 error template/no-result: the result of \"+\" \(end)"
      ])
    #expect(
      problems("{{ -(-9223372036854775808) }}") == [
        "page.html:1:4+23 error template/no-result: the result of \"-\" \(end)"
      ])
    #expect(
      problems("{{ 1 // (2 - 2) }}") == [
        "page.html:1:4+12 error template/no-result: \"//\" has a divisor of zero; divide by another"
      ])
    #expect(
      problems("{{ entry.count % 0 }}") == ["page.html:1:18+1 error template/no-result: nothing can be divided by zero"]
    )
    #expect(
      problems("{% if false %}{{ 2 ** 64 }}{% endif %}") == [
        "page.html:1:18+7 error template/no-result: the result of \"**\" \(end)"
      ])
  }

  @Test func `the least integer can be written, and the number without its sign cannot`() {
    #expect(
      render("{{ -9223372036854775808 }} {{ - 9223372036854775808 + 1 }}")
        == "-9223372036854775808 -9223372036854775807")
    #expect(
      problems("{{ 9223372036854775808 }}") == [
        "page.html:1:4+19 error template/bad-token: the number is too large; the largest is 9223372036854775807"
      ])
    #expect(problems("{{ 9223372036854775809 }}").count == 1)
  }
}
