internal import Diagnostics

/// Why patients cannot be made up.
package enum ReconstructionWords: ProblemWords {
  static func largerPart(_ part: String, _ count: Int, _ whole: String, _ all: Int) -> String {
    "the group '\(part)' has \(count) patients, and '\(whole)', whose part it is, has \(all): no patients can be so"
  }

  static func moreCases(_ text: String, _ count: Int) -> String {
    "the cell \"\(text)\" counts cases that \(count) patient\(count == 1 ? "" : "s") cannot have: no patients can be so"
  }

  package static func tooMany(_ most: Int) -> String {
    "a group has more than \(most) patients, too many to make up for so many figures"
  }
}
