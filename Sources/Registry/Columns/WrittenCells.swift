internal import RegistryFiles
internal import Diagnostics

/// Cells of numbers as people write them.
extension ColumnCells {
  func writtenNumbers(_ cells: LevelCodes) -> (Column, [Diagnostic]) {
    let read = cells.levels.map { reading($0) }
    let isWhole =
      field.kind != .number
      || read.allSatisfy { (try? $0.get()).map { $0.value == $0.value.rounded() } ?? true }
    var values = read.map { (try? $0.get())?.limit(whole: isWhole) ?? .nan }
    var problems: [Diagnostic] = []
    var reasons: [String: [Int]] = [:]
    for (index, result) in read.enumerated() {
      if case .failure(let fault) = result { reasons[fault.words, default: []].append(index) }
    }
    for (words, wrong) in reasons.sorted(by: { $0.key < $1.key }) {
      problems += tell("not-a-number", wrong, cells, words) { _ in nil }
    }
    if field.kind != .number {
      let broken = values.indices.filter { !values[$0].isNaN && values[$0] != values[$0].rounded() }
      problems += tell("not-whole", broken, cells, "not a whole number") { _ in nil }
    }
    if let factor = field.conversionFactor {
      for (index, result) in read.enumerated() {
        // A cell with a unit of its own has been converted by it.
        if let number = try? result.get(), number.unit.isEmpty { values[index] *= factor }
      }
    }
    let (low, high) = (field.constraints.minimum ?? -.infinity, field.constraints.maximum ?? .infinity)
    let outside = values.indices.filter { values[$0] < low || values[$0] > high }
    if field.leavesOutOutside {
      problems += tell("left-out", outside, cells, "outside \(field.rangeText), and left out") { _ in nil }
        .map { Diagnostic(.warning, $0.code, $0.message, at: $0.place) }
      for index in outside { values[index] = .nan }
    } else {
      problems += tell("out-of-range", outside, cells, "outside \(field.rangeText)") { _ in nil }
    }
    if let allowed = field.constraints.values.map({ Set($0.compactMap { Double($0) }) }) {
      let wrong = values.indices.filter { !values[$0].isNaN && !allowed.contains(values[$0]) }
      problems += tell("not-allowed", wrong, cells, "not among the allowed values") { _ in nil }
    }
    var bounds: [Int: WrittenNumber.Side] = [:]
    let sides = read.map { (try? $0.get())?.side }
    if sides.contains(where: { $0 != nil }) {
      for (row, code) in cells.codes.enumerated() where code >= 0 { bounds[row] = sides[Int(code)] }
    }
    let numbers = cells.codes.map { $0 < 0 ? Double.nan : values[Int($0)] }
    return (Column(field: field, values: .numbers(numbers), bounds: bounds), problems)
  }

  private struct Fault: Error { let words: String }

  private func reading(_ text: String) -> Result<WrittenNumber, Fault> {
    let writing = field.writing
    guard
      var number = WrittenNumber(text, decimalMark: field.decimalMark, groupMark: writing.groupMark)
    else { return .failure(Fault(words: "not a number")) }
    if number.side != nil, !writing.hasBounds {
      return .failure(Fault(words: RegistryWords.boundNotDeclared))
    }
    if !writing.isBare {
      guard let expected = field.sourceUnit ?? field.unit, !number.unit.isEmpty else {
        return .success(number)
      }
      guard
        let factor = UnitConversion(
          from: UnitConversion.spelling(number.unit), to: field.unit ?? expected,
          of: field.name + " " + field.title
        )?.factor
      else { return .failure(Fault(words: RegistryWords.otherUnit(number.unit, expected))) }
      number.value *= factor
      return .success(number)
    }
    guard number.unit.isEmpty,
      number.side != nil || NumberParser(decimalMark: field.decimalMark).parse(text) != nil
        || writing.groupMark != nil
    else { return .failure(Fault(words: "not a number")) }
    return .success(number)
  }
}
