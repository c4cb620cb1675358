/// A text file as its author saved it: UTF-8, without the byte order mark that some editors write.
package enum SourceText {
  /// Nil where the bytes are no text; the first offending byte is told.
  package static func read(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self), !content.contains(0) { return text }
    problems.append(problem(of: content, file: file))
    return nil
  }

  private static func problem(of content: ArraySlice<UInt8>, file: String) -> Diagnostic {
    for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] where content.starts(with: mark) {
      return .error("encoding", "the file is UTF-16: save it as UTF-8", at: Place(file: file))
    }
    var place = Place(file: file, line: 1, column: 1)
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = content.makeIterator()
    var offset = content.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &bytes), scalar.first != 0 {
      offset += scalar.count
      place.column += 1
      if scalar.first == UInt8(ascii: "\n") { (place.line, place.column) = (place.line + 1, 1) }
    }
    let byte = content[offset]
    let hex = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    let message =
      byte == 0 ? "a NUL byte stands here" : "the byte \(hex) is not UTF-8: save the file as UTF-8"
    return .error("encoding", message, at: place)
  }
}
