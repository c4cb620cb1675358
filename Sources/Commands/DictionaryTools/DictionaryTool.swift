internal import RegistryFiles
package import Diagnostics
internal import Registry

/// `ecprimer dictionary`: a first data dictionary, as YAML.
package enum DictionaryTool {
  package enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case latin1 = "iso-8859-1"
  }

  /// Inferred from a CSV; nil where it cannot be read, every problem told.
  package static func inferred(
    from data: [UInt8], file: String, encoding: Encoding?, problems: inout [Diagnostic]
  ) -> String? {
    DictionaryDraft.infer(
      from: data, file: file, encoding: encoding.flatMap { CSVEncoding(rawValue: $0.rawValue) },
      problems: &problems)?.yaml
  }

  /// Converted from a REDCap data dictionary.
  package static func converted(
    fromREDCap data: [UInt8], file: String, problems: inout [Diagnostic]
  ) -> String? {
    DictionaryDraft.fromREDCap(data, file: file, problems: &problems)?.yaml
  }
}
