import Glibc

/// What a process inherits from whoever starts it, made safe for a tool that holds people's data.
enum Surroundings {
  /// Prepares the process; called before anything is read.
  static func makeSafe() {
    leaveNoMemoryBehind()
    // A reader that has gone away and a limit on file sizes are errors of the write, to be told like others.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// A crash writes no core file, and no memory to standard error as Swift's own handlers would.
  private static func leaveNoMemoryBehind() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    for crash in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT] { signal(crash, SIG_DFL) }
  }

  /// Calls with the signals held back by which a user or the system asks a program to end.
  static func withoutInterruption<Result>(_ body: () throws -> Result) rethrows -> Result {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for request in [SIGTERM, SIGINT, SIGHUP, SIGQUIT] { sigaddset(&held, request) }
    sigprocmask(SIG_BLOCK, &held, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
