internal import Diagnostics

/// The words of a WebVTT or SubRip file, without times: a paragraph to each speaker or pause.
package enum Transcript {
  /// Whether a text begins as WebVTT asks.
  package static func isWebVTT(_ text: String) -> Bool {
    let words = text.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    return words.first == "WEBVTT"
  }

  package static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var speaker = ""
    var words: [String] = []
    func close() {
      if !words.isEmpty {
        paragraphs.append((speaker.isEmpty ? "" : speaker + ": ") + words.joined(separator: " "))
      }
      words = []
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var isCue = false
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        isCue = false
      } else if line.contains("-->") {
        isCue = true
      } else if isCue {
        let (name, said) = cue(String(line))
        if let name, name != speaker {
          close()
          speaker = name
        }
        words.append(said)
        let isSentence = said.last.map { ".?!…".contains($0) } == true
        if isSentence, words.joined(separator: " ").count > 400 || index == lines.count - 1 { close() }
      }
    }
    close()
    return paragraphs
  }

  /// `<v Brad>Hello` has a speaker; other tags are dropped.
  private static func cue(_ line: String) -> (speaker: String?, words: String) {
    var speaker: String?
    var words = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      words += rest[..<open]
      let tag = rest[rest.index(after: open)..<close]
      if tag.hasPrefix("v"), let space = tag.firstIndex(of: " ") {
        speaker = String(tag[tag.index(after: space)...])
      }
      rest = rest[rest.index(after: close)...]
    }
    return (speaker, words + rest)
  }
}
