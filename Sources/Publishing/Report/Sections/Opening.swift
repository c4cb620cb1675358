internal import Disclosure
internal import Registry
internal import Site

/// What stands at the front: where the numbers come from, what they say, and how many patients went which way.
extension ReportContext {
  var provenance: String {
    func hash(_ path: String) -> String { project.files.files[path].map { SHA256.hex($0) } ?? "" }
    var lines = [("Registry", table.dictionary.title ?? registry)]
    if let lock = settings.dataLock { lines.append(("Data closed on", PageFields.words(for: lock))) }
    if let inclusion = settings.inclusion { lines.append(("Who is counted", inclusion)) }
    lines.append(("Registry file, SHA-256", "`\(hash(source.dataPath))`"))
    if let path = source.dictionaryPath { lines.append(("Dictionary, SHA-256", "`\(hash(path))`")) }
    lines.append(("Disclosure", source.release.profile.note))
    lines.append(("Computed by", Version.generator))
    return "| What | Of this report |\n| --- | --- |\n"
      + lines.map { "| \($0) | \($1.replacingPipes) |" }.joined(separator: "\n") + "\n"
  }

  var keyFindings: String? {
    guard let runs = measure("runs"), let survival = measure("survival") else { return nil }
    let tiles = measures(["survival", "weaned", "good-neurology", "within-60"])
    var sentences = [
      "In \(year) the registry counts \(value(runs, "n")) ECPR runs. Of these patients, \(value(survival)) left hospital alive"
        + (earlierValue(survival).map { "; from \(earlierWords ?? "") it was \($0)." } ?? ".")
    ]
    if let weaned = measure("weaned") {
      sentences.append(
        "ECMO could be weaned in \(value(weaned))"
          + (measure("discharged-of-weaned").map { "; of those weaned, \(value($0)) went home." } ?? "."))
    }
    if let neurology = measure("good-neurology") {
      sentences.append(
        "A good neurological outcome was reached by \(value(neurology)) of all whose outcome is known"
          + (measure("good-neurology-of-survivors").map { ", and by \(value($0)) of the survivors." } ?? "."))
    }
    if let lowFlow = measure("low-flow") {
      sentences.append(
        "The median low-flow time was \(value(lowFlow))"
          + (measure("within-60").map { "; \(value($0)) were on flow within an hour of their arrest." } ?? "."))
    }
    if let complications = measure("any-complication") {
      sentences.append(
        "One complication or more befell \(value(complications))"
          + (measure("renal-replacement").map { "; renal replacement was needed in \(value($0))." } ?? "."))
    }
    if let alive = measure("alive-12-months"), let earlier = earlierValue(alive) {
      sentences.append("Of the patients of \(earlierWords ?? "earlier years"), \(earlier) were alive a year later.")
    }
    return "```{tiles}\nmeasures: [\(tiles.joined(separator: ", "))]\nwhere: \(thisYear)\n```\n\n"
      + sentences.map { "- " + $0 }.joined(separator: "\n") + "\n"
  }

  var cohortFlow: String? {
    let steps = [
      ("ECPR runs", "runs"), ("Weaned from ECMO", "weaned"), ("Discharged alive", "survival"),
      ("Good neurological outcome", "good-neurology"),
    ].compactMap { label, name in measure(name).map { "  - {label: \(label), measure: \($0)}" } }
    guard steps.count > 1 else { return nil }
    let all = settings.ecmoRuns[year].map {
      "  - {label: All ECMO runs, count: \($0), note: as the centres report}\n"
    }
    return reportFence(
      "flow", "fig-flow",
      "where: \(thisYear)\nsteps:\n\(all ?? "")\(steps.joined(separator: "\n"))\ncaption: From cannulation to recovery, \(year); each step as a share of the step before.")
  }
}

extension String {
  /// A pipe would end the cell of a table.
  var replacingPipes: String { split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
}
