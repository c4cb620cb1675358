/// Outcome against what the patients' risk leads one to expect.
extension ReportContext {
  /// Few, and seldom missing: each patient without one is left out.
  private var predictors: [String] {
    columns(["age_years", "low_flow_min", "first_rhythm", "witnessed"])
  }

  var riskAdjusted: String? {
    guard has("survived_to_discharge"), predictors.count > 1, let earlier = earlierYears else { return nil }
    let model =
      "registry: \(registry)\noutcome: survived_to_discharge = yes\npredictors: [\(predictors.joined(separator: ", "))]\nfitted-where: \(earlier)"
    let died = model.replacingOccurrences(
      of: "survived_to_discharge = yes", with: "survived_to_discharge = no")
    var parts = [
      "The model is fitted on the patients of \(earlierWords ?? "earlier years") and judged by those of \(year), whom it has not seen.\n",
      reportFence(
        "table", "table-model",
        "kind: model\n\(model)\nwhere: \(yearColumn) <= \(year)\ncaption: The model of survival to discharge."
      ),
      reportFence(
        "table", "table-calibration",
        "kind: risk-adjusted\n\(model)\nwhere: \(thisYear)\nrisk-groups: 5\ntitle: Survival to discharge\ncaption: Calibration in \(year), survivors observed and expected by fifths of the risk foretold."
      ),
    ]
    if !hides {
      parts.append(
        reportFence(
          "figure", "fig-calibration",
          "kind: calibration\n\(model)\nwhere: \(thisYear)\ngroups: 10\ntitle: survival to discharge\ncaption: Calibration of the model in \(year)."
        ))
    }
    if let centre = centreColumn, (table[centre]?.levels?.count ?? 0) >= 5 {
      // Beside the funnel's, numbers of fewer years would tell how few patients the model leaves out.
      let first = hides ? years[0] : year - 2
      parts.append(
        reportFence(
          "table", "table-centres",
          "kind: risk-adjusted\n\(model)\nwhere: \(yearColumn) <= \(year) and \(yearColumn) >= \(first)\nby: \(centre)\ntitle: Survival to discharge\ncaption: Survivors observed and expected by centre, \(first) to \(year)."
        ))
      parts.append(
        reportFence(
          "figure", "fig-funnel",
          "kind: funnel\nregistry: \(registry)\noutcome: survived_to_discharge = yes\ncentre: \(centre)\nwhere: \(yearColumn) <= \(year) and \(yearColumn) > \(year - 3)\ntitle: Survival to discharge\(settings.centre.map { "\nnamed: ['\($0.text)']" } ?? "")\ncaption: Survival to discharge by centre, \(year - 2) to \(year), within exact limits about the share of all."
        ))
    }
    if hides {
      parts.append(
        "Cumulative charts show each patient’s outcome in turn, so that a public report does not draw them.\n"
      )
    } else {
      parts.append(
        reportFence(
          "figure", "fig-vlad",
          "kind: vlad\n\(died)\nwhere: \(thisYear)\ncaption: Variable life-adjusted display of \(year), lives gained against expectation patient by patient."
        ))
      parts.append(
        reportFence(
          "figure", "fig-cusum",
          "kind: cusum\n\(died)\nwhere: \(thisYear)\ncaption: Risk-adjusted cumulative sum of deaths, \(year)."
        ))
    }
    return parts.joined(separator: "\n")
  }
}
