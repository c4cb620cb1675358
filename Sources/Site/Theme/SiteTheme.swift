package import Diagnostics
package import PositionedYAML

/// What an author changes of the look without touching templates: `theme:` of `site.yaml`.
package struct SiteTheme: Sendable {
  /// A colour by its part in the page, with the variable that the stylesheet has for it.
  enum Role: String, CaseIterable {
    case paper, ink, muted, rule, wash
    /// Links, and the first series of a chart.
    case accent
    /// Intervals, warnings and the focus.
    case alert
    /// Tips, and the fourth series.
    case tip
    /// The second series.
    case second

    var variable: String {
      switch self {
      case .accent: "--navy"
      case .alert: "--plum"
      case .tip: "--teal"
      case .second: "--amber"
      default: "--\(rawValue)"
      }
    }

    var isText: Bool { ![.paper, .rule, .wash].contains(self) }
  }

  /// The stylesheet's own colours, which an author's are checked against.
  static let standard: (light: [Role: String], dark: [Role: String]) = (
    [
      .paper: "#fdfcfa", .ink: "#1c1f23", .muted: "#5b6168", .rule: "#dcdad5", .wash: "#f3f1ec",
      .accent: "#12436d", .tip: "#1b7a72", .alert: "#801650", .second: "#b34a0e",
    ],
    [
      .paper: "#15181c", .ink: "#e6e4df", .muted: "#a3a8ae", .rule: "#343a41", .wash: "#1d2126",
      .accent: "#8db8e0", .tip: "#6fcfc3", .alert: "#e58ab8", .second: "#f4a36b",
    ]
  )

  var light: [Role: String] = [:]
  var dark: [Role: String] = [:]
  /// Families as CSS has them, by the stylesheet's variable.
  var fonts: [(variable: String, family: String)] = []
  /// A picture of `content/`, shown beside the title.
  package private(set) var logo: String?
  private var logoPlace: Place?
  /// Text in the foot of every page.
  package var footer: String?

  package init() {}

  package init?(_ node: YAMLNode, _ problems: inout [Diagnostic]) {
    let keys = ["colours", "dark", "fonts", "logo", "footer"]
    guard let entry = YAMLMapping(node, of: "theme", keys: keys, problems: &problems) else { return nil }
    light = Self.colours(entry["colours"], Self.standard.light, &problems)
    dark = Self.colours(entry["dark"], Self.standard.dark, &problems)
    if let node = entry["fonts"],
      let fonts = YAMLMapping(node, of: "fonts", keys: ["text", "interface", "code"], problems: &problems)
    {
      for (key, variable) in [("text", "--serif"), ("interface", "--sans"), ("code", "--mono")] {
        guard let family = fonts.string(key, &problems) else { continue }
        guard Self.isFamily(family) else {
          problems.append(.error("theme-font", ThemeWords.font(family), at: fonts[key]?.place ?? node.place))
          continue
        }
        self.fonts.append((variable, family))
      }
    }
    logo = entry.string("logo", &problems)
    logoPlace = entry["logo"]?.place
    footer = entry.string("footer", &problems)
  }

  /// What stands behind the stylesheet's own rules; empty where the author changes nothing.
  package var css: String {
    func block(_ colours: [Role: String]) -> String {
      Role.allCases.compactMap { role in colours[role].map { "\(role.variable): \($0)" } }
        .joined(separator: "; ")
    }
    let fonts = fonts.map { "\($0.variable): \($0.family)" }
    let first = ([block(light)] + fonts).filter { !$0.isEmpty }.joined(separator: "; ")
    // Paper is white, whatever the screen is.
    return (first.isEmpty ? "" : "\n@media screen { :root { \(first) } }\n")
      + (dark.isEmpty
        ? "" : "@media screen and (prefers-color-scheme: dark) { :root { \(block(dark)) } }\n")
      + (fonts.isEmpty ? "" : "@media print { :root { \(fonts.joined(separator: "; ")) } }\n")
  }

  /// Complains of a logo that is no picture of the project, and leaves it out.
  ///
  /// - Parameter pictures: what there is, relative to `content/`.
  package mutating func checkLogo(among pictures: [String], _ problems: inout [Diagnostic]) {
    guard let logo, let place = logoPlace, !pictures.contains(logo) else { return }
    problems.append(
      .error(
        "theme-logo", ThemeWords.logo(logo), at: place, suggestion: nearestWord(to: logo, among: pictures)))
    self.logo = nil
  }

  private static func colours(_ node: YAMLNode?, _ standard: [Role: String], _ problems: inout [Diagnostic])
    -> [Role: String]
  {
    guard let node,
      let entry = YAMLMapping(node, of: "colours", keys: Role.allCases.map(\.rawValue), problems: &problems)
    else { return [:] }
    var chosen: [Role: String] = [:]
    for role in Role.allCases {
      guard let text = entry.string(role.rawValue, &problems) else { continue }
      let place = entry[role.rawValue]?.place ?? node.place
      if Colour(text) == nil {
        problems.append(.error("theme-colour", ThemeWords.colour(text), at: place))
      } else {
        chosen[role] = text
      }
    }
    complain(chosen, standard, entry, node.place, &problems)
    return chosen
  }

  /// Text needs 4.5 to 1 against what it stands on (WCAG 2.2, 1.4.3).
  private static let leastContrast = 4.5

  private static func complain(
    _ chosen: [Role: String], _ standard: [Role: String], _ entry: YAMLMapping, _ whole: Place,
    _ problems: inout [Diagnostic]
  ) {
    let all = standard.merging(chosen) { $1 }
    for role in Role.allCases where role.isText {
      for ground in [Role.paper, .wash] where chosen[role] != nil || chosen[ground] != nil {
        guard let text = all[role].flatMap(Colour.init), let behind = all[ground].flatMap(Colour.init) else {
          continue
        }
        let ratio = text.contrast(with: behind)
        guard ratio < leastContrast else { continue }
        let place = (entry[role.rawValue] ?? entry[ground.rawValue])?.place ?? whole
        problems.append(
          .warning(
            "theme-contrast", ThemeWords.contrast(role.rawValue, on: ground.rawValue, ratio), at: place))
      }
    }
  }

  /// Names, quotes and commas; nothing that ends a declaration.
  private static func isFamily(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.isLetter || ("0"..."9").contains($0) || " ,-_\"'".unicodeScalars.contains($0)
      }
  }
}
