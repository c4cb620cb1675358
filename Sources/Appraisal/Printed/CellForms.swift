internal import Diagnostics

/// How cells are to be written.
enum CellForms: ProblemWords {
  static func of(_ kind: PublishedPaper.Kind) -> String {
    switch kind {
    case .count, .levels: "\"n (percent)\" or \"n\""
    case .ratio: "\"a/b\""
    case .meanSD: "\"mean ± SD\""
    case .mean: "a mean"
    case .medianIQR: "\"median (IQR)\" or \"median (Q1–Q3)\""
    case .median: "a median"
    case .range: "\"low–high\""
    case .mixed: "\"mean ± SD\", \"median (IQR)\" or \"n (percent)\""
    }
  }
}
