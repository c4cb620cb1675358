internal import Plotting
internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
package import Tables
package import Wording

/// Survival at chosen times.
package enum LifeTableTable {
  package static func table(_ follow: PrintedFollowUp, timeTitle: String?, words: Wording) -> Table {
    let numbers = words.numbers
    let hidden = Table.Cell(words.headings(.hidden))
    let upToThen = words.followUp(.upToThen)
    func estimate(_ estimate: PrintedFollowUp.Estimate, places: Int) -> Table.Cell {
      Table.Cell(
        estimate.survival.map { numbers.decimal($0 * 100, places: places) } ?? absent,
        muted: estimate.interval.map {
          "(\(numbers.interval($0.low * 100, $0.high * 100, places: places)))"
        })
    }
    func range(_ low: PrintedFollowUp.Estimate, _ high: PrintedFollowUp.Estimate) -> Table.Cell {
      guard let least = low.survival, let most = high.survival else { return hidden }
      return Table.Cell(
        numbers.interval(least * 100, most * 100, places: 1),
        muted: low.interval.map {
          "(\(numbers.interval($0.low * 100, $0.high * 100, places: 1)))"
        })
    }
    // A range of what is possible is no interval of an estimate, and stands in a column of its own.
    let hasRanges = follow.rows.contains { $0.estimate.isRanged }
    let hasEstimates = !hasRanges || follow.rows.contains { !$0.estimate.isRanged }
    return Table(
      stub: timeTitle ?? follow.timeTitle,
      columns: [
        Table.Column(words.followUp(.died), subtitle: upToThen),
        Table.Column(words.followUp(.lastSeenAlive), subtitle: upToThen),
        Table.Column(words.followUp(.followedBeyond)),
      ]
        + (hasEstimates
          ? [Table.Column(words.curves(.survivalPercent), subtitle: words.headings(.interval))] : [])
        + (hasRanges
          ? [Table.Column(words.followUp(.possibleSurvival), subtitle: words.followUp(.outerLimits))] : []),
      rows: follow.rows.map { row in
        let counts = [row.died, row.lost, row.followed].map { Table.Cell(words.count($0)) }
        let (survival, possible): (Table.Cell, Table.Cell) =
          switch row.estimate.form {
          case .shown(let known), .merged(let known): (estimate(known, places: 1), Table.Cell(absent))
          case .rounded(let known): (estimate(known, places: 0), Table.Cell(absent))
          case .ranged(let low, let high?): (hidden, range(low, high))
          case .ranged, .withheld: (hidden, hidden)
          }
        return Table.Row(
          .body, Table.Cell(machineNumber(row.time) ?? absent),
          counts + (hasEstimates ? [survival] : []) + (hasRanges ? [possible] : []))
      },
      remarks: [words.followUp(.lifeTable(runs: follow.patients.value))]
        + (follow.rows.contains { $0.estimate.isRounded } ? [words.followUp(.wholePercents)] : [])
        + (hasRanges ? [words.followUp(.rangedSurvival)] : [])
        + words.leftOut(follow.leftOut, .timeOrOutcome))
  }
}

