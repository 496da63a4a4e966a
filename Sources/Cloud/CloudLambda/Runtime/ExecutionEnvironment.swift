import AWSCore
import CloudCore
import JSON
import Logging
import NIOCore
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One child process that serves one event at a time, and its Runtime API.
///
/// Source: AWS Lambda Developer Guide, "Understanding the Lambda execution environment lifecycle".
final class ExecutionEnvironment: Sendable {
    enum Phase {
        /// The child runs, or is about to, and has not asked for an event.
        case starting
        /// The child waits for an event.
        case idle(RuntimeResponder)
        case busy(Work, started: Timestamp, deadline: Timestamp)
        /// It has answered and has not asked for the next event. The report waits for that too.
        case finishing(InvocationReport)
        case dead
    }

    private struct State {
        var phase = Phase.starting
        var pid: Int32?
        var hasEnded = false
        var initStarted: Timestamp?
        var initEnded: Timestamp?
        /// The first invocation reports the initialization.
        var isFirst = true
        /// What the child said or we found about a failed start.
        var initFailure: Work.Outcome?
        var tail: [UInt8]?
        var peakMemory = 0
    }

    let id: String
    let spec: EnvironmentSpec
    let isProvisioned: Bool
    let logStream: LogStream
    let created: Timestamp
    /// Its temporary keys end then; it must be gone before.
    let credentialsExpire: Timestamp
    private let pool: FunctionPool
    private let host: EnvironmentHost
    private let credentials: Credentials
    private let state = Mutex(State())

    init(pool: FunctionPool, host: EnvironmentHost, isProvisioned: Bool) {
        let settings = host.settings
        self.pool = pool
        self.host = host
        self.isProvisioned = isProvisioned
        spec = pool.spec
        id = settings.random.bytes(16).hexEncoded
        created = settings.clock.now
        logStream = LogStream(group: pool.spec.logGroup, version: pool.spec.version, id: id, day: created)
        (credentials, credentialsExpire) = host.identity.makeTemporaryCredentials(
            role: pool.spec.roleName, sessionName: pool.spec.functionName)
    }

    private var now: Timestamp { host.settings.clock.now }

    // MARK: - Life

    /// From bind to burial. Never throws: what goes wrong becomes the answer of a waiting invocation.
    func run() async {
        let eventLoop = host.group.next()
        var failure: Work.Outcome?
        var listener: (any Channel)?
        var end: ChildProcess.End?
        do {
            let server = try await RuntimeAPIHandler.listen(for: self, on: eventLoop)
            listener = server
            let facts = EnvironmentVariables.Facts(
                runtimeAPI: "127.0.0.1:\(server.localAddress?.port ?? 0)", credentials: credentials,
                logStream: logStream.name, region: host.settings.region, endpoint: host.endpoint,
                xrayDaemon: host.settings.daemonAddress.value, isProvisioned: isProvisioned)
            telemetry.log(logStream, .text("INIT_START Runtime Version: \(spec.runtime)\tRuntime Version ARN: "), now)
            // Not when its birth is known: by then a quick child may have answered.
            state.withLock { $0.initStarted = now }
            end = try await ChildProcess.run(
                spec.directory + "/bootstrap", environment: EnvironmentVariables.make(spec, facts),
                directory: spec.directory, eventLoop: eventLoop,
                onStart: { self.started(pid: $0) },
                onLine: { self.logged($0) })
        } catch {
            host.settings.logger.debug(
                "lambda.start.failed", metadata: ["function": "\(spec.functionName)", "error": "\(error)"])
            failure = .failure(
                type: "Runtime.InvalidEntrypoint",
                message: "RequestId: \(host.settings.makeRequestID()) Error: Couldn't find valid bootstrap(s): "
                    + "[\(spec.directory)/bootstrap]")
        }
        buried(end, failure)
        try? await listener?.close()
    }

    /// Nil before it is spawned and after its end.
    var pid: Int32? { state.withLock { $0.hasEnded ? nil : $0.pid } }

    /// A quick child may ask for its first event before the news of its birth gets here.
    private func started(pid: Int32) {
        let mustEnd = state.withLock { state in
            state.pid = pid
            if case .dead = state.phase { return true }
            return false
        }
        if mustEnd { ChildProcess.kill(pid, signal: SIGKILL) }
        standBackOnceReady()
    }

    /// The start itself is in somebody's way, so it does not stand back; who comes second, pid or readiness, decides.
    private func standBackOnceReady() {
        guard host.standsBack(spec.functionName),
            let pid = state.withLock({ $0.initEnded == nil || $0.hasEnded ? nil : $0.pid })
        else { return }
        ChildProcess.standBack(pid)
    }

