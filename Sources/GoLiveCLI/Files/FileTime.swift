import Glibc

/// The clock that file systems take times from. It moves in ticks of some milliseconds: what is changed twice within one tick bears
/// the same time twice.
enum FileTime {
  /// No kernel's clock ticks more slowly: nanoseconds.
  private static let longestTick = 50_000_000

  /// What old file systems round to: nanoseconds.
  static let coarsest = 2_000_000_000
  private static let pause = 500_000

  /// Nanoseconds since 1970, as a file would bear them that is changed now.
  static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }

  /// Waits until what is changed from now on bears a later time, mostly not at all. False if a tick was not enough.
  @discardableResult
  static func wait(after moment: Int) -> Bool {
    // Counted, for a clock may stand still.
    for _ in 0..<longestTick / pause where now <= moment { usleep(UInt32(pause / 1_000)) }
    return now > moment
  }
}
