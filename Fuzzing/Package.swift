// swift-tools-version: 6.1
import PackageDescription

// The library offers its laws only when REFERRALKIT_FUZZING is set; `make fuzz` sets it.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "ReferralKit", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["CFuzzer", .product(name: "InputLaws", package: "ReferralKit")]),
  ],
  swiftLanguageModes: [.v6]
)
