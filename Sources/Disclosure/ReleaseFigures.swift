package import Analyses
package import Modelling
internal import Statistics

/// Results with many shares, each told as far as it may be.
extension Release {
  /// Patients divided into groups: readers can add the groups up.
  func link(_ groups: [ProportionResult]) {
    guard let ledger else { return }
    let patients = groups.compactMap(\.patients)
    guard let first = patients.first, patients.count > 1 else { return }
    let rest = patients.dropFirst()
    ledger.link(rest.reduce(first.events) { $0.union($1.events) }, patients.map(\.events))
    ledger.link(rest.reduce(first.known) { $0.union($1.known) }, patients.map(\.known))
    let all = patients.map { $0.known.union($0.unknown) }
    ledger.link(all.dropFirst().reduce(all[0]) { $0.union($1) }, all)
  }

  /// All of several together.
  private func together(_ results: [ProportionResult]) -> ProportionPatients {
    results.compactMap(\.patients).reduce(
      ProportionPatients(events: PatientSet([]), known: PatientSet([]), unknown: PatientSet([]))
    ) {
      ProportionPatients(
        events: $0.events.union($1.events), known: $0.known.union($1.known),
        unknown: $0.unknown.union($1.unknown))
    }
  }

  /// Groups of some records, and those who are in none.
  private func link(_ groups: [ProportionResult], without: PatientSet) {
    link(groups)
    let grouped = groups.compactMap(\.patients).reduce(PatientSet([])) {
      $0.union($1.known).union($1.unknown)
    }
    ledger?.link(grouped.union(without), [grouped, without])
  }

  package func callAsFunction(_ shares: ShareTable) -> PrintedShares {
    for category in shares.categories { link(category.results) }
    for index in shares.series.indices {
      link(
        shares.categories.compactMap { $0.results.indices.contains(index) ? $0.results[index] : nil },
        without: shares.missing)
    }
    let columns = shares.series.indices.map { index in
      together(shares.categories.compactMap { $0.results.indices.contains(index) ? $0.results[index] : nil })
    }
    return PrintedShares(
      title: shares.title, series: shares.series,
      categories: shares.categories.map { category in
        let row = together(category.results)
        return PrintedShares.Category(
          label: category.label,
          results: category.results.enumerated().map { index, result in
            proportion(result, within: [row] + (columns.indices.contains(index) ? [columns[index]] : []))
          })
      }, missing: few(shares.missing))
  }

  package func callAsFunction(_ subgroups: SubgroupProportions) -> PrintedSubgroups {
    PrintedSubgroups(
      overall: proportion(subgroups.overall),
      sections: subgroups.sections.map { section in
        link(section.entries.map(\.result), without: section.missing)
        let all = together(section.entries.map(\.result))
        return PrintedSubgroups.Section(
          title: section.title,
          entries: section.entries.map {
            PrintedSubgroups.Entry(label: $0.label, result: proportion($0.result, within: [all]))
          }, missing: few(section.missing))
      })
  }

  /// Nil where the line in the middle would tell what is hidden. Limits follow from exact numbers.
  package func callAsFunction(_ funnel: CentreFunnel) -> PrintedFunnel? {
    link(funnel.centres.map(\.result), without: funnel.missing)
    let overall = proportion(funnel.overall)
    let all = together(funnel.centres.map(\.result))
    let printed = funnel.centres.map { ($0, proportion($0.result, within: [all])) }
    let missing = few(funnel.missing)
    guard isExact, funnel.isTargetGiven || overall.result != nil else { return nil }
    let centres = printed.compactMap { centre, share in
      share.result.map {
        PrintedFunnel.Centre(label: centre.label, result: $0, isOutside: centre.isOutside)
      }
    }
    let hidden = funnel.centres.count - centres.count
    // The axis ends by the largest centre that is shown.
    let most = centres.map(\.result.total).max() ?? 0
    return PrintedFunnel(
      centreTitle: funnel.centreTitle, centres: centres,
      limits: hidesSmallNumbers ? funnel.limits.filter { $0.size <= most + most / 10 + 1 } : funnel.limits,
      target: funnel.target, isTargetGiven: funnel.isTargetGiven,
      overdispersion: hidden > 0 ? nil : funnel.overdispersion,
      outsideWidened: hidden > 0 ? [] : funnel.outsideWidened,
      missing: missing, hiddenCentres: hidden)
  }

