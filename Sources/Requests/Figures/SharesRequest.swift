package import Analyses

/// `kind: shares`: what a whole is made of, from counts.
package struct SharesRequest: DataRequest {
  package static let kind = "shares"
  package static let columnNames = ["label", "whole", "events", "total"]
  package static let ownOptions: [FenceOption] = [
    .optional("title", "words for the shares, with their whole")
  ]

  package var shares: PublishedShares
  package var credit: Credit
  package var title: String?

  package init?(_ input: DataInput) {
    let file = input.file
    var wholes: [PublishedShares.Whole] = []
    for line in file.rows {
      guard let label = input.label(line) else { continue }
      guard let events = file.count("events", line) else {
        file.complain("wrong-row", DataWords.noPart, line)
        continue
      }
      let name = file.text("whole", line)
      let part = PublishedShares.Part(label: label, count: events, source: input.source(line))
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
      input.complain("data", "wrong-row", DataWords.overfull(whole.total - whole.rest, whole.total))
    }
    guard input.isSound else { return nil }
    shares = PublishedShares(wholes: wholes)
    credit = input.credit
    title = input.body.string("title")
  }
}
