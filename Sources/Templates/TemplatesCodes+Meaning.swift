package import Base

/// What can be wrong with what a template says.
extension DiagnosticCode {
  static let missingRoot = DiagnosticCode(
    "template/missing-root", .error, title: "a template that pages need is missing",
    explanation: "Each kind of page is made with a template of a fixed name. A project's own file of that name "
      + "replaces the one in the program.")

  static let unknownTemplate = DiagnosticCode(
    "template/unknown-template", .error, title: "an included or extended template does not exist",
    explanation: "The name is the file's path below the template folder, such as \"partials/card.html\", wherever the "
      + "file stands that names it.")

  package static let unusedTemplate = DiagnosticCode(
    "template/unused-template", .warning, title: "no page uses a template",
    explanation: "It is not the template of any kind of page, and none of those includes or extends it, directly or "
      + "through others. Only its form has been checked, not the names in it.")

  static let circle = DiagnosticCode(
    "template/circle", .error, title: "a template or macro uses itself",
    explanation: "A template that includes or extends itself, or a macro that calls itself, would never end. The "
      + "message names them in the order in which each uses the next.")

  static let tooLarge = DiagnosticCode(
    "template/too-large", .error, title: "a template grows too large with what it includes",
    explanation: "Included templates are expanded where they are included. When several levels each include several "
      + "others, the whole grows beyond use.")

  static let endlessLoop = DiagnosticCode(
    "template/endless-loop", .error, title: "loops repeat too often for one page",
    explanation: "A loop within a loop multiplies: three over 1000 entries make a thousand million rounds. Rendering "
      + "stops after 10 million rounds, or where the page has 256 MiB, and nothing is published.")

  static let endlessText = DiagnosticCode(
    "template/endless-text", .error, title: "texts that are joined grow too long for one page",
    explanation: "A text joined to itself doubles: {% set a = a ~ a %} forty times over makes a million million "
      + "characters of one. Rendering stops where \"~\" and \"join\" have put together 256 MiB for a page, and nothing "
      + "is published.")

  static let unknownBlock = DiagnosticCode(
    "template/unknown-block", .error, title: "a block replaces nothing",
    explanation: "A template that extends another replaces blocks of that one, or of those that one extends. A block "
      + "of another name would never be written.")

  static let unknownVariable = DiagnosticCode(
    "template/unknown-variable", .error, title: "a name means nothing here",
    explanation: "What a template may name depends on the kind of page, on the set and for tags around the place and, "
      + "in an included template, on the place that includes it. A variable that is set within a for, with, block or "
      + "macro ends with it.")

  static let unknownField = DiagnosticCode(
    "template/unknown-field", .error, title: "a value has no field of that name",
    explanation: "Every value has a type, and a record's type says which fields there are. This is checked also where "
      + "no page of the site comes past.")

  static let nowhereGiven = DiagnosticCode(
    "template/nowhere-given", .warning, title: "a template reads free data that no entry has",
    explanation: "What entries have under \"extra\" is known when the templates are loaded. A name that none of them "
      + "has is missing on every page, so it may be misspelt. If entries are to have it later, set the rule to "
      + "\"off\" in the settings until then, or declare it in the collection's \"fields\".")

  static let unknownFilter = DiagnosticCode(
    "template/unknown-filter", .error, title: "a filter does not exist",
    explanation: "A filter stands after \"|\" and makes one value of another.")

  static let unknownTest = DiagnosticCode(
    "template/unknown-test", .error, title: "a test does not exist",
    explanation: "A test stands after \"is\" or \"is not\" and asks something of a value.")

  static let unknownMacro = DiagnosticCode(
    "template/unknown-macro", .error, title: "a macro does not exist",
    explanation: "A macro is known in the file it stands in, and in those that name it with {% from … import … %} or "
      + "{% import … as … %}.")

  static let unknownType = DiagnosticCode(
    "template/unknown-type", .error, title: "a macro's parameter has a type that does not exist",
    explanation:
      "The types are text, html, url, integer, number, boolean, date, any, the names of records, \"list of\" "
      + "and \"map of\" such a type; a question mark behind it says that the value may be missing.")

  static let noResult = DiagnosticCode(
    "template/no-result", .error, title: "an operation on numbers has no result",
    explanation: "A divisor is zero, or the result has no place in 64 bits: an integer past 9223372036854775807 either "
      + "way, or a number past all numbers with a fraction. What is written out in a template is worked out when it is "
      + "loaded; the rest shows on a page, and then nothing is published.")

