/// What the numbers cannot tell.
enum LimitationsSection: ReportSection {
  static let name = "limitations"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    var sentences: [Words] = [
      "Patients whose outcome is not known are left out of a share, and counted beside it where they may be."
    ]
    if report.hides {
      sentences.append(
        "\(report.source.profile.note) A number that stands as \(emphasis: "hidden") is not nought.")
    }
    if let partial = report.settings.partial.sorted(by: { $0.key < $1.key }).first {
      sentences.append(
        "The year \(partial.key) is covered in part (\(partial.value)), and kept out of trends.")
    }
    sentences.append(
      "Numbers of a year are small: an interval that spans a difference of practical weight is no evidence that there is none."
    )
    return [.bullets(sentences)]
  }
}
