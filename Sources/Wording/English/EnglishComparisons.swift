internal import Methods

extension English {
  package func say(_ message: ComparisonMessage) -> Phrase {
    switch message {
    case .asPrinted: "As printed"
    case .asPrintedBy(let author, let others, let year):
      "As printed by \(author)\(others ? " et al." : "")\(year.map { " \($0)" })"
    case .computed: "Computed"
    case .size(let count): "n = \(count)"
    case .sized(let title, let sizes): "\(title) (\(sizes.joined(separator: ", ")))"
    case .standardised: "SMD"
    case .largestOfPairs: "largest of pairs"
    case .bracketedMissing(let count): "[\(count) missing]"
    case .quartiles(let median, let lower, let upper): "\(median) (\(lower) to \(upper))"
    case .standardError(let error): "(SE \(error))"
    case .noInterval: "So few patients give no interval at this level."

    case .values(let means, let type):
      means
        ? "Values are n (%) of those with a known value, mean ± SD or median (quartiles, type \(type))."
        : "Values are n (%) of those with a known value, or median (quartiles, type \(type))."
    case .apart(let titles, let contrasts):
      "P and interval stand on different sides of no difference for \(titles.joined(separator: ", ")): \(contrasts.map(why).joined(separator: "; "))."
    case .oneGroup: "One group only: nothing is compared."
    case .exploratory(let count): "Exploratory: \(count) comparisons, none adjusted."
    case .ungrouped(let count, let title):
      "\(count.uppercasedFirst) records have no value for \(title) and are left out."
    case .someUngrouped(let title):
      "Some records have no value for \(title) and are left out; how many is hidden."
    case .withheld(let titles):
      "Not shown, since too few patients stand behind it: \(titles.joined(separator: ", "))."
    case .parts:
      "Where a number would tell of few patients it stands as a range, and no test or difference beside it; percents of a range are the least and the greatest that it allows."

    case .test(let method, let note): test(method, note)
    case .noTest(let reason): "No test: \(reason.map(words) ?? "not computable")."
    case .note(let note): words(note)
    case .reason(let reason): words(reason)
    }
  }

  private func why(_ contrast: ComparisonMessage.Contrast) -> Phrase {
    switch contrast {
    case .risk:
      "a test of counts weighs the tables that these margins allow, Newcombe’s interval each proportion by itself"
    case .shift: "with ties the rank-sum test and the Hodges–Lehmann interval rest on different orders"
    case .mean: "the test is not the one that the interval of the means inverts"
    }
  }

  private func test(_ method: Method, _ note: ComparisonMessage.Note?) -> Phrase {
    let rest: Phrase = note.map { ", \(words($0))" } ?? ""
    return switch method {
    case .welchT: "Welch’s t test."
    case .studentT: "Student’s t test, equal variances."
    case .rankSum:
      "Wilcoxon rank-sum test (Mann–Whitney), \(note.map(words) ?? "exact"); the difference is the Hodges–Lehmann shift."
    case .welchANOVA: "Welch’s analysis of variance\(rest)."
    case .anova: "One-way analysis of variance\(rest)."
    case .kruskalWallis: "Kruskal–Wallis test\(rest)."
    case .pearson:
      "Pearson’s chi-square test without continuity correction: every expected count was 5 or more."
    case .yates: "Pearson’s chi-square test with Yates’ correction."
    case .fisher:
      note.map { "Fisher’s exact test of a larger table (\(words($0))): an expected count was below 5." }
        ?? "Fisher’s exact test, two-sided: an expected count was below 5."
    // No comparison makes another.
    default: "\(method.rawValue)."
    }
  }

  private func words(_ note: ComparisonMessage.Note) -> Phrase {
    switch note {
    case .freemanHalton: "Freeman–Halton"
    case .exact: "exact"
    case .approximate: "normal approximation"
    case .monteCarlo(let tables, let error):
      "Monte Carlo, \(tables) tables, standard error \(error.description)"
    case .without(let groups):
      "without \(groups.map { "\($0.label), which has \($0.values == 0 ? "no value" : "one value only")" }.joined(separator: ", and "))"
    }
  }

  private func words(_ reason: ComparisonMessage.Reason) -> Phrase {
    switch reason {
    case .chosen(let choice): words(choice)
    case .notComputed(let choice, let error):
      choice.map { "\(words($0)); not computed: \(say(error))" } ?? say(error)
    case .datesAreDescribed: "dates and times are described, not compared"
    }
  }

  private func words(_ choice: ComparisonMessage.Choice) -> Phrase {
    switch choice {
    case .declared: "declared in the dictionary"
    case .summarised(let summary):
      "the dictionary summarises it by the \(summary == .mean ? "mean" : "median")"
    case .skewed: "no summary is declared, and the values are skewed (skewness beyond 1)"
    case .notSkewed: "no summary is declared, and the values are not markedly skewed"
    case .normalityUntested: "a group has fewer than five values or no spread, so normality cannot be tested"
    case .normalityRejected: "Lilliefors' test rejects normality in a group (smallest P below 0.05)"
    case .normalityKept: "Lilliefors' test does not reject normality in any group"
    case .sameValue: "all patients have the same value"
    case .expected(let isEnough, let smallest):
      isEnough
        ? "every expected count is 5 or more (smallest \(smallest.description))"
        : "an expected count is below 5 (smallest \(smallest.description))"
    }
  }
}
