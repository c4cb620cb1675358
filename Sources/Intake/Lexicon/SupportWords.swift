internal import RegistryFiles
internal import Registry

/// What ECMO was begun for: the one kind of run that a registry of ECPR counts, and the others that may stand beside it.
enum SupportWords {
  private static let lexicon = Lexicon(
    """
    ecpr: ecpr, e cpr, ecls cpr, ecmo cpr, extracorporeal cpr, extracorporeal cardiopulmonary resuscitation, extracorporeal resuscitation, refractory cardiac arrest, refractory arrest, cardiac arrest, arret cardiaque refractaire, acr refractaire, arret cardiaque, acr, *kreislaufstillstand*, refraktarer kreislaufstillstand, laufende reanimation, unter reanimation, herzstillstand, pcr refractaria, parada refractaria, paro refractario, parada cardiaca, paro cardiaco, parada cardiorrespiratoria, arresto cardiaco refrattario, arresto refrattario, arresto cardiaco, refractair circulatiestilstand, circulatiestilstand, hartstilstand, pcr refrataria, paragem refrataria, paragem cardiorrespiratoria, 体外心肺复苏, 难治性心脏骤停, 心脏骤停, 难治性心停止, 難治性心停止, 心停止, 体外循環式心肺蘇生
    respiratory: ards, sdra, respiratory failure, respiratory support, respiratoir falen, insuffisance respiratoire, lungenversagen, pneumonia, pneumonie, vv, vv ecmo, 呼吸衰竭, 呼吸不全, 呼吸
    cardiac: cardiogenic shock, *cardiogen*, *kardiogen*, choc cardiogenique, choque cardiogenico, shock cardiogeno, cardiogene shock, *postcardiotom*, *postkardiotom*, post cardiotomy, bridge to transplant, 心源性休克, 心原性ショック, 心臓外科術後
    """)

  private static let exact: Set<String> = ["ecpr", "eclscpr", "ecmocpr", "extracorporealcpr"]

  /// `ecpr`, `respiratory`, `cardiac`; nil where the text speaks of none of them, or of two.
  static func kind(of text: String) -> String? {
    // "Pulmonary" alone is a kind of support, "pulmonary embolism" is not.
    switch String(String.UnicodeScalarView(FoldedText(text).scalars)) {
    case "pulmonary", "respiratory": "respiratory"
    case "cardiac": "cardiac"
    default: LevelReading.level(text, lexicon)
    }
  }

  static func isECPR(_ text: String) -> Bool { isPlainly(text) || kind(of: text) == "ecpr" }

  /// Whether a cell says that the run counts: by its own word, or by yes under the word.
  static func counts(_ text: String, under names: [String]) -> Bool {
    isECPR(text) || (YesNo.meaning(of: text) == true && names.contains { FoldedText($0).says("ecpr") })
  }

  /// Whether a text is the name of it and nothing else.
  static func isPlainly(_ text: String) -> Bool {
    exact.contains(String(String.UnicodeScalarView(FoldedText(text).scalars)))
  }
}
