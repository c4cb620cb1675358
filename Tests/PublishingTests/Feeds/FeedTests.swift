import Diagnostics
import Foundation
import Site
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Feeds
@testable import Project
@testable import Publishing

private let site = """
  title: A Site & more
  base-url: https://example.org/ecpr
  publisher: A Hospital
  podcast: {title: The Show, description: About ECPR, author: Ann Host, email: a@example.org, image: show.png, category: Health & Fitness > Medicine}

  """

private let episode = """
  ---
  title: First "episode"
  description: What it is
  date: 2026-11-20
  order: 1
  audio: one.mp3
  duration: "1:02:05"
  transcript: one.vtt
  authors: [Ann Host]
  guests: [Bo Guest]
  chapters:
    - {start: "0:00", title: Hello}
    - {start: "1:30", title: Who </script> it is for}
  ---

  See [@a].

  """

private func build(_ changes: [(String, String)] = [], site: String = site) -> SiteBuilder.Outcome {
  let text = changes.reduce(episode) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  var files = testProject(
    [
      "episodes/one.md": text, "episodes/empty.mp3": "", "episodes/none.vtt": "WEBVTT\n\nNo times.\n",
      "episodes/not.vtt": "NOTVTT\n\n00:00.000 --> 00:02.000\nHello.\n", "episodes/none.srt": "1\nHello.\n",
      "episodes/one.mp3": "ID3 sound", "show.png": "png",
      "episodes/one.vtt":
        "WEBVTT\n\n1\n00:00.000 --> 00:02.000\n<v Ann>Hello <i>all</i>.\n\n00:02.000 --> 00:03.000\n<v Bo>Hi.\n",
      "primer/a.md":
        "---\ntitle: A chapter\nauthors: [Ann Host]\nreviewed: 2026-11-21\ndate: 2026-01-02\nobjectives: [Name it]\n---\n\nIt works [@a].\n",
      "references.bib": "@article{a, title={T}, journal={J}, year=2001, doi={10.1000/1}}\n",
    ], site: site)
  files.files["content/episodes/latin.vtt"] = Array("WEBVTT\n\n00:00.000 --> 00:02.000\nCaf".utf8) + [0xE9]
  return SiteBuilder.build(files)
}

private func document(_ text: String) throws -> XMLDocument { try XMLDocument(data: Data(text.utf8)) }

extension XMLDocument {
  fileprivate func texts(_ path: String) throws -> [String] {
    try nodes(forXPath: path).compactMap(\.stringValue)
  }
}

@Test func thePodcastFeedHasWhatPlayersAskFor() throws {
  let outcome = build()
  #expect(outcome.diagnostics == [])
  let feed = try document(outcome.text("podcast.xml"))
  #expect(try feed.texts("/rss/channel/title") == ["The Show"])
  #expect(try feed.texts("/rss/channel/*[name()='itunes:category']/@text") == ["Health & Fitness"])
  #expect(try feed.texts("/rss/channel/*[name()='itunes:category']/*/@text") == ["Medicine"])
  #expect(
    try feed.texts("/rss/channel/*[name()='itunes:image']/@href") == ["https://example.org/ecpr/show.png"])
  #expect(try feed.texts("/rss/channel/*[name()='itunes:explicit']") == ["false"])
  let item = "/rss/channel/item"
  #expect(try feed.texts(item + "/title") == ["First “episode”"])
  #expect(try feed.texts(item + "/pubDate") == ["Fri, 20 Nov 2026 00:00:00 +0000"])
  #expect(try feed.texts(item + "/enclosure/@url") == ["https://example.org/ecpr/episodes/one.mp3"])
  #expect(try feed.texts(item + "/enclosure/@length") == ["9"])
  #expect(try feed.texts(item + "/enclosure/@type") == ["audio/mpeg"])
  #expect(try feed.texts(item + "/*[name()='itunes:duration']") == ["3725"])
  #expect(try feed.texts(item + "/*[name()='podcast:person'][@role='guest']") == ["Bo Guest"])
  #expect(
    try feed.texts(item + "/*[name()='podcast:transcript']/@url") == [
      "https://example.org/ecpr/episodes/one.vtt"
    ])
  #expect(
    try feed.texts(item + "/*[name()='podcast:chapters']/@url")
      == ["https://example.org/ecpr/episodes/one/chapters.json"])
  #expect(outcome.text("episodes/one/chapters.json").contains("\"startTime\": 90"))
}

