extension Numbers {
  /// A P value as the journal prints it, without its symbol: `0.43`, `0.004`, `<0.001`. Never 0.000.
  ///
  /// - `nejm`, and the house's default: above 0.01 two decimals, from 0.001 three, below "<0.001", decided on the
  ///   value before rounding; three decimals where two would carry it over 0.05.
  /// - `jama`: the same without the leading nought; above .99 as ">.99".
  /// - `lancet`: as `nejm`, but four decimals below 0.001 and "<0·0001" under that.
  /// - `spss`: three decimals throughout.
  ///
  /// Outside 0...1, or not a number: "–".
  package func pValue(_ p: Double) -> String {
    guard p >= 0, p <= 1 else { return absent }
    switch style {
    case .spss: return p < 0.001 ? "<0.001" : decimal(p, places: 3)
    case .lancet where p < 0.001: return p < 0.0001 ? "<" + decimal(0.0001, places: 4) : decimal(p, places: 4)
    case .jama where p > 0.99: return ">" + decimalMark + "99"
    default: break
    }
    let text =
      if p < 0.001 { "<" + decimal(0.001, places: 3) } else { decimal(p, places: placesOfP(p)) }
    guard style.dropsLeadingZeroOfP else { return text }
    return text.hasPrefix("<0")
      ? "<" + text.dropFirst(2) : text.hasPrefix("0") ? String(text.dropFirst()) : text
  }

  /// `P = 0.43`, `P < 0.001`.
  package func pStatement(_ p: Double) -> String {
    let text = pValue(p)
    guard let sign = text.first, sign == "<" || sign == ">" else { return "\(style.pSymbol) = \(text)" }
    return "\(style.pSymbol) \(sign) \(text.dropFirst())"
  }

  private func placesOfP(_ p: Double) -> Int {
    if p <= 0.01 { return 3 }
    let crosses =
      (p < 0.05) != (RoundedDecimal(p, places: 2).map { $0.whole == "0" && $0.fraction < "05" } ?? true)
    return crosses ? 3 : 2
  }
}
