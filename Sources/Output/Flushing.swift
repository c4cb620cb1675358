internal import Foundation

/// Entries of a folder flushed to the disk, several at a time: the disk then writes many of them in one go, where one
/// after the other would wait for it each time.
struct Flushing {
  private static let atOnce = 16

  private let root: Folder
  private let entries: [[EntryName]]

  init(_ root: Folder, _ entries: [[EntryName]]) {
    self.root = root
    self.entries = entries
  }

  func run() throws(Trouble) {
    let size = (entries.count + Self.atOnce - 1) / Self.atOnce
    guard size > 0 else { return }
    let (root, entries, first) = (root, entries, FirstTrouble())
    let group = DispatchGroup()
    for start in stride(from: 0, to: entries.count, by: size) {
      group.enter()
      Thread.detachNewThread {
        first.note(Self.flush(entries[start..<min(start + size, entries.count)], root))
        group.leave()
      }
    }
    group.wait()
    if let trouble = first.trouble { throw trouble }
  }

  private static func flush(_ paths: ArraySlice<[EntryName]>, _ root: Folder) -> Trouble? {
    var trail = FolderTrail(root)
    for path in paths {
      guard let name = path.last else { continue }
      do throws(SystemError) { try trail.folder(path.dropLast()).flush(name) } catch {
        return Trouble(at: path, OutputWords.cannotWrite(error.reason))
      }
    }
    return nil
  }

  private final class FirstTrouble: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var trouble: Trouble?

    func note(_ found: Trouble?) { lock.withLock { trouble = trouble ?? found } }
  }
}
