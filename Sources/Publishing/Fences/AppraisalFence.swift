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

  func node() -> Node {
    let label = "Table \(number)"
    let id = fence.id ?? SiteIndex.automaticId(label)
    guard let body = FenceBody(fence, keys: ["published", "tables", "caption", "note"], builder: builder),
      let name = body.required("published"), let paper = paper(name, body)
    else { return failedFence("This appraisal could not be made.") }
    let appraisal = Appraisal(paper, problems: &builder.problems)
    let tables = AppraisalTables(appraisal: appraisal)
    let shown = body.strings("tables") ?? tables.ids
    for table in shown where !tables.ids.contains(table) {
      builder.problems.append(
        .error(
          "unknown-table", "the paper has no table '\(table)'", at: body.place("tables"),
          suggestion: nearestWord(to: table, among: tables.ids)))
    }
    let blocks = shown.enumerated().map { index, key -> Node in
      guard let table = tables.table(key) else { return .none }
      let title = Node.text("\(tables.title(key)).")
      let caption: Node = index == 0 ? [body.caption(label, synthetic: nil), " ", title] : title
      let own = index == 0 ? id : "\(id)-\(key)"
      return table.html(id: own, caption: caption, csv: builder.addDownload(own + ".csv", table.csv))
    }
    return .group(blocks)
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
