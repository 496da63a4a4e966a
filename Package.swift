// swift-tools-version: 6.1
import PackageDescription

// The map of the house. Arrows point down only:
//   Functions → ShopAWS → Shop        Cloud* → CloudCore → AWSShapes → AWSCore → JSON
//   AWSClient → AWSShapes             LocalCloud → Cloud*      nimbo → everything
// A cloud service never imports another cloud service; docs/architecture.md says why.

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// MARK: - Other people's libraries

let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioConcurrency: Target.Dependency = .product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let tracing: Target.Dependency = .product(name: "Tracing", package: "swift-distributed-tracing")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let lifecycleUnix: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")

// MARK: - Our rooms

/// A library of ours under Sources/ with its tests under Tests/. Fast: optimised in a debug build too, because its tests would
/// take minutes otherwise.
func room(
    _ name: String, path: String? = nil, testPath: String? = nil, _ dependencies: [Target.Dependency],
    testDependencies: [Target.Dependency] = [], resources: [Resource]? = nil, isFast: Bool = false
) -> [Target] {
    let path = path ?? name
    return [
        .target(
            name: name, dependencies: dependencies, path: "Sources/\(path)", resources: resources,
            swiftSettings: swiftSettings + (isFast ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])),
        .testTarget(
            name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies + testDependencies,
            path: testPath ?? "Tests/\(path)Tests", swiftSettings: swiftSettings),
    ]
}

/// One AWS service of the local cloud: only the core below it, never a neighbour beside it.
func cloudService(_ name: String, _ extra: [Target.Dependency] = []) -> [Target] {
    room(
        name, path: "Cloud/\(name)",
        ["CloudCore", "AWSCore", "AWSShapes", "JSON", logging, httpTypes] + extra,
        testDependencies: ["AWSClient", "CloudTesting"])
}

/// The services whose shapes `make shapes` writes.
let shapedServices = [
    "APIGateway",
    "AutoScaling",
    "CloudFrontAPI",
    "CloudWatchLogs",
    "CloudWatchMetrics",
    "Cognito",
    "DynamoDB",
    "DynamoDBStreams",
    "EventBridge",
    "IAM",
    "KMS",
    "Lambda",
    "S3",
    "SNS",
    "SQS",
    "STS",
    "Stacks",
    "XRay",
]

let foundations =
    room("JSON", [])
    + room("AWSCore", ["JSON", "CCRC", "CSHA256", httpTypes, nio])
    + [.target(name: "CCRC", path: "Sources/CCRC")]
    + [.target(name: "CSHA256", path: "Sources/CSHA256", linkerSettings: [.linkedLibrary(":libcrypto.a")])]
    // A module a service, so that a function links the shapes it speaks and no others; AWSShapes is all of them.
    + shapedServices.map { service in
        .target(
            name: "\(service)Shapes",
            dependencies: ["AWSCore"] + (service == "DynamoDBStreams" ? ["DynamoDBShapes"] : []),
            path: "Sources/AWSShapes/\(service)",
            swiftSettings: swiftSettings)
    }
    + room(
        "AWSShapes", path: "AWSShapes/All", testPath: "Tests/AWSShapesTests",
        shapedServices.map { .target(name: "\($0)Shapes") } + ["AWSCore", "JSON"])
    + room(
        "AWSClient", ["AWSCore", "JSON", nio, nioPosix, nioHTTP1, nioSSL, nioConcurrency, httpTypes, logging],
        testDependencies: ["AWSShapes"])
    + room(
        "LambdaRuntime", ["JSON", "AWSCore", "AWSClient", nio, nioPosix, nioHTTP1, nioConcurrency, logging, httpTypes])

let shop =
    room("Shop", ["JSON"])
    + room("InvoicePDF", ["Shop", "CCairo"])
    + room(
        "ShopAWS",
        ["Shop", "JSON", "AWSCore", "DynamoDBShapes", "S3Shapes", "SNSShapes", "AWSClient", "LambdaRuntime", logging],
        testDependencies: ["AWSShapes"])
    + room(
        "ShopFunctions", path: "Functions/ShopFunctions",
        ["Shop", "ShopAWS", "InvoicePDF", "LambdaRuntime", "AWSClient", "AWSCore", "JSON", logging, nio, nioPosix])
    + ["Users", "Orders", "Processor"].map { name in
        .executableTarget(
            name: name, dependencies: ["ShopFunctions"], path: "Sources/Functions/\(name)",
            swiftSettings: swiftSettings)
    }
    + [
        // Statically into the functions: cairo, pixman and FreeType are not on Lambda. Each library before those it calls.
        .target(
            name: "CCairo", path: "Sources/CCairo",
            cSettings: [.unsafeFlags(["-I/usr/include/freetype2"])],
            linkerSettings: [
                ":libcairo.a", ":libpixman-1.a", ":libfreetype.a", ":libpng16.a", ":libbrotlidec.a",
                ":libbrotlicommon.a", ":libz.a", "m",
            ].map { .linkedLibrary($0) })
    ]

