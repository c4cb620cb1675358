extension StringProtocol {
  /// Without white space at its ends, a line end within it a space.
  package var trimmed: String {
    split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}

extension Sequence<Unicode.Scalar> {
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}

extension Substring {
  /// Without spaces at its end.
  package var trimmingEnd: Substring {
    var result = self
    while let last = result.unicodeScalars.last, last == " " || last == "\t" {
      result.unicodeScalars.removeLast()
    }
    return result
  }
}
