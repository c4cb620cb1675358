internal import ArgumentParser
internal import Scaffold

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows a form of pages with an example, as the guide has it.",
    discussion: """
      Example:
        ecprimer explain                  lists the forms
        ecprimer explain callouts
        ecprimer explain '[@key]'
      """)

  @Argument(help: "A form by its name, by words of it, or by its signs.")
  var form: String?

  func run() throws {
    guard let form else { return print(Guide.contents, terminator: "") }
    guard let text = Guide.explanation(of: form) else { throw ValidationError(Guide.unknown(form)) }
    print(text, terminator: "")
  }
}
