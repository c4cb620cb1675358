import Diagnostics
import Testing

@Test func aRangeThatEndsBeforeItBeginsIsEmpty() {
  let (first, end) = (3, 1)
  #expect((first..<end).isEmpty && (first..<end).lowerBound == 3 && Array(end..<first) == [1, 2])
  #expect((Int.max..<Int.min).isEmpty && (Int.min..<Int.max).contains(0))
  for _ in first..<end { Issue.record("an empty range is walked") }
}

@Test(arguments: [
  (0, 3, [1, 2, 3]), (1, 2, [2]), (2, 9, [3]), (-4, 2, [1, 2]), (5, 9, []), (2, 1, []), (-3, -1, []),
  (Int.min, Int.max, [1, 2, 3]), (Int.max, Int.min, []),
])
func aSliceReachesAsFarAsThereIsSomething(first: Int, end: Int, expected: [Int]) {
  let values = [1, 2, 3]
  #expect(Array(values[first..<end]) == expected)
  #expect(
    Array(values[first...]) == Array(values[first..<3]) && Array(values[..<end]) == Array(values[0..<end]))
  // The positions of a slice are those of the whole.
  let slice = [0, 0, 1, 2, 3, 0][2..<5]
  #expect(slice[3...].first == 2 && slice[..<3].last == 1 && slice[3..<4] == [2])
  let (from, to) = (max(-9, min(9, first)) + 2, max(-9, min(9, end)) + 2)
  #expect(Array(slice[from..<to]) == expected && Array(slice[from...]) == Array(slice[from..<5]))
  #expect(Array(slice[Int.min...]) == values && slice[..<Int.min].isEmpty && slice[Int.max...].isEmpty)
}
