extension English {
  package func say(_ message: PublishedMessage) -> Phrase {
    switch message {
    case .asPrinted: "as printed"
    case .computed: "computed from counts"
    case .fromModel: "hollow: from a model, not counted"
    case .modelled: "Hollow marks are values from a model, not of patients counted."

    case .made: "Made"
    case .shareHeading: "Share, %"
    case .rest: "Not accounted for"
    case .all: "All"
    case .spread: "Quartiles, or range"
    case .interval: "interval"
    case .noInterval: "no interval"
    case .behindPrinted: ", printed"
    case .sized(let label, let total): "\(label) (n = \(total))"
    case .n(let count): "n = \(count)"
    case .range(let range): "range \(range)"
    case .contrast(let events, let total, let controlEvents, let controlTotal):
      "\(events)/\(total) v \(controlEvents)/\(controlTotal)"
    case .fromAModel: "from a model"
    case .printedIntervals: "interval as printed"
    case .intervals(let measure, let someArePrinted):
      "95% interval (\(method(measure))\(someArePrinted ? ", or as printed" : ""))"
    case .methods(let measure): methods(measure)
    case .disagreement(let name, let printed, let events, let total, let computed):
      "\(name): the source prints \(printed), but \(events) of \(total) are \(computed)."
    case .rests: "What the parts do not account for is computed as the rest of the whole."

    case .seriesMethods(let measure): seriesMethods(measure)
    case .weights: "Weights are shares of all patients; nothing is pooled."
    case .favoursControl: "Favours control"
    case .favoursECPR: "Favours ECPR"
    case .countsNotGiven: "As printed; the counts are not given."

    case .forestTitle(let measure, let interval): "\(measure) with \(interval)"
    case .forestHeading(let measure, let interval): "\(measure), \(interval)"
    case .forest(let measure, let count, let interval, let isLogarithmic):
      "A forest plot of \(measure.lowercasedFirst), \(count) \(plural: count, one: "estimate", many: "estimates") with \(plural: count, one: "its", many: "their") \(interval)\(isLogarithmic ? ", on a logarithmic axis" : "")."
    case .reference(let value): "A line marks \(value)."
    case .lone(let entry): "It is \(entry)."
    case .allEqual(let entries): "All are equal: \(entries)."
    case .extremes(let largest, let smallest): "The largest: \(largest); the smallest: \(smallest)."
    case .printed(let count, let all):
      count == all
        ? "All are as printed." : "\(count) of \(all) are as printed, the others computed from counts."
    case .entry(let label, let text): "\(label), \(text)"

    case .dots(let rows, let series, let shown):
      "Dots, \(rows) \(plural: rows, one: "row", many: "rows")\(series.isEmpty ? "" : " by \(series.count) series: \(series.joined(separator: ", "))"). Shown: \(shown)."
    case .highestAndLowest(let name, let highest, let lowest):
      "\(name.map { "\($0)" } ?? "Of these"): \(lowest.map { "highest \(highest); lowest \($0)" } ?? "\(highest)")."
    case .trend(let value, let position, let interval):
      "Points of \(value.lowercasedFirst) against \(position.lowercasedFirst), joined by lines\(interval.map { ", with \($0)" })."
    case .trendSeries(let label, let first, let start, let last, let end):
      "\(label): \(first) at \(start)\(last.map { ", \($0) at \(end)" })."

    case .shares(let title):
      "Shares of a whole, each bar where the one before it ends: \(title.lowercasedFirst)."
    case .whole(let label, let parts): "\(label.map { "\($0): " })\(parts.joined(separator: "; "))."
    case .times(let title, let rows):
      "A time line from nought, \(rows) \(plural: rows, one: "row", many: "rows"): \(title.lowercasedFirst), a box from quartile to quartile or a line over the range, and a stroke at the median."
    case .longestAndShortest(let longest, let shortest):
      shortest.map { "The longest: \(longest); the shortest: \($0)." } ?? "\(longest)."
    }
  }

  private func method(_ measure: PublishedMessage.Measure) -> Phrase {
    switch measure {
    case .proportion: "Wilson"
    case .riskDifference: "Newcombe"
    case .riskRatio: "log method"
    case .oddsRatio: "Wald"
    case .hazardRatio: ""
    }
  }

  private func methods(_ measure: PublishedMessage.Measure) -> Phrase {
    switch measure {
    case .proportion: "Intervals of counts are Wilson’s; what is printed stands as it is printed."
    case .riskDifference:
      "Differences of counts are in percentage points, with Newcombe’s interval; what is printed stands as it is printed."
    case .riskRatio:
      "Risk ratios of counts have the interval of the log method; what is printed stands as it is printed."
    case .oddsRatio: "Odds ratios of counts have Wald’s interval; what is printed stands as it is printed."
    case .hazardRatio: "Hazard ratios stand as they are printed."
    }
  }

  private func seriesMethods(_ measure: PublishedMessage.Measure) -> Phrase {
    switch measure {
    case .proportion: "Intervals are Wilson’s, or as printed."
    case .riskDifference: "Differences in percentage points with Newcombe’s interval."
    case .riskRatio: "Risk ratios with the interval of the log method."
    case .oddsRatio: "Odds ratios with Wald’s interval."
    case .hazardRatio: "Hazard ratios as printed."
    }
  }
}
