internal import Recognition

extension Doctor {
  /// For a terminal; plain where it has no colour.
  package func text(usesColour: Bool) -> String {
    func paint(_ text: String, _ code: String) -> String {
      usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    var lines = [paint(IntakeWords.doctorTitle(registry, records), "1")]
    if !runsByYear.isEmpty { lines.append(IntakeWords.runs(runsByYear)) }
    lines += ["", paint(IntakeWords.sectionsTitle, "1")]
    for section in sections {
      let (sign, colour) =
        switch section.state {
        case .complete: ("✓", "32")
        case .partial: ("◐", "33")
        case .absent: ("✗", "31")
        }
      let few = section.missing.prefix(6).joined(separator: ", ") + (section.missing.count > 6 ? ", …" : "")
      let words = few.isEmpty ? "" : IntakeWords.lacks(few, section.state == .absent)
      lines.append(
        "  " + paint(sign, colour) + " "
          + (words.isEmpty ? section.section : padded(section.section, 16) + words))
    }
    let proposals = concepts.filter(\.isProposed)
    if !proposals.isEmpty {
      lines += ["", paint(IntakeWords.proposalsTitle(proposals.count), "1")]
      for concept in proposals {
        let source = concept.how ?? concept.columns.joined(separator: ", ")
        lines.append("  " + padded(concept.concept, 26) + paint("← ", "2") + source)
        if !concept.why.isEmpty { lines.append("  " + padded("", 26) + paint("  " + concept.why, "2")) }
      }
    }
    if !questions.isEmpty {
      lines += ["", paint(IntakeWords.questionsTitle(questions.count), "1")]
      for question in questions {
        lines.append("  " + paint(question.concept + "?", "33"))
        for answer in question.answers {
          lines.append("    " + answer.column)
          lines.append("      for:     " + answer.pro)
          if !answer.against.isEmpty { lines.append("      against: " + answer.against) }
          if let command = command(question.concept, answer) {
            lines += command.map { "      " + $0 }
            continue
          }
          for (index, line) in FieldLine.lines(answer.settles, besides: known).enumerated() {
            lines.append("      " + padded(Self.paste(answer.settles, index), 9) + line)
          }
        }
      }
    }
    let asked = Set(questions.map(\.concept))
    let absent = concepts.filter { $0.state == .absent && !asked.contains($0.concept) }
    if !absent.isEmpty {
      lines += ["", paint(IntakeWords.absentTitle(absent.count), "1")]
      for concept in absent where !concept.why.isEmpty {
        lines.append("  \(concept.concept): \(concept.why)")
      }
      let plain = absent.filter { $0.why.isEmpty }.map(\.concept)
      lines += Self.wrapped(plain.joined(separator: ", "), 96).map { "  " + $0 }
    }
    if !unused.isEmpty {
      lines += ["", paint(IntakeWords.unusedTitle(unused.count), "1")]
      let plain = unused.filter { $0.nearest.isEmpty }.map(\.column)
      for column in unused where !column.nearest.isEmpty {
        lines.append("  \(column.column): \(IntakeWords.nearest(column.nearest))")
        if let line = column.line { lines.append("    paste: " + line) }
      }
      lines += Self.wrapped(plain.joined(separator: ", "), 96).map { "  " + $0 }
    }
    var file = notes
    file += duplicates.map { IntakeWords.duplicate($0.line, $0.like) }
    if !file.isEmpty { lines += ["", paint(IntakeWords.fileTitle, "1")] + file.map { "  " + $0 } }
    if !proposals.isEmpty { lines += ["", IntakeWords.acceptAdvice(registry)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The command that settles what no line could, or only one that would throw codes away.
  private func command(_ concept: String, _ answer: Recognition.Question.Answer) -> [String]? {
    switch answer.settles {
    case .renamed(let old, let new): return ["answer:  " + IntakeWords.renameCommand(registry, old, new)]
    case .meanings(let codes, let levels):
      return [
        "answer:  " + IntakeWords.answerCommand(registry, concept, answer.column, codes),
        "         " + IntakeWords.eachOneOf(levels),
      ]
    case .fields(let fields):
      let codes = fields.last?.levelMap.filter { $0.level == "missing" }.map(\.code) ?? []
      if let name = fields.last?.name, codes.isEmpty, dictionary[name] != nil {
        return ["answer:  " + IntakeWords.answerCommand(registry, concept, answer.column, [])]
      }
      guard !codes.isEmpty, codes.count <= 20, let field = fields.last, fields.count == 1 else { return nil }
      return [
        "answer:  " + IntakeWords.answerCommand(registry, concept, answer.column, codes),
        "         " + IntakeWords.eachOneOf(Again.levels(of: field)),
      ]
    case .joined, .include, .levels: return nil
    }
  }

  /// What stands before a line to paste.
  private static func paste(_ settles: Recognition.Question.Settlement, _ index: Int) -> String {
    if case .include = settles { return index == 0 ? "paste:" : "or:" }
    return index == 0 ? "paste:" : ""
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
