internal import Foundation

/// Where a site is to be written, and whether it may be: a folder of its own, never one that is, or holds, what is
/// somebody's. Folders are known by what they are on the disk, not by how they are spelt.
package struct OutputPlace {
  /// Absolute, without `.` and `..`.
  package let path: String
  private let project: String?

  /// A relative `path` is taken from the working directory.
  package init(_ path: String, project: String? = nil) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
    self.project = project
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var parent: String { (path as NSString).deletingLastPathComponent }

  /// Why no site may be written here; nil where one may.
  package var refusal: String? {
    if name.isEmpty { return OutputWords.root }
    if name.utf8.count > 200 { return OutputWords.longName }
    let own = Identity(path, followsLink: false)
    switch own?.kind {
    case .some(S_IFDIR), nil: break
    case .some(S_IFLNK):
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
      return OutputWords.link(to: target ?? "")
    default: return OutputWords.file
    }
    let above = Self.ancestors(of: path)
    if let project {
      for folder in ["content", "templates"] {
        let source = Identity(project + "/" + folder)
        if let source, source == own || above.contains(source) { return OutputWords.within(folder) }
      }
    }
    guard let own else { return nil }
    if ["/home", "/Users"].contains(parent) || own == home
      || Self.ancestors(of: NSHomeDirectory()).contains(own)
    {
      return OutputWords.home
    }
    if let project, own == Identity(project) || Self.ancestors(of: project).contains(own) {
      return OutputWords.project
    }
    if let around = Identity(parent), around.device != own.device { return OutputWords.mounted }
    return nil
  }

  private var home: Identity? { Identity(NSHomeDirectory()) }

  /// The folders above a path, up to the root.
  private static func ancestors(of path: String) -> [Identity] {
    var url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    var found: [Identity] = []
    while url.path != "/", url.pathComponents.count > 1 {
      url.deleteLastPathComponent()
      if let identity = Identity(url.path) { found.append(identity) }
    }
    return found
  }

  /// What stands at a path.
  private struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
    let kind: mode_t

    init?(_ path: String, followsLink: Bool = true) {
      var status = stat()
      guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
      kind = status.st_mode & S_IFMT
    }
  }
}
