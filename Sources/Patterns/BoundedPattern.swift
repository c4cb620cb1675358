internal import Diagnostics

/// A regular expression of a dictionary, matched in time that grows with the text alone, whatever it repeats: all ways
/// to go on are followed at once (Thompson, 1968). What cannot be matched so, such as looking back at a group, is
/// refused when the pattern is read.
package struct BoundedPattern: Sendable {
  /// What is wrong with a pattern.
  package enum Fault: Error, Hashable {
    case syntax(String)
    case unsupported(String)
    /// More steps than ``mostSteps`` once its repetitions are written out.
    case tooLong
  }

  package static let mostSteps = 2_000

  private let steps: [Step]

  package enum Step: Hashable, Sendable {
    case sign(SignSet)
    /// Goes on at both places.
    case split(Int, Int)
    case jump(Int)
    case start, end
    case wordEdge(Bool)
    case accept
  }

  package init(_ text: String) throws(Fault) {
    var parser = PatternParser(text)
    let tree = try parser.parse()
    var steps: [Step] = []
    try Self.write(tree, &steps)
    steps.append(.accept)
    self.steps = steps
  }

  /// Whether the whole text is matched.
  package func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var now = Threads(steps.count)
    follow(0, scalars, 0, &now)
    for (index, scalar) in scalars.enumerated() {
      var next = Threads(steps.count)
      for at in now.list {
        if case .sign(let set) = steps[at], set.contains(scalar) { follow(at + 1, scalars, index + 1, &next) }
      }
      if next.list.isEmpty { return false }
      now = next
    }
    return now.list.contains { steps[$0] == .accept }
  }

  private struct Threads {
    package var list: [Int] = []
    package var known: [Bool]

    package init(_ count: Int) { known = Array(repeating: false, count: count) }
  }

  /// Every place that is reached from `start` without a sign of the text.
  private func follow(_ start: Int, _ text: [Unicode.Scalar], _ index: Int, _ threads: inout Threads) {
    var open = [start]
    while let at = open.popLast() {
      if threads.known[at] { continue }
      threads.known[at] = true
      switch steps[at] {
      case .sign, .accept: threads.list.append(at)
      case .jump(let target): open.append(target)
      case .split(let one, let other): open += [other, one]
      case .start: if index == 0 { open.append(at + 1) }
      case .end: if index == text.count { open.append(at + 1) }
      case .wordEdge(let isWanted):
        let before = index > 0 && SignSet.isWord(text[index - 1])
        let after = index < text.count && SignSet.isWord(text[index])
        if (before != after) == isWanted { open.append(at + 1) }
      }
    }
  }

  // MARK: Writing the steps

  private static func write(_ tree: PatternTree, _ steps: inout [Step]) throws(Fault) {
    guard steps.count < mostSteps else { throw .tooLong }
    switch tree {
    case .step(let step): steps.append(step)
    case .sequence(let parts): for part in parts { try write(part, &steps) }
    case .choice(let parts):
      var ends: [Int] = []
      for part in parts.dropLast() {
        let split = steps.count
        steps.append(.jump(0))
        try write(part, &steps)
        ends.append(steps.count)
        steps.append(.jump(0))
        steps[split] = .split(split + 1, steps.count)
      }
      if let last = parts.last { try write(last, &steps) }
      for end in ends { steps[end] = .jump(steps.count) }
    case .repeated(let part, let least, let most):
      for _ in 0..<least { try write(part, &steps) }
      guard let most else {
        let split = steps.count
        steps.append(.jump(0))
        try write(part, &steps)
        steps.append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
        return
      }
      var splits: [Int] = []
      for _ in least..<max(least, most) {
        splits.append(steps.count)
        steps.append(.jump(0))
        try write(part, &steps)
      }
      for split in splits { steps[split] = .split(split + 1, steps.count) }
    }
    guard steps.count < mostSteps else { throw .tooLong }
  }
}
