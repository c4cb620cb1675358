package import Evaluation
internal import Prose

extension PageResolver {
  /// What a report found of survival, as another page tells it; nil where nothing may be told.
  package var headline: String? {
    for fence in page.document.fences where fence.name == .report {
      guard case .section(let blocks)? = plan.items[fence.place] else { continue }
      for case .findings(let sentences) in blocks {
        let survival = sentences.joined().first { $0.measures.contains(where: isSurvival) }
        if let told = survival.flatMap({ sentence([$0]) }) { return told.plainText }
      }
    }
    return nil
  }

  /// By the name that a registry's measure of it has.
  private func isSurvival(_ measure: PlannedMeasure) -> Bool {
    measure.request.measure.hasSuffix("-survival")
  }

  /// The page says what another's headline says: its registries are this one's too.
  package func use(headlineOf other: PagePlan) { listedRegistries += other.usedRegistries }
}
