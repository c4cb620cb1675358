@testable internal import Appraisal
internal import Diagnostics
internal import Testing

struct GroupTreeTests {
  private func tree(_ text: String) throws -> GroupTree {
    var problems: [Diagnostic] = []
    return GroupTree(
      try #require(PublishedPaper.read("groups:\n" + text, file: "p.yaml", problems: &problems)))
  }

  private func shown(_ tree: GroupTree) -> [String] {
    tree.partitions.map { "\($0.whole) = \($0.parts.joined(separator: " + "))" }
  }

  @Test func childrenThatAddUpArePartitionsOfTheirWhole() throws {
    let tree = try tree("  w: {n: 24}\n  a: {n: 8, part-of: w}\n  b: {n: 16, part-of: w}\n")
    #expect(shown(tree) == ["w = a + b"])
    #expect(tree.isPart("a", of: "w") && !tree.isPart("w", of: "a") && !tree.isPart("a", of: "b"))
  }

  @Test func oneWholeHasSeveralPartitions() throws {
    let tree = try tree(
      "  w: {n: 24}\n  a: {n: 8, part-of: w}\n  b: {n: 16, part-of: w}\n  m: {n: 19, part-of: w}\n  f: {n: 5, part-of: w}\n"
    )
    #expect(shown(tree) == ["w = a + b", "w = m + f"])
    let mixed = try self.tree(
      "  w: {n: 24}\n  a: {n: 8, part-of: w}\n  m: {n: 19, part-of: w}\n  b: {n: 16, part-of: w}\n  f: {n: 5, part-of: w}\n"
    )
    #expect(shown(mixed) == ["w = a + b"])
  }

  @Test func childrenThatDoNotAddUpPromiseNothing() throws {
    #expect(
      shown(try tree("  w: {n: 24}\n  a: {n: 8, part-of: w}\n  b: {n: 10, part-of: w}\n")) == [])
  }

  @Test func listedPartsMakeAWhole() throws {
    let tree = try tree("  a: {n: 8}\n  b: {n: 8}\n  w: {n: 16, parts: [a, b]}\n")
    #expect(shown(tree) == ["w = a + b"] && tree.isPart("b", of: "w"))
  }
}
