/// The sentences about the output folder.
package enum OutputWords {
  // MARK: Refused places

  static let root = "the root of the disk is no place for a site: name a folder of its own, such as 'site'"
  static let file = "is a file, and a site is a folder: name a folder"
  static let home = "is a home folder, or holds one: name a folder of its own within it, such as 'site'"
  static let project =
    "is the project itself, or holds it: name a folder of its own, such as 'site' in the project"
  static let longName = "its name is longer than 200 bytes: name a shorter one"
  static let mounted =
    "is a disk of its own (mounted here), which cannot be exchanged for a new site: name a folder within it"

  static func within(_ folder: String) -> String {
    "lies within \(folder)/, which the site is made from: name a folder beside it"
  }

  static func link(to target: String) -> String {
    "is a link to '\(target)', and links are not followed: name the folder that it leads to"
  }

  // MARK: A folder that cannot be had

  static func notOurs(_ example: String) -> String {
    "the output folder holds files but no manifest (\(example), for one): name an empty folder, or one that a build wrote"
  }

  static func locked(by holder: String) -> String {
    "another build (\(holder)) is writing this folder: wait for it to end, or name another folder"
  }

  static let someProcess = "its process is not known"

  static func process(_ id: String, on host: String) -> String { "process \(id) on \(host)" }

  static let readOnly = "the folder may not be written: its permissions say so"

  static func parent(_ path: String, _ reason: String) -> String {
    "the folder around it, \(path), cannot be written (\(reason)): a site is made beside the old one and exchanged for it"
  }

  // MARK: Writing

  static func cannotWrite(_ reason: String) -> String { "the site cannot be written: \(reason)" }

  static let oneName =
    "the disk holds a file of this name already: it may not tell capitals apart, so rename one of the two"
  static let badPath = "no file of a site can have this name"
  static let foreignFile =
    "no build wrote this file, and this build makes one of the same name: move it away, or rename the page"
  static let foreignKind = "is neither file, folder nor link, so that it cannot be carried over: move it away"
  static let deep = "folders lie more than 100 deep here"
  static let changed =
    "the folder was replaced by something else while the site was written; nothing was changed"

  static let newChanged =
    "the hidden folder in which the new site was written was replaced by something else: the old site stands"
  static let readOnlyInside =
    "may not be written, its permissions say so, and a build replaces it: allow it, or move it away"

  // MARK: What is told beside

  static let twoRenames =
    "this disk cannot exchange two folders in one step: a build that is killed between two renames leaves the old site beside, and the next build puts it back"
  static func leftover(_ name: String) -> String {
    "the old site is left beside the new one as \(name): the next build removes it"
  }
}
