internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Publishing

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Builds the site, serves it on this machine and reloads the page on every change.",
    discussion: "Example:\n  ecprimer serve --port 8000 --open")

  @OptionGroup var options: ProjectOptions

  @Option(help: "The port; without it, the first free one from 8000 on.")
  var port: UInt16?

  @Flag(help: "Open the site in the browser.")
  var open = false

  func run() throws {
    let preview = Preview()
    let workshop = ServeWorkshop(options, preview: preview)
    let server = try start(preview)
    let port = server.port
    // Not by print, which keeps it back where the output is no terminal.
    FileHandle.standardOutput.write(Data("http://127.0.0.1:\(port)/  (Ctrl-C ends)\n".utf8))
    if open { openBrowser(port) }
    workshop.run()
  }

  /// A port that was asked for and is taken is an error; otherwise the next free one serves.
  private func start(_ preview: Preview) throws -> PreviewServer {
    let first = port ?? 8000
    for candidate in first...max(first, port ?? first + 50) {
      guard let server = try? PreviewServer(preview, port: candidate) else { continue }
      server.start()
      return server
    }
    throw ValidationError(
      port.map { "port \($0) is taken" } ?? "no port from \(first) to \(first + 50) is free")
  }

  private func openBrowser(_ port: UInt16) {
    let process = Process()
    #if os(macOS)
      process.executableURL = URL(fileURLWithPath: "/usr/bin/open")
    #else
      process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    #endif
    process.arguments = ["http://127.0.0.1:\(port)/"]
    try? process.run()
  }
}
