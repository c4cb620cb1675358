import Commands
import Diagnostics
import Foundation
import Project
import Publishing

/// The files that a project is made of, each read by the entry points that the commands use.
enum Format: String, CaseIterable {
  case page, report, site, measures, glossary, references, bibtex, dictionary, registry, series, published,
    template
  case redcap, calculate
}

/// The projects that inputs are put into, and the texts that they are made from.
struct Project {
  private let root: String
  private var files: [String: [UInt8]] = [:]

  init(root: String) {
    self.root = root
    var problems: [Diagnostic] = []
    let read = ProjectFiles.read(project: root, problems: &problems)
    files = read.files.filter { path, _ in
      path.hasPrefix("templates/") || path.hasPrefix("content/registry/post")
        || path.hasPrefix("content/published/")
        || path.hasPrefix("content/registry/gallery") || path == "content/measures.yaml"
        || path == "content/glossary.yaml" || path == "content/references.json"
        || path == "content/gallery/trials.csv"
    }
    cut("content/registry/gallery.csv", to: 80)
    put(
      """
      title: Fuzz
      base-url: https://example.org/
      registries:
        post-cardiotomy: {data: registry/post-cardiotomy.csv, dictionary: registry/post-cardiotomy.yaml, disclosure: cms11}
        gallery: {data: registry/gallery.csv, dictionary: registry/gallery.yaml, disclosure: internal}

      """, at: "content/site.yaml")
    put("---\ntitle: Home\n---\n\n`=survival-to-discharge` [@zhao2015]\n", at: "content/index.md")
  }

  private mutating func put(_ text: String, at path: String) { files[path] = Array(text.utf8) }

  private mutating func cut(_ path: String, to lines: Int) {
    guard let bytes = files[path] else { return }
    put(
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(lines).joined(separator: "\n")
        + "\n", at: path)
  }

  private func text(_ path: String) -> String {
    (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)) ?? ""
  }

  private func texts(_ folder: String, _ ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    return names.sorted().filter { $0.hasSuffix(ending) }.map { text(folder + "/" + $0) }
  }

  /// What inputs of a format are made from: the project's own, and the committed corpus.
  func seeds(_ format: Format) -> [String] {
    let own: [String] =
      switch format {
      case .page:
        texts("content/gallery", ".md") + texts("content/guide", ".md") + texts("content/primer", ".md")
          + texts("content/episodes", ".md")
      case .report: texts("content/reports", ".md")
      case .site:
        [text("content/site.yaml"), String(decoding: files["content/site.yaml"] ?? [], as: UTF8.self)]
      case .measures: [text("content/measures.yaml")] + texts("content/measures", ".yaml")
      case .glossary: [text("content/glossary.yaml")]
      case .references: [text("content/references.json")]
      case .dictionary:
        [text("content/registry/post-cardiotomy.yaml"), text("content/registry/gallery.yaml")]
      case .registry:
        [
          text("content/registry/post-cardiotomy.csv"),
          String(decoding: files["content/registry/gallery.csv"] ?? [], as: UTF8.self),
        ]
      case .series: [text("content/gallery/trials.csv")]
      case .published: texts("content/published", ".yaml")
      case .template: texts("templates", ".mustache") + texts("templates/partials", ".mustache")
      case .bibtex, .redcap, .calculate: []
      }
    return (own + texts("Tests/Fuzz/Corpus/" + format.rawValue, "")).filter { !$0.isEmpty }
  }

  // MARK: One input

  /// Everything that a command would do with an input of this format.
  func run(_ input: String, as format: Format) {
    switch format {
    case .page: build(["content/fuzz.md": input])
    case .report: build(["content/reports/fuzz.md": input])
    case .site: build(["content/site.yaml": input])
    case .measures: build(["content/measures.yaml": input])
    case .glossary: build(["content/glossary.yaml": input])
    case .references: build(["content/references.json": input])
    case .bibtex: build(["content/references.bib": input])
    case .series:
      build([
        "content/gallery/trials.csv": input, "content/gallery/fuzz.md": text("content/gallery/tables.md"),
      ])
    case .template: build(["templates/page.mustache": input])
    case .dictionary:
      build(["content/registry/post-cardiotomy.yaml": input])
      compare(files["content/registry/post-cardiotomy.csv"] ?? [], input)
    case .registry:
      build(["content/registry/post-cardiotomy.csv": input])
      compare(Array(input.utf8), nil)
    case .published: published(input)
    case .redcap:
      var problems: [Diagnostic] = []
      _ = DictionaryTool.converted(fromREDCap: Array(input.utf8), file: "a.csv", problems: &problems)
      show(problems, input)
    case .calculate: calculate(input)
    }
  }

  private func build(_ texts: [String: String]) {
    var project = ProjectFiles()
    project.files = files
    for (path, text) in texts { project.files[path] = Array(text.utf8) }
    var options = BuildOptions()
    options.notesDataQuality = true
    let outcome = SiteBuilder.build(project, options: options)
    _ = DiagnosticPrinter { project.lines($0) }.text(outcome.diagnostics)
    _ = DiagnosticJSON.text(outcome.diagnostics)
  }

  private func show(_ problems: [Diagnostic], _ input: String) {
    let lines = input.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    _ = DiagnosticPrinter { _ in lines }.text(problems)
  }

  private func compare(_ data: [UInt8], _ dictionary: String?) {
    var problems: [Diagnostic] = []
    _ = DictionaryTool.inferred(from: data, file: "a.csv", encoding: nil, problems: &problems)
    var request = CompareReport.Request(by: "survived_to_discharge", condition: "age_years > 20")
    request.showsOverall = true
    request.showsStandardisedDifference = true
    let schema = dictionary.map { (text: $0, file: "a.yaml") }
    for format in CompareReport.Format.allCases {
      request.format = format
      _ = CompareReport(data: data, file: "a.csv", dictionary: schema, request, problems: &problems)?.text
    }
    var survival = SurvivalReport.Request(time: "icu_stay_days", event: "survived_to_discharge=no")
    survival.by = "sex"
    _ = SurvivalReport(data: data, file: "a.csv", dictionary: schema, survival, problems: &problems)?.text(
      as: .text)
    show(problems, String(decoding: data, as: UTF8.self))
  }

  private func published(_ input: String) {
    build([
      "content/published/zhao-2015.yaml": input,
      "content/fuzz.md": "---\ntitle: F\n---\n\n```{appraisal}\nsource: zhao-2015\n```\n",
    ])
    var problems: [Diagnostic] = []
    let report = AppraisalReport(input, file: "a.yaml", problems: &problems)
    for format in AppraisalReport.Format.allCases { _ = report?.text(as: format) }
    let made = ReconstructionFiles(input, file: "a.yaml", seed: 1, problems: &problems)
    _ = (made?.csv, made?.dictionary, made?.report)
    show(problems, input)
  }

  private func calculate(_ input: String) {
    let parts = input.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let (one, other) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    var problems: [Diagnostic] = []
    let all = [
      Calculation.proportion(one, level: 0.95, &problems),
      Calculation.twoByTwo(one, other, level: 0.95, &problems),
      Calculation.table(one, &problems), Calculation.means(one, other, level: 0.95, &problems),
      Calculation.samples(one, other, level: 0.95, &problems),
      Calculation.paired(one, other, level: 0.95, &problems),
      Calculation.rate(one, expected: Double(other), level: 0.95, &problems),
    ]
    for calculation in all { _ = (calculation?.text, calculation?.json) }
    show(problems, input)
  }
}
