internal import Analyses
internal import Wording

/// What tables and figures that are not handed their words yet say in English.
enum ProportionText {
  static func share(_ result: ProportionResult) -> String { Wording.english.share(result) }
  static func interval(_ result: ProportionResult) -> String { Wording.english.interval(result) }
}

enum Remarks {
  static func leftOut(_ count: Int?, missing what: String) -> [String] {
    Wording.english.leftOut(count, .column(what))
  }
}
