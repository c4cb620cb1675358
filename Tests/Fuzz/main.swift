import Foundation

// fuzz ROOT FORMAT SEED COUNT SCRATCH   runs COUNT inputs, each written to SCRATCH before it is read
// fuzz ROOT FORMAT FILE                 runs one input
// A crash ends the process and leaves the input there; so does one that takes over SECONDS (5) or MEGABYTES (1000).

let arguments = CommandLine.arguments
let environment = ProcessInfo.processInfo.environment
let seconds = environment["SECONDS_EACH"].flatMap { UInt32($0) } ?? 5
let megabytes = environment["MEGABYTES"].flatMap { Int(read: $0) } ?? 1000

func peak() -> Int {
  var usage = rusage()
  #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1_048_576
  #endif
}

func stop(_ words: String) -> Never {
  FileHandle.standardError.write(Data((words + "\n").utf8))
  exit(3)
}

guard arguments.count == 4 || arguments.count == 6, let format = Format(rawValue: arguments[2]) else {
  stop("fuzz ROOT FORMAT SEED COUNT SCRATCH, or fuzz ROOT FORMAT FILE")
}
let project = Project(root: arguments[1])

func run(_ input: String) {
  // The alarm ends the process with its own status.
  alarm(seconds)
  project.run(input, as: format)
  alarm(0)
  if peak() > megabytes { stop("\(peak()) MB") }
}

if arguments.count == 4 {
  let clock = ContinuousClock()
  let input = String(decoding: FileManager.default.contents(atPath: arguments[3]) ?? Data(), as: UTF8.self)
  print(clock.measure { run(input) }, "\(peak()) MB")
} else {
  let (seed, count) = (UInt64(arguments[3]) ?? 0, Int(read: arguments[4]) ?? 0)
  let seeds = project.seeds(format)
  for index in 0..<count {
    var mutator = Mutator(seed: seed &* 1_000_003 &+ UInt64(index), others: seeds)
    let input = mutator.mutated()
    try Data(input.utf8).write(to: URL(fileURLWithPath: arguments[5]))
    run(input)
  }
}
