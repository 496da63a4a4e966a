import AWSCore
import AWSShapes
import CloudCore
import JSON

/// `AWS::Lambda::EventInvokeConfig`.
struct EventInvokeConfigResource: ResourceProvider {
    private static let functionMark = "Function"
    private static let qualifierMark = "Qualifier"
    let service: LambdaService
    var type: String { "AWS::Lambda::EventInvokeConfig" }
    var knownProperties: [String] {
        ["FunctionName", "Qualifier", "MaximumEventAgeInSeconds", "MaximumRetryAttempts", "DestinationConfig"]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let input = try Lambda.PutFunctionEventInvokeConfigRequest(document: Properties.document(request.properties))
        try Validator.check(input.document, against: Lambda.PutFunctionEventInvokeConfig.schema.input)
        let name = try FunctionName(input.functionName, qualifier: input.qualifier)
        let qualifier = name.qualifier ?? "$LATEST"
        let marks = [Self.functionMark: name.name, Self.qualifierMark: qualifier]
        if let before = request.previous, before.attributes != marks { try await remove(before) }
        let known = service.find(name.name)?.eventConfigs[qualifier]
        if known?.maximumRetryAttempts != input.maximumRetryAttempts
            || known?.maximumEventAgeInSeconds != input.maximumEventAgeInSeconds
            || known?.destinationConfig?.document != (input.destinationConfig ?? LambdaService.noDestinations).document
        {
            try await service.putEventConfig(input, keepsRest: false)
        }
        return ResourceState(physicalID: "\(name.name):\(qualifier)", attributes: marks)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws { try await remove(state) }

    private func remove(_ state: ResourceState) async throws {
        guard let name = state.attributes[Self.functionMark], let qualifier = state.attributes[Self.qualifierMark],
            service.find(name)?.eventConfigs[qualifier] != nil
        else { return }
        try await service.change(name) { $0.eventConfigs[qualifier] = nil }
    }
}
