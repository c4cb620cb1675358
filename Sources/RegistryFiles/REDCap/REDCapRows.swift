package import Diagnostics

/// A REDCap export whose rows are events or instances, read as if they were patients.
package enum REDCapRows {
  package static let event = "redcap_event_name"
  package static let instrument = "redcap_repeat_instrument"
  package static let instance = "redcap_repeat_instance"

  package static func problem(in table: CSVTable, file: String, _ dictionary: DataDictionary?) -> Diagnostic?
  {
    guard dictionary?.records == nil, [event, instrument].contains(where: table.headers.contains),
      let name = table.headers.first
    else { return nil }
    var first: [String: Int] = [:]
    for (row, key) in table.texts(column: 0).enumerated() {
      guard let earlier = first[key] else {
        first[key] = row
        continue
      }
      return .error(
        "redcap-rows", RegistryWords.redcapRows(name, key, table.line(ofRow: earlier)),
        at: Place(file: file, line: table.line(ofRow: row), column: 1, length: 0))
    }
    return nil
  }
}
