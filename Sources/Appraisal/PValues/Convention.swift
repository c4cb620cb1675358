/// The tests that a printed P value may come from, by their names in the appraisal's JSON.
package enum Convention: String, CaseIterable, Sendable {
  case studentT = "student-t"
  case welchT = "welch-t"
  case anova
  case pearson = "pearson-chi-square"
  case yates = "pearson-chi-square-yates"
  case fisher = "fisher-exact"
  case midP = "fisher-exact-mid-p"
}

/// All P values that a convention can give for the values within the printed summaries' rounding.
struct PReading: Hashable {
  let convention: Convention
  let span: Span
}
