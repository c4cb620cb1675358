internal import Analyses
internal import Disclosure
internal import Wording

/// What tables and figures that are not handed their words yet say in English.
enum ProportionText {
  static func share(_ result: ProportionResult) -> String { Wording.english.share(result) }
  static func share(_ printed: PrintedProportion) -> String { Wording.english.share(printed) }
  static func interval(_ result: ProportionResult) -> String { Wording.english.interval(result) }
  static func interval(_ printed: PrintedProportion) -> String { Wording.english.interval(printed) }
}

enum Remarks {
  static func leftOut(_ count: Int?, missing what: String) -> [String] {
    Wording.english.leftOut(count, .column(what))
  }

  static func leftOut(_ printed: PrintedCount, missing what: String) -> [String] {
    Wording.english.leftOut(printed, .column(what))
  }
}
