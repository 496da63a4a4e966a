import AWSCore
import CloudCore

/// What time does to streams.
extension DynamoDBService {
    /// Replaces shards after four hours and forgets records, and closed streams, after a day.
    func ageStreams() async throws {
        let tables = self.tables
        let now = settings.clock.now.milliseconds
        guard try store.read({ db in try StreamRows.isDue(now, db) }) else { return }
        while !Task.isCancelled {
            let isMore = try await tables.change { db in
                let (isMore, changed) = try StreamRows.age(now, tables.journal, db)
                for table in tables.all where changed.contains(table.id) { try tables.refresh(table, db) }
                return isMore
            }
            if !isMore { return }
        }
    }
}