@Test func theEpisodesPageHasPlayerChaptersAndTranscript() {
  let page = build().text("episodes/one.html")
  for words in [
    "<audio controls=\"\" preload=\"none\" src=\"one.mp3\"", "href=\"one.mp3#t=90\">1:30</a>", "Bo Guest",
    "<p>Ann: Hello all.</p><p>Bo: Hi.</p>", "\"@type\":\"PodcastEpisode\"", "\"duration\":\"PT1H2M5S\"",
    "\"contentUrl\":\"https://example.org/ecpr/episodes/one.mp3\"",
  ] {
    #expect(page.contains(words), "\(words)")
  }
}

@Test func theAtomFeedHasAllNotesNewestFirst() throws {
  let feed = try document(build().text("feed.xml"))
  #expect(
    try feed.texts("/*/*[name()='entry']/*[name()='title']") == ["A chapter", "First “episode”"])
  #expect(
    try feed.texts("/*/*[name()='entry']/*[name()='updated']") == [
      "2026-11-21T00:00:00Z", "2026-11-20T00:00:00Z",
    ])
  #expect(try feed.texts("/*/*[name()='id']") == ["https://example.org/ecpr/feed.xml"])
}

@Test func aPageWithoutADateIsInNoFeed() throws {
  let dated = ["a.md": "---\ntitle: Dated\nupdated: 2026-01-02\n---\n", "b.md": "---\ntitle: Undated\n---\n"]
  let site = "title: A Site\nbase-url: https://example.org/ecpr/\n"
  let outcome = SiteBuilder.build(
    testProject(dated, site: site), options: BuildOptions(asOf: "2026-03-04"))
  #expect(outcome.diagnostics == [])
  let feed = try document(outcome.text("feed.xml"))
  #expect(try feed.texts("/*/*[name()='entry']/*[name()='title']") == ["Dated"])
  #expect(try feed.texts("/*/*[name()='entry']/*[name()='updated']") == ["2026-01-02T00:00:00Z"])
  #expect(try feed.texts("/*/*[name()='updated']") == ["2026-03-04T00:00:00Z"])
}

@Test func aSiteWithoutADateHasNoFeedAndNoLinkToIt() {
  let site = "title: A Site\nbase-url: https://example.org/ecpr/\n"
  for day in [nil, "2026-03-04"] {
    let outcome = SiteBuilder.build(testProject([:], site: site), options: BuildOptions(asOf: day))
    #expect(outcome.diagnostics == [] && !outcome.files.isEmpty)
    #expect(outcome.text("feed.xml").isEmpty && !outcome.text("index.html").contains("feed.xml"))
  }
}

@Test(
  arguments: [("en", nil), ("en-gb", "en_GB"), ("zh-Hans", nil), ("pt-BR", "pt_BR")] as [(String, String?)])
func aLocaleHasATerritory(language: String, locale: String?) {
  let page = SiteBuilder.build(testProject([:], site: "title: S\nlanguage: \(language)\n")).text("index.html")
  #expect(page.contains("og:site_name"))
  #expect(page.contains("og:locale") == (locale != nil))
  #expect(locale.map { page.contains("<meta property=\"og:locale\" content=\"\($0)\">") } ?? true)
}

@Test func theSitemapLeadsToEveryPage() throws {
  let outcome = build()
  let map = try document(outcome.text("sitemap.xml"))
  #expect(
    try map.texts("/*/*/*[name()='loc']") == [
      "https://example.org/ecpr/episodes/", "https://example.org/ecpr/episodes/one.html",
      "https://example.org/ecpr/", "https://example.org/ecpr/primer/a.html",
      "https://example.org/ecpr/primer/",
      "https://example.org/ecpr/references.html",
    ])
  #expect(outcome.text("robots.txt").contains("Sitemap: https://example.org/ecpr/sitemap.xml"))
}

