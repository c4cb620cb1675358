import TestSupport
import Testing

@testable import Statistics

private let large = [[3, 6, 12, 3, 8, 11], [10, 4, 7, 9, 11, 5], [12, 15, 3, 9, 4, 8]]

@Test func samplingAgreesWithTheExactSearchWithinItsError() throws {
  let table = try ContingencyTable([[1, 8, 3], [6, 2, 9], [4, 4, 4], [0, 7, 1]])
  let exact = try FreemanHalton(table)
  #expect(exact.computation == .exact)
  let sampled = try FreemanHalton(table, workLimit: 0)
  guard case .monteCarlo(let tables, let error, _) = sampled.computation else {
    Issue.record("no sampling")
    return
  }
  #expect(tables >= 100_000)
  #expect(error > 0)
  // Four standard errors, for the one seed that is used.
  #expect(abs(sampled.pValue - exact.pValue) < 4 * error)
  #expect(try FreemanHalton(table, workLimit: 0).pValue == sampled.pValue)
  #expect(try FreemanHalton(table, workLimit: 0, seed: 1).pValue != sampled.pValue)
}

@Test func cellByCellSamplingAgreesWithPearsonWhereCountsAreLarge() throws {
  let table = try ContingencyTable([[600, 500, 560], [540, 580, 550], [520, 580, 570]])
  let sampled = try FreemanHalton(table, workLimit: 0)
  guard case .monteCarlo(_, let error, _) = sampled.computation else {
    Issue.record("no sampling")
    return
  }
  // The chi-square approximation is good to some percent here.
  #expect(abs(sampled.pValue - (try PearsonChiSquare(table).pValue)) < 4 * error + 0.0005)
}

@Test func widelySpreadCellsAreSampledAsPearsonHasThem() throws {
  let table = try ContingencyTable([
    [300_000_000, 200_000_000], [100_002_000, 66_660_000], [120_010_000, 79_990_000],
  ])
  let sampled = try FreemanHalton(table)
  guard case .monteCarlo(_, let error, _) = sampled.computation else {
    Issue.record("no sampling")
    return
  }
  let pearson = try PearsonChiSquare(table).pValue
  #expect(pearson > 0.1 && pearson < 0.9)
  #expect(abs(sampled.pValue - pearson) < 4 * error)
}

@Test func theOrderOfRowsAndColumnsDoesNotMatter() throws {
  let table = try FreemanHalton(ContingencyTable(large))
  #expect(table.computation == .exact)
  let turned = large[0].indices.map { column in large.reversed().map { $0[column] } }
  #expect(isClose(try FreemanHalton(ContingencyTable(turned)).pValue, table.pValue, relative: 1e-10))
}

@Test func theObservedTableCountsInFull() throws {
  // The only table likelier than none: P is 1.
  #expect(isClose(try FreemanHalton(ContingencyTable([[1, 1, 1], [1, 1, 1]])).pValue, 1, relative: 1e-12))
}

@Test func whatTakesRMinutesIsExact() throws {
  // R 4.2.2, fisher.test(workspace = 6.4e7): 0.589150792.
  let table = try ContingencyTable([
    [10, 8, 6, 12, 9], [7, 11, 9, 5, 10], [8, 6, 12, 9, 7], [12, 9, 5, 8, 11],
  ])
  let test = try FreemanHalton(table)
  #expect(test.computation == .exact)
  #expect(isClose(test.pValue, 0.589150791781, relative: 1e-8))
}

@Test func aTableBeyondTheNetworkIsSampledWithItsError() throws {
  let large = try ContingencyTable((0..<8).map { row in (0..<12).map { 9 + ($0 * 5 + row * 7) % 11 } })
  let test = try FreemanHalton(large)
  #expect(test.computation.standardError ?? 0 > 0)
}
