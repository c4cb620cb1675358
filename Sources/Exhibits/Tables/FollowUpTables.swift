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
  package static func table(_ printed: PrintedLifeTable, timeTitle: String?, words: Wording) -> Table {
    let follow = printed.table
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
      rows: follow.rows.enumerated().map { index, row in
        let time = Table.Cell(machineNumber(row.time) ?? absent)
        let counts = printed.counts[index].map { Table.Cell(words.count($0)) }
        if row.isHidden {
          let range = printed.survival(index).map {
            Table.Cell(numbers.interval($0.lowerBound * 100, $0.upperBound * 100, places: 1))
          }
          return Table.Row(.body, time, counts + [range ?? hidden])
        }
        if row.hidesLost {
          return Table.Row(
            .body, time,
            counts + [
              Table.Cell(
                row.survival.map { numbers.decimal($0 * 100, places: 0) } ?? absent,
                muted: row.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 0)))" })
            ])
        }
        return Table.Row(
          .body, time,
          counts + [
            Table.Cell(
              row.survival.map { numbers.decimal($0 * 100, places: 1) } ?? absent,
              muted: row.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 1)))" })
          ])
      },
      remarks: [words.followUp(.lifeTable(patients: printed.patients.value ?? follow.patients.count))]
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
    }
    let figure = IncidenceFigure(
      curves: curves, times: times, timeTitle: words.followUp(.days), incidenceTitle: title,
      isPlain: title == words.curves(.incidenceTitle))
    return DrawnFigure(figure, data: table(disclosed.told, words: words), words: words)
  }

  package static func table(_ printed: PrintedCompetingRisks, words: Wording) -> Table {
    let risks = printed.risks
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
    func ends(_ day: Int, _ state: Int) -> Table.Cell {
      printed.share(day, state).map {
        Table.Cell(numbers.interval($0.lowerBound * 100, $0.upperBound * 100, places: 1))
      } ?? hidden
    }
    table.rows = risks.days.enumerated().map { index, day in
      let head = Table.Cell(machineNumber(day.day) ?? absent)
      if day.isHidden {
        return Table.Row(
          .body, head,
          labels.indices.flatMap { [Table.Cell(words.count(printed.counts[index][$0])), ends(index, $0)] }
            + [ends(index, labels.count)])
      }
      return Table.Row(
        .body, head,
        day.states.enumerated().flatMap { place, state in
          [
            Table.Cell(words.count(printed.counts[index][place])),
            Table.Cell(
              state.incidence.map { numbers.decimal($0 * 100, places: 1) } ?? absent,
              muted: state.interval.map { "(\(numbers.interval($0.low * 100, $0.high * 100, places: 1)))" }),
          ]
        } + [Table.Cell(day.eventFree.map { numbers.decimal($0 * 100, places: 1) } ?? absent)])
    }
    let leftOut = words.leftOut(risks.hidesLeftOut ? nil : risks.leftOut.count, .eventOrTime)
    table.remarks =
      [words.followUp(.competing(patients: printed.patients.value ?? risks.patients.count))] + leftOut
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
