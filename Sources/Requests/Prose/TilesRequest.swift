/// `{tiles}`: a few measures in large figures, each with its counts and interval.
package struct TilesRequest: Sendable {
  package var measures: [MeasureRequest]

  package init(measures: [MeasureRequest]) { self.measures = measures }

  package init?(_ body: FenceBody) {
    guard body.has("measures") else { return nil }
    measures = (body.strings("measures") ?? []).compactMap { name in
      guard var request = body.reader.measure(name, at: body.place("measures")) else { return nil }
      if let condition = body.string("where") {
        request.condition = condition
        request.place = body.place("where")
      }
      return request
    }
  }
}
