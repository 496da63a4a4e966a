import AWSCore
import CloudCore
import JSON
import Synchronization

/// What a function name with its qualifier comes to, worked out once and kept until something changes.
final class InvocationTarget: Sendable {
    struct Choice: Sendable {
        let version: String
        let pool: FunctionPool
    }

    let functionName: String
    /// As the caller named it: what the function sees and what its policy must allow.
    let arn: String
    /// `live`, `7`; nil for the function itself.
    let qualifier: String?
    let primary: Choice
    /// The version that an alias sends part of its traffic to, and that part.
    let secondary: (choice: Choice, weight: Double)?
    let isTraced: Bool
    private let policy: PolicyDocument
    private let accountID: String
    /// What the policy said: callers are few, and matching wildcards is not cheap.
    private let decisions = Mutex<[String: Bool]>([:])
    private static let maximumDecisions = 1000

    init(
        function: LambdaFunction, qualifier: String?, primary: Choice, secondary: (choice: Choice, weight: Double)?,
        accountID: String
    ) {
        functionName = function.name
        self.qualifier = qualifier
        arn = function.arn(qualifier)
        self.primary = primary
        self.secondary = secondary
        self.accountID = accountID
        isTraced = primary.pool.spec.isTraced
        policy = FunctionPolicy.document(function.policies[qualifier ?? ""] ?? [])
    }

    func choose(_ random: any RandomSource) -> Choice {
        guard let secondary else { return primary }
        let dice = Double(random.next() >> 11) / Double(1 << 53)
        return dice < secondary.weight ? secondary.choice : primary
    }

    /// Another service may invoke a function only as the function's policy says.
    func checkPolicy(_ principal: Principal) throws(AWSError) {
        switch principal {
        case .root, .role: return
        case .anonymous: throw Self.denied("anonymous", arn)
        case .service(let name, let source):
            let key = "\(name) \(source ?? "")"
            if let known = decisions.withLock({ $0[key] }) {
                if known { return }
                throw Self.denied(name, arn)
            }
            var context = ["aws:SourceAccount": source.flatMap { ARN($0)?.accountID } ?? accountID]
            if let source { context["aws:SourceArn"] = source }
            let isAllowed =
                policy.decision(
                    action: "lambda:InvokeFunction", resource: arn, principal: "Service:\(name)", context: context)
                == .allowed
            decisions.withLock { decisions in
                if decisions.count >= Self.maximumDecisions { decisions = [:] }
                decisions[key] = isAllowed
            }
            if !isAllowed { throw Self.denied(name, arn) }
        }
    }

    private static func denied(_ who: String, _ arn: String) -> AWSError {
        .lambda(
            "AccessDeniedException",
            "User: \(who) is not authorized to perform: lambda:InvokeFunction on resource: \(arn) because no "
                + "resource-based policy allows the lambda:InvokeFunction action", status: 403)
    }
}
