/// Numbers as bytes, the least first.
package struct LittleEndian {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func add<Value: FixedWidthInteger>(_ values: Value...) {
    for value in values { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
  }
}
