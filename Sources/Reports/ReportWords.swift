internal import Prose
internal import Wording

extension Wording {
  /// A message as content, with computed values in its gaps.
  func content(_ message: ReportMessage, _ values: [ValueReference] = []) -> [Inline] {
    content(parts(message), values)
  }

  func content(_ message: AnalysisMessage) -> [Inline] { content(parts(message), []) }

  private func content(_ parts: [PhrasePart], _ values: [ValueReference]) -> [Inline] {
    parts.map { part in
      switch part {
      case .text(let text): .text(text)
      case .code(let text): .code(text)
      case .emphasis(let text): .emphasis([.text(text)])
      case .gap(let number): .value(values[number])
      }
    }
  }
}
