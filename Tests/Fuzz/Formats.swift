import Commands
import Diagnostics
import Foundation
import Project
import Publishing
import Scaffold

/// The files that a project is made of, each read by the entry points that the commands use.
enum Format: String, CaseIterable {
  case page, report, site, measures, glossary, references, bibtex, dictionary, registry, series, published,
    template, evidence, drawing
  case redcap, calculate, export, literature
}

/// The projects that inputs are put into, and the texts that they are made from.
final class Project {
  private let root: String
  /// Where commands that work on a project on disk find one.
  private let scratch: String
  private var files: [String: [UInt8]] = [:]
  /// The same with few references, one paper and one drawing, for inputs that make everything be read anew.
  private var few: [String: [UInt8]] = [:]
  /// What the preview keeps from one build to the next, and so do inputs that leave all but pages as it was.
  private let memory = BuildMemory()

  init(root: String, scratch: String) throws {
    self.root = root
    self.scratch = scratch
    var problems: [Diagnostic] = []
    let read = ProjectFiles.read(project: root, problems: &problems)
    files = read.files.filter { path, _ in
      path.hasPrefix("templates/") || path.hasPrefix("content/registry/post")
        || path.hasPrefix("content/published/")
        || path.hasPrefix("content/registry/gallery") || path == "content/measures.yaml"
        || path == "content/glossary.yaml" || path == "content/references.json"
        || path == "content/gallery/trials.csv" || path.hasPrefix("content/primer/drawings/")
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
    few = files.filter { path, _ in
      !path.hasPrefix("content/p") || path.hasSuffix("zhao-2015.yaml") || path.hasSuffix("unloading.svg")
    }
    few["content/references.json"] = firstReferences(10)
    try write("title: Fuzz\n", at: "content/site.yaml")
    try write("[]\n", at: "content/references.json")
  }

  private func firstReferences(_ count: Int) -> [UInt8]? {
    let all = files["content/references.json"].flatMap { try? JSONSerialization.jsonObject(with: Data($0)) }
    return (all as? [Any]).flatMap { try? JSONSerialization.data(withJSONObject: Array($0.prefix(count))) }
      .map(Array.init)
  }

  private func write(_ text: String, at path: String) throws {
    let url = URL(fileURLWithPath: scratch + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func put(_ text: String, at path: String) { files[path] = Array(text.utf8) }

  private func cut(_ path: String, to lines: Int) {
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
      case .evidence: [text("content/evidence.yaml")]
      case .drawing: texts("content/primer/drawings", ".svg")
      case .export: exports()
      case .bibtex, .redcap, .calculate, .literature: []
      }
    return (own + texts("Tests/Fuzz/Corpus/" + format.rawValue, "")).filter { !$0.isEmpty }
  }

  private func exports() -> [String] {
    let folder = "Tests/IntakeTests/Exports"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    return names.sorted().flatMap { texts(folder + "/" + $0, ".csv") }.map { text in
      // A hundred lines tell as much as a thousand.
      text.split(separator: "\n", omittingEmptySubsequences: false).prefix(100).joined(separator: "\n")
    }
  }

  // MARK: One input

  /// Everything that a command would do with an input of this format.
  func run(_ input: String, as format: Format) {
    switch format {
    case .page:
      build(["content/fuzz.md": input], forms: [PageForm(.single, "fuzz"), PageForm(.word, "fuzz")])
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
    case .evidence: build(["content/evidence.yaml": input])
    case .drawing:
      build([
        "content/primer/drawings/unloading.svg": input,
        "content/primer/fuzz.md": "---\ntitle: F\n---\n\n![A drawing](drawings/unloading.svg)\n",
      ])
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
    case .export: takeIn(input)
    case .literature: literature(input)
    }
  }

  private func build(_ texts: [String: String], forms: [PageForm] = []) {
    let leavesTheRest = texts.keys.allSatisfy { $0.hasSuffix(".md") }
    var project = ProjectFiles()
    project.files = leavesTheRest ? files : few
    for (path, text) in texts { project.files[path] = Array(text.utf8) }
    var options = BuildOptions()
    options.notesDataQuality = true
    let outcome = SiteBuilder(
      project, options: options, forms: forms, memory: leavesTheRest ? memory : BuildMemory()
    ).site()
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

  /// `new registry --from`, `doctor`, and a second export of the same.
  private func takeIn(_ input: String) {
    var problems: [Diagnostic] = []
    try? FileManager.default.removeItem(atPath: scratch + "/content/registry")
    try? write("title: Fuzz\n", at: "content/site.yaml")
    let bytes = Array(input.utf8)
    var request = RegistryIntake.Request(name: "own", data: ("runs.csv", bytes))
    // A second file of the export, at a blank line.
    if let cut = input.range(of: "\n\n") {
      request.others = [("others.csv", Array(input[cut.upperBound...].utf8))]
    }
    if let intake = RegistryIntake(request, project: scratch, problems: &problems) {
      try? intake.write(to: scratch)
      for accepts in [false, true] {
        let report = DoctorReport(
          registry: "own", project: scratch, accepts: accepts, problems: &problems)
        _ = (report?.text(usesColour: false), report?.json)
      }
      request.isAgain = true
      _ = RegistryIntake(request, project: scratch, problems: &problems)?.words
    }
    show(problems, input)
  }

  private func literature(_ input: String) {
    var problems: [Diagnostic] = []
    var new = NewReferences(project: scratch, problems: &problems)
    new?.add(input, file: "a", problems: &problems)
    _ = new?.addedKeys
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
