internal import Recognition

/// What each section of a report needs of a registry, in concepts.
package struct SectionNeeds: Sendable {
  package enum State: String, Sendable { case complete, partial, absent }

  package let section: String
  /// Without these there is no section.
  let needs: [String]
  /// Of these one at least.
  let anyOf: [String]
  /// The better with these.
  let uses: [String]

  package static let complications = ConceptRule.complications

  package static let all: [SectionNeeds] = [
    SectionNeeds("provenance"),
    SectionNeeds(
      "key-findings", needs: ["survived_to_discharge"],
      uses: ["weaned", "cpc_discharge", "arrest_to_flow_min", "renal_replacement"]),
    SectionNeeds("cohort-flow", needs: ["survived_to_discharge"], uses: ["weaned", "cpc_discharge"]),
    SectionNeeds("activity"),
    SectionNeeds(
      "case-mix",
      anyOf: [
        "age_years", "sex", "weight_kg", "cpc_before", "coronary_disease", "heart_failure", "hypertension",
        "diabetes", "dialysis_before", "arrest_location", "witnessed", "bystander_cpr", "aetiology",
        "first_rhythm", "mechanical_cpr",
      ]),
    SectionNeeds(
      "process",
      anyOf: [
        "no_flow_min", "low_flow_min", "arrest_to_flow_min", "distal_perfusion", "coronary_angiography",
      ]), SectionNeeds("survival", needs: ["survived_to_discharge"], uses: ["weaned"]),
    SectionNeeds("neurology", needs: ["survived_to_discharge", "cpc_discharge"]),
    SectionNeeds("complications", anyOf: complications, uses: ["ecmo_hours"]),
    SectionNeeds("cause-of-death", needs: ["survived_to_discharge", "cause_of_death"]),
    SectionNeeds(
      "survivors", needs: ["survived_to_discharge"],
      anyOf: [
        "age_years", "sex", "first_rhythm", "low_flow_min", "arrest_to_flow_min", "lactate_before_mmol_l",
        "ecmo_hours",
      ]),
    SectionNeeds(
      "risk-adjusted", needs: ["survived_to_discharge"],
      anyOf: ["age_years", "low_flow_min", "first_rhythm", "witnessed"]),
    SectionNeeds("follow-up", anyOf: ["survived_6_months", "survived_12_months", "follow_up_days"]),
    SectionNeeds("benchmarks", needs: ["survived_to_discharge"]), SectionNeeds("data-quality"),
    SectionNeeds("analysis-plan"),
  ]

  init(_ section: String, needs: [String] = [], anyOf: [String] = [], uses: [String] = []) {
    self.section = section
    self.needs = ["year"] + needs
    self.anyOf = anyOf
    self.uses = uses
  }

  /// Whether the section can be drawn of these concepts, and what it lacks.
  package func state(_ present: (String) -> Bool) -> (state: State, missing: [String]) {
    let missing = needs.filter { !present($0) }
    let some = anyOf.filter(present)
    let lacking = anyOf.filter { !present($0) }
    if !missing.isEmpty || (!anyOf.isEmpty && some.isEmpty) {
      return (.absent, missing + (some.isEmpty ? lacking : []))
    }
    if section == "risk-adjusted", some.count < 2 { return (.absent, lacking) }
    let wished = lacking + uses.filter { !present($0) }
    return (wished.isEmpty ? .complete : .partial, wished)
  }
}