@Test func withoutAnAddressNothingAbsoluteIsWritten() {
  let outcome = build(site: site.replacingOccurrences(of: "base-url: https://example.org/ecpr\n", with: ""))
  #expect(!outcome.hasErrors && !outcome.files.isEmpty)
  for path in ["feed.xml", "podcast.xml", "sitemap.xml"] { #expect(outcome.text(path).isEmpty) }
  #expect(outcome.text("robots.txt") == "User-agent: *\nAllow: /\n")
  #expect(!outcome.text("primer/a.html").contains("example.org"))
}

@Test func pagesSayWhatTheyAreToZoteroAndToSearchEngines() throws {
  let page = build().text("primer/a.html")
  for words in [
    "<meta name=\"citation_title\" content=\"A chapter\">",
    "<meta name=\"citation_author\" content=\"Ann Host\">",
    "<meta name=\"citation_publication_date\" content=\"2026/01/02\">",
    "<meta name=\"citation_public_url\" content=\"https://example.org/ecpr/primer/a.html\">",
    "<link rel=\"canonical\" href=\"https://example.org/ecpr/primer/a.html\">",
    "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"A Site &amp; more\" href=\"../feed.xml\">",
    "<meta property=\"og:image\" content=\"https://example.org/ecpr/show.png\">",
  ] {
    #expect(page.contains(words), "\(words)")
  }
  let open = try #require(page.range(of: "<script type=\"application/ld+json\">"))
  let close = try #require(page.range(of: "</script>", range: open.upperBound..<page.endIndex))
  let json = try #require(
    try JSONSerialization.jsonObject(with: Data(page[open.upperBound..<close.lowerBound].utf8))
      as? [String: Any])
  #expect(json["@type"] as? [String] == ["MedicalWebPage", "LearningResource"])
  #expect(json["teaches"] as? [String] == ["Name it"])
  #expect(json["lastReviewed"] as? String == "2026-11-21")
  #expect((json["citation"] as? [[String: Any]])?.first?["sameAs"] as? String == "https://doi.org/10.1000/1")
}

@Test func theListOfAllReferencesSaysWhereEachIsCited() {
  let page = build().text("references.html")
  #expect(page.contains("Cited in <a href=\"episodes/one.html#ref-a\">"))
  #expect(page.contains("<a href=\"primer/a.html#ref-a\">A chapter</a>."))
}

@Test(arguments: [
  ("audio: one.mp3", "audio: two.mp3", "broken-link"), ("\"1:02:05\"", "an hour", "bad-time"),
  ("start: \"1:30\"", "start: \"0:00\"", "chapter-order"),
  ("audio: one.mp3", "audio: \"javascript:x\"", "refused-link"),
  ("start: \"1:30\"", "begin: \"1:30\"", "unknown-key"),
  ("transcript: one.vtt", "transcript: ../../x.vtt", "link-outside"),
  ("transcript: one.vtt", "transcript: not.vtt", "bad-transcript"),
  ("transcript: one.vtt", "transcript: none.vtt", "bad-transcript"),
  ("transcript: one.vtt", "transcript: none.srt", "bad-transcript"),
  ("transcript: one.vtt", "transcript: latin.vtt", "encoding"),
  ("audio: one.mp3", "audio: empty.mp3", "empty-recording"),
  ("audio: one.mp3", "audio: {file: \"https://a.org/a.mp3\", bytes: 0}", "empty-recording"),
  ("audio: one.mp3", "audio: https://a.org/a.mp3", "no-bytes"),
  ("date: 2026-11-20", "date: 2026-02-30", "bad-date"),
  ("date: 2026-11-20", "date: 2025-02-29", "bad-date"), ("date: 2026-11-20", "date: 2026-11-31", "bad-date"),
])
func mistakesOfAnEpisodeAreTold(old: String, new: String, code: String) {
  let outcome = build([(old, new)])
  #expect(outcome.diagnostics.contains { $0.code == code && $0.place.line > 1 }, "\(outcome.diagnostics)")
}

@Test(arguments: [
  ("2026-11-20", "Fri"), ("2024-02-29", "Thu"), ("2000-01-01", "Sat"), ("1999-12-31", "Fri"),
  ("2026-03-01", "Sun"),
])
func daysOfTheWeekAreRight(date: String, day: String) {
  #expect(FeedDate(date)?.mail.hasPrefix(day + ", ") == true)
}

/// The id that Podcasting 2.0's documentation gives for its example.
@Test func thePodcastsIdIsTheOneOfTheStandard() {
  #expect(PodcastGUID.of("https://podnews.net/rss/") == "9b024349-ccf0-5f69-a609-6b82873eab3c")
  #expect(SHA1.digest(Array("abc".utf8)).map { String($0, radix: 16) }.joined().hasPrefix("a9993e3647"))
}
