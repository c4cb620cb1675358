internal import Dispatch

/// The results of a function over 0..<count, in order, computed on all cores.
package func mapInParallel<Result: Sendable>(
  _ count: Int, _ transform: @Sendable (Int) -> Result
) -> [Result] {
  var results = [Result?](repeating: nil, count: count)
  results.withUnsafeMutableBufferPointer { buffer in
    nonisolated(unsafe) let buffer = buffer
    DispatchQueue.concurrentPerform(iterations: count) { index in buffer[index] = transform(index) }
  }
  return results.compactMap { $0 }
}
