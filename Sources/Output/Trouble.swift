internal import Diagnostics

/// What keeps a site from being written, with the place below the output folder.
struct Trouble: Error, Sendable {
  let path: [EntryName]
  let code: String
  let message: String

  init(at path: [EntryName] = [], code: String = "cannot-write", _ message: String) {
    self.path = path
    self.code = code
    self.message = message
  }

  func diagnostic(in folder: String) -> Diagnostic {
    .error(code, message, at: Place(file: path.isEmpty ? folder : folder + "/" + path.text))
  }
}

/// A failing call as a trouble at `path`.
func at<Value>(
  _ path: [EntryName] = [], _ body: () throws(SystemError) -> Value
) throws(Trouble) -> Value {
  do throws(SystemError) { return try body() } catch {
    throw Trouble(at: path, OutputWords.cannotWrite(error.reason))
  }
}
