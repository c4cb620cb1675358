/// The identifiers that HIPAA's Safe Harbor takes out of data (45 CFR 164.514(b)(2)(i), A to R).
package enum SafeHarborClass: String, CaseIterable, Sendable {
  case name = "a name"
  case place = "a place smaller than a state"
  case date = "a date finer than a year"
  case telephone = "a telephone number"
  case fax = "a fax number"
  case email = "an e-mail address"
  case socialSecurity = "a social security number"
  case medicalRecord = "a medical record number"
  case healthPlan = "a health plan number"
  case account = "an account number"
  case certificate = "a certificate or licence number"
  case vehicle = "a vehicle's number"
  case device = "a device's serial number"
  case address = "a web address"
  case ip = "an IP address"
  case biometric = "a biometric identifier"
  case photograph = "a photograph"
  case other = "another number or code of one person"

  /// Words of column names that speak of the class; the words of a name are split at anything but letters.
  var words: [[String]] {
    switch self {
    case .name:
      [["name"], ["surname"], ["forename"], ["firstname"], ["lastname"], ["initials"], ["patient", "name"]]
    case .place:
      [
        ["address"], ["street"], ["city"], ["town"], ["zip"], ["zipcode"], ["postcode"], ["postal"],
        ["county"],
      ]
    case .date: [["dob"], ["birthdate"], ["birthday"], ["date"], ["datetime"]]
    case .telephone: [["phone"], ["telephone"], ["mobile"], ["cell"]]
    case .fax: [["fax"]]
    case .email: [["email"], ["mail"]]
    case .socialSecurity: [["ssn"], ["social", "security"], ["nhs", "number"], ["national", "id"]]
    case .medicalRecord: [["mrn"], ["medical", "record"], ["hospital", "number"], ["chart"]]
    case .healthPlan: [["insurance"], ["beneficiary"], ["health", "plan"], ["policy", "number"]]
    case .account: [["account"]]
    case .certificate: [["license"], ["licence"], ["certificate"]]
    case .vehicle: [["vehicle"], ["plate"], ["vin"]]
    case .device: [["serial"], ["udi"]]
    case .address: [["url"], ["website"]]
    case .ip: [["ip"]]
    case .biometric: [["fingerprint"], ["voiceprint"], ["retina"], ["biometric"]]
    case .photograph: [["photo"], ["photograph"], ["image"]]
    case .other: [["passport"], ["accession"]]
    }
  }

  /// The class that a column's name speaks of; nil for most.
  package static func of(columnNamed name: String) -> SafeHarborClass? {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return allCases.first { kind in
      kind.words.contains { phrase in
        phrase.count == 1
          ? words.contains(phrase[0])
          : words.count >= phrase.count
            && (0..<words.count - phrase.count + 1).contains {
              Array(words[$0..<($0 + phrase.count)]) == phrase
            }
      }
    }
  }

  private static let days: Set<String> = [
    "9999-99-99", "9999/99/99", "99/99/9999", "99.99.9999", "99-99-9999", "9/9/9999", "9/99/9999",
    "99/9/9999",
  ]

  /// The class that a value looks like.
  package static func of(value: String) -> SafeHarborClass? {
    let bytes = Array(value.utf8)
    guard bytes.count >= 6, bytes.count <= 200 else { return nil }
    if value.hasPrefix("http://") || value.hasPrefix("https://") || value.hasPrefix("www.") {
      return .address
    }
    let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, parts[1].contains(UInt8(ascii: ".")), !bytes.contains(0x20) {
      return .email
    }
    // Digits as 9, letters as a: the shape tells a social security number from a date.
    let shape = String(
      decoding: bytes.map {
        $0 &- 0x30 < 10 ? UInt8(ascii: "9") : ($0 | 0x20) &- 0x61 < 26 ? UInt8(ascii: "a") : $0
      },
      as: UTF8.self)
    if shape == "999-99-9999" { return .socialSecurity }
    // A day, alone or with a time behind it: 2024-03-05T10:22, 5/3/2024 10:22.
    if Self.days.contains(String(shape.prefix { $0 != " " && $0 != "a" })) { return .date }
    let numbers = value.split(separator: ".", omittingEmptySubsequences: false).map { Int(read: $0) }
    if numbers.count == 4, numbers.allSatisfy({ $0.map { 0...255 ~= $0 } ?? false }) { return .ip }
    let digits = bytes.count { $0 &- 0x30 < 10 }
    let isPhone = bytes.allSatisfy { $0 &- 0x30 < 10 || " -()+./".utf8.contains($0) }
    if isPhone, (9...15).contains(digits), digits < bytes.count { return .telephone }
    return nil
  }
}
