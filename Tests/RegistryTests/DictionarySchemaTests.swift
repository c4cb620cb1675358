@testable import RegistryFiles
import Foundation
import Testing

@testable import Registry

@Test func theSchemaOfDictionariesHasEachKey() throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../docs/schemas/dictionary.schema.json")
  func keys(_ schema: Any?) -> [String] {
    ((schema as? [String: Any])?["properties"] as? [String: Any])?.keys.sorted() ?? []
  }
  func member(_ schema: Any?, _ name: String) -> Any? {
    ((schema as? [String: Any])?["properties"] as? [String: Any])?[name]
  }
  let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  let field = (member(schema, "fields") as? [String: Any])?["items"]
  #expect(keys(schema) == DataDictionary.keys.sorted())
  #expect(keys(member(schema, "ecprimer")) == DataDictionary.ownKeys.sorted())
  #expect(keys(field) == Field.keys.sorted())
  #expect(keys(member(field, "ecprimer")) == Field.ownKeys.sorted())
}
