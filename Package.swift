// swift-tools-version: 6.1
import PackageDescription

// CI asks for warnings as errors; a package that links the library must not be bound by them.
let warningsAreErrors = Context.environment["REFERRALKIT_WARNINGS_AS_ERRORS"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.unsafeFlags(["-warnings-as-errors"])] : [])

// `Verification` asks for what the tests know of hostile input; nobody else sees it.
let isVerifying = Context.environment["REFERRALKIT_VERIFICATION"] != nil

let package = Package(
  name: "ReferralKit",
  products: [
    .library(name: "ReferralKit", targets: ["ReferralKit"]),
    .library(name: "XMLCore", targets: ["XMLCore"]),
    .executable(name: "referral", targets: ["referral"]),
  ] + (isVerifying ? [.library(name: "InputLaws", targets: ["InputLaws"])] : []),
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XMLCore", dependencies: ["CLibXML2"], swiftSettings: settings),
    .target(name: "Facts", swiftSettings: settings),
    .target(name: "ProbationRecord", dependencies: ["Facts"], swiftSettings: settings),
    .target(
      name: "ReferralForms", dependencies: ["ProbationRecord", "XMLCore"],
      swiftSettings: settings),
    .target(name: "SourceSystems", dependencies: ["ProbationRecord"], swiftSettings: settings),
    .target(
      name: "ReferralKit", dependencies: ["ProbationRecord", "ReferralForms", "SourceSystems"],
      swiftSettings: settings),
    .executableTarget(
      name: "referral",
      dependencies: [
        "ProbationRecord", "ReferralForms", "SourceSystems",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(
      name: "RandomRecords", dependencies: ["ProbationRecord"], path: "Tests/RandomRecords",
      swiftSettings: settings),
    .target(name: "PublicSuites", path: "Tests/PublicSuites", swiftSettings: settings),
    .target(
      name: "InputLaws",
      dependencies: ["ProbationRecord", "RandomRecords", "ReferralForms", "SourceSystems", "XMLCore"],
      path: "Tests/InputLaws", swiftSettings: settings),
    .testTarget(
      name: "InputLawsTests", dependencies: ["InputLaws", "PublicSuites"], exclude: ["Found"],
      swiftSettings: settings),
    .testTarget(
      name: "XMLCoreTests", dependencies: ["PublicSuites", "XMLCore"], swiftSettings: settings),
    .testTarget(
      name: "ProbationRecordTests", dependencies: ["ProbationRecord", "PublicSuites", "RandomRecords"],
      exclude: ["RecordJSON/Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ReferralFormsTests",
      dependencies: ["ProbationRecord", "PublicSuites", "RandomRecords", "ReferralForms", "XMLCore"],
      exclude: ["Definition/forms.tsv"],
      swiftSettings: settings),
    .testTarget(
      name: "SourceSystemsTests",
      dependencies: ["ProbationRecord", "RandomRecords", "ReferralForms", "SourceSystems"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ReferralToolTests",
      dependencies: ["ProbationRecord", "RandomRecords", "referral", "ReferralForms"],
      exclude: ["Faults/interposer.c"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
