package import Markup
internal import Prose
internal import Requests

/// What the YAML of each fence may hold, for editors and for `explain`.
package enum FenceCatalogue {
  private struct Form {
    var fence: String
    /// Nil of a fence that has none.
    var kind: String?
    var options: [FenceOption]

    var head: String { kind.map { "{\(fence)}, kind: \($0)" } ?? "{\(fence)}" }
  }

  private static let forms: [Form] =
    FigureKinds.all.map { kind in
      Form(fence: "figure", kind: kind.kind, options: options(of: kind) + FenceOption.common)
    }
    + TableKinds.all.map {
      Form(fence: "table", kind: $0.kind, options: $0.tableOptions + FenceOption.common)
    }
    + [
      Form(fence: "table", kind: CSVTableRequest.kind, options: CSVTableRequest.options + FenceOption.common),
      Form(fence: "flow", options: FlowRequest.options), Form(fence: "quiz", options: QuizRequest.keys),
      Form(fence: "tiles", options: TilesRequest.keys),
      Form(fence: "appraisal", options: AppraisalRequest.keys),
      Form(fence: "measures", options: MeasuresRequest.keys),
    ]

  /// Of a kind that is drawn from published numbers too, those of both: which are required hangs on `data`.
  private static func options(of kind: any FigureKind.Type) -> [FenceOption] {
    guard let other = FigureKinds.published.first(where: { $0.kind == kind.kind }) else {
      return kind.options
    }
    var seen: Set<String> = []
    return (kind.options + other.options).filter { seen.insert($0.name).inserted }.map {
      .optional($0.name, $0.words)
    }
  }

  /// The names of kinds.
  package static var kinds: [String] { forms.compactMap(\.kind) }

  /// The fences that have options.
  package static var fences: [String] {
    forms.map(\.fence).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// A kind, with its options and what each does; nil where there is none.
  package static func explanation(of kind: String) -> String? {
    let name = kind.lowercased()
    let found = forms.filter {
      $0.kind == name || $0.kind == nil && ($0.fence == name || "{\($0.fence)}" == name)
    }
    guard !found.isEmpty else { return nil }
    return found.map { form in
      let width = form.options.map(\.name.count).max() ?? 0
      let lines = form.options.map { option in
        let gap = String(repeating: " ", count: max(0, width - option.name.count) + 2)
        return "  \(option.name)\(gap)\(option.words)\(option.isRequired ? " (required)" : "")\n"
      }
      let kind = form.kind.map { "kind: \($0)\n" } ?? ""
      let required = form.options.filter(\.isRequired).map { "\($0.name): …\n" }.joined()
      return "\(form.head)\n\n```{\(form.fence)}\n\(kind)\(required)```\n\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The JSON Schema of a fence's YAML; nil of a name that is no fence with options.
  package static func schema(of fence: String) -> JSON? {
    let own = forms.filter { $0.fence == fence }
    guard !own.isEmpty else { return nil }
    var members: [JSON.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string("https://ecprimer.example/fence-\(fence).schema.json")),
      .init("title", .string("The YAML of {\(fence)}")),
    ]
    guard own[0].kind != nil else { return .object(members + object(own[0])) }
    members.append(.init("type", "object"))
    members.append(.init("required", ["kind"]))
    members.append(
      .init("properties", ["kind": ["enum": .array(own.compactMap { $0.kind.map { .string($0) } })]]))
    members.append(
      .init(
        "allOf",
        .array(
          own.map { form in
            [
              "if": ["properties": ["kind": ["const": .string(form.kind)]]],
              "then": .object(object(form)),
            ]
          })))
    return .object(members)
  }

  private static func object(_ form: Form) -> [JSON.Member] {
    var properties = form.options.map {
      JSON.Member($0.name, ["description": .string($0.words)])
    }
    if form.kind != nil { properties.insert(.init("kind", [:]), at: 0) }
    var seen: Set<String> = []
    properties = properties.filter { seen.insert($0.key).inserted }
    return [
      .init("type", "object"), .init("additionalProperties", .bool(false)),
      .init("required", .array(form.options.filter(\.isRequired).map { .string($0.name) })),
      .init("properties", .object(properties)),
    ]
  }
}
