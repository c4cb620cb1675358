/// The folders on the way to the file at hand, open: neighbours in a sorted list of paths share them, and no more are
/// open than a path is deep.
struct FolderTrail {
  private let root: Folder
  private var open: [(name: EntryName, folder: Folder)] = []
  private let makes: Bool

  /// With `makes`, folders that are not there are made.
  init(_ root: Folder, makes: Bool = false) {
    self.root = root
    self.makes = makes
  }

  /// The folder at a path below the root.
  mutating func folder(_ path: ArraySlice<EntryName>) throws(SystemError) -> Folder {
    let common = zip(open, path).prefix { $0.name == $1 }.count
    open.removeLast(max(0, open.count - common))
    for name in path.dropFirst(common) {
      let last = open.last?.folder ?? root
      let isMissing = makes ? try last.entry(name) == nil : false
      open.append((name, isMissing ? try last.makeFolder(name) : try last.folder(name)))
    }
    return open.last?.folder ?? root
  }
}
