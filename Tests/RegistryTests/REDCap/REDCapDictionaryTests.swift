@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

private let header =
  "\"Variable / Field Name\",\"Form Name\",\"Section Header\",\"Field Type\",\"Field Label\",\"Choices, Calculations, OR Slider Labels\",\"Field Note\",\"Text Validation Type OR Show Slider Number\",\"Text Validation Min\",\"Text Validation Max\",Identifier?,\"Branching Logic (Show field only if...)\",\"Required Field?\",\"Custom Alignment\",\"Question Number (surveys only)\",\"Matrix Group Name\",\"Matrix Ranking?\",\"Field Annotation\""

private func convert(_ lines: String..., header: String = header) -> (DictionaryDraft?, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let text = ([header] + lines).joined(separator: "\r\n") + "\r\n"
  return (DictionaryDraft.fromREDCap(Array(text.utf8), file: "redcap.csv", problems: &problems), problems)
}

@Test func aREDCapDictionaryReadsItsRawExport() throws {
  let (draft, problems) = convert(
    "record_id,ecpr,,text,Study ID,,,,,,,,,,,,,",
    "sex,ecpr,,radio,\"<b>Sex</b> at birth\",\"1, Male | 2, Female\",,,,,,,y,,,,,",
    "age,ecpr,,text,Age,,in years,integer,18,110,,,y,,,,,",
    "arrest,ecpr,,text,Date of arrest,,,date_dmy,2010-01-01,today,y,,,,,,,",
    "survived,ecpr,,yesno,Survived?,,,,,,,,y,,,,,",
    "cpc,ecpr,,dropdown,CPC,\"1, Good, or mild | 2, Moderate\",,,,,,\"[survived] = '1'\",y,,,,,",
    "compl,ecpr,,checkbox,Complications,\"1, Bleeding | -9, Other < 5\",,,,,,,,,,,,",
    "intro,ecpr,,descriptive,Welcome,,,,,,,,,,,,,",
    "notes,ecpr,,notes,Remarks,,,,,,,,,,,,,",
    "bmi,ecpr,,calc,BMI,\"round([w]/[h]^2, 1)\",,,,,,,,,,,,")
  #expect(problems.isEmpty)
  let yaml = try #require(draft).yaml
  var read: [Diagnostic] = []
  let dictionary = try #require(DataDictionary.read(yaml, file: "d.yaml", problems: &read))
  let export = """
    record_id,sex,age,arrest,survived,cpc,compl___1,compl____9,notes,bmi,ecpr_complete
    1,1,60,2019-05-04,1,2,0,1,,24.1,2
    2,2,70,2019-06-04,0,,1,0,x,,2
    """
  let table = RegistryTable.read(
    Array(export.utf8), name: "r", file: "r.csv", dictionary: dictionary, problems: &read)
  #expect(read.isEmpty, "\(read)\n\(yaml)")
  #expect(table?["sex"].map { $0.label(of: "2") } == "Female" && dictionary["sex"]?.title == "Sex at birth")
  #expect(dictionary["cpc"]?.labels["1"] == "Good, or mild")
  #expect(dictionary["cpc"]?.constraints.isRequired == false)
  #expect(dictionary["cpc"]?.description == "Asked only if [survived] = '1'.")
  #expect(dictionary["arrest"]?.role == .identifier && dictionary["arrest"]?.kind == .date)
  #expect(dictionary["compl____9"]?.title == "Complications: Other < 5")
  #expect(dictionary["intro"] == nil)
  #expect(dictionary["age"]?.constraints.maximum == 110 && dictionary["age"]?.constraints.isRequired == true)
}

@Test func whatIsWrongInAREDCapDictionaryIsToldWithItsPlace() {
  let (draft, problems) = convert(
    "id,f,,text,Id,,,,,,,,,,,,,", "a,f,,raido,A,\"1, x\",,,,,,,,,,,,",
    "b,f,,radio,B,\"1, x | 1, y\",,,,,,,,,,,,",
    "c,f,,text,C,,,integr,,,,,,,,,,", "id,f,,text,Again,,,,,,,,,,,,,")
  #expect(draft == nil)
  #expect(
    problems.map(\.code) == ["redcap-type", "redcap-choices", "redcap-validation", "duplicate-field"])
  #expect(problems.map(\.place.line) == [3, 4, 5, 6] && problems[0].suggestion == "radio")
}

@Test func otherFilesAreNotREDCapDictionaries() {
  let (draft, problems) = convert("1,2", header: "a,b")
  #expect(draft == nil && problems.count == 4 && problems.allSatisfy { $0.code == "redcap-column" })
}
