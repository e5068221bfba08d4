package import Base

/// The problems that this room reports.
package enum TemplatesCodes {
  package static let all: [DiagnosticCode] = [
    .notUTF8, .controlCharacter, .unclosedTag, .badToken, .syntax, .unknownTag, .strayTag, .unclosedBlock,
    .duplicateBlock,
    .misplacedExtends, .outsideBlocks, .reservedName, .tooDeep, .missingRoot, .unknownTemplate, .unusedTemplate,
    .circle, .tooLarge, .endlessLoop, .endlessText, .unknownBlock, .unknownVariable, .unknownField, .unknownFilter,
    .badArgument, .unfilledPhrase, .untestedOptional, .wrongType, .badDatePattern, .badLiteral, .unsafeOutput,
    .branchesDisagree,
    .endsInsideTag, .untrustedMarkup, .badValue, .unsafeStyle, .noResult, .misplacedMacro, .misplacedBlock,
    .unknownTest,
    .unknownMacro, .unknownType, .nowhereGiven, .missingMacro, .outsideMacro, .componentParameter, .componentName,
  ]
}

/// What can be wrong with a template's form.
extension DiagnosticCode {
  static let notUTF8 = DiagnosticCode(
    "template/not-utf8", .error, title: "a template is not UTF-8",
    explanation: "Templates are text in UTF-8, as all pages are. The position is that of the first byte that is not. "
      + "Save the file as UTF-8 in your editor.")

  static let controlCharacter = DiagnosticCode(
    "template/control-character", .error, title: "a template has a character that no page may have",
    explanation: "Such characters are invisible, and HTML does not allow them: the control characters but tab and line "
      + "ends, and code points that stand for no character. They mostly come from a file that is no text, or from "
      + "Windows-1252 taken for Unicode. The first of the file is told.")

  static let unclosedTag = DiagnosticCode(
    "template/unclosed-tag", .error, title: "a tag or comment has no end",
    explanation: "Every \"{{\" needs a \"}}\", every \"{%\" a \"%}\" and every \"{#\" a \"#}\". A tag may run over "
      + "several lines but cannot hold another tag.")

  static let badToken = DiagnosticCode(
    "template/bad-token", .error, title: "a tag holds something that is no part of the language",
    explanation: "Within tags there are names, texts in single or double quotes, numbers and the signs . , : ( ) [ ] { "
      + "} | ~ + - * ** / // % ? = == != < <= > >=. A text ends on its line; a backslash in it stands before a backslash, a quote, n or "
      + "t.")

  static let syntax = DiagnosticCode(
    "template/syntax", .error, title: "a tag is not written as it should be",
    explanation: "The message says what was expected at that place and what stands there.")

  static let unknownTag = DiagnosticCode(
    "template/unknown-tag", .error, title: "a tag has a name that the language does not know",
    explanation:
      "The tags are block, call, elif, else, extends, filter, for, from, if, import, include, macro, raw, set "
      + "and with, and the end of each that has content, such as endif.")

  static let strayTag = DiagnosticCode(
    "template/stray-tag", .error, title: "a tag closes or continues something that is not open",
    explanation: "An \"endif\", \"elif\" or \"else\" belongs to the nearest \"if\" that is still open, and so on. "
      + "Often an end tag before it is missing or written twice.")

  static let unclosedBlock = DiagnosticCode(
    "template/unclosed-block", .error, title: "a tag with content has no end tag",
    explanation: "Each block, call, filter, for, if, macro, raw and with, and a set without a value, needs its end: "
      + "endblock, endcall and so on. The position is that of the tag that is still open.")

  static let duplicateBlock = DiagnosticCode(
    "template/duplicate-block", .error, title: "a template has two blocks or two macros of one name",
    explanation: "A template that extends this one names the block it replaces, so each name stands for one place. A "
      + "macro is known in the whole file, so its name must not be that of another, imported ones included.")

  static let misplacedExtends = DiagnosticCode(
    "template/misplaced-extends", .error, title: "extends does not stand at the beginning",
    explanation: "A template extends at most one other, and says so before all else, because everything else in it is "
      + "then blocks.")

  static let misplacedMacro = DiagnosticCode(
    "template/misplaced-macro", .error, title: "a macro stands within another tag",
    explanation: "A macro is known in the whole file it stands in, so it stands by itself there.")

  static let misplacedBlock = DiagnosticCode(
    "template/misplaced-block", .error, title: "a block stands within a macro",
    explanation:
      "A template that extends this one replaces blocks where the page has them. A macro is written wherever "
      + "it is called, so that a block in it would have no place of its own.")

  static let outsideBlocks = DiagnosticCode(
    "template/outside-blocks", .error, title: "a template has content that is never written",
    explanation: "A template that extends another is that one with some blocks replaced, so that what stands outside "
      + "its blocks would never be written: there may be macros, imports, set, comments and white space. Of a template "
      + "that is only imported, nothing but its macros is used.")

  static let reservedName = DiagnosticCode(
    "template/reserved-name", .error, title: "a variable has a name that means something else",
    explanation:
      "Within a for, \"loop\" is what is known about its round: loop.index, loop.first and so on. Names that are "
      + "set by one tag are different ones.")

  static let tooDeep = DiagnosticCode(
    "template/too-deep", .error, title: "tags, expressions or templates are nested too deeply",
    explanation: "Deep nesting is refused before it can exhaust the machine. Put inner parts into templates of their "
      + "own, name parts of an expression with set, or include from a template that is itself less deep.")
}
