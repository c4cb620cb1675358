/// Numbers packed margins as they are met: an open hash table of its own, so that nodes stand in the same order in
/// every run.
struct NodeIndex {
  private(set) var keys: [UInt64] = []
  /// Place in the keys + 1, or 0.
  private var slots = [Int32](repeating: 0, count: 1024)

  /// The number of a key, a new one where it was not met before.
  mutating func number(of key: UInt64) -> Int {
    var slot = place(of: key)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(key)
    slots[slot] = Int32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private func place(of key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
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
