internal import Diagnostics
internal import Statistics

/// A group's values in order, with their moments: what every test of numbers begins with, computed once.
struct SortedSample: Sendable {
  let values: [Double]
  let moments: Moments?

  /// Takes the values of `rows` that are not missing.
  init(_ numbers: [Double], _ rows: [Int]) {
    var values: [Double] = []
    values.reserveCapacity(rows.count)
    for row in rows where !numbers[row].isNaN { values.append(numbers[row]) }
    self.init(values)
  }

  init(_ values: [Double]) {
    self.values = sortedNumbers(values)
    moments = try? Moments(self.values)
  }

  init(joining samples: [SortedSample]) { self.init(samples.flatMap(\.values)) }
}

/// The values in increasing order. Large samples of few decimals by counting, others by radix, byte after byte from the
/// lowest (Hollerith 1887), passing over the bytes in which all agree.
func sortedNumbers(_ values: [Double]) -> [Double] {
  guard values.count > 2000 else { return values.sorted() }
  for scale in [1.0, 10, 100] {
    if let sorted = countingSort(values, scale: scale) { return sorted }
  }
  return radixSort(values)
}

/// Nil unless every value is a whole number of steps of 1/scale, of which there are fewer than values.
private func countingSort(_ values: [Double], scale: Double) -> [Double]? {
  var (low, high) = (Int.max, Int.min)
  for value in values {
    let product = value * scale
    guard abs(product) < 0x1p31 else { return nil }
    let step = Int(bounded: product + (product < 0 ? -0.5 : 0.5))
    guard Double(step) / scale == value, value != 0 || value.sign == .plus else { return nil }
    low = min(low, step)
    high = max(high, step)
  }
  guard high - low < values.count else { return nil }
  var counts = [Int](repeating: 0, count: max(0, high - low + 1))
  for value in values {
    let product = value * scale
    let place = min(high, Int(bounded: product + (product < 0 ? -0.5 : 0.5))) - low
    counts[place] += 1
  }
  return [Double](unsafeUninitializedCapacity: values.count) { buffer, filled in
    for (offset, count) in counts.enumerated() where count > 0 {
      let value = Double(low + offset) / scale
      for index in filled..<filled + count { buffer[index] = value }
      filled += count
    }
  }
}

private func radixSort(_ values: [Double]) -> [Double] {
  // The order of a double's bits is that of its value once negatives are turned over.
  var keys = values.map { value -> UInt64 in
    let bits = value.bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }
  var other = [UInt64](repeating: 0, count: keys.count)
  for shift in stride(from: UInt64(0), to: 64, by: 8) {
    var starts = [Int](repeating: 0, count: 257)
    for key in keys { starts[Int(key >> shift & 255) + 1] += 1 }
    if starts.contains(keys.count) { continue }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
    keys.withUnsafeBufferPointer { keys in
      other.withUnsafeMutableBufferPointer { other in
        starts.withUnsafeMutableBufferPointer { starts in
          for key in keys {
            let byte = Int(key >> shift & 255)
            other[starts[byte]] = key
            starts[byte] += 1
          }
        }
      }
    }
    swap(&keys, &other)
  }
  return keys.map { Double(bitPattern: $0 >> 63 == 1 ? $0 & ~(1 << 63) : ~$0) }
}
