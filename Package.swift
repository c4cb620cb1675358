// swift-tools-version: 6.0
import PackageDescription

// Which target may import which is a promise: docs/architecture.md has the table,
// Tests/ArchitectureTests reads the `import` lines and holds us to it.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// Tests run the program as it ships, but are themselves not worth optimising.
let testSettings = settings + [.unsafeFlags(["-Onone"])]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, _ more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + more,
    exclude: exclude, swiftSettings: testSettings)
}

let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "ecprimer",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "ecprimer", targets: ["ecprimer"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

    module("Parallel"),
    module("Formats"),
    module("Markup", ["Formats"]),
    module("Notation"),
    module("Methods"),
    module("Wording", ["Notation", "Methods"]),
    module("Diagnostics"),
    module("PositionedYAML", ["Formats", "Diagnostics", yams]),

    module("Statistics", ["Parallel", "Methods", realModule]),
    module("Patterns", ["Diagnostics"]),
    module("RegistryFiles", ["Diagnostics", "Formats", "Methods", "Parallel", "Patterns", "PositionedYAML"]),
    module("Registry", ["Patterns", "RegistryFiles", "Parallel", "Formats", "Diagnostics"]),
    module("Lexicon", ["Diagnostics"]),
    module(
      "Recognition",
      ["RegistryFiles", "Parallel", "Formats", "Lexicon", "Registry", "Diagnostics"]),
    module(
      "Intake", ["RegistryFiles", "Formats", "Recognition", "Registry", "Markup", "Diagnostics"]),
    module(
      "Analyses",
      [
        "RegistryFiles",
        "Parallel", "Formats", "Wording", "Statistics", "Methods", "Registry", "Diagnostics",
        "PositionedYAML",
      ]),
    module("Modelling", ["Analyses", "Diagnostics", "Parallel", "Registry", "Statistics", "Wording"]),
    module(
      "Disclosure", ["Modelling", "Analyses", "Registry", "Statistics", "Diagnostics", "PositionedYAML"]),

    module("Plotting", ["Markup", "Notation", "Wording"]),
    module("Figures", ["Plotting", "Wording", "Markup", "Notation"]),
    module("Tables", ["Formats", "Wording", "Markup"]),
    module(
      "Exhibits",
      [
        "Modelling", "Plotting", "Formats", "Wording", "Disclosure", "Analyses", "Statistics", "Registry",
        "Figures", "Tables", "Markup", "Notation",
      ]),

    module("Math", ["Markup", "Diagnostics", "Formats"]),
    module(
      "PublishedExhibits",
      [
        "Analyses", "Appraisal", "Diagnostics", "Disclosure", "Exhibits", "Figures", "Notation", "Plotting",
        "Tables", "Wording",
      ]),
    module("Foreign", ["Formats", "Diagnostics"]),
    module("CommonMark", ["CCmark", "Diagnostics"]),
    module("PageHead", ["Foreign", "Diagnostics", "PositionedYAML"]),
    module("Mending", ["Foreign", "Diagnostics"]),
    module("Prose", ["PageHead", "Mending", "CommonMark", "Foreign", "Math", "Diagnostics"]),
    module("References", ["Wording", "Markup", "Diagnostics", "PositionedYAML", "Formats"]),
    module("Appraisal", ["Wording", "Statistics", "Methods", "Notation", "Diagnostics", "PositionedYAML"]),

    .target(name: "CExchange"),
    module("Output", ["CExchange", "Site", "Diagnostics"]),
    module(
      "Site", ["Formats", "Wording", "References", "Markup", "Diagnostics", "PositionedYAML", mustache]),
    module(
      "Project",
      [
        "RegistryFiles", "Parallel", "Formats", "Wording", "Intake", "Site", "Disclosure", "Analyses",
        "Registry", "Appraisal", "Prose", "References", "Markup", "Diagnostics", "PositionedYAML",
      ]),
    module(
      "Requests",
      [
        "RegistryFiles", "Wording", "Project", "Analyses", "Registry", "Appraisal", "References", "Prose",
        "Notation", "PageHead",
        "Diagnostics",
        "PositionedYAML",
      ]),
    module(
      "Reports",
      [
        "Formats",
        "Wording", "Intake",
        "Requests", "Project", "Site", "Disclosure", "Analyses", "Registry", "PageHead", "Prose",
        "Diagnostics",
      ]),
    module(
      "Evaluation",
      [
        "Parallel",
        "PublishedExhibits",
        "Modelling",
        "Formats",
        "Wording", "Reports", "Requests", "Project", "Exhibits", "Disclosure", "Analyses", "Statistics",
        "Registry",
        "Appraisal", "Site", "Prose", "Tables", "Markup", "Notation", "Diagnostics",
      ]),
    module(
      "Pages",
      [
        "PublishedExhibits",
        "Formats",
        "Wording", "Math",
        "Evaluation", "Requests", "Project", "Exhibits", "Disclosure", "Analyses", "Appraisal", "Site",
        "References", "PageHead", "Prose", "Tables", "Markup", "Notation", "Diagnostics",
      ]),
    module(
      "HTMLPages",
      [
        "Wording", "Pages", "Evaluation", "Requests", "Project", "Exhibits", "Disclosure", "Site",
        "References", "Prose", "Tables", "Markup", "Formats", "Diagnostics",
      ]),
    module(
      "WordPages",
      [
        "Plotting", "Wording", "Pages", "Project", "Exhibits", "Figures", "Tables", "Site", "References",
        "Prose", "PageHead",
        "Markup",
        "Formats",
      ]),
    module("Feeds", ["Formats", "Pages", "Project", "Site", "PageHead", "Prose", "Markup"]),
    module(
      "Scaffold",
      [
        "RegistryFiles", "Formats", "Disclosure", "Intake", "PositionedYAML", "Analyses", "Project", "Site",
        "References", "Registry", "Prose", "Markup", "Diagnostics",
      ]),
    module("Explain", ["Diagnostics"]),
    module(
      "Commands",
      [
        "PublishedExhibits", "RegistryFiles", "Formats", "Wording", "Methods", "Exhibits", "Disclosure",
        "Analyses", "Statistics", "Registry", "Appraisal", "Tables", "Markup", "Notation", "Diagnostics",
      ]),
    module(
      "Publishing",
      [
        "Parallel", "Wording", "Output", "HTMLPages", "WordPages", "Feeds", "Pages", "Evaluation", "Project",
        "Site",
        "Disclosure", "Registry", "Prose", "Markup", "Diagnostics",
      ]),
    .executableTarget(
      name: "ecprimer",
      dependencies: [
        "Publishing", "Evaluation", "Explain", "Project", "Output", "Commands", "Scaffold", "Formats",
        "Diagnostics", "Notation", "Markup",
        argumentParser,
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "statistics-benchmark", dependencies: ["Statistics"], path: "script/bench.d/statistics-benchmark",
      swiftSettings: settings),

    .executableTarget(
      name: "swap-victim", dependencies: ["Output", "Site"], path: "Tests/SwapVictim", swiftSettings: settings
    ),

    .executableTarget(
      name: "fuzz", dependencies: ["Publishing", "Commands", "Scaffold", "Project", "Diagnostics"],
      path: "Tests/Fuzz",
      exclude: ["Corpus"],
      swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Formats"),
    tests(of: "Markup"),
    tests(of: "Notation"),
    tests(of: "Wording", ["Notation"]),
    tests(of: "Diagnostics"),
    tests(of: "PositionedYAML", ["Diagnostics"]),
    tests(of: "Statistics", ["Methods"], exclude: ["Reference"]),
    tests(of: "Registry", ["Patterns", "RegistryFiles", "Diagnostics"]),
    tests(
      of: "Intake", ["Recognition", "RegistryFiles", "Registry", "Diagnostics", "Markup"],
      exclude: ["Exports"]),
    tests(
      of: "Analyses",
      ["Modelling", "RegistryFiles", "Wording", "Statistics", "Methods", "Registry", "Diagnostics"],
      exclude: ["Reference"]),
    tests(
      of: "Disclosure", ["Modelling", "RegistryFiles", "Analyses", "Registry", "Diagnostics"],
      exclude: ["Reference"]),
    tests(of: "Figures", ["Plotting", "Wording", "Markup", "Notation"], exclude: ["Kinds/Snapshots"]),
    tests(of: "Tables", ["Wording", "Markup", "Notation"], exclude: ["Snapshots"]),
    tests(of: "Exhibits", ["Wording", "Analyses", "Disclosure"]),
    tests(of: "Math", ["Markup", "Diagnostics"]),
    tests(
      of: "Prose", ["Wording", "PageHead", "HTMLPages", "Pages", "References", "Markup", "Diagnostics"],
      exclude: ["Reference"]),
    tests(of: "References", ["Wording", "Markup", "Diagnostics"]),
    tests(of: "Appraisal", ["Diagnostics", "Statistics", "Methods"]),
    tests(
      of: "Site", ["Formats", "Wording", "Diagnostics", "Markup", "PositionedYAML"],
      exclude: ["Finding/stems.csv"]),
    tests(of: "Output", ["Formats", "Diagnostics", "Site", "swap-victim"]),
    tests(of: "Commands", ["Registry", "Diagnostics"]),
    tests(
      of: "Publishing",
      [
        "Modelling",
        "Plotting", "RegistryFiles",
        "Formats", "Disclosure", "Exhibits", "Math", "Prose", "Tables",
        "Wording", "Project", "Requests", "Reports", "Evaluation", "Pages", "HTMLPages", "WordPages",
        "Figures", "Methods",
        "Feeds", "Scaffold", "Explain", "Commands", "Notation", "Analyses", "Statistics", "Registry",
        "Diagnostics",
        "Site",
        "Markup", "Output",
      ], exclude: ["Exhibits/Expected", "Exhibits/patients.csv", "Exhibits/models.csv"]),
    .testTarget(
      name: "ecprimerTests",
      dependencies: ["ecprimer", "Diagnostics", "Publishing", "Scaffold", "Project", argumentParser],
      swiftSettings: testSettings),
    .testTarget(name: "ArchitectureTests", swiftSettings: testSettings),
  ]
)
