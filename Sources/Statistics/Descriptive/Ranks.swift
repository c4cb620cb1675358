/// Mid-ranks from 1: tied values share the mean of their ranks. Returned doubled, so that they are whole numbers.
package func doubledMidranks(_ values: [Double]) -> (doubled: [Int], ties: [Int]) {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = [Int](repeating: 0, count: values.count)
  var ties: [Int] = []
  var start = 0
  while start < order.count {
    var end = start
    while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
    for position in start...end { ranks[order[position]] = start + end + 2 }
    ties.append(end - start + 1)
    start = end + 1
  }
  return (ranks, ties)
}
