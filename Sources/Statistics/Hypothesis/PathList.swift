/// The lengths of the paths into a node of a ``MarginNetwork``, or of the completions out of it, each with its
/// probability.
struct PathList {
  private(set) var lengths: [Double] = []
  private(set) var probabilities: [Double] = []
  /// The probability of those that count whatever they are joined with.
  var certain = 0.0

  init() {}

  init(length: Double) {
    lengths = [length]
    probabilities = [1]
  }

  var isEmpty: Bool { lengths.isEmpty }

  mutating func append(_ length: Double, _ probability: Double) {
    lengths.append(length)
    probabilities.append(probability)
  }

  mutating func addProbability(_ probability: Double, at index: Int) { probabilities[index] += probability }

  /// Without the room that growth left.
  var trimmed: PathList {
    var copy = self
    copy.lengths = lengths.withUnsafeBufferPointer { Array($0) }
    copy.probabilities = probabilities.withUnsafeBufferPointer { Array($0) }
    return copy
  }

  mutating func sort() {
    let order = lengths.indices.sorted { lengths[$0] < lengths[$1] }
    (lengths, probabilities) = (order.map { lengths[$0] }, order.map { probabilities[$0] })
  }
}

/// Puts lists together; paths whose lengths agree to 1e-9 become one. An open hash table of its own, so that the
/// order of the result is the same in every run.
struct PathMerger {
  private var list = PathList()
  /// Place in the list + 1, or 0.
  private var slots = [Int32](repeating: 0, count: 64)
  private var keys: [Double] = []

  /// Adds the paths that an edge makes longer: above `window` they never count and are left out, below it they
  /// always do.
  mutating func add(_ paths: PathList, along edge: NetworkEdge, window: ClosedRange<Double>) {
    let chance = edge.probability
    list.certain += paths.certain * chance
    for index in paths.lengths.indices {
      let length = paths.lengths[index] + edge.log
      let probability = paths.probabilities[index] * chance
      if length <= window.lowerBound {
        list.certain += probability
      } else if length <= window.upperBound {
        insert(length, probability)
      }
    }
  }

  mutating func addCertain(_ probability: Double) { list.certain += probability }

  /// The merged list; the merger is empty again.
  mutating func take() -> PathList {
    defer {
      list = PathList()
      if !keys.isEmpty {
        keys.removeAll(keepingCapacity: true)
        slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
      }
    }
    return list.trimmed
  }

  private mutating func insert(_ length: Double, _ probability: Double) {
    let key = (length * 1e9).rounded()
    var slot = place(of: key)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key {
        list.addProbability(probability, at: index)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    list.append(length, probability)
    keys.append(key)
    slots[slot] = Int32(keys.count)
    if keys.count * 2 > slots.count { grow() }
  }

  private func place(of key: Double) -> Int {
    let mixed = key.bitPattern &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 32) & UInt64(slots.count - 1))
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, key) in keys.enumerated() {
      var slot = place(of: key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }
}
