package import Diagnostics
internal import Yams

/// Reads one YAML (or JSON) document into a tree with places. The only file that knows Yams.
package enum YAMLParser {
  static let largestText = 20_000_000
  static let largestTree = 1_000_000
  static let deepestNesting = 200

  /// The document's tree; null for an empty document; nil where it cannot be read, with the reason in `problems`.
  ///
  /// - Parameter lineOffset: lines that stand before the text in its file (front matter, a fence).
  /// - Parameter columnOffset: columns that stand before each line of the text (an indented fence).
  package static func parse(
    _ text: String, file: String, lineOffset: Int = 0, columnOffset: Int = 0,
    problems: inout [Diagnostic]
  ) -> YAMLNode? {
    // What is missed at the end is missed on the last line, not on the one behind it.
    let lastLine = lastLine(of: text)
    func place(_ mark: Mark?) -> Place {
      let line = mark?.line ?? 1
      let column = line > lastLine ? 1 : mark?.column ?? 1
      return Place(file: file, line: min(line, lastLine) + lineOffset, column: column + columnOffset)
    }
    guard text.utf8.count <= largestText, let line = firstTooDeepLine(of: text) else {
      problems.append(
        .error("yaml-too-large", "the YAML is larger than \(largestText) bytes", at: place(nil)))
      return nil
    }
    guard line == 0 else {
      let spot = Place(file: file, line: line + lineOffset, column: 1 + columnOffset)
      problems.append(
        .error("yaml-too-deep", "the YAML is nested deeper than \(deepestNesting) levels", at: spot))
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return YAMLNode(.null, at: place(nil)) }
      var converter = Converter(place: place)
      guard let node = converter.convert(root, depth: 0) else {
        problems.append(
          .error(
            "yaml-too-large",
            "the YAML grows past \(largestTree) values or \(deepestNesting) levels (aliases?)",
            at: place(root.mark)))
        return nil
      }
      problems.append(contentsOf: converter.problems)
      return node
    } catch let error as YamlError {
      problems.append(diagnostic(for: error, in: text, isJSON: file.hasSuffix(".json"), place: place))
      return nil
    } catch {
      problems.append(.error("yaml-syntax", "the YAML cannot be read: \(error)", at: place(nil)))
      return nil
    }
  }

  /// The last line that is not empty, from 1.
  private static func lastLine(of text: String) -> Int {
    var (line, last) = (1, 1)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        line += 1
      } else if byte != UInt8(ascii: " "), byte != 0x0D {
        last = line
      }
    }
    return last
  }

  private static func diagnostic(
    for error: YamlError, in text: String, isJSON: Bool, place: (Mark?) -> Place
  ) -> Diagnostic {
    let language = isJSON ? "JSON" : "YAML"
    switch error {
    case .scanner(_, _, let mark, _) where !isJSON && character(at: mark, in: text) == "\t":
      return .error("yaml-syntax", "a tab stands here: YAML is indented by spaces", at: place(mark))
    case .scanner(_, let problem, let mark, _) where !isJSON && problem.contains("cannot start any token"):
      let sign = character(at: mark, in: text).map(String.init) ?? ""
      return .error("yaml-syntax", "a text that begins with \(sign) stands in quotes", at: place(mark))
    case .scanner(_, let problem, let mark, _)
    where !isJSON && problem.contains("mapping values are not allowed"):
      return .error("yaml-syntax", "a text with a colon and a space in it stands in quotes", at: place(mark))
    case .parser(_, let problem, let mark, _) where problem.contains("expected node content"):
      return .error(
        "yaml-syntax", "a list in brackets is not closed, or a comma stands too many", at: place(mark))
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let detail = context.map { " (\($0.text))" } ?? ""
      return .error("yaml-syntax", "the \(language) cannot be read: \(problem)\(detail)", at: place(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return .error(
        "yaml-duplicate-key", "the key \(names) stands twice in one mapping", at: place(context.mark))
    case .reader(let problem, _, _, _):
      return .error("yaml-syntax", "the \(language) cannot be read: \(problem)", at: place(nil))
    default:
      return .error("yaml-syntax", "the \(language) cannot be read: \(error)", at: place(nil))
    }
  }

  private static func character(at mark: Mark, in text: String) -> Unicode.Scalar? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].unicodeScalars.dropFirst(max(0, mark.column - 1)).first
  }

  /// 0 where nesting stays sane, else the first line that opens more levels than ``deepestNesting``; nil never.
  /// Counted on bytes before the parser runs, since a parser recurses.
  private static func firstTooDeepLine(of text: String) -> Int? {
    var line = 1
    var open = 0
    var dashes = 0
    var quote: UInt8?
    var previous = UInt8(ascii: "\n")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        dashes = 0
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte { quote = nil } else if quote == nil, open > 0 { quote = byte }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if quote == nil { open += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if quote == nil { open = max(0, open - 1) }
      case UInt8(ascii: " "):
        if previous == UInt8(ascii: "-") || previous == UInt8(ascii: "?") { dashes += 1 }
      default: break
      }
      if open > deepestNesting || dashes > deepestNesting { return line }
      previous = byte
    }
    return 0
  }
}

private struct Converter {
  let place: (Mark?) -> Place
  var count = 0
  var problems: [Diagnostic] = []

  mutating func convert(_ node: Yams.Node, depth: Int) -> YAMLNode? {
    count += 1
    guard count <= YAMLParser.largestTree, depth <= YAMLParser.deepestNesting else { return nil }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      var place = place(scalar.mark)
      place.length = max(1, scalar.string.unicodeScalars.count)
      if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
        return YAMLNode(.null, at: place)
      }
      return YAMLNode(.scalar(scalar.string, isQuoted: !isPlain), at: place)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return YAMLNode(.list(items), at: place(sequence.mark))
    case .mapping(let mapping):
      var members: [YAMLMember] = []
      for (key, value) in mapping {
        guard let value = convert(value, depth: depth + 1) else { return nil }
        var keyPlace = place(key.mark)
        guard case .scalar(let scalar) = key else {
          problems.append(.error("yaml-key", "a key must be a text", at: keyPlace))
          continue
        }
        keyPlace.length = max(1, scalar.string.unicodeScalars.count)
        members.append(YAMLMember(key: scalar.string, at: keyPlace, value: value))
      }
      return YAMLNode(.mapping(members), at: place(mapping.mark))
    case .alias:
      return YAMLNode(.null, at: place(node.mark))
    }
  }
}