  /// Nil where the line in the middle would tell what is hidden. Limits follow from exact numbers.
  package func callAsFunction(_ series: ProcessSeries) -> PrintedProcess? {
    let shares = series.periods.compactMap { period -> ProportionResult? in
      if case .share(let result, _) = period.value { result } else { nil }
    }
    link(shares)
    if case .periods(let count) = series.baseline { link(Array(shares.prefix(count))) }
    if let ledger {
      let all = series.periods.map(\.members)
      let periods = all.reduce(PatientSet([])) { $0.union($1) }
      ledger.link(periods, all)
      ledger.link(periods.union(series.missing), [periods, series.missing])
    }
    let base = series.base.map { proportion($0) }
    let all = series.overall?.patients.map { [$0] } ?? []
    let periods = series.periods.map { period -> PrintedProcess.Period in
      switch period.value {
      case .share(let result, let point):
        let share = proportion(result, within: all)
        return PrintedProcess.Period(
          label: period.label, value: .share(share, share.result == nil ? nil : point),
          isHidden: share.result == nil)
      case .median(let median, _, let patients):
        ledger?.link(period.members, [patients, period.members.subtracting(patients)])
        let count = count(patients, Self.ofSummary)
        _ = self.count(period.members.subtracting(patients), Self.ofSummary)
        let isTold = isEnough(patients)
        return PrintedProcess.Period(
          label: period.label, value: .median(isTold ? median : nil, count), isHidden: !isTold)
      }
    }
    let missing = few(series.missing)
    let isComplete = !periods.contains(where: \.isHidden)
    // The line in the middle rests on what is hidden, unless it is given, or a share that is told as it is.
    let hasCentre =
      isComplete
      || {
        switch series.baseline {
        case .given: true
        case .periods: base?.result != nil
        case .median: false
        }
      }()
    guard isExact, hasCentre else { return nil }
    return PrintedProcess(
      periodTitle: series.periodTitle, valueTitle: series.valueTitle, periods: periods, centre: series.centre,
      baseline: series.baseline, rules: isComplete ? series.rules : nil, missing: missing)
  }

  /// Of how many a summary is, beside it.
  private static let ofSummary = 0.1

  package func callAsFunction(_ completeness: Completeness) -> PrintedCompleteness {
    if let ledger, let row = completeness.rows.first {
      let groups = row.known.compactMap { $0.patients?.known }
      let grouped = groups.reduce(PatientSet([])) { $0.union($1) }
      ledger.link(grouped, groups)
      ledger.link(grouped.union(completeness.ungrouped), [grouped, completeness.ungrouped])
    }
    return PrintedCompleteness(
      columnTitle: completeness.columnTitle, columns: completeness.columns,
      rows: completeness.rows.map { row in
        link(row.known)
        return PrintedCompleteness.Row(label: row.label, known: row.known.map(known))
      }, ungrouped: few(completeness.ungrouped))
  }

  /// Known of all; the missing stand beside it.
  private func known(_ result: ProportionResult) -> PrintedProportion {
    guard let patients = result.patients else {
      return PrintedProportion(
        events: PrintedCount(nil), total: PrintedCount(nil), unknown: PrintedCount(nil))
    }
    let missing = patients.known.subtracting(patients.events)
    ledger?.link(patients.known, [patients.events, missing])
    return PrintedProportion(
      events: count(patients.events, within: [patients.known], Self.ofSummary), total: count(patients.known),
      unknown: count(missing, within: [patients.known], Self.ofSummary))
  }

  package func callAsFunction(_ cross: CrossTabulation) -> PrintedCross {
    let rows = cross.patients
    let columns = cross.columns.indices.map { index in rows.map { $0[index] } }
    func sum(_ line: [PatientSet]) -> PatientSet { line.reduce(PatientSet([])) { $0.union($1) } }
    let (rowTotals, columnTotals) = (rows.map(sum), columns.map(sum))
    let total = sum(rowTotals)
    if let ledger {
      for (line, all) in zip(rows + columns, rowTotals + columnTotals) { ledger.link(all, line) }
      ledger.link(total, rowTotals)
      ledger.link(total, columnTotals)
      ledger.link(total.union(cross.missing), [total, cross.missing])
    }
    let counts = zip(rows, rowTotals).map { row, rowTotal in
      zip(row, columnTotals).map { cell, columnTotal in count(cell, within: [rowTotal, columnTotal]) }
    }
    let (right, bottom) = (
      rowTotals.map { count($0, within: [total]) }, columnTotals.map { count($0, within: [total]) }
    )
    let isWhole = isExact && counts.allSatisfy { $0.allSatisfy { !$0.isHidden } }
    return PrintedCross(
      rowTitle: cross.rowTitle, columnTitle: cross.columnTitle, rows: cross.rows, columns: cross.columns,
      counts: counts, rowTotals: right, columnTotals: bottom, total: count(total),
      missing: few(cross.missing),
      test: !hidesSmallNumbers || isWhole ? cross.test : nil)
  }

