internal import Diagnostics
internal import Site

/// Looks at the pictures of `content/` before they are published: whether each is what its name says, and how large.
struct PictureCheck {
  let files: ProjectFiles

  /// Larger ones make a page slow on a phone.
  static let mostBytes = 2_000_000
  static let mostPixels = 4_000

  private static let formats: [String: ImageHeader.Format] = [
    "png": .png, "jpg": .jpeg, "jpeg": .jpeg, "gif": .gif, "webp": .webp, "svg": .svg, "avif": .avif,
  ]

  func problems() -> [Diagnostic] {
    StaticFiles.paths(in: files).flatMap { path -> [Diagnostic] in
      guard let ending = path.split(separator: ".").last.map({ $0.lowercased() }),
        let format = Self.formats[ending], let bytes = files.files["content/" + path]
      else { return [] }
      return problems(bytes, format, Place(file: "content/" + path, line: 1, column: 1, length: 0))
    }
  }

  private func problems(_ bytes: [UInt8], _ format: ImageHeader.Format, _ place: Place) -> [Diagnostic] {
    var result: [Diagnostic] = []
    switch ImageHeader.format(of: bytes) {
    case nil: return [.error("no-picture", PictureWords.noPicture(format), at: place)]
    case format: break
    case let other?: result.append(.error("wrong-format", PictureWords.wrongFormat(format, other), at: place))
    }
    if bytes.count > Self.mostBytes {
      result.append(.warning("large-picture", PictureWords.large(bytes.count), at: place))
    }
    guard format != .svg else { return result + SVGSafety(bytes, file: place.file).problems }
    if format != .avif, result.allSatisfy({ $0.severity != .error }) {
      if let size = ImageHeader.size(of: bytes) {
        if !ImageHeader.isWhole(bytes) {
          result.append(.error("no-picture", PictureWords.cut(format), at: place))
        }
        if max(size.width, size.height) > Self.mostPixels {
          result.append(.warning("large-picture", PictureWords.wide(size.width, size.height), at: place))
        }
      } else {
        result.append(.error("no-picture", PictureWords.broken(format), at: place))
      }
    }
    return result
  }
}

/// What is said of pictures.
enum PictureWords: ProblemWords {
  static func noPicture(_ format: ImageHeader.Format) -> String {
    "the file is no picture, though its name says \(format.rawValue): save it again from the program that made it"
  }
  static func wrongFormat(_ named: ImageHeader.Format, _ found: ImageHeader.Format) -> String {
    "the name says \(named.rawValue), and the file is \(found.rawValue): rename it, or save it as \(named.rawValue)"
  }
  static func broken(_ format: ImageHeader.Format) -> String {
    "the \(format.rawValue) ends before its picture begins"
  }
  static func large(_ bytes: Int) -> String {
    "the picture has \(bytes / 1_000) kB; over \(PictureCheck.mostBytes / 1_000) kB it is slow on a phone"
  }
  static func wide(_ width: Int, _ height: Int) -> String {
    "the picture has \(width) × \(height) pixels; \(PictureCheck.mostPixels) are more than any screen shows"
  }
  static func cut(_ format: ImageHeader.Format) -> String {
    "the \(format.rawValue) has lost its end: save it again from the program that made it"
  }
  private static let redraw = "a browser draws nothing of it: export the SVG again"
  static func openTag(_ name: String) -> String { "<\(name)> is never closed: \(redraw)" }
  static func cutTag(_ name: String) -> String { "<\(name)> has no >: \(redraw)" }
  static func crookedTag(_ name: String, _ open: String?) -> String {
    "</\(name)> stands where \(open.map { "</\($0)>" } ?? "none") is due: \(redraw)"
  }
  static let entities = "a document type with entities"
  static let instruction = "an instruction to another program"
  static let fetchingStyle = "a style that fetches from elsewhere"
  static func removed(_ attribute: RemovedAttribute) -> String {
    switch attribute {
    case .handler(let name): "the handler '\(name)'"
    case .address(let text): "the address '\(text.prefix(60))'"
    }
  }
  static func unsafe(_ what: String) -> String { "\(what) in an SVG is left out of the site" }
}

/// What is taken out of a tag of an SVG.
enum RemovedAttribute {
  case handler(String)
  case address(String)
}
