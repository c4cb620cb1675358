internal import Analyses
internal import Diagnostics
internal import PositionedYAML

extension Project {
  mutating func readMeasures(_ problems: inout [Diagnostic]) {
    let paths = ["content/measures.yaml"] + files.paths(under: "content/measures", ending: ".yaml")
    for measure in paths.flatMap({ definitions(in: $0, &problems) }) {
      if let first = measures[measure.id] {
        problems.append(
          .error(
            "duplicate-measure",
            "the measure '\(measure.id)' is defined in \(first.place.file) too, at line \(first.place.line)",
            at: measure.place))
        continue
      }
      measures[measure.id] = measure
      measureOrder.append(measure.id)
      guard
        let source = source(
          named: measure.registry, at: measure.places["registry"] ?? measure.place, problems: &problems)
      else { continue }
      // Each measure is tried once, so that a wrong one is told even where no page uses it.
      _ = measure.evaluate(in: source.table, problems: &problems)
    }
  }

  private mutating func definitions(in path: String, _ problems: inout [Diagnostic]) -> [MeasureDefinition] {
    guard files.files[path] != nil else { return [] }
    let before = problems.count
    let text = files.text(path, &problems)
    let definitions = text.map { MeasureDefinition.readAll($0, file: path, problems: &problems) } ?? []
    if problems[before...].hasErrors {
      var ignored: [Diagnostic] = []
      let root = text.flatMap { YAMLParser.parse($0, file: path, problems: &ignored) }
      if case .mapping(let members)? = root?.content {
        brokenMeasures.formUnion(members.map(\.key))
      } else {
        allMeasuresAreKnown = false
      }
    }
    return definitions
  }
}
