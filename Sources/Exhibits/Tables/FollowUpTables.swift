internal import Plotting
internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
package import Tables
internal import Wording

/// Survival at chosen times.
package enum LifeTableTable {
  private static let style = Numbers.english

  package static func table(_ disclosed: Disclosed<FollowUpTable>, timeTitle: String?) -> Table {
    let follow = disclosed.value
    return Table(
      stub: timeTitle ?? follow.timeTitle,
      columns: [
        Table.Column("Died", subtitle: "up to then"), Table.Column("Last seen alive", subtitle: "up to then"),
        Table.Column("Followed beyond"), Table.Column("Survival, %", subtitle: "95% interval"),
      ],
      rows: follow.rows.map { row in
        let time = Table.Cell(machineNumber(row.time) ?? absent)
        if row.isHidden {
          return Table.Row(.body, time, (0..<4).map { _ in Table.Cell(PrintedCount.hiddenWord) })
        }
        if row.hidesLost {
          return Table.Row(
            .body, time,
            [
              Table.Cell(style.count(row.died.count)), Table.Cell(PrintedCount.hiddenWord),
              Table.Cell(PrintedCount.hiddenWord),
              Table.Cell(
                row.survival.map { style.decimal($0 * 100, places: 0) } ?? absent,
                muted: row.interval.map { "(\(style.interval($0.low * 100, $0.high * 100, places: 0)))" }),
            ])
        }
        return Table.Row(
          .body, time,
          [row.died, row.lost, row.followed].map { Table.Cell(style.count($0.count)) } + [
            Table.Cell(
              row.survival.map { style.decimal($0 * 100, places: 1) } ?? absent,
              muted: row.interval.map { "(\(style.interval($0.low * 100, $0.high * 100, places: 1)))" })
          ])
      },
      remarks: [
        "Kaplan and Meier’s estimate of \(counted(follow.patients.count, "patient")), with log–log intervals by Greenwood’s variance: who was last seen alive counts as long as he was followed, and nobody is taken for dead or alive whose state is not known."
      ]
        + (follow.rows.contains(where: \.hidesLost)
          ? ["Where few were lost, survival stands in whole percents, which are the same whoever they were."]
          : [])
        + Remarks.leftOut(follow.leftOut?.count, missing: "the time or the outcome"))
  }
}

/// Which of several events came first.
package enum CompetingExhibit {
  private static let style = Numbers.english

  package static func draw(_ disclosed: Disclosed<CompetingRisks>, title: String) -> DrawnFigure {
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
        }, end: last, summary: counted(curve.patients.count, "patient"))
    }
    // Who is at risk is the same for every cause, so the numbers stand once.
    if let steps = risks.curves.first?.estimate.steps, !curves.isEmpty {
      curves[0].atRisk = times.map { time in steps.first { $0.time >= time }?.atRisk ?? 0 }
    }
    let figure = IncidenceFigure(
      curves: curves, times: times, timeTitle: CompetingWords.days, incidenceTitle: title,
      isPlain: title == Wording.english.curves(.incidenceTitle))
    return DrawnFigure(figure, data: table(disclosed), words: .english)
  }

  package static func table(_ disclosed: Disclosed<CompetingRisks>) -> Table {
    let risks = disclosed.value
    let labels = risks.days.first.map { _ in risks.labels } ?? []
    var table = Table(
      stub: CompetingWords.upToDay,
      columns: labels.flatMap { label in
        [
          Table.Column("n", group: label),
          Table.Column("Incidence, %", subtitle: "95% interval", group: label),
        ]
      } + [Table.Column(CompetingWords.noneYet)])
    table.rows = risks.days.map { day in
      let head = Table.Cell(machineNumber(day.day) ?? absent)
      if day.isHidden {
        return Table.Row(
          .body, head, (0..<(2 * labels.count + 1)).map { _ in Table.Cell(PrintedCount.hiddenWord) })
      }
      return Table.Row(
        .body, head,
        day.states.flatMap { state in
          [
            Table.Cell(style.count(state.patients.count)),
            Table.Cell(
              state.incidence.map { style.decimal($0 * 100, places: 1) } ?? absent,
              muted: state.interval.map { "(\(style.interval($0.low * 100, $0.high * 100, places: 1)))" }),
          ]
        } + [Table.Cell(day.eventFree.map { style.decimal($0 * 100, places: 1) } ?? absent)])
    }
    table.remarks = [CompetingWords.method(risks.patients.count)]
    if risks.hidesLeftOut {
      table.remarks += Remarks.leftOut(nil, missing: CompetingWords.missing)
    } else {
      table.remarks += Remarks.leftOut(risks.leftOut.count, missing: CompetingWords.missing)
      if risks.tied.count > 0 { table.remarks.append(CompetingWords.tied(risks.tied.count)) }
    }
    return table
  }
}

enum CompetingWords {
  static let days = "Days"
  static let upToDay = "Up to day"
  static let noneYet = "None of these yet, %"
  static let missing = "what happened, or when,"

  static func method(_ patients: Int) -> String {
    "Aalen and Johansen’s estimates of \(counted(patients, "patient")): who has had one event can no longer have another first. Intervals on the log–log scale by the delta method."
  }

  static func tied(_ count: Int) -> String {
    "\(counted(count, "patient")) had two of the events at the same time; the one named first counts."
  }
}

/// First events in the time at risk of them.
package enum FirstEventsTable {
  private static let style = Numbers.english
  private static let amount = 1000.0

  package static func table(_ disclosed: Disclosed<FirstEventRates>) -> Table {
    let rates = disclosed.value
    let unit = rates.unit.map { $0 == "h" ? "hours" : $0 } ?? ""
    let afterwards = rates.rows.reduce(0) { $0 + ($1.isHidden ? 0 : $1.rate.afterwards) }
    return Table(
      stub: "Complication",
      columns: [
        Table.Column("Patients with it", subtitle: "n/N (%)"), Table.Column("Not known"),
        Table.Column("At risk, \(unit)"),
        Table.Column("First events per 1,000 \(unit) at risk", subtitle: "95% interval"),
      ],
      rows: rates.rows.map { row in
        if row.isHidden {
          return Table.Row(
            .body, Table.Cell(row.label), (0..<4).map { _ in Table.Cell(PrintedCount.hiddenWord) })
        }
        let rate = try? row.rate.rate(per: amount)
        let interval = (try? rate?.exact(level: 0.95)) ?? nil
        return Table.Row(
          .body, Table.Cell(row.label),
          [
            Table.Cell(
              ProportionText.share(
                ProportionResult(events: row.patients.events.count, total: row.patients.known.count))),
            Table.Cell(style.count(row.patients.unknown.count)),
            Table.Cell(style.decimal(row.rate.timeAtRisk, places: 0)),
            Table.Cell(
              rate.map { style.decimal($0.estimate, places: 2) } ?? absent,
              muted: interval.map { "(\(style.interval($0.low, $0.high, places: 2)))" }),
          ])
      },
      remarks: [
        "A patient is at risk of a first event until it comes, and no longer (\(rates.exposureTitle)); intervals of rates are exact Poisson ones. Not known are patients of whom the event, its time or the exposure is missing."
      ]
        + (afterwards > 0
          ? [
            "\(counted(afterwards, "event")) after the end of the exposure \(afterwards == 1 ? "is" : "are") not counted."
          ]
          : []))
  }
}
