@testable internal import RegistryFiles
internal import Diagnostics
internal import Foundation
internal import Testing

@testable internal import Commands
@testable internal import Project
@testable internal import Publishing
@testable internal import Registry

/// The registry of the site is what `reconstruct` makes of the founding paper.
struct SampleRegistryTests {
  private static let paper = "content/published/zhao-2015.yaml"
  private static let dictionary = "content/registry/post-cardiotomy.yaml"
  private static let data = "content/registry/post-cardiotomy.csv"

  @Test func aFreshRunGivesTheCommittedFile() throws {
    var problems: [Diagnostic] = []
    let files = sampleFiles()
    let paper = try #require(files.text(Self.paper))
    let dictionary = (try #require(files.text(Self.dictionary)), Self.dictionary)
    let reconstruction = ReconstructionFiles(
      paper, file: Self.paper, seed: 2015, dictionary: dictionary, problems: &problems)
    let made = try #require(reconstruction)
    #expect(problems == [])
    #expect(made.csv == files.text(Self.data))
    // What the paper's own arithmetic forbids, and nothing else; no check of the dictionary fails.
    let missed = made.report.split(separator: "\n").filter { $0.contains(": printed ") }
    #expect(
      missed.map { $0.prefix { $0 != ":" } } == [
        "  table-2, age, non-survivors", "  table-2, cpr-minutes, survivors",
        "  table-2, cpr-minutes, non-survivors", "  table-3, ecmo-hours, non-survivors",
      ])
    #expect(!made.report.contains("Against the dictionary"))
  }

  private func table() throws -> RegistryTable {
    let files = sampleFiles()
    var problems: [Diagnostic] = []
    let dictionary = DataDictionary.read(
      try #require(files.text(Self.dictionary)), file: Self.dictionary, problems: &problems)
    let table = RegistryTable.read(
      try #require(files.files[Self.data]), name: "sample", file: Self.data, dictionary: dictionary,
      problems: &problems)
    #expect(problems == [])
    return try #require(table)
  }

  private func rows(_ condition: String, _ table: RegistryTable) throws -> [Int] {
    var problems: [Diagnostic] = []
    let filter = Filter.parse(
      condition, at: Place(file: "test"), columns: table, problems: &problems)
    return try #require(filter).rows(in: table)
  }

  /// Means and SDs as the paper prints them, by plain arithmetic.
  @Test(
    arguments: [
      ("age_years", "all", 59.3, 11.9, 1), ("age_years", "survived_to_discharge = yes", 56.6, 10.7, 1),
      ("age_years", "weaned = no", 61.5, 4.5, 1),
      ("po2_mmhg", "survived_to_discharge = yes", 268.05, 117.89, 2),
      ("po2_mmhg", "survived_to_discharge = no", 174.89, 113.60, 2),
      ("ph", "survived_to_discharge = no", 7.35, 0.13, 2),
      ("ecmo_hours", "all", 115.23, 70.17, 2),
      ("hospital_days", "survived_to_discharge = yes", 41.0, 12.2, 1),
      ("hospital_days", "survived_to_discharge = no", 17.7, 9.5, 1),
      ("icu_days", "survived_to_discharge = yes", 8.7, 5.5, 1),
      ("peak_bun_mmol_l", "survived_to_discharge = no", 30.39, 25.78, 2),
      ("peak_creatinine_umol_l", "survived_to_discharge = yes", 158.91, 113.48, 2),
    ] as [(String, String, Double, Double, Int)])
  func meansAreThePapers(
    _ column: String, _ condition: String, _ mean: Double, _ sd: Double, _ places: Int
  ) throws {
    let table = try table()
    let numbers = try #require(table[column]?.numbers)
    let values = try rows(condition, table).map { numbers[$0] }
    let found = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - found) * ($1 - found) }
    let half = 0.5001 * (places == 1 ? 0.1 : 0.01)
    #expect(abs(found - mean) < half)
    #expect(abs((squares / Double(values.count - 1)).squareRoot() - sd) < half)
  }

  @Test(arguments: [
    ("survived_to_discharge = yes", 8), ("weaned = yes", 16), ("sex = male", 19),
    ("diagnosis = 'coronary artery disease' and procedure = CABG", 20),
    ("diagnosis = 'aortic regurgitation' and procedure = valve", 2),
    ("arrest_location = ICU", 14), ("bacterial_infection = yes", 11), ("msof = yes", 12),
    ("iabp_before_ecmo = yes", 21), ("iabp_during_ecmo = kept", 15), ("iabp_during_ecmo = new", 1),
    ("cannulation_route = femoral", 23), ("severe_neurologic_impairment = yes", 9),
    ("awake_on_ecmo = yes and weaned = yes", 7), ("year = 2011", 5),
  ])
  func countsAreThePapers(_ condition: String, _ count: Int) throws {
    #expect(try rows(condition, try table()).count == count)
  }

  @Test func survivorsAreOfMoreThanAYear() throws {
    let table = try table()
    let years = try #require(table["year"]?.numbers)
    #expect(Set(try rows("survived_to_discharge = yes", table).map { years[$0] }).count > 4)
    #expect(years == years.sorted())
  }
}
