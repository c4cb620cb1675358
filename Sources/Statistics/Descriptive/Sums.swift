/// The sum of numbers with Neumaier's compensation (1974): the error does not grow with their count.
package func compensatedSum(_ values: some Sequence<Double>) -> Double {
  var sum = CompensatedSum()
  for value in values { sum.add(value) }
  return sum.value
}

/// The same, a number after the other.
struct CompensatedSum {
  private var sum = 0.0
  private var compensation = 0.0

  mutating func add(_ value: Double) {
    let next = sum + value
    compensation += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }

  var value: Double { compensation.isFinite ? sum + compensation : sum }
}

/// A sum kept in two doubles (Dekker 1971, Knuth's two-sum): about 32 digits, for means and squares of numbers
/// that agree in their leading digits.
struct DoubleDouble {
  var high = 0.0
  var low = 0.0

  mutating func add(_ value: Double) {
    let sum = high + value
    let part = sum - high
    let error = (high - (sum - part)) + (value - part)
    high = sum
    low += error
  }

  mutating func add(product a: Double, _ b: Double) {
    let product = a * b
    add(product)
    low += (-product).addingProduct(a, b)
  }

  var value: Double { high + low }
}
