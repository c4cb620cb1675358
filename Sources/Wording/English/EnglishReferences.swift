extension English {
  package func say(_ message: ReferenceMessage) -> Phrase {
    switch message {
    case .both(let one, let other): "\(one) and \(other)"
    case .andOthers(let name): "\(name) et al."
    case .others: "et al"
    case .editors(1, .vancouver): "editor"
    case .editors(_, .vancouver): "editors"
    case .editors(1, .ama): "ed"
    case .editors(_, .ama): "eds"

    case .month(let month, let year, let day, .vancouver):
      "\(year) \(shortMonth(month))\(day.map { " \($0)" })"
    case .month(let month, let year, let day, .ama):
      "\(self.month(month))\(day.map { " \($0)," }) \(year)"
    case .cited(let date, .vancouver): "[cited \(date)]"
    case .cited(let date, .ama): "Accessed \(date)"
    case .published(let date): "Published \(date)"

    case .retracted: "Retracted."
    case .inBook: "In:"
    case .onlineResource: "[Internet]"
    case .thesis(.bachelor): "bachelor's thesis"
    case .thesis(.master): "master's thesis"
    case .thesis(.doctor): "dissertation"
    case .reportNumber(let number, .vancouver): "Report No.: \(number)."
    case .reportNumber(let number, .ama): "Report No. \(number)."
    case .preprint: "Preprint"
    case .preprintPosted(let date): "Preprint posted online \(date)"

    case .edition(let number): "\(ordinal(number)) ed."
    case .namedEdition(let name): "\(name) ed."
    case .pages(let pages): "p. \(pages)."
    case .availableFrom: "Available from:"
    }
  }

  private func shortMonth(_ number: Int) -> Phrase {
    let names: [Phrase] = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names[number - 1]
  }

  private func ordinal(_ number: Int) -> Phrase {
    if (11...13).contains(number % 100) { return "\(number)th" }
    return switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }
}
