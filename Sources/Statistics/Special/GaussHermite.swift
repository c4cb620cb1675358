internal import RealModule

/// Nodes and weights that integrate a polynomial times exp(−x²) over the numbers exactly up to degree 2n − 1
/// (Golub and Welsch 1969; by Newton's method on the orthonormal Hermite polynomials).
struct GaussHermite: Sendable {
  let nodes: [Double]
  let weights: [Double]

  init(_ count: Int) {
    let size = max(1, count)
    func polynomial(_ x: Double) -> (value: Double, slope: Double) {
      var (before, now) = (0.0, 0.7511255444649425)
      for k in 0..<size {
        let next = x * Double.sqrt(2 / Double(k + 1)) * now - Double.sqrt(Double(k) / Double(k + 1)) * before
        (before, now) = (now, next)
      }
      return (now, Double.sqrt(2 * Double(size)) * before)
    }
    // Roots are apart by more than the step of this search.
    let reach = Double.sqrt(2 * Double(size) + 1)
    let steps = 20 * size
    var nodes: [Double] = size % 2 == 1 ? [0] : []
    for step in 0..<steps {
      let (a, b) = (
        reach * (Double(step) + 1e-9) / Double(steps), reach * (Double(step + 1) + 1e-9) / Double(steps)
      )
      guard (polynomial(a).value < 0) != (polynomial(b).value < 0) else { continue }
      let root = brentRoot(from: a, to: b) { polynomial($0).value }
      nodes += [root, -root]
    }
    self.nodes = nodes.sorted()
    weights = self.nodes.map { node in
      let slope = polynomial(node).slope
      return 2 / (slope * slope)
    }
  }
}
