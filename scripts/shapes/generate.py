"""Writes Sources/AWSShapes from the service models of the installed botocore: facts in, Swift out.

Tests/AWSShapesTests gets the list of all that was written, so that its tests can go through it. The operations to write are named in operations.txt. Run it as `make shapes`.
"""

import gzip
import json
import pathlib
import re
import subprocess
import sys

import botocore

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / "Sources" / "AWSShapes"
TESTS = HERE.parent.parent / "Tests" / "AWSShapesTests"

NAMESPACES = {
    "dynamodb": "DynamoDB", "dynamodbstreams": "DynamoDBStreams", "s3": "S3", "sqs": "SQS", "sns": "SNS", "cognito-idp": "Cognito", "lambda": "Lambda",
    "logs": "CloudWatchLogs", "cloudwatch": "CloudWatchMetrics", "xray": "XRay", "kms": "KMS",
    "apigateway": "APIGateway", "cloudfront": "CloudFrontAPI", "application-autoscaling": "AutoScaling",
    "cloudformation": "Stacks", "sts": "STS", "iam": "IAM", "events": "EventBridge",
}
# IAM's name of a service, where it is not the one that signatures have.
ACTION_PREFIXES = {"cloudwatch": "cloudwatch"}
PROTOCOLS = {
    "dynamodb": ["awsJson1_0", "rpcv2Cbor"], "sqs": ["awsJson1_0", "awsQuery"],
    "cloudwatch": ["rpcv2Cbor", "awsJson1_0", "awsQuery"],
}
BY_NAME = {"rest-xml": "restXml", "rest-json": "restJson1", "query": "awsQuery", "smithy-rpc-v2-cbor": "rpcv2Cbor"}
# Shapes written by hand, in Sources/AWSShapes/<Namespace>/.
HANDWRITTEN = {("dynamodb", "AttributeValue"): "AttributeValue", ("dynamodbstreams", "AttributeValue"): "AttributeValue"}
# The module that has a service's handwritten shapes, where it is not the service's own.
IMPORTS = {"dynamodbstreams": "DynamoDBShapes"}
UNSIGNED = {
    "cognito-idp": {
        "SignUp", "ConfirmSignUp", "ResendConfirmationCode", "InitiateAuth", "RespondToAuthChallenge", "GetUser",
        "UpdateUserAttributes", "ChangePassword", "ForgotPassword", "ConfirmForgotPassword", "GlobalSignOut",
        "RevokeToken", "DeleteUser",
    },
}
KEYWORDS = {"default", "protocol", "operator", "in", "is", "as", "repeat", "where", "self", "public", "internal",
            "private", "case", "switch", "for", "if", "else", "return", "func", "var", "let", "class", "struct",
            "enum", "extension", "import", "init", "static", "throws", "true", "false", "nil", "do", "while",
            "continue", "break", "guard", "defer", "try", "catch", "Type", "Protocol"}
RESERVED_TYPES = {"Type": "TypeName", "Any": "AnyValue", "Protocol": "ProtocolName", "Self": "SelfType"}
SIMPLE = {"string": "String", "integer": "Int", "long": "Int", "short": "Int", "float": "Double", "double": "Double",
          "bigdecimal": "Double", "boolean": "Bool", "blob": "Blob", "timestamp": "Timestamp", "character": "String"}
KINDS = {"string": "string", "character": "string", "integer": "integer", "short": "integer", "long": "long",
         "float": "float", "double": "double", "bigdecimal": "double", "boolean": "boolean", "blob": "blob",
         "timestamp": "timestamp", "list": "list", "map": "map", "structure": "structure"}


def load_model(service):
    folder = pathlib.Path(botocore.__file__).parent / "data" / service
    version = sorted(p for p in folder.iterdir() if p.is_dir())[-1]
    path = version / "service-2.json.gz"
    if path.exists():
        return json.loads(gzip.open(path).read())
    return json.loads((version / "service-2.json").read_text())


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def raw_quoted(text):
    hashes = "#"
    while '"' + hashes in text or "\\" + hashes in text:
        hashes += "#"
    return f'{hashes}"{text}"{hashes}'


