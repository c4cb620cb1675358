import Diagnostics
import Evaluation
import Foundation
import Testing

@testable import Explain
@testable import Project
@testable import Scaffold

/// What writers ask for, and the part of the guide that answers.
private let queries: [(String, String)] = [
  ("front matter", "Front matter"), ("title", "Front matter"), ("author", "Front matter"),
  ("draft", "Front matter"),
  ("learning objectives", "Front matter"), ("tags", "Front matter"), ("---", "Front matter"),
  ("value", "Computed values"), ("`=survival-to-discharge`", "Computed values"),
  ("inline code", "Computed values"),
  ("citation", "Citations"), ("[@key]", "Citations"), ("[@zhao2015, p. 3]", "Citations"),
  ("@zhao2015", "Citations"),
  ("bibtex", "References"), ("zotero", "References"), ("pmid", "References"), ("doi", "References"),
  ("evidence.yaml", "What a statement rests on"), ("uncited number", "What a statement rests on"),
  ("cross reference", "Cross references"), ("[](#fig-flow)", "Cross references"),
  ("@fig-flow", "Cross references"),
  ("label", "Cross references"), ("footnote", "Footnotes"), ("[^1]", "Footnotes"), ("^[a note]", "Footnotes"),
  ("inline note", "Footnotes"), ("superscript", "Marks"), ("H~2~O", "Marks"), ("strikethrough", "Marks"),
  ("math", "Formulas"), ("$x^2$", "Formulas"), ("equation", "Formulas"), ("table", "Tables of text"),
  ("| a | b |", "Tables of text"), ("colspan", "Tables of text"), ("merged cells", "Tables of text"),
  ("task list", "Lists"),
  ("- [ ] to do", "Lists"), ("definition list", "Lists"), ("callout", "Callouts"), ("admonition", "Callouts"),
  ("> [!TIP]", "Callouts"), ("::: {.callout-note}", "Callouts"), ("warning", "Callouts"),
  ("dropdown", "Details"),
  ("collapsible", "Details"), ("anchor", "Heading ids"), ("## Weaning {#weaning}", "Heading ids"),
  ("{#id}", "Heading ids"),
  ("abbreviation", "Terms"), ("quiz", "Questions"), ("mcq", "Questions"), ("image", "Links and pictures"),
  ("Images", "Links and pictures"), ("caption", "Links and pictures"), ("alt text", "Links and pictures"),
  ("![a](b.png)", "Links and pictures"), ("dark variant", "Links and pictures"),
  ("[words](page.md)", "Links and pictures"),
  ("html", "What is not there"), ("mermaid", "What is not there"), ("figure", "Figures and tables"),
  ("chart", "Figures and tables"), ("flow chart", "A cohort's flow"), ("where", "Filters"),
  ("privacy", "What may be published"),
  ("annual report", "Annual reports"), ("site.yaml", "The site"), ("colours", "The look"),
  ("schema", "Editors"),
  ("snippets", "Editors"), ("podcast", "An episode"), ("rss", "The feeds"), ("exit status", "Errors"),
]

@Test(arguments: queries)
func theGuideIsFoundByTheWordsOfWriters(query: String, topic: String) {
  #expect(Guide.titles(of: query) == [topic])
}

@Test func everyTopicIsAPartOfTheGuideAndEveryPartIsFoundByItsName() {
  let titles = Set(Guide.sections.map(\.title))
  for topic in GuideWords.topics { #expect(titles.contains(topic.title), "no part '\(topic.title)'") }
  for title in titles { #expect(Guide.titles(of: title.lowercased())?.contains(title) == true, "\(title)") }
  let words = GuideWords.topics.flatMap(\.words)
  #expect(Set(words).count == words.count, "a word leads to two parts")
}

@Test func everyKindIsExplainedWithItsOptions() throws {
  for kind in FenceCatalogue.kinds + FenceCatalogue.fences.filter({ $0 != "figure" && $0 != "table" }) {
    #expect(FenceCatalogue.explanation(of: kind)?.contains("```{") == true, "\(kind)")
  }
  let funnel = try #require(FenceCatalogue.explanation(of: "funnel"))
  #expect(
    funnel.contains("{figure}, kind: funnel")
      && funnel.contains("the registry, as site.yaml names it (required)"))
  #expect(FenceCatalogue.explanation(of: "nothing") == nil)
}

@Test func theSchemasOfFencesAreThoseOfTheirOptions() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../../docs/schemas")
  for fence in FenceCatalogue.fences {
    let file = folder.appendingPathComponent("fence-\(fence).schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      FenceCatalogue.schema(of: fence)?.text(pretty: true) == text, "ecprimer explain --schema \(fence)")
  }
}

@Test func theBinaryCarriesTheSchemas() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../../docs/schemas")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
    $0.hasSuffix(".json")
  }.sorted()
  #expect(EmbeddedTemplates.schemas.map(\.path) == names, "run script/embed")
  for schema in EmbeddedTemplates.schemas {
    let own = try JSONSerialization.jsonObject(with: Data(schema.text.utf8)) as? NSDictionary
    let file = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent(schema.path)))
    #expect(own != nil && own == file as? NSDictionary, "\(schema.path) differs: run script/embed")
  }
}

@Test func theSchemaOfTheEvidenceHasEachKeyAndWord() throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../../docs/schemas/evidence.schema.json")
  let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
  let properties = try #require((schema?["items"] as? [String: Any])?["properties"] as? [String: Any])
  #expect(properties.keys.sorted() == EvidenceEntry.keys.sorted())
  let words = (properties["read"] as? [String: Any])?["enum"] as? [String]
  #expect(words == EvidenceEntry.Reading.allCases.map(\.rawValue))
}

@Test func aNewProjectHasWhatEditorsNeed() throws {
  var problems: [Diagnostic] = []
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  let scaffold = try #require(Scaffold(.project, name: "Ours", in: folder, problems: &problems))
  let files = Dictionary(scaffold.files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
  let text = try #require(files["ours/.vscode/settings.json"])
  let settings = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  let schemas = try #require(settings?["yaml.schemas"] as? [String: Any])
  #expect(schemas.count == 6)
  for path in schemas.keys { #expect(files["ours/" + path.dropFirst(2)] != nil, "\(path)") }
  for name in [
    "extensions.json", "ecprimer.code-snippets", "schemas/front-matter.schema.json",
    "schemas/fence-figure.schema.json",
  ] {
    let text = try #require(files["ours/.vscode/" + name])
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
