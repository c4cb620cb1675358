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
  package static func table(_ disclosed: Disclosed<FollowUpTable>, timeTitle: String?, words: Wording)
    -> Table
  {
    let follow = disclosed.value
    let numbers = words.numbers
    let hidden = Table.Cell(words.headings(.hidden))
    let upToThen = words.followUp(.upToThen)
    return Table(
      stub: timeTitle ?? follow.timeTitle,
      columns: [
        Table.Column(words.followUp(.died), subtitle: upToThen),
        Table.Column(words.followUp(.lastSeenAlive), subtitle: upToThen),
        Table.Column(words.followUp(.followedBeyond)),
        Table.Column(words.curves(.survivalPercent), subtitle: words.headings(.interval)),
      ],
      rows: follow.rows.map { row in
        let time = Table.Cell(machineNumber(row.time) ?? absent)
        if row.isHidden {
          return Table.Row(.body, time, (0..<4).map { _ in hidden })
        }
        if row.hidesLost {
          return Table.Row(
            .body, time,
            [
              Table.Cell(numbers.count(row.died.count)), hidden, hidden,
              Table.Cell(
                row.survival.map { numbers.decimal($0 * 100, places: 0) } ?? absent,
                muted: row.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 0)))" }),
            ])
        }
        return Table.Row(
          .body, time,
          [row.died, row.lost, row.followed].map { Table.Cell(numbers.count($0.count)) } + [
            Table.Cell(
              row.survival.map { numbers.decimal($0 * 100, places: 1) } ?? absent,
              muted: row.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 1)))" })
          ])
      },
      remarks: [words.followUp(.lifeTable(patients: follow.patients.count))]
        + (follow.rows.contains(where: \.hidesLost) ? [words.followUp(.wholePercents)] : [])
        + words.leftOut(follow.leftOut?.count, .timeOrOutcome))
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
    return DrawnFigure(figure, data: table(disclosed, words: words), words: words)
  }

  package static func table(_ disclosed: Disclosed<CompetingRisks>, words: Wording) -> Table {
    let risks = disclosed.value
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
      let head = Table.Cell(machineNumber(day.day) ?? absent)
      if day.isHidden {
        return Table.Row(.body, head, (0..<(2 * labels.count + 1)).map { _ in hidden })
      }
      return Table.Row(
        .body, head,
        day.states.flatMap { state in
          [
            Table.Cell(numbers.count(state.patients.count)),
            Table.Cell(
              state.incidence.map { numbers.decimal($0 * 100, places: 1) } ?? absent,
              muted: state.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 1)))" }),
          ]
        } + [Table.Cell(day.eventFree.map { numbers.decimal($0 * 100, places: 1) } ?? absent)])
    }
    let leftOut = words.leftOut(risks.hidesLeftOut ? nil : risks.leftOut.count, .eventOrTime)
    table.remarks = [words.followUp(.competing(patients: risks.patients.count))] + leftOut
    if !risks.hidesLeftOut, risks.tied.count > 0 {
      table.remarks.append(words.followUp(.tied(risks.tied.count)))
    }
    return table
  }
}

/// First events in the time at risk of them.
package enum FirstEventsTable {
  private static let amount = 1000.0

  package static func table(_ disclosed: Disclosed<FirstEventRates>, words: Wording) -> Table {
    let rates = disclosed.value
    let numbers = words.numbers
    let unit = rates.unit.map { $0 == "h" ? words.headings(.hours) : $0 } ?? ""
    let afterwards = rates.rows.reduce(0) { $0 + ($1.isHidden ? 0 : $1.rate.afterwards) }
    return Table(
      stub: words.headings(.complication),
      columns: [
        Table.Column(words.headings(.withIt), subtitle: words.headings(.share)),
        Table.Column(words.headings(.notKnown)), Table.Column(words.followUp(.timeAtRisk(unit: unit))),
        Table.Column(words.followUp(.firstEvents(unit: unit)), subtitle: words.headings(.interval)),
      ],
      rows: rates.rows.map { row in
        if row.isHidden {
          return Table.Row(
            .body, Table.Cell(row.label), (0..<4).map { _ in Table.Cell(words.headings(.hidden)) })
        }
        let rate = try? row.rate.rate(per: amount)
        let interval = (try? rate?.exact(level: 0.95)) ?? nil
        return Table.Row(
          .body, Table.Cell(row.label),
          [
            Table.Cell(
              words.share(
                ProportionResult(events: row.patients.events.count, total: row.patients.known.count))),
            Table.Cell(numbers.count(row.patients.unknown.count)),
            Table.Cell(numbers.decimal(row.rate.timeAtRisk, places: 0)),
            Table.Cell(
              rate.map { numbers.decimal($0.estimate, places: 2) } ?? absent,
              muted: interval.map { "(\(numbers.interval($0.low, $0.high, places: 2)))" }),
          ])
      },
      remarks: [words.followUp(.firstEventsOf(exposure: rates.exposureTitle))]
        + (afterwards > 0 && !rates.hidesAfterwards ? [words.followUp(.afterExposure(afterwards))] : []))
  }
}
