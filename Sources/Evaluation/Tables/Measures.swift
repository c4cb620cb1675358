internal import Disclosure
internal import Exhibits
internal import Project
package import Requests
internal import Wording

extension MeasuresTableRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    var lines: [Pending<MeasuresTable.Line>] = []
    for name in sections.flatMap(\.measures) {
      guard let measure = site.project.measures[name.value] else { return nil }
      let results = requests(measure.registry, name).compactMap { site.measure($0) }
      guard results.count == periods.count else { return nil }
      lines.append(
        Pending.all(results).map {
          MeasuresTable.Line(
            title: measure.title, results: $0, target: measure.target,
            direction: measure.direction ?? .higher)
        })
    }
    let (sections, titles, words) = (sections, periods.map(\.title), site.words)
    return .pending(
      Pending.all(lines).map { lines in
        var rest = lines[...]
        let filled = sections.map { section in
          let own = Array(rest.prefix(section.measures.count))
          rest = rest.dropFirst(section.measures.count)
          return MeasuresTable.Section(title: section.title, lines: own)
        }
        return MeasuresTable(words, periods: titles).table(filled)
      })
  }

  /// The measures that the table prints, for a report's results.
  func printed(_ project: Project) -> [MeasureRequest] {
    sections.flatMap(\.measures).flatMap { name in
      project.measures[name.value].map { requests($0.registry, name) } ?? []
    }
  }

  private func requests(_ registry: String, _ name: Located<String>) -> [MeasureRequest] {
    periods.map {
      MeasureRequest(
        measure: name.value, registry: registry, condition: $0.condition?.value,
        place: $0.condition?.place ?? name.place)
    }
  }
}
