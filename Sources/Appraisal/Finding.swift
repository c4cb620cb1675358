package import Diagnostics
package import Methods
package import Wording

/// One thing that an appraisal has to say, with where it stands in the paper.
package struct Finding: Hashable, Sendable {
  package typealias Severity = Diagnostic.Severity

  /// What was looked at, in the order of weight within a severity.
  package enum Check: String, CaseIterable, Sendable {
    case group, count, percent, total, parts, agreement, pooled, median, grim, grimmer, sd, range, quartiles
    case pValue = "p-value"
    case significance, copy, repeated, unit, magnitude, kind, rounding
  }

  /// Of one check; one that finds as many stops, and the appraisal says so.
  static let most = 2_000

  package var check: Check
  package var severity: Diagnostic.Severity
  /// The table's id, or `claims` or `comparisons`.
  package var table: String
  package var variable: String
  /// Nil where several are concerned.
  package var group: String?
  package var level: String?
  package var printed: String
  /// What would agree, where there is one such figure.
  package var expected: String?
  /// A sentence or two with the arithmetic.
  package var sentences: [AppraisalMessage]
  package var place: Place

  /// As the terminal tells it, ended by a full stop.
  package var explanation: String { Wording.english.appraisal(sentences) }

  var order: (Int, Int, Place, String) {
    let severity = [Diagnostic.Severity.error: 0, .warning: 1, .note: 2][severity] ?? 3
    return (severity, Check.allCases.firstIndex(of: check) ?? 0, place, explanation)
  }
}

/// A printed P value and every convention that gives it.
package struct ReproducedP: Hashable, Sendable {
  package var table: String
  package var variable: String
  package var p: String
  /// Sorted by their names in the appraisal's JSON.
  package var by: [Method]
  package var place: Place
}
