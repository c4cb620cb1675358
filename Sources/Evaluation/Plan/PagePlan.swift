package import Diagnostics
package import Disclosure
package import Project
package import Prose

/// What a page asks for, in reading order, each thing evaluated and numbered.
package struct PagePlan: Sendable {
  package let page: Project.Page
  package let title: [Inline]?
  package let description: [Inline]?
  package let keyPoints: [[Inline]]
  package let objectives: [[Inline]]
  /// The fences, by where they stand.
  package internal(set) var items: [Place: PlannedItem] = [:]
  package internal(set) var labels:
    [(id: String, words: String, anchor: String, place: Place, isNamed: Bool)] = []
  /// Of the pictures and tables of text that have captions, by where they stand.
  package internal(set) var exhibits: [Place: PlannedLabel] = [:]
  /// Computed values of the text; none where something is wrong, which is told.
  package internal(set) var values: [ValueReference: PlannedValue] = [:]
  /// What a report's yearly figure prints of its measure, year by year.
  package internal(set) var years: [PlannedMeasure] = []
  package internal(set) var usedRegistries: [String] = []
  package internal(set) var problems: [Diagnostic] = []
}

package struct PlannedValue: Sendable {
  package let measure: PlannedMeasure
  package let text: Pending<String>
}

/// Every page's plan, and where each label stands: made once, before anything is resolved.
package struct SitePlan: Sendable {
  package internal(set) var pages: [PagePlan]
  package let index: SiteIndex
  /// How many records each registry has, where that may be told.
  package let recordCounts: [String: Pending<PrintedCount>]
  /// The least that was kept of a registry that is too small for the rest.
  package let fallen: [String: Weight]
}
