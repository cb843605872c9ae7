// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "DutyToRefer",
  dependencies: [.package(name: "ReferralKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "DutyToRefer", dependencies: [.product(name: "ReferralKit", package: "ReferralKit")])
  ],
  swiftLanguageModes: [.v6]
)
