internal import Diagnostics
internal import Registry
internal import RegistryFiles

/// Cells that say one thing and else nothing: ticks beside empty cells, and a code for "missing" among numbers.
extension FieldBuilder {
  /// Where all that is written is yes, an empty cell is no, or nobody knows: never "missing" in silence, which would
  /// make everyone a yes.
  func readEmpty(_ column: ColumnProfile, isOpposite: Bool, _ byLexicon: Bool, _ result: inout Result) {
    let silent = column.silent
    guard !silent.isEmpty else { return }
    let isDashed = Tick.isDash(silent[0].text)
    // "No" and nothing else is an event that never was; "died" and nothing else is not.
    let isYes = result.field.trueValues.isEmpty == isOpposite
    guard isYes || byLexicon && !isDashed else { return }
    if habits.isForm || habits.note == .missing, !isDashed {
      result.reasons.append(RecognitionWords.nobodySaysNo)
      return
    }
    let missing = result.field
    let texts = silent.map(\.text)
    let written = column.texts.map(\.text)
    let count = silent.reduce(0) { $0 + $1.count }
    result.field.missingValues.removeAll(where: texts.contains)
    if missing.trueValues.isEmpty {
      result.field.trueValues += texts
    } else {
      result.field.falseValues += texts
    }
    let isPlus = isDashed && written.allSatisfy { Substring($0).trimmed == "+" }
    var doubt: String?
    if isPlus {
      doubt = nil
    } else if !isYes {
      doubt = RecognitionWords.onlyNo(written)
    } else if isDashed {
      doubt = RecognitionWords.dashes(texts)
    } else if written.allSatisfy(Tick.isCross) {
      doubt = RecognitionWords.crosses
    } else {
      let isOutcome = missing.role == .outcome
      doubt = habits.doubt(of: column, isOutcome: isOutcome)
    }
    result.reasons.append(
      RecognitionWords.emptyIsOther(
        written, column.known, count, isDashed: isDashed, isNo: !missing.trueValues.isEmpty,
        byNote: habits.note == .no))
    guard let doubt else { return }
    result.doubts.append(doubt)
    result.other = (missing, RecognitionWords.emptyIsMissing(isNo: missing.trueValues.isEmpty, column.known))
  }

  private static let marks: Set<Double> = [9, 77, 88, 98, 99, 777, 888, 998, 999, 7777, 8888, 9998, 9999]

  /// Codes such as 99 that stand far off the other values, or mean "missing" elsewhere in the file: never a value in
  /// silence.
  func passOverMarks(
    _ column: ColumnProfile, _ numbers: NumberReading, _ inside: ArraySlice<Double>, _ result: inout Result
  ) {
    func isMark(_ value: Double) -> Bool {
      Self.marks.contains(value) && (value > 9 || habits.missingCodes.contains(value))
    }
    guard let top = inside.last, isMark(top) else { return }
    var counts: [Double: Int] = [:]
    for value in inside { counts[value, default: 0] += 1 }
    let distinct = counts.keys.sorted()
    guard distinct.count > 4 else { return }
    // The marks at the end, as far as they stand apart.
    var first = distinct.count
    while first > 0, isMark(distinct[first - 1]) { first -= 1 }
    while first < distinct.count, first == 0 || distinct[first] <= 2 * distinct[first - 1] { first += 1 }
    let (found, isSure): ([Double], Bool)
    if first < distinct.count {
      found = Array(distinct[first...])
      let count = found.reduce(0) { $0 + (counts[$1] ?? 0) }
      isSure = found.allSatisfy(habits.missingCodes.contains)
      guard isSure || count > 1 || found[0] > 4 * distinct[first - 1] else { return }
    } else {
      let others = counts.filter { $0.key != top }.values.max() ?? 0
      guard habits.missingCodes.contains(top), let count = counts[top], count > 3, count > 2 * others else {
        return
      }
      (found, isSure) = ([top], false)
    }
    let texts = column.texts.filter { text in
      WrittenNumber(text.text, decimalMark: numbers.decimalMark, groupMark: numbers.groupMark).map {
        found.contains($0.value)
      } ?? false
    }
    let value = result.field
    result.field.missingValues += texts.map(\.text)
    let next = distinct.last { !found.contains($0) } ?? 0
    result.reasons.append(RecognitionWords.farOff(texts, next, isCode: isSure))
    guard !isSure else { return }
    result.doubts.append(RecognitionWords.couldBeMissing(texts))
    result.other = (value, RecognitionWords.couldBeMissing(texts))
  }
}
