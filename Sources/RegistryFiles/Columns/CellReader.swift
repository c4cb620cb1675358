internal import Diagnostics
internal import Parallel

/// Reads the cells of a CSV into columns of numbers and codes: records in blocks, the blocks on all cores, each
/// block's records split once for all columns.
package struct CellReader {
  /// How the cells of a column are read.
  package enum Plan: Sendable {
    case skip
    case numbers(NumberRule)
    case codes
  }

  /// What came of a column.
  package enum Cells: Sendable {
    case none
    case numbers([Double], faults: NumberRule.Faults)
    case codes([Int32], levels: [String])
  }

  package let table: CSVTable

  package init(table: CSVTable) {
    self.table = table
  }

  /// Records that are split before their columns are read: few enough to stay in the cache.
  private static let batch = 256

  /// A column's part of a block.
  private struct Part: Sendable {
    package var faults = NumberRule.Faults()
    package var levels = LevelTable()
  }

  package func read(_ plans: [Plan]) -> [Cells] {
    let stores = plans.map { plan -> Store in
      switch plan {
      case .skip: Store(numbers: 0, codes: 0)
      case .numbers: Store(numbers: table.rowCount, codes: 0)
      case .codes: Store(numbers: 0, codes: table.rowCount)
      }
    }
    let parts = mapInParallel(table.blocks.count) { read(table.blocks[$0], plans, into: stores) }
    return mapInParallel(plans.count) { column in
      switch plans[column] {
      case .skip: return .none
      case .numbers:
        var faults = NumberRule.Faults()
        for part in parts { faults.append(part[column].faults) }
        return .numbers(stores[column].takeNumbers(), faults: faults)
      case .codes:
        return join(parts.map { $0[column].levels.levels }, stores[column])
      }
    }
  }

  private func read(_ block: CSVTable.Block, _ plans: [Plan], into stores: [Store]) -> [Part] {
    var parts = plans.map { _ in Part() }
    let width = table.columnCount
    let stride = width + 1
    var starts = [UInt32](repeating: 0, count: stride * Self.batch)
    table.bytes.withUnsafeBufferPointer { bytes in
      let split = RecordSplit(bytes: bytes, delimiter: table.delimiter)
      var first = 0
      while first < block.offsets.count {
        let rows = first..<min(first + Self.batch, block.offsets.count)
        let base = block.start + Int(block.offsets[first])
        starts.withUnsafeMutableBufferPointer { starts in
          for row in rows {
            let slice = UnsafeMutableBufferPointer(
              rebasing: starts[(row - first) * stride..<(row - first + 1) * stride])
            split.split(at: block.start + Int(block.offsets[row]), width, from: base, into: slice)
          }
        }
        starts.withUnsafeBufferPointer { starts in
          for column in plans.indices {
            let fields = FieldColumn(
              starts: starts, stride: stride, column: column, base: base, count: rows.count)
            let row = block.firstRow + first
            switch plans[column] {
            case .skip: break
            case .numbers(let rule):
              rule.read(fields, bytes, row: row, into: stores[column].numbers, &parts[column].faults)
            case .codes:
              let codes = stores[column].codes
              for index in 0..<fields.count {
                let (start, end) = fields[index]
                codes[row + index] = parts[column].levels.code(bytes, start, end)
              }
            }
          }
        }
        first = rows.upperBound
      }
    }
    return parts
  }

  /// One set of levels from those of the blocks, in order of first appearance, and the codes that go with it.
  private func join(_ blocks: [[LevelTable.Level]], _ store: Store) -> Cells {
    var joined = LevelTable()
    let maps = table.bytes.withUnsafeBufferPointer { bytes in
      blocks.map { levels in
        levels.map { level in
          level.isEscaped
            ? joined.code(bytes, level.start - 1, level.start + level.count + 1)
            : joined.code(unquoted: bytes, level.start, level.count)
        }
      }
    }
    // A text that is written with doubled quotes here and plainly there is one level.
    var levels: [String] = []
    var final = [Int32](repeating: 0, count: joined.levels.count)
    let hasEscapes = joined.levels.contains(where: \.isEscaped)
    var known: [[UInt8]: Int32] = [:]
    for (index, level) in joined.levels.enumerated() {
      final[index] = Int32(clamping: levels.count)
      if hasEscapes {
        let text = level.bytes(in: table.bytes)
        if let code = known[text] {
          final[index] = code
          continue
        }
        known[text] = final[index]
      }
      levels.append(level.text(in: table.bytes))
    }
    var result = store.takeCodes()
    result.withUnsafeMutableBufferPointer { result in
      for (block, map) in zip(table.blocks, maps) {
        for row in block.rows { result[row] = final[Int(map[Int(result[row])])] }
      }
    }
    return .codes(result, levels: levels)
  }
}

/// The fields of one column in a batch of records.
struct FieldColumn {
  package let starts: UnsafeBufferPointer<UInt32>
  package let stride: Int
  package let column: Int
  package let base: Int
  package let count: Int

  package init(starts: UnsafeBufferPointer<UInt32>, stride: Int, column: Int, base: Int, count: Int) {
    self.starts = starts
    self.stride = stride
    self.column = column
    self.base = base
    self.count = count
  }

  @inline(__always)
  package subscript(row: Int) -> (start: Int, end: Int) {
    let index = row * stride + column
    return (base + Int(starts[index]), base + Int(starts[index + 1]) - 1)
  }
}

/// Room for a column's cells that several cores fill at once, each its own records.
private final class Store: @unchecked Sendable {
  package private(set) var numbers: UnsafeMutableBufferPointer<Double>
  package private(set) var codes: UnsafeMutableBufferPointer<Int32>

  /// Room that is written once for every row, and not before.
  package init(numbers: Int, codes: Int) {
    self.numbers = .allocate(capacity: numbers)
    self.codes = .allocate(capacity: codes)
  }

  deinit {
    numbers.deallocate()
    codes.deallocate()
  }

  /// The numbers as an array; the room is given back.
  func takeNumbers() -> [Double] {
    defer {
      numbers.deallocate()
      numbers = .allocate(capacity: 0)
    }
    return Array(numbers)
  }

  func takeCodes() -> [Int32] {
    defer {
      codes.deallocate()
      codes = .allocate(capacity: 0)
    }
    return Array(codes)
  }
}
