package import Analyses

/// Results with many shares, each printed or hidden by itself. Nil hides the whole: under a profile that rounds, and
/// where what is left would tell what is hidden.
extension Release {
  /// A share with its counts, which are shown together or not at all.
  private func share(_ result: ProportionResult) -> ProportionResult {
    guard hidesSmallNumbers else { return result }
    guard let patients = result.patients else { return .hidden }
    if case .reading(let ledger) = stage {
      ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
      ledger.link(patients.known.union(patients.unknown), [patients.known, patients.unknown])
    }
    return isShown([patients.events, patients.known, patients.unknown]) ? result : .hidden
  }

  /// Patients divided into groups: readers can add the groups up.
  private func link(_ groups: [ProportionResult]) {
    guard case .reading(let ledger) = stage else { return }
    let patients = groups.compactMap(\.patients)
    guard let first = patients.first, patients.count > 1 else { return }
    let rest = patients.dropFirst()
    ledger.link(rest.reduce(first.events) { $0.union($1.events) }, patients.map(\.events))
    ledger.link(rest.reduce(first.known) { $0.union($1.known) }, patients.map(\.known))
  }

  private func few(_ count: Int?) -> Int? { count.flatMap { few($0).value } }

  private func unlessRounded<Value: Sendable>(_ value: Value, _ mask: (inout Value) -> Bool) -> Disclosed<
    Value
  >? {
    guard hidesSmallNumbers else { return Disclosed(value) }
    guard isExact else { return nil }
    var masked = value
    return mask(&masked) ? Disclosed(masked) : nil
  }

  package func callAsFunction(_ shares: ShareTable) -> Disclosed<ShareTable>? {
    unlessRounded(shares) { masked in
      for category in shares.categories { link(category.results) }
      for index in shares.series.indices {
        link(shares.categories.compactMap { $0.results.indices.contains(index) ? $0.results[index] : nil })
      }
      for index in masked.categories.indices {
        masked.categories[index].results = shares.categories[index].results.map(share)
      }
      masked.missing = few(shares.missing)
      return true
    }
  }

  package func callAsFunction(_ subgroups: SubgroupProportions) -> Disclosed<SubgroupProportions>? {
    unlessRounded(subgroups) { masked in
      masked.overall = share(subgroups.overall)
      for (index, section) in subgroups.sections.enumerated() {
        link(section.entries.map(\.result))
        for entry in section.entries.indices {
          masked.sections[index].entries[entry].result = share(section.entries[entry].result)
        }
        masked.sections[index].missing = few(section.missing)
      }
      return true
    }
  }

  package func callAsFunction(_ funnel: CentreFunnel) -> Disclosed<CentreFunnel>? {
    unlessRounded(funnel) { masked in
      link(funnel.centres.map(\.result))
      let overall = share(funnel.overall)
      masked.centres = funnel.centres.compactMap { centre in
        var centre = centre
        centre.result = share(centre.result)
        return centre.result.isHidden ? nil : centre
      }
      masked.hiddenCentres = funnel.centres.count - masked.centres.count
      masked.missing = few(funnel.missing)
      if masked.hiddenCentres > 0 { masked.overdispersion = nil }
      // The axis ends by the largest centre that is shown.
      let most = masked.centres.map(\.result.total).max() ?? 0
      masked.limits.removeAll { $0.size > most + most / 10 + 1 }
      // The line in the middle is the share of all.
      return funnel.isTargetGiven || !overall.isHidden
    }
  }

  package func callAsFunction(_ series: ProcessSeries) -> Disclosed<ProcessSeries>? {
    unlessRounded(series) { masked in
      link(
        series.periods.compactMap { if case .share(let result, _) = $0.value { result } else { nil } })
      let overall = series.overall.map(share)
      for (index, period) in series.periods.enumerated() {
        switch period.value {
        case .share(let result, let point):
          let printed = share(result)
          masked.periods[index].value = printed.isHidden ? .hidden : .share(printed, point)
        case .median(_, let number, let patients):
          if count(number, of: patients).isHidden { masked.periods[index].value = .hidden }
        case .hidden: break
        }
      }
      masked.missing = few(series.missing)
      let isComplete = masked.periods.allSatisfy { if case .hidden = $0.value { false } else { true } }
      if isComplete { return true }
      masked.rules = nil
      // The line in the middle rests on what is hidden, unless it is the share of all, or given.
      switch series.baseline {
      case .given: return true
      case .periods(let count): return count >= series.periods.count && overall?.isHidden == false
      case .median: return false
      }
    }
  }

