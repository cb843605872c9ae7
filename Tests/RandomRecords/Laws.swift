import Foundation

/// How thoroughly laws are tested: `make laws` asks for many records, in an optimised build.
public enum Laws {
  /// The records that each law is to be tested with, if it was asked for.
  public static let records = ProcessInfo.processInfo.environment["REFERRALKIT_LAWS"].flatMap { Int($0) }
  /// Whether it was asked for.
  public static var areAskedFor: Bool { records != nil }
}
