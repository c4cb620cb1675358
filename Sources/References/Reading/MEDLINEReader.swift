package import Diagnostics

/// Reads MEDLINE records as PubMed exports them (`.nbib`): `PMID- 26459158`, `TI  - …`, lines of continuation
/// indented. A reference's key is `pmid:` with its number (NLM, MEDLINE/PubMed Data Element Descriptions, 2023).
package enum MEDLINEReader {
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    var records: [[(tag: String, value: String, line: Int)]] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let bytes = Array(line.utf8)
      let tag = line.prefix(4).filter { $0 != " " }
      if bytes.count >= 5, bytes[4] == UInt8(ascii: "-"), !tag.isEmpty {
        let value = String(line.dropFirst(5)).trimmingSpaces
        if tag == "PMID" || records.isEmpty { records.append([]) }
        records[records.count - 1].append((tag, value, number + 1))
      } else if line.hasPrefix("      "), let last = records.last?.indices.last {
        records[records.count - 1][last].value += " " + String(line).trimmingSpaces
      } else {
        problems.append(
          .error(
            "medline-syntax", "expected a tag of four letters and a hyphen, such as 'TI  - '",
            at: Place(file: file, line: number + 1, column: 1, length: line.unicodeScalars.count)))
      }
    }
    return records.compactMap { fields in
      func all(_ tag: String) -> [String] { fields.filter { $0.tag == tag }.map(\.value) }
      func first(_ tag: String) -> String { all(tag).first ?? "" }
      let place = Place(file: file, line: fields.first?.line ?? 1, column: 1)
      guard !first("PMID").isEmpty else {
        problems.append(.error("missing-key", "the record has no PMID", at: place))
        return nil
      }
      var result = Reference(key: "pmid:" + first("PMID"), place: place)
      result.pmid = first("PMID")
      result.title = first("TI").isEmpty ? first("BTI") : first("TI")
      if result.title.hasSuffix(".") { result.title.removeLast() }
      result.container = first("JT")
      result.containerShort = first("TA")
      result.volume = first("VI")
      result.issue = first("IP")
      result.page = first("PG")
      let identifiers = all("LID") + all("AID")
      result.doi = identifiers.first { $0.hasSuffix("[doi]") }.map {
        CSLReader.bareDOI(String($0.dropLast(5)))
      }
      result.isRetracted = all("PT").contains("Retracted Publication")
      result.authors = names(fields.map { ($0.tag, $0.value) })
      let date = first("DP").split(separator: " ")
      result.year = date.first.flatMap { Int(read: $0.prefix(4)) }
      if date.count > 1 {
        result.month = BibTeXScanner.months.firstIndex(of: date[1].prefix(3).lowercased()).map { $0 + 1 }
      }
      result.day = date.count > 2 ? Int(read: date[2]) : nil
      return result
    }
  }

  /// `AU` has initials already; `FAU` alone has whole names; `CN` is a group.
  private static func names(_ fields: [(tag: String, value: String)]) -> [Reference.Name] {
    let isShort = fields.contains { $0.tag == "AU" }
    return fields.compactMap { tag, value in
      if tag == "FAU", !isShort { return NameParts.read(value) }
      if tag == "CN" { return Reference.Name(family: value, isLiteral: true) }
      guard tag == "AU" else { return nil }
      let words = value.split(separator: " ")
      guard words.count > 1 else { return Reference.Name(family: value, isLiteral: true) }
      let suffixes = ["Jr", "Sr", "2nd", "3rd", "4th"]
      let suffix = words.last.flatMap { suffixes.contains(String($0)) ? String($0) : nil }
      let rest = suffix == nil ? words[...] : words.dropLast()
      return Reference.Name(
        family: rest.dropLast().joined(separator: " "), given: rest.last.map(String.init) ?? "",
        suffix: suffix ?? "")
    }
  }
}
