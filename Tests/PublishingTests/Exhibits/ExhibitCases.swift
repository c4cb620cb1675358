/// A fence of each kind of figure and table, over twelve patients or printed numbers, by the name of what it must hold.
enum ExhibitCases {
  static let figures: [String: String] = [
    "yearly": "registry: r\nyear: year\noutcome: alive = yes",
    "bars": "registry: r\nof: centre\noutcome: alive = yes", "icons": "registry: r\nof: alive",
    "strip": "registry: r\nof: age\nby: alive", "box": "registry: r\nof: age\nby: alive",
    "histogram": "registry: r\nof: age\nbin-width: 10",
    "forest": "registry: r\noutcome: alive = yes\nby: weaned",
    "funnel": "registry: c\noutcome: alive = yes\ncentre: centre",
    "vlad": "registry: r\noutcome: died = yes\nrisk: risk",
    "cusum": "registry: r\noutcome: died = yes\nrisk: risk\nodds-ratio: 2\nlimit: 2.5",
    "completeness": "registry: r\nvariables: [lactate, days]\nby: year",
    "timeline": "registry: r\nno-flow: noflow\nlow-flow: lowflow",
    "calibration": "registry: r\noutcome: died = yes\nrisk: risk\ngroups: 2",
    "roc": "registry: r\noutcome: died = yes\nscores: [risk]",
    "activity": "registry: r\nyear: year\necmo-runs: {2010: 6, 2011: 8, 2012: 10}",
    "rates": "registry: r\nvariables: [bleeding, stroke]\nexposure: hours",
    "kaplan-meier": "registry: r\ntime: days\nevent: died = yes\nby: weaned",
    "cumulative-incidence":
      "registry: r\ntime: days\nevents: [{label: Died, when: died = yes}, {label: Home, when: alive = yes}]",
    "p-chart": "registry: r\noutcome: alive = yes\nperiod: year", "run": "registry: r\nof: age\nperiod: year",
    "q-q": "registry: r\nof: age",
    "series":
      "measure: proportion\ntitle: T\nrows: [{label: A, events: 8, total: 24}, {label: B, estimate: 40, low: 30, high: 55}]",
    "dots": "data: shares-of.csv\ncolumns: {label: label}", "shares": "data: whole.csv",
    "competing-risks": competing, "risk-adjustment": "\(adjustment)\npredictors: [age, flow, male]",
    "centres": "\(adjustment)\npredictors: [age, flow, male]\ncentre: centre",
  ]

  /// Drawn from a CSV of published numbers under a name that patients have too.
  static let published: [String: String] = [
    "forest": "data: trials.csv", "timeline": "data: times.csv",
  ]

  /// Other forms of kinds above.
  static let more: [String: (kind: String, body: String)] = [
    "stacked": ("bars", "registry: r\nof: year\nby: alive"),
    "predictor-curve": (
      "risk-adjustment", "\(adjustment)\npredictors: [age, flow, male]\nshow: curve\nof: age"
    ),
  ]
  static let moreTables: [String: (kind: String, body: String)] = [
    "performance": ("risk-adjustment", "\(adjustment)\npredictors: [age, flow, male]\nshow: performance"),
    "coefficients": ("risk-adjustment", "\(adjustment)\npredictors: [age, flow, male]\nshow: coefficients"),
    "left-out": ("risk-adjustment", "\(adjustment)\npredictors: [age, male, lactate]\nshow: left-out"),
  ]

  private static let competing =
    "registry: r\nevents: [{label: Died, when: died = yes, time: days}, {label: Home, when: alive = yes, time: days}]\nuntil: days\ndays: [4, 12, 25, 60]"
  /// Of a file that the generator draws: patients to learn from, and others to be judged.
  private static let adjustment =
    "registry: m\noutcome: died = yes\nlearning: set = learn\njudged: set = judge\nevents-per-parameter: 5\nbootstrap: 20"

  static let tables: [String: String] = [
    "comparison": "registry: r\nby: alive\nvariables: [age, weaned, centre]",
    "cross": "registry: r\nrows: centre\ncolumns: alive",
    "yearly": "registry: r\nyear: year\noutcomes: [{title: Alive, when: alive = yes}]",
    "measures": "measures: [alive, weaned, age]",
    "series":
      "measure: proportion\ntitle: T\nrows: [{label: A, events: 8, total: 24}, {label: B, estimate: 40, low: 30, high: 55}]",
    "completeness": "registry: r\nvariables: [lactate, days]",
    "rates": "registry: r\nvariables: [bleeding, stroke]\nexposure: hours",
    "model": "registry: r\noutcome: died = yes\npredictors: [age]", "changes": "results: old.json",
    "risk-adjusted": "registry: r\noutcome: died = yes\nrisk: risk\nby: centre",
    "life-table": "registry: r\ntime: days\nevent: died = yes\nat: [4, 12, 60]",
    "competing-risks": competing,
    "first-events":
      "registry: r\nvariables: [bleeding, stroke]\ntimes: [bleeding_h, stroke_h]\nexposure: hours",
    "runs": "registry: r\npatient: patient\noutcome: alive = yes",
    "risk-adjustment": "\(adjustment)\npredictors: [age, flow, male]",
    "centres": "\(adjustment)\npredictors: [age, flow, male]\ncentre: centre",
  ]

  static let files = [
    "content/site.yaml":
      "title: S\nlanguage: en\nregistries:\n  r: {data: r.csv, disclosure: published}\n  c: {data: c.csv, disclosure: published}\n  m: {data: m.csv, disclosure: published}\n",
    "content/measures.yaml":
      "alive: {title: Survival, registry: r, numerator: alive = yes}\nweaned: {title: Weaned, registry: r, numerator: weaned = yes}\nage: {title: Age, registry: r, median: age}\n",
    "content/old.json":
      "{\"schema\": \"ecprimer.results/1\", \"registry\": \"r\", \"year\": 2010, \"data-lock\": \"2010-12-31\", \"disclosure\": \"published\", \"definitions\": {\"alive\": \"alive = yes of all\"}, \"results\": [{\"measure\": \"alive\", \"events\": 3, \"total\": 12}]}\n",
    "content/shares-of.csv":
      "label,events,total,source,licence\nA,8,24,,numbers only\nB,5,10,,numbers only\n",
    "content/whole.csv":
      "label,whole,events,total,source,licence\nHome,All,8,24,,numbers only\nDied,All,16,24,,numbers only\n",
    "content/times.csv":
      "label,median,low,high,total,source,licence\nA,30,20,45,24,,numbers only\nB,60,50,90,10,,numbers only\n",
    "content/trials.csv":
      "label,events,total,control-events,control-total,source,licence\nA,8,24,4,20,,numbers only\nB,5,10,6,12,,numbers only\n",
    "content/c.csv": centres,
  ]

  /// Five centres with events of patients as the generator counts them.
  private static let centres =
    "centre,alive\n"
    + [("A", 3, 10), ("B", 8, 20), ("C", 9, 30), ("D", 24, 40), ("E", 10, 60)].map { name, events, total in
      (0..<total).map { "\(name),\($0 < events ? "yes" : "no")\n" }.joined()
    }.joined()
}
