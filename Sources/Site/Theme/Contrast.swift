internal import Foundation

/// A colour as authors write it, `#12436d` or `#fff`.
package struct Colour: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  /// Nil for anything but three or six hexadecimal digits behind `#`.
  package init?(_ text: String) {
    let digits = text.unicodeScalars.dropFirst().map { scalar in
      scalar.isASCII ? Character(scalar).hexDigitValue : nil
    }
    guard text.hasPrefix("#"), [3, 6].contains(digits.count) else { return nil }
    let known = digits.compactMap(\.self).map(Double.init)
    guard known.count == digits.count else { return nil }
    let pairs =
      known.count == 3
      ? known.map { $0 * 17 } : stride(from: 0, to: 6, by: 2).map { known[$0] * 16 + known[$0 + 1] }
    (red, green, blue) = (pairs[0] / 255, pairs[1] / 255, pairs[2] / 255)
  }

  /// From 0, black, to 1, white (WCAG 2.2, relative luminance).
  package var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// From 1 to 21 (WCAG 2.2, contrast ratio).
  package func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
