// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "ReferralKit", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "ProbationRecord", package: "ReferralKit"),
        .product(name: "ReferralForms", package: "ReferralKit"),
        .product(name: "SourceSystems", package: "ReferralKit"),
        .product(name: "XMLCore", package: "ReferralKit"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
