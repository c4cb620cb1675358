internal import Formats
internal import Markup
internal import Wording

/// The parts of a document in their archive (ECMA-376 part 2).
struct WordPackage {
  /// What a part is, and how others are related to it.
  enum Kind {
    case document, styles, numbering, settings, footnotes, footer, coreProperties, appProperties

    var type: String {
      let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
      return switch self {
      case .document: word + "document.main+xml"
      case .styles: word + "styles+xml"
      case .numbering: word + "numbering+xml"
      case .settings: word + "settings+xml"
      case .footnotes: word + "footnotes+xml"
      case .footer: word + "footer+xml"
      case .coreProperties: "application/vnd.openxmlformats-package.core-properties+xml"
      case .appProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      }
    }
  }

  struct Relationship {
    let id: String
    /// The last word of its type.
    let kind: String
    let target: String
    var isExternal = false
  }

  struct Media {
    let path: String
    let bytes: [UInt8]
  }

  private var parts: [(path: String, kind: Kind, text: String)] = []
  private var media: [Media] = []
  var relationships: [String: [Relationship]] = [:]

  mutating func add(_ path: String, _ kind: Kind, _ node: Node) {
    parts.append((path, kind, Self.text(node)))
  }

  mutating func add(_ picture: Media) { media.append(picture) }

  private static func text(_ node: Node) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + ApartLetters.plain(Serializer.xml(node))
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/"

  var archive: ZipArchive {
    let root = [
      Relationship(id: "rId1", kind: Self.office + "officeDocument", target: "word/document.xml"),
      Relationship(
        id: "rId2", kind: Self.packages + "relationships/metadata/core-properties",
        target: "docProps/core.xml"),
      Relationship(id: "rId3", kind: Self.office + "extended-properties", target: "docProps/app.xml"),
    ]
    var entries = [
      ZipArchive.Entry("[Content_Types].xml", Array(Self.text(contentTypes).utf8)),
      ZipArchive.Entry("_rels/.rels", Array(Self.text(Self.list(root)).utf8)),
    ]
    for part in parts {
      entries.append(ZipArchive.Entry(part.path, Array(part.text.utf8)))
      guard let own = relationships[part.path], !own.isEmpty else { continue }
      let steps = part.path.split(separator: "/")
      let path = steps.dropLast().joined(separator: "/") + "/_rels/" + (steps.last ?? "") + ".rels"
      entries.append(ZipArchive.Entry(path, Array(Self.text(Self.list(own)).utf8)))
    }
    return ZipArchive(entries + media.map { ZipArchive.Entry($0.path, $0.bytes) })
  }

  private var contentTypes: Node {
    let endings = Set(media.compactMap { $0.path.split(separator: ".").last.map(String.init) })
    let known = ["rels": Self.relationshipType, "xml": "application/xml", "emf": "image/x-emf"]
    let defaults = (endings.union(["rels", "xml"])).sorted().map { ending in
      element(
        "Default", ["Extension": ending, "ContentType": known[ending] ?? MediaType.of("a." + ending)])
    }
    let overrides = parts.map {
      element("Override", ["PartName": "/" + $0.path, "ContentType": $0.kind.type])
    }
    return element("Types", ["xmlns": Self.packages + "content-types"], defaults + overrides)
  }

  private static let relationshipType = "application/vnd.openxmlformats-package.relationships+xml"

  private static func list(_ relationships: [Relationship]) -> Node {
    element(
      "Relationships", ["xmlns": packages + "relationships"],
      relationships.map { relationship in
        element(
          "Relationship",
          [
            "Id": relationship.id,
            "Type": relationship.kind.contains(":") ? relationship.kind : office + relationship.kind,
            "Target": relationship.target, "TargetMode": relationship.isExternal ? "External" : nil,
          ])
      })
  }
}
