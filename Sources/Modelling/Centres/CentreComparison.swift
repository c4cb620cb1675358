package import Analyses
package import Registry
package import Statistics

/// Centres against what their patients' risks let expect: exact ratios, shrunken ones, an adjusted funnel, and how many
/// centres would stand out by chance.
package struct CentreComparison: Sendable {
  package struct Centre: Sendable {
    package var label: String
    package var observed: ProportionResult
    package var ratio: ObservedExpected
    /// Of the ratio, from the Poisson–binomial distribution by mid-P.
    package var interval: Interval
    package var pValue: Double
    /// For the number of centres, by Benjamini and Hochberg; nil where not all centres are told.
    package var adjustedP: Double?
    /// Between which ratios chance alone would have it, at 95 % and 99.8 %.
    package var inner: Interval
    package var outer: Interval
    /// Beyond the outer limits.
    package var isOutside: Bool
    /// Beyond them too if they were widened for overdispersion.
    package var isOutsideWidened: Bool
    /// All patients had the outcome, or none had: the interval has one end by necessity.
    package var isExtreme: Bool
    /// From the random-intercept model; nil where ``CentreComparison/shrinkageProblem`` says why.
    package var shrunken: ShrunkenCentres.Ratio?

    /// Without all that is drawn from other centres.
    package var alone: Centre {
      var centre = self
      centre.adjustedP = nil
      centre.shrunken = nil
      centre.isOutsideWidened = centre.isOutside
      return centre
    }
  }

  package var centreTitle: String
  package var centres: [Centre]
  package var overall: ProportionResult
  package var expected: Double
  package var dispersion: AdjustedDispersion?
  /// The factor by which limits would be widened for overdispersion; nil where there is none. They are not: of few
  /// centres those that stand out are themselves the overdispersion.
  package var widening: Double?
  /// How many centres would lie beyond the limits, were all risks right: at 95 % and at 99.8 %.
  package var expectedOutside: (inner: Double, outer: Double)
  /// The random-intercept model; nil where ``shrinkageProblem`` says why.
  package var shrinkage: ShrunkenCentres?
  package var shrinkageProblem: StatisticsError?
  /// Patients whose centre is not known.
  package var withoutCentre: PatientSet
  /// Where the prediction comes from, in words.
  package var title: String

  /// Throws for fewer than two centres, and where nothing is expected in one.
  package init(_ predictions: Predictions, by column: Column, nodes: Int = 15) throws(StatisticsError) {
    let entries = Dictionary(predictions.entries.map { ($0.row, $0) }, uniquingKeysWith: { one, _ in one })
    let rows = predictions.entries.map(\.row)
    let groups = RecordGroups(rows, by: column).groups
    guard groups.count >= 2 else { throw .oneGroup }
    let members = groups.map { $0.rows.compactMap { entries[$0] } }
    var ratios: [ObservedExpected] = []
    for centre in members {
      ratios.append(
        try ObservedExpected(observed: centre.count { $0.hasOutcome }, risks: centre.map(\.risk)))
    }
    let dispersion = try? AdjustedDispersion(ratios)
    let widening = dispersion?.widening
    do {
      shrinkage = try ShrunkenCentres(members, nodes: nodes)
    } catch {
      shrinkageProblem = error
    }
    let pValues = ratios.map { $0.pValue() }
    let adjusted = try Multiplicity.benjaminiHochberg.adjusted(pValues)
    var centres: [Centre] = []
    var outside = (inner: 0.0, outer: 0.0)
    for (index, ratio) in ratios.enumerated() {
      let outer = try ratio.limits(level: 0.998)
      let isOutside = try ratio.isBeyond(level: 0.998)
      outside.inner += try ratio.chanceBeyond(level: 0.95)
      outside.outer += try ratio.chanceBeyond(level: 0.998)
      centres.append(
        Centre(
          label: groups[index].label, observed: Self.result(members[index]), ratio: ratio,
          interval: try ratio.interval(level: 0.95), pValue: pValues[index], adjustedP: adjusted[index],
          inner: try ratio.limits(level: 0.95), outer: outer, isOutside: isOutside,
          isOutsideWidened: Self.isBeyond(ratio.ratio, outer, widenedBy: widening) ?? isOutside,
          isExtreme: ratio.observed == 0 || ratio.observed == ratio.count,
          shrunken: shrinkage?.ratios[index]))
    }
    self.centres = centres
    self.dispersion = dispersion
    self.widening = widening
    expectedOutside = outside
    centreTitle = column.field.title
    overall = Self.result(members.flatMap { $0 })
    expected = compensatedSum(ratios.map(\.expected))
    withoutCentre = PatientSet(rows).subtracting(PatientSet(groups.flatMap(\.rows)))
    title = predictions.title
  }

  /// Nil without widening.
  private static func isBeyond(_ ratio: Double, _ limits: Interval, widenedBy widening: Double?) -> Bool? {
    widening.map { ratio < 1 - (1 - limits.low) * $0 || ratio > 1 + (limits.high - 1) * $0 }
  }

  private static func result(_ entries: [Predictions.Entry]) -> ProportionResult {
    ProportionResult(
      ProportionPatients(
        events: PatientSet(entries.filter(\.hasOutcome).map(\.row)), known: PatientSet(entries.map(\.row)),
        unknown: PatientSet([])))
  }
}
