import Glibc

/// The three descriptors a process is given.
package enum StandardStreams {
  /// Once, before anything is opened or written.
  package static func prepare() {
    // A reader that leaves shows as EPIPE, which is quiet, not as a signal.
    _ = signal(SIGPIPE, SIG_IGN)
    // A closed one would be given to the next file that is opened, and messages would end up in it.
    // Read-only, so that writing to a closed output still fails, as it should.
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
