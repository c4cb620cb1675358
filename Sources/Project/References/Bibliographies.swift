package import Diagnostics
package import References
package import Site

/// The files of a project that hold references: `content/references.json`, `.bib`, `.ris`, `.nbib` and `.xml`, those
/// of `content/references/`, and those that `site.yaml` names.
package enum Bibliographies {
  package static func references(
    _ files: ProjectFiles, _ named: [SiteConfiguration.NamedFile], _ problems: inout [Diagnostic]
  ) -> [Reference] {
    var paths: [String] = []
    func add(_ path: String) { if !paths.contains(path) { paths.append(path) } }
    for format in ReferenceFormat.allCases { add("content/references.\(format.rawValue)") }
    for path in files.paths(under: "content/references") where ReferenceFormat(path: path) != nil {
      add(path)
    }
    for file in named {
      guard files.files["content/" + file.path] != nil else {
        let known = files.paths(under: "content").filter { ReferenceFormat(path: $0) != nil }.map {
          String($0.dropFirst("content/".count))
        }
        problems.append(
          .error(
            "missing-file", "there is no content/\(file.path)", at: file.place,
            suggestion: nearestWord(to: file.path, among: known)))
        continue
      }
      add("content/" + file.path)
    }
    return paths.flatMap { path -> [Reference] in
      guard let text = files.text(path, &problems) else { return [] }
      let read =
        ReferenceFormat(path: path)?.read(text, file: path, problems: &problems)
        ?? ReferenceFormat.read(text, file: path, problems: &problems)
      // Records of RIS and EndNote have no keys: pages cite them by those that an import would make.
      return ReferenceImport.keyed(read)
    }
  }
}
