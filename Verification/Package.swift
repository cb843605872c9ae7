// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Verification",
  dependencies: [.package(name: "ReferralKit", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "ReferralKit", package: "ReferralKit"),
        .product(name: "XMLCore", package: "ReferralKit"),
      ]),
    .target(name: "CFuzzer"),
    // The Makefile sets REFERRALKIT_VERIFICATION, for which the project offers this.
    .executableTarget(
      name: "Fuzz", dependencies: ["CFuzzer", .product(name: "InputLaws", package: "ReferralKit")]),
  ],
  swiftLanguageModes: [.v6]
)
