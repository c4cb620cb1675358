import Plotting
import Figures
import Testing

@testable import WordPages

/// The records of a metafile, by the layout of [MS-EMF] 2.3: type, size, content.
private struct Records {
  let all: [(type: UInt32, content: [UInt8])]
  let header: [UInt8]

  init(_ bytes: [UInt8]) {
    var records: [(UInt32, [UInt8])] = []
    var index = 0
    while index + 8 <= bytes.count {
      let size = Int(Self.number(bytes, index + 4))
      guard size >= 8, index + size <= bytes.count else { break }
      records.append((Self.number(bytes, index), Array(bytes[(index + 8)..<(index + size)])))
      index += size
    }
    all = records
    header = records.first?.1 ?? []
  }

  static func number(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
  }

  func numbers(_ type: UInt32) -> [[Int32]] {
    all.filter { $0.type == type }.map { record in
      stride(from: 0, to: record.content.count - 3, by: 4).map {
        Int32(bitPattern: Self.number(record.content, $0))
      }
    }
  }
}

private let drawing = Drawing(
  width: 700, height: 200,
  marks: [
    .rectangle(x: 10, y: 20, width: 30, height: 40, style: "fill"),
    .line(x1: 1, y1: 2, x2: 3, y2: 4.25, style: "ink"),
    .dot(x: 50, y: 60, radius: 4.5, style: "pt s2"),
    .text(Label("8/24 (33.3%)", x: 70, y: 80, anchor: .end)),
    .path(
      points: [.init(0, 0), .init(100, 0), .init(100, 100), .init(0, 100)], isClosed: true, style: "area s1"),
    .path(
      points: [.init(50, 0), .init(150, 0), .init(150, 100), .init(50, 100)], isClosed: true, style: "area s2"
    ),
    .spot(row: 0, Box(left: 0, top: 0, right: 9, bottom: 9)),
  ])

@Test func aMetafileSaysItsSizeAndTheNumberOfItsRecords() {
  let bytes = Metafile.bytes(of: drawing)
  let records = Records(bytes)
  #expect(records.all.first?.type == 1 && records.all.last?.type == 14)
  let header = records.numbers(1)[0]
  // Its frame in hundredths of a millimetre: 700 and 200 dots of 96 to the inch.
  #expect(Array(header[4..<8]) == [0, 0, 18521, 5292])
  #expect(header[8] == 0x464D_4520 && header[10] == Int32(bytes.count))
  #expect(header[11] == Int32(records.all.count))
  // A device of 3840 by 2400 dots is 1016 by 635 millimetres at 96 to the inch.
  #expect(Array(header[16..<20]) == [3840, 2400, 1016, 635])
}

@Test func eachMarkStandsWhereItIs() {
  let records = Records(Metafile.bytes(of: drawing))
  let polygons = records.numbers(3)
  #expect(
    polygons[0] == [1000, 2000, 4000, 6000, 4, 1000, 2000, 4000, 2000, 4000, 6000, 1000, 6000])
  #expect(records.numbers(4)[0] == [100, 200, 300, 425, 2, 100, 200, 300, 425])
  #expect(records.numbers(42)[0] == [4550, 5550, 5450, 6450])
  let text = records.numbers(84)[0]
  #expect(text[7] == 7000 && text[8] == 8000 && text[9] == 12)
  // The end of the text stands at its place.
  #expect(records.numbers(22)[0] == [26])
}

/// Off the drawing, and no end of the program.
@Test(arguments: [1e300, -1e300, .infinity, -.infinity, .nan])
func whatLiesFarOffTheDrawingStaysOffIt(place: Double) {
  let far = Drawing(
    width: 700, height: 200,
    marks: [
      .line(x1: 1, y1: 2, x2: place, y2: place, style: "ink"), .dot(x: place, y: 0, radius: 4, style: "pt"),
    ])
  let records = Records(Metafile.bytes(of: far))
  #expect(abs(records.numbers(4)[0][7]) == 1_000_000_000)
}

@Test func whereTwoVeilsLieTheirColoursAreMixed() {
  let records = Records(Metafile.bytes(of: drawing))
  let brushes = records.numbers(39).map { UInt32(bitPattern: $0[2]) }.suffix(3)
  // A fifth of 12436D over white; of 8F3A0A over white; of the second over the first. Blue stands first.
  #expect(Array(brushes) == [0xE2D9D0, 0xCED8E9, 0xB7BAC3])
  #expect(records.numbers(67) == [[1]] && records.numbers(33).count == 1 && records.numbers(34) == [[-1]])
}

@Test func aDashedLineIsCutIntoItsDashes() {
  let pieces = Dashes.pieces([.init(0, 0), .init(20, 0)], [7, 3])
  #expect(pieces == [[.init(0, 0), .init(7, 0)], [.init(10, 0), .init(17, 0)]])
  let corner = Dashes.pieces([.init(0, 0), .init(5, 0), .init(5, 5)], [7, 3])
  #expect(corner == [[.init(0, 0), .init(5, 0), .init(5, 2)]])
}

/// Arial's widths: a digit 556, a point 278 thousandths of an em (Adobe's Helvetica.afm has the same).
@Test func lettersMoveOnByTheWidthsOfTheirFont() {
  #expect(ArialWidths.advances("1.5", size: 10, isBold: false) == [5.56, 2.78, 5.56])
  #expect(ArialWidths.advances("\u{5D0}", size: 10, isBold: false) == nil)
}
