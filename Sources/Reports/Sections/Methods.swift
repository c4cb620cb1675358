/// How the numbers were made.
enum MethodsSection: ReportSection {
  static let name = "methods"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    [
      .paragraph(
        "Shares are of patients in whom numerator and denominator are known, with Wilson’s intervals at 95%; counts of events have exact Poisson intervals, medians stand with their quartiles. The trend over years is Cochran and Armitage’s. Groups are compared by the tests that the footnotes of each table name; nothing is corrected for the number of comparisons, so that differences between survivors and non-survivors generate questions and confirm none. Risk is modelled by logistic regression with Firth’s penalty on the patients of earlier years; limits of charts and funnels are exact binomial ones. Missing values are counted, never filled in."
      )
    ]
  }
}
