import Foundation
import Site
import Testing

@testable import Output

/// Counts the steps of a build, and does something at one of them.
private final class Clockwork: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private let target: Int
  private let act: (DiskStep) -> Int32?

  init(at target: Int, _ act: @escaping (DiskStep) -> Int32?) {
    self.target = target
    self.act = act
  }

  var steps: Int { lock.withLock { count } }

  @Sendable func fault(_ step: DiskStep) -> Int32? {
    lock.withLock {
      defer { count += 1 }
      return count == target ? act(step) : nil
    }
  }
}

private let before = ["index.html": "old", "a/b.html": "old", "gone.html": "old"]
private let after = ["index.html": "new", "a/b.html": "new", "a/c/d.html": "new"]

@Suite struct FaultTests {
  /// Every step of a build fails once: the old site stands whole, or the new one, and nothing beside it.
  @Test(arguments: [ENOSPC, EIO, EDQUOT, EROFS])
  func aFullDiskAtEachWriteLosesNothing(number: Int32) throws {
    var done = false
    var step = 0
    while !done {
      try Playground.with { ground in
        try ground.build(before)
        try ground.write("mine", to: "site/CNAME")
        let clock = Clockwork(at: step) { _ in number }
        let failed = problem { try ground.build(after, fault: clock.fault) }
        done = clock.steps <= step
        let text = ground.text("index.html")
        #expect(text == "new" || failed == "cannot-write", "step \(step)")
        #expect(Playground.isWhole(ground.folder, besides: ["CNAME"]) && ground.text("CNAME") == "mine")
        // The next build finds nothing in its way.
        try ground.build(after)
        #expect(ground.text("index.html") == "new" && ground.beside == ["site"])
      }
      step += 1
    }
    #expect(step > 20)
  }

  /// Somebody removes the folder, its parent, or puts a link or a file in its place, at each step.
  @Test(arguments: ["site", "parent", "link", "file"])
  func whatHappensMeanwhileLosesNothing(event: String) throws {
    var done = false
    var step = 0
    while !done {
      try Playground.with { ground in
        let manager = FileManager.default
        let inner = Playground(root: ground.root.appendingPathComponent("inner"))
        try manager.createDirectory(at: inner.root, withIntermediateDirectories: true)
        try ground.write("precious", to: "elsewhere/index.html")
        try inner.build(before)
        let clock = Clockwork(at: step) { _ in
          switch event {
          case "parent": try? manager.removeItem(at: inner.root)
          default: try? manager.moveItem(at: inner.site, to: ground.root.appendingPathComponent("kept"))
          }
          if event == "link" { try? inner.link("site", to: ground.root.path + "/elsewhere") }
          if event == "file" { try? inner.write("a file", to: "site") }
          return nil
        }
        _ = problem { try inner.build(after, fault: clock.fault) }
        done = clock.steps <= step
        // What the link leads to is as it was, and what was put in place is there or the new site is.
        #expect(
          try String(contentsOf: ground.root.appendingPathComponent("elsewhere/index.html"), encoding: .utf8)
            == "precious")
        #expect(ground.names(ground.root.appendingPathComponent("elsewhere")) == ["index.html"])
        let standing = inner.text("index.html")
        if standing != nil, event == "site" || event == "parent" { #expect(Playground.isWhole(inner.folder)) }
        if event == "file", standing == nil, !done {
          #expect(try String(contentsOf: inner.site, encoding: .utf8) == "a file")
        }
      }
      step += 1
    }
    #expect(step > 20)
  }

  /// Somebody moves the hidden folder of the new site away and puts a link in its place, at each step.
  @Test(arguments: [true, false]) func aLinkInPlaceOfTheNewFolderTakesNoPlace(hasOld: Bool) throws {
    var done = false
    var step = 0
    while !done {
      try Playground.with { ground in
        let manager = FileManager.default
        try ground.write("precious", to: "victim/index.html")
        if hasOld { try ground.build(before) }
        let clock = Clockwork(at: step) { _ in
          guard let fresh = ground.beside.first(where: { $0.hasPrefix(".site.ecprimer-new") }) else {
            return nil
          }
          try? manager.moveItem(
            at: ground.root.appendingPathComponent(fresh), to: ground.root.appendingPathComponent("moved"))
          try? ground.link(fresh, to: ground.root.path + "/victim")
          return nil
        }
        let failed = problem { try ground.build(after, fault: clock.fault) }
        done = clock.steps <= step
        let target = try? manager.destinationOfSymbolicLink(atPath: ground.site.path)
        #expect(target == nil, "step \(step)")
        let standing = ground.text("index.html")
        #expect(standing == "new" || failed == "cannot-write" && standing == (hasOld ? "old" : nil))
        #expect(ground.names(ground.root.appendingPathComponent("victim")) == ["index.html"])
      }
      step += 1
    }
    #expect(step > 10)
  }

  @Test func whatOthersAddMeanwhileIsKept() throws {
    var done = false
    var step = 0
    while !done {
      try Playground.with { ground in
        try ground.build(before)
        try ground.write("first", to: "site/note.txt")
        let clock = Clockwork(at: step) { step in
          guard step != .remove else { return nil }
          try? ground.write("mine", to: "site/late/CNAME")
          try? ground.write("second", to: "site/note.txt")
          return nil
        }
        #expect(try ground.build(after, fault: clock.fault) == [])
        done = clock.steps <= step
        if !done, ground.text("late/CNAME") != nil {
          #expect(ground.text("late/CNAME") == "mine" && ground.text("note.txt") == "second")
        }
        #expect(ground.text("note.txt") != nil && ground.text("index.html") == "new")
      }
      step += 1
    }
  }
}
