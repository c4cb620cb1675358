internal import Methods

extension English {
  package func say(_ message: AppraisalMessage) -> Phrase {
    switch message {
    case .largerPart(let part, let count, let whole, let all):
      "\(part) are \(count), but they are a part of \(whole), who are \(all)."
    case .partsOfGroup(let group, let parts, let printed):
      "The parts of \(group) add up to \(sum(parts)); printed is \(printed)."
    case .rowCount(let count, let group, let all):
      "The row speaks of \(count) patients, and \(group) are \(all)."
    case .lessThanNone(let count): "\(count) is less than no patient."
    case .moreThanAll(let count, let group, let all):
      "\(count) of \(group) are more than the \(all) that there are."
    case .countGivenOf(let stated, let group, let all):
      "The count is given of \(stated), and \(group) are \(all)."
    case .groupByItsN(let group, let count, let printed):
      "\(group) are \(count) by the group's n; printed here is \(printed)."
    case .partHasMore(let part, let inner, let whole, let place, let outer):
      "\(part) with \(inner) are a part of \(whole), of whom \(name(place)) has \(outer)."
    case .partHasMoreWithout(let part, let count, let inner, let whole, let all, let outer):
      "\(count) − \(inner) = \(count - inner) of \(part) are without it, but only \(all) − \(outer) = \(all - outer) of \(whole)."
    case .ratioSum(let first, let second, let group, let all):
      "\(first) + \(second) = \(first + second), and \(group) are \(all)."
    case .levelsSum(let counts, let group, let all):
      "The levels of \(group) add up to \(sum(counts)), and there are \(all)."
    case .missing(let count): "Values may be missing for \(count); the row does not say so."

    case .statedTwice(let figure, let group, let here, let there, let place):
      "The \(name(figure)) of \(group) is \(here) here and \(there) in \(name(place))."
    case .conflict(let group, let one, let other): "\(group): \(way(one)), but \(way(other))."
    case .isOdd: "It is the odd one: without it the others agree."
    case .oddOne(let text, let place): "The odd one is \(text) in \(name(place))."
    case .oddFigure(let figure, let expected):
      "The figure \(figure) is the odd one: without it the others agree\(expected.map { ", and \($0) would agree with them" })."
    case .oddSD: "This SD is the odd one."
    case .notAllAsPrinted: "They cannot all be as printed."
    case .meanWouldBe(let mean): "With the others as they stand, this mean would be \(mean)."
    case .wholeNumbers(let sum, let count, let mean):
      "(Whole numbers with those means add up to \(sum), and \(sum) / \(count) = \(mean).)"
    case .pooledSD(let group, let place, let sd, let parts, let low, let high):
      "\(group): the SD in \(name(place)) is \(sd), but \(parts.map { "\($0.text) (n = \($0.count), \(name($0.place)))" as Phrase }.joined(separator: " and ")) together have between \(low) and \(high)."
    case .medianOfWhole(let parts, let whole, let place, let median):
      "A whole's median lies between those of its parts: \(parts.map { "\($0.text) in \($0.group) (\(name($0.place)))" as Phrase }.joined(separator: " and ")). The median of \(whole) in \(name(place)) is \(median)."
    case .pTwice(let here, let there, let place):
      "P of this comparison is \(here) here and \(there) in \(name(place)): two tests, or one is wrong."

    case .percent(let count, let whole, let right, let printed):
      "\(count) of \(whole) is \(right)%; printed is \(printed)%."
    case .percentOfFewer(let count, let missing):
      "It would be the percent of \(count); if \(plural: missing, one: "one value is", many: "\(missing) values are") missing, the row does not say so."
    case .cutDigits: "Cutting off the digits rather than rounding would give it."
    case .otherCount(let count, let whole): "\(count) of \(whole) would give the printed percent."
    case .noCount(let whole): "No whole number of \(whole) patients gives the printed percent."
    case .percentsOfRow: "The percents of this row are of the row's total, not of the groups."
    case .percentsOfAll(let count):
      "The percents of this row are of all \(count) patients compared, not of the groups."
    case .halvesNeverUp(let count, let whole, let exact):
      "\(count) of \(whole) is exactly \(exact)%: halves are rounded to the even digit, or cut off, throughout."
    case .halfDown(let count, let whole, let exact, let elsewhere, let place):
      "\(count) of \(whole) is exactly \(exact)%. Here the half is rounded down, elsewhere up (\(elsewhere) in \(name(place)))."
    case .unevenDecimals: "The figures of this cell are printed with different numbers of decimals."

    case .meanOfWholeNumbers(let count, let mean, let sum, let below, let low, let above, let high):
      "\(count) whole numbers with the mean \(mean) would add up to \(sum); \(below) gives \(low), and \(above) gives \(high)."
    case .medianOfWholeNumbers(let count, let isBetweenTwo, let median):
      "The median of \(count) whole numbers is \(isBetweenTwo ? "the mean of the middle two" : "the middle one"), and cannot be \(median)."
    case .noSuchSD(let count, let mean, let sd, let nearest):
      "No \(count) whole numbers with the mean \(mean) have the SD \(sd)\(nearest.map { "; the nearest is \($0)" })."
    case .divisorN: "With the divisor n in place of n − 1 it could be."
    case .negativeSD: "An SD is never negative."
    case .sdOfOne: "One patient has no SD."
    case .negativeWidth: "An interquartile range is never negative."
    case .meanFarFromMedian(let mean, let median):
      "A mean and a median are at most one SD apart. For \(mean.group) the mean is \(mean.text) in \(name(mean.place)), and the median \(median.text) in \(name(median.place))."
    case .quartileOrder(let order, let text): "\(name(order)): \(text)."
    case .rangeBackwards: "The range ends below its beginning."
    case .outsideRange(let figure, let number, let group, let range, let place):
      "The \(name(figure)) \(number) of \(group) lies outside the range \(range) (\(name(place)))."
    case .widthBeyondRange(let width, let group, let whole, let high, let low, let difference, let place):
      "The interquartile range \(width) of \(group) is larger than the whole range of \(whole), \(high) − \(low) = \(difference) (\(name(place)))."
    case .sdTooLarge(let mean, let range, let place, let count, let most, let group, let printed):
      "With the mean \(mean) and the range \(range) (\(name(place))), the SD of \(count) patients is at most √((mean − low)(high − mean) n/(n − 1)) = \(most); printed for \(group) is \(printed)."
    case .sdTooSmall(let count, let range, let place, let least, let group, let printed):
      "\(count) patients who reach from \(range) (\(name(place))) have an SD of at least range/√(2(n − 1)) = \(least); printed for \(group) is \(printed)."
    case .meanThereMedianHere(let mean, let median):
      "\(mean.text) is a mean in \(name(mean.place)), and \(median.text) a median in \(name(median.place)), both for \(mean.group)."
    case .changedPlaces(let mean, let median):
      "\(mean.text) is the mean of \(mean.group) in \(name(mean.place)), and \(median.text) the median of \(median.group) in \(name(median.place)): the groups may have changed places, and a mean have become a median."
    case .meanAndMedian(let mean, let median):
      "\(mean.group): a mean in \(name(mean.place)) (\(mean.text)), a median in \(name(median.place)) (\(median.text)); the two cannot be compared directly."
    case .mixedRow(let mean, let median):
      "\(mean.text) for \(mean.group) is a mean with its SD, \(median.text) for \(median.group) a median with its interquartile range; they cannot be compared."

    case .notAProbability: "A P value lies between 0 and 1."
    case .readings(let printed, let given):
      "Printed is \(printed). The figures beside it give \(list(given))."
    case .filledUp(let decimals, let method):
      "Rounded to \(plural: decimals, one: "one decimal", many: "\(decimals) decimals") and filled up with noughts, \(say(method)) would give it."
    case .onlyBy(let methods, let named, let given):
      named.isEmpty
        ? "Reproduced only by \(list(methods)). All together: \(list(given))."
        : "Reproduced only by \(list(methods)), though the paper names \(list(named)). All together: \(list(given))."
    case .figuresNotPrinted: "Cannot be checked: the figures of the groups compared are not printed."
    case .countsNotPrinted: "Cannot be checked: some of the counts are not printed, or cannot be."
    case .noDifference:
      "The groups do not differ at all in the figures printed, so that no test can be made of them."
    case .mixedSummaries: "Cannot be checked: the groups are not all summarised by mean and SD."
    case .noTestDetermined: "Cannot be checked: the figures printed do not determine a test."
    case .ranksUndetermined(let possible):
      "Cannot be checked: a rank-sum test needs the values, and medians with quartiles do not determine it\(possible.map { "; any P \(between($0)) is possible" })."
    case .ranksGive(let printed, let limits):
      "Printed is \(printed). Data with these medians and quartiles give a rank-sum P \(between(limits))."
    case .contradicts(let said, let isBelow):
      "The words beside it say \(name(said)), and the printed P is \(isBelow ? "below" : "not below") 0.05."
    case .signedAbove(let p): "\(p) carries the sign of significance, and is not below 0.05."
    case .unsignedBelow(let p): "\(p) is below 0.05 and carries no sign; other rows of the table do."
    case .given(let given): list(given)
    case .between(let limits): between(limits)
    case .atMost(let number): "at most \(number)"
    case .atLeast(let number): "at least \(number)"

    case .countedAndMeasured: "the variable is counted in one place and measured in another"
    case .patientsNotMadeUp: "its patients are not among those made up"
    case .otherUnit(let unit, let other): "it stands in \(unit), and the variable is in \(other)"
    case .followed(let place, let text): "\(name(place)) is followed, which has \(text)"
    case .givenUp:
      "No values were found that give it together with all other figures of the variable, so that it was given up."
    case .notFound: "No values were found that give it together with the other figures of the variable."

    case .copiedFrom(let text, let row, let group, let place, let isWholeRow):
      "\(text) stands also for \(row), \(group), in \(name(place))\(isWholeRow ? ", and the rest of the row is the same too" : ""). So many equal digits are hardly chance; one of the two may have been copied."
    case .sameInGroups(let text, let one, let other):
      "\(text) stands for \(one) and for \(other). Two groups hardly agree in so many digits."
    case .copiedClaim(let text, let variable, let group, let place):
      "\(text) stands also for \(variable), \(group), in \(name(place)). One of the two may have been copied."
    case .repeatedRow(let row, let table, let isLikely):
      "The row “\(row)”\(table.map { " of \($0)" }) has the same figures in every cell\(isLikely ? ": one may be the other under a second name" : "; with counts so small that may be chance")."
    case .labelUnit(let unit, let other):
      "The label of the row has \(unit); elsewhere the variable is in \(other)."
    case .claimUnit(let text, let unit, let other):
      "The text gives \(text) \(unit); elsewhere the variable is in \(other)."
    case .sameFigure(let place, let group, let text, let unit):
      "\(name(place)) has the same figure for \(group), \(text), in \(unit)."
    case .standsHere(let text, let unit, let place, let other):
      "\(text) stands here in \(unit); \(name(place)) has the same figure in \(other)."
    case .unitsAgree(let text, let unit): "The two agree: \(text) \(unit) is the same."
    case .otherFigure(let place, let text, let group): "\(name(place)) has \(text) for \(group)."
    case .implausible(let figure, let unit, let analyte, let plausible):
      "\(figure) \(unit) is not plausible for \(name(analyte))\(plausible.map { "; \(figure) \($0) would be" })."
    }
  }

