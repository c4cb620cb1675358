/// What a document of a page says beside it: the columns of its measures in large figures.
package enum DocumentMessage: Hashable, Sendable {
  case measure
  case value
  case remarks
}
