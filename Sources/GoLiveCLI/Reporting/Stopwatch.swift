import Glibc

/// Where the time of a run goes: each step lasts until the next begins.
struct Stopwatch {
  /// Milliseconds since any moment, and of all processors since the start.
  typealias Time = (wall: Int, cpu: Int)

  private var steps: [(words: String, start: Time)] = []
  private let now: () -> Time

  init(now: @escaping () -> Time = Self.machine) { self.now = now }

  mutating func begin(_ step: String) { steps.append((step, now())) }

  /// A line for each step and one for all of them; empty where nothing was done.
  func report() -> String {
    guard let first = steps.first else { return "" }
    let end = now()
    let ends = steps.dropFirst().map(\.start) + [end]
    let lines = zip(steps, ends).map { Self.line($0.words, $0.start, $1) } + [Self.line("In all", first.start, end)]
    return lines.joined()
  }

  private static func line(_ words: String, _ start: Time, _ end: Time) -> String {
    func column(_ number: Int) -> String { String(repeating: " ", count: max(0, 7 - String(number).count)) + String(number) }
    return "\(column(end.wall - start.wall)) ms\(column(end.cpu - start.cpu)) ms CPU  \(words)\n"
  }

  private static func machine() -> Time {
    var (wall, usage) = (timespec(), rusage())
    clock_gettime(CLOCK_MONOTONIC, &wall)
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    let cpu = [usage.ru_utime, usage.ru_stime].map { Int($0.tv_sec) * 1_000 + Int($0.tv_usec) / 1_000 }
    return (Int(wall.tv_sec) * 1_000 + Int(wall.tv_nsec) / 1_000_000, cpu[0] + cpu[1])
  }
}
