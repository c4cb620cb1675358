import Diagnostics
import Site

@testable import Evaluation
@testable import Project
@testable import Publishing

/// A project of one page and one registry, built in memory.
struct SmallProject {
  var page: String
  var data =
    "year,alive,age,centre,risk\n2010,yes,50,A,0.2\n2011,no,61,B,0.7\n2011,yes,47,A,0.4\n2012,no,70,B,0.9\n"
  var profile = "published"
  var more: [String: String] = [:]
  var kinds = Kinds()

  /// The page's fence begins on line 5.
  static let head = "---\ntitle: T\n---\n\n"

  func outcome(checksData: Bool = false) -> SiteBuilder.Outcome {
    var files = ProjectFiles()
    files.files = sampleFiles().files.filter {
      $0.key.hasPrefix("templates/") && !$0.key.contains("/scaffold/")
    }
    let site = "title: S\nlanguage: en\nregistries:\n  r: {data: r.csv, disclosure: \(profile)}\n"
    for (path, text) in [
      "content/site.yaml": site, "content/r.csv": data, "content/index.md": Self.head + page,
    ]
    .merging(more, uniquingKeysWith: { $1 }) {
      files.files[path] = Array(text.utf8)
    }
    var options = BuildOptions()
    options.notesDataQuality = checksData
    return SiteBuilder.build(files, options: options, kinds: kinds)
  }

  func html() -> String {
    outcome().files.first { $0.path == "index.html" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  func file(_ path: String) -> String? {
    outcome().files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
