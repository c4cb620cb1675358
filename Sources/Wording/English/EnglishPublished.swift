extension English {
  package func say(_ message: PublishedMessage) -> Phrase {
    switch message {
    case .asPrinted: "as printed"
    case .computed: "computed from counts"
    case .fromModel: "hollow: from a model, not counted"
    case .modelled: "Hollow marks are values from a model, not of patients counted."

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
}
