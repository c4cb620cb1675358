internal import Site

/// A site that is being written into a folder of its own, beside the one that it is to replace.
struct NewSite {
  let folder: Folder
  /// Sorted, so that neighbours share their folders.
  private let files: [(path: [EntryName], bytes: [UInt8])]
  private let paths: Set<[EntryName]>
  private let folders: Set<[EntryName]>

  init(_ files: [OutputFile], in folder: Folder) throws(Trouble) {
    var named: [(path: [EntryName], bytes: [UInt8])] = []
    for file in files {
      guard let path = EntryName.path(file.path) else {
        throw Trouble(at: [EntryName(file.path)], OutputWords.badPath)
      }
      named.append((path, file.bytes))
    }
    self.files = named.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    self.folder = folder
    paths = Set(named.map(\.path))
    folders = Set(named.flatMap { file in file.path.indices.dropFirst().map { Array(file.path[..<$0]) } })
  }

  /// Writes every file and carries over what is not ours.
  func write(carrying foreign: [StandingSite.Foreign], from old: StandingSite?) throws(Trouble) {
    if let old { try refuse(foreign, in: old) }
    var trail = FolderTrail(folder, makes: true)
    for (path, bytes) in files {
      guard let name = path.last else { continue }
      do throws(SystemError) { try trail.folder(path.dropLast()).make(name, bytes) } catch {
        throw Trouble(
          at: path,
          error == .exists ? OutputWords.oneName : OutputWords.cannotWrite(error.reason))
      }
    }
    if let old { for item in foreign { try carry(item, from: old) } }
  }

  /// A foreign entry in the place of one of ours is somebody's work, unless it is the same.
  private func refuse(_ foreign: [StandingSite.Foreign], in old: StandingSite) throws(Trouble) {
    var trail = FolderTrail(old.folder)
    for item in foreign {
      if item.entry.kind == .other { throw Trouble(at: item.path, OutputWords.foreignKind) }
      let isOnTheWay = item.path.indices.dropFirst().contains { paths.contains(Array(item.path[..<$0])) }
      let isOurFolder = folders.contains(item.path) && item.entry.kind != .folder
      let isOurs = paths.contains(item.path)
      guard isOnTheWay || isOurFolder || isOurs, let name = item.path.last else { continue }
      let standing = try at(item.path) { () throws(SystemError) in
        try trail.folder(item.path.dropLast()).read(name)
      }
      if !isOurs || standing == nil || standing != files.first(where: { $0.path == item.path })?.bytes {
        throw Trouble(at: item.path, code: "foreign-file", OutputWords.foreignFile)
      }
    }
  }

  private func carry(_ item: StandingSite.Foreign, from old: StandingSite) throws(Trouble) {
    guard let name = item.path.last, !paths.contains(item.path) else { return }
    try at(item.path) { () throws(SystemError) in
      var (from, to) = (FolderTrail(old.folder), FolderTrail(folder, makes: true))
      if item.entry.kind == .folder { return _ = try to.folder(item.path[...]) }
      try to.folder(item.path.dropLast()).link(name, from: from.folder(item.path.dropLast()))
    }
  }

  /// What others put into the old site while the new one was written.
  func carryLate(_ foreign: [StandingSite.Foreign], from old: StandingSite) throws(Trouble) {
    for item in foreign {
      guard let name = item.path.last, !paths.contains(item.path), item.entry.kind != .folder else {
        continue
      }
      try at(item.path) { () throws(SystemError) in
        var (from, to) = (FolderTrail(old.folder), FolderTrail(folder, makes: true))
        let target = try to.folder(item.path.dropLast())
        if let carried = try target.entry(name), carried.isSame(as: item.entry) { return }
        try from.folder(item.path.dropLast()).rename(name, to: name, in: target)
      }
    }
  }

  /// Returns when every file and every folder is on the disk.
  func flush() throws(Trouble) {
    let entries = (files.map(\.path) + folders).sorted { $0.lexicographicallyPrecedes($1) }
    try Flushing(folder, entries).run()
    try at { () throws(SystemError) in try folder.flush() }
  }
}
