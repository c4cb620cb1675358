package import Diagnostics
internal import Foundation
package import Site

/// The output folder, held against other builds until the claim goes away: asked for before a build begins, so that
/// what cannot be written is told at once.
///
/// A site is written whole into a hidden folder beside the old one, flushed to the disk, and exchanged for it in one
/// step of the system. A reader meets the old site or the new one; a failure or a kill leaves one of them.
package final class OutputClaim {
  private let path: String
  private let neighbours: Neighbours
  private let lock: OutputLock
  /// What is told beside a success.
  private var notes: [Diagnostic] = []

  /// - Throws: the reason why no site may or can be written here.
  package init(_ place: OutputPlace, fault: DiskFault? = nil) throws(Diagnostic) {
    path = place.path
    do throws(Trouble) {
      if let refusal = place.refusal { throw Trouble(code: "bad-output", refusal) }
      neighbours = Neighbours(parent: try Self.parent(of: place, fault), name: EntryName(place.name))
      lock = try Self.lock(neighbours)
      let neighbours = neighbours
      if lock.holds { try at { () throws(SystemError) in try neighbours.clean() } }
      _ = try standing()
    } catch {
      throw error.diagnostic(in: place.path)
    }
  }

  private static func parent(of place: OutputPlace, _ fault: DiskFault?) throws(Trouble) -> Folder {
    do {
      try FileManager.default.createDirectory(atPath: place.parent, withIntermediateDirectories: true)
    } catch {
      throw Trouble(OutputWords.parent(place.parent, error.localizedDescription))
    }
    do throws(SystemError) {
      let parent = try Folder(path: place.parent, fault: fault)
      try parent.requireWritable()
      return parent
    } catch {
      throw Trouble(OutputWords.parent(place.parent, error.reason))
    }
  }

  private static func lock(_ neighbours: Neighbours) throws(Trouble) -> OutputLock {
    do throws(OutputLock.Failure) { return try OutputLock(neighbours.parent, neighbours.lock) } catch {
      switch error {
      case .held(let holder): throw Trouble(code: "output-locked", OutputWords.locked(by: holder))
      case .system(let error): throw Trouble(OutputWords.cannotWrite(error.reason))
      }
    }
  }

  /// What stands at the place, if it is ours to replace; nil where nothing does.
  private func standing() throws(Trouble) -> StandingSite? {
    let (parent, name) = (neighbours.parent, neighbours.name)
    let entry = try at { () throws(SystemError) in try parent.entry(name) }
    guard let entry else { return nil }
    guard entry.kind == .folder else { throw Trouble(OutputWords.changed) }
    let folder = try at { () throws(SystemError) in try parent.folder(name) }
    do throws(SystemError) { try folder.requireWritable() } catch {
      throw Trouble(code: "read-only", OutputWords.readOnly)
    }
    let site = StandingSite(folder)
    let example = try at { () throws(SystemError) in try folder.names(limit: 1).first }
    if let example, site.manifestPaths == nil {
      throw Trouble(code: "foreign-output", OutputWords.notOurs(example.text))
    }
    return site
  }

  /// Replaces what the last build wrote by `files`; what no build wrote stays.
  /// - Returns: what the user should know of a success.
  package func replace(with files: [OutputFile]) throws(Diagnostic) -> [Diagnostic] {
    notes = []
    do throws(Trouble) { try exchange(for: files) } catch { throw error.diagnostic(in: path) }
    return notes
  }

  private func exchange(for files: [OutputFile]) throws(Trouble) {
    let (parent, fresh) = (neighbours.parent, neighbours.fresh())
    let old = try standing()
    let entry = try at { () throws(SystemError) in try old?.folder.own }
    var exchange = Exchange(neighbours)
    let aside: EntryName?
    let new: NewSite
    do throws(Trouble) {
      let folder = try at { () throws(SystemError) in try parent.makeFolder(fresh) }
      if let old { try at { () throws(SystemError) in try folder.take(modeOf: old.folder) } }
      new = try NewSite(files, in: folder)
      try new.write(carrying: old?.foreign() ?? [], from: old)
      try new.flush()
      let made = try at { () throws(SystemError) in try folder.own }
      aside = try exchange.put(fresh, made, over: entry)
    } catch {
      try? parent.remove(fresh)
      throw error
    }
    try at { () throws(SystemError) in try parent.flush() }
    if !exchange.wasOneStep { note("no-exchange", OutputWords.twoRenames) }
    guard let old, let aside else { return }
    do throws(Trouble) {
      try new.carryLate(old.foreign(), from: old)
      try at { () throws(SystemError) in try parent.remove(aside) }
    } catch {
      note("old-site-left", OutputWords.leftover(aside.text))
    }
  }

  private func note(_ code: String, _ message: String) {
    notes.append(.warning(code, message, at: Place(file: path)))
  }
}
