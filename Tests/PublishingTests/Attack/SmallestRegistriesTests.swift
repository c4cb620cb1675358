import Testing

@testable import Project
@testable import Publishing

/// A registry too small for its tables still has a page, which says so.
@Suite struct SmallestRegistriesTests {
  private func site(_ count: Int) -> SiteBuilder.Outcome {
    let rows = (0..<count).map { row in
      "\(2015 + row % 3),\(row % 3 == 0 ? "yes" : "no"),\(row % 2 == 0 ? "A" : "B"),\(row % 5 == 0 ? "" : "x")"
    }
    let page =
      "---\ntitle: P\n---\n\n```{figure} f\nkind: yearly\nregistry: r\nyear: year\noutcome: alive = yes\ncaption: C.\n```\n\n```{table} t\nkind: comparison\nregistry: r\nby: alive\nvariables: [centre, more]\ncaption: C.\n```\n"
    return SiteBuilder.build(
      testProject(
        ["r.csv": "year,alive,centre,more\n" + rows.joined(separator: "\n") + "\n", "page.md": page],
        site: "title: S\nregistries:\n  r: {data: r.csv, disclosure: cms11}\n"))
  }

  @Test(arguments: [1, 5, 11, 12, 14, 20, 34])
  func aPageIsBuilt(count: Int) {
    let outcome = site(count)
    #expect(!outcome.hasErrors, "\(outcome.diagnostics.prefix(2))")
    let page = outcome.text("page.html")
    if count < 11 {
      #expect(page.contains("number of records hidden"))
    } else if count > 11 {
      #expect(page.contains("\(count) records"))
    }
  }
}
