package import Diagnostics
package import Disclosure
package import Project
internal import Registry
internal import Requests

/// Plans a site: reads and evaluates what every page asks for, then settles what may be shown of it, all together.
package struct SitePlanner {
  let project: Project
  let kinds: Kinds
  let memory: SettlementMemory

  package init(_ project: Project, kinds: Kinds = Kinds(), memory: SettlementMemory) {
    self.project = project
    self.kinds = kinds
    self.memory = memory
  }

  package func plan(_ problems: inout [Diagnostic]) -> SitePlan {
    let doors = project.registries.mapValues { Door(profile: $0.profile) }
    let site = Evaluator(project, doors: doors, kinds: kinds)
    let pages = project.pages.map { PagePlanner($0, site).plan() }
    let counts = Set(pages.flatMap(\.usedRegistries)).sorted().reduce(into: [:]) { counts, name in
      counts[name] = site.recordCount(name)
    }
    for page in project.pages { noteEarlierResults(of: page, site) }
    settle(doors, &problems)
    return SitePlan(
      pages: pages, index: SiteIndex(pages, problems: &problems), recordCounts: counts,
      fallen: doors.compactMapValues(\.fallen))
  }

  private func settle(_ doors: [String: Door], _ problems: inout [Diagnostic]) {
    for (name, door) in doors.sorted(by: { $0.key < $1.key }) where door.hidesSmallNumbers {
      door.settle(with: memory, named: name)
      guard door.exposedCount > 0, let source = project.registries[name] else { continue }
      problems.append(
        .error(
          "disclosure-narrowed",
          "\(door.exposedCount) small counts of the registry '\(name)' could be narrowed by a reader, whatever is hidden beside them: print fewer tables of it",
          at: project.configuration.registries.first { $0.name == name }?.place
            ?? Place(file: source.dataPath)))
    }
  }

  /// Every number that an earlier report printed binds this one, whether or not a table of changes shows it.
  private func noteEarlierResults(of page: Project.Page, _ site: Evaluator) {
    var ignored: [Diagnostic] = []
    guard let settings = page.document.frontMatter.report else { return }
    let path = ReportResults.path(settings.previous)
    guard let text = project.files.text(path),
      let earlier = ReportResults.read(text, file: path, problems: &ignored),
      let door = site.doors[earlier.registry], door.hidesSmallNumbers
    else { return }
    for entry in earlier.entries {
      guard let measure = project.measures[entry.measure], measure.registry == earlier.registry,
        let result = site.quietResult(
          MeasureRequest(
            measure: measure.id, registry: measure.registry, condition: entry.condition, place: measure.place)
        )
      else { continue }
      let numbers: EarlierNumbers =
        switch entry.value {
        case .share(let events, let total, let unknown):
          .share(events: events, total: total, unknown: unknown)
        case .number(_, let count): .number(count: count)
        }
      door.note(result, publishedAs: numbers)
    }
  }
}
