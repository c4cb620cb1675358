internal import Exhibits
internal import Statistics

/// What came of a figure.
enum FigureOutcome {
  /// With what the figure found wrong in its sources, in sentences.
  case drawn(DrawnFigure, findings: [String] = [])
  /// It cannot be drawn, for a reason that the page states.
  case refused(String)
  /// Something in the fence is wrong, which has been told.
  case failed

  /// A drawing that statistics may refuse.
  static func attempt(_ draw: () throws(StatisticsError) -> DrawnFigure) -> FigureOutcome {
    do { return .drawn(try draw()) } catch { return .refused(error.words + ".") }
  }

  static let noPatients = FigureOutcome.refused("there are no patients to draw.")
  static let hidden = FigureOutcome.refused(
    "it would show small numbers or single patients, which this registry's disclosure profile hides.")
}

/// How a kind of figure is read and drawn.
protocol FigureDrawer {
  /// Its keys, beside those that every figure has.
  static var options: [FenceOption] { get }
  static func draw(_ input: FenceInput) -> FigureOutcome
}

enum FigureKind: String, CaseIterable {
  case yearly, bars, icons, strip, box, histogram, forest, funnel, vlad, cusum, completeness, timeline
  case calibration, roc, activity, rates
  case kaplanMeier = "kaplan-meier"
  case cumulativeIncidence = "cumulative-incidence"
  case pChart = "p-chart"
  case run
  case quantiles = "q-q"
  case series
  case dots, shares

  /// How it is drawn from a CSV of published numbers; nil where it cannot be.
  var dataDrawer: (any DataDrawer.Type)? {
    switch self {
    case .forest: PublishedForestDrawer.self
    case .dots: DotsDrawer.self
    case .shares: SharesDrawer.self
    case .timeline: TimesDrawer.self
    default: nil
    }
  }

  /// Nil for the kinds that need no registry.
  var drawer: (any FigureDrawer.Type)? {
    switch self {
    case .yearly: YearlyDrawer.self
    case .activity: ActivityDrawer.self
    case .rates: RatesDrawer.self
    case .bars: BarsDrawer.self
    case .icons: IconsDrawer.self
    case .strip: StripDrawer.self
    case .box: BoxDrawer.self
    case .histogram: HistogramDrawer.self
    case .quantiles: QuantileDrawer.self
    case .forest: ForestDrawer.self
    case .funnel: FunnelDrawer.self
    case .pChart: ProcessDrawer.self
    case .run: RunDrawer.self
    case .vlad: VLADDrawer.self
    case .cusum: CUSUMDrawer.self
    case .completeness: CompletenessDrawer.self
    case .timeline: TimelineDrawer.self
    case .calibration: CalibrationDrawer.self
    case .roc: ROCDrawer.self
    case .kaplanMeier: SurvivalDrawer.self
    case .cumulativeIncidence: IncidenceDrawer.self
    case .series, .dots, .shares: nil
    }
  }

  /// Of a fence that names a CSV in place of a registry, or of one that does not.
  func options(fromData: Bool) -> [FenceOption] {
    guard let data = dataDrawer, fromData || drawer == nil else { return options }
    return [.required("kind", rawValue)] + data.allOptions + FenceOption.common
  }

  /// From a registry, where it can be.
  var options: [FenceOption] {
    if drawer == nil, dataDrawer != nil { return options(fromData: true) }
    let own = drawer.map { [.registry] + $0.options + [.condition] } ?? SeriesInput.options
    return [.required("kind", rawValue)] + own + FenceOption.common
  }
}
