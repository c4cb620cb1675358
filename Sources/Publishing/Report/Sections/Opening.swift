internal import Disclosure
internal import Registry
internal import Site

/// What stands at the front: where the numbers come from, what they say, and how many patients went which way.
extension ReportContext {
  var provenance: String {
    func hash(_ path: String) -> String { project.files.files[path].map { SHA256.hex($0) } ?? "" }
    var lines = [("Registry", table.dictionary.title ?? registry)]
    if let lock = source.dataLock { lines.append(("Data closed on", PageFields.words(for: lock))) }
    if let inclusion = settings.inclusion { lines.append(("Who is counted", inclusion)) }
    lines.append(("Registry file, SHA-256", "`\(hash(source.dataPath))`"))
    if let path = source.dictionaryPath { lines.append(("Dictionary, SHA-256", "`\(hash(path))`")) }
    lines.append(("Disclosure", source.release.profile.note))
    lines.append(("Computed by", Version.generator))
    return "| What | Of this report |\n| --- | --- |\n"
      + lines.map { "| \($0) | \($1.replacingPipes) |" }.joined(separator: "\n") + "\n"
  }

  /// At most six sentences; what the profile hides is not spoken of.
  var keyFindings: String? {
    guard let runs = measure("runs"), let survival = measure("survival") else { return nil }
    func known(_ name: String) -> String? { measure(name).flatMap { isPrinted($0, thisYear) ? $0 : nil } }
    /// The first clause that has a number, with what may follow it.
    func sentence(_ first: String?, _ rest: String?) -> String? {
      guard let clause = first ?? rest.map(\.capitalised) else { return nil }
      return first == nil || rest == nil ? clause + "." : clause + "; " + (rest ?? "") + "."
    }
    let earlier = earlierYears.flatMap { isPrinted(survival, $0) ? earlierValue(survival) : nil }
    let sentences = [
      isPrinted(runs, thisYear) ? "In \(year) the registry counts \(value(runs, "n")) ECPR runs." : nil,
      sentence(
        known("survival").map { "Of the patients of \(year), \(value($0)) left hospital alive" },
        earlier.map { "\(years.count > 2 ? "from" : "in") \(earlierWords ?? "") it was \($0)" }),
      sentence(
        known("weaned").map { "ECMO could be weaned in \(value($0))" },
        known("discharged-of-weaned").map { "of those weaned, \(value($0)) went home" }),
      sentence(
        known("good-neurology-recorded").map {
          "A good neurological outcome is on record for \(value($0)) of all"
        },
        known("good-neurology-of-survivors").map {
          "of the survivors whose state is known, \(value($0)) had one"
        }),
      sentence(
        known("arrest-to-flow").map { "The median time from arrest to flow was \(value($0))" },
        known("within-60").map { "\(value($0)) were on flow within an hour of their arrest" }),
      sentence(
        known("renal-replacement").map { "Renal replacement was needed in \(value($0))" },
        known("any-complication").map { "one complication or more befell \(value($0))" }),
    ].compactMap { $0 }
    let tiles = ["survival", "weaned", "good-neurology-recorded", "within-60"].compactMap(known)
    let beside =
      earlierYears.flatMap { condition in
        earlierWords.map {
          "against: \(condition)\nperiod: \($0)\nyears: \(yearColumn)\nlast-year: \(year)\n"
        }
      } ?? ""
    return
      (tiles.isEmpty
      ? "" : "```{tiles}\nmeasures: [\(tiles.joined(separator: ", "))]\nwhere: \(thisYear)\n\(beside)```\n\n")
      + sentences.map { "- " + $0 }.joined(separator: "\n") + "\n"
  }

  var cohortFlow: String? {
    let steps = [
      ("ECPR runs", "runs"), ("Weaned from ECMO", "weaned"), ("Discharged alive", "survival"),
      ("Good neurological outcome", "good-neurology-recorded"),
    ].compactMap { label, name in measure(name).map { "  - {label: \(label), measure: \($0)}" } }
    guard steps.count > 1 else { return nil }
    // The ECMO runs that are not ECPR's are patients too, and may be few.
    let runs = table[yearColumn]?.numbers?.count { $0 == Double(year) } ?? 0
    let all = settings.ecmoRuns[year].flatMap { source.release.isSmall($0 - runs) ? nil : $0 }.map {
      "  - {label: All ECMO runs, count: \($0), note: as the centres report}\n"
    }
    return reportFence(
      "flow", "fig-flow",
      "where: \(thisYear)\nsteps:\n\(all ?? "")\(steps.joined(separator: "\n"))\ncaption: From cannulation to recovery, \(year); each step as a share of the step before."
    )
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// A pipe would end the cell of a table.
  var replacingPipes: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
