/// The words between the parts of a reference.
package enum ReferenceMessage: Hashable, Sendable {
  // MARK: Authors

  case both(String, String)
  /// Within a sentence.
  case andOthers(String)
  /// At the end of a list of authors.
  case others
  case editors(Int, ReferenceForm)

  // MARK: Dates

  case month(Int, year: Int, day: Int?, ReferenceForm)
  case cited(date: String, ReferenceForm)
  case published(date: String)

  // MARK: What it is

  case retracted
  case inBook
  case onlineResource
  case thesis(ThesisKind)
  case reportNumber(String, ReferenceForm)
  case preprint
  case preprintPosted(date: String)

  // MARK: Where it stands

  case edition(Int)
  case namedEdition(String)
  case pages(String)
  case availableFrom
}

package enum ReferenceForm: Sendable, CaseIterable { case vancouver, ama }
package enum ThesisKind: Sendable, CaseIterable { case bachelor, master, doctor }
