import Foundation
import Testing

@testable import Evaluation
@testable import Publishing

/// What `script/reference/exhibits.py` computes of the same patients with numpy and scipy.
private func expected(_ name: String) throws -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return try String(contentsOf: folder.appendingPathComponent("Expected/\(name)"), encoding: .utf8)
}

func patients(_ name: String) -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
}

/// Every kind on one page: the fence's id is the name of what it must hold.
func exhibitSite(changing files: [String: String] = [:], page change: (String) -> String = { $0 })
  -> SiteBuilder.Outcome
{
  func fence(_ form: String, _ id: String, _ kind: String, _ body: String) -> String {
    "```{\(form)} \(id)\nkind: \(kind)\n\(body)\n```\n\n"
  }
  var page = ""
  for (kind, body) in ExhibitCases.figures.sorted(by: { $0.key < $1.key }) {
    page += fence("figure", kind, kind, body)
  }
  for (kind, body) in ExhibitCases.published.sorted(by: { $0.key < $1.key }) {
    page += fence("figure", "published-" + kind, kind, body)
  }
  for (name, own) in ExhibitCases.more { page += fence("figure", name, own.kind, own.body) }
  for (kind, body) in ExhibitCases.tables.sorted(by: { $0.key < $1.key }) {
    page += fence("table", "table-" + kind, kind, body)
  }
  for (name, own) in ExhibitCases.moreTables { page += fence("table", "table-" + name, own.kind, own.body) }
  page +=
    "```{flow} cascade\nsteps:\n  - {label: All, count: 12, note: counted by hand}\n  - {label: Weaned, measure: weaned}\n  - {label: Alive, measure: alive}\n```\n"
  var project = SmallProject(page: change(page))
  project.more = ExhibitCases.files
  project.more["content/r.csv"] = patients("patients.csv")
  project.more["content/m.csv"] = patients("models.csv")
  project.more.merge(files) { $1 }
  return project.outcome()
}

let exhibits = exhibitSite()

extension SiteBuilder.Outcome {
  /// The wide drawing of a figure of the page.
  func drawing(_ name: String) -> String? {
    let figure = text("index.html").components(separatedBy: "<figure id=\"\(name)\">").dropFirst().first
    return figure?.components(separatedBy: "<svg class=\"fig fig-wide\"").dropFirst().first?
      .components(separatedBy: "</svg>").first
  }
}

let exhibitNames: [String] = {
  let figures = Array(ExhibitCases.figures.keys) + Array(ExhibitCases.more.keys) + ["cascade"]
  let published = ExhibitCases.published.keys.map { "published-" + $0 }
  let tables = Array(ExhibitCases.tables.keys) + Array(ExhibitCases.moreTables.keys)
  return figures + published + tables.map { "table-" + $0 }
}()

@Test(arguments: exhibitNames.sorted())
func everyCellIsWhatOtherSoftwareComputes(name: String) throws {
  #expect(exhibits.diagnostics.filter { $0.severity == .error } == [])
  #expect(try wrongCells(name, exhibits.text("index/\(name).csv")) == [])
}

/// The rows of a CSV that are not as they should be; a star stands for what a bootstrap's samples make.
func wrongCells(_ name: String, _ csv: String) throws -> [String] {
  let (found, wanted) = (rows(csv), rows(try expected(name + ".csv")))
  guard found.count == wanted.count else { return ["\(found.count) rows for \(wanted.count)"] }
  return zip(found, wanted).compactMap { row, other in
    let isSame = row.count == other.count && zip(row, other).allSatisfy { $1 == "*" || $0 == $1 }
    return isSame ? nil : "\(row) for \(other)"
  }
}

