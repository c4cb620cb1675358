internal import ArgumentParser
internal import Evaluation
internal import Explain
internal import Markup

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows a form of pages with an example, as the guide has it.",
    discussion: """
      A form is asked for by its name, by the words that you would use for it, or by its signs between single quotes;
      a kind of figure or table by its name, such as funnel, which shows its options.

      Example:
        ecprimer explain                  lists the forms
        ecprimer explain callouts
        ecprimer explain '[@key]'
        ecprimer explain funnel
        ecprimer explain --schema figure  prints the JSON Schema of a fence's YAML
      """)

  @Argument(help: "A form by its name, by words of it, or by its signs.")
  var form: String?

  @Flag(help: "Print the JSON Schema of a fence: figure, table, flow, quiz, tiles, appraisal, measures.")
  var schema = false

  func validate() throws {
    guard schema else { return }
    guard let form, FenceCatalogue.fences.contains(form) else {
      throw ValidationError(
        "--schema goes with the name of a fence: \(FenceCatalogue.fences.joined(separator: ", "))")
    }
  }

  func run() throws {
    guard let form else {
      print(Guide.contents, terminator: "")
      return print("\nKinds of figures and tables: \(FenceCatalogue.kinds.joined(separator: ", "))")
    }
    if schema { return print(FenceCatalogue.schema(of: form)?.text(pretty: true) ?? "", terminator: "") }
    let kind = FenceCatalogue.explanation(of: form)
    let parts = [Guide.explanation(of: form, inText: kind == nil), kind].compactMap { $0 }
    guard !parts.isEmpty else { throw ValidationError(Guide.unknown(form)) }
    print(parts.joined(separator: "\n"), terminator: "")
  }
}
