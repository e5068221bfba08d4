import Base

/// A function that templates apply to a value with `|`; the host adds its own to the built-in ones.
package struct Filter: Sendable {
  package let name: String
  package let input: ValueType
  package let parameters: [Parameter]
  package let result: ValueType
  /// Takes the input and one argument for each parameter.
  package let apply: @Sendable (Value, [Value]) throws(Fault) -> Value
  /// Judges an input that is written in the template as a literal text, when the template is loaded.
  package let checkLiteral: (@Sendable (String) -> Problem?)?
  /// Whether its input must be written out; ``TemplateSet/literals(of:)`` then tells all that it is applied to.
  package let isForLiterals: Bool
  /// Takes a text apart into the parameters that the filter puts in, by their names, and what stands between them; nil of
  /// filters that put nothing in.
  package let pieces: (@Sendable (String) -> [Piece])?
  /// Whether a url that stands for a text is given to it as a url.
  package let tellsURLs: Bool

  package init(
    _ name: String, input: ValueType, parameters: [Parameter] = [], result: ValueType,
    checkLiteral: (@Sendable (String) -> Problem?)? = nil, isForLiterals: Bool = false, tellsURLs: Bool = false,
    pieces: (@Sendable (String) -> [Piece])? = nil,
    apply: @escaping @Sendable (Value, [Value]) throws(Fault) -> Value
  ) {
    self.name = name
    self.input = input
    self.parameters = parameters
    self.result = result
    self.checkLiteral = checkLiteral
    self.isForLiterals = isForLiterals
    self.tellsURLs = tellsURLs
    self.pieces = pieces
    self.apply = apply
  }

  /// A piece of a text that a filter puts arguments into.
  package enum Piece: Sendable {
    case text(String)
    /// What stands for the argument of the parameter with that name, and stays where that has no text.
    case part(name: String, unfilled: String)
  }

  /// What a filter is told beside its input: by place or by name.
  package struct Parameter: Sendable {
    package let name: String
    package let type: ValueType
    /// What holds when the template says nothing; nil when it must.
    package let `default`: Value?

    package init(_ name: String, _ type: ValueType, default: Value? = nil) {
      self.name = name
      self.type = type
      self.default = `default`
    }
  }

  /// Why a filter makes nothing of a value on a page.
  package enum Fault: Error, Sendable {
    case number(Arithmetic.Fault)
    /// The text would be longer than all of a page may be.
    case tooLong
    /// The host does not take the value.
    case refused(Problem)
  }

  /// What is wrong with a value, in the words of a diagnostic.
  package struct Problem: Error, Sendable {
    package let message: String
    package let help: String?
    /// What sort of problem it is, where that is known better than by whoever asked.
    let code: DiagnosticCode?
    /// The number of the parameter whose argument is wrong; nil for the input.
    let argument: Int?

    package init(_ message: String, help: String? = nil) { self.init(message, help: help, code: nil) }

    init(_ message: String, help: String? = nil, code: DiagnosticCode?, argument: Int? = nil) {
      (self.message, self.help, self.code, self.argument) = (message, help, code, argument)
    }

    /// The same of an argument.
    func at(argument: Int) -> Problem { Problem(message, help: help, code: code, argument: argument) }
  }
}
