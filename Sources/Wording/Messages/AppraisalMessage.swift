package import Methods

/// What an appraisal says of a published table, a sentence each. Figures come as the paper prints them or in its form;
/// where something is stated has the paper's name for it, empty for its running text.
package enum AppraisalMessage: Hashable, Sendable {
  // MARK: Groups and counts

  case largerPart(String, Int, whole: String, Int)
  case partsOfGroup(String, [Int], printed: Int)
  case rowCount(Int, group: String, Int)
  case lessThanNone(Int)
  case moreThanAll(Int, group: String, Int)
  case countGivenOf(Int, group: String, Int)
  case groupByItsN(String, Int, printed: Int)
  case partHasMore(String, Int, whole: String, at: String, Int)
  case partHasMoreWithout(String, of: Int, Int, whole: String, ofAll: Int, Int)
  case ratioSum(Int, Int, group: String, Int)
  case levelsSum([Int], group: String, Int)
  case missing(Int)

  // MARK: One figure in two places

  case statedTwice(AppraisedFigure, group: String, here: String, there: String, at: String)
  /// Two ways to a figure that disagree.
  case conflict(group: String, AppraisedWay, AppraisedWay)
  case isOdd
  case oddOne(String, at: String)
  case oddFigure(String, expected: String?)
  case oddSD
  case notAllAsPrinted
  case meanWouldBe(String)
  case wholeNumbers(sum: String, count: Int, mean: String)
  case pooledSD(group: String, at: String, sd: String, parts: [AppraisedPart], low: String, high: String)
  case medianOfWhole(parts: [AppraisedPart], whole: String, at: String, String)
  case pTwice(here: String, there: String, at: String)

  // MARK: Percents

  case percent(Int, of: Int, right: String, printed: String)
  case percentOfFewer(Int, missing: Int)
  case cutDigits
  case otherCount(Int, of: Int)
  case noCount(of: Int)
  case percentsOfRow
  case percentsOfAll(Int)
  case halvesNeverUp(Int, of: Int, exact: String)
  case halfDown(Int, of: Int, exact: String, elsewhere: String, at: String)
  case unevenDecimals

  // MARK: Means, medians and spreads

  case meanOfWholeNumbers(count: Int, mean: String, sum: String, below: String, String, above: String, String)
  case medianOfWholeNumbers(count: Int, isBetweenTwo: Bool, String)
  case noSuchSD(count: Int, mean: String, sd: String, nearest: String?)
  case divisorN
  case negativeSD
  case sdOfOne
  case negativeWidth
  case meanFarFromMedian(mean: AppraisedPart, median: AppraisedPart)
  case quartileOrder(AppraisedOrder, String)
  case rangeBackwards
  case outsideRange(AppraisedFigure, String, group: String, range: String, at: String)
  case widthBeyondRange(String, group: String, whole: String, high: String, low: String, String, at: String)
  case sdTooLarge(mean: String, range: String, at: String, count: Int, most: String, group: String, String)
  case sdTooSmall(count: Int, range: String, at: String, least: String, group: String, String)
  case meanThereMedianHere(mean: AppraisedPart, median: AppraisedPart)
  case changedPlaces(mean: AppraisedPart, median: AppraisedPart)
  case meanAndMedian(mean: AppraisedPart, median: AppraisedPart)
  case mixedRow(mean: AppraisedPart, median: AppraisedPart)

  // MARK: P values

  case notAProbability
  case readings(printed: String, [AppraisedP])
  case filledUp(decimals: Int, method: Method)
  case onlyBy([Method], named: [Method], [AppraisedP])
  case figuresNotPrinted
  case countsNotPrinted
  case noDifference
  case mixedSummaries
  case noTestDetermined
  case ranksUndetermined(possible: AppraisedLimits?)
  case ranksGive(printed: String, AppraisedLimits)
  case contradicts(AppraisedVerdict, isBelow: Bool)
  case signedAbove(String)
  case unsignedBelow(String)

  /// What would agree: the readings, or the limits between which it would.
  case given([AppraisedP])
  case between(AppraisedLimits)
  case atMost(String)
  case atLeast(String)

  // MARK: Reconstruction

  case countedAndMeasured
  case patientsNotMadeUp
  case otherUnit(String, variable: String)
  case followed(at: String, String)
  case givenUp
  case notFound

  // MARK: Copies and units

  case copiedFrom(String, row: String, group: String, at: String, isWholeRow: Bool)
  case sameInGroups(String, String, String)
  case copiedClaim(String, variable: String, group: String, at: String)
  case repeatedRow(String, table: String?, isLikely: Bool)
  case labelUnit(String, elsewhere: String)
  case claimUnit(String, String, elsewhere: String)
  case sameFigure(at: String, group: String, String, unit: String)
  case standsHere(String, unit: String, at: String, other: String)
  case unitsAgree(String, unit: String)
  case otherFigure(at: String, String, group: String)
  case implausible(String, unit: String, AppraisedAnalyte, plausible: String?)
}

package enum AppraisedFigure: Sendable, CaseIterable {
  case mean, sd, median, interquartileRange, quartiles, range, firstQuartile, thirdQuartile, minimum, maximum
}

package enum AppraisedOrder: Sendable, CaseIterable {
  case firstAboveMedian, thirdBelowMedian, firstAboveThird
}

package enum AppraisedVerdict: Hashable, Sendable { case significant, notSignificant, words(String) }

/// Sums of figures, and where they are stated.
package struct AppraisedWay: Hashable, Sendable {
  let formula: String
  let places: [String]

  package init(_ formula: String, at places: [String]) {
    self.formula = formula
    self.places = places
  }
}

/// What is printed of a group, and where.
package struct AppraisedPart: Hashable, Sendable {
  let text: String
  let group: String
  let count: Int
  let place: String

  package init(_ text: String, group: String, count: Int, at place: String) {
    self.text = text
    self.group = group
    self.count = count
    self.place = place
  }
}

/// What a method makes of the figures: a P, or two between which it lies.
package struct AppraisedP: Hashable, Sendable {
  let method: Method
  let low: String
  let high: String

  package init(_ method: Method, _ low: String, _ high: String) {
    self.method = method
    self.low = low
    self.high = high
  }
}

package struct AppraisedLimits: Hashable, Sendable {
  let low: String
  let high: String

  package init(_ low: String, _ high: String) {
    self.low = low
    self.high = high
  }
}

package enum AppraisedAnalyte: Sendable, CaseIterable {
  case creatinine, urea, bilirubin, lactate, glucose, potassium, sodium, haemoglobin, pH, oxygenPressure,
    carbonDioxidePressure, bicarbonate, ejectionFraction, age, bodyMassIndex
}
