internal import Analyses
internal import Disclosure
internal import Exhibits
package import Requests

extension FlowRequest {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    var counted: [CohortFlow.Step] = []
    var exits: [[ConsortExhibit.Exit]] = []
    var door: Door?
    /// All of whom the registry holds a part, where the others are not few.
    var all: (step: CohortFlow.Step, others: Pending<Int>)?
    var areOthersFew = false
    func people(_ people: People) -> ConsortExhibit.Exit? {
      proportion(people.measure, site).map { ConsortExhibit.Exit(label: people.label, count: $0.events) }
    }
    for step in steps {
      switch step.count {
      case .measure(let request):
        guard let result = proportion(request, site) else { return .failed }
        door = door ?? site.doors[request.registry]
        counted.append(
          CohortFlow.Step(label: step.label, count: result.events, patients: result.patients?.events))
      case .printed(let count, let source):
        counted.append(CohortFlow.Step(label: step.label, count: count, source: source))
      case .all(let count, let part, let source):
        guard let result = proportion(part, site), let own = site.doors[part.registry] else { return .failed }
        areOthersFew = own.isSmall(count - result.events)
        all = (
          CohortFlow.Step(label: step.label, count: count, source: source),
          own.submit(OthersCount(count - result.events))
        )
        continue
      }
      exits.append(step.left.compactMap(people))
    }
    guard let door else { return .failed }
    let flow = CohortFlow(steps: counted)
    switch layout {
    case .boxes:
      let cohort = ConsortExhibit.Cohort(flow: flow, exits: exits, groups: groups.compactMap(people))
      return .drawn(door.submitWhole(cohort)) { ConsortExhibit.draw($0) }
    case .cascade:
      let own = door.submit(flow)
      // What is not printed is not entered: few others would hide the runs.
      let whole =
        areOthersFew
        ? nil
        : all.map { all in
          door.submit(CohortFlow(steps: [all.step] + counted)).onlyWith(all.others).orElse(own)
        }
      return .drawn(whole ?? own) { FlowExhibit.draw($0) }
    }
  }

  private func proportion(_ request: MeasureRequest, _ site: Evaluator) -> ProportionResult? {
    guard case .proportion(let result)? = site.result(request) else { return nil }
    return result
  }
}
