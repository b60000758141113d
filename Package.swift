// swift-tools-version: 6.1
import PackageDescription

let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // One build serves the product and its tests.
  .unsafeFlags(["-enable-testing"], .when(configuration: .release)),
]

// What only the tests' own code costs is less than optimizing it: the program that they test stays as it is.
let tests: [SwiftSetting] = swift + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let embeddedNIO: [Target.Dependency] = ["NIOCore", "NIOEmbedded"].map { .product(name: $0, package: "swift-nio") }
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { .product(name: $0, package: "swift-nio") }

// Set to `fuzzer` by `make fuzz` and to `thread` by `make race`: a sanitizer brings a malloc of its own and looks into libraries of the
// system only, and libFuzzer has a main function too (Tests/Fuzz/README.md).
let sanitizer = Context.environment["GOLIVE_SANITIZER"]

// The floors of the house, top to bottom: a floor may use only what is below it.
let package = Package(
  name: "golive",
  products: [.executable(name: "golive", targets: ["golive"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    // The runtime inside the program: a call into it costs less than one into a library of the system, and the program runs on
    // machines without Swift. lld, for the order in which Foundation's archives come would matter to other linkers.
    .executableTarget(
      name: "golive", dependencies: ["GoLiveCLI"], swiftSettings: swift,
      linkerSettings: sanitizer != nil
        ? [.unsafeFlags(["-use-ld=lld"])]
        : [
          .unsafeFlags(
            ["-static-stdlib", "-use-ld=lld"]
              + ["_FoundationICU", "CoreFoundation", "_FoundationCShims", "_FoundationCollections"].map { "-l\($0)" })
        ]),
    .target(
      name: "GoLiveCLI",
      dependencies: [
        "Portal", "Archive", "Assessment", "Workspace", "Documents", "Templates", "Language", "Diagnostics", "CGoLive",
        "CResources",
        arguments, subprocess, system,
      ] + nio,
      exclude: ["Serve/Resources"], swiftSettings: swift),
    .target(
      name: "Portal", dependencies: ["Assessment", "Workspace", "Documents", "Templates", "Language", "Diagnostics"],
      swiftSettings: swift),
    .target(
      name: "Archive", dependencies: ["Workspace", "Diagnostics", "CResources", crypto], exclude: ["Resources"],
      swiftSettings: swift),
    .target(
      name: "Assessment", dependencies: ["Workspace", "Documents", "Diagnostics", "CGoLive", grdb, sqlite], swiftSettings: swift),
    .target(name: "Workspace", dependencies: ["Documents", "Diagnostics", crypto], swiftSettings: swift),
    .target(
      name: "Documents", dependencies: ["Diagnostics", "CCMarkGFM", "CLibYAML", "CExpat", "CGoLive"], swiftSettings: swift),
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: swift),
    .target(name: "Language", dependencies: ["Diagnostics", "CResources"], swiftSettings: swift),
    .target(name: "Diagnostics", swiftSettings: swift),
    .target(name: "CResources"),
    // Linking the library is using it: its malloc takes the place of the system's.
    .target(
      name: "CGoLive", dependencies: ["CCMarkGFM"], linkerSettings: sanitizer != nil ? [] : [.linkedLibrary("mimalloc")]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    .target(
      name: "TestSupport", dependencies: ["Assessment", "Workspace", "Documents", "Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: swift),
    .target(
      name: "FuzzTargets",
      dependencies: ["GoLiveCLI", "Archive", "Workspace", "Documents", "Templates", "Language", "Diagnostics"] + embeddedNIO,
      path: "Tests/Fuzz/Targets", swiftSettings: swift),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport", "Documents"], swiftSettings: tests),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: tests),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Diagnostics"], swiftSettings: tests),
    .testTarget(
      name: "TemplatesTests", dependencies: ["TestSupport", "Templates", "Diagnostics"], resources: [.copy("Cases")],
      swiftSettings: tests),
    .testTarget(
      name: "DocumentsTests", dependencies: ["TestSupport", "Documents", "Diagnostics", "CCMarkGFM", "CGoLive"],
      swiftSettings: tests),
    .testTarget(
      name: "WorkspaceTests", dependencies: ["TestSupport", "Workspace", "Documents", "Diagnostics"], swiftSettings: tests),
    .testTarget(
      name: "AssessmentTests", dependencies: ["TestSupport", "Assessment", "Workspace", "Documents", "Diagnostics"],
      swiftSettings: tests),
    .testTarget(
      name: "ChecklistTests", dependencies: ["TestSupport", "Assessment", "Workspace", "Documents", "Diagnostics"],
      exclude: ["Ids/ids.tsv"], swiftSettings: tests),
    .testTarget(
      name: "ExampleTests", dependencies: ["TestSupport", "Assessment", "Workspace", "Documents", "Diagnostics"],
      swiftSettings: tests),
    .testTarget(
      name: "PortalTests",
      dependencies: ["TestSupport", "Portal", "Assessment", "Workspace", "Documents", "Templates", "Language", "Diagnostics"],
      swiftSettings: tests),
    .testTarget(name: "ArchiveTests", dependencies: ["FuzzTargets", "Archive", "Workspace", "Diagnostics"], swiftSettings: tests),
    .testTarget(
      name: "GoLiveCLITests",
      dependencies: [
        "TestSupport", "GoLiveCLI", "Portal", "Archive", "Assessment", "Workspace", "Documents", "Templates", "Language",
        "Diagnostics",
      ] + embeddedNIO,
      swiftSettings: tests),
  ],
  swiftLanguageModes: [.v6]
)

if sanitizer == "fuzzer" {
  package.targets.append(
    .executableTarget(
      name: "golive-fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Driver", swiftSettings: swift,
      // lld would throw away the counters of what was run, for nothing names their sections but the ends of them; with them it keeps
      // what calls SQLite.
      linkerSettings: [
        .linkedLibrary("sqlite3"), .unsafeFlags(["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "nostart-stop-gc"]),
      ]))
}
