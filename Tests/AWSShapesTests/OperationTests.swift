import AWSCore
import AWSShapes
import Testing

/// What holds for every operation in every protocol of its service.
@Suite struct OperationTests {
    private static let requestID = "11111111-2222-3333-4444-555555555555"

    @Test(arguments: ShapedService.all)
    func listsAgree(_ service: ShapedService) {
        #expect(service.schemas.map(\.name) == service.operations.map { $0.schema.name })
        #expect(!service.model.protocols.isEmpty)
        for operation in service.operations {
            #expect(operation.service.name == service.model.name)
            #expect(String(describing: operation) == operation.schema.name)
        }
    }

    @Test(arguments: ServiceOnTheWire.all)
    func inputsCrossTheWire(_ wire: ServiceOnTheWire) {
        wire.forEachOperation { (operation, sampler) throws in
            let schema = operation.schema
            let input = sampler.sample(schema.input)
            #expect(try operation.throughInput(input) == input, "\(schema.name)")
            let request = try wire.wireProtocol.encodeRequest(input, for: schema, of: wire.model)
            let read = try wire.wireProtocol.decodeRequest(request, for: schema, of: wire.model)
            // A form has no words for a structure without members.
            let expected = wire.wireProtocol == .awsQuery ? input.withoutEmptyStructures : input
            #expect(try operation.throughInput(read).ordered == expected.ordered, "\(schema.name)")
        }
    }

    @Test(arguments: ServiceOnTheWire.all)
    func outputsCrossTheWire(_ wire: ServiceOnTheWire) {
        wire.forEachOperation { (operation, sampler) throws in
            let schema = operation.schema
            let output = sampler.sample(schema.output)
            #expect(try operation.throughOutput(output) == output, "\(schema.name)")
            let response = try wire.wireProtocol.encodeResponse(
                output, for: schema, of: wire.model, requestID: Self.requestID)
            let read = try wire.wireProtocol.decodeResponse(response, for: schema, of: wire.model)
            #expect(
                try operation.throughOutput(read).ordered == Self.typed(output, schema.output).ordered, "\(schema.name)"
            )
        }
    }

    /// A body of bytes whose type nobody said travels as `application/octet-stream`.
    private static func typed(_ output: Document, _ shape: Shape) -> Document {
        guard let type = shape.members.first(where: { $0.location == .header && $0.wireName == "Content-Type" }),
            shape.payload.flatMap({ shape.member($0) })?.shape.kind == .blob,
            case .structure(var fields) = output, fields[type.name] == nil
        else { return output }
        fields.append(type.name, .string("application/octet-stream"))
        return .structure(fields)
    }

    @Test(arguments: ServiceOnTheWire.all)
    func errorsCrossTheWire(_ wire: ServiceOnTheWire) {
        wire.forEachOperation { (operation, sampler) throws in
            for shape in operation.schema.errors {
                let traits = try #require(shape.error, "\(shape.name) is no error")
                let sent = AWSError(
                    shape.name, "It went wrong: <&>.", status: traits.status,
                    fault: traits.isServerFault ? .server : .client,
                    details: sampler.sample(shape))
                let response = wire.wireProtocol.encodeError(
                    sent, of: wire.model, operation: operation.schema, requestID: Self.requestID)
                let read = wire.wireProtocol.decodeError(response, of: wire.model, operation: operation.schema)
                #expect(read.status == traits.status, "\(shape.name)")
                // The answer to HEAD has no body to say more.
                guard operation.schema.method != "HEAD" else { continue }
                #expect(read.code == sent.code || read.code == traits.queryCode, "\(shape.name)")
                #expect(read.message == sent.message, "\(shape.name)")
            }
        }
    }
}