    /// The child is gone, wanted or not.
    private func buried(_ end: ChildProcess.End?, _ failure: Work.Outcome?) {
        let (phase, initFailure) = state.withLock { state in
            defer {
                state.hasEnded = true
                state.phase = .dead
            }
            return (state.phase, failure ?? state.initFailure)
        }
        switch phase {
        case .busy(let work, let started, _):
            finish(work, started, .exit(work.id, end), isCrash: true)
            pool.ended(self, initFailure: nil)
        case .finishing(let report):
            telemetry.completed(report)
            pool.ended(self, initFailure: nil)
        case .starting:
            pool.ended(self, initFailure: initFailure ?? .exit(host.settings.makeRequestID(), end))
        case .idle, .dead: pool.ended(self, initFailure: nil)
        }
    }

    /// Ends it: politely while it is idle, at once when it is late.
    func stop(force: Bool = false) {
        let pid = state.withLock { state -> Int32? in
            state.phase = .dead
            return state.hasEnded ? nil : state.pid
        }
        guard let pid else { return }
        ChildProcess.kill(pid, signal: force ? SIGKILL : SIGTERM)
        guard !force else { return }
        // The child lives in real time, whatever our clock says.
        host.group.next().scheduleTask(in: .milliseconds(500)) {
            if self.state.withLock({ !$0.hasEnded }) { ChildProcess.kill(pid, signal: SIGKILL) }
        }
    }

    /// Stops an environment that has run out of time; the answer of the invocation it was busy with.
    func expire(_ now: Timestamp, initializationTimeout: Duration) {
        enum Late { case invocation(Work, Timestamp), start }
        let late = state.withLock { state -> Late? in
            switch state.phase {
            case .busy(let work, let started, let deadline) where deadline <= now:
                state.phase = .dead
                return .invocation(work, started)
            case .starting:
                guard let began = state.initStarted, now - began > initializationTimeout else { return nil }
                state.phase = .dead
                return .start
            default: return nil
            }
        }
        switch late {
        case .invocation(let work, let started):
            let text = "\(now.iso8601) \(work.id) Task timed out after \(spec.timeout).00 seconds"
            telemetry.log(logStream, .text(text + "\n"), now)
            finish(work, started, .timeout(work.id, seconds: spec.timeout), isCrash: true)
            stop(force: true)
            pool.ended(self, initFailure: nil)
        case .start:
            let seconds = Int(initializationTimeout.components.seconds)
            telemetry.log(
                logStream,
                .text("INIT_REPORT Init Duration: \(seconds * 1000).00 ms\tPhase: init\tStatus: timeout\n"), now)
            stop(force: true)
            pool.ended(self, initFailure: .timeout(host.settings.makeRequestID(), seconds: seconds))
        case nil: break
        }
    }

    // MARK: - Giving it work

    /// False when it cannot take work after all.
    func start(_ work: Work) -> Bool {
        let now = self.now
        let deadline = now + .seconds(spec.timeout)
        let responder = state.withLock { state -> RuntimeResponder? in
            guard case .idle(let responder) = state.phase else { return nil }
            state.phase = .busy(work, started: now, deadline: deadline)
            state.tail = work.wantsTail ? [] : nil
            return responder
        }
        guard let responder else { return false }
        telemetry.log(logStream, .start(work.id, spec.version), now)
        if work.wantsTail { keepTail("START RequestId: \(work.id) Version: \(spec.version)\n") }
        responder.send(work.event(deadline: deadline, responder.channel.allocator))
        return true
    }

    // MARK: - What the runtime says

    /// `GET …/invocation/next`.
    func next(_ responder: RuntimeResponder) {
        enum Step { case ready, unanswered(Work, Timestamp), reported(InvocationReport), refused }
        let step = state.withLock { state -> Step in
            switch state.phase {
            case .starting:
                state.initEnded = now
                state.phase = .idle(responder)
                return .ready
            case .finishing(let report):
                state.phase = .idle(responder)
                return .reported(report)
            case .busy(let work, let started, _):
                state.phase = .idle(responder)
                return .unanswered(work, started)
            case .idle, .dead: return .refused
            }
        }
        switch step {
        case .ready:
            standBackOnceReady()
            pool.becameIdle(self)
        case .reported(let report):
            telemetry.completed(report)
            pool.becameIdle(self)
        case .unanswered(let work, let started):
            finish(
                work, started,
                .failure(
                    type: "Runtime.NoResponse",
                    message:
                        "RequestId: \(work.id) Error: The runtime asked for the next event without an answer to this one."
                ),
                isCrash: true)
            pool.becameIdle(self)
        case .refused:
            responder.sendError(
                status: "403 Forbidden", type: "InvalidStateTransition",
                "Transition from this state to Ready is not allowed.")
        }
    }

