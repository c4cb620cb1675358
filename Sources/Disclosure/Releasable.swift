package import Analyses
package import Modelling

extension MeasureResult: Releasable {
  package static var weight: Weight { .measure }
  package func printable(by release: Release) -> PrintedMeasure? { release(self) }
}

extension YearlyOutcomes: Releasable {
  package static var weight: Weight { .headline }
  package func printable(by release: Release) -> PrintedYears? { release(self) }
}

extension CohortFlow: Releasable {
  package static var weight: Weight { .measure }
  package func printable(by release: Release) -> PrintedFlow? { release(self) }
}

extension Comparison: Releasable {
  package func printable(by release: Release) -> PrintedComparison? { release(self) }
}

extension ShareTable: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedShares? { release(self) }
}

extension SubgroupProportions: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedSubgroups? { release(self) }
}

extension CentreFunnel: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedFunnel? { release(self) }
}

extension ProcessSeries: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedProcess? { release(self) }
}

extension Completeness: Releasable {
  package func printable(by release: Release) -> PrintedCompleteness? { release(self) }
}

extension CrossTabulation: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedCross? { release(self) }
}

extension YearlyActivity: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedActivity? { release(self) }
}

extension EventRates: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedRates? { release(self) }
}

extension RiskAdjusted: Releasable {
  package func printable(by release: Release) -> PrintedRiskAdjusted? { release(self) }
}

extension RiskModel: Releasable {
  package func printable(by release: Release) -> PrintedModel? { release(self) }
}

extension SeriesComparison: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedSeries? { release(self) }
}

/// Records of a registry by their number alone.
package struct RecordCount: Releasable {
  let patients: PatientSet

  package init(_ patients: PatientSet) { self.patients = patients }

  package func printable(by release: Release) -> PrintedCount? {
    release.weighing(.records).count(patients)
  }
}

/// Patients of whom no record is there, who follow from a number that is printed beside the registry's: other ECMO
/// runs, where all of them are told.
package struct OthersCount: Releasable {
  let count: Int

  package init(_ count: Int) { self.count = count }

  /// Nil where they are few.
  package func printable(by release: Release) -> Int? { release.isSmall(count) ? nil : count }
}
