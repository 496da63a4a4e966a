/// An expression as the grammar reads it.
struct PartiQLExpression: Sendable {
    indirect enum Kind: Sendable {
        case string(String)
        case number(String)
        case boolean(Bool)
        case null
        case missing
        case ion(String)
        /// `?`, counted from 0.
        case parameter(Int)
        case list([PartiQLExpression])
        case bag([PartiQLExpression])
        case map([(key: PartiQLExpression, value: PartiQLExpression)])
        case path(PartiQLPath)
        /// A function by its name in lower case.
        case call(String, [PartiQLExpression])
        case not(PartiQLExpression)
        /// A sign before what is no number.
        case sign(String, PartiQLExpression)
        case binary(PartiQLOperator, PartiQLExpression, PartiQLExpression)
        case between(PartiQLExpression, PartiQLExpression, PartiQLExpression)
        case isIn(PartiQLExpression, PartiQLExpression)
        /// `IS` a type, by its name in lower case.
        case isType(PartiQLExpression, String)
        case select(PartiQLSelect)
    }

    let kind: Kind
    let span: SourceSpan
}

/// Operators with two sides.
enum PartiQLOperator: String, Sendable {
    case or = "OR"
    case and = "AND"
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case like = "LIKE"
    case plus = "+"
    case minus = "-"
    case concatenation = "||"
    case times = "*"
    case divided = "/"
    case modulo = "%"

    var comparator: Comparator? {
        switch self {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        default: nil
        }
    }
}

/// `a.b[0]`
struct PartiQLPath: Sendable {
    enum Step: Sendable {
        case name(String)
        case subscription(PartiQLExpression)
        /// `.*`
        case allMembers
        /// `[*]`
        case allElements
    }

    let root: String
    var steps: [Step] = []
}

/// The table or index that a statement is about.
struct PartiQLSource: Sendable {
    let table: String
    let index: String?
}

/// `SELECT`
struct PartiQLSelect: Sendable {
    struct OrderKey: Sendable {
        let expression: PartiQLExpression
        let isDescending: Bool
    }

    /// Nil for `*`.
    var columns: [PartiQLExpression]?
    var source: PartiQLSource
    var condition: PartiQLExpression?
    var order: [OrderKey] = []
}

/// `RETURNING`
enum PartiQLReturning: String, Sendable {
    case allOld = "ALL OLD"
    case allNew = "ALL NEW"
    case modifiedOld = "MODIFIED OLD"
    case modifiedNew = "MODIFIED NEW"
}

/// A statement as the grammar reads it.
enum PartiQLSyntax: Sendable {
    enum Change: Sendable {
        case set(PartiQLExpression, PartiQLExpression)
        case remove(PartiQLExpression)
    }

    case select(PartiQLSelect)
    case insert(PartiQLSource, PartiQLExpression)
    case update(PartiQLSource, [Change], PartiQLExpression?, PartiQLReturning?)
    case delete(PartiQLSource, PartiQLExpression?, PartiQLReturning?)
    /// `EXISTS(SELECT …)` by itself: a condition of a transaction.
    case exists(PartiQLSelect)
}
