package import Diagnostics

/// Reads RIS as Zotero, EndNote, Mendeley, Covidence and publishers export it: `TY  - JOUR` to `ER  - `, a tag of two
/// signs a line (Research Information Systems, RIS Format Specifications, 2011). Keys are made by ``ReferenceImport``.
package enum RISReader {
  private struct Field {
    var tag: String
    var value: String
    var place: Place
  }

  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    var records: [[Field]] = []
    var isOpen = false
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      let place = Place(file: file, line: number + 1, column: 1, length: line.unicodeScalars.count)
      guard let (tag, value) = field(line) else {
        // Notes and abstracts run over several lines.
        if isOpen, let last = records.last?.indices.last, !records.isEmpty {
          records[records.count - 1][last].value += " " + String(line).trimmingSpaces
        } else {
          problems.append(.error("ris-syntax", ReferenceWords.risLine, at: place))
        }
        continue
      }
      switch tag {
      case "TY":
        if isOpen, let first = records.last?.first {
          problems.append(.warning("ris-syntax", ReferenceWords.risOpen, at: first.place))
        }
        records.append([Field(tag: tag, value: value, place: place)])
        isOpen = true
      case "ER": isOpen = false
      default:
        if isOpen {
          records[records.count - 1].append(Field(tag: tag, value: value, place: place))
        } else {
          problems.append(.error("ris-syntax", ReferenceWords.risOutside(tag), at: place))
        }
      }
    }
    if isOpen, let first = records.last?.first {
      problems.append(.warning("ris-syntax", ReferenceWords.risOpen, at: first.place))
    }
    return records.map(reference)
  }

  /// `TI  - A title`: two signs, spaces, a hyphen.
  private static func field(_ line: Substring) -> (tag: String, value: String)? {
    let line = line.drop { $0 == "\u{FEFF}" }
    let bytes = Array(line.utf8.prefix(6))
    func isSign(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte &- 0x30 < 10 }
    guard bytes.count >= 3, isSign(bytes[0]), bytes[0] >= 0x41, isSign(bytes[1]) else { return nil }
    let rest = line.dropFirst(2).drop { $0 == " " }
    guard rest.first == "-", rest.startIndex > line.index(line.startIndex, offsetBy: 2) else { return nil }
    return (String(line.prefix(2)), String(rest.dropFirst()).trimmingSpaces)
  }

  private static func reference(_ fields: [Field]) -> Reference {
    func first(_ tags: String...) -> String {
      tags.lazy.compactMap { tag in fields.first { $0.tag == tag && !$0.value.isEmpty }?.value }.first ?? ""
    }
    func all(_ tags: String...) -> [String] {
      fields.filter { tags.contains($0.tag) && !$0.value.isEmpty }.map(\.value)
    }
    var result = Reference(key: "", type: type(first("TY")), place: fields.first?.place ?? Place(file: ""))
    let isPart = ["chapter", "paper-conference"].contains(result.type)
    result.title = first("TI", "T1", "CT", "BT")
    result.container = isPart ? first("T2", "BT", "JO", "JF") : first("JO", "JF", "T2", "JA", "J2")
    if result.type == "article-journal", !first("T2").isEmpty { result.container = first("T2", "JF", "JO") }
    result.containerShort = first("JA", "J2")
    result.volume = first("VL")
    result.issue = first("IS")
    let (start, end) = (first("SP"), first("EP"))
    result.page = end.isEmpty || start.contains("-") || end == start ? start : "\(start)-\(end)"
    result.publisher = first("PB")
    result.publisherPlace = first("CY", "PP")
    result.edition = first("ET")
    result.genre = first("M3")
    let doi = CSLReader.bareDOI(first("DO"))
    result.doi =
      doi.isEmpty ? all("UR", "L3", "M3", "N1").map(CSLReader.bareDOI).first(where: ReferenceLint.isDOI) : doi
    let number = first("AN")
    result.pmid =
      first("DB", "DP").lowercased().contains("pubmed") || first("DB").lowercased().contains("medline")
      ? (ReferenceLint.isPMID(number) ? number : nil)
      : all("C2", "N1", "AN").compactMap(CSLReader.pubMedNumber).first
    result.url = all("UR", "L2").first { $0.hasPrefix("http") }
    result.authors = all("AU", "A1").map(NameParts.read)
    result.editors = all("ED", "A2", "A3").map(NameParts.read)
    if result.authors.isEmpty, !isPart { swap(&result.authors, &result.editors) }
    let date = first("DA", "PY", "Y1").split(separator: "/", omittingEmptySubsequences: false).map {
      Int(read: $0.prefix { $0.isNumber })
    }
    result.year = Int(read: first("PY", "Y1", "DA").prefix(4))
    if date.count > 1 { result.month = date[1].flatMap { (1...12).contains($0) ? $0 : nil } }
    if date.count > 2, result.month != nil {
      result.day = date[2].flatMap { (1...31).contains($0) ? $0 : nil }
    }
    let read = first("Y2").split { $0 == "/" || $0 == "-" }.compactMap { Int(read: $0) }
    if read.count == 3 {
      result.accessed = read.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
    }
    return result
  }

  private static func type(_ tag: String) -> String {
    switch tag {
    case "JOUR", "JFULL", "MGZN", "NEWS", "EJOUR", "ABST", "INPR": "article-journal"
    case "BOOK", "EBOOK", "EDBOOK", "SER": "book"
    case "CHAP", "ECHAP", "ENCYC", "DICT": "chapter"
    case "CONF", "CPAPER": "paper-conference"
    case "THES": "thesis"
    case "RPRT", "GOVDOC", "STAND": "report"
    case "ELEC", "WEB", "BLOG", "ICOMM": "webpage"
    case "UNPB": "article"
    default: "document"
    }
  }
}

/// A name as reference managers write it: `Zhao, Yan-Jie, Jr`; without a comma, a group.
enum NameParts {
  static func read(_ text: String) -> Reference.Name {
    let parts = text.split(separator: ",").map { String($0).trimmingSpaces }
    guard parts.count > 1, !parts[1].isEmpty else {
      return Reference.Name(family: parts.first ?? text, isLiteral: true)
    }
    return Reference.Name(family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2] : "")
  }
}
