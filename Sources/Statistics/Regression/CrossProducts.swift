/// Sums over a design's rows of weight · xⱼ · xₖ, four rows at a time: a cell is loaded and stored once for the four, and
/// gets them one after the other, so that the last bit is that of row after row.
struct CrossProducts {
  /// Rows one behind the other.
  let cells: UnsafeBufferPointer<Double>
  let width: Int
  let weights: UnsafeBufferPointer<Double>
  /// Of xⱼ and xₖ only k ≤ j.
  let isLowerHalf: Bool

  /// - Parameters:
  ///   - place: where the first cell of the sums stands.
  ///   - step: from one row of the sums to the next.
  func add(to sums: UnsafeMutableBufferPointer<Double>, at place: Int = 0, step: Int) {
    let blocks = weights.count / 4
    for block in 0..<blocks { addFour(4 * block, to: sums, place, step) }
    for row in (4 * blocks)..<weights.count { addOne(row, to: sums, place, step) }
  }

  private func last(_ j: Int) -> Int { isLowerHalf ? j : width - 1 }

  private func addFour(_ row: Int, to sums: UnsafeMutableBufferPointer<Double>, _ place: Int, _ step: Int) {
    let (first, second) = (row * width, (row + 1) * width)
    let (third, fourth) = ((row + 2) * width, (row + 3) * width)
    for j in 0..<width {
      let one = weights[row] * cells[first + j]
      let two = weights[row + 1] * cells[second + j]
      let three = weights[row + 2] * cells[third + j]
      let four = weights[row + 3] * cells[fourth + j]
      let start = place + j * step
      for k in 0...last(j) {
        var sum = sums[start + k]
        sum += one * cells[first + k]
        sum += two * cells[second + k]
        sum += three * cells[third + k]
        sum += four * cells[fourth + k]
        sums[start + k] = sum
      }
    }
  }

  private func addOne(_ row: Int, to sums: UnsafeMutableBufferPointer<Double>, _ place: Int, _ step: Int) {
    let first = row * width
    for j in 0..<width {
      let part = weights[row] * cells[first + j]
      for k in 0...last(j) { sums[place + j * step + k] += part * cells[first + k] }
    }
  }
}
