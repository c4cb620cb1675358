/// The candidate that a mistyped word most likely meant, or nil where none is near enough to be helpful.
///
/// Distance is optimal string alignment (Damerau 1964; a swap of neighbours counts once) over lower-cased
/// scalars without the spaces around them; near enough is at most a third of the word, and at most 3. The first of equally near candidates wins.
package func nearestWord(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = compared(word)
  let reach = min(3, (wanted.count + 1) / 3)
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let scalars = compared(candidate)
    guard abs(scalars.count - wanted.count) <= reach else { continue }
    let distance = alignmentDistance(wanted, scalars)
    if distance <= reach, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

private func compared(_ word: String) -> [Unicode.Scalar] {
  let scalars = Array(word.lowercased().unicodeScalars)
  let isSpace = { (scalar: Unicode.Scalar) in scalar.isWhitespace }
  guard let first = scalars.firstIndex(where: { !isSpace($0) }),
    let last = scalars.lastIndex(where: { !isSpace($0) })
  else { return [] }
  return Array(scalars[first..<last + 1])
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0..<b.count + 1)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var cost = min(last[j + 1], row[j]) + 1
      cost = min(cost, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
