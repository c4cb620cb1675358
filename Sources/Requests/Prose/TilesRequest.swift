internal import Diagnostics
internal import Registry

/// `{tiles}`: a few measures in large figures, each with its counts and interval.
package struct TilesRequest: Sendable {
  package struct Tile: Sendable {
    package var measure: MeasureRequest
    /// What it is set against.
    package var earlier: MeasureRequest?
    /// What the earlier records are called.
    package var period: String
    /// In order of time, for a small line.
    package var years: [MeasureRequest]

    package init(
      measure: MeasureRequest, earlier: MeasureRequest? = nil, period: String = "",
      years: [MeasureRequest] = []
    ) {
      self.measure = measure
      self.earlier = earlier
      self.period = period
      self.years = years
    }
  }

  package static let keys: [FenceOption] = [
    .required("measures", "a list of measures"), .optional("where", "a condition on the records"),
    .optional("against", "a condition on the records that they are set against"),
    .optional("period", "what those are called"), .optional("years", "the column of years, for a small line"),
    .optional("last-year", "the last year of that line"),
  ]

  package var tiles: [Tile]

  package init(_ tiles: [Tile]) { self.tiles = tiles }

  package init?(_ body: FenceBody) {
    guard body.has("measures") else { return nil }
    let period = body.string("period")
    if period != nil { _ = body.has("against") }
    if body.node("last-year") != nil { _ = body.has("years") }
    tiles = (body.strings("measures") ?? []).compactMap { name in
      guard let whole = body.reader.measure(name, at: body.place("measures")) else { return nil }
      func request(_ condition: String, _ key: String) -> MeasureRequest {
        var request = whole
        request.condition = condition
        request.place = body.place(key)
        return request
      }
      return Tile(
        measure: body.string("where").map { request($0, "where") } ?? whole,
        earlier: body.string("against").map { request($0, "against") },
        period: period ?? body.string("against") ?? "",
        years: Self.years(body, of: whole.registry).map { request($0, "years") })
    }
  }

  /// A condition for each year that the registry has, up to the last.
  private static func years(_ body: FenceBody, of registry: String) -> [String] {
    guard let name = body.string("years"), let table = body.reader.project.registries[registry]?.table else {
      return []
    }
    guard let numbers = table[name]?.numbers else {
      let known = table.columns.filter { $0.numbers != nil }.map(\.name)
      body.reader.problems.append(
        .error(
          "unknown-column", "'\(name)' is no column of years", at: body.place("years"),
          suggestion: nearestWord(to: name, among: known)))
      return []
    }
    let last = body.integer("last-year").map(Double.init) ?? .infinity
    let years = Set(numbers.filter { $0.isFinite && $0 == $0.rounded() && $0 <= last }).sorted()
    return years.compactMap { Int(exactly: $0) }.map { "\(Filter.named(name)) = \($0)" }
  }
}
