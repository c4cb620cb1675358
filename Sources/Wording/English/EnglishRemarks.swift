extension English {
  package func say(_ message: RemarkMessage) -> Phrase {
    switch message {
    case .leftOut(let count, let lack):
      "\(count) \(plural: count, one: "record is", many: "records are") left out, since \(words(lack)) is missing."
    case .rangeLeftOut(let count, let lack):
      "\(count.uppercasedFirst) records are left out, since \(words(lack)) is missing."
    case .someLeftOut(let lack):
      "Some records are left out, since \(words(lack)) is missing; how many is hidden."
    case .excerpt(let count, let all):
      "\(count) of \(all) rows, evenly chosen; the download has all of them."

    case .wilson: "Intervals are Wilson’s."
    case .wilsonKnown: "Percents are of those in whom it is known; intervals are Wilson’s."
    case .wilsonOutcome: "Percents are of those with a known outcome; intervals are Wilson’s."
    case .wilsonPercent: "Intervals of shares are Wilson’s, in percent."
    case .wilsonYearly: "Intervals are Wilson’s; N is of those in whom the outcome is known."
    case .exactCounts(let withShares):
      "Intervals of counts are exact Poisson ones\(withShares ? ", those of shares Wilson’s" : "")."
    case .knownOutcomes: "Shares are of the cases whose outcome is known."
    case .missingIn(let title, let count): "\(title) is missing in \(count)."
    case .someMissingIn(let title): "\(title) is missing in some; how many is hidden."
    case .unknownOutcomes(let count): "The outcome is not known in \(count)."
    case .missing(let label, let count): "\(label): \(count) missing."
    case .percentsOf(let isRow): "Percents are of the \(isRow ? "row" : "column")."

    case .trend(let trend, let wholeYears, let isExact, let p):
      "\(words(trend, of: "It"))\(wholeYears ? " over whole years" : "") (\(test(trend, isExact)), \(p))."
    case .shareTrend(let trend, let p):
      trend == .none
        ? "No trend of the share can be shown (Cochran–Armitage, \(p))."
        : "\(words(trend, of: "The share")) (\(test(trend, false)), \(p))."
    case .tableTrend(let title, let p, let isExact, let wholeYears):
      "\(title), trend: \(p) (Cochran–Armitage\(isExact ? ", exact" : "")\(wholeYears ? ", whole years only" : ""))."
    case .partial(let year, let part): "\(year) (\(part))"

    case .rates(let unit, let exposure):
      "Shares are of those in whom it is known, with Wilson’s intervals; rates are those with the complication per 1,000 \(unit) (\(exposure)), with exact Poisson intervals."
    case .range(let low, let high): "\(low) to below \(high)"
    case .normality(let count, let shapiroWilk, let lilliefors):
      "n = \(count); \(tests(shapiroWilk, lilliefors))."
    case .quartiles(let title): "\(title); quartiles of type 7."

    case .medians: "Medians stand with their quartiles (type 7), their intervals are from order statistics."
    case .targets:
      "A target is reached where the whole interval lies on its side even if all missing values speak against it, missed where the whole lies on the other even if they speak for it, and open between."
    case .someUnknown(let title):
      "\(title): some may not be known; how many is not told, nor the worst and the best case."
    case .extremeCases(let title, let unknown, let low, let high):
      "\(title): \(unknown) not known; \(low) if none of them counted, \(high) if all did."
    }
  }

  private func tests(_ shapiroWilk: String?, _ lilliefors: String?) -> Phrase {
    let tests: [Phrase?] = [shapiroWilk.map { "Shapiro–Wilk \($0)" }, lilliefors.map { "Lilliefors \($0)" }]
    let made = tests.compactMap { $0 }
    return made.isEmpty ? "no test of normality can be made" : made.joined(separator: ", ")
  }

  private func words(_ lack: RemarkMessage.Lack) -> Phrase {
    switch lack {
    case .year: "the year"
    case .group: "the group"
    case .theirGroup: "their group"
    case .centre: "the centre"
    case .one: "one of both"
    case .orderRiskOrOutcome: "order, risk or outcome"
    case .timeOrEvent: "the time or what happened"
    case .timeOrOutcome: "the time or the outcome"
    case .eventOrTime: "what happened, or when,"
    case .predictorOrOutcome: "a predictor or the outcome"
    case .riskOrOutcome: "the risk or the outcome"
    case .column(let title): "\(title)"
    case .period(let title): "\(title.lowercased())"
    }
  }

  private func test(_ trend: RemarkMessage.Trend, _ isExact: Bool) -> Phrase {
    trend == .uneven
      ? "chi-square of the departure from a straight line" : "Cochran–Armitage\(isExact ? ", exact" : "")"
  }

  private func words(_ trend: RemarkMessage.Trend, of subject: Phrase) -> Phrase {
    switch trend {
    case .rose: "\(subject) rose"
    case .fell: "\(subject) fell"
    case .uneven: "\(subject) differed between the years by more than a steady rise or fall explains"
    case .none: "No trend can be shown"
    }
  }
}
