import Foundation
import Testing

@testable import Site

private func reference(_ kind: String) throws -> [(text: String, result: String)] {
  let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("stems.csv")
  return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").compactMap { line in
    // Only the texts hold commas, and no quotes.
    var cells = String(line).replacingOccurrences(of: "\"", with: "").split(
      separator: ",", omittingEmptySubsequences: false)
    guard cells.removeFirst() == kind else { return nil }
    let result = String(cells.removeLast())
    return (cells.joined(separator: ","), result)
  }
}

@Test func stemsAreThoseOfTheScript() throws {
  let cases = try reference("stem")
  #expect(cases.count > 150)
  for (word, stem) in cases {
    #expect(Array(SearchStem.of(word).utf8) == Array(stem.utf8), "\(word)")
  }
}

@Test func wordsAreThoseOfTheScript() throws {
  for (text, words) in try reference("split") {
    var found: [String] = []
    SearchWords.forEach(in: text) { found.append($0) }
    #expect(found.joined(separator: "|") == words, "\(text)")
  }
}

/// What a section is found by, read back from the files.
private func places(_ files: [OutputFile]) throws -> [String: [Int]] {
  var all: [String: [Int]] = [:]
  for file in files where file.path.hasPrefix("assets/search/w") && !file.path.hasSuffix("words.js") {
    let text = String(decoding: file.bytes, as: UTF8.self).drop { $0 != "[" }.dropLast(2)
    let entries = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String]])
    for entry in entries {
      var at = 0
      var digits = ""
      for character in entry[1] {
        guard character.isUppercase else {
          digits.append(character)
          continue
        }
        at += try #require(Int(digits, radix: 36))
        digits = ""
        all[entry[0], default: []].append(at)
      }
    }
  }
  return all
}

@Test func everyWordOfEverySectionFindsIt() throws {
  let texts = (0..<3_000).map { number in
    "Patient \(number % 7) of centre\(number) survived; étude \(number / 100)."
  }
  let sections = texts.enumerated().map { number, text in
    SearchedSection(page: "Page", heading: "", address: "a\(number).html", text: text)
  }
  let files = SearchFiles(sections, terms: []).files
  let found = try places(files)
  #expect(found["centre17"] == [17])
  #expect(found["etude"] == Array(0..<3_000))
  #expect(found["6"] == (0..<3_000).filter { $0 % 7 == 6 || $0 / 100 == 6 })
  let index = try #require(files.first { $0.path == SearchFiles.index })
  #expect(String(decoding: index.bytes, as: UTF8.self).contains("\"common\":[\"etude\""))
  // Nothing that is read before the first result is large: the index, a part of words, a part of texts.
  #expect(files.allSatisfy { $0.bytes.count < 45_000 })
  #expect(files == SearchFiles(sections, terms: []).files)
}

@Test func aWordOfThousandsOfSectionsFindsThoseThatAreAboutIt() throws {
  let sections = (0..<9_000).map { number in
    SearchedSection(
      page: "P", heading: number == 8_999 ? "Survival" : "", address: "a.html", text: "survival \(number)")
  }
  let found = try places(SearchFiles(sections, terms: []).files)
  #expect(found["survival"]?.count == 4_000)
  #expect(found["survival"]?.last == 8_999)
  #expect(found["8998"] == [8_998])
}

@Test func wordsOfTablesFindASectionAndAreNotShown() throws {
  let section = SearchedSection(
    page: "A", heading: "B", address: "a.html#b", text: "One.\nTwo.", more: ["Age, years", "Age 50", "1"])
  #expect(section.words.map(\.stem) == ["a", "b", "one", "two", "age", "year"])
  let files = SearchFiles([section], terms: [("ECMO", "extracorporeal membrane oxygenation"), ("–", "")])
    .files
  let texts = try #require(files.first { $0.path == "assets/search/t0.js" })
  #expect(
    String(decoding: texts.bytes, as: UTF8.self)
      == "searchIndex.t0 = [\n[\"A\",\"B\",\"a.html#b\",\"One.\\nTwo.\"]\n];\n")
  let index = try #require(files.first { $0.path == SearchFiles.index })
  #expect(
    String(decoding: index.bytes, as: UTF8.self).contains(
      "\"terms\":[[[\"ecmo\"],[\"extracorporeal\",\"membrane\",\"oxygenation\"]],[]]"))
}

@Test func aSiteWithoutSectionsHasASearchThatFindsNothing() {
  let files = SearchFiles([], terms: []).files
  #expect(files.map(\.path) == ["assets/search/index.js", "assets/search/words.js"])
}
