package import Markup

extension Doctor {
  /// `ecprimer.doctor/1`.
  package var json: JSON {
    [
      "schema": "ecprimer.doctor/1", "registry": .string(registry),
      "concepts": .array(concepts.map(Self.json)),
      "questions": .array(
        questions.map { question in
          [
            "concept": .string(question.concept),
            "candidates": .array(
              question.answers.map {
                ["column": .string($0.column), "for": .string($0.pro), "against": .string($0.against)]
              }),
          ]
        }),
      "sections": .array(
        sections.map { section in
          [
            "section": .string(section.section), "state": .string(section.state.rawValue),
            "missing": .array(section.missing.map { .string($0) }),
          ]
        }),
      "file": [
        "records": .integer(records), "left-out": .integer(leftOut),
        "duplicates": .array(duplicates.map { ["line": .integer($0.line), "like": .integer($0.like)] }),
      ],
    ]
  }

  private static func json(_ concept: Concept) -> JSON {
    let column: JSON =
      switch concept.columns.count {
      case 0: .null
      case 1: .string(concept.columns[0])
      default: .array(concept.columns.map { .string($0) })
      }
    let levels: JSON =
      concept.levels.isEmpty ? .null : .object(concept.levels.map { JSON.Member($0.code, .string($0.level)) })
    return [
      "concept": .string(concept.concept), "column": column, "state": .string(concept.state.rawValue),
      "how": .string(concept.how), "levels": levels, "unit": .string(concept.unit),
      "why": .string(concept.why),
    ]
  }
}
