import Foundation
import Methods
import Testing

@testable import Statistics

private let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
private let published = here.deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("content/validation")
private let slow = here.appendingPathComponent("Reference")

/// The committed cases that R, SciPy, NumPy, mpmath and NIST answered; their generators stand in script/reference.
private func referenceCases(in folder: URL) throws -> [ReferenceCase] {
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
  return try files.sorted().flatMap { file in
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      try #require(cells.count == 5, "\(file): \(line)")
      return ReferenceCase(
        function: String(cells[0]), arguments: String(cells[1]), expected: try #require(Double(cells[2])),
        source: String(cells[3]), tolerance: try #require(Double(cells[4])))
    }
  }
}

@Test func everyReferenceCaseAgrees() throws {
  let cases = try referenceCases(in: published) + referenceCases(in: slow)
  #expect(cases.count > 300)
  for reference in cases {
    let outcome = reference.evaluated()
    #expect(
      outcome.agrees,
      "\(reference.function)(\(reference.arguments)) = \(outcome.value ?? .nan), \(reference.source): \(reference.expected), relative error \(outcome.error ?? .nan)"
    )
  }
}

@Test func everyFunctionHasACase() throws {
  let tried = Set(try referenceCases(in: published).map(\.function))
  #expect(Set(ReferenceCase.knownFunctions).subtracting(tried) == [])
}

@Test func everyMethodIsHeldAgainstOtherSoftware() throws {
  let held = Set(try referenceCases(in: published).compactMap(\.method))
  // The intervals of means have their cases in Tests/AnalysesTests/Reference, against R's t.test.
  #expect(
    Set(Method.allCases).subtracting(held) == [.meanDifference, .meanDifferencePooled, .meanDifferencePaired])
}

/// What cases share is what each would have computed.
@Test func casesThatShareAgreeAsWell() throws {
  let memory = ReferenceMemory()
  for reference in try referenceCases(in: published)
  where ["logistic", "firth", "multinomial"].contains(
    reference.function.prefix { $0 != "." })
  {
    #expect(reference.evaluated(with: memory).agrees, "\(reference.function)(\(reference.arguments))")
  }
}
