internal import Diagnostics

/// What is said of a statement without a source.
enum EvidenceProblems: ProblemWords {
  static func uncited(_ numbers: [String]) -> String {
    let quoted = numbers.map { "'\($0)'" }.joined(separator: ", ")
    return
      "the statement has \(numbers.count == 1 ? "the number" : "the numbers") \(quoted) and neither a citation nor a computed value"
  }
}
