package import Analyses
internal import Foundation

/// The one way from a registry's results to a page, for one build.
///
/// Results are submitted while the site is planned; then the door is settled, all counts together, since what one
/// table hides another could tell; and only then anything comes out.
package final class Door: @unchecked Sendable {
  package let profile: DisclosureProfile
  private let lock = NSLock()
  private var release: Release

  package init(profile: DisclosureProfile) {
    self.profile = profile
    release = Release(profile: profile)
  }

  package var hidesSmallNumbers: Bool { lock.withLock { release.hidesSmallNumbers } }

  /// The least count that is not small; nil where nothing is hidden.
  package var threshold: Int? {
    if case .suppressed(let rule, _) = profile { rule.threshold } else { nil }
  }

  /// How many small counts are not proved to keep their whole range for readers: a build with one fails.
  package var exposedCount: Int { lock.withLock { release.exposedCount } }

  /// - Parameter weight: what is kept first, where it is not the result's own.
  package func submit<Result: Releasable>(_ result: Result, weight: Weight = Result.weight)
    -> Pending<Result.Printable>
  {
    @Sendable func printable() -> Result.Printable? {
      result.printable(by: lock.withLock { release }.weighing(weight))
    }
    _ = printable()
    return Pending(printable)
  }

  /// A result for which no suppression exists: single patients' values, survival steps, cumulative sums, shapes of
  /// distributions. Hidden whole under every profile that hides small numbers.
  package func submitWhole<Result: Sendable>(_ result: Result) -> Pending<Disclosed<Result>> {
    Pending { [self] in lock.withLock { release }.unsuppressed(result) }
  }

  /// What an earlier report printed: those counts are out, and cannot be taken back.
  package func note(_ result: MeasureResult, publishedAs earlier: EarlierNumbers) {
    lock.withLock { release }.published(result, earlier: earlier)
  }

  /// What had to fall as a whole, since a small count could not be protected otherwise; nil where nothing had to.
  package var fallen: Weight? { lock.withLock { release.fallen } }

  /// Whether a number of patients of whom no record is there may not be told.
  package func isSmall(_ count: Int) -> Bool { lock.withLock { release.isSmall(count) } }

  /// Decides what is hidden, for all that was submitted; what was decided of the same counts before is taken over.
  package func settle(with memory: SettlementMemory = SettlementMemory(), named name: String = "") {
    lock.withLock { release = release.settled(by: memory, named: name) }
  }
}

/// A result of an analysis that has a way through the door.
package protocol Releasable: Sendable {
  associatedtype Printable: Sendable
  /// What is kept before what.
  static var weight: Weight { get }
  /// Enters its counts while the door gathers; afterwards what may be printed, nil where that is nothing.
  func printable(by release: Release) -> Printable?
}

extension Releasable {
  package static var weight: Weight { .detail }
}

/// Settlements of earlier builds of the same site, by registry, each with the counts that it settled.
package final class SettlementMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var known: [String: (contents: Ledger.Contents, settlement: Settlement)] = [:]
  /// Grows with every settlement that is not as the last: what was printed before may be hidden now.
  package private(set) var generation = 0

  package init() {}

  func settlement(of ledger: Ledger, _ rule: SmallNumbers, named name: String) -> Settlement {
    let contents = ledger.contents
    if let last = lock.withLock({ known[name] }), last.contents == contents, last.settlement.rule == rule {
      return last.settlement
    }
    let settlement = ledger.settle(rule)
    lock.withLock {
      known[name] = (contents, settlement)
      generation += 1
    }
    return settlement
  }
}
