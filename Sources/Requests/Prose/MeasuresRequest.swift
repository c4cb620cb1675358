/// `{measures}`: the definitions of every measure, or of one registry's.
package struct MeasuresRequest: Sendable {
  package var registry: String?

  package static let keys: [FenceOption] = [
    .optional("registry", "one registry, as site.yaml names it; all without it")
  ]

  package init(registry: String?) { self.registry = registry }

  package init(_ body: FenceBody) {
    registry = body.string("registry")
    if let registry {
      _ = body.reader.project.source(
        named: registry, at: body.place("registry"), problems: &body.reader.problems)
    }
  }
}
