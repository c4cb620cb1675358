/// The version that pages and the command name.
package enum Version {
  package static let number = "0.1.0"
  package static let generator = "ECPRimer \(number)"
}
