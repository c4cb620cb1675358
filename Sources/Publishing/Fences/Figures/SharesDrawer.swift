internal import Analyses
internal import Exhibits

/// `kind: shares`: what a whole is made of, from counts.
enum SharesDrawer: DataDrawer {
  static let keys = ["label", "whole", "events", "total"]
  static let options: [FenceOption] = [.optional("title", "words for the shares, with their whole")]

  static func draw(_ input: DataInput) -> FigureOutcome {
    let file = input.file
    var wholes: [PublishedShares.Whole] = []
    for line in file.rows {
      guard let label = input.label(line) else { continue }
      guard let events = file.count("events", line) else {
        file.complain("wrong-row", DataWords.noPart, line)
        continue
      }
      let name = file.text("whole", line)
      let part = PublishedShares.Part(label: label, count: events, source: input.credit.words(line))
      let total = file.count("total", line)
      if let index = wholes.firstIndex(where: { $0.label == name }) {
        if let total, total != wholes[index].total {
          file.complain("wrong-row", DataWords.totals(total, wholes[index].total), line)
        }
        wholes[index].parts.append(part)
      } else {
        wholes.append(PublishedShares.Whole(label: name, total: total ?? 0, parts: [part]))
      }
    }
    // Without a column of totals the parts make up the whole.
    if !file.has("total") {
      for index in wholes.indices { wholes[index].total = wholes[index].parts.reduce(0) { $0 + $1.count } }
    }
    for whole in wholes where whole.rest < 0 || whole.total == 0 {
      input.body.builder.problems.append(
        .error(
          "wrong-row", DataWords.overfull(whole.total - whole.rest, whole.total), at: input.body.place("data")
        ))
    }
    guard input.isSound, let disclosed = input.disclosed(PublishedShares(wholes: wholes)) else {
      return .failed
    }
    return .drawn(SharesExhibit.draw(disclosed, title: input.body.string("title") ?? DataWords.shareOfWhole))
  }
}
