internal import Diagnostics

/// What stands behind three backticks over code that is run: `{r, fig.cap='A `word`'}`.
package enum ChunkHead {
  package static func isOne(_ info: ArraySlice<Unicode.Scalar>) -> Bool {
    let info = info.drop { $0 == " " }
    guard info.first == "{", info.dropFirst().first?.isLetter == true,
      let last = info.last(where: { $0 != " " })
    else { return false }
    return last == "}"
  }
}
