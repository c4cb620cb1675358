extension English {
  package func say(_ message: SiteMessage) -> Phrase {
    switch message {
    case .section(.primer): "Primer"
    case .section(.reports): "Reports"
    case .section(.episodes): "Podcast"
    case .chapter(let number): "Chapter \(number)"
    case .newestReport: "Newest report"
    case .newestEpisode: "Newest episode"
    case .allChapters(let section): "\(section): all chapters"
    case .chaptersInParts(let section, let part, let count):
      "\(section): chapters, part \(part) of \(count)"
    case .onOnePage: "All chapters on one page"
    case .references: "References"
    case .referencesDescription: "Every work that this site cites, and where."
    case .search: "Search"
    case .searchDescription: "Every page and heading of this site."
    case .feed: "Feed"
    case .podcastFeed: "Podcast feed"
    case .noSuchPage: "No such page"
    case .addressChanged: "The address may have changed, or was mistyped."
    case .wayBack(let home, let search): "\(home) or \(search)."
    case .home: "Home"
    case .searchLink: "search"

    case .wordsToLookFor: "Words to look for"
    case .allPages: "All pages and headings"
    case .found(let sign): "Sections: \(sign)."
    case .bestFound(let count): "The best \(count) are shown."
    case .foundNothing(let sign): "Nothing for “\(sign)”."
    case .near: "Near it:"
    case .noneHasAll: "No section has all of these words."

    case .reviewed(let day): "Reviewed \(day)"
    case .updated(let day): "Updated \(day)"
    case .minutes(let count): "\(count) min"

    case .madeBy(let generator, let data):
      "Made by \(generator)\(data.map { " · data \($0)" })"
    case .printed(let generator, let data): "\(generator) · data \(data)"
    case .computedBy(let generator): "Computed by \(generator) when this page was built."
    case .notForPublication: "Internal, not for publication: small numbers are shown."
    case .internalUse: "For internal use: small numbers are not suppressed."
    case .publicAlready: "The figures behind this page are public already; nothing is suppressed."
    case .smallCountsHidden(let most, let profile, let rounding):
      "Counts of 1 to \(most) are hidden, with others from which they would follow (profile \(profile))\(rounding.map { "; the rest are rounded to the nearest \($0)" })."
    case .fallen(let toHeadline):
      "The registry is too small for its tables: count by count, and with all that is linked to them hidden, somebody could have reckoned small numbers, so that \(toHeadline ? "only survival by year and the number of records are" : "only the number of records is") told."
    case .records(let count): "\(count) \(plural: count, one: "record", many: "records")"
    case .recordsHidden: "number of records hidden"
    case .syntheticData: "Synthetic data."
    case .dataClosed(let day): "Data closed on \(day)."
    case .data(let digest, let dictionary):
      "Data \(digest)\(dictionary.map { ", dictionary \($0)" })."
    case .dataset(let title):
      "Aggregated results of \(title), as this page prints them; no records of patients."
    case .version(let day): "Version of \(day)"
    case .dataVersion(let digests): "data \(digests)"

    case .citedIn(let pages): "Cited in \(pages)."
    case .inputs(let generator, let programs):
      programs.isEmpty
        ? "Made by \(generator). The inputs, byte for byte:"
        : "Made by \(generator), its statistics held against \(programs.joined(separator: ", ")). The inputs, byte for byte:"
    case .inputsTable: "Inputs and their digests"
    case .file: "File"
    case .bytes: "Bytes"
    case .agreement: "Agreement by what is computed"
    case .byStatistic(let family): "\(family), by statistic"
    case .everyCase(let family): "\(family), every case"
    }
  }

  package func say(_ message: SourceMessage) -> Phrase {
    switch message {
    case .sources(let works): "Sources: \(works)."
    case .takenFrom(let works): "Taken from \(works)."
    case .onlyNumbers: "Only their numbers are told here."
    case .licence(let names): "Licence: \(names)."
    case .printedOtherwise: "Printed otherwise."
    case .illustration: "numbers made up to illustrate"

    case .tables: "tables, as printed"
    case .numbers: "numbers, drawn anew"
    case .shown(let kinds, let places, let licences):
      "Shown: \(kinds.joined(separator: "; ")), in \(places). Licence: \(licences)."
    case .notStated: "not stated"
    case .numbersOnly: "numbers only"
    case .noWorks: "No table, figure or number of another work stands on this site."

    case .statement: "Statement"
    case .reference: "Reference"
    case .howRead: "How it was read"
    case .citedStatements(let page): "Cited statements of \(page)"
    case .statements(let count, let references):
      "\(count) cited \(plural: count, one: "statement", many: "statements"), \(references) \(plural: references, one: "reference", many: "references")."
    case .nothingCited: "No chapter or episode cites anything yet."
    case .read(let how, let passage): "\(name(how))\(passage.map { ", \($0)" })"
    }
  }

  private func name(_ reading: SourceReading) -> Phrase {
    switch reading {
    case .fullText: "the article itself"
    case .abstract: "its abstract"
    case .secondary: "as another work tells it"
    case .title: "its title alone"
    }
  }
}
