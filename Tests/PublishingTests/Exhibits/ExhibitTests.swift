import Foundation
import Testing

@testable import Evaluation
@testable import Publishing

/// What `script/reference/exhibits.py` computes of the same patients with numpy and scipy.
private func expected(_ name: String) throws -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return try String(contentsOf: folder.appendingPathComponent("Expected/\(name)"), encoding: .utf8)
}

private let patients = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
  "patients.csv")

/// Every kind on one page, built once: the fence's id is the name of what it must hold.
private let site: SiteBuilder.Outcome = {
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
  page +=
    "```{flow} cascade\nsteps:\n  - {label: All, count: 12, note: counted by hand}\n  - {label: Weaned, measure: weaned}\n  - {label: Alive, measure: alive}\n```\n"
  var files = ExhibitCases.files
  files["content/r.csv"] = (try? String(contentsOf: patients, encoding: .utf8)) ?? ""
  var project = SmallProject(page: page)
  project.more = files
  return project.outcome()
}()

private let names: [String] =
  Array(ExhibitCases.figures.keys) + ExhibitCases.published.keys.map { "published-" + $0 }
  + Array(ExhibitCases.more.keys) + ExhibitCases.tables.keys.map { "table-" + $0 } + ["cascade"]

@Test(arguments: names.sorted())
func everyCellIsWhatOtherSoftwareComputes(name: String) throws {
  #expect(site.diagnostics.filter { $0.severity == .error } == [])
  #expect(site.text("index/\(name).csv") == (try expected(name + ".csv")))
}

/// Kinds whose cells no other software has computed yet, each with tests of its analysis alone. None may be added.
private let figuresStillWithout: Set = ["competing-risks", "risk-adjustment", "centres"]
private let tablesStillWithout: Set = [
  "life-table", "competing-risks", "first-events", "risk-adjustment", "centres", "runs",
]

@Test func everyKindOfTheListsHasItsCells() {
  let figures = Set(FigureKinds.all.map { $0.kind })
  #expect(figures.subtracting(ExhibitCases.figures.keys) == figuresStillWithout)
  #expect(Set(FigureKinds.published.map { $0.kind }) == Set(ExhibitCases.published.keys))
  #expect(Set(TableKinds.all.map { $0.kind }).subtracting(ExhibitCases.tables.keys) == tablesStillWithout)
}

private struct Expectation: Decodable {
  let tag: String
  let `class`: String
  let axis: String
  let values: [[Double]]
  let panel: Int
  let log: Bool
}

private func expectations() throws -> [String: [Expectation]] {
  try JSONDecoder().decode(
    [String: [Expectation]].self, from: Data(try expected("marks.json").utf8))
}

/// Two hundredths of a unit: coordinates are written with two decimals.
private let slack = 0.021

@Test func everyMarkStandsWhereItsAxisPutsIt() throws {
  let html = site.text("index.html")
  for (name, marks) in try expectations() {
    let figure = try #require(
      html.components(separatedBy: "<figure id=\"\(name)\">").dropFirst().first, "\(name)")
    let svg = try #require(
      figure.components(separatedBy: "<svg class=\"fig fig-wide\"").dropFirst().first?.components(
        separatedBy: "</svg>"
      ).first)
    let drawn = DrawnMarks(svg)
    for mark in marks { try check(mark, drawn, name) }
  }
}

private func check(_ mark: Expectation, _ drawn: DrawnMarks, _ name: String) throws {
  let x = drawn.horizontal(isLog: mark.log)
  let y = drawn.vertical(panel: mark.panel)
  let wanted = Set(mark.class.split(separator: " "))
  let tag = mark.tag == "through" ? "path" : mark.tag
  let shapes = drawn.shapes.filter { shape in
    guard shape.tag == tag, wanted.isSubset(of: shape.classes) else { return false }
    if mark.class == "limit", shape.classes.contains("far") { return false }
    guard mark.axis == "y", let y else { return true }
    let span = span(shape, false)
    let middle = (span.0 + span.1) / 2
    return middle > y.high.place - 10 && middle < y.low.place + 10
  }
  let comment: Comment = "\(name): \(mark.class)"
  switch (mark.tag, mark.axis) {
  case ("through", _):
    let x = try #require(x), y = try #require(y)
    // Both limits of a level have its class: each point is a corner of one of them.
    let corners = shapes.flatMap { DrawnMarks.corners($0.attributes["d"] ?? "") }
    for value in mark.values {
      let place = (x.place(value[0]), y.place(value[1]))
      let isThere = corners.contains { abs($0.x - place.0) < slack && abs($0.y - place.1) < slack }
      #expect(isThere, "\(name): \(mark.class) at \(value)")
    }
  case ("path", _):
    let x = try #require(x), y = try #require(y)
    let lines = shapes.map { DrawnMarks.corners($0.attributes["d"] ?? "") }.filter { !$0.isEmpty }
    try #require(lines.count == mark.values.count, comment)
    for (line, values) in zip(lines, mark.values) {
      let points = stride(from: 0, to: values.count, by: 2).map {
        (x.place(values[$0]), y.place(values[$0 + 1]))
      }
      // What is drawn by one stroke has its middle points left out.
      #expect(line.allSatisfy { corner in points.contains { near(corner, $0) } }, comment)
      #expect(points.allSatisfy { point in lies(point, on: line) }, comment)
    }
  case (_, "xy"):
    let x = try #require(x), y = try #require(y)
    let places = shapes.map { ($0.number("cx"), $0.number("cy")) }
    expectNear(
      places.flatMap { [$0.0, $0.1] }, mark.values.flatMap { [x.place($0[0]), y.place($0[1])] }, comment)
  default:
    let isX = mark.axis == "x"
    let axis = try #require(isX ? x : y)
    // Strokes that lie across an axis are none of its marks.
    let places = shapes.compactMap { shape -> [Double]? in
      let span = span(shape, isX)
      if mark.values.first?.count == 1 { return [(span.0 + span.1) / 2] }
      return [min(span.0, span.1), max(span.0, span.1)]
    }
    let wanted = mark.values.map { value in value.map(axis.place).sorted() }
    expectNear(places.flatMap { $0 }, wanted.flatMap { $0 }, comment)
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

private func expectNear(_ found: [Double], _ wanted: [Double], _ comment: Comment) {
  let isSame = found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) < slack }
  #expect(isSame, "\(comment): found \(found), wanted \(wanted)")
}
