extension English {
  package func say(_ message: ChangesMessage) -> Phrase {
    switch message {
    case .records: "Records"
    case .then: "Published then"
    case .now: "Now"
    case .why: "Why"
    case .allRecords: "all"
    case .nothing: "No number is restated"
    case .redefined(let former): "the definition has changed: it was \(former)"
    case .notShownAnyMore: "it may not be shown any more"
    case .dataChanged: "the data have changed"
    case .same(let count):
      "\(count) other \(plural: count, one: "number that it published is", many: "numbers that it published are") the same now."
    case .gone(let count):
      "\(count) \(plural: count, one: "number", many: "numbers") of measures that are no longer defined cannot be computed again."
    case .hides:
      "A number that differs from the published one by fewer patients than may be shown is hidden now."
    }
  }

  package func say(_ message: ValidationMessage) -> Phrase {
    switch message {
    case .agreeing(let count, let all): "\(count) of \(all) reference cases agree within their tolerance."
    case .statistic: "Statistic"
    case .agree: "Agree"
    case .fewestDigits: "Fewest digits"
    case .heldAgainst: "Held against"
    case .arguments: "Arguments"
    case .ours: "Ours"
    case .digits: "Digits"
    case .tolerance: "Tolerance"
    case .differs(let digits): "\(digits), differs"
    case .sources(let count): "\(count) sources"

    case .about: "About"
    case .familyAgreeing(let count, let all, let statistics):
      "\(count) of \(all) cases of \(statistics) statistics agree"
    case .summaries: "Means, deviations, quantiles"
    case .distributions: "Distributions"
    case .samples: "Tests and correlations of numbers"
    case .tables: "Tests of counts"
    case .effects: "Shares, rates, differences and their intervals"
    case .survival: "Survival and competing events"
    case .regression: "Regression"
    case .prediction: "Prediction and its validation"
    case .imputation: "Missing values"
    case .centres: "Centres, clusters and patients"
    case .process: "Process control"
    case .otherStatistics: "Not known to this version"
    }
  }

  package func say(_ message: LabelMessage) -> Phrase {
    switch message {
    case .figure(let number): "Figure \(number)"
    case .table(let number): "Table \(number)"
    }
  }
}
