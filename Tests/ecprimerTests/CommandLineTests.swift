import ArgumentParser
import Diagnostics
import Testing

@testable import ecprimer

@Test(arguments: [
  ["build", "--as-of", "2026-02-30"], ["build", "--as-of", "2025-02-29"], ["build", "--as-of", "26-2-1"],
  ["build", "--output", "content/site"], ["build", "--output", "./templates/"],
  ["build", "--project", "p", "--output", "../p/content"], ["new", "chapter", "!!!"],
  ["new", "project", "a/b"],
  ["build", "--profile", "internal"], ["build", "--profile", "internal", "--output", "site"],
  ["build", "--profile", "internal", "--output", "./team/../site"],
  ["build", "--profile", "published", "--output", "team"],
])
func aWrongCommandLineIsRefused(arguments: [String]) {
  do {
    _ = try ECPRimerCommand.parseAsRoot(arguments)
    Issue.record("accepted")
  } catch {
    #expect(ECPRimerCommand.exitCode(for: error).rawValue == 64)
  }
}

@Test(arguments: [
  ["build", "--as-of", "2024-02-29"], ["build", "--output", "contents"],
  ["build", "--output", "/tmp/content"],
  ["new", "chapter", "Weaning"], ["build", "--profile", "internal", "--output", "team"],
])
func aRightCommandLineIsNot(arguments: [String]) throws {
  _ = try ECPRimerCommand.parseAsRoot(arguments)
}

@Test func namesOfVariablesKeepTheirSpaces() {
  #expect(
    CompareCommand.names("No flow (min), pH before ECMO ,Age") == ["No flow (min)", "pH before ECMO", "Age"])
}

@Test func aDeviceWithoutEndIsReadToItsBound() {
  var problems: [Diagnostic] = []
  #expect(InputFiles().bytes("/dev/zero", &problems) == nil)
  #expect(problems.map(\.code) == ["missing-file"] && problems.first?.message.contains("200 MB") == true)
}
