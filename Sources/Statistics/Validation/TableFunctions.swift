extension ReferenceCase {
  /// Tests of counts.
  static let tableFunctions = merged([tableTests, tablePValues])

  private static let tableTests = merged([
    test("pearson") { try PearsonChiSquare($0.table()) },
    test("yates") { try PearsonChiSquare($0.table(), yates: true) },
    test("fisher", [.p]) { try FisherExact($0.table()) },
    test("freemanHalton", [.p]) { try FreemanHalton($0.table()) },
    test("mcNemar", [.p]) { try McNemarTest($0.sample(0), $0.sample(1)) },
    test("mcNemar.counts", [.p]) { try McNemarTest(yesNo: $0.whole(0), noYes: $0.whole(1)) },
    test("cochranArmitage") { try $0.trend() },
  ])

  private static let tablePValues: [String: Compute] = [
    "fisher.midP": { try FisherExact($0.table()).midP },
    "fisher.less": { try FisherExact($0.table()).lessPValue },
    "fisher.greater": { try FisherExact($0.table()).greaterPValue },
    "fisher.doubledTail": { try FisherExact($0.table(), twoSided: .doubledTail).pValue },
    "mcNemar.counts.asymptoticP": {
      try McNemarTest(yesNo: $0.whole(0), noYes: $0.whole(1)).asymptoticPValue
    },
    "binomialTest.p": { try Binomial(n: $0.whole(1), p: $0[2]).twoSided($0.whole(0)) },
    "cochranArmitage.exactP": { try $0.trend().exactPValue ?? .nan },
  ]
}
