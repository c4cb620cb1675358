internal import Diagnostics
internal import Registry
package import RegistryFiles

/// What was recognised in an export: proposals, and questions where two answers are possible.
package struct Recognition: Sendable {
  package struct Proposal: Sendable {
    package var concept: String
    package var columns: [String]
    package var state: State
    /// A derivation or a join's aggregate, in the dictionary's words.
    package var how: String?
    package var field: Field
    package var why: String

    package init(
      concept: String, columns: [String], state: State, how: String? = nil, field: Field, why: String
    ) {
      self.concept = concept
      self.columns = columns
      self.state = state
      self.how = how
      self.field = field
      self.why = why
    }
  }

  package enum State: String, Sendable { case declared, proposed, derived, joined, absent }

  package struct Question: Sendable {
    package struct Answer: Sendable {
      package var column: String
      package var pro: String
      package var against: String
      /// What would settle it, and where that stands in the dictionary.
      package var settles: Settlement

      package init(column: String, pro: String, against: String, settles: Settlement) {
        self.column = column
        self.pro = pro
        self.against = against
        self.settles = settles
      }
    }

    package enum Settlement: Sendable {
      /// The field that it would be, behind those that it follows from.
      case fields([Field])
      /// A field of a joined file, by an aggregate.
      case joined(file: String?, concept: String, how: String)
      /// Which records count.
      case include([String])
      /// A code's meaning, within a field that is there.
      case levels([String])
      /// Codes of a field that was accepted without them, with the levels that they may be.
      case meanings([String], of: [String])
      /// A field's column has another name now.
      case renamed(from: String, to: String)
    }

    package var concept: String
    package var answers: [Answer]

    package init(concept: String, answers: [Answer]) {
      self.concept = concept
      self.answers = answers
    }
  }

  package var proposals: [Proposal] = []
  package var questions: [Question] = []
  /// Fields that are read for what follows from them, with why.
  package var sources: [(field: Field, why: String)] = []
  /// The columns that became something.
  package var used: Set<String> = []
  /// What is told and asks nothing.
  package var notes: [String] = []
  /// Durations that cannot be, such as of an ECMO that ended before it began.
  var impossible: [ImpossibleSpan] = []

  package subscript(concept: String) -> Proposal? { proposals.first { $0.concept == concept } }
}
