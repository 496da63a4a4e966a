import AWSCore
import AWSShapes
import CloudCore
import Logging

extension S3Service {
    /// Objects looked at with one query.
    private static let lifecycleBatch = 500

    /// `x-amz-expiration`: when a rule will delete the object.
    func expiration(of object: ObjectVersion, in bucket: Bucket) -> String? {
        guard let plan = LifecyclePlan(bucket), let (moment, rule) = plan.expiration(of: object) else { return nil }
        return "expiry-date=\"\(moment.httpDate)\", rule-id=\"\(rule.percentEncoded())\""
    }

    /// Does what the rules of every bucket want done by now.
    func applyLifecycles() async throws {
        for bucket in allBuckets {
            try Task.checkCancellation()
            if let plan = LifecyclePlan(bucket) { try await apply(plan, to: bucket) }
            try await abortUploads(of: bucket)
        }
    }

    /// Gives up uploads that a rule finds too old.
    private func abortUploads(of bucket: Bucket) async throws {
        for rule in bucket.settings.lifecycle ?? [] where rule.status == "Enabled" {
            guard let days = rule.abortIncompleteMultipartUpload?.daysAfterInitiation else { continue }
            let prefix = rule.filter?.prefix ?? rule.filter?.and?.prefix ?? rule.prefix ?? ""
            let moment = settings.clock.now - .seconds(days * 86_400)
            for upload in try store.staleUploads(bucket, before: moment) where KeyText.hasPrefix(upload.key, prefix) {
                let orphans = try await store.abort(upload.id, key: upload.key, in: bucket) ?? []
                bodies?.remove(orphans)
            }
        }
    }

    private func apply(_ plan: LifecyclePlan, to bucket: Bucket) async throws {
        var position = KeyLister.Position(key: "", isInclusive: true, end: nil)
        var below: Int64?
        var walk = HistoryWalk()
        while true {
            try Task.checkCancellation()
            let batch = try store.history(bucket, from: position, below: below, limit: Self.lifecycleBatch)
            for version in batch {
                for step in walk.visit(version, plan, now: settings.clock.now) { try await perform(step, in: bucket) }
            }
            guard batch.count == Self.lifecycleBatch, let last = batch.last else { break }
            position = KeyLister.Position(key: last.key, isInclusive: false, end: nil)
            below = last.sequence
        }
        for step in walk.finish(plan) { try await perform(step, in: bucket) }
    }

    private func perform(_ step: HistoryWalk.Step, in bucket: Bucket) async throws {
        switch step {
        case .expire(let version):
            // Only what was looked at: a newer version that has come meanwhile stays.
            do {
                _ = try await hide(version.key, in: bucket) { current in
                    guard current?.sequence == version.sequence else { throw AWSError.preconditionFailed("sequence") }
                }
            } catch let error as AWSError where error.code == "PreconditionFailed" {}
        case .remove(let version):
            let outcome = try await store.delete(version.key, version: version.versionID, in: bucket) { found in
                guard found == nil || found?.sequence == version.sequence else {
                    throw AWSError.preconditionFailed("sequence")
                }
            }
            bodies?.remove(outcome.orphans)
        case .move(var version, let storageClass):
            version.storageClass = storageClass
            try await store.update(version)
        }
        settings.logger.debug("s3.lifecycle", metadata: ["bucket": "\(bucket.name)", "step": "\(step)"])
    }
}

/// Goes through a bucket's versions, newest first within each key, and says what the rules want with each.
struct HistoryWalk {
    enum Step: Sendable, CustomStringConvertible {
        case expire(ObjectVersion)
        case remove(ObjectVersion)
        case move(ObjectVersion, to: String)

        var description: String {
            switch self {
            case .expire(let version): "expire \(version.key)"
            case .remove(let version): "remove \(version.key) \(version.versionID)"
            case .move(let version, let storageClass): "move \(version.key) to \(storageClass)"
            }
        }
    }

    private var key: String?
    /// When the version looked at got its successor.
    private var successorTime = Timestamp.epoch
    private var noncurrentCount = 0
    /// The latest version while it is a delete marker that nothing has been found behind.
    private var loneMarker: ObjectVersion?

    init() {}

    mutating func visit(_ version: ObjectVersion, _ plan: LifecyclePlan, now: Timestamp) -> [Step] {
        var steps: [Step] = []
        if key.map({ !KeyText.equal($0, version.key) }) ?? true {
            steps += finish(plan)
            key = version.key
            noncurrentCount = 0
            if version.isDeleteMarker { loneMarker = version } else { steps += latest(version, plan, now: now) }
        } else {
            loneMarker = nil
            if plan.expires(noncurrent: version, since: successorTime, newer: noncurrentCount, now: now) {
                steps.append(.remove(version))
            } else {
                noncurrentCount += 1
            }
        }
        successorTime = version.modified
        return steps
    }

    /// What is left to say of the last key.
    mutating func finish(_ plan: LifecyclePlan) -> [Step] {
        defer { loneMarker = nil }
        return loneMarker.flatMap { plan.expires(marker: $0) ? [.remove($0)] : nil } ?? []
    }

    private func latest(_ version: ObjectVersion, _ plan: LifecyclePlan, now: Timestamp) -> [Step] {
        if let (moment, _) = plan.expiration(of: version), moment <= now { return [.expire(version)] }
        return plan.storageClass(of: version, now: now).map { [.move(version, to: $0)] } ?? []
    }
}
