internal import Plotting
internal import Figures

/// A line cut into its dashes, since not every reader of a metafile draws them.
enum Dashes {
  static func pieces(_ points: [Mark.Point], _ pattern: [Double]) -> [[Mark.Point]] {
    guard !pattern.isEmpty, pattern.allSatisfy({ $0 > 0 }), var last = points.first else { return [points] }
    var pieces: [[Mark.Point]] = []
    var piece = [last]
    var step = 0
    var left = pattern[0]
    for point in points.dropFirst() {
      var length = ((point.x - last.x) * (point.x - last.x) + (point.y - last.y) * (point.y - last.y))
        .squareRoot()
      while length > left {
        let share = left / length
        last = Mark.Point(last.x + (point.x - last.x) * share, last.y + (point.y - last.y) * share)
        length -= left
        if step.isMultiple(of: 2) { pieces.append(piece + [last]) }
        step += 1
        piece = [last]
        left = pattern[step % pattern.count]
      }
      left -= length
      piece.append(point)
      last = point
    }
    if step.isMultiple(of: 2), piece.count > 1 { pieces.append(piece) }
    return pieces
  }
}
