/// Wholes that papers divide into parts: so many of so many.
package struct PublishedShares: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var label: String
    package var count: Int
    package var source: String?

    package init(label: String, count: Int, source: String? = nil) {
      self.label = label
      self.count = count
      self.source = source
    }
  }

  package struct Whole: Hashable, Sendable {
    package var label: String?
    package var total: Int
    package var parts: [Part]

    package init(label: String?, total: Int, parts: [Part]) {
      self.label = label
      self.total = total
      self.parts = parts
    }

    /// What no part accounts for; negative where the parts hold more than the whole.
    package var rest: Int { parts.reduce(total) { $0 - $1.count } }
  }

  package var wholes: [Whole]

  package init(wholes: [Whole]) { self.wholes = wholes }
}