def lower_camel(name):
    """`QueueUrl` → `queueUrl`, `KMSMasterKeyId` → `kmsMasterKeyId`, `SSEType` → `sseType`, `S` → `s`."""
    name = re.sub(r"[^A-Za-z0-9]", "", name.replace("x-amz-", ""))
    match = re.match(r"^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+(?![a-z])|^[A-Z]", name)
    if match:
        name = match.group(0).lower() + name[match.end():]
    # `document` and `shape` are AWSStructure's own.
    if name in ("document", "shape"):
        name += "Value"
    return f"`{name}`" if name in KEYWORDS else name


class Service:
    def __init__(self, name, operations):
        self.name = name
        self.namespace = NAMESPACES[name]
        self.model = load_model(name)
        self.shapes = self.model["shapes"]
        self.operations = sorted(operations)
        self.used = []
        self.errors = set()
        for operation in self.operations:
            spec = self.model["operations"][operation]
            for side in ("input", "output"):
                if side in spec:
                    self.visit(spec[side]["shape"])
            for error in spec.get("errors", []):
                self.errors.add(error["shape"])
        # Errors carry details only where a service says so; their members go by shape facts alone.
        for error in sorted(self.errors):
            self.visit(error)

    def visit(self, name):
        if name in self.used:
            return
        self.used.append(name)
        shape = self.shapes[name]
        for member in shape.get("members", {}).values():
            self.visit(member["shape"])
        for part in ("member", "key", "value"):
            if part in shape:
                self.visit(shape[part]["shape"])

    def type_name(self, name):
        if (self.name, name) in HANDWRITTEN:
            return HANDWRITTEN[(self.name, name)]
        name = name[0].upper() + name[1:]
        # An operation's type may not share its name with a shape.
        if name in self.operations:
            name += "Shape"
        return RESERVED_TYPES.get(name, name)

    def swift_type(self, name):
        shape = self.shapes[name]
        kind = shape["type"]
        if (self.name, name) in HANDWRITTEN:
            return HANDWRITTEN[(self.name, name)]
        if kind == "list":
            return f"[{self.swift_type(shape['member']['shape'])}]"
        if kind == "map":
            return f"[String: {self.swift_type(shape['value']['shape'])}]"
        if kind == "structure":
            return self.type_name(name)
        return SIMPLE[kind]

    # Facts

    def is_plain(self, name):
        """A simple shape without limits: it needs no facts of its own."""
        shape = self.shapes[name]
        return shape["type"] in SIMPLE and not set(shape) - {"type", "documentation", "box"}

    def shape_ref(self, name):
        if self.is_plain(name):
            return f".{KINDS[self.shapes[name]['type']]}"
        return f"{self.namespace}Facts.{safe(name)}"

    def member_code(self, name, member, required, parent):
        target = self.shapes[member["shape"]]
        parts = [quoted(name), self.shape_ref(member["shape"])]
        location = member.get("location")
        wire = member.get("locationName", target.get("locationName") if location is None else None)
        if wire and wire != name:
            parts.append(f"wire: {quoted(wire)}")
        if location:
            parts.append(f"in: .{location}")
        if required:
            parts.append("required: true")
        if member.get("xmlAttribute"):
            parts.append("xmlAttribute: true")
        if member.get("flattened"):
            parts.append("flattened: true")
        if member.get("streaming") or target.get("streaming"):
            parts.append("streaming: true")
        if member.get("idempotencyToken"):
            parts.append("idempotencyToken: true")
        namespace = member.get("xmlNamespace") or target.get("xmlNamespace")
        if namespace:
            parts.append(f"xmlNamespace: {quoted(namespace['uri'] if isinstance(namespace, dict) else namespace)}")
        if member.get("timestampFormat"):
            parts.append(f"timestampFormat: .{member['timestampFormat']}")
        return f"Member({', '.join(parts)})"

    def facts(self, name):
        shape = self.shapes[name]
        kind = shape["type"]
        parts = [quoted(name), f".{KINDS[kind]}"]
        if kind == "structure" and shape.get("members"):
            required = set(shape.get("required", []))
            members = [self.member_code(n, m, n in required, shape) for n, m in shape["members"].items()]
            parts.append("members: [\n            " + ",\n            ".join(members) + ",\n        ]")
        if kind == "list":
            parts.append("element: " + self.member_code("member", shape["member"], False, shape))
        if kind == "map":
            parts.append("element: " + self.member_code("value", shape["value"], False, shape))
            parts.append("key: " + self.member_code("key", shape["key"], False, shape))
        if shape.get("flattened"):
            parts.append("flattened: true")
        limits = []
        for word, label in (("min", "minimum"), ("max", "maximum")):
            if word in shape:
                limits.append(f"{label}: {int(shape[word])}")
        if "pattern" in shape:
            limits.append(f"pattern: {raw_quoted(shape['pattern'])}")
        if "enum" in shape and len(shape["enum"]) <= 40:
            limits.append("values: [" + ", ".join(quoted(v) for v in shape["enum"]) + "]")
        if limits:
            parts.append(f"constraints: .init({', '.join(limits)})")
        if shape.get("payload"):
            parts.append(f"payload: {quoted(shape['payload'])}")
        if shape.get("union"):
            parts.append("union: true")
        if shape.get("timestampFormat"):
            parts.append(f"timestampFormat: .{shape['timestampFormat']}")
        if shape.get("sensitive"):
            parts.append("sensitive: true")
        if shape.get("exception") or name in self.errors:
            error = shape.get("error", {})
            traits = [f"status: {error.get('httpStatusCode', 500 if shape.get('fault') else 400)}"]
            if shape.get("fault") or error.get("fault"):
                traits.append("isServerFault: true")
            if error.get("code"):
                traits.append(f"queryCode: {quoted(error['code'])}")
            parts.append(f"error: .init({', '.join(traits)})")
        return f"    static let {safe(name)}: Shape = Shape(\n        " + ", ".join(parts) + ")\n"

    # Types

    def structure(self, name):
        shape = self.shapes[name]
        required = set(shape.get("required", []))
        members = [(n, lower_camel(n), self.swift_type(m["shape"]), n in required)
                   for n, m in shape.get("members", {}).items()]
        out = [f"extension {self.namespace} {{", f"    public struct {self.type_name(name)}: AWSStructure {{"]
        for _, swift, kind, needed in members:
            out.append(f"        public var {swift}: {kind}{'' if needed else '?'}")
        out.append("")
        ordered = [m for m in members if m[3]] + [m for m in members if not m[3]]
        if ordered:
            out.append("        public init(")
            out.append(",\n".join(f"            {s}: {k}{'' if r else '? = nil'}" for _, s, k, r in ordered))
            out.append("        ) {")
            out += [f"            self.{s.strip('`')} = {s}" for _, s, _, _ in members]
            out.append("        }")
        else:
            out.append("        public init() {}")
        out += ["", "        public init(document: Document) throws(AWSError) {"]
        if members:
            out.append('            guard case .structure(let fields) = document else {')
            out.append('                throw AWSError.serialization("Expected a structure, got \\(document.kindName).")')
            out.append("            }")
            for n, s, _, needed in members:
                out.append(f"            self.{s.strip('`')} = try fields.{'required' if needed else 'optional'}({quoted(n)})")
        out += ["        }", "", "        public var document: Document {"]
        if members:
            out.append("            var fields = Document.Fields()")
            out += [f"            fields.append({quoted(n)}, {s}{'.document' if needed else ''})" for n, s, _, needed in members]
            out.append("            return .structure(fields)")
        else:
            out.append("            .structure(.init())")
        out += ["        }", "", f"        public static var shape: Shape {{ {self.shape_ref(name)} }}", "    }", "}", ""]
        return "\n".join(out)

    def operation(self, name):
        spec = self.model["operations"][name]
        http = spec.get("http", {})
        sides = {}
        for side in ("input", "output"):
            sides[side] = (self.type_name(spec[side]["shape"]), self.shape_ref(spec[side]["shape"])) if side in spec \
                else ("Unit", ".unit")
        parts = [f"name: {quoted(name)}", f"method: {quoted(http.get('method', 'POST'))}",
                 f"uri: {quoted(http.get('requestUri', '/'))}"]
        if http.get("responseCode", 200) != 200:
            parts.append(f"status: {http['responseCode']}")
        parts += [f"input: {sides['input'][1]}", f"output: {sides['output'][1]}"]
        errors = [self.shape_ref(e["shape"]) for e in spec.get("errors", [])]
        if errors:
            parts.append("errors: [" + ", ".join(errors) + "]")
        wrapper = spec.get("output", {}).get("resultWrapper")
        if wrapper:
            parts.append(f"resultWrapper: {quoted(wrapper)}")
        source = spec.get("input", {})
        if source.get("locationName"):
            parts.append(f"inputElement: {quoted(source['locationName'])}")
        if source.get("xmlNamespace"):
            parts.append(f"inputNamespace: {quoted(source['xmlNamespace']['uri'])}")
        if name in UNSIGNED.get(self.name, set()) or spec.get("authtype") == "none":
            parts.append("unsigned: true")
        return "\n".join([
            f"extension {self.namespace} {{", f"    public enum {name}: AWSOperation {{",
            f"        public typealias Input = {sides['input'][0] if sides['input'][0] == 'Unit' else self.namespace + '.' + sides['input'][0]}",
            f"        public typealias Output = {sides['output'][0] if sides['output'][0] == 'Unit' else self.namespace + '.' + sides['output'][0]}",
            f"        public static let service = {self.namespace}.service",
            "        public static let schema = OperationSchema(\n            " + ",\n            ".join(parts) + ")",
            "    }", "}", ""])

    def service_model(self):
        meta = self.model["metadata"]
        protocols = PROTOCOLS.get(self.name)
        if not protocols:
            kind = meta["protocol"]
            protocols = [f"awsJson{meta['jsonVersion'].replace('.', '_')}" if kind == "json" else BY_NAME[kind]]
        signing = meta.get("signingName") or meta["endpointPrefix"]
        parts = [f"name: {quoted(self.name)}", f"serviceID: {quoted(meta['serviceId'])}",
                 f"apiVersion: {quoted(meta['apiVersion'])}", f"endpointPrefix: {quoted(meta['endpointPrefix'])}",
                 f"signingName: {quoted(signing)}", f"actionPrefix: {quoted(ACTION_PREFIXES.get(self.name, signing))}",
                 "protocols: [" + ", ".join(f".{p}" for p in protocols) + "]"]
        if meta.get("targetPrefix"):
            parts.append(f"targetPrefix: {quoted(meta['targetPrefix'])}")
        if meta.get("xmlNamespace"):
            parts.append(f"xmlNamespace: {quoted(meta['xmlNamespace'])}")
        elif self.name in ("s3", "cloudfront"):
            uri = {"s3": "http://s3.amazonaws.com/doc/2006-03-01/",
                   "cloudfront": "http://cloudfront.amazonaws.com/doc/2020-05-31/"}[self.name]
            parts.append(f"xmlNamespace: {quoted(uri)}")
        if "awsQueryCompatible" in meta:
            parts.append("isQueryCompatible: true")
        return parts

    def write(self):
        folder = OUT / self.namespace
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.generated.swift"):
            old.unlink()
        head = "// Made by `make shapes` from botocore's service model. Do not edit.\n// swift-format-ignore-file\nimport AWSCore\n"
        head += f"import {IMPORTS[self.name]}\n\n" if self.name in IMPORTS else "\n"
        structures = [n for n in self.used if self.shapes[n]["type"] == "structure"
                      and (self.name, n) not in HANDWRITTEN and not (n in self.errors)]
        body = head
        body += f"/// {self.model['metadata']['serviceFullName']}: its facts, shapes and operations.\n"
        body += f"public enum {self.namespace} {{\n    public static let service = ServiceModel(\n        "
        body += ",\n        ".join(self.service_model()) + ")\n\n"
        body += "    /// Every operation that Nimbo speaks.\n    public static let operations: [OperationSchema] = [\n"
        body += "".join(f"        {o}.schema,\n" for o in self.operations) + "    ]\n}\n"
        (folder / f"{self.namespace}Service.generated.swift").write_text(body)
        (folder / f"{self.namespace}Operations.generated.swift").write_text(head + "\n".join(self.operation(o) for o in self.operations))
        (folder / f"{self.namespace}Structures.generated.swift").write_text(head + "\n".join(self.structure(n) for n in structures))
        (folder / f"{self.namespace}Facts.generated.swift").write_text(
            head + f"enum {self.namespace}Facts {{\n" + "\n".join(self.facts(n) for n in self.used if not self.is_plain(n)) + "}\n")
        self.write_proofs(structures)
        return len(self.operations), len(structures)

    def write_proofs(self, structures):
        """For the tests: every operation's type, and every structure's with copies of it made by its initialiser."""
        space = self.namespace
        body = "// Made by `make shapes` from botocore's service model. Do not edit.\n// swift-format-ignore-file\nimport AWSCore\nimport AWSShapes\n\n"
        body += f"enum {space}Proofs {{\n    static let operations: [any AWSOperation.Type] = [\n"
        body += "".join(f"        {space}.{o}.self,\n" for o in self.operations) + "    ]\n\n"
        body += "    static let structures: [StructureProof] = [\n"
        for name in structures:
            shape = self.shapes[name]
            needed = [n for n in shape.get("members", {}) if n in set(shape.get("required", []))]
            others = [n for n in shape.get("members", {}) if n not in needed]
            kind = f"{space}.{self.type_name(name)}"
            body += f"        StructureProof(\n            {kind}.self,\n            copy: {copy(kind, needed + others)}"
            if others:
                body += f",\n            minimum: {copy(kind, needed)}"
            body += "),\n"
        (TESTS / f"{space}Proofs.generated.swift").write_text(body + "    ]\n}\n")


def copy(kind, members):
    """A closure that makes a structure again of the named members of another."""
    names = [lower_camel(n) for n in members]
    return f"{{ {'one' if names else '_'} in {kind}(" + ", ".join(f"{n.strip('`')}: one.{n}" for n in names) + ") }"


def safe(name):
    name = name[0].upper() + name[1:]
    return RESERVED_TYPES.get(name, name)


def main():
    wanted = {}
    for line in (HERE / "operations.txt").read_text().splitlines():
        line = line.split("#")[0].strip()
        if line:
            service, names = line.split(":")
            wanted.setdefault(service.strip(), set()).update(names.split())
    for old in TESTS.glob("*.generated.swift"):
        old.unlink()
    for service, names in wanted.items():
        operations, structures = Service(service, names).write()
        print(f"{service}: {operations} operations, {structures} structures")
    proofs = [str(path) for path in sorted(TESTS.glob("*.generated.swift"))]
    subprocess.run(["swift", "format", "-i", "--configuration", str(HERE.parent.parent / ".swift-format"), *proofs], check=True)


if __name__ == "__main__":
    sys.exit(main())
