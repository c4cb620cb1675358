/// The hidden folders beside an output folder in which builds make their sites. A build that was killed leaves them;
/// the next one, which holds the lock, puts back what was lost and removes the rest.
struct Neighbours {
  let parent: Folder
  let name: EntryName

  private var prefix: String { ".\(name.text).ecprimer-" }

  var lock: EntryName { EntryName(prefix + "lock") }

  func fresh() -> EntryName { unique("new") }

  func old() -> EntryName { unique("old") }

  private func unique(_ kind: String) -> EntryName {
    EntryName(prefix + kind + "-" + String(UInt64.random(in: 0...UInt64.max), radix: 16))
  }

  /// What killed builds left. Only for who holds the lock: no other build is alive.
  func clean() throws(SystemError) {
    let left = try parent.names().filter { $0.text.hasPrefix(prefix) && $0 != lock }
    for neighbour in left where neighbour.text.hasPrefix(prefix + "old-") {
      // Killed between the two renames of a disk that cannot exchange.
      if try parent.entry(name) == nil { try parent.rename(neighbour, to: name) }
    }
    for neighbour in left { try parent.remove(neighbour) }
  }
}
