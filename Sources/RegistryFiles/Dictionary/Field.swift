internal import Formats
package import Diagnostics
package import Methods

/// One variable of a registry, as its data dictionary describes it.
package struct Field: Sendable {
  /// Frictionless Table Schema's types, as far as a registry needs them.
  package enum Kind: String, CaseIterable, Sendable {
    case string, number, integer, boolean, date, datetime, time, year, yearmonth, any

    package var isNumeric: Bool { self == .number || self == .integer || self == .year }

    /// Whether its cells are dates or times, kept as numbers that count from a day of their own.
    package var readsMoments: Bool { [.date, .datetime, .time, .yearmonth].contains(self) }

    /// What its cells hold, where they are kept as numbers.
    package var words: String {
      switch self {
      case .date: "a date such as 2026-11-21"
      case .datetime: "a date and time such as 2026-11-21T10:30"
      case .time: "a time such as 10:30"
      case .yearmonth: "a month such as 2026-11"
      default: "a number"
      }
    }

    /// Whether the numbers of both count the same, so that one may stand beside the other.
    package func counts(as other: Kind) -> Bool { self == other || !readsMoments && !other.readsMoments }

    /// A date or time as the number that a column keeps; nil where the text is none, or the kind is another.
    package func moment(_ text: Substring) -> Double? {
      switch self {
      case .date: CalendarDate.days(text)
      case .datetime: CalendarDate.seconds(text)
      case .time: CalendarDate.time(text)
      case .yearmonth: CalendarDate.months(text)
      default: nil
      }
    }

    /// The date or time that a column's number stands for, where the kind has such.
    package func momentText(_ value: Double) -> String? {
      switch self {
      case .date: CalendarDate.dayText(value)
      case .datetime: CalendarDate.secondText(value)
      case .time: CalendarDate.timeText(value)
      case .yearmonth: CalendarDate.monthText(value)
      default: nil
      }
    }
  }

  /// What a variable is for.
  package enum Role: String, CaseIterable, Sendable {
    case identifier, outcome, time, centre, covariate
    /// Whose run it is: several records may be of one patient. Like an identifier, it is never printed.
    case patient
    /// Read for what follows from it, never printed or compared: a date from which a duration is derived.
    case source
  }

  /// How a number is summarised in a table.
  package enum Summary: String, CaseIterable, Sendable { case mean, median }

  /// The tests that may be asked for in place of the one the conventions choose.
  static let declarableTests: [Method] = [.welchT, .studentT, .rankSum, .pearson, .fisher]

  package struct Constraints: Sendable {
    package var isRequired = false
    package var isUnique = false
    /// The allowed values in the order in which tables show them.
    package var values: [String]?
    package var minimum: Double?
    package var maximum: Double?
    package var pattern: String?

    package init() {}
  }

  package var name: String
  package var title: String
  package var description: String?
  package var kind: Kind
  package var constraints = Constraints()
  /// Labels of the allowed values, where the dictionary gives them.
  package var labels: [String: String] = [:]
  package var missingValues: [String]
  package var trueValues: [String]
  package var falseValues: [String]
  package var decimalMark: UInt8
  package var unit: String?
  /// The unit in which the file has its numbers, where they are to be converted to `unit`.
  package var sourceUnit: String?
  package var role: Role?
  package var summary: Summary?
  /// One of ``declarableTests``.
  package var test: Method?
  package var decimals: Int?
  package var source: String?
  /// Levels that a public table joins, whatever a year's counts are.
  package var merges: [[String]] = []
  /// The variable of a published table with which this one is compared.
  package var published: String?
  /// The field of the default dictionary that this one is, under a name of its own.
  package var concept: String?
  /// What the file's codes mean, in the file's order; a code that means "missing" stands in `missingValues`.
  package var levelMap: [(code: String, level: String)] = []
  /// How its dates are written; empty for ISO 8601.
  package var formats: [DateFormat] = []
  package var writing = NumberWriting()
  package var origin = Origin.column
  /// What parts the values of a cell that holds several.
  package var splitMark: String?
  /// True until a person has accepted what was recognised.
  package var isProposed = false
  /// Values outside the limits are read as missing, and told.
  package var leavesOutOutside = false
  /// Whether its yes and no are called so, whatever the file writes.
  package var levelsAreByMeaning = false
  package var place: Place

  /// Where a field's values come from.
  package enum Origin: Sendable {
    case column
    /// Follows from other fields.
    case derived(String, Place)
    /// Told by one of the values that a cell of another field holds.
    case part(of: String)
    /// A column of one event of a longitudinal REDCap project.
    case event(column: String, event: String)
  }

  package init(name: String, kind: Kind, place: Place) {
    self.name = name
    title = name
    self.kind = kind
    missingValues = [""]
    trueValues = ["true", "True", "TRUE", "1"]
    falseValues = ["false", "False", "FALSE", "0"]
    decimalMark = UInt8(ascii: ".")
    self.place = place
  }

  /// Whether it names a record or a patient.
  package var isIdentifier: Bool { role == .identifier || role == .patient }

  /// A column's number as its cells write it: a date, or the number.
  package func text(of value: Double) -> String {
    kind.momentText(value) ?? machineNumber(value) ?? value.description
  }
}
