package import Methods

extension English {
  /// As in every JSON.
  package func say(_ method: Method) -> Phrase { Phrase(stringLiteral: method.rawValue) }

  /// Why a method has no answer.
  package func say(_ error: MethodError) -> Phrase {
    switch error {
    case .emptySample: "there are no values"
    case .notFinite: "a value is not a finite number"
    case .tooFew(let needed, let found): "it needs at least \(needed) values, and there are \(found)"
    case .oneGroup: "it needs two groups in which an event was possible"
    case .tooManyGroups(let most): "there are more than \(most) groups"
    case .noEvent: "there is no event"
    case .eventsTogether: "all who were at risk had the event at the same time"
    case .oneOutcome: "all of whom enough is known have the same outcome"
    case .separated: "the variables tell the outcomes of all or of some patients apart without error"
    case .tooFewEvents(let needed, let found):
      "it needs at least \(needed) patients with the rarer outcome, and there are \(found)"
    case .noInformation: "there is nothing from which missing values could be imputed"
    case .overlappingGroups: "patients that the model learns from are among those that it judges"
    case .negativeCount: "a count is negative"
    case .emptyMargin: "only one row or column has counts"
    case .constantSample: "all values are equal"
    case .constantGroup: "a group's values are all equal"
    case .constantGroups: "the values are equal within each group, or differ by less than their digits tell"
    case .constantDifference: "all pairs differ by the same amount"
    case .noDifference: "no pair differs"
    case .invalidLevel: "the confidence level must lie between 0 and 1"
    case .unequalLengths: "the samples differ in length"
    case .notBinary: "a value is neither 0 nor 1"
    case .tooLarge: "the values are too large to compute with"
    case .tooManyPatients: "there are more than 1,000,000,000 patients"
    case .tooMuchWork: "the data are too many for this method"
    case .noExposure: "the exposure must be more than 0"
    case .negativeTime: "a time is negative"
    case .notAProbability: "a probability must lie between 0 and 1"
    case .singular: "a variable is a combination of the others, or does not vary"
    case .notConverged: "the estimate did not settle"
    }
  }
}
