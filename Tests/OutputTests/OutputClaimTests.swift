import Diagnostics
import Foundation
import Site
import Testing

@testable import Output

@Suite struct OutputClaimTests {
  @Test func aBuildReplacesItsOwnFilesAndKeepsForeignOnes() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1", "old/b.html": "2"])
      try ground.write("mine", to: "site/CNAME")
      try ground.write("mine", to: "site/.well-known/deep/token")
      try ground.link("site/away", to: "/etc")
      try FileManager.default.createDirectory(
        at: ground.site.appendingPathComponent("empty"), withIntermediateDirectories: true)
      #expect(try ground.build(["a.html": "3"]) == [])
      #expect(ground.folder.paths == [".well-known/deep/token", "CNAME", "a.html", "away", "manifest.json"])
      #expect(
        ground.names(ground.site) == [".well-known", "CNAME", "a.html", "away", "empty", "manifest.json"])
      #expect(ground.text("a.html") == "3" && ground.text("CNAME") == "mine")
      #expect(ground.beside == ["site"])
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: ground.site.path + "/away") == "/etc")
    }
  }

  @Test func aNameThatIsNoTextIsCarriedOver() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      let folder = try Folder(path: ground.site.path)
      let latin = EntryName(bytes: [0x6D, 0xFC, 0x6C, 0x6C])
      do { try folder.make(latin, Array("mine".utf8)) } catch { return }  // A disk that wants text.
      try ground.build(["a.html": "2"])
      #expect(try Folder(path: ground.site.path).read(latin) == Array("mine".utf8))
    }
  }

  /// Somebody made it so: a new file of the same name would be writable again.
  @Test(arguments: [("d/b.html", 0o444), ("d", 0o555)])
  func whatMayNotBeWrittenInsideIsRefused(path: String, mode: Int) throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1", "d/b.html": "1"])
      let full = ground.site.appendingPathComponent(path).path
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: full)
      #expect(problem { try ground.build(["a.html": "2", "d/b.html": "2"]) } == "read-only")
      #expect(ground.text("a.html") == "1" && ground.text("d/b.html") == "1" && ground.beside == ["site"])
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: full)
      #expect(try ground.build(["a.html": "2", "d/b.html": "2"]) == [])
    }
  }

  @Test func aFolderThatNoBuildWroteIsRefusedAtOnce() throws {
    try Playground.with { ground in
      try ground.write("thesis", to: "site/thesis.txt")
      #expect(problem { _ = try OutputClaim(ground.place) } == "foreign-output")
      // A manifest of something else.
      try ground.write("{\"files\": [{\"path\": \"thesis.txt\"}]}", to: "site/manifest.json")
      #expect(problem { _ = try OutputClaim(ground.place) } == "foreign-output")
      #expect(ground.names(ground.site) == ["manifest.json", "thesis.txt"] && ground.beside == ["site"])
    }
  }

  @Test func anotherBuildIsNamed() throws {
    try Playground.with { ground in
      let claim = try OutputClaim(ground.place)
      do {
        _ = try OutputClaim(ground.place)
        Issue.record("claimed twice")
      } catch let error as Diagnostic {
        #expect(error.code == "output-locked" && error.message.contains("process \(getpid()) on "))
      }
      _ = try claim.replace(with: Playground.files(["a": "1"]))
    }
  }

  @Test func theLockOfADeadBuildIsTakenOver() throws {
    try Playground.with { ground in
      try ground.write("4711 \u{1B}[31mhost", to: ".site.ecprimer-lock")
      try ground.write("half", to: ".site.ecprimer-new-1/a.html")
      try ground.build(["a.html": "1"])
      #expect(ground.beside == ["site"])
    }
  }

  @Test func aBuildKilledBetweenTwoRenamesIsPutBack() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      try ground.write("mine", to: "site/CNAME")
      try FileManager.default.moveItem(
        at: ground.site, to: ground.root.appendingPathComponent(".site.ecprimer-old-1"))
      _ = try OutputClaim(ground.place)
      #expect(ground.text("a.html") == "1" && ground.text("CNAME") == "mine" && ground.beside == ["site"])
    }
  }

  @Test func withoutAnExchangeTwoRenamesAreToldOf() throws {
    try Playground.with { ground in
      let fault: DiskFault = { $0 == .exchange ? ENOSYS : nil }
      #expect(try ground.build(["a.html": "1"], fault: fault) == [])
      try ground.write("mine", to: "site/CNAME")
      #expect(try ground.build(["a.html": "2"], fault: fault) == ["no-exchange"])
      #expect(ground.text("a.html") == "2" && ground.text("CNAME") == "mine" && ground.beside == ["site"])
    }
  }

  @Test func aFolderThatMayNotBeWrittenStays() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      chmod(ground.site.path, 0o555)
      defer { chmod(ground.site.path, 0o755) }
      #expect(problem { try ground.build(["a.html": "2"]) } == "read-only")
      #expect(ground.text("a.html") == "1")
    }
  }

  @Test func theFoldersPermissionsStay() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      chmod(ground.site.path, 0o2750)
      try ground.build(["a.html": "2"])
      #expect(try Folder(path: ground.site.path).own.mode == 0o2750)
    }
  }

  @Test(arguments: ["a.html", "a.html/b", "sub"])
  func somebodysFileInThePlaceOfOursIsTold(path: String) throws {
    try Playground.with { ground in
      try ground.build(["index.html": "1"])
      try ground.write("mine", to: "site/\(path)")
      do {
        try ground.build(["index.html": "2", "a.html": "2", "sub/c.html": "2"])
        Issue.record("written over")
      } catch let error as Diagnostic {
        #expect(error.code == "foreign-file" && error.place.file.hasSuffix("/site/\(path)"))
      }
      #expect(ground.text("index.html") == "1" && ground.text(path) == "mine" && ground.beside == ["site"])
    }
  }

  @Test func foldersWithoutEndAreTold() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      try ground.write("mine", to: "site/" + String(repeating: "d/", count: 120) + "file")
      do {
        try ground.build(["a.html": "2"])
        Issue.record("followed without end")
      } catch let error as Diagnostic {
        #expect(error.message.contains("100 deep"))
      }
      #expect(ground.text("a.html") == "1" && ground.beside == ["site"])
    }
  }

  @Test func aPipeIsToldAndNotReadFrom() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      mkfifo(ground.site.path + "/pipe", 0o600)
      #expect(problem { try ground.build(["a.html": "2"]) } == "cannot-write")
      #expect(ground.text("a.html") == "1" && ground.folder.bytes("pipe") == nil)
    }
  }

  @Test(arguments: ["../x", "/x", "a//b", "a/./b", "", "a\u{0}b", String(repeating: "n", count: 300)])
  func aPathThatLeadsElsewhereIsWrittenNowhere(path: String) throws {
    try Playground.with { ground in
      #expect(problem { try ground.build(["a.html": "1", path: "x"]) } == "cannot-write")
      #expect(ground.beside == [])
    }
  }

  @Test func namesThatDifferByTheirAccentsOnlyAreTwo() throws {
    try Playground.with { ground in
      try ground.build(["a.html": "1"])
      try ground.write("mine", to: "site/e\u{301}.txt")
      try ground.write("mine too", to: "site/\u{E9}.txt")
      let count = ground.names(ground.site).count
      try ground.build(["a.html": "2"])
      #expect(ground.names(ground.site).count == count)
    }
  }
}

/// The code of the diagnostic that a body throws.
func problem(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Diagnostic)?.code ?? "\(error)"
  }
}
