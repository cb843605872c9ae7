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
      ]),
    .executableTarget(
      name: "FillFromSources",
      dependencies: [
        .product(name: "ProbationRecord", package: "ReferralKit"),
        .product(name: "ReferralForms", package: "ReferralKit"),
        .product(name: "SourceSystems", package: "ReferralKit"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
