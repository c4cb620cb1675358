import Formats
import Diagnostics
import PositionedYAML
import Testing

@testable import Site

/// WebAIM's contrast checker: #777777 on white is 4.47, #767676 4.54, #12436d 10.09; black 21.
@Test(arguments: [
  ("#777777", 4.478), ("#767676", 4.542), ("#000", 21.0), ("#fff", 1.0), ("#ff0000", 3.998),
  ("#0000ff", 8.592),
])
func contrastIsThatOfWCAG(_ colour: String, _ ratio: Double) throws {
  let one = try #require(Colour(colour))
  let white = try #require(Colour("#ffffff"))
  #expect(abs(one.contrast(with: white) - ratio) < 0.001)
  #expect(one.contrast(with: white) == white.contrast(with: one))
}

@Test(arguments: ["12436d", "#12436", "#12436g", "#", "", "red", "#١٢٣"])
func whatIsNoColourIsNone(_ text: String) { #expect(Colour(text) == nil) }

private func theme(_ text: String) -> (theme: SiteTheme?, problems: [Diagnostic]) {
  var problems: [Diagnostic] = []
  let node = YAMLParser.parse(text, file: "content/site.yaml", problems: &problems)
  return (node.flatMap { SiteTheme($0, &problems) }, problems)
}

@Test func theThemesOwnColoursPass() {
  for (standard, key) in [(SiteTheme.standard.light, "colours"), (SiteTheme.standard.dark, "dark")] {
    let colours = standard.map { "  \($0.key.rawValue): \"\($0.value)\"" }.sorted().joined(separator: "\n")
    #expect(theme("\(key):\n\(colours)\n").problems.isEmpty)
  }
}

@Test func aPaleColourIsTold() throws {
  let (look, problems) = theme(
    "colours:\n  accent: \"#8db8e0\"\nfonts:\n  text: Georgia, serif\nfooter: Ours\n")
  #expect(problems.count == 2)
  #expect(
    problems.first?.message == "accent on paper has a contrast of 2.0 to 1, expected 4.5 at least")
  #expect(problems.allSatisfy { $0.severity == .warning && $0.place.line == 2 })
  let css = try #require(look).css
  #expect(css.contains("--navy: #8db8e0; --serif: Georgia, serif"))
  #expect(look?.footer == "Ours")
}

@Test func whatWouldEndADeclarationIsRefused() {
  let (look, problems) = theme(
    "colours:\n  ink: \"red; }\"\nfonts:\n  text: \"x; } body { display: none\"\nlogos: a\n")
  #expect(problems.count == 3)
  #expect(look?.css.contains("display") != true)
}

@Test func aLogoThatIsNotThereIsToldOnce() {
  var (look, problems) = theme("logo: logo.svg\n")
  look?.checkLogo(among: ["logos.svg", "other.png"], &problems)
  #expect(problems.map(\.message) == ["the logo 'logo.svg' is no file of content/"])
  #expect(problems.first?.suggestion == "logos.svg")
  #expect(look?.logo == nil)
}

@Test func nothingChangedIsNothingWritten() { #expect(SiteTheme().css.isEmpty) }

/// The digest of the empty text, as every guide to the Content Security Policy prints it.
@Test func stylesAreAllowedByTheirDigest() {
  #expect(SHA256.base64([]) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  #expect(
    ContentSecurity.policy(styles: [""]).contains(
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"))
  #expect(!ContentSecurity.printedFoot("</style><script>\"").contains("<"))
}
