// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Examples",
  dependencies: [.package(name: "ReferralKit", path: "..")],
  targets: [
    .executableTarget(
      name: "QuickStart", dependencies: [.product(name: "ReferralKit", package: "ReferralKit")]),
    .executableTarget(
      name: "FillFromSources", dependencies: [.product(name: "ReferralKit", package: "ReferralKit")]),
  ],
  swiftLanguageModes: [.v6]
)