/// Cells of a CSV without line ends in them.
func rows(_ csv: String) -> [[String]] {
  csv.split(separator: "\n").map { line in
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

@Test func everyKindOfTheListsHasItsCells() {
  let figures = Set(FigureKinds.all.map { $0.kind })
  #expect(figures == Set(ExhibitCases.figures.keys))
  #expect(Set(FigureKinds.published.map { $0.kind }) == Set(ExhibitCases.published.keys))
  #expect(Set(TableKinds.all.map { $0.kind }) == Set(ExhibitCases.tables.keys))
}

struct Expectation: Decodable {
  let tag: String
  let `class`: String
  let axis: String
  let values: [[Double]]
  let panel: Int
  let log: Bool
}

func expectations() throws -> [String: [Expectation]] {
  try JSONDecoder().decode(
    [String: [Expectation]].self, from: Data(try expected("marks.json").utf8))
}

/// Two hundredths of a unit: coordinates are written with two decimals.
private let slack = 0.021

@Test(arguments: try expectations().keys.sorted())
func everyMarkStandsWhereItsAxisPutsIt(name: String) throws {
  #expect(try misplacedMarks(name, try #require(exhibits.drawing(name))) == [])
}

@Test(arguments: try labels().keys.sorted())
func everyLabelStandsInItsOrder(name: String) throws {
  #expect(try missingLabel(name, try #require(exhibits.drawing(name))) == nil)
}

@Test func everyFigureHasItsMarksOrLabels() throws {
  let known = Set(try expectations().keys).union(try labels().keys)
  let figures = Set(exhibitNames.filter { !$0.hasPrefix("table-") })
  #expect(figures.subtracting(known) == [])
}

/// The words of a drawing in the order in which they are read, those of groups and of values among them.
func labels() throws -> [String: [String]] {
  try JSONDecoder().decode([String: [String]].self, from: Data(try expected("labels.json").utf8))
}

/// The first label that does not follow on the ones before it.
func missingLabel(_ name: String, _ svg: String) throws -> String? {
  var words = DrawnMarks(svg).texts.sorted { ($0.y, $0.x) < ($1.y, $1.x) }.map(\.text)[...]
  for label in try labels()[name] ?? [] {
    guard let place = words.firstIndex(of: label) else { return label }
    words = words[(place + 1)...]
  }
  return nil
}

/// What is wrong with the marks of a drawing.
func misplacedMarks(_ name: String, _ svg: String) throws -> [String] {
  let drawn = DrawnMarks(svg)
  return try (try expectations()[name] ?? []).flatMap { try problems(of: $0, drawn) }
}

private func problems(of mark: Expectation, _ drawn: DrawnMarks) throws -> [String] {
  func wrong(_ isRight: Bool, _ what: String) -> [String] { isRight ? [] : ["\(mark.class): \(what)"] }
  let x = drawn.horizontal(isLog: mark.log) ?? drawn.noAxis
  let y = drawn.vertical(panel: mark.panel) ?? drawn.noAxis
  let wanted = Set(mark.class.split(separator: " "))
  let tag = mark.tag == "through" ? "path" : mark.tag
  let shapes = drawn.shapes.filter { shape in
    guard shape.tag == tag, wanted.isSubset(of: shape.classes) else { return false }
    if mark.class == "limit", shape.classes.contains("far") { return false }
    guard mark.axis == "y" else { return true }
    let span = span(shape, false)
    let middle = (span.0 + span.1) / 2
    return middle > y.high.place - 10 && middle < y.low.place + 10
  }
  switch (mark.tag, mark.axis) {
  case (_, "count"):
    return wrong([[Double(shapes.count)]] == mark.values, "\(shapes.count) for \(mark.values)")
  case ("through", _):
    // Both limits of a level have its class: each point is a corner of one of them.
    let corners = shapes.flatMap { DrawnMarks.corners($0.attributes["d"] ?? "") }
    return mark.values.flatMap { value in
      let place = (x.place(value[0]), y.place(value[1]))
      return wrong(corners.contains { near($0, place) }, "not through \(value)")
    }
  case ("path", _):
    let lines = shapes.map { DrawnMarks.corners($0.attributes["d"] ?? "") }.filter { !$0.isEmpty }
    guard lines.count == mark.values.count else { return wrong(false, "\(lines.count) lines") }
    return zip(lines, mark.values).flatMap { line, values in
      let points = stride(from: 0, to: values.count, by: 2).map {
        (x.place(values[$0]), y.place(values[$0 + 1]))
      }
      // What is drawn by one stroke has its middle points left out.
      return wrong(line.allSatisfy { corner in points.contains { near(corner, $0) } }, "corners")
        + wrong(points.allSatisfy { point in lies(point, on: line) }, "points")
    }
  case (_, "xy"):
    let places = shapes.flatMap { [$0.number("cx"), $0.number("cy")] }
    let points = mark.values.flatMap { [x.place($0[0]), y.place($0[1])] }
    return wrong(areNear(places, points), "found \(places), wanted \(points)")
  default:
    let isX = mark.axis == "x"
    let axis = isX ? x : y
    // Strokes that lie across an axis are none of its marks.
    let places = shapes.flatMap { shape -> [Double] in
      let span = span(shape, isX)
      if mark.values.first?.count == 1 { return [(span.0 + span.1) / 2] }
      return [min(span.0, span.1), max(span.0, span.1)]
    }
    let points = mark.values.flatMap { value in value.map(axis.place).sorted() }
    return wrong(areNear(places, points), "found \(places), wanted \(points)")
  }
}

private func span(_ shape: DrawnMarks.Shape, _ isX: Bool) -> (Double, Double) {
  switch shape.tag {
  case "circle":
    let place = shape.number(isX ? "cx" : "cy")
    return (place, place)
  case "rect":
    let start = shape.number(isX ? "x" : "y")
    return (start, start + shape.number(isX ? "width" : "height"))
  default: return (shape.number(isX ? "x1" : "y1"), shape.number(isX ? "x2" : "y2"))
  }
}

private func near(_ one: (x: Double, y: Double), _ other: (Double, Double)) -> Bool {
  abs(one.x - other.0) < slack && abs(one.y - other.1) < slack
}

private func lies(_ point: (Double, Double), on line: [(x: Double, y: Double)]) -> Bool {
  zip(line, line.dropFirst()).contains { from, to in
    let length = hypot(to.x - from.x, to.y - from.y)
    guard length > 0 else { return near(from, point) }
    let along =
      ((point.0 - from.x) * (to.x - from.x) + (point.1 - from.y) * (to.y - from.y)) / (length * length)
    let held = min(1, max(0, along))
    return near((from.x + held * (to.x - from.x), from.y + held * (to.y - from.y)), point)
  }
}

private func areNear(_ found: [Double], _ wanted: [Double]) -> Bool {
  found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) < slack }
}
