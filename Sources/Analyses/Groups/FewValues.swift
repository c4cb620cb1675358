/// A number that takes few values is counts in disguise: from mean and SD of noughts and ones follows how many are which.
package enum FewValues {
  /// More than this, and mean and SD leave the counts open.
  package static let most = 5

  /// The patients with each value, where there are few; none where there are more.
  package static func patients(_ rows: [Int], _ numbers: [Double]) -> [PatientSet] {
    var members: [Double: [Int]] = [:]
    for row in rows where !numbers[row].isNaN {
      members[numbers[row], default: []].append(row)
      if members.count > most { return [] }
    }
    return members.sorted { $0.key < $1.key }.map { PatientSet($0.value) }
  }
}
