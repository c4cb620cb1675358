import Foundation
import Testing

@testable import Output

/// A process that writes sites into a folder until it is killed.
private struct Victim {
  private let process = Process()

  init(_ folder: URL, files: Int) throws {
    process.executableURL = Self.executable
    process.arguments = [folder.path, String(files)]
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static var executable: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
    #else
      let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    #endif
    return tests.deletingLastPathComponent().appendingPathComponent("swap-victim")
  }
}

/// `ECPRIMER_KILLS=500` for the whole count.
private let kills = ProcessInfo.processInfo.environment["ECPRIMER_KILLS"].flatMap { Int(read: $0) } ?? 500

@Suite(.serialized) struct KillTests {
  @Test func killsAtRandomMomentsLeaveOneWholeSite() throws {
    try Playground.with { ground in
      try ground.build(["index.html": "first"])
      try ground.write("mine", to: "site/CNAME")
      var sites: Set<String> = []
      var left = 0
      for kill in 1...kills {
        let victim = try Victim(ground.site, files: 12)
        // Longer where a busy machine lets too few write at all.
        usleep(.random(in: 2_000...(sites.count > kill / 8 ? 40_000 : 300_000)))
        #expect(victim.isRunning)
        victim.kill()
        #expect(Playground.isWhole(ground.folder, besides: ["CNAME"]), "kill \(kill)")
        #expect(ground.text("CNAME") == "mine", "kill \(kill)")
        sites.insert(ground.text("0/0/page-0.html") ?? "first")
        if ground.beside.contains(where: { $0.contains("ecprimer-new") }) { left += 1 }
      }
      // Some were killed while they wrote, and many had written.
      #expect(left > kills / 10 && sites.count > kills / 10, "\(left) while writing, \(sites.count) sites")
      try ground.build(["index.html": "last"])
      #expect(ground.beside == ["site"])
    }
  }

  @Test func threeBuildsAtOnceNeverMix() throws {
    try Playground.with { ground in
      var sites: Set<String> = []
      for round in 1...20 {
        let victims = try (1...3).map { _ in try Victim(ground.site, files: 12) }
        usleep(100_000)
        for victim in victims {
          #expect(victim.isRunning)
          victim.kill()
        }
        #expect(Playground.isWhole(ground.folder), "round \(round)")
        sites.insert(ground.text("0/0/page-0.html") ?? "")
      }
      #expect(sites.count > 10)
      try ground.build(["index.html": "last"])
      #expect(ground.beside == ["site"])
    }
  }
}
