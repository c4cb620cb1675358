internal import Analyses
internal import Disclosure
internal import Exhibits
package import Registry
internal import Tables

/// What `check` prints of a registry: every variable with missing cells, the least complete first. For the eyes of
/// whoever holds the data: nothing is suppressed.
package struct CompletenessReport: Sendable {
  private let heading: String
  private let table: Table?

  package init(_ registry: RegistryTable) {
    let incomplete = DataQuality(registry).incomplete.compactMap { registry[$0.name] }
    let records = "\(registry.rowCount) record\(registry.rowCount == 1 ? "" : "s")"
    let complete = registry.columns.count - incomplete.count
    guard !incomplete.isEmpty else {
      heading = "\(registry.file): \(records), each of \(complete) variables complete"
      table = nil
      return
    }
    heading = "\(registry.file): \(records), \(complete) of \(registry.columns.count) variables complete"
    var result = Completeness(registry, variables: incomplete, by: nil, where: .all, words: .english)
    for (index, column) in incomplete.enumerated() { result.rows[index].label = column.name }
    table = CompletenessTable(.english).table(Release(profile: .internal)(result))
  }

  package func text(width: Int) -> String {
    heading + "\n" + (table.map { TerminalTable($0, width: width).text } ?? "")
  }
}
