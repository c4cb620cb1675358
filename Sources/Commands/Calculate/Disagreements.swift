internal import Methods
internal import Notation

extension Calculation {
  /// Says why where two methods part ways: across 0.05, or by more than a tenth and a sampled P's error.
  func remarked() -> Calculation {
    var result = self
    func compare(_ one: Method, _ other: Method, _ why: String) {
      guard let p = pValue(one), let q = pValue(other) else { return }
      let crosses = (p < 0.05) != (q < 0.05)
      let noise = 2 * (tests.compactMap { [one, other].contains($0.method) ? $0.sampling : nil }.max() ?? 0)
      guard p > 0, q > 0, crosses || abs(p - q) > max(0.1 * max(p, q), noise) else { return }
      let style = Numbers.english
      result.remarks.append(
        "\(one.title): P \(style.significant(p)); \(other.title): P \(style.significant(q)). \(why)"
          + (crosses
            ? " The two stand on different sides of 0.05: report the one chosen beforehand, and say which."
            : ""))
    }
    compare(
      .pearson, .fisher,
      "Pearson's is an approximation, rough where counts are small and far out in the tail; Fisher's adds up the tables that these margins allow."
    )
    compare(
      .pearson, .yates,
      "Yates' correction takes ½ from every distance before it is squared, which lowers the statistic.")
    compare(.fisher, .midP, "Mid-P counts half of the observed table's probability, Fisher's test all of it.")
    compare(
      .cochranArmitage, .cochranArmitageExact,
      "The first takes the trend as normal; the second adds up all tables with these margins.")
    compare(
      .welchT, .studentT,
      "Student's pools the variances, which is wrong where they differ and the groups are of unequal size; Welch's does not."
    )
    compare(
      .rankSum, .rankSumNormal,
      "The first counts all assignments of the ranks, the second takes their sum as normal.")
    compare(
      .welchT, .rankSum,
      "One compares means, the other ranks: outliers and skew move a mean and its SD, not ranks.")
    compare(
      .pairedT, .signedRank,
      "One compares the mean of the differences, the other their ranks: outliers move a mean, not ranks.")
    if let ratio = estimate(.oddsRatioWald)?.estimate, let exact = estimate(.oddsRatioExact)?.estimate,
      ratio.isFinite, exact.isFinite, abs(ratio - exact) > 0.02 * max(ratio, exact)
    {
      result.remarks.append(
        "The odds ratios differ since Wald's is that of the sample, ad/bc, and the exact one the conditional maximum likelihood estimate given both margins, which lies nearer to 1."
      )
    }
    if let wilson = estimate(.wilson), let exact = estimate(.clopperPearson), let one = wilson.low,
      let low = exact.low,
      let other = wilson.high, let high = exact.high, abs(one - low) > 0.005 || abs(other - high) > 0.005
    {
      result.remarks.append(
        "Clopper–Pearson is the wider since it never covers less than its level; Wilson's covers the level on average over sample sizes."
      )
    }
    result.remarks += intervalRemarks
    for sample in summaries {
      let quartiles = [0.25, 0.75].map { p in
        [
          sample.summary.quantile(p, .type2), sample.summary.quantile(p, .type6),
          sample.summary.quantile(p, .type7),
        ]
      }
      if quartiles.contains(where: { Set($0).count > 1 }) {
        result.remarks.append(
          "Sample \(sample.sample): the quartiles differ by their definition, which interpolates between values in its own way: type 2 is SAS's, 6 SPSS's, 7 R's and the house's."
        )
      }
    }
    return result
  }
}
