extension English {
  package func say(_ message: FollowUpMessage) -> Phrase {
    switch message {
    case .died: "Died"
    case .lastSeenAlive: "Last seen alive"
    case .upToThen: "up to then"
    case .followedBeyond: "Followed beyond"
    case .lifeTable(let runs):
      "Kaplan and Meier’s estimate\(of(runs)), with log–log intervals by Greenwood’s variance: who was last seen alive counts as long as he was followed, and nobody is taken for dead or alive whose state is not known."
    case .wholePercents:
      "Where few were lost, survival stands in whole percents, which are the same whoever they were."
    case .possibleSurvival: "Possible survival, %"
    case .outerLimits: "outer limits of 95% intervals"
    case .rangedSurvival:
      "Where a count is hidden, survival is a range: the least and the greatest estimate that the counts told allow, which is no interval of an estimate; beside it limits beyond which none of their 95% intervals reaches."

    case .days: "Days"
    case .upToDay: "Up to day"
    case .noneYet: "None of these yet, %"
    case .competing(let runs):
      "Aalen and Johansen’s estimates\(of(runs)): who has had one event can no longer have another first; who has had none, or of whom nothing more is known, counts until last seen. Intervals on the log–log scale by the delta method."
    case .tied(let count):
      "\(count) \(plural: count, one: "run", many: "runs") had two of the events at the same time; the one named first counts."

    case .timeAtRisk(let unit): "At risk, \(unit)"
    case .firstEvents(let unit): "First events per 1,000 \(unit) at risk"
    case .firstEventsOf(let exposure):
      "A run is at risk of a first event until it comes, and no longer (\(exposure)); intervals of rates are exact Poisson ones. Not known are runs of which the event, its time or the exposure is missing."
    case .afterExposure(let count):
      "\(count) \(plural: count, one: "event", many: "events") after the end of the exposure \(plural: count, one: "is", many: "are") not counted."

    case .counted: "Counted"
    case .allRuns: "All runs"
    case .allRunsClustered: "All runs, clustered by patient"
    case .allRunsByCentre: "All runs, clustered by centre"
    case .firstRuns: "First runs of patients"
    case .wilsonOfRuns(let patients, let centres):
      "Intervals are Wilson’s, which take runs for independent\(clustered(patients: patients, centres: centres))."
    case .unknownPatients(let count):
      "\(count) \(plural: count, one: "run", many: "runs") of unknown patients \(plural: count, one: "counts", many: "count") as patients of their own."
    case .someUnknownPatients:
      "Runs of unknown patients count as patients of their own; how many is hidden."
    }
  }

  private func of(_ runs: Int?) -> Phrase {
    runs.map { " of \($0) \(plural: $0, one: "run", many: "runs")" } ?? ""
  }

  private func clustered(patients: Bool, centres: Bool) -> Phrase {
    switch (patients, centres) {
    case (false, false): ""
    case (true, false): "; the one clustered by patient allows for what runs of a patient have in common"
    case (false, true): "; the one clustered by centre allows for what runs of a centre have in common"
    case (true, true):
      "; those clustered by patient and by centre allow for what runs of either have in common"
    }
  }
}
