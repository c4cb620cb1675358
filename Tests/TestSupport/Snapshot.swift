internal import Foundation
package import Testing

/// Compares a text with the committed file `Snapshots/NAME` beside the test.
///
/// A missing snapshot is written and fails the test, so that recording never passes unseen; a text that differs is
/// written beside it with `-changed` in its name.
package func expectSnapshot(
  _ text: String, named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
  let expected = folder.appendingPathComponent(name)
  let base = expected.deletingPathExtension().lastPathComponent
  let ending = expected.pathExtension
  let changed = folder.appendingPathComponent(base + "-changed" + (ending.isEmpty ? "" : "." + ending))
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  guard let data = try? Data(contentsOf: expected) else {
    try? Data(text.utf8).write(to: expected)
    Issue.record(
      "snapshot \(name) was missing and is now recorded; look at it and run again",
      sourceLocation: sourceLocation)
    return
  }
  if String(decoding: data, as: UTF8.self) == text {
    try? FileManager.default.removeItem(at: changed)
  } else {
    try? Data(text.utf8).write(to: changed)
    Issue.record("snapshot \(name) differs; see \(changed.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
