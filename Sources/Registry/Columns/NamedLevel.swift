internal import RegistryFiles

extension Column {
  /// The level that a text names: itself, its label, its code in the file; of yes and no what means the same.
  package func level(named text: String) -> String? {
    guard let levels else { return nil }
    if levels.contains(text) { return text }
    if let found = field.levelMap.first(where: { $0.code == text })?.level, levels.contains(found) {
      return found
    }
    if field.kind == .boolean {
      if field.trueValues.contains(text) { return levels.first }
      if field.falseValues.contains(text) { return levels.last }
    }
    let labelled = levels.filter { field.labels[$0] == text }
    if labelled.count == 1 { return labelled[0] }
    if let meaning = YesNo.meaning(of: text) {
      let same = levels.filter { YesNo.meaning(of: $0) == meaning }
      let other = levels.filter { YesNo.meaning(of: $0) == !meaning }
      // A column of one answer throughout may be asked for the other, which nobody gave.
      if same.count == 1, levels.count == 2 || other.count == 1 { return same[0] }
      if levels.count == 1, other.count == 1 { return text }
    }
    return nil
  }
}
