internal import Appraisal
internal import Diagnostics
internal import Markup
internal import Prose
internal import Tables

/// `{appraisal}`: a paper's tables as printed, with marks at the cells that its own figures contradict.
struct AppraisalFence {
  let builder: PageBuilder
  let fence: Fence
  let number: Int

  private var label: String { "Table \(number)" }
  private var id: String { fence.id ?? SiteIndex.automaticId(label) }

  /// One block under the fence's id, so that links to it hold whatever it shows.
  func node() -> Node {
    element("div", ["class": "appraisal", "id": id], content())
  }

  private func content() -> [Node] {
    guard let body = FenceBody(fence, keys: ["published", "tables", "caption", "note"], builder: builder),
      let name = body.required("published"), let paper = paper(name, body)
    else { return [failedFence("This appraisal could not be made.")] }
    let appraisal = Appraisal(paper, problems: &builder.problems)
    let tables = AppraisalTables(appraisal: appraisal)
    let shown = body.strings("tables") ?? tables.ids
    let rights = PaperRights(builder: builder, paper: paper).node(
      at: CreditPlace(label: label, anchor: id, caption: body.written("caption")))
    for table in shown where !tables.ids.contains(table) {
      builder.problems.append(
        .error(
          "unknown-table", "the paper has no table '\(table)'", at: body.place("tables"),
          suggestion: nearestWord(to: table, among: tables.ids)))
    }
    return shown.enumerated().compactMap { index, key in
      guard let table = tables.table(key) else { return nil }
      let title = Node.text("\(tables.title(key)).")
      let caption: Node = index == 0 ? [body.caption(label, synthetic: nil), rights, " ", title] : title
      let own = "\(id)-\(key)"
      return table.html(id: own, caption: caption, csv: builder.addDownload(own + ".csv", table.csv))
    }
  }

  private func paper(_ name: String, _ body: FenceBody) -> PublishedPaper? {
    if let paper = builder.project.papers[name] { return paper }
    let known = builder.project.papers.keys.sorted()
    // A file that could not be read has told why.
    if builder.project.files.files["content/published/\(name).yaml"] == nil {
      builder.problems.append(
        .error(
          "unknown-published", "unknown published table '\(name)'", at: body.place("published"),
          suggestion: nearestWord(to: name, among: known)))
    }
    return nil
  }
}
