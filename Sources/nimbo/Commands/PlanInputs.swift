import ArgumentParser
import CloudFormation
import Planner
import PlannerPricing
import PlannerSimulation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What every `nimbo plan` command reads.
struct PlanInputs: ParsableArguments {
    @Option(
        help: ArgumentHelp("The architecture; the profile's `template`, beside it, unless given.", valueName: "file"))
    var template: String?
    @Option(help: ArgumentHelp("Measured times, from `nimbo plan calibrate`.", valueName: "file"))
    var calibration: String?
    @Option(help: ArgumentHelp("A price list instead of the bundled one of us-east-1.", valueName: "file"))
    var prices: String?
    @Option(help: "Where randomness starts: the same seed gives the same bytes.")
    var seed: UInt64 = 1
    @Flag(
        help:
            "Plan for the machine that was calibrated, not for AWS: gateway, edge and calls take what they took there.")
    var local = false
    @Flag(help: "Look at every single request, whatever it takes.")
    var exact = false

    func validate() throws {
        if local, calibration == nil { throw ValidationError("--local needs --calibration: what was measured here") }
    }

    func request(_ traffic: String) throws -> Plan.Request {
        let text = try Self.read(traffic, "the traffic profile")
        let folder = traffic.lastIndex(of: "/").map { String(traffic[...$0]) } ?? ""
        let named = try Plan.templatePath(inProfile: text, file: traffic)
        let templateFile = template ?? named.map { $0.hasPrefix("/") ? $0 : folder + $0 } ?? "template.yaml"
        var request = Plan.Request(
            profile: text, profileFile: traffic, template: try Self.read(templateFile, "the template"),
            templateFile: templateFile, prices: try priceList(),
            load: { path in try Self.read(path.hasPrefix("/") ? path : folder + path, "the log to replay") })
        if let calibration {
            request.calibration = try Self.read(calibration, "the calibration")
            request.calibrationFile = calibration
        }
        request.seed = seed
        request.isLocal = local
        request.simulatesEveryRequest = exact
        return request
    }

    private func priceList() throws -> PriceList {
        guard let prices else { return try PriceList.bundled() }
        return try PriceList(json: Array(try Self.read(prices, "the price list").utf8), file: prices)
    }

    struct FileProblem: Error, CustomStringConvertible {
        var description: String
    }

    static func read(_ path: String, _ what: String) throws -> String {
        guard let text = ProcessFacts.read(path) else {
            throw FileProblem(description: "\(path): \(what) cannot be read. Is the path right?")
        }
        return text
    }

    static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "wb") else {
            throw FileProblem(
                description: "\(path) cannot be written. Is there such a folder, and may you write in it?")
        }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            throw FileProblem(description: "\(path) could not be written in full. Is the disk full?")
        }
    }

    /// Says what is wrong with the input, a line each, and fails.
    static func explained(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let errors as PlannerErrors {
            for error in errors.all { Console.complain("\(error)") }
            Console.complain("docs/planner.md describes the profile")
            throw ExitCode.failure
        } catch let error where !(error is ExitCode) && !(error is ValidationError) {
            Console.complain("\(error)")
            throw ExitCode.failure
        }
    }
}

/// How far something is, on standard error, when that is a terminal.
final class ProgressBar {
    private let label: String
    private let isShown = isatty(STDERR_FILENO) == 1
    private var last = -1

    init(_ label: String) { self.label = label }

    func show(_ share: Double) {
        let percent = Int(min(max(share, 0), 1) * 100)
        guard isShown, percent != last else { return }
        last = percent
        let full = percent * 30 / 100
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 30 - full)
        Console.write("\r\(label) \(bar) \(percent) %", to: STDERR_FILENO)
    }

    /// Wipes it away: what counts is the report.
    func finish() {
        if isShown, last >= 0 { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }
}
