package import Disclosure
package import Exhibits
package import Requests
internal import Statistics
package import Wording

/// What came of a figure, as far as it is known before disclosure is settled.
package enum FigureAnswer: Sendable {
  case pending(Pending<Drawing>)
  /// It cannot be drawn, for a reason that the page states.
  case refused(RefusalMessage)
  /// Something is wrong, which has been told.
  case failed

  static let noPatients = FigureAnswer.refused(.noPatients)

  static func drawn<Value>(
    _ pending: Pending<Value>, _ draw: @escaping @Sendable (Value) -> DrawnFigure
  ) -> FigureAnswer {
    .pending(pending.map { .drawn(draw($0)) })
  }

  /// A drawing that statistics may refuse.
  static func attempted<Value>(
    _ pending: Pending<Value>, _ draw: @escaping @Sendable (Value) throws(StatisticsError) -> DrawnFigure
  ) -> FigureAnswer {
    .pending(
      pending.map { value in
        do throws(StatisticsError) { return .drawn(try draw(value)) } catch {
          return .refused(.reason(.method(error)))
        }
      })
  }
}

/// A drawing, or why there is none.
package enum Drawing: Sendable {
  case drawn(DrawnFigure)
  case refused(RefusalMessage)
}

/// A kind of figure: from what is asked to the drawing. The analysis goes through the door of its registry, and what
/// draws it sees what may be printed, and nothing else.
package protocol FigureKind: FigureRequest {
  func evaluate(_ site: Evaluator) -> FigureAnswer
}

/// Every kind of figure: the one place that registers them.
package enum FigureKinds {
  package static let all: [any FigureKind.Type] = [
    YearlyRequest.self, BarsRequest.self, IconsRequest.self, StripRequest.self, BoxRequest.self,
    HistogramRequest.self, ForestRequest.self, FunnelRequest.self, VLADRequest.self, CUSUMRequest.self,
    CompletenessRequest.self, TimelineRequest.self, CalibrationRequest.self, ROCRequest.self,
    ActivityRequest.self, RatesRequest.self, SurvivalRequest.self, IncidenceRequest.self,
    ProcessRequest.self, RunRequest.self, QuantilesRequest.self, SeriesRequest.self, DotsRequest.self,
    SharesRequest.self, CompetingRequest.self, AdjustmentRequest.self, CentresRequest.self,
  ]

  /// Those of the same names that are drawn from a CSV of published numbers, where a fence has `data`.
  package static let published: [any FigureKind.Type] = [PublishedForestRequest.self, TimesRequest.self]
}
