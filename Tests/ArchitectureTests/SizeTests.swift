import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func text(_ path: String) throws -> String {
  try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
}

/// The lines of each target.
private func sizes() throws -> [String: Int] {
  let files =
    FileManager.default.enumerator(atPath: root.appendingPathComponent("Sources").path)?
    .compactMap { $0 as? String } ?? []
  return try files.filter { $0.hasSuffix(".swift") }.reduce(into: [:]) { sizes, file in
    let lines = try text("Sources/" + file).utf8.count { $0 == UInt8(ascii: "\n") }
    sizes[String(file.prefix { $0 != "/" }), default: 0] += lines
  }
}

/// What is larger stands for one idea that cannot be parted: numerics, and the checks of printed tables.
@Test func noTargetIsOverFourThousandLines() throws {
  let large = try sizes().filter { $0.value > 4000 }
  #expect(
    Set(large.keys).subtracting(["Appraisal", "Statistics"]) == [],
    "\(large.sorted { $0.value > $1.value })")
}

/// Three things followed through the house (`docs/architecture.md`): no type twice, and twelve at most.
@Test func theThreeJourneysHaveTwelveTypesAtMost() throws {
  let section = try #require(
    try text("docs/architecture.md").components(separatedBy: "## Three journeys, counted\n").last
  )
  .components(separatedBy: "\n## ")[0]
  let journeys = section.split(separator: "\n").filter { $0.hasPrefix("- ") }
  #expect(journeys.count == 3)
  let files =
    FileManager.default.enumerator(atPath: root.appendingPathComponent("Sources").path)?
    .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
  let sources = try files.map { try text("Sources/" + $0) }
  for journey in journeys {
    let way = try #require(journey.components(separatedBy: ": ").dropFirst().first)
    let types = way.split(separator: ".")[0].split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }
      .map { String($0.element) }
    #expect((5...12).contains(types.count) && Set(types).count == types.count, "\(types)")
    for type in types {
      let declarations = ["struct", "class", "enum", "protocol"].map { "\($0) \(type)" }
      #expect(
        sources.contains { source in
          declarations.contains {
            source.contains($0 + " ") || source.contains($0 + ":") || source.contains($0 + "<")
          }
        }, "there is no \(type)")
    }
  }
}
