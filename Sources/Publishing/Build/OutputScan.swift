internal import Diagnostics
internal import Disclosure
internal import HTMLPages
internal import Project
internal import Registry
internal import Site

/// The last look at a finished site before it is put in place: no record's identifier and no whole record may stand
/// in it. Registries for internal use are left out.
struct OutputScan {
  private var registryOfId: [ArraySlice<UInt8>: String] = [:]
  private var registryOfRecord: [ArraySlice<UInt8>: String] = [:]
  private var lengths = 0..<1
  private var mayBegin = [Bool](repeating: false, count: 256)

  init(_ project: Project) {
    for (name, source) in project.registries.sorted(by: { $0.key < $1.key })
    where source.profile != .internal {
      for column in source.table.columns where column.field.isIdentifier {
        for id in column.levels ?? [] {
          let bytes = Array(id.utf8)[...]
          // A short number stands everywhere and tells nothing.
          guard bytes.count >= 4, bytes.count >= 7 || !bytes.allSatisfy(Self.isDigit),
            bytes.allSatisfy(Self.isWord)
          else { continue }
          registryOfId[bytes] = name
          if let first = bytes.first { mayBegin[Int(first)] = true }
        }
      }
      for line in (project.files.files[source.dataPath] ?? []).split(separator: UInt8(ascii: "\n"))
        .dropFirst()
      {
        let record = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        if record.count(where: { $0 == UInt8(ascii: ",") }) >= 4 { registryOfRecord[record] = name }
      }
    }
    let all = registryOfId.keys.map(\.count)
    lengths = (all.min() ?? 0)..<(all.max() ?? 0) + 1
  }

  func problems(in output: [OutputFile]) -> [Diagnostic] {
    guard !registryOfId.isEmpty || !registryOfRecord.isEmpty else { return [] }
    let isOurs = { (path: String) in !path.hasPrefix("assets/") || path.hasPrefix(SearchFiles.folder) }
    return output.filter { isOurs($0.path) && Self.isText($0.path) }.compactMap { file in
      if let (id, registry) = identifier(in: file.bytes) {
        return .error(
          "identifier-in-output",
          "the page holds '\(id)', the identifier of a record of the registry '\(registry)'",
          at: Place(file: file.path))
      }
      if file.path.hasSuffix(".csv"), let registry = record(in: file.bytes) {
        return .error(
          "record-in-output", "the file holds a whole record of the registry '\(registry)'",
          at: Place(file: file.path))
      }
      return nil
    }
  }

  private func identifier(in bytes: [UInt8]) -> (String, String)? {
    guard !registryOfId.isEmpty else { return nil }
    var start = 0
    for end in 0..<bytes.count + 1 {
      if end < bytes.count, Self.isWord(bytes[end]) { continue }
      defer { start = end + 1 }
      guard lengths.contains(end - start), mayBegin[Int(bytes[start])] else { continue }
      if let registry = registryOfId[bytes[start..<end]] {
        return (String(decoding: bytes[start..<end], as: UTF8.self), registry)
      }
    }
    return nil
  }

  private func record(in bytes: [UInt8]) -> String? {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if let registry = registryOfRecord[line.last == UInt8(ascii: "\r") ? line.dropLast() : line] {
        return registry
      }
    }
    return nil
  }

  private static func isText(_ path: String) -> Bool {
    [".html", ".csv", ".json", ".svg", ".xml", ".txt", ".js", ".md"].contains { path.hasSuffix($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
