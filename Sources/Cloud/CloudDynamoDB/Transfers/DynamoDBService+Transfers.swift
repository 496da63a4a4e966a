import AWSCore
import AWSShapes
import CloudCore
import GRDB
import Logging
import Synchronization

/// What imports and exports have in common: they are answered at once, and run in the background. One that a stop of the
/// process interrupts begins anew in the next.
extension DynamoDBService {
    func transferARN(_ direction: Transfer.Direction, of table: String) -> String {
        let name = Backup.name(at: settings.clock.now, random: settings.random.next())
        return "\(table)/\(direction == .import ? "import" : "export")/\(name)"
    }

    // MARK: - Starting, on the writer

    /// The transfer that the same request with the same token has begun already.
    static func known(_ start: TransferRows.Start, _ db: Database) throws -> Transfer? {
        let name = start.direction == .import ? "Import" : "Export"
        if let token = start.token,
            let known = try TransferRows.find(
                token: token, start.direction, since: start.at - Transfer.tokenLifetime, digest: start.digest, db)
        {
            guard known.isSame else {
                throw AWSError(
                    "\(name)ConflictException",
                    "There was a conflict with a previous \(name.lowercased()) request that had the same client token")
            }
            return known.transfer
        }
        let limit = Transfer.limit(start.direction)
        guard try TransferRows.countRunning(start.direction, db) < limit else {
            throw AWSError(
                "LimitExceededException",
                "Subscriber limit exceeded: Only \(limit) \(name.lowercased())s can run at once"
            )
        }
        return nil
    }

    static func insert(_ start: TransferRows.Start, _ db: Database) throws -> Transfer {
        guard let transfer = try TransferRows.insert(start, db) else { throw AWSError.internalFailure() }
        return transfer
    }

    /// Has a transfer run that was written down.
    func announce(_ transfer: Transfer) {
        guard transfer.status == .inProgress else { return }
        _ = transferStarts.withLock { $0?.yield(transfer.id) }
    }

    // MARK: - Lists

    /// A page of transfers, and the token of the next one.
    func transfers(
        _ direction: Transfer.Direction, of table: String?, after token: String?, limit: Int
    ) throws -> (transfers: [Transfer], next: String?) {
        let start = try token.map { try TransferToken($0).last } ?? 0
        var found = try store.read { db in
            try TransferRows.all(direction, of: table, after: start, limit: limit + 1, db)
        }
        guard found.count > limit else { return (found, nil) }
        found.removeLast()
        return (found, found.last.map { TransferToken(last: $0.id).text })
    }

    // MARK: - Running

    /// Runs the transfers that an earlier process left behind, and each that starts, until cancelled.
    func runTransfers() async {
        let (starts, continuation) = AsyncStream.makeStream(of: Int64.self)
        // First listen, then look: one that starts in between is seen twice rather than never.
        transferStarts.withLock { $0 = continuation }
        var known: Set<Int64> = []
        do {
            for id in try store.read(TransferRows.running) { continuation.yield(id) }
        } catch {
            settings.logger.error("DynamoDB could not take up its imports and exports: \(error)")
        }
        await withDiscardingTaskGroup { group in
            for await id in starts where known.insert(id).inserted {
                group.addTask { await self.run(transfer: id) }
            }
        }
    }

    private func run(transfer id: Int64) async {
        do {
            guard let transfer = try store.read({ db in try TransferRows.find(id, db) }),
                transfer.status == .inProgress
            else { return }
            switch transfer.direction {
            case .import: try await runImport(transfer)
            case .export: try await runExport(transfer)
            }
        } catch {
            if Task.isCancelled { return }
            settings.logger.error("DynamoDB could not end transfer \(id): \(error)")
            // So that it does not seem to go on for ever.
            let now = settings.clock.now
            try? await store.write { db in try TransferRows.end(id, .unknown, at: now, db) }
        }
    }

    /// Forgets transfers that ended long ago.
    func ageTransfers() async throws {
        let horizon = settings.clock.now - Transfer.lifetime
        guard try store.read({ db in try TransferRows.hasOld(before: horizon, db) }) else { return }
        try await store.write { db in try TransferRows.forget(before: horizon, db) }
    }
}

/// `NextToken` of lists of imports and exports: hexadecimal, 112 digits, as long as the API's shortest.
struct TransferToken {
    /// The last one that was listed.
    let last: Int64

    init(last: Int64) { self.last = last }

    init(_ text: String) throws(AWSError) {
        guard text.utf8.count == 112, let last = Int64(text.prefix(16), radix: 16), Self(last: last).text == text else {
            throw .invalidNextToken
        }
        self.last = last
    }

    var text: String {
        // Filled up with what tells a token from any other text.
        let checks = (0..<3).map { round in
            RequestDigest.of(.list([.integer(last), .integer(round)])).hexEncoded
        }
        return last.padded(to: 16, radix: 16) + checks.joined()
    }
}
