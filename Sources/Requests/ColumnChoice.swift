internal import Analyses
package import Registry

/// A column that is asked for: by name, with words for its levels where the request has its own, or as groups that
/// conditions make.
package enum ColumnChoice: Hashable, Sendable {
  case column(String, labels: [Label] = [])
  case groups([Group], title: String)

  package struct Label: Hashable, Sendable {
    package var level: String
    package var words: String

    package init(level: String, words: String) {
      self.level = level
      self.words = words
    }
  }

  package struct Group: Hashable, Sendable {
    package var label: String
    package var condition: Filter

    package init(label: String, condition: Filter) {
      self.label = label
      self.condition = condition
    }
  }

  /// Nil where the registry has no such column, which reading has told.
  package func column(in table: RegistryTable) -> Column? {
    switch self {
    case .groups(let groups, let title):
      return Column(groups: groups.map { ($0.label, $0.condition) }, title: title, in: table)
    case .column(let name, let labels):
      guard let column = table[name], let levels = column.levels, !labels.isEmpty else { return table[name] }
      var field = column.field
      for label in labels where levels.contains(label.level) { field.labels[label.level] = label.words }
      return Column(field: field, values: column.values)
    }
  }
}

/// The records that a request is about.
package struct Scope: Hashable, Sendable {
  package var registry: String
  package var filter: Filter

  package init(_ registry: String, _ filter: Filter = .all) {
    self.registry = registry
    self.filter = filter
  }
}
