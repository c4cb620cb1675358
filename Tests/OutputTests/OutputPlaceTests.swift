import Foundation
import Testing

@testable import Output

@Suite struct OutputPlaceTests {
  @Test func whatIsSomebodysIsRefused() throws {
    try Playground.with { ground in
      let project = ground.root.appendingPathComponent("papers/primer").path
      for folder in ["content/deep", "templates", "site"] {
        try ground.write("x", to: "papers/primer/\(folder)/x")
      }
      try ground.write("x", to: "notes.txt")
      try ground.link("link", to: "papers")
      let root = ground.root.path
      for path in [
        "/", "/.", "//", NSHomeDirectory(), "/home/somebody", project, project + "/content",
        project + "/content/a/b",
        project + "/templates", project + "/content/../../primer", root + "/papers", root,
        root + "/notes.txt", root + "/link", root + "/link/primer", root + "/link/primer/content/x",
        root + "/" + String(repeating: "n", count: 201),
      ] where path != "/home/somebody" || FileManager.default.fileExists(atPath: path) {
        #expect(OutputPlace(path, project: project).refusal != nil, "\(path) is taken")
        #expect(problem { _ = try OutputClaim(OutputPlace(path, project: project)) } == "bad-output")
      }
      for path in [project + "/site", project + "/new", root + "/elsewhere", root + "/link/new"] {
        #expect(OutputPlace(path, project: project).refusal == nil, "\(path) is refused")
      }
    }
  }
}
