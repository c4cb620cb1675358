"""Writes Sources/WordPages/Pictures/ArialWidths.swift: the advance widths of Liberation Sans, which are those of Arial.

    python3 script/reference/arial-widths.py /usr/share/fonts/truetype/liberation2 > Sources/WordPages/Pictures/ArialWidths.swift
"""
import sys
from fontTools.ttLib import TTFont

folder = sys.argv[1]
fonts = {"regular": TTFont(f"{folder}/LiberationSans-Regular.ttf"), "bold": TTFont(f"{folder}/LiberationSans-Bold.ttf")}
others = list(range(0xA0, 0x180)) + [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2020, 0x2021, 0x2022, 0x2026, 0x2032, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265] + list(range(0x391, 0x3CA))

def width(font, code):
    glyph = font.getBestCmap().get(code)
    return None if glyph is None else round(font["hmtx"][glyph][0] * 1000 / font["head"].unitsPerEm)

version = fonts["regular"]["name"].getDebugName(5)
print(f"// Written by script/reference/arial-widths.py from Liberation Sans, {version}; do not edit.")
print("/// Advance widths of Arial in thousandths of an em: U+0020 to U+007E in order, then some others.")
print("enum ArialWidths {")
def rows(items, per):
    for at in range(0, len(items), per):
        print("    " + ", ".join(items[at:at + per]) + ",")
for name, font in fonts.items():
    print(f"  private static let {name}: [Int] = [")
    rows([str(width(font, code)) for code in range(32, 127)], 16)
    print("  ]")
    print(f"  private static let {name}Others: [UInt32: Int] = [")
    rows([f"0x{code:04X}: {width(font, code)}" for code in others if width(font, code) is not None], 8)
    print("  ]")
print("""
  /// How far each UTF-16 unit of a text moves on; nil where the text has a letter that only a font can place.
  static func advances(_ text: String, size: Double, isBold: Bool) -> [Double]? {
    let (table, others) = isBold ? (bold, boldOthers) : (regular, regularOthers)
    var result: [Double] = []
    for scalar in text.unicodeScalars {
      let value = scalar.value
      guard let width = value >= 32 && value < 127 ? table[Int(value) - 32] : others[value] else { return nil }
      result.append(Double(width) * size / 1000)
    }
    return result
  }
}""")
