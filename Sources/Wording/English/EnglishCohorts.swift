extension English {
  package func say(_ message: CohortMessage) -> Phrase {
    switch message {
    case .flowTitle: "From step to step"
    case .flow(let steps): "A flow of \(steps) steps."
    case .step(let label, let count, let share):
      "\(label): \(count.map { "\($0)" } ?? "a hidden number")\(share.map { ", \($0) of the step before" })"
    case .noSteps: "No steps to draw."
    case .boxesTitle: "Flow of patients"
    case .boxes(let steps): "A flow chart of \(steps) steps."
    case .boxStep(let label, let count, let left):
      "\(label): \(count)\(left.isEmpty ? "" : "; then left: \(left.joined(separator: ", "))")."
    case .divided(let groups): "Divided into: \(groups.joined(separator: ", "))."
    case .box(let label, let count): "\(label) (n\u{A0}=\u{A0}\(count))"

    case .yearlyTitle(let rate): rate.map { "Cases and \($0.lowercasedFirst) by year" } ?? "Cases by year"
    case .columns(let first, let last): "Columns of cases a year, \(first) to \(last)."
    case .panels(let first, let last, let event):
      "Two panels over one axis of years, \(first) to \(last). Above, columns of cases a year\(event.map { ", the filled part those of: \($0.lowercasedFirst)" })."
    case .unknownPart(let count):
      "The grey part on top of a column are cases whose outcome is not known, \(count) in all; shares leave them out."
    case .exactWhiskers: "Whiskers are exact 95% intervals of the counts (Poisson)."
    case .levelCases(let count, let year): "Cases were \(count) in \(year.map { "\($0)" } ?? "each year")."
    case .extremeCases(let most, let highest, let fewest, let lowest):
      "The most cases were \(most) in \(highest), the fewest \(fewest) in \(lowest)."
    case .below(let rate, let interval): "Below, \(rate.lowercasedFirst) in percent with its \(interval)."
    case .levelRate(let rate, let year): "It was \(rate) in \(year.map { "\($0)" } ?? "each year")."
    case .rateBetween(let low, let lowest, let high, let highest):
      "It lay between \(low) in \(lowest) and \(high) in \(highest)."
    case .overallRate(let rate, let interval): "Over all years it was \(rate) (\(interval))."
    case .partialYears(let years): "\(years.joined(separator: ", ")): only part of the year."
    case .partial: "* Part of the year only."
    case .allYears(let rate): "All years \(rate)"

    case .byCategory(let value): "\(value) by category"
    case .bars(let value, let categories, let series, let isStacked, let isNamed):
      "\(series.count == 1 ? "Horizontal" : isStacked ? "Stacked horizontal" : "Grouped horizontal") bars of \(value.lowercasedFirst), \(categories) \(plural: categories, one: "category", many: "categories")\(isNamed ? " by \(series.count) series: \(series.joined(separator: ", "))" : "")."
    case .levelBars(let name, let value, let place):
      "\(name): \(value) in \(place.map { "\($0)" } ?? "each")."
    case .extremeBars(let name, let most, let highest, let least, let lowest):
      "\(name): most in \(highest) (\(most)), least in \(lowest) (\(least))."

    case .of(let population): "Of \(population)"
    case .icons(let population): "One hundred small figures in ten rows stand for \(population)."
    case .aboutOf100(let label, let count): "\(label): about \(count) of 100."
    case .of100(let label, let count): "\(label): \(count) of 100"

    case .timelineTitle: "Minutes from arrest to ECMO flow"
    case .timeline(let patients, let low, let high):
      "A bar for each of \(patients) patients: minutes of no-flow, then of low-flow, until ECMO flow. The whole took from \(low) to \(high) minutes."
    case .within(let count, let all, let minutes):
      "\(count) of \(all) reached flow within \(minutes) minutes."
    case .unknownTimes(let count): "No time is known for \(count)."
    case .unknownTime: "time not known"
    case .minutes: "Minutes"
    case .noFlow: "No-flow"
    case .lowFlow: "Low-flow"
    case .target(let minutes): "\(minutes) minutes"

    case .completenessTitle: "Completeness of the data, %"
    case .completeness(let variables, let columns):
      "A heat table of completeness in percent, \(variables) \(plural: variables, one: "variable", many: "variables") by \(columns) \(plural: columns, one: "column", many: "columns")."
    case .allComplete: "All cells are complete."
    case .complete(let count, let all, let least, let place):
      "\(count) of \(all) \(plural: all, one: "cell", many: "cells") are complete. The least complete, \(least): \(place)."
    case .cell(let row, let column): "\(row) in \(column)"
    case .knownPercent: "Known, %"
    case .notApplicable: "– not applicable."
    }
  }
}
