internal import CExchange

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension SystemError {
  static let exists = SystemError(EEXIST)

  /// Whether the disk cannot do it at all, whatever the folders.
  fileprivate var isUnknownCall: Bool { [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP].contains(number) }
}

/// Puts a new folder into the place of an old one.
struct Exchange {
  let neighbours: Neighbours
  /// False on a disk that needed two renames.
  private(set) var wasOneStep = true

  init(_ neighbours: Neighbours) { self.neighbours = neighbours }

  /// - Parameter new: the folder that was written, which has to stand under the name `fresh` still, and at the end in
  ///   the old one's place: a link that was put there would take the site's place.
  /// - Returns: the name under which the old folder is left; nil where there was none.
  mutating func put(
    _ fresh: EntryName, _ new: Folder.Entry, over old: Folder.Entry?
  ) throws(Trouble) -> EntryName? {
    let (parent, name) = (neighbours.parent, neighbours.name)
    guard try stands(new, as: fresh) else { throw Trouble(OutputWords.newChanged) }
    let standing = try at { () throws(SystemError) in try parent.entry(name) }
    // Gone meanwhile: there is nothing to exchange.
    guard let standing else {
      try at { () throws(SystemError) in try parent.rename(fresh, to: name) }
      guard try stands(new, as: name) else {
        try at { () throws(SystemError) in try parent.rename(name, to: fresh) }
        throw Trouble(OutputWords.newChanged)
      }
      return nil
    }
    guard let old, standing.isSame(as: old) else { throw Trouble(OutputWords.changed) }
    do throws(SystemError) { try swap(fresh) } catch {
      guard error.isUnknownCall else { throw Trouble(OutputWords.cannotWrite(error.reason)) }
      let aside = try at { () throws(SystemError) in try twoRenames(fresh) }
      guard try stands(new, as: name) else {
        try at { () throws(SystemError) in
          try parent.rename(name, to: fresh)
          try parent.rename(aside, to: name)
        }
        throw Trouble(OutputWords.newChanged)
      }
      return aside
    }
    // Something else was put in place at the last moment: it goes back.
    let out = try at { () throws(SystemError) in try parent.entry(fresh) }
    guard let out, out.isSame(as: old) else {
      try at { () throws(SystemError) in try swap(fresh) }
      throw Trouble(OutputWords.changed)
    }
    guard try stands(new, as: name) else {
      try at { () throws(SystemError) in try swap(fresh) }
      throw Trouble(OutputWords.newChanged)
    }
    return fresh
  }

  private func stands(_ entry: Folder.Entry, as name: EntryName) throws(Trouble) -> Bool {
    let parent = neighbours.parent
    return try at { () throws(SystemError) in try parent.entry(name) }?.isSame(as: entry) ?? false
  }

  private func swap(_ fresh: EntryName) throws(SystemError) {
    let parent = neighbours.parent
    try parent.pass(.exchange)
    let (one, other) = (fresh.terminated, neighbours.name.terminated)
    _ = try checked { ecprimer_exchange(parent.descriptor, one, other) }
  }

  private mutating func twoRenames(_ fresh: EntryName) throws(SystemError) -> EntryName {
    let (parent, name) = (neighbours.parent, neighbours.name)
    wasOneStep = false
    let aside = neighbours.old()
    try parent.rename(name, to: aside)
    do throws(SystemError) { try parent.rename(fresh, to: name) } catch {
      try parent.rename(aside, to: name)
      throw error
    }
    return aside
  }
}
