package import Diagnostics
internal import HTMLPages
package import Pages
internal import Site

/// One HTML file with nothing to load.
package struct SingleFile: PageWriter {
  package var ending: String { "html" }

  package func bytes(of page: ResolvedPage, in site: MadeSite, problems: inout [Diagnostic]) -> [UInt8] {
    let text = site.fields.html(site.fields.fieldsAlone(page), with: site.theme, problems: &problems)
    let alone = SelfContained(path: page.entry.path, files: site.files, address: site.address)
    return Array(alone.html(text).utf8)
  }
}

extension PageWriter where Self == SingleFile {
  package static var single: SingleFile { SingleFile() }
}