  /// Where something is stated: the paper's name, or its running text.
  private func name(_ place: String) -> Phrase { place.isEmpty ? "the text" : "\(place)" }

  /// `3 + 4 = 7`.
  private func sum(_ terms: [Int]) -> Phrase {
    .value(terms.map(String.init).joined(separator: " + ") + " = \(terms.reduce(0, +))")
  }

  private func way(_ way: AppraisedWay) -> Phrase {
    "\(way.formula) by \(way.places.map(name).joined(separator: " and "))"
  }

  private func list(_ methods: [Method]) -> Phrase { methods.map(say).joined(separator: ", ") }

  private func list(_ given: [AppraisedP]) -> Phrase {
    given.map { p in
      p.low == p.high
        ? "\(say(p.method)) \(p.low)" : "\(say(p.method)) \(p.low) to \(p.high)" as Phrase
    }.joined(separator: .value(", "))
  }

  private func between(_ limits: AppraisedLimits) -> Phrase { "between \(limits.low) and \(limits.high)" }

  private func name(_ figure: AppraisedFigure) -> Phrase {
    switch figure {
    case .mean: "mean"
    case .sd: "SD"
    case .median: "median"
    case .interquartileRange: "interquartile range"
    case .quartiles: "pair of quartiles"
    case .range: "range"
    case .firstQuartile: "first quartile"
    case .thirdQuartile: "third quartile"
    case .minimum: "minimum"
    case .maximum: "maximum"
    }
  }

  private func name(_ order: AppraisedOrder) -> Phrase {
    switch order {
    case .firstAboveMedian: "The first quartile lies above the median"
    case .thirdBelowMedian: "The third quartile lies below the median"
    case .firstAboveThird: "The first quartile lies above the third"
    }
  }

  private func name(_ verdict: AppraisedVerdict) -> Phrase {
    switch verdict {
    case .significant: "significant"
    case .notSignificant: "not significant"
    case .words(let words): "“\(words)”"
    }
  }

  private func name(_ analyte: AppraisedAnalyte) -> Phrase {
    switch analyte {
    case .creatinine: "creatinine"
    case .urea: "urea"
    case .bilirubin: "bilirubin"
    case .lactate: "lactate"
    case .glucose: "glucose"
    case .potassium: "potassium"
    case .sodium: "sodium"
    case .haemoglobin: "haemoglobin"
    case .pH: "pH"
    case .oxygenPressure: "the partial pressure of oxygen"
    case .carbonDioxidePressure: "the partial pressure of carbon dioxide"
    case .bicarbonate: "bicarbonate"
    case .ejectionFraction: "an ejection fraction"
    case .age: "an age"
    case .bodyMassIndex: "a body mass index"
    }
  }
}
