extension English {
  package func say(_ message: PageMessage) -> Phrase {
    switch message {
    case .day(let day, let month, let year): "\(day) \(self.month(month)) \(year)"

    case .callout(let name): title(name)
    case .linkToSection: "Link to this section"
    case .backToText: "Back to the text"
    case .footnotes: "Footnotes"
    case .footnote(let number): "Footnote \(number)"
    case .reference(let mark): "Reference \(mark)"
    case .done: "Done"
    case .toDo: "To do"

    case .syntheticData: "Synthetic data."
    case .tableOf(let heads): "Table: \(heads)"
    case .notDrawn(let reason): "Not drawn: \(reason)"
    case .couldNotBeDrawn: "This figure could not be drawn."
    case .dataOf(let label): "Data of \(label.lowercasedFirst)"
    case .dataOfFigure: "Data of this figure"

    case .question(let number): "Question \(number)."
    case .answer: "Answer and reasons"
    case .right: "Right:"
    case .wrong: "Not this:"

    case .measure(let part): name(part)
    case .atMost(let number): "at most \(number)"
    case .atLeast(let number): "at least \(number)"
    case .lower: "lower"
    case .higher: "higher"

    case .recording: "The recording"
    case .guests: "Guests"
    case .chapters: "Chapters"
    case .transcript: "Transcript"
    case .whatWasSaid: "What was said"
    case .transcriptFile: "Transcript as a file"

    case .source(let id): "Source of \(id)"
    case .options(let fence): "Options of this \(Phrase(stringLiteral: fence))"
    case .option: "Option"
    case .needed: "Needed"
    case .meaning: "Meaning"
    case .required: "required"
    case .optional: "optional"
    }
  }

  /// From 1.
  func month(_ number: Int) -> Phrase {
    let names: [Phrase] = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return names[number - 1]
  }

  private func title(_ callout: CalloutName) -> Phrase {
    switch callout {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    case .keyPoints: "Key points"
    case .clinicalPearl: "Clinical pearl"
    }
  }

  private func name(_ part: MeasurePart) -> Phrase {
    switch part {
    case .numerator: "Numerator"
    case .denominator: "Denominator"
    case .medianOf: "Median of"
    case .meanOf: "Mean of"
    case .sumOf: "Sum of"
    case .condition: "Where"
    case .exclusion: "Left out"
    case .target: "Target"
    case .targetSource: "Target from"
    case .direction: "Better is"
    case .definitionSource: "Definition from"
    case .registry: "Registry"
    }
  }
}
