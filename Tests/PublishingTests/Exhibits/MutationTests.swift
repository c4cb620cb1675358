import Foundation
import Testing

@testable import Publishing

// What errors in an exhibit would do to it, one at a time: each must be found by the checks of `ExhibitTests`.
// With MUTATIONS in the environment the table of what was tried is printed.

private func told(_ name: String, _ mutation: String, _ findings: [String]) {
  guard ProcessInfo.processInfo.environment["MUTATIONS"] != nil else { return }
  print("mutation: \(name): \(mutation): \(findings.first.map { "found, \($0)" } ?? "NOT FOUND")")
}

@Suite struct MutationTests {
  /// The names of those whose cells hold an interval of two unlike limits.
  private static let withLimits = exhibitNames.filter { limitsExchanged(cells($0)) != nil }

  private static func cells(_ name: String) -> String { exhibits.text("index/\(name).csv") }

  private static func limitsExchanged(_ csv: String) -> String? {
    // The last: cells that a bootstrap's samples make stand before it.
    let found = csv.matches(of: /(-?[\d.]+) to (-?[\d.]+)/)
    guard let match = found.last(where: { $0.output.1 != $0.output.2 }) else { return nil }
    return csv.replacingCharacters(in: match.range, with: "\(match.output.2) to \(match.output.1)")
  }

