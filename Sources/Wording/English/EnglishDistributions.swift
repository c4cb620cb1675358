extension English {
  package func say(_ message: DistributionMessage) -> Phrase {
    switch message {
    case .count(let count, let missing): "n\u{A0}=\u{A0}\(count)\(missing > 0 ? ", \(missing) missing" : "")"
    case .noValues(let label): "\(label): no values."

    case .stripTitle(let value): "\(value), each patient a point"
    case .strip(let value):
      "A strip plot of \(value.lowercasedFirst) with a box for the quartiles and a stroke at the median."
    case .stripGroup(let label, let values, let low, let high, let box, let missing):
      "\(label): \(values) values from \(low) to \(high)\(box.map { ", median \($0.median), quartiles \($0.lower) and \($0.upper)" })\(missing > 0 ? "; \(missing) missing" : "")."

    case .boxTitle(let value): "\(value) by group"
    case .boxes(let value): "Box plots of \(value.lowercasedFirst)."
    case .boxGroup(let label, let count, let box, let low, let high, let beyond):
      "\(label): n = \(count), median \(box.median), quartiles \(box.lower) and \(box.upper), whiskers \(low) and \(high), \(beyond) beyond."
    case .whiskers: "Whiskers reach to the last values within 1.5 interquartile ranges of the box."

    case .histogramTitle(let value): "Distribution of \(value.lowercasedFirst)"
    case .histogram(let value, let bins, let low, let high):
      "A histogram of \(value.lowercasedFirst) in \(bins) \(plural: bins, one: "bin", many: "bins") from \(low) to \(high)."
    case .fullest(let ranges, let bins, let patients):
      bins == 1
        ? "The fullest bin, \(ranges), holds \(patients) \(plural: patients, one: "patient", many: "patients")."
        : "The fullest bins, \(ranges), hold \(patients) \(plural: patients, one: "patient", many: "patients") each."
    case .hiddenBins(let count): "\(count) bins are hidden for privacy."
    case .normalCurve: "A curve shows a normal distribution of the same mean and SD."
    case .normalCurveKey: "Curve: normal distribution of the same mean and SD."

    case .quantileTitle(let value): "Normal quantile plot of \(value.lowercasedFirst)"
    case .quantiles(let count, let value, let low, let high):
      "A normal quantile plot of \(count) values of \(value.lowercasedFirst), from \(low) to \(high), against standard normal quantiles."
    case .farthest(let value, let distance): "The value farthest from the line is \(value), by \(distance)."
    case .normalQuantile: "Normal quantile"
    }
  }
}
