/// A cell whose two figures are printed with different precision, where the table elsewhere is even.
struct PrecisionCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.rows.flatMap { row in
      row.statements.compactMap { statement in
        let places = statement.figures.map(\.places)
        guard let first = places.first, places.contains(where: { $0 != first }),
          row.statements.contains(where: { other in
            other != statement && !other.figures.isEmpty && Set(other.figures.map(\.places)) == [first]
          })
        else { return nil }
        return statement.finding(
          .rounding, .note, .unevenDecimals)
      }
    }
  }
}
