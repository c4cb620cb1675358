#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A call of the system that failed, with its number.
struct SystemError: Error, Hashable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  static var last: SystemError { SystemError(errno) }

  /// As the system says it.
  var reason: String { String(cString: strerror(number)) }
}

/// What may fail while a site is written, by name.
package enum DiskStep: String, CaseIterable, Sendable {
  case makeFolder, makeFile, write, flush, link, exchange, rename, remove
}

/// The error number with which a step is to fail; nil where it is to go on. For tests, which fill the disk so.
package typealias DiskFault = @Sendable (_ step: DiskStep) -> Int32?

/// The result of a call that answers -1 where it fails, tried again where a signal came between.
func checked(_ call: () -> Int32) throws(SystemError) -> Int32 {
  while true {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { throw .last }
  }
}