let cloud =
    // Not CCairo's libz.a: SwiftPM keeps the first of two equal flags, and cairo needs it after its own libraries.
    [
        .target(name: "CZlib", path: "Sources/CZlib", linkerSettings: [.linkedLibrary("z")]),
        .target(name: "CFileSpace", path: "Sources/CFileSpace"),
        .target(name: "CSQLite", path: "Sources/CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    ]
    + room(
        "CloudCore", path: "Cloud/CloudCore",
        [
            "AWSCore", "AWSShapes", "JSON", "CSQLite", "CZlib", nio, nioHTTP1, nioPosix, nioConcurrency, httpTypes, grdb,
            crypto, logging, metrics, tracing, lifecycle,
        ], testDependencies: ["AWSClient", nioEmbedded])
    // What the services' tests share.
    + [
        .target(
            name: "CloudTesting", dependencies: ["CloudCore", "AWSCore"], path: "Tests/Cloud/CloudTesting",
            swiftSettings: swiftSettings)
    ]
    + cloudService("CloudDynamoDB", [grdb, collections])
    + cloudService("CloudS3", ["CFileSpace", grdb, crypto, nio])
    + cloudService("CloudSQS", [grdb, crypto])
    + cloudService("CloudSNS", [grdb])
    + cloudService("CloudCognito", [grdb, jwt, crypto, cryptoExtras, bigInt])
    + cloudService("CloudAPIGateway", [jwt, crypto, cryptoExtras, nio])
    + cloudService("CloudFront", [nio])
    + cloudService("CloudLambda", [subprocess, systemPackage, nio, nioPosix, nioHTTP1, grdb, crypto])
    + cloudService("CloudWatch", [grdb, metrics])
    + cloudService("CloudXRay", [grdb, nio, nioPosix])
    + cloudService("CloudKMS", [grdb, crypto, cryptoExtras])
    + cloudService("CloudScaling", [grdb])
    + cloudService("CloudFormation", [grdb, yams])
    + room(
        "LocalCloud", path: "Cloud/LocalCloud",
        [
            "CloudCore", "CloudDynamoDB", "CloudS3", "CloudSQS", "CloudSNS", "CloudCognito", "CloudAPIGateway",
            "CloudFront", "CloudLambda", "CloudWatch", "CloudXRay", "CloudKMS", "CloudScaling", "CloudFormation",
            "Shop", "ShopAWS", "AWSCore", "AWSShapes", "JSON", logging, lifecycle, httpTypes, nio, crypto,
        ], testDependencies: ["AWSClient"])

// All that reads what comes from outside, given what nobody would send: `make fuzz`.
let fuzzing: [Target] = [
    .testTarget(
        name: "FuzzTests",
        dependencies: ["CloudDynamoDB", "CloudCore", "CloudTesting", "AWSCore", "AWSShapes", "JSON", httpTypes],
        path: "Tests/Fuzz", swiftSettings: swiftSettings)
]

// What a peak will cost and where it will break: prices, the simulation, and what makes plans and reports of both.
let planner =
    room("PlannerPricing", path: "Planner/Pricing", ["JSON"], resources: [.embedInCode("Resources/us-east-1.json")])
    + room("PlannerSimulation", path: "Planner/Simulation", [], isFast: true)
    + [
        .executableTarget(
            name: "planner-bench", dependencies: ["PlannerSimulation"], path: "Sources/Planner/Bench",
            swiftSettings: swiftSettings)
    ]
    + room(
        "Planner", path: "Planner/Planner",
        ["PlannerPricing", "PlannerSimulation", "CloudFormation", "CloudScaling", "CloudCore", "AWSCore", "JSON"])

let commandLine: [Target] = [
    .executableTarget(
        name: "nimbo",
        dependencies: [
            "LocalCloud", "Planner", "PlannerPricing", "PlannerSimulation", "CloudCore", "CloudDynamoDB",
            "CloudFormation",
            "CloudXRay",
            "AWSClient", "AWSShapes", "AWSCore", "JSON", arguments, logging, lifecycle, lifecycleUnix,
        ],
        path: "Sources/nimbo", swiftSettings: swiftSettings,
        // What one event loop allocates another frees; glibc's arenas have them wait for each other, jemalloc's do not.
        linkerSettings: [.linkedLibrary("jemalloc", .when(platforms: [.linux]))]),
    .testTarget(
        name: "nimboTests",
        dependencies: [
            "nimbo", "LocalCloud", "CloudDynamoDB", "CloudFormation", "AWSClient", "AWSCore", "JSON", arguments,
            logging,
        ],
        path: "Tests/nimboTests", swiftSettings: swiftSettings),
]

/// `NIMBO_ONLY=functions` leaves out the cloud and what it needs, as scripts/package.sh does: a third of the packages.
let isFunctionsOnly = Context.environment["NIMBO_ONLY"] == "functions"

let functionPackages: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    // Its trait is FoundationEssentials, seven megabytes in each function (docs/decisions/0002-small-functions.md).
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
]

let cloudPackages: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
]

let functions = ["Users", "Orders", "Processor"].map { Product.executable(name: $0, targets: [$0]) }

let package = Package(
    name: "nimbo",
    platforms: [.macOS(.v15)],
    products: functions + (isFunctionsOnly ? [] : [.executable(name: "nimbo", targets: ["nimbo"])]),
    dependencies: functionPackages + (isFunctionsOnly ? [] : cloudPackages),
    targets: foundations + shop + (isFunctionsOnly ? [] : cloud + fuzzing + planner + commandLine),
    swiftLanguageModes: [.v6]
)
