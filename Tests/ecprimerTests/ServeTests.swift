import Foundation
import Testing

@testable import ecprimer

@Test func aFolderThatWasAwayIsSeenAgain() throws {
  let manager = FileManager.default
  let project = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? manager.removeItem(at: project) }
  let content = project.appendingPathComponent("content")
  let aside = project.appendingPathComponent("aside")
  for folder in ["content", "templates"] {
    try manager.createDirectory(
      at: project.appendingPathComponent(folder), withIntermediateDirectories: true)
  }
  let page = content.appendingPathComponent("index.md")
  try Data("one".utf8).write(to: page)
  var watch = ServeWatch(project: project.path)
  try manager.moveItem(at: content, to: aside)
  #expect(watch.changes() == ["content/index.md"])
  #expect(watch.changes() == [])
  try manager.moveItem(at: aside, to: content)
  #expect(watch.changes() == ["content/index.md"])
  try Data("another".utf8).write(to: page)
  #expect(watch.changes() == ["content/index.md"])
  #expect(watch.files.text("content/index.md") == "another")
}
