import AWSCore
import AWSShapes
import CloudCore

/// The account's limits, and tags.
extension LambdaService {
    func registerAccountOperations(_ table: inout OperationTable) {
        table.on(Lambda.GetAccountSettings.self, validates: true) { _, _ in
            let functions = self.allFunctions
            let sizes = functions.flatMap { [$0.latest] + $0.versions }.map { $0.configuration.codeSize ?? 0 }
            return Lambda.GetAccountSettingsResponse(
                accountLimit: .init(
                    totalCodeSize: LambdaLimits.totalCode, codeSizeUnzipped: LambdaLimits.unzippedCode,
                    codeSizeZipped: LambdaLimits.zippedCode, concurrentExecutions: self.host.ledger.accountLimit,
                    unreservedConcurrentExecutions: self.host.ledger.unreservedLimit(without: "")),
                accountUsage: .init(totalCodeSize: sizes.reduce(0, +), functionCount: functions.count))
        }
        table.on(
            Lambda.TagResource.self, validates: true, resources: { input, _ in self.resources(input.resource) }
        ) { input, _ in
            let name = try Self.taggable(input.resource)
            try await self.change(name) { function in
                let tags = function.tags.merging(input.tags) { $1 }
                guard tags.count <= LambdaLimits.tags else {
                    throw AWSError.invalidParameter("The number of tags exceeds the limit of \(LambdaLimits.tags).")
                }
                function.tags = tags
            }
            return Unit()
        }
        table.on(
            Lambda.UntagResource.self, validates: true, resources: { input, _ in self.resources(input.resource) }
        ) { input, _ in
            try await self.change(try Self.taggable(input.resource)) { function in
                for key in input.tagKeys { function.tags[key] = nil }
            }
            return Unit()
        }
        table.on(Lambda.ListTags.self, validates: true, resources: { input, _ in self.resources(input.resource) }) {
            input, _ in
            let name = try Self.taggable(input.resource)
            return Lambda.ListTagsResponse(tags: try self.function(FunctionName(name)).tags)
        }
    }

    private static func taggable(_ resource: String) throws(AWSError) -> String {
        guard let arn = ARN(resource), arn.service == "lambda" else {
            throw .invalidParameter("The resource \(resource) is not the ARN of a function.")
        }
        guard arn.resource.hasPrefix("function:") else { throw .notBuilt("Tags of an event source mapping") }
        let name = try FunctionName(resource)
        guard name.qualifier == nil else {
            throw .invalidParameter(
                "Tags on function aliases and versions are not supported. Please specify either a function ARN.")
        }
        return name.name
    }
}
