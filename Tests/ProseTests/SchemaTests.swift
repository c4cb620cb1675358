import Foundation
import Testing

@testable import PageHead

@Test func theSchemaOfFrontMatterHasEachKey() throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../docs/schemas/front-matter.schema.json")
  let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  let properties = try #require(schema["properties"] as? [String: Any])
  #expect(properties.keys.sorted() == FrontMatter.keys.sorted())
}