  package func callAsFunction(_ completeness: Completeness) -> Disclosed<Completeness>? {
    unlessRounded(completeness) { masked in
      for (row, variable) in completeness.rows.enumerated() {
        masked.rows[row].known = variable.known.map(share)
      }
      masked.ungrouped = few(completeness.ungrouped)
      return true
    }
  }

  /// A cross tabulation is printed whole or not at all.
  package func callAsFunction(_ cross: CrossTabulation) -> Disclosed<CrossTabulation>? {
    unlessRounded(cross) { masked in
      let columns = cross.columns.indices.map { index in cross.patients.map { $0[index] } }
      if case .reading(let ledger) = stage {
        for line in cross.patients + columns {
          guard let first = line.first else { continue }
          ledger.link(line.dropFirst().reduce(first) { $0.union($1) }, line)
        }
      }
      let margins = (cross.patients + columns).map { line in
        line.dropFirst().reduce(line[0]) { $0.union($1) }
      }
      masked.missing = few(cross.missing)
      return isShown(cross.patients.flatMap { $0 } + margins)
    }
  }

  package func callAsFunction(_ activity: YearlyActivity) -> Disclosed<YearlyActivity>? {
    unlessRounded(activity) { masked in
      if case .reading(let ledger) = stage {
        let years = activity.years.compactMap(\.cases.patients?.events)
        if let first = years.first { ledger.link(years.dropFirst().reduce(first) { $0.union($1) }, years) }
      }
      for (index, year) in activity.years.enumerated() {
        let cases = count(year.cases.events, of: year.cases.patients?.events)
        if cases.isHidden { masked.years[index].cases = .hidden }
        // The other ECMO runs are patients too: without the share nothing tells how few they are.
        if isSmall(year.cases.total - year.cases.events) {
          masked.years[index].hasAll = false
          masked.years[index].cases.total = year.cases.events
          masked.trend = nil
        }
      }
      if masked.years.contains(where: \.cases.isHidden) { masked.trend = nil }
      masked.missingYear = few(activity.missingYear)
      return true
    }
  }

  package func callAsFunction(_ rates: EventRates) -> Disclosed<EventRates>? {
    unlessRounded(rates) { masked in
      func released(_ row: EventRates.Row) -> EventRates.Row {
        var row = row
        row.patients = share(row.patients)
        return row
      }
      masked.rows = rates.rows.map(released)
      masked.any = released(rates.any)
      return true
    }
  }

  package func callAsFunction(_ adjusted: RiskAdjusted) -> Disclosed<RiskAdjusted>? {
    unlessRounded(adjusted) { masked in
      link(adjusted.groups.map(\.observed))
      for index in masked.groups.indices {
        masked.groups[index].observed = share(adjusted.groups[index].observed)
      }
      masked.overall.observed = share(adjusted.overall.observed)
      masked.leftOut = few(adjusted.leftOut)
      return true
    }
  }

  /// A model's terms tell of no patient; of how many it was fitted on is a count like others.
  package func callAsFunction(_ model: RiskModel) -> Disclosed<RiskModel>? {
    unlessRounded(model) { masked in
      masked.fitted = share(model.fitted)
      masked.leftOut = few(model.leftOut)
      return !masked.fitted.isHidden
    }
  }

  /// What is published already passes; own results by their registry's profile.
  package func callAsFunction(_ series: SeriesComparison) -> Disclosed<SeriesComparison>? {
    unlessRounded(series) { masked in
      for (index, row) in series.rows.enumerated() {
        if case .own(let result) = row.content { masked.rows[index].content = .own(share(result)) }
      }
      return true
    }
  }
}
