package import Analyses

extension MeasureResult: Releasable {
  package func printable(by release: Release) -> PrintedMeasure? { release(self) }
}

extension YearlyOutcomes: Releasable {
  package func printable(by release: Release) -> PrintedYears? { release(self) }
}

extension CohortFlow: Releasable {
  package func printable(by release: Release) -> PrintedFlow? { release(self) }
}

extension Comparison: Releasable {
  package func printable(by release: Release) -> PrintedComparison? { release(self) }
}

extension ShareTable: Releasable {
  package func printable(by release: Release) -> Disclosed<ShareTable>? { release(self) }
}

extension SubgroupProportions: Releasable {
  package func printable(by release: Release) -> Disclosed<SubgroupProportions>? { release(self) }
}

extension CentreFunnel: Releasable {
  package func printable(by release: Release) -> Disclosed<CentreFunnel>? { release(self) }
}

extension ProcessSeries: Releasable {
  package func printable(by release: Release) -> Disclosed<ProcessSeries>? { release(self) }
}

extension Completeness: Releasable {
  package func printable(by release: Release) -> Disclosed<Completeness>? { release(self) }
}

extension CrossTabulation: Releasable {
  package func printable(by release: Release) -> Disclosed<CrossTabulation>? { release(self) }
}

extension YearlyActivity: Releasable {
  package func printable(by release: Release) -> Disclosed<YearlyActivity>? { release(self) }
}

extension EventRates: Releasable {
  package func printable(by release: Release) -> Disclosed<EventRates>? { release(self) }
}

extension RiskAdjusted: Releasable {
  package func printable(by release: Release) -> Disclosed<RiskAdjusted>? { release(self) }
}

extension RiskModel: Releasable {
  package func printable(by release: Release) -> Disclosed<RiskModel>? { release(self) }
}

extension SeriesComparison: Releasable {
  package func printable(by release: Release) -> Disclosed<SeriesComparison>? { release(self) }
}

/// Records of a registry by their number alone.
package struct RecordCount: Releasable {
  let patients: PatientSet

  package init(_ patients: PatientSet) { self.patients = patients }

  package func printable(by release: Release) -> PrintedCount? { release.count(patients.count, of: patients) }
}

/// Patients of whom no record is there, who follow from a number that is printed beside the registry's: other ECMO
/// runs, where all of them are told.
package struct OthersCount: Releasable {
  let count: Int

  package init(_ count: Int) { self.count = count }

  /// Nil where they are few.
  package func printable(by release: Release) -> Int? { release.isSmall(count) ? nil : count }
}
