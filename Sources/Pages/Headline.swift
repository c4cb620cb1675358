internal import Disclosure
package import Evaluation
internal import Prose

extension PageResolver {
  /// A report's first finding that is a share, as another page tells it; nil where none may be told.
  package var headline: String? {
    for fence in page.document.fences where fence.name == .report {
      guard case .section(let blocks)? = plan.items[fence.place] else { continue }
      for case .findings(let sentences) in blocks {
        let clauses = sentences.compactMap { $0.first { $0.measures.contains(where: isShare) } }
        if let told = clauses.lazy.compactMap({ self.sentence([$0]) }).first { return told.plainText }
      }
    }
    return nil
  }

  private func isShare(_ measure: PlannedMeasure) -> Bool {
    if case .proportion? = measure.printed.released?.value { true } else { false }
  }

  /// The page says what another's headline says: its registries are this one's too.
  package func tell(headlineOf other: PagePlan) { listedRegistries += other.usedRegistries }
}
