/// What a calculation's input cannot be.
enum CalculateWords {
  static let noPatients = "there are no patients: a proportion of none does not exist"
}