  @Test func mostKindsHaveLimits() { #expect(Self.withLimits.count >= 25) }

  @Test(arguments: withLimits.sorted()) func twoLimitsInACellAreExchanged(name: String) throws {
    let found = try wrongCells(name, try #require(Self.limitsExchanged(Self.cells(name))))
    told(name, "two limits in a cell", found)
    #expect(!found.isEmpty)
  }

  /// The cells of two rows under each other's heads.
  private static func groupsExchanged(_ csv: String) -> String? {
    var lines = csv.components(separatedBy: "\n")
    func parts(_ line: String) -> (head: Substring, rest: Substring) {
      let end = line.firstIndex(of: ",") ?? line.endIndex
      return (line[..<end], line[end...])
    }
    for first in lines.indices.dropFirst() {
      for second in lines.indices where second > first {
        let (one, other) = (parts(lines[first]), parts(lines[second]))
        let hold = [one.rest, other.rest].allSatisfy { $0.contains { $0 != "," } }
        guard hold, one.rest != other.rest, one.head != other.head else { continue }
        lines[first] = String(one.head + other.rest)
        lines[second] = String(other.head + one.rest)
        return lines.joined(separator: "\n")
      }
    }
    return nil
  }

  private static let withGroups = exhibitNames.filter { groupsExchanged(cells($0)) != nil }

  /// All but a table of one measure that has changed.
  @Test func allKindsHaveTwoRows() {
    #expect(Set(exhibitNames).subtracting(Self.withGroups) == ["table-changes"])
  }

  @Test(arguments: withGroups.sorted()) func theCellsOfTwoGroupsAreExchanged(name: String) throws {
    let found = try wrongCells(name, try #require(Self.groupsExchanged(Self.cells(name))))
    told(name, "the cells of two groups", found)
    #expect(!found.isEmpty)
  }

  @Test(arguments: try labels().filter { Set($0.value).count > 1 }.keys.sorted())
  func theLabelsOfTwoGroupsAreExchanged(name: String) throws {
    let own = try labels()[name] ?? []
    let pair = try #require(own.dropFirst().first { $0 != own[0] }.map { (own[0], $0) })
    let drawing = try #require(exhibits.drawing(name))
    let changed = drawing.replacing(">\(pair.0)<", with: ">\u{1}<").replacing(
      ">\(pair.1)<", with: ">\(pair.0)<"
    )
    .replacing(">\u{1}<", with: ">\(pair.1)<")
    #expect(changed != drawing)
    let found = try missingLabel(name, changed).map { ["no '\($0)' in its place"] } ?? []
    told(name, "the labels '\(pair.0)' and '\(pair.1)'", found)
    #expect(!found.isEmpty)
  }

  /// Two marks of one kind, each with the geometry of the other.
  @Test(arguments: try expectations().keys.sorted()) func twoMarksAreExchanged(name: String) throws {
    for mark in try expectations()[name] ?? [] where mark.axis != "count" && mark.tag != "through" {
      guard Set(mark.values).count > 1 else { continue }
      let drawing = try #require(exhibits.drawing(name))
      let changed = try #require(exchanged(mark, in: drawing), "\(name): \(mark.class)")
      let found = try misplacedMarks(name, changed)
      told(name, "two marks '\(mark.class)'", found)
      #expect(!found.isEmpty, "\(mark.class)")
    }
  }

  /// Its first two shapes that differ in what the expectation is about.
  private func exchanged(_ mark: Expectation, in drawing: String) -> String? {
    let wanted = Set(mark.class.split(separator: " ").map(String.init))
    var shapes: [Range<String.Index>] = []
    for match in drawing.matches(of: /<([a-z]+) [^>]*>/) where match.output.1 == mark.tag {
      let classes = match.output.0.firstMatch(of: /class="([^"]*)"/)?.output.1.split(separator: " ") ?? []
      guard wanted.isSubset(of: classes.map(String.init)) else { continue }
      if mark.class == "limit", classes.contains("far") { continue }
      // Samples of keys are none of the marks.
      if match.output.0.contains("width=\"10\" height=\"10\"") || isSample(match.output.0) { continue }
      shapes.append(match.range)
    }
    for (index, first) in shapes.enumerated() {
      for second in shapes[(index + 1)...] where drawing[first] != drawing[second] {
        var changed = drawing
        changed.replaceSubrange(second, with: drawing[first])
        changed.replaceSubrange(first, with: drawing[second])
        if isOther(mark, drawing[first], drawing[second]) { return changed }
      }
    }
    return nil
  }

  private func isSample(_ shape: Substring) -> Bool {
    let ends = ["x1", "x2", "y1", "y2"].map { name in
      shape.range(of: " \(name)=\"").flatMap { Double(shape[$0.upperBound...].prefix { $0 != "\"" }) } ?? 0
    }
    return ends[2] == ends[3] && abs(ends[1] - ends[0] - 22) < 0.01
  }

  /// Whether two shapes differ along the axis that is looked at.
  private func isOther(_ mark: Expectation, _ one: Substring, _ other: Substring) -> Bool {
    let names =
      mark.axis == "x" ? ["x", "x1", "x2", "cx", "width"] : ["y", "y1", "y2", "cy", "height", "d", "cx"]
    func numbers(_ text: Substring) -> [Substring] {
      names.map { name in
        text.range(of: " \(name)=\"").map { text[$0.upperBound...].prefix { $0 != "\"" } } ?? ""
      }
    }
    return numbers(one) != numbers(other)
  }

  /// The outer limits of a funnel as if they were the inner ones.
  @Test(arguments: ["funnel", "centres"]) func innerAndOuterLimitsAreExchanged(name: String) throws {
    let drawing = try #require(exhibits.drawing(name))
    let changed = drawing.replacing("class=\"limit far", with: "class=\"\u{1}")
      .replacing("class=\"limit", with: "class=\"limit far").replacing("class=\"\u{1}", with: "class=\"limit")
    let found = try misplacedMarks(name, changed)
    told(name, "inner and outer limits", found)
    #expect(!found.isEmpty)
  }

  /// One patient more in each registry, and one in each table of published numbers.
  private static let enlarged: SiteBuilder.Outcome = {
    let files = ExhibitCases.files
    func file(_ name: String) -> String { files["content/" + name] ?? "" }
    return exhibitSite(
      changing: [
        "content/r.csv": patients("patients.csv")
          + "2011,yes,yes,33,B,0.6,12,no,95,yes,no,9,25,,p9,11,\n",
        "content/c.csv": file("c.csv") + "A,yes\n",
        "content/m.csv": patients("models.csv") + "learn,A,81,90.5,no,yes,9.9\njudge,B,70,80.5,yes,yes,\n",
        "content/shares-of.csv": file("shares-of.csv").replacing("A,8,24", with: "A,9,25"),
        "content/whole.csv": file("whole.csv").replacing("8,24", with: "9,25").replacing(
          "16,24", with: "16,25"),
        "content/times.csv": file("times.csv").replacing("30,20,45,24", with: "31,20,45,25"),
        "content/trials.csv": file("trials.csv").replacing("A,8,24", with: "A,9,25"),
      ]
    ) { $0.replacing("events: 8, total: 24", with: "events: 9, total: 25") }
  }()

  @Test(arguments: exhibitNames.sorted()) func onePatientMoreChangesTheCells(name: String) throws {
    #expect(Self.enlarged.diagnostics.filter { $0.severity == .error } == [])
    let found = try wrongCells(name, Self.enlarged.text("index/\(name).csv"))
    told(name, "one patient more, cells", found)
    #expect(!found.isEmpty)
  }

  @Test(arguments: exhibitNames.filter { !$0.hasPrefix("table-") }.sorted())
  func onePatientMoreChangesTheDrawing(name: String) throws {
    let drawing = try #require(Self.enlarged.drawing(name))
    let label = try missingLabel(name, drawing).map { ["no '\($0)'"] } ?? []
    let found = try misplacedMarks(name, drawing) + label
    told(name, "one patient more, drawing", found)
    #expect(!found.isEmpty)
  }
}
