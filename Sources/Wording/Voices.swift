/// Whose letters a text has, the program's and an author's by turns. Signs between letters of one are its own; between
/// both they go with the program's, whose numbers they mostly are.
package struct Voices {
  package enum Voice { case own, authors }

  package private(set) var runs: [(voice: Voice?, text: String)] = []

  /// - Parameter hasEntities: whether `&amp;` is a sign, as in HTML, and no letters.
  package init(_ text: some StringProtocol, hasEntities: Bool = false) {
    var isEntity = false
    for scalar in text.unicodeScalars {
      if hasEntities, scalar == "&" { isEntity = true }
      let voice: Voice? =
        isEntity ? nil : ApartLetters.holds(scalar) ? .own : scalar.properties.isAlphabetic ? .authors : nil
      if scalar == ";" { isEntity = false }
      add(scalar, voice)
    }
    // A letter alone is one of a note, or a statistic's.
    if runs.allSatisfy({ $0.voice != .authors || $0.text.utf8.count == 1 }) {
      for index in runs.indices where runs[index].voice == .authors { runs[index].voice = nil }
    }
    join()
  }

  package var hasOwn: Bool { runs.contains { $0.voice == .own } }
  package var hasAuthors: Bool { runs.contains { $0.voice == .authors } }

  private mutating func add(_ scalar: Unicode.Scalar, _ voice: Voice?) {
    if runs.isEmpty || runs[runs.count - 1].voice != voice { runs.append((voice, "")) }
    runs[runs.count - 1].text.unicodeScalars.append(scalar)
  }

  private mutating func join() {
    var joined: [(voice: Voice?, text: String)] = []
    for (index, run) in runs.enumerated() {
      let before = joined.last?.voice
      let after = runs.dropFirst(index + 1).lazy.compactMap(\.voice).first
      let voice = run.voice ?? (before == .own || after == .own ? .own : before == after ? before : nil)
      if before == voice, !joined.isEmpty {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append((voice, run.text))
      }
    }
    runs = joined
  }
}
