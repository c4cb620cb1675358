internal import Diagnostics

/// `133-52` for Vancouver, `133-152` for AMA; both from either; single pages and article numbers as they stand.
struct PageRange {
  let style: ReferenceStyle

  func text(_ pages: String) -> String {
    pages.split(separator: ",").map { range(String($0).trimmingSpaces) }.joined(separator: ", ")
  }

  private func range(_ text: String) -> String {
    let parts = text.split(whereSeparator: { "-–—".contains($0) }).map { String($0).trimmingSpaces }
    guard parts.count == 2 else { return text }
    let (first, last) = (Page(parts[0]), Page(parts[1]))
    guard let first, let last, last.prefix.isEmpty || last.prefix == first.prefix,
      first.suffix == last.suffix,
      first.suffix.isEmpty
    else { return parts.joined(separator: "-") }
    // A shortened last page lends its missing digits from the first.
    let missing = first.digits.count - last.digits.count
    let whole = missing > 0 ? first.digits.prefix(missing) + last.digits : last.digits[...]
    guard whole.count > first.digits.count || whole.count == first.digits.count && whole > first.digits else {
      return parts.joined(separator: "-")
    }
    switch style {
    case .ama: return "\(parts[0])-\(first.prefix)\(whole)"
    case .vancouver:
      let shared = whole.count == first.digits.count ? zip(first.digits, whole).prefix { $0 == $1 }.count : 0
      return "\(parts[0])-\(whole.dropFirst(shared))"
    }
  }

  /// `S93`: letters, digits, letters.
  private struct Page {
    var prefix: String
    var digits: String
    var suffix: String

    init?(_ text: String) {
      let isDigit = { (character: Character) in ("0"..."9").contains(character) }
      prefix = String(text.prefix { !isDigit($0) })
      digits = String(text.dropFirst(prefix.count).prefix(while: isDigit))
      suffix = String(text.dropFirst(prefix.count + digits.count))
      guard !digits.isEmpty, digits.count < 12, suffix.allSatisfy({ !isDigit($0) }) else { return nil }
    }
  }
}
