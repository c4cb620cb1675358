extension ReferenceCase {
  /// Tests of counts.
  static let tableFunctions: [String: Compute] = [
    "pearson.statistic": { try PearsonChiSquare($0.table()).statistic },
    "pearson.p": { try PearsonChiSquare($0.table()).pValue },
    "yates.statistic": { try PearsonChiSquare($0.table(), yates: true).statistic },
    "yates.p": { try PearsonChiSquare($0.table(), yates: true).pValue },
    "fisher.p": { try FisherExact($0.table()).pValue },
    "fisher.midP": { try FisherExact($0.table()).midP },
    "fisher.less": { try FisherExact($0.table()).lessPValue },
    "fisher.greater": { try FisherExact($0.table()).greaterPValue },
    "fisher.doubledTail": { try FisherExact($0.table(), twoSided: .doubledTail).pValue },
    "freemanHalton.p": { try FreemanHalton($0.table()).pValue },
    "mcNemar.p": { try McNemarTest($0.sample(0), $0.sample(1)).pValue },
    "mcNemar.counts.p": { try McNemarTest(yesNo: $0.whole(0), noYes: $0.whole(1)).pValue },
    "mcNemar.counts.asymptoticP": {
      try McNemarTest(yesNo: $0.whole(0), noYes: $0.whole(1)).asymptoticPValue
    },
    "binomialTest.p": { try Binomial(n: $0.whole(1), p: $0[2]).twoSided($0.whole(0)) },
    "cochranArmitage.statistic": { try $0.trend().statistic },
    "cochranArmitage.p": { try $0.trend().pValue },
    "cochranArmitage.exactP": { try $0.trend().exactPValue ?? .nan },
  ]
}
