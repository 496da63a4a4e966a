import AWSCore
import AWSShapes
import Testing

/// What holds for every structure that the generator wrote.
@Suite struct StructureTests {
    @Test func thereAreMany() { #expect(ShapedService.all.flatMap(\.structures).count > 800) }

    @Test(arguments: ShapedService.all)
    func allMembersComeBack(_ service: ShapedService) {
        service.forEachStructure { (proof) throws in
            let document = Sampler().sample(proof.shape)
            #expect(try proof.roundTrip(document) == document, "\(proof.name)")
            #expect(try proof.copy(document) == document, "\(proof.name)")
        }
    }

    /// AWS's `QueueUrl` is Swift's `queueUrl`, and not another member read and written under its name.
    @Test(arguments: ShapedService.all)
    func propertiesHoldTheMembersOfTheirNames(_ service: ShapedService) {
        service.forEachStructure { (proof) throws in
            let document = Sampler().sample(proof.shape)
            let properties = try proof.properties(document)
            #expect(properties.count == proof.shape.members.count, "\(proof.name)")
            for (property, member) in zip(properties, proof.shape.members) {
                let name = member.name.filter { $0.isLetter || $0.isNumber }.lowercased()
                // Structures have a `document` of their own.
                #expect(property.name.lowercased() == (name == "document" ? "documentvalue" : name), "\(proof.name)")
                #expect(property.value == document[member.name], "\(proof.name) \(property.name)")
            }
        }
    }

    @Test(arguments: ShapedService.all)
    func optionalMembersMayBeAbsentOrNull(_ service: ShapedService) {
        service.forEachStructure { (proof) throws in
            let document = Sampler(fill: .requiredOnly).sample(proof.shape)
            #expect(try proof.roundTrip(document) == document, "\(proof.name)")
            #expect(try proof.copy(document) == document, "\(proof.name)")
            var fields = try #require(document.fieldsValue)
            for member in proof.shape.members where fields[member.name] == nil {
                fields.append(member.name, .null)
            }
            fields.append("SomethingFromTheFuture", .string("ignored"))
            #expect(try proof.roundTrip(.structure(fields)) == document, "\(proof.name)")
        }
    }

    @Test(arguments: ShapedService.all)
    func initialisersAskForRequiredMembersAlone(_ service: ShapedService) {
        service.forEachStructure { (proof) throws in
            let document = Sampler().sample(proof.shape)
            let required = try #require(document.fieldsValue).fields.filter {
                proof.shape.member($0.name)?.isRequired == true
            }
            #expect(
                try proof.minimum(document) == .structure(.init(required.map { ($0.name, $0.value) })), "\(proof.name)")
        }
    }

    @Test(arguments: ShapedService.all)
    func aMissingRequiredMemberIsNamed(_ service: ShapedService) {
        service.forEachStructure { (proof) throws in
            for member in proof.shape.members where member.isRequired {
                let document = Sampler(leavingOut: (proof.shape.name, member.name)).sample(proof.shape)
                let error = #expect(throws: AWSError.self) { try proof.roundTrip(document) }
                #expect(
                    error == .serialization("The member '\(member.name)' is required and is missing."), "\(proof.name)")
                // The validator sees it first and says it as AWS does.
                let name = member.name.prefix(1).lowercased() + member.name.dropFirst()
                #expect(
                    Validator.validate(document, against: proof.shape).contains(
                        "Value null at '\(name)' failed to satisfy constraint: Member must not be null"),
                    "\(proof.name)")
            }
        }
    }

    @Test(arguments: ShapedService.all)
    func otherKindsAreRefused(_ service: ShapedService) {
        service.forEachStructure { (proof) throws in
            guard !proof.shape.members.isEmpty else { return }
            let error = #expect(throws: AWSError.self) { try proof.roundTrip(.list([])) }
            #expect(error == .serialization("Expected a structure, got a list."), "\(proof.name)")
            // No member takes every kind: one of these two is wrong for each but structures without members.
            for member in proof.shape.members where member.shape.kind != .structure || !member.shape.members.isEmpty {
                let wrong: Document =
                    if case .structure = Sampler().sample(member.shape) { .boolean(true) } else { .structure(.init()) }
                var fields = try #require(Sampler().sample(proof.shape).fieldsValue)
                fields[member.name] = wrong
                #expect(throws: AWSError.self, "\(proof.name) \(member.name)") {
                    try proof.roundTrip(.structure(fields))
                }
            }
        }
    }
}
