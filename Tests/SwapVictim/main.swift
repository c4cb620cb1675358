import Foundation
import Output
import Site

// Writes one site after the other into a folder until it is killed: `swap-victim FOLDER FILES`. Each has its number
// in every file, so that a mixture shows. A folder that another build holds is tried again.

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(read: arguments[2]) else {
  FileHandle.standardError.write(Data("swap-victim FOLDER FILES\n".utf8))
  exit(64)
}

func site(_ number: UInt32) -> [OutputFile] {
  let files = (0..<count).map { index in
    OutputFile(path: "\(index % 7)/\(index % 3)/page-\(index).html", text: "\(number)")
  }
  let manifest = Manifest(files: files.map { Manifest.Entry(path: $0.path, content: $0.bytes) }, inputs: [])
  return files + [OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))]
}

while true {
  do {
    let claim = try OutputClaim(OutputPlace(arguments[1]))
    _ = try claim.replace(with: site(.random(in: 0...UInt32.max)))
  } catch {
    guard error.code == "output-locked" else {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
    usleep(500)
  }
}
