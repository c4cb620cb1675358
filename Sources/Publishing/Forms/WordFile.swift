package import Diagnostics
package import Pages
internal import WordPages

/// A Word document.
package struct WordFile: PageWriter {
  package var ending: String { "docx" }

  package func bytes(of page: ResolvedPage, in site: MadeSite, problems: inout [Diagnostic]) -> [UInt8] {
    WordDocument(page, of: site.project, files: site.files, address: site.address).bytes
  }
}

extension PageWriter where Self == WordFile {
  package static var word: WordFile { WordFile() }
}
