#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Keeps other builds from an output folder until it goes away, be it by a crash: the system holds it, for a file
/// beside the folder that names who has it.
final class OutputLock {
  enum Failure: Error {
    case held(by: String)
    case system(SystemError)
  }

  private let parent: Folder
  private let name: EntryName
  private let file: Int32
  /// False where the file system knows no locks.
  let holds: Bool

  init(_ parent: Folder, _ name: EntryName) throws(Failure) {
    self.parent = parent
    self.name = name
    while true {
      let file = try Self.opened(parent, name)
      let status = flock(file, LOCK_EX | LOCK_NB)
      let number = errno
      if status != 0, number == EWOULDBLOCK {
        let holder = Self.holder(file)
        close(file)
        throw .held(by: holder)
      }
      // Who had the lock may have removed the file after it was opened here.
      if status == 0, !Self.stands(file, parent, name) {
        close(file)
        continue
      }
      self.file = file
      holds = status == 0
      break
    }
    _ = ftruncate(file, 0)
    let text = "\(getpid()) \(Self.host)\n"
    _ = text.withCString { write(file, $0, text.utf8.count) }
  }

  deinit {
    if holds { try? parent.removeFile(name) }
    close(file)
  }

  private static func opened(_ parent: Folder, _ name: EntryName) throws(Failure) -> Int32 {
    do throws(SystemError) {
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let file = try checked { openat(parent.descriptor, name.terminated, flags, 0o644) }
      var status = stat()
      guard fstat(file, &status) == 0, Folder.Entry(status).kind == .file else {
        close(file)
        throw SystemError(EEXIST)
      }
      return file
    } catch {
      throw .system(error)
    }
  }

  private static func stands(_ file: Int32, _ parent: Folder, _ name: EntryName) -> Bool {
    var status = stat()
    guard fstat(file, &status) == 0, let entry = try? parent.entry(name) else { return false }
    return Folder.Entry(status).isSame(as: entry)
  }

  /// Who wrote the file, if what it says can be read: anybody may have written there.
  private static func holder(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = pread(file, &bytes, bytes.count, 0)
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    let isPlain = { (word: Substring) in
      !word.isEmpty && word.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
    guard words.count == 2, words.allSatisfy(isPlain),
      words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return OutputWords.someProcess }
    return OutputWords.process(String(words[0]), on: String(words[1]))
  }

  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.isEmpty ? "localhost" : text
  }
}
