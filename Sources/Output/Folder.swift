internal import Diagnostics

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// An open folder. What stands in it is reached by name from the open folder itself and no link is ever followed, so
/// that nothing that others put in place meanwhile can lead elsewhere.
final class Folder: Sendable {
  enum Kind { case file, folder, link, other }

  struct Entry {
    let kind: Kind
    let device: UInt64
    let inode: UInt64
    /// The permission bits.
    let mode: mode_t

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      case S_IFLNK: kind = .link
      default: kind = .other
      }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
      mode = status.st_mode & 0o7777
    }

    func isSame(as other: Entry) -> Bool { (device, inode) == (other.device, other.inode) }
  }

  let descriptor: Int32
  private let fault: DiskFault?

  private init(descriptor: Int32, fault: DiskFault?) {
    self.descriptor = descriptor
    self.fault = fault
  }

  /// Links on the way to `path` are followed: they are the user's own choice of a place.
  convenience init(path: String, fault: DiskFault? = nil) throws(SystemError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    self.init(descriptor: try checked { open(path, flags) }, fault: fault)
  }

  deinit { close(descriptor) }

  /// Fails where a test wants it to.
  func pass(_ step: DiskStep) throws(SystemError) {
    if let number = fault?(step) { throw SystemError(number) }
  }

  // MARK: Looking

  var own: Entry {
    get throws(SystemError) {
      var status = stat()
      _ = try checked { fstat(descriptor, &status) }
      return Entry(status)
    }
  }

  /// Nil where nothing of that name is there.
  func entry(_ name: EntryName) throws(SystemError) -> Entry? {
    var status = stat()
    do throws(SystemError) {
      _ = try checked { fstatat(descriptor, name.terminated, &status, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
    return Entry(status)
  }

  /// Sorted by their bytes; with a limit, the first that the disk names.
  func names(limit: Int = .max) throws(SystemError) -> [EntryName] {
    // A folder that is read moves its place: the reading has an opening of its own.
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let copy = try checked { openat(descriptor, ".", flags) }
    guard let stream = fdopendir(copy) else {
      let error = SystemError.last
      close(copy)
      throw error
    }
    defer { closedir(stream) }
    var names: [EntryName] = []
    errno = 0
    while names.count < limit, let item = readdir(stream) {
      let name = withUnsafeBytes(of: &item.pointee.d_name) { EntryName(bytes: Array($0.prefix { $0 != 0 })) }
      if name.text != ".", name.text != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw .last }
    return names.sorted()
  }

  func folder(_ name: EntryName) throws(SystemError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Folder(descriptor: try checked { openat(descriptor, name.terminated, flags) }, fault: fault)
  }

  /// The bytes of a file; nil where no such file is there, or where it is longer than `limit`.
  func read(_ name: EntryName, limit: Int = 1 << 30) throws(SystemError) -> [UInt8]? {
    guard let entry = try entry(name), entry.kind == .file else { return nil }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = try checked { openat(descriptor, name.terminated, flags) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glue.read(file, &part)
      if count < 0 { throw .last }
      if count == 0 { return bytes }
      bytes += part[..<count]
      if bytes.count > limit { return nil }
    }
  }

  /// Fails where the permissions say that nothing may be written here, to whoever may write everywhere too.
  func requireWritable() throws(SystemError) {
    if try own.mode & 0o222 == 0 { throw SystemError(EACCES) }
    _ = try checked { faccessat(descriptor, ".", W_OK | X_OK, 0) }
  }

  // MARK: Making

  func makeFolder(_ name: EntryName, mode: mode_t = 0o777) throws(SystemError) -> Folder {
    try pass(.makeFolder)
    _ = try checked { mkdirat(descriptor, name.terminated, mode) }
    return try folder(name)
  }

  /// A new file with these bytes: one that is there already is an error.
  func make(_ name: EntryName, _ bytes: [UInt8], mode: mode_t = 0o666) throws(SystemError) {
    try pass(.makeFile)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try checked { openat(descriptor, name.terminated, flags, mode) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      try pass(.write)
      let count = Glue.write(file, bytes[written...])
      if count < 0 { throw .last }
      written += count
    }
  }

  /// The same file under a second name, or a copy where the file system has no second names.
  func link(_ name: EntryName, from other: Folder) throws(SystemError) {
    try pass(.link)
    do throws(SystemError) {
      _ = try checked { linkat(other.descriptor, name.terminated, descriptor, name.terminated, 0) }
    } catch {
      guard [EPERM, EOPNOTSUPP, EMLINK, ENOSYS, EACCES].contains(error.number) else { throw error }
      guard let entry = try other.entry(name) else { throw SystemError(ENOENT) }
      if entry.kind == .link { return try copyLink(name, from: other) }
      guard let bytes = try other.read(name) else { throw SystemError(EFBIG) }
      try make(name, bytes, mode: entry.mode)
    }
  }

  private func copyLink(_ name: EntryName, from other: Folder) throws(SystemError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlinkat(other.descriptor, name.terminated, &target, Int(PATH_MAX)) >= 0,
      symlinkat(target, descriptor, name.terminated) == 0
    else { throw .last }
  }

  /// The permissions of the folder itself, and its owner where we may give it away.
  func take(modeOf other: Folder) throws(SystemError) {
    var status = stat()
    _ = try checked { fstat(other.descriptor, &status) }
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = try checked { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  // MARK: Moving and removing

  func rename(_ name: EntryName, to new: EntryName, in other: Folder? = nil) throws(SystemError) {
    try pass(.rename)
    let target = (other ?? self).descriptor
    _ = try checked { renameat(descriptor, name.terminated, target, new.terminated) }
  }

  func removeFile(_ name: EntryName) throws(SystemError) {
    _ = try checked { unlinkat(descriptor, name.terminated, 0) }
  }

  /// An entry with all that is below it; a link is removed, and what it leads to stays.
  func remove(_ name: EntryName, depth: Int = 0) throws(SystemError) {
    try pass(.remove)
    guard let entry = try entry(name) else { return }
    guard entry.kind == .folder else { return try removeFile(name) }
    guard depth < Self.depthLimit else { throw SystemError(ELOOP) }
    let inner = try folder(name)
    // A folder of the old site that may not be written is one that is going away.
    if entry.mode & 0o300 != 0o300 { _ = fchmod(inner.descriptor, entry.mode | 0o700) }
    for name in try inner.names() { try inner.remove(name, depth: depth + 1) }
    _ = try checked { unlinkat(descriptor, name.terminated, AT_REMOVEDIR) }
  }

  /// Folders within folders that are followed.
  static let depthLimit = 100

  // MARK: To the disk

  /// Returns when the entries of the folder are on the disk.
  func flush() throws(SystemError) {
    try pass(.flush)
    try Self.flush(descriptor)
  }

  func flush(_ name: EntryName) throws(SystemError) {
    try pass(.flush)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = try checked { openat(descriptor, name.terminated, flags) }
    defer { close(file) }
    try Self.flush(file)
  }

  /// A file system that cannot flush a folder says so by EINVAL: then there is nothing to wait for.
  private static func flush(_ file: Int32) throws(SystemError) {
    do throws(SystemError) { _ = try checked { fsync(file) } } catch {
      if error.number != EINVAL, error.number != ENOTSUP { throw error }
    }
  }
}

/// Calls whose names a method of ``Folder`` has too.
private enum Glue {
  static func read(_ file: Int32, _ part: inout [UInt8]) -> Int {
    while true {
      let count = part.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
      if count >= 0 || errno != EINTR { return count }
    }
  }

  static func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, min($0.count, 1 << 24)) }
      if count >= 0 || errno != EINTR { return count }
    }
  }

  #if canImport(Darwin)
    private static let systemRead = Darwin.read
    private static let systemWrite = Darwin.write
  #elseif canImport(Musl)
    private static let systemRead = Musl.read
    private static let systemWrite = Musl.write
  #else
    private static let systemRead = Glibc.read
    private static let systemWrite = Glibc.write
  #endif
}
