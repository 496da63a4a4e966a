import CloudCore
import GRDB
import JSON

/// What stacks are and what they own, kept across starts.
struct StackStore: Sendable {
    private let store: Store

    init(path: String?) throws {
        store = try Store(path: path, label: "cloudformation") { migrator in
            migrator.registerMigration("stacks") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE stack (
                            name TEXT PRIMARY KEY, id TEXT NOT NULL, description TEXT, template TEXT NOT NULL,
                            status TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER, parameters TEXT NOT NULL,
                            outputs TEXT NOT NULL) WITHOUT ROWID;
                        CREATE TABLE resource (
                            stack TEXT NOT NULL, logicalID TEXT NOT NULL, type TEXT NOT NULL, physicalID TEXT NOT NULL,
                            attributes TEXT NOT NULL, properties TEXT NOT NULL, hash TEXT NOT NULL,
                            deletionPolicy TEXT, ordinal INTEGER NOT NULL, updated INTEGER NOT NULL,
                            PRIMARY KEY (stack, logicalID)) WITHOUT ROWID;
                        """)
            }
        }
    }

    func stacks() throws -> [StackRecord] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM stack ORDER BY created DESC, name").map(Self.stack)
        }
    }

    func stack(_ nameOrID: String) throws -> StackRecord? {
        try store.read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM stack WHERE name = ? OR id = ?", arguments: [nameOrID, nameOrID])
                .map(Self.stack)
        }
    }

    func resources(of stack: String) throws -> [ResourceRecord] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM resource WHERE stack = ? ORDER BY ordinal", arguments: [stack])
                .map(Self.resource)
        }
    }

    func put(_ stack: StackRecord) async throws {
        let outputs = JSONValue.array(
            stack.outputs.map { output in
                var object = JSONObject([("key", .string(output.key)), ("value", .string(output.value))])
                object["description"] = output.description.map { .string($0) }
                object["export"] = output.exportName.map { .string($0) }
                return .object(object)
            }
        ).serialized()
        try await store.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO stack VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    stack.name, stack.id, stack.description, stack.template, stack.status, stack.created,
                    stack.updated, Self.text(stack.parameters), outputs,
                ])
        }
    }

    func put(_ resource: ResourceRecord) async throws {
        try await store.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO resource VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    resource.stack, resource.logicalID, resource.type, resource.state.physicalID,
                    Self.text(resource.state.attributes), resource.properties.serialized(), resource.hash,
                    resource.deletionPolicy, resource.ordinal, resource.updated,
                ])
        }
    }

    func removeResource(_ logicalID: String, of stack: String) async throws {
        try await store.write { db in
            try db.execute(
                sql: "DELETE FROM resource WHERE stack = ? AND logicalID = ?", arguments: [stack, logicalID])
        }
    }

    // MARK: - Rows

    private static func text(_ values: [String: String]) -> String {
        JSONValue.object(JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })).serialized()
    }

    private static func values(_ text: String) throws -> [String: String] {
        let members = try JSONValue(parsing: text).objectValue?.members ?? []
        return members.reduce(into: [:]) { $0[$1.key] = $1.value.stringValue }
    }

    private static func stack(_ row: Row) throws -> StackRecord {
        let outputs = try JSONValue(parsing: row["outputs"] as String).arrayValue ?? []
        return StackRecord(
            name: row["name"], id: row["id"], description: row["description"], template: row["template"],
            status: row["status"], created: row["created"], updated: row["updated"],
            parameters: try values(row["parameters"]),
            outputs: outputs.map {
                StackRecord.Output(
                    key: $0["key"]?.stringValue ?? "", value: $0["value"]?.stringValue ?? "",
                    description: $0["description"]?.stringValue, exportName: $0["export"]?.stringValue)
            })
    }

    private static func resource(_ row: Row) throws -> ResourceRecord {
        ResourceRecord(
            stack: row["stack"], logicalID: row["logicalID"], type: row["type"],
            state: ResourceState(physicalID: row["physicalID"], attributes: try values(row["attributes"])),
            properties: try JSONValue(parsing: row["properties"] as String), hash: row["hash"],
            deletionPolicy: row["deletionPolicy"], ordinal: row["ordinal"], updated: row["updated"])
    }
}
