extension English {
  package func say(_ message: RefusalMessage) -> Phrase {
    switch message {
    case .noPatients: "there are no patients to draw."
    case .hiddenFigure:
      "it would show small numbers or single patients, which this registry's disclosure profile hides."
    case .hiddenTable: "Hidden: it would show small numbers, which this registry’s disclosure profile hides."
    case .hiddenHead: "Hidden"
    case .nobody: "Not made: there are no patients to count."
    case .nobodyHead: "No patients"
    case .notComputed(let reason): "Not computed: \(words(reason))"
    case .notComputedHead: "Not computed"
    case .reason(let reason): words(reason)
    case .failedFigure: "This figure could not be drawn."
    case .failedTable: "This table could not be made."
    case .failedAppraisal: "This appraisal could not be made."
    case .failedQuestion: "This question could not be read."
    case .failedTiles: "These figures could not be shown."
    }
  }

  private func words(_ reason: RefusalReason) -> Phrase {
    switch reason {
    case .method(let error): "\(say(error))."
    case .riskModel(let error): "the risk cannot be modelled: \(say(error))."
    case .funnel(let error): "a funnel plot of centres: \(say(error))."
    case .centres(let error): "centres cannot be compared: \(say(error))."
    case .noSuchNumber: "the model has no such number, or it separates the outcomes and has no curve."
    case .tooFewCentres(let needed, let found):
      "a funnel plot needs at least \(needed) centres, and there are \(found)."
    case .tooManySeries(let most, let found):
      "bars tell \(most) series apart, and there are \(found): join some of them."
    case .tooManyValues(let count):
      "a strip shows each value, and \(count) are too many; a box plot shows them."
    case .tooManyPatients(let count):
      "a timeline shows each patient, and \(count) are too many; a condition chooses some."
    case .tooManyPublished(let most, let found):
      "dots tell \(most) series apart, and there are \(found): join some of them, or draw them in another figure."
    }
  }

  package func say(_ message: TitleMessage) -> Phrase {
    switch message {
    case .shareOfPatients: "Share of patients"
    case .shareOfPatientsPercent: "Share of patients, %"
    case .sharePercent: "Share, %"
    case .patientsWithIt: "Patients with it"
    case .ecprOfAllRuns: "ECPR of all ECMO runs"
    case .hundredPatients: "100 patients"
    case .outcome: "Outcome"
    case .theOutcome: "The outcome"
    case .withOutcome: "With the outcome"
    case .survived: "Survived to discharge"
    case .died: "Died in hospital"
    case .survivalToDischarge: "Survival to discharge"
    case .survival: "Survival"
    }
  }
}
