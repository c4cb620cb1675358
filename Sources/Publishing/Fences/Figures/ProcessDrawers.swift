internal import Analyses
internal import Exhibits
internal import Registry

/// `kind: p-chart`: an outcome period by period, with control limits.
enum ProcessDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients counted as events"),
    .required("period", "the column of periods, such as years"),
    .optional("baseline", "the centre line as a share, such as 0.33; else that of the baseline periods"),
    .optional("baseline-periods", "how many of the first periods make the centre line; all by default"),
    .optional("title", "words for the share"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let outcome = input.requiredCondition("outcome")
    let period = input.requiredGrouping("period")
    let share = input.share("baseline")
    let count = input.body.integer("baseline-periods")
    if let count, count < 1 { input.complain("baseline-periods", "1 or more") }
    guard input.isSound, let outcome, let period else { return .failed }
    let series: ProcessSeries
    do {
      series = try ProcessSeries(
        shares: input.table, outcome: outcome, title: input.body.string("title") ?? "Share of patients",
        period: period, baseline: share.map { .given($0) } ?? .periods(count ?? .max), where: input.filter)
    } catch { return .refused(error.words + ".") }
    guard let disclosed = input.source.release(series) else { return .hidden }
    return .drawn(ProcessExhibit.draw(disclosed, showsLimits: true))
  }
}

/// `kind: run`: an outcome's share or a column's median period by period, about its median.
enum RunDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("period", "the column of periods, such as years"),
    .optional("outcome", "the condition of the patients counted as events; this or of"),
    .optional("of", "the column of numbers whose median is drawn"),
    .optional("title", "words for the share"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let outcome = input.condition("outcome")
    let period = input.requiredGrouping("period")
    let column = input.column("of", isNumeric: true)
    if outcome == nil, column == nil, input.isSound { _ = input.body.has("outcome") }
    guard input.isSound, let period else { return .failed }
    let series: ProcessSeries
    var places = 1
    if let column {
      guard let medians = ProcessSeries(medians: input.table, of: column, period: period, where: input.filter)
      else { return .failed }
      series = medians
      places = column.field.decimals ?? column.decimalsInData
    } else {
      guard let outcome else { return .failed }
      do {
        series = try ProcessSeries(
          shares: input.table, outcome: outcome, title: input.body.string("title") ?? "Share of patients",
          period: period, baseline: .median, where: input.filter)
      } catch { return .refused(error.words + ".") }
    }
    guard series.periods.contains(where: { $0.number != nil }) else { return .noPatients }
    guard let disclosed = input.source.release(series) else { return .hidden }
    return .drawn(ProcessExhibit.draw(disclosed, showsLimits: false, places: places))
  }
}

/// `kind: funnel`: centres by size.
enum FunnelDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients counted as events"),
    .required("centre", "the column of centres; five are the fewest"),
    .optional("target", "the share that limits are drawn about; that of all patients by default"),
    .optional("named", "centres to be named, beside those outside the limits"),
    .optional("title", "words for the share"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let outcome = input.requiredCondition("outcome")
    let centre = input.requiredColumn("centre")
    let target = input.share("target")
    let named = input.body.strings("named") ?? []
    if let centre { input.checkNames("named", among: centre.groupLabels) }
    guard input.isSound, let outcome, let centre else { return .failed }
    let funnel: CentreFunnel
    do {
      funnel = try CentreFunnel(
        input.table, outcome: outcome, centre: centre, target: target, where: input.filter)
    } catch .tooFew(let needed, let found) {
      return .refused("a funnel plot needs at least \(needed) centres, and there are \(found).")
    } catch { return .refused("a funnel plot of centres: \(error.words).") }
    guard let disclosed = input.source.release(funnel) else { return .hidden }
    return .drawn(
      FunnelExhibit.draw(disclosed, title: input.body.string("title") ?? "Share of patients", named: named))
  }
}
