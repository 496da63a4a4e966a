import ArgumentParser

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `nimbo package`
struct Package: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Builds the functions as Lambda takes them, in dist/.",
        discussion: """
            The same as: make package

            EXAMPLES:
              nimbo package
              nimbo package --project ~/nimbo
            """)

    @Option(help: "The folder with template.yaml and scripts/.")
    var project = "."

    func run() throws {
        let script = "\(project)/scripts/package.sh"
        guard access(script, R_OK) == 0 else {
            Console.complain("there is no \(script); say where the project is: --project DIR")
            throw ExitCode.failure
        }
        // The script takes this process's place: its output and its exit code are ours.
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("bash"), strdup(script), nil]
        execvp("bash", &arguments)
        Console.complain("bash cannot be started: \(String(cString: strerror(errno)))")
        throw ExitCode.failure
    }
}
