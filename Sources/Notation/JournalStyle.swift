/// How a journal writes its numbers.
///
/// Sources: the New England Journal of Medicine's statistical reporting guidelines (2019), the AMA Manual of
/// Style (11th edition, 2020), The Lancet's formatting guidelines (2023), and the output of IBM SPSS.
package enum JournalStyle: String, CaseIterable, Sendable {
  case nejm, jama, lancet, spss

  /// JAMA writes P without the nought before the mark.
  var dropsLeadingZeroOfP: Bool { self == .jama }
  /// True where a spread stands as `(SD 1.2)` or `(1.2)` rather than after ±.
  package var bracketsSD: Bool { self == .jama || self == .lancet || self == .nejm }
  /// The word before a P value in running text.
  package var pSymbol: String { self == .lancet ? "p" : "P" }
}
