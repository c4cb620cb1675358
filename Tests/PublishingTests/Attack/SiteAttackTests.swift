import Foundation
import Testing

@testable import Project
@testable import Publishing

/// A site of one registry, as a reader attacks it: he has its files, knows what each number counts, and reckons.
struct AttackedSite {
  var files: ProjectFiles
  let data: String
  let meanings: Meanings

  init(_ files: ProjectFiles, data: String, bits: Int = 7) {
    self.files = files
    self.data = data
    meanings = Meanings(of: files, data: data, bits: bits)
  }

  private func with(_ records: [Int], _ profile: String) -> ProjectFiles {
    var changed = files
    let lines = String(decoding: files.files[data] ?? [], as: UTF8.self).split(separator: "\n")
    let kept = [lines[0]] + records.map { lines[$0 + 1] }
    changed.files[data] = Array(kept.joined(separator: "\n").utf8) + [10]
    let site = String(decoding: files.files["content/site.yaml"] ?? [], as: UTF8.self)
    changed.files["content/site.yaml"] = Array(site.replacingOccurrences(of: "cms11", with: profile).utf8)
    return changed
  }

  /// What follows from the site of some of the records.
  func attack(_ records: [Int], _ profile: AttackedProfile = .cms, careless: Bool = false) -> Reckoning {
    var present = RecordSet(meanings.size)
    for record in records { present[record] = true }
    let told: [String: Told]
    if careless {
      // Everything is shown but what is small itself.
      told = Meanings.everything(with(records, profile.name)).told.mapValues { one in
        one.exact.map { $0 > 0 && $0 < profile.threshold } ?? false ? Told(low: 1, high: nil) : one
      }
    } else {
      let outcome = SiteBuilder.build(with(records, profile.name))
      #expect(!outcome.hasErrors, "\(outcome.diagnostics.filter { $0.severity == .error }.prefix(3))")
      told = SiteNumbers(outcome.files.map { ($0.path, $0.bytes) }).told.mapValues(profile.read)
    }
    return Reckoning(told, meanings.records, present: present, threshold: profile.threshold)
  }

  var all: [Int] { Array(0..<meanings.size) }

  /// Every so many records, in no order.
  func some(_ count: Int, seed: Int) -> [Int] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    return Array(
      all.map { record in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33, record)
      }.sorted { $0 < $1 }.prefix(count).map(\.1)
    ).sorted()
  }
}

struct AttackedProfile {
  let name: String
  let threshold: Int
  var rounding = 1

  static let cms = AttackedProfile(name: "cms11", threshold: 11)
  static let nhs = AttackedProfile(name: "nhs7r5", threshold: 8, rounding: 5)
  static let six = AttackedProfile(name: "{threshold: 6}", threshold: 6)
  static let all = [cms, nhs, six]

  /// A rounded number stands for several.
  func read(_ told: Told) -> Told {
    guard rounding > 1, let number = told.exact, number > 0 else { return told }
    return Told(low: max(threshold, number - rounding / 2), high: number + (rounding - 1) / 2)
  }
}

@Suite struct SiteAttackTests {
  #if DEBUG
    private static let page = "few.md"
    private static let step = 8
    private static let least = (numbers: 100, sets: 40, found: 3)
  #else
    private static let page = "index.md"
    private static let step = 2
    private static let least = (numbers: 1000, sets: 200, found: 20)
  #endif

  /// An author's page with every fence, value and form of a measure that a registry can have; a few of them where the
  /// code is not optimised.
  private static let authored: AttackedSite = {
    var files = testProject([:])
    for name in ["site.yaml", "measures.yaml"] {
      files.files["content/" + name] = fixture("author/" + name)
    }
    files.files["content/index.md"] = fixture("author/" + page)
    for name in ["gallery.csv", "gallery.yaml"] {
      files.files["content/registry/" + name] = sampleFiles().files["content/registry/" + name]
    }
    let lines = String(decoding: files.files["content/registry/gallery.csv"] ?? [], as: UTF8.self)
      .split(separator: "\n")
    // Of all years and centres.
    let kept = lines.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    files.files["content/registry/gallery.csv"] = Array(kept.joined(separator: "\n").utf8) + [10]
    return AttackedSite(files, data: "content/registry/gallery.csv")
  }()

  private static func fixture(_ path: String) -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return (try? Data(contentsOf: folder.appendingPathComponent(path))).map(Array.init) ?? []
  }

  @Test func theNumbersOfAnAuthorsPageAreRead() {
    let meanings = Self.authored.meanings
    #expect(meanings.records.count > Self.least.numbers, "\(meanings.records.count)")
    let sets = Set(meanings.records.values).count
    #expect(sets > Self.least.sets, "\(sets)")
  }

  @Test func theAttackerFindsSmallNumbersWhereOnlyTheyAreHidden() {
    let site = Self.authored
    let reckoning = site.attack(site.all, careless: true)
    #expect(reckoning.misread.isEmpty, "\(reckoning.misread.prefix(5))")
    let found = reckoning.findings()
    #expect(found.count > Self.least.found, "\(found.count)")
  }

  @Test(arguments: AttackedProfile.all)
  func nothingSmallIsReckonedFromAnAuthorsPage(profile: AttackedProfile) {
    let site = Self.authored
    for records in [site.all, site.some(site.meanings.size / 2, seed: 1)] {
      let reckoning = site.attack(records, profile)
      #expect(reckoning.misread.isEmpty, "\(reckoning.misread.prefix(5))")
      let found = reckoning.findings()
      #expect(found.isEmpty, "\(found.prefix(5))")
    }
  }
}
