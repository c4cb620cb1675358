extension Diagnostic {
  /// Says which section of a report asked for what is wrong.
  package mutating func name(section: String) { message += ", in the section '\(section)'" }
}