  static let badArgument = DiagnosticCode(
    "template/bad-argument", .error, title: "something is given too few, too many or the wrong arguments",
    explanation: "The arguments of a filter, macro or test stand in parentheses after its name. For filters and macros "
      + "they stand in order or by name: truncate(80), truncate(length=80). Those of a test, of loop.cycle and of "
      + "loop.changed have no names, and a macro's parameters each have another.")

  static let unfilledPhrase = DiagnosticCode(
    "template/unfilled-phrase", .error, title: "a phrase would be written with its braces",
    explanation: "Some of the words that the program and its settings have are phrases such as \"Page {number}\". The "
      + "filter \"fill\" puts values in for the names in braces, {{ words.page_number | fill(number=2) }}, and needs one "
      + "for each. What \"plural\" chooses from such phrases is filled in the same way.")

  static let untestedOptional = DiagnosticCode(
    "template/untested-optional", .error, title: "a value that may be missing is used untested",
    explanation: "Test it with {% if … %}: within the if, also in what follows \"and\", it is known to be there. After "
      + "{% if not … %} it is known in the else. The filter \"default\" gives a value to use instead. A test "
      + "holds for the variable and fields it names, until that variable is set again.")

  static let wrongType = DiagnosticCode(
    "template/wrong-type", .error, title: "a value has a type that cannot be used so",
    explanation: "Each tag, comparison and filter takes values of certain types; the message says which. Conditions "
      + "take booleans, texts, lists and values that may be missing; both sides of a comparison have one "
      + "type.")

  static let badDatePattern = DiagnosticCode(
    "template/bad-date-pattern", .error, title: "a date pattern cannot be read",
    explanation:
      "A pattern is \"full\", \"long\", \"medium\" or \"short\", as the page's language writes dates, or a text in "
      + "quotes with the letters d, dd (day), EEE, EEEE (weekday), M, MM, MMM, MMMM (month), yyyy (year), HH (hour), mm (minute) and z (time zone). Words stand in single quotes within "
      + "it; signs and spaces stay as they are.")

  static let badLiteral = DiagnosticCode(
    "template/bad-literal", .error, title: "a filter cannot use the text it is given",
    explanation: "The text is written out in the template, so it was tried when the template was loaded. The message "
      + "comes from the filter.")

  static let badValue = DiagnosticCode(
    "template/bad-value", .error, title: "a filter cannot use a value of a page",
    explanation:
      "Such as an address that nothing on the site has. The value comes from a page, so this shows when that is "
      + "made, and nothing is published.")

  static let unsafeOutput = DiagnosticCode(
    "template/unsafe-output", .error, title: "a value stands where it cannot be made safe",
    explanation: "Values are escaped for the place they stand in: text, a quoted attribute, a URL. There is no safe "
      + "way to write one as a tag's or attribute's name, in an attribute without quotes, in a comment, or in "
      + "the attributes srcdoc and on…; HTML can stand only in text; the value of a URL attribute must begin with "
      + "a URL or with literal text; in <script> a value is a literal, and in CSS a number or a plain word.")

  static let untrustedMarkup = DiagnosticCode(
    "template/untrusted-markup", .error, title: "a text would be written as markup",
    explanation:
      "What a text holds is escaped, so that nobody can write scripts into a page by it. Only a template that the "
      + "settings name under \"templates\", \"trusted\" may make markup of a text with the filter \"safe\"; whoever can "
      + "write that text can then do what they like with the page.")

  static let unsafeStyle = DiagnosticCode(
    "template/unsafe-style", .error, title: "a text that CSS could take for more than a value",
    explanation:
      "In <style> and in the attribute style, a text may be a name, a number or a colour. With other signs it "
      + "could end the value and begin another, or load something from elsewhere. Nothing is published.")

  static let branchesDisagree = DiagnosticCode(
    "template/branches-disagree", .error, title: "branches end in different places of the markup",
    explanation: "What follows an if or a for is escaped for one place, so all its branches must lead there: a branch "
      + "cannot open a tag or attribute that another leaves closed.")

  static let endsInsideTag = DiagnosticCode(
    "template/ends-inside-tag", .error, title: "a page ends within a tag, a comment or raw text",
    explanation: "A tag, a comment, or an element such as <script> or <title> is still open where the page ends. The "
      + "position is where it begins.")
}
