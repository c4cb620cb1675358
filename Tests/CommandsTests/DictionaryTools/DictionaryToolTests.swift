import Diagnostics
import Testing

@testable import Commands

@Test func aDictionaryIsPrintedThatCompareReads() throws {
  var problems: [Diagnostic] = []
  let data = Array("id,survived,age\nr1,yes,60\nr2,no,71\nr3,yes,\n".utf8)
  let yaml = try #require(
    DictionaryTool.inferred(from: data, file: "r.csv", encoding: nil, problems: &problems))
  #expect(yaml.contains("role: outcome"))
  let report = CompareReport(
    data: data, file: "r.csv", dictionary: (yaml, "r.yaml"), .init(by: "survived"), problems: &problems)
  #expect(report != nil && problems.isEmpty)
}

@Test func latin1NeedsItsDeclarationAndKeepsIt() throws {
  var problems: [Diagnostic] = []
  let data: [UInt8] = Array("name\ncaf".utf8) + [0xE9, 0x0A]
  #expect(DictionaryTool.inferred(from: data, file: "r.csv", encoding: nil, problems: &problems) == nil)
  #expect(problems.map(\.code) == ["csv-encoding"])
  problems = []
  let yaml = DictionaryTool.inferred(from: data, file: "r.csv", encoding: .latin1, problems: &problems)
  #expect(problems.isEmpty && yaml?.contains("encoding: iso-8859-1") == true)
}
