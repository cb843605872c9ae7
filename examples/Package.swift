// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Examples",
  dependencies: [.package(name: "ReferralKit", path: "..")],
  targets: [
    .executableTarget(
      name: "QuickStart",
      dependencies: [
        .product(name: "ProbationRecord", package: "ReferralKit"),
        .product(name: "ReferralForms", package: "ReferralKit"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
