internal import Synchronization

/// A value that is made when it is first asked for and then kept.
final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// The value; what fails is tried again the next time.
  func value<Failure>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    try made.withLock { made throws(Failure) in
      if let value = made { return value }
      let value = try make()
      made = value
      return value
    }
  }
}
