internal import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// Reads a column as a concept: the field that it would be, with what speaks for that and against it.
package struct FieldBuilder {
  let concepts: DataDictionary
  /// What the file's empty cells and codes say, where they are known.
  var habits = EmptyCells()

  struct Result {
    var field: Field
    /// The second way of reading the same cells, with what speaks against it.
    var other: (field: Field, against: String)?
    var reasons: [String] = []
    var doubts: [String] = []
    /// Nothing of the column is what the concept would be.
    var isMisfit = false
  }

  func read(_ column: ColumnProfile, as rule: ConceptRule, _ way: ConceptRule.Way, _ reading: ColumnReading)
    -> Result
  {
    guard let model = concepts[rule.concept] else {
      return Result(field: Field(name: column.name, kind: .string, place: concepts.place), isMisfit: true)
    }
    var result = Result(field: model)
    result.field.name = column.name
    result.field.concept = rule.concept
    result.field.constraints.isRequired = false
    result.field.constraints.isUnique = false
    result.field.description = nil
    result.field.source = nil
    result.field.missingValues = Self.missing(column.missingTexts)
    result.field.isProposed = true
    if column.isEmpty {
      result.isMisfit = true
      return result
    }
    switch model.kind {
    case .number, .integer, .year: readNumber(column, rule, reading, &result)
    case .boolean: readBoolean(column, rule, way, reading, &result)
    default:
      if ["record_id", "patient_id", "centre"].contains(rule.concept) {
        readName(column, rule, way, reading, &result)
      } else {
        readCategories(column, rule, way, reading, &result)
      }
    }
    return result
  }

  package static func missing(_ texts: [String]) -> [String] { [""] + texts.filter { !$0.isEmpty }.sorted() }

  // MARK: Numbers

  private static let sentinels: Set<Double> = [-1, -9, -99, -999, -9999, 99, 888, 999, 8888, 9999, 99_999]

  private func readNumber(
    _ column: ColumnProfile, _ rule: ConceptRule, _ reading: ColumnReading, _ result: inout Result
  ) {
    guard case .numbers(let numbers) = reading else {
      result.isMisfit = true
      return
    }
    var field = result.field
    field.decimalMark = numbers.decimalMark
    field.writing.groupMark = numbers.groupMark
    field.writing.isBare = !numbers.hasUnits
    field.writing.hasBounds = numbers.hasBounds
    if numbers.isAmbiguous { result.doubts.append(RecognitionWords.commaQuestion) }
    if !numbers.others.isEmpty {
      field.missingValues += numbers.others.map(\.text)
      result.reasons.append(RecognitionWords.readAsMissing(numbers.others.map(\.text)))
    }
    let kind = field.kind
    if kind == .year {
      guard numbers.values.allSatisfy({ $0 == $0.rounded() && (1980...2100).contains($0) }) else {
        result.isMisfit = true
        return
      }
      result.reasons.append(RecognitionWords.years(numbers.values.first ?? 0, numbers.values.last ?? 0))
      result.field = field
      return
    }
    let unit = UnitReading(column, numbers, field, typical: rule.typical)
    if unit.sourceUnit != nil { field.sourceUnit = unit.sourceUnit }
    if let reason = unit.reason { result.reasons.append(reason) }
    if let doubt = unit.doubt { result.doubts.append(doubt) }
    let factor =
      field.sourceUnit.flatMap { source in
        field.unit.flatMap {
          UnitConversion(from: source, to: $0, of: field.name + " " + field.title)?.factor
        }
      } ?? 1
    let (low, high) = (field.constraints.minimum ?? -.infinity, field.constraints.maximum ?? .infinity)
    let outside = numbers.values.filter { $0 * factor < low || $0 * factor > high }
    let codes = Set(outside).intersection(Self.sentinels)
    if !codes.isEmpty {
      let texts = column.texts.filter { text in
        WrittenNumber(text.text, decimalMark: numbers.decimalMark, groupMark: numbers.groupMark).map {
          codes.contains($0.value)
        } ?? false
      }.map(\.text)
      field.missingValues += texts
      result.reasons.append(RecognitionWords.sentinels(texts))
    }
    let rest = outside.filter { !codes.contains($0) }
    if !rest.isEmpty {
      if rest.count * 10 > numbers.values.count {
        result.isMisfit = true
        return
      }
      field.leavesOutOutside = true
      result.reasons.append(RecognitionWords.outside(rest.count, field.rangeText))
    }
    result.field = field
    let first = numbers.values.firstIndex { $0 * factor >= low } ?? numbers.values.endIndex
    let end = numbers.values.lastIndex { $0 * factor <= high }.map { $0 + 1 } ?? first
    if first < end { passOverMarks(column, numbers, numbers.values[first..<end], &result) }
  }

  /// A column of dates, or of more texts than a concept has levels, is another.
  private func isOfLevels(
    _ column: ColumnProfile, _ reading: ColumnReading, upTo most: Int, _ result: inout Result
  ) -> Bool {
    if case .dates = reading { result.isMisfit = true }
    if column.texts.count > most { result.isMisfit = true }
    return !result.isMisfit
  }

  // MARK: Yes and no

  private func readBoolean(
    _ column: ColumnProfile, _ rule: ConceptRule, _ way: ConceptRule.Way, _ reading: ColumnReading,
    _ result: inout Result
  ) {
    guard isOfLevels(column, reading, upTo: 40, &result) else { return }
    var levels = LevelReading(boolean: rule.concept, column)
    let isCrossed = column.texts.allSatisfy { Tick.isCross($0.text) }
    if isCrossed { levels = levels.opposite }
    let byLexicon =
      Words.levels[rule.concept].map { lexicon in
        column.texts.contains { text in
          ["yes", "no"].contains(
            LevelReading.level(text.meaning ?? text.text, lexicon, column.language) ?? "")
            && YesNo.meaning(of: text.meaning ?? text.text) == nil
        }
      } ?? false
    if way.needsLevels, !byLexicon {
      result.isMisfit = true
      return
    }
    // "Died: yes" is the opposite of survival; "Died: alive" says what it says.
    if way.isOpposite, !byLexicon {
      levels = levels.opposite
      result.reasons.append(RecognitionWords.opposite)
    }
    guard levels.share >= 0.5 else {
      let isCodes =
        column.texts.count <= 9 && column.texts.allSatisfy { $0.meaning == nil && Int(read: $0.text) != nil }
      if isCodes {
        result.doubts.append(RecognitionWords.codesUnknown(column.texts.map(\.text)))
        result.field.levelMap = Self.unread(column.texts)
        (result.field.trueValues, result.field.falseValues) = ([], [])
      } else {
        result.isMisfit = true
      }
      return
    }
    if !levels.unknown.isEmpty {
      result.doubts.append(RecognitionWords.levelsUnknown(levels.unknown))
      result.field.levelMap = Self.unread(levels.unknown)
    }
    Self.tell(levels.lost, &result)
    result.field.trueValues = levels.levels.filter { $0.level == "yes" }.map(\.text)
    result.field.falseValues = levels.levels.filter { $0.level == "no" }.map(\.text)
    if levels.usesConvention, !way.isOpposite { result.reasons.append(RecognitionWords.oneIsYes) }
    result.reasons.append(RecognitionWords.levels(levels.levels, column))
    if levels.found.count == 1 {
      readEmpty(column, isOpposite: way.isOpposite && !byLexicon, byLexicon, &result)
    }
  }

  // MARK: Categories

  private func readCategories(
    _ column: ColumnProfile, _ rule: ConceptRule, _ way: ConceptRule.Way, _ reading: ColumnReading,
    _ result: inout Result
  ) {
    guard isOfLevels(column, reading, upTo: 60, &result) else { return }
    let levels = LevelReading(categories: result.field, concept: rule.concept, column)
    let isCodes = column.texts.allSatisfy { $0.meaning == nil && Int(read: $0.text) != nil }
    guard levels.share >= 0.5, levels.found.count > (way.needsLevels ? 1 : 0) else {
      if isCodes, !way.needsLevels, column.texts.count <= 15 {
        result.doubts.append(RecognitionWords.codesUnknown(column.texts.map(\.text)))
        result.field.levelMap = Self.unread(column.texts)
      } else if !way.needsLevels, levels.share > 0 {
        result.doubts.append(RecognitionWords.levelsUnknown(levels.unknown))
        result.field.levelMap = levels.levels.map { ($0.text, $0.level) } + Self.unread(levels.unknown)
      } else {
        result.isMisfit = true
      }
      return
    }
    if !levels.unknown.isEmpty { result.doubts.append(RecognitionWords.levelsUnknown(levels.unknown)) }
    Self.tell(levels.lost, &result)
    var map = levels.levels
    // "Unknown" is a level of its own where the concept has it so.
    if result.field.constraints.values?.contains("unknown") == true {
      let words = column.missing.filter {
        MissingWords.unknown.contains(($0.meaning ?? $0.text).lowercased())
      }
      map += words.map { ($0.text, "unknown") }
      result.field.missingValues.removeAll { text in words.contains { $0.text == text } }
    }
    if map.contains(where: { $0.text != $0.level }) || !levels.unknown.isEmpty {
      result.field.levelMap = map.map { ($0.text, $0.level) } + Self.unread(levels.unknown)
    }
    result.reasons.append(RecognitionWords.levels(levels.levels, column))
  }

  /// Texts that are missing values, in a line that says so.
  private static func tell(_ lost: [ColumnProfile.Text], _ result: inout Result) {
    guard !lost.isEmpty else { return }
    result.field.missingValues += lost.map(\.text)
    result.reasons.append(RecognitionWords.readAsMissing(lost.map(\.text)))
  }

  /// Texts of which nobody has said what they mean: missing, in a line that says so.
  private static func unread(_ texts: [ColumnProfile.Text]) -> [(code: String, level: String)] {
    texts.map { ($0.text, "missing") }
  }

  // MARK: Names

  private func readName(
    _ column: ColumnProfile, _ rule: ConceptRule, _ way: ConceptRule.Way, _ reading: ColumnReading,
    _ result: inout Result
  ) {
    if case .dates = reading {
      result.isMisfit = true
      return
    }
    let distinct = column.texts.count
    // "Patient" alone may hold names: a number, however it is written, has a digit.
    if Words.patients.contains(FoldedText(column.name).joined),
      !column.sample(200).allSatisfy({ $0.text.contains(where: \.isNumber) })
    {
      result.isMisfit = true
      return
    }
    if rule.concept == "record_id" {
      guard distinct * 10 >= column.known * 7, column.known * 10 >= column.rowCount * 9 else {
        result.isMisfit = true
        return
      }
      result.reasons.append(RecognitionWords.distinct(distinct, column.known))
      if let again = column.texts.first(where: { $0.count > 1 }) {
        result.doubts.append(RecognitionWords.identifierRepeats(again.text, again.count))
      }
    } else if rule.concept == "patient_id" {
      guard distinct * 2 >= column.known, column.known * 10 >= column.rowCount * 9 else {
        result.isMisfit = true
        return
      }
      result.reasons.append(RecognitionWords.distinct(distinct, column.known))
    } else {
      guard distinct <= 60, distinct * 4 <= max(column.known, 8), distinct > (way.needsLevels ? 1 : 0) else {
        result.isMisfit = true
        return
      }
      let labelled = column.texts.filter { $0.meaning != nil }
      if labelled.count == distinct {
        result.field.constraints.values = column.texts.map(\.text).sorted()
        for text in labelled { result.field.labels[text.text] = text.meaning }
      }
      result.reasons.append(RecognitionWords.centres(distinct))
    }
  }
}

extension DataDictionary { fileprivate var place: Diagnostics.Place { Diagnostics.Place(file: file) } }

/// What a column could be by its cells alone.
package enum ColumnReading: Sendable {
  case empty
  case dates(DateReading)
  case numbers(NumberReading)
  case texts

  init(_ column: ColumnProfile) {
    if column.isEmpty {
      self = .empty
    } else if let dates = DateReading(column) {
      self = .dates(dates)
    } else if let numbers = NumberReading(column) {
      self = DateReading(serial: column, numbers).map(ColumnReading.dates) ?? .numbers(numbers)
    } else {
      self = .texts
    }
  }
}
