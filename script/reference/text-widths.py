#!/usr/bin/env python3
"""Writes Sources/Plotting/Layout/TextWidths.swift: the advance widths of DejaVu Sans, in thousandths of an em.

DejaVu Sans is wider than the other faces of the system stack (Segoe UI, San Francisco, Roboto), so that what fits
by it fits by them. Usage: python3 script/reference/text-widths.py DejaVuSans.ttf DejaVuSans-Bold.ttf
"""
import sys
from fontTools.ttLib import TTFont

# Latin-1, and the dashes, quotes, arrows and signs that clinical text uses.
OTHERS = [*range(0xA0, 0x100), *range(0x2013, 0x2015), *range(0x2018, 0x201E), 0x2020, 0x2021, 0x2026, 0x2032,
          *range(0x2080, 0x208A), *range(0x2190, 0x2194), 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265]


def widths(path):
    font = TTFont(path)
    cmap, metrics, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return [round(metrics[cmap[code]][0] * 1000 / em) for code in range(32, 127)], {
        code: round(metrics[cmap[code]][0] * 1000 / em)
        for code in OTHERS
    }


def block(name, path):
    table, extra = widths(path)
    lines = [f"  static let {name}: [Int] = ["]
    for start in range(0, len(table), 16):
        lines.append("    " + ", ".join(str(w) for w in table[start : start + 16]) + ",")
    lines.append("  ]")
    lines.append(f"  static let {name}Others: [UInt32: Int] = [")
    items = [f"0x{code:04X}: {width}" for code, width in extra.items()]
    for start in range(0, len(items), 8):
        lines.append("    " + ", ".join(items[start : start + 8]) + ",")
    lines.append("  ]")
    return "\n".join(lines)


print("// Written by script/reference/text-widths.py from DejaVu Sans 2.37; do not edit.")
print("/// Advance widths in thousandths of an em: U+0020 to U+007E in order, then some others.")
print("enum TextWidths {")
print(block("regular", sys.argv[1]))
print(block("bold", sys.argv[2]))
print("}")
