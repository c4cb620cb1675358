internal import PublishedExhibits
internal import Formats
internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Evaluation
internal import Appraisal
internal import Exhibits
internal import Project
internal import Requests
internal import Site
internal import Tables
internal import Wording

/// Figures, tables, tiles and papers with what was released of them.
extension PageResolver {
  func caption(
    _ caption: Caption, _ label: PlannedLabel, isSynthetic: Bool = false, findings: [String] = [],
    credit: Credit? = nil
  ) -> PageCaption {
    if let credit { credits += credit.shown(on: page.entry, in: label, caption) }
    let finding = caption.finding.map { inlines($0) }
    let note = caption.note.map { inlines($0) }
    return PageCaption(
      label: label.words, finding: finding, note: note,
      synthetic: isSynthetic ? words.page(.syntheticData) : nil,
      findings: findings.isEmpty
        ? nil : ([words.source(.printedOtherwise)] + findings).joined(separator: " "),
      sources: credit.map { sources($0) } ?? [])
  }

  func sources(_ credit: Credit) -> [PageInline] {
    CreditText(bibliography: project.bibliography, words: words, cite: { self.citation($0) }).inlines(credit)
  }

  func evidence() -> PageBlock {
    let list = EvidenceList(
      project: project, site: site, credited: credited, path: page.entry.path, text: { self.text($0) })
    let (pages, registries) = list.pages()
    listedRegistries += registries
    return .evidence(pages)
  }

  /// Those that the page asks, then those whose values it lists.
  var usedRegistries: [String] {
    listedRegistries.reduce(into: plan.usedRegistries) { if !$0.contains($1) { $0.append($1) } }
  }

  func figure(_ figure: PlannedFigure) -> PageBlock {
    var said = figure.caption
    if let finding = figure.finding, let sentence = finding.sentence.released {
      for measure in finding.measures { note(measure) }
      said.finding = [.text(sentence.value + " ")] + (said.finding ?? [])
    }
    let content: PageFigure.Content
    var findings: [String] = []
    switch figure.answer {
    case .failed: return .failed(words.page(.couldNotBeDrawn), id: nil)
    case .refused(let reason): content = .refused(words.refusals(reason))
    case .pending(let pending):
      switch pending.released?.value {
      case nil: content = .refused(words.refusals(.hiddenFigure))
      case .refused(let reason): content = .refused(words.refusals(reason))
      case .drawn:
        guard let drawn = pending.flatMap({ $0.figure }).released else { return .failed("", id: nil) }
        findings = drawn.value.findings
        if figure.saysFinding, figure.finding?.sentence.released == nil, let sentence = drawn.value.finding {
          said.finding = [.text(sentence + " ")] + (said.finding ?? [])
        }
        content = .drawn(drawn, csv: addFile(figure.label.id + ".csv", drawn.value.data.csv))
      }
    }
    let caption = caption(
      said, figure.label, isSynthetic: figure.isSynthetic, findings: findings,
      credit: figure.credit)
    return .figure(
      PageFigure(label: figure.label, caption: caption, content: content, listing: figure.listing))
  }

  func table(_ table: PlannedTable) -> PageBlock {
    let content: Disclosed<Table>
    switch table.answer {
    case .refused(let words): content = .said(words)
    case .pending(let pending): content = pending.released ?? .said(TableAnswer.hidden(words))
    }
    for measure in table.measures { note(measure) }
    let id = table.label.id
    let csv = addFile(id + ".csv", content.value.csv)
    let caption = caption(
      table.caption, table.label, isSynthetic: table.isSynthetic, credit: table.credit)
    let front = page.document.frontMatter
    let language = front.language ?? project.configuration.language
    let word = addFile(
      id + "-word.html",
      content.value.wordDocument(
        caption: caption.plainText, language: language,
        isRightToLeft: front.direction.map { $0 == "rtl" } ?? WritingDirection.isRightToLeft(language)))
    return .table(
      PageTable(
        id: id, caption: caption, title: nil, content: content, csv: csv, word: word, listing: table.listing))
  }

  func appraisal(_ request: AppraisalRequest, _ caption: Caption, _ label: PlannedLabel) -> PageBlock {
    let appraisal = Appraisal(request.paper, problems: &problems)
    let tables = AppraisalTables(appraisal: appraisal, words: words)
    let shown = request.tables ?? tables.ids
    for table in shown where !tables.ids.contains(table) {
      problems.append(
        .error(
          "unknown-table", "the paper has no table '\(table)'", at: request.place,
          suggestion: nearestWord(to: table, among: tables.ids)))
    }
    for table in Set(shown).sorted() where shown.count(where: { $0 == table }) > 1 {
      problems.append(
        .error("duplicate-label", OutputNameWords.repeatedTable(table), at: request.place))
    }
    let caption = self.caption(
      caption, label, credit: Credit(request.paper, in: project))
    let parts = shown.enumerated().compactMap { index, key -> PageTable? in
      guard let table = tables.table(key) else { return nil }
      let own = "\(label.id)-\(key)"
      return PageTable(
        id: own, caption: index == 0 ? caption : nil,
        title: tables.title(key) + ".", content: .said(table), csv: addFile(own + ".csv", table.csv),
        word: nil, listing: nil)
    }
    return .appraisal(id: label.id, parts)
  }

  func tile(_ tile: PlannedTile) -> PageTile? {
    note(tile.measure)
    let words = words
    guard
      let large = tile.measure.printed.map({ words.large($0) }).released,
      let small = tile.measure.printed.map({ words.small($0) }).released
    else { return nil }
    let beside = tile.beside.released
    if beside != nil { for other in tile.others { note(other) } }
    return PageTile(title: tile.title, large: large, small: small, beside: beside)
  }

  private func addFile(_ name: String, _ text: String) -> String {
    let path = folder + "/" + name
    // A page's words are told apart where it is written.
    files.append(
      path.hasSuffix(".html")
        ? OutputFile(path: path, bytes: Array(text.utf8)) : OutputFile(path: path, text: text))
    return relativePath(from: page.entry.path, to: path)
  }
}

extension Drawing {
  fileprivate var figure: DrawnFigure? { if case .drawn(let figure) = self { figure } else { nil } }
}
