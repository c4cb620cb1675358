import Testing

@testable import Wording

@Test func wordsApartAreTheSameWhenTheyAreRead() {
  let words = "Fewer than 11 patients, P < 0.05: naïve"
  let apart = ApartLetters.apart(words)
  #expect(ApartLetters.areIn(apart) && !ApartLetters.areIn(words))
  #expect(ApartLetters.plain(apart) == words)
  #expect(apart.unicodeScalars.count == words.unicodeScalars.count)
}

@Test func valuesKeepTheirLetters() {
  let centre = "St John’s"
  let text = Wording.english.apart.text("\(8) records of \(centre)")
  #expect(ApartLetters.plain(text) == "8 records of St John’s")
  #expect(text.hasSuffix("St John’s") && !text.contains("records"))
}

@Test(arguments: [
  ("Survival to discharge", "survival to discharge"), ("ECPR of all runs", "ECPR of all runs"), ("", ""),
])
func aTitleApartWithinASentence(title: String, inside: String) {
  #expect(ApartLetters.plain(ApartLetters.apart(title).lowercasedFirst) == inside)
}

@Test func voicesTakeTurns() {
  let apart = ApartLetters.apart
  func runs(_ text: String) -> [String] {
    Voices(text, hasEntities: true).runs.map { run in
      let voice = run.voice.map { $0 == .own ? "own" : "authors" } ?? "none"
      return voice + ":" + ApartLetters.plain(run.text)
    }
  }
  #expect(
    runs("8 " + apart("records of") + " Centre A &amp; B") == [
      "own:8 records of ", "authors:Centre A &amp; B",
    ])
  #expect(runs("95%") == ["none:95%"] && runs("b").first == "none:b")
  #expect(runs("An" + apart("to") + "By") == ["authors:An", "own:to", "authors:By"])
  #expect(runs("Übung 2 Ärzte") == ["authors:Übung 2 Ärzte"])
  #expect(Voices(apart("all")).hasOwn && !Voices(apart("all")).hasAuthors)
}