    /// `POST …/invocation/{id}/response` and `…/error`.
    func complete(_ requestID: String, _ body: [UInt8], isError: Bool, _ responder: RuntimeResponder) {
        if settle(requestID, Work.Outcome(payload: body, error: isError ? "Unhandled" : nil), responder) {
            responder.send(status: "202 Accepted", #"{"status":"OK"}"#)
        } else {
            refuse(requestID, responder)
        }
    }

    func refuseResponse(_ requestID: String, _ responder: RuntimeResponder) {
        let outcome = Work.Outcome.failure(
            type: "Function.ResponseSizeTooLarge",
            message: "Response payload size exceeded maximum allowed payload size (\(LambdaLimits.response) bytes).")
        if settle(requestID, outcome, responder) {
            responder.sendError(
                status: "413 Payload Too Large", type: "RequestEntityTooLarge", "Exceeded maximum allowed payload size."
            )
        } else {
            refuse(requestID, responder)
        }
    }

    private func refuse(_ requestID: String, _ responder: RuntimeResponder) {
        let isBusy = state.withLock { state in if case .busy = state.phase { true } else { false } }
        if isBusy {
            responder.sendError(status: "400 Bad Request", type: "InvalidRequestID", "Invalid request ID")
        } else {
            responder.sendError(
                status: "403 Forbidden", type: "InvalidStateTransition", "There is no invocation under way.")
        }
    }

    /// False when this is not the invocation under way.
    private func settle(_ requestID: String, _ outcome: Work.Outcome, _ responder: RuntimeResponder) -> Bool {
        let ended = now
        let settled = state.withLock { state -> (Work, InvocationReport)? in
            guard case .busy(let work, let started, _) = state.phase, work.id == requestID else { return nil }
            let report = makeReport(work, started, ended, outcome, &state)
            state.phase = .finishing(report)
            return (work, report)
        }
        guard let (work, report) = settled else { return false }
        pool.finishing(self)
        guard work.wantsTail else {
            host.release(work, outcome, report)
            return true
        }
        // What the function printed before it answered is in the pipe, and this loop reads the pipe too: within this
        // round, before what it executes after it.
        responder.channel.eventLoop.execute {
            var outcome = outcome
            outcome.logTail = self.takeTail(report)
            self.host.release(work, outcome, report)
        }
        return true
    }

    /// Ends an invocation whose environment will not ask for another event.
    private func finish(_ work: Work, _ started: Timestamp, _ outcome: Work.Outcome, isCrash: Bool) {
        let ended = now
        let report = state.withLock { makeReport(work, started, ended, outcome, &$0) }
        var outcome = outcome
        if work.wantsTail { outcome.logTail = takeTail(report) }
        telemetry.completed(report)
        host.release(work, outcome, report)
    }

    private func makeReport(
        _ work: Work, _ started: Timestamp, _ ended: Timestamp, _ outcome: Work.Outcome, _ state: inout State
    ) -> InvocationReport {
        defer { state.isFirst = false }
        let initialization =
            state.isFirst ? state.initStarted.flatMap { from in state.initEnded.map { (from, $0) } } : nil
        return InvocationReport(
            environment: self, work: work, started: started, ended: ended, initialization: initialization,
            isError: outcome.error != nil, isTimeout: ended >= started + .seconds(spec.timeout))
    }

    /// `POST …/init/error`; the child is expected to exit.
    func failInitialization(_ body: [UInt8], type: String?) {
        state.withLock { state in
            guard case .starting = state.phase else { return }
            state.initFailure = Work.Outcome(payload: body, error: "Unhandled")
        }
    }

    /// A runtime that waited and hung up will not come back.
    func connectionClosed(_ channel: any Channel) {
        let isOurs = state.withLock { state in
            guard case .idle(let responder) = state.phase, responder.channel === channel else { return false }
            state.phase = .dead
            return true
        }
        guard isOurs else { return }
        pool.ended(self, initFailure: nil)
        stop(force: true)
    }

    // MARK: - What it writes

    private var telemetry: LambdaTelemetry { host.telemetry }

    private func logged(_ line: String) {
        telemetry.log(logStream, .text(line + "\n"), now)
        keepTail(line + "\n")
    }

    private func keepTail(_ text: String) {
        state.withLock { state in state.tail?.append(contentsOf: text.utf8) }
    }

    private func takeTail(_ report: InvocationReport) -> [UInt8] {
        var tail = state.withLock { state -> [UInt8] in
            defer { state.tail = nil }
            return state.tail ?? []
        }
        tail.append(contentsOf: "END RequestId: \(report.requestID)\n\(report.text)".utf8)
        return Array(tail.suffix(LambdaLimits.logTail))
    }

    /// The child's largest resident size so far, in MB; of all there ever was when it is gone.
    var peakMemory: Int {
        let (pid, known) = state.withLock { ($0.hasEnded ? nil : $0.pid, $0.peakMemory) }
        guard let pid, let now = ProcessMemory.peak(of: pid) else { return max(1, known) }
        state.withLock { $0.peakMemory = max($0.peakMemory, now) }
        return max(1, max(now, known))
    }

    var isAlive: Bool { state.withLock { if case .dead = $0.phase { false } else { true } } }
}
