internal import Diagnostics
internal import RegistryFiles

extension Column {
  /// With the levels as one that the dictionary's rule joins; they stand where the first of them stood.
  package var merged: Column {
    guard case .categories(let codes, let levels) = values, !field.merges.isEmpty else { return self }
    var field = field
    var places: [String: Int] = [:]
    var joined: [String] = []
    var newCodes: [Int32] = []
    for level in levels {
      guard let group = field.merges.first(where: { $0.contains(level) }) else {
        newCodes.append(Int32(clamping: joined.count))
        joined.append(level)
        continue
      }
      // Its name tells all that are joined, those too whom nobody has.
      let name = group.map { label(of: $0) }.joined(separator: " / ")
      if let place = places[name] {
        newCodes.append(Int32(clamping: place))
      } else {
        places[name] = joined.count
        newCodes.append(Int32(clamping: joined.count))
        joined.append(name)
      }
    }
    field.constraints.values = joined
    field.merges = []
    return Column(
      field: field,
      values: .categories(codes: codes.map { $0 < 0 ? $0 : newCodes[Int($0)] }, levels: joined))
  }
}
