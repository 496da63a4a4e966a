/// The members of a JSON object in the order they were written.
///
/// Members live in one array and lookup is linear, which beats hashing for the small objects of an API. Equality
/// ignores order, as JSON does.
public struct JSONObject: Sendable {
    /// A name and its value.
    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: JSONValue

        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member]

    /// An object without members.
    public init() {
        members = []
    }

    /// An object with members in the order given.
    ///
    /// - Precondition: no key occurs twice.
    public init(_ elements: [(String, JSONValue)]) {
        members = elements.map { Member(key: $0.0, value: $0.1) }
        precondition(Set(members.lazy.map(\.key)).count == members.count, "a key occurs twice in a JSON object")
    }

    /// Members the caller knows to be distinct.
    init(distinct members: [Member]) {
        self.members = members
    }

    /// The keys in order.
    public var keys: [String] { members.map(\.key) }

    /// The value of a key. Setting nil removes the member, setting an absent key appends it.
    public subscript(key: String) -> JSONValue? {
        get {
            for member in members where member.key == key { return member.value }
            return nil
        }
        set {
            let index = members.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The same members sorted by the UTF-8 bytes of their keys, at every depth.
    var canonical: JSONObject {
        let sorted = members.map { Member(key: $0.key, value: $0.value.canonical) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return JSONObject(distinct: sorted)
    }
}

extension JSONObject: Hashable {
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.members.count == right.members.count else { return false }
        if left.members == right.members { return true }
        let values = Dictionary(uniqueKeysWithValues: right.members.lazy.map { ($0.key, $0.value) })
        return left.members.allSatisfy { values[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(members.reduce(0) { $0 ^ $1.hashValue })
    }
}

extension JSONObject: RandomAccessCollection {
    public var startIndex: Int { members.startIndex }
    public var endIndex: Int { members.endIndex }
    public subscript(position: Int) -> Member { members[position] }
}
