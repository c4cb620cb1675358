import Foundation

// fuzz ROOT FORMAT SEED COUNT SCRATCH   runs COUNT inputs, each written to SCRATCH before it is read
// fuzz ROOT FORMAT FILE                 runs one input
// A dot is printed for each input that was run. A crash ends the process and leaves the input there; so does one that
// takes over SECONDS_EACH (5) of the processors, ten times that on the clock, or MEGABYTES (1000).

let arguments = CommandLine.arguments
let environment = ProcessInfo.processInfo.environment
let seconds = environment["SECONDS_EACH"].flatMap { Int(read: $0) } ?? 5
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

/// The system ends the process with a status of its own when time is up: that of the processors, which a busy machine
/// does not change, and that of the clock for one that waits.
func bound(to seconds: Int) {
  var timer = itimerval()
  timer.it_value.tv_sec = seconds
  #if os(Linux)
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  #else
    setitimer(ITIMER_PROF, &timer, nil)
  #endif
  alarm(UInt32(seconds * 10))
}

func stop(_ words: String) -> Never {
  FileHandle.standardError.write(Data((words + "\n").utf8))
  exit(3)
}

guard arguments.count == 4 || arguments.count == 6, let format = Format(rawValue: arguments[2]) else {
  stop("fuzz ROOT FORMAT SEED COUNT SCRATCH, or fuzz ROOT FORMAT FILE")
}
let project = try Project(root: arguments[1], scratch: arguments[arguments.count - 1] + ".project")

func run(_ input: String, in project: Project) {
  bound(to: seconds)
  project.run(input, as: format)
  bound(to: 0)
  if peak() > megabytes { stop("\(peak()) MB") }
}

if arguments.count == 4 {
  let clock = ContinuousClock()
  let input = String(decoding: FileManager.default.contents(atPath: arguments[3]) ?? Data(), as: UTF8.self)
  print(clock.measure { run(input, in: project) }, "\(peak()) MB")
} else {
  let (seed, count) = (UInt64(arguments[3]) ?? 0, Int(read: arguments[4]) ?? 0)
  var mutator = Mutator(others: project.seeds(format))
  for index in 0..<count {
    let input = mutator.mutated(seed: seed &* 1_000_003 &+ UInt64(index))
    try Data(input.utf8).write(to: URL(fileURLWithPath: arguments[5]))
    run(input, in: project)
    FileHandle.standardOutput.write(Data([UInt8(ascii: ".")]))
  }
}
