import Glibc

/// The clock that file systems take times from. It moves in ticks of some milliseconds: what is changed twice within one tick bears
/// the same time twice.
enum FileTime {
  /// No clock ticks more slowly: nanoseconds.
  static let longestTick = 50_000_000

  /// Nanoseconds since 1970, as a file would bear them that is changed now.
  static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }

  /// Waits until what is changed from now on bears a later time, mostly not at all. False if a tick was not enough.
  @discardableResult
  static func wait(after moment: Int) -> Bool {
    let end = now + longestTick
    while now <= moment, now < end { usleep(500) }
    return now > moment
  }
}
