import AWSCore
import Testing

@testable import CloudWatch

@Suite struct FilterPatternTests {
    @Test(arguments: [
        ("", "anything", true),
        ("  ", "anything", true),
        ("ERROR", "[ERROR] 500", true),
        ("ERROR", "[error] 500", false),
        ("ERROR Exception", "ERROR: an Exception", true),
        ("ERROR Exception", "ERROR only", false),
        (#""internal error""#, "an internal error here", true),
        (#""internal error""#, "error internal", false),
        (#""say \"hi\"""#, #"they say "hi""#, true),
        ("ERROR -timeout", "ERROR: no such item", true),
        ("ERROR -timeout", "ERROR: timeout", false),
        (#"-"all well""#, "all well", false),
        (#"-"all well""#, "all ill", true),
        ("?ERROR ?WARN", "a WARN line", true),
        ("?ERROR ?WARN", "an INFO line", false),
        ("?ERROR -skip", "ERROR skip", false),
        // Beside a required term, optional ones have no effect.
        ("INFO ?WARN", "an INFO line", true),
        ("größe", "die größe", true),
    ])
    func terms(pattern: String, message: String, expected: Bool) throws {
        #expect(try FilterPattern(pattern).matches(message) == expected)
    }

    private static let order = #"""
        {"level":"error","status":503,"ratio":0.25,"text":"12","ok":true,"none":null,"bad":false,
         "user":{"id":"u1","a.b":"dotted"},"lines":[{"sku":"A-1","n":2},{"sku":"B-2","n":5}],"path":"/orders/42"}
        """#

    @Test(arguments: [
        (#"{ $.level = "error" }"#, true),
        (#"{ $.level = error }"#, true),
        (#"{ $.level = "ERROR" }"#, false),
        (#"{ $.level != "info" }"#, true),
        (#"{ $.path = "/orders/*" }"#, true),
        (#"{ $.path = "*42" }"#, true),
        (#"{ $.path = "/users*" }"#, false),
        (#"{ $.path = "/o*s/4*" }"#, true),
        (#"{ $.path != "/orders/*" }"#, false),
        ("{ $.status = 503 }", true),
        ("{ $.status != 503 }", false),
        ("{ $.status >= 500 }", true),
        ("{ $.status > 503 }", false),
        ("{ $.status <= 503 }", true),
        ("{ $.status < 500 }", false),
        ("{ $.ratio = 2.5e-1 }", true),
        // Numbers in texts compare as numbers, texts never do.
        ("{ $.text > 11 }", true),
        ("{ $.level > 1 }", false),
        (#"{ $.status = "50*" }"#, true),
        ("{ $.ok IS TRUE }", true),
        ("{ $.bad IS FALSE }", true),
        ("{ $.bad IS TRUE }", false),
        ("{ $.none IS NULL }", true),
        ("{ $.level IS NULL }", false),
        ("{ $.gone NOT EXISTS }", true),
        ("{ $.none NOT EXISTS }", false),
        ("{ $.gone = 1 }", false),
        (#"{ $.user.id = "u1" }"#, true),
        (#"{ $.user['a.b'] = "dotted" }"#, true),
        (#"{ $.user.["a.b"] = "dotted" }"#, true),
        (#"{ $.lines[0].sku = "A-1" }"#, true),
        (#"{ $.lines[1].sku = "A-1" }"#, false),
        (#"{ $.lines[9].sku = "A-1" }"#, false),
        ("{ $.lines[*].n > 4 }", true),
        ("{ $.lines[*].n > 5 }", false),
        (#"{ $.status = 503 && $.level = "error" }"#, true),
        (#"{ $.status = 503 && $.level = "info" }"#, false),
        (#"{ $.status = 200 || $.level = "error" }"#, true),
        // && binds closer than ||.
        (#"{ $.level = "error" || $.ok IS TRUE && $.status = 1 }"#, true),
        (#"{ ($.level = "error" || $.ok IS TRUE) && $.status = 1 }"#, false),
        (#"{($.status=503)&&($.level="error")}"#, true),
    ])
    func json(pattern: String, expected: Bool) throws {
        #expect(try FilterPattern(pattern).matches(Self.order) == expected)
        #expect(try !FilterPattern("{ $.status = 503 }").matches("503 is no JSON"))
        #expect(try !FilterPattern("{ $.status = 503 }").matches("{broken"))
    }

    @Test(arguments: [
        "a.b", #""open"#, #""""#, "-", "?", "%re%", "[ip, user]", "{", "{}", "{ $.a }", "{ $ = 1 }", "{ $.a = }",
        "{ a = 1 }",
        "{ $.a = 1", "{ $.a = 1 } x", "{ $.a > text }", "{ $.a IS MAYBE }", "{ $.a NOT THERE }", "{ $.a[x] = 1 }",
        "{ ($.a = 1 }", #"{ $.a = "open }"#, "{ $.a = 1 && }", "{ $. = 1 }", "{ $['a = 1 }", "{ $[0 = 1 }",
        "{ " + String(repeating: "(", count: 5000) + "$.a = 1 }",
    ])
    func refused(pattern: String) {
        let error = #expect(throws: AWSError.self) { try FilterPattern(pattern) }
        #expect(error?.code == "InvalidParameterException")
    }
}
