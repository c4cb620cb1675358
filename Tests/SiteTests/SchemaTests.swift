import Foundation
import Testing

@testable import Site

@Test func theSchemaOfTheSiteHasEachKey() throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../docs/schemas/site.schema.json")
  let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  let properties = try #require(schema["properties"] as? [String: Any])
  #expect(properties.keys.sorted() == SiteConfiguration.keys.sorted())
}
