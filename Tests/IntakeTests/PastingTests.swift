@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Intake
@testable import Recognition
@testable import Registry

/// Every line that a question offers can be uncommented where it stands: the dictionary then reads its file.
@Test(arguments: Expected.all.keys.sorted())
func everyLineOfAQuestionCanBeUncommented(name: String) throws {
  let export = try Export(name)
  let intake = try #require(export.intake)
  for question in intake.recognition.questions {
    for answer in question.answers {
      guard case .fields(let fields) = answer.settles else { continue }
      var problems: [Diagnostic] = []
      let text = DictionaryText.adding(
        FieldLine.lines(answer.settles, besides: Set(intake.draft.dictionary.fields.map(\.name))),
        intake.draft.yaml)
      let dictionary = DataDictionary.read(text, file: "own.yaml", problems: &problems)
      let read = RegistryTable.read(
        export.request.data.bytes, name: "own", file: "own.csv", dictionary: dictionary,
        companion: { name in export.request.others.first { $0.name == name }?.bytes }, problems: &problems)
      let table = try #require(read, "\(question.concept): \(problems)")
      #expect(table.column(of: question.concept)?.name == fields.last?.name, "\(question.concept)")
    }
  }
}

@Test func linesToChooseFromStandUnderTheFields() throws {
  let yaml = try #require(try Export("bad").intake).draft.yaml
  let lines = yaml.split(separator: "\n").map(String.init)
  let fields = try #require(lines.firstIndex(of: "fields:"))
  let choices = lines.indices.filter { lines[$0].contains("# - {name:") }
  #expect(!choices.isEmpty && choices.allSatisfy { $0 > fields && lines[$0].hasPrefix("  # - {name:") })
  let index = try #require(choices.first)
  var uncommented = lines
  uncommented[index] = "  " + lines[index].dropFirst(4)
  var problems: [Diagnostic] = []
  let dictionary = DataDictionary.read(
    uncommented.joined(separator: "\n"), file: "own.yaml", problems: &problems)
  #expect(problems.isEmpty && dictionary != nil, "\(problems)")
}

@Test func codesWithoutAKnownMeaningAreAskedAndNeverGuessed() throws {
  let rows = (0..<24).map { "R\($0),\(["oui", "non", "NSP", "peut-être"][$0 % 4])\n" }.joined()
  let witnessed = try #require(intake("id,Témoin\n" + rows).question("witnessed")?.answers.first)
  #expect(witnessed.against.contains("\"peut-être\" in 6 cells") && !witnessed.against.contains("NSP"))
  #expect(witnessed.lines[0].contains("levels: {\"peut-être\": missing}"))
  let reasons = (0..<30).map { "R\($0),\($0 % 5 == 0 ? "X7" : $0 % 2 == 0 ? "Expected recovery" : "Died")\n" }
  let weaned = try #require(
    intake("id,Discontinuation\n" + reasons.joined()).question("weaned")?.answers.first)
  #expect(weaned.against.contains("X7") && weaned.lines[0].contains("\"X7\": missing"))
  let cells = ["EER; AVC", "EER", "AVC", "hémorragie cérébrale; EER", "truc", "aucune"]
  let csv = "id;Complications\n" + (0..<30).map { "R\($0);\"\(cells[$0 % 6])\"\n" }.joined()
  let split = intake(csv)
  #expect(split.proposal("renal_replacement") != nil && split.proposal("ischaemic_stroke") == nil)
  #expect(split.question("ischaemic_stroke")?.answers[0].against.contains("AVC") == true)
  #expect(split.question("complications")?.answers[0].against.contains("\"truc\" in 5 cells") == true)
}

@Test func codesOfALongFileWithoutAMeaningAreAsked() throws {
  let csv = "RunNo,age\n" + (0..<20).map { "\(1000 + $0),4\($0 % 10)\n" }.joined()
  let long =
    "RunNo,ComplicationCode\n" + (0..<40).map { "\(1000 + $0 % 20),\([702, 613, 999][$0 % 3])\n" }.joined()
  let export = intake(csv, others: [("c.csv", long)])
  #expect(export.question("complications")?.answers[0].against.contains("702, 613, 999") == true)
  let codes =
    "field,code,label\nComplicationCode,702,Renal replacement\nComplicationCode,613,Stroke\nComplicationCode,999,Vasoplegia\n"
  let listed = intake(csv, others: [("c.csv", long)], codes: codes)
  #expect(listed.proposal("renal_replacement")?.how == "any ComplicationCode = \"702\"")
  #expect(listed.proposal("ischaemic_stroke") == nil && listed.question("ischaemic_stroke") != nil)
  #expect(listed.intake?.recognition.notes.first?.contains("Vasoplegia") == true)
  #expect(
    listed.intake?.draft.yaml.contains("        # ischaemic_stroke: 'any ComplicationCode = \"613\"'") == true
  )
}

@Test func daysThatASpreadsheetCountsAreAskedFor() throws {
  let csv =
    "id,ECMO start date,age\n" + (0..<20).map { "R\($0),\(45292 + $0),4\($0 % 10)\n" }.joined()
  let question = try #require(intake(csv).question("year"))
  #expect(question.answers[0].against.contains("\"45292\" is 2024-01-01 as Excel counts days"))
  #expect(question.answers[0].against.contains("\"45292\" is 2028-01-02"))
  #expect(question.answers[0].lines[0].contains("format: \"excel\""))
  // A number of the record is no date.
  #expect(intake(csv.replacing("ECMO start date", with: "RunNo")).question("year") == nil)
}

@Test func laboratoryValuesAreNoClocks() {
  let cells = ["7.02", "7.15", "7.31", "6.59", "7.24"]
  #expect(column("pH before ECMO", cells).proposal("ph_before") != nil)
}

@Test(arguments: ["Date de la pose", "ECMO-Anlage am", "Datum start ECMO", "Date of cannulation"])
func theDayOfCannulationIsKnown(header: String) {
  let days = (0..<24).map { "R\($0);\(13 + $0 % 9).0\($0 % 9 + 1).2024\n" }.joined()
  #expect(intake("id;\(header)\n" + days).proposal("year") != nil)
}

@Test func aComorbidityIsNoComplication() throws {
  let dictionary = """
    Variable / Field Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"
    record_id,text,Record,
    age,text,Age (years),
    comorb,checkbox,Comorbidities,"1, Diabetes | 2, Dialysis"
    compl,checkbox,Complications,"1, Dialysis | 2, Limb ischaemia"
    """
  let rows = (0..<20).map {
    "\($0 + 1),4\($0 % 10),\($0 % 2),\($0 % 3 == 0 ? 1 : 0),\($0 % 4 == 0 ? 1 : 0),0\n"
  }
  let export = intake(
    "record_id,age,comorb___1,comorb___2,compl___1,compl___2\n" + rows.joined(), redcap: dictionary)
  #expect(export.proposal("dialysis_before")?.columns == ["comorb___2"], "\(export.problems)")
  #expect(export.proposal("renal_replacement")?.columns == ["compl___1"])
  #expect(export.proposal("diabetes")?.columns == ["comorb___1"])
}

@Test func labelsInPlaceOfCodesAreToldWithoutADictionaryToo() {
  let rows = (0..<10).map { "\($0),Baseline,4\($0)\n\($0),Discharge,\n" }.joined()
  let export = intake("Record ID,Event Name,Age (years)\n" + rows)
  #expect(
    export.intake == nil
      && export.problems.contains { $0.code == "redcap-labels" && $0.place.line == 1 && $0.place.column == 2 }
  )
}