  package func callAsFunction(_ activity: YearlyActivity) -> PrintedActivity {
    if let ledger {
      let years = activity.years.compactMap(\.cases.patients?.events)
      let all = years.reduce(PatientSet([])) { $0.union($1) }
      ledger.link(all, years)
      ledger.link(all.union(activity.missingYear), [all, activity.missingYear])
      for year in activity.years where year.hasAll && !isSmall(year.cases.total - year.cases.events) {
        if let cases = year.cases.patients?.events { ledger.link(public: year.cases.total, cases) }
      }
    }
    let years = activity.years.map { year -> PrintedActivity.Year in
      let cases = count(year.cases.events, of: year.cases.patients?.events)
      // The other ECMO runs are patients too: without the share nothing tells how few they are.
      let hasShare = year.hasAll && !isSmall(year.cases.total - year.cases.events)
      let isShown = if case .shown = cases.form { true } else { false }
      return PrintedActivity.Year(
        year: year.year, partial: year.partial, cases: cases, interval: isShown ? year.interval : nil,
        share: hasShare && isShown
          ? PrintedProportion(
            events: cases, total: PrintedCount(year.cases.total), unknown: PrintedCount(0)) : nil)
    }
    let isWhole = zip(years, activity.years).allSatisfy {
      $0.interval != nil && ($0.share != nil) == $1.hasAll
    }
    return PrintedActivity(
      years: years, missingYear: few(activity.missingYear),
      trend: !hidesSmallNumbers || isWhole && isExact ? activity.trend : nil)
  }

  package func callAsFunction(_ rates: EventRates) -> PrintedRates {
    func printed(_ row: EventRates.Row) -> PrintedRates.Row {
      // The rate's interval tells its events: those with a known time.
      if let ledger, let events = row.patients.patients?.events {
        ledger.link(events, [row.timed, events.subtracting(row.timed)])
      }
      let patients = proportion(row.patients)
      let isTold = !hidesSmallNumbers || areExact([row.timed]) && isExact
      return PrintedRates.Row(label: row.label, patients: patients, exact: isTold ? row : nil)
    }
    return PrintedRates(
      rows: rates.rows.map(printed), any: printed(rates.any), exposureTitle: rates.exposureTitle,
      unit: rates.unit)
  }

  package func callAsFunction(_ adjusted: RiskAdjusted) -> PrintedRiskAdjusted {
    link(adjusted.groups.map(\.observed))
    if let ledger, let all = adjusted.overall.observed.patients {
      ledger.link(all.known.union(adjusted.leftOut), [all.known, adjusted.leftOut])
    }
    let all = adjusted.overall.observed.patients.map { [$0] } ?? []
    func printed(_ group: RiskAdjusted.Group) -> PrintedRiskAdjusted.Group {
      let observed = proportion(group.observed, within: all)
      let isTold = !hidesSmallNumbers || observed.result != nil && isExact
      return PrintedRiskAdjusted.Group(
        label: group.label, observed: observed, expected: isTold ? group.expected : nil,
        ratio: isTold
          ? group.ratio.map { PrintedRiskAdjusted.RiskRatio(estimate: $0.estimate, interval: $0.interval) }
          : nil)
    }
    return PrintedRiskAdjusted(
      groupTitle: adjusted.groupTitle, groups: adjusted.groups.map(printed),
      overall: printed(adjusted.overall), title: adjusted.title, leftOut: few(adjusted.leftOut))
  }

  /// The terms of a model tell of no patient where its design is not discrete; where it is, they are its counts, and
  /// stand only where these may. A level in which few had the outcome, or few had not, shows in its interval.
  package func callAsFunction(_ model: RiskModel) -> PrintedModel? {
    if let ledger, let patients = model.fitted.patients {
      ledger.link(patients.known.union(model.leftOut), [patients.known, model.leftOut])
      if model.isDiscrete { ledger.link(patients.known, model.design) }
    }
    let fitted = proportion(model.fitted)
    let leftOut = few(model.leftOut)
    if hidesSmallNumbers {
      if model.isDiscrete {
        guard areExact(model.design), isExact else { return nil }
      } else if model.design.contains(where: { isSmall($0.count) }) {
        return nil
      }
      // Shares and intervals rest on exact numbers, and readers fit the model's size to them.
      guard isEnough(model.fitted.patients?.known ?? PatientSet([])) else { return nil }
    }
    return PrintedModel(terms: model.terms, separation: model.separation, fitted: fitted, leftOut: leftOut)
  }

  /// What is published already passes; own results by their registry's profile.
  package func callAsFunction(_ series: SeriesComparison) -> PrintedSeries {
    PrintedSeries(
      measure: series.measure,
      rows: series.rows.map { row in
        let content: PrintedSeries.Content =
          if case .own(let result) = row.content { .own(proportion(result)) } else { .published(row.content) }
        return PrintedSeries.Row(label: row.label, detail: row.detail, content: content)
      })
  }
}
