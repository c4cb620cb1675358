internal import Diagnostics
internal import Notation

/// What is wrong with CSVs of published numbers.
enum DataWords: ProblemWords {
  static func noRows(_ path: String) -> String { "no line of \(path) meets the condition" }
  static func notANumber(_ key: String, _ text: String) -> String {
    "\(key) is \"\(text)\", expected a number"
  }
  static func notACount(_ key: String) -> String { "\(key) is no whole number of patients" }
  static let noLabel = "the line has no label"
  static let tooManyEvents = "there are more events than patients"
  static let noContent = "the line has neither events and total nor an estimate"
  static let noHazard = "counts give no hazard ratio: it must be printed"
  static let noControl =
    "a comparison needs control-events and control-total beside events and total, or an estimate"
  static let halfInterval = "one end of the interval is missing"
  static let notInside = "the estimate lies outside its interval"
  static let noMedian = "the line has no median"
  static func notASpread(_ text: String) -> String {
    "spread is \"\(text)\", expected quartiles such as 45-66, or a range such as range 14-115"
  }
  static let noPart = "the line has no events"
  static func totals(_ one: Int, _ other: Int) -> String {
    "the whole has \(other) patients here and \(one) above"
  }
  static func overfull(_ parts: Int, _ total: Int) -> String {
    "the parts hold \(parts) patients, and the whole has \(total)"
  }
  static let axis = "axis is not right, expected two numbers, the smaller first: [0, 100]"

  static let sides = "sides is not right, expected two: [Favours control, Favours ECPR]"
  static let noSourceColumn =
    "the data have no column 'source': each line names the reference that it is from, or 'illustration'"
  static let noSource = "the line names no source: the key of a reference, or 'illustration'"
  static func sourceInWords(_ text: String, of count: Int) -> String {
    "\(counted(count, "line names its source", "lines name their source")) in words, such as \"\(text)\": expected the key of a reference, with a passage behind a comma"
  }
  static let noLicenceColumn =
    "the data have no column 'licence': each line, or 'licence' in the fence, names the licence of its source, or 'numbers only'"
  static let noLicence = "the line names no licence: that of its source, or 'numbers only'"
}