/// Which of several events came first.
package enum CompetingExhibit {
  package static func draw(
    _ disclosed: Disclosed<CompetingRisks>, title: String, words: Wording
  ) -> DrawnFigure {
    let risks = disclosed.value
    let last = risks.curves.compactMap { $0.estimate.steps.last?.time }.max() ?? 0
    let times = AxisTimes.times(until: last)
    var curves = risks.curves.map { curve in
      StepCurve(
        label: curve.label,
        steps: curve.estimate.steps.filter { $0.events > 0 }.map { step in
          let interval = (try? curve.estimate.interval(at: step, level: 0.95)) ?? nil
          return StepCurve.Step(
            time: step.time, value: step.incidence, low: interval?.low, high: interval?.high)
        }, end: last, summary: words.curves(.patients(curve.patients.count)))
    }
    // Who is at risk is the same for every cause, so the numbers stand once.
    if let steps = risks.curves.first?.estimate.steps, !curves.isEmpty {
      curves[0].atRisk = times.map { time in steps.first { $0.time >= time }?.atRisk ?? 0 }
      curves[0].rows = risks.days.enumerated().map { StepCurve.Row(row: $0, time: $1.day, isShared: true) }
    }
    let figure = IncidenceFigure(
      curves: curves, times: times, timeTitle: words.followUp(.days), incidenceTitle: title,
      isPlain: title == words.curves(.incidenceTitle))
    return DrawnFigure(figure, data: table(disclosed.table, words: words), words: words)
  }

  package static func table(_ risks: PrintedCompeting, words: Wording) -> Table {
    let numbers = words.numbers
    let hidden = Table.Cell(words.headings(.hidden))
    let labels = risks.days.first.map { _ in risks.labels } ?? []
    var table = Table(
      stub: words.followUp(.upToDay),
      columns: labels.flatMap { label in
        [
          Table.Column(words.headings(.n), group: label),
          Table.Column(
            words.curves(.incidencePercent), subtitle: words.headings(.interval), group: label),
        ]
      } + [Table.Column(words.followUp(.noneYet))])
    table.rows = risks.days.map { day in
      let estimates = day.estimates.value
      let cells = day.states.enumerated().flatMap { index, count in
        let state = estimates?.states[index]
        return [
          Table.Cell(words.count(count)),
          state.map { state in
            Table.Cell(
              state.incidence.map { numbers.decimal($0 * 100, places: 1) } ?? absent,
              muted: state.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 1)))" })
          } ?? hidden,
        ]
      }
      let rest = estimates.map {
        Table.Cell($0.eventFree.map { numbers.decimal($0 * 100, places: 1) } ?? absent)
      }
      return Table.Row(.body, Table.Cell(machineNumber(day.day) ?? absent), cells + [rest ?? hidden])
    }
    table.remarks = [words.followUp(.competing(runs: risks.patients.value))]
    table.remarks += words.leftOut(risks.leftOut, .eventOrTime)
    if let tied = risks.tied.value, tied > 0 { table.remarks.append(words.followUp(.tied(tied))) }
    return table
  }
}

/// First events in the time at risk of them.
package enum FirstEventsTable {
  private static let amount = 1000.0

  package static func table(_ rates: PrintedFirstEvents, words: Wording) -> Table {
    let numbers = words.numbers
    let unit = rates.unit.map { $0 == "h" ? words.headings(.hours) : $0 } ?? ""
    let afterwards = rates.rows.reduce(0) { $0 + ($1.rate.value?.afterwards ?? 0) }
    return Table(
      stub: words.headings(.complication),
      columns: [
        Table.Column(words.headings(.withIt), subtitle: words.headings(.share)),
        Table.Column(words.headings(.notKnown)), Table.Column(words.followUp(.timeAtRisk(unit: unit))),
        Table.Column(words.followUp(.firstEvents(unit: unit)), subtitle: words.headings(.interval)),
      ],
      rows: rates.rows.map { row in
        let (own, hidden) = (row.rate.value, Table.Cell(words.headings(.hidden)))
        let rate = try? own?.rate(per: amount)
        let interval = (try? rate?.exact(level: 0.95)) ?? nil
        return Table.Row(
          .body, Table.Cell(row.label),
          [
            Table.Cell(words.share(row.patients)), Table.Cell(words.count(row.patients.unknown)),
            own.map { Table.Cell(numbers.decimal($0.timeAtRisk, places: 0)) } ?? hidden,
            own == nil
              ? hidden
              : Table.Cell(
                rate.map { numbers.decimal($0.estimate, places: 2) } ?? absent,
                muted: interval.map { "(\(numbers.interval($0.low, $0.high, places: 2)))" }),
          ])
      },
      remarks: [words.followUp(.firstEventsOf(exposure: rates.exposureTitle))]
        + (afterwards > 0 && !rates.hidesAfterwards ? [words.followUp(.afterExposure(afterwards))] : []))
  }
}
