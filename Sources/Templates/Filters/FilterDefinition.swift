/// A filter as the checker sees it: the host's and the built-in ones, which may work on values of several types.
struct FilterDefinition: Sendable {
  enum Behaviour: Sendable {
    case function(@Sendable (Value, [Value]) throws(Filter.Fault) -> Value)
    /// Its result depends on the language of the page.
    case worded(@Sendable (Language, Value, [Value]) throws(Filter.Fault) -> Value)
    /// `date`: its pattern is read when the template is loaded.
    case date
    case iso8601
    /// Its result depends on the types of what it is given.
    case typed(@Sendable (FilterUse) throws(Filter.Problem) -> FilterUse.Result)
    /// `map`: it applies another filter, or leads to an attribute.
    case mapping
    /// `default`: it takes a value that may be missing.
    case fallback
  }

  let name: String
  let parameters: [Filter.Parameter]
  /// What it takes, in words.
  let expects: String
  /// Whether its input is turned into a text first; a url only if it does not tell them apart.
  let takesText: Bool
  let tellsURLs: Bool
  /// The type it makes of an input; nil when it does not take that.
  let result: @Sendable (ValueType) -> ValueType?
  let behaviour: Behaviour
  let checkLiteral: (@Sendable (String) -> Filter.Problem?)?
  let isForLiterals: Bool
  /// Takes a text apart at what it has for parameters; nil of filters that put nothing in.
  let pieces: (@Sendable (String) -> [Filter.Piece])?

  init(
    _ name: String, _ parameters: [Filter.Parameter] = [], expects: String, behaviour: Behaviour,
    result: @escaping @Sendable (ValueType) -> ValueType?
  ) {
    self.name = name
    self.parameters = parameters
    self.expects = expects
    self.result = result
    self.behaviour = behaviour
    (takesText, tellsURLs) = (false, false)
    checkLiteral = nil
    isForLiterals = false
    pieces = nil
  }

  init(_ filter: Filter) {
    name = filter.name
    parameters = filter.parameters
    expects = filter.input.phrase
    takesText = filter.input == .text
    tellsURLs = filter.tellsURLs
    let (input, made) = (filter.input, filter.result)
    result = { $0.fits(input) ? made : nil }
    behaviour = .function(filter.apply)
    checkLiteral = filter.checkLiteral
    isForLiterals = filter.isForLiterals
    pieces = filter.pieces
  }

  /// What it does where a language is written; nil when it needs to know more.
  func function(in language: Language) -> (@Sendable (Value, [Value]) throws(Filter.Fault) -> Value)? {
    switch behaviour {
    case .function(let function): function
    case .worded(let function):
      { (value, arguments) throws(Filter.Fault) in try function(language, value, arguments) }
    case .date, .iso8601, .typed, .mapping, .fallback: nil
    }
  }

  /// The filters of every template.
  static let builtIn: [FilterDefinition] =
    TextFilters.all.map(FilterDefinition.init) + NumberFilters.all + DateFilters.all + ListFilters.all
    + MarkupFilters.all + TruncationFilters.all
}
