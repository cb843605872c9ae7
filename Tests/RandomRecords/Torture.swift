import Foundation

/// Whether tests that try a share of all cases are to try them all, as `make attacks-long` asks.
public enum Torture {
  /// Whether they were asked for.
  public static let isOn = ProcessInfo.processInfo.environment["REFERRALKIT_TORTURE"] != nil
}
