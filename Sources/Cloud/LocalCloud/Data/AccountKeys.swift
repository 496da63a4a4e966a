import AWSCore
import CloudCore
import JSON

/// The secrets of an account, made once for each data directory: the owner's access key and two people's passwords.
struct AccountKeys: Sendable {
    let credentials: Credentials
    let demo: Ready.Login
    let admin: Ready.Login

    static let demoEmail = "demo@nimbo.example"
    static let adminEmail = "admin@nimbo.example"

    /// Reads `keys.json`, or makes it.
    init(in directory: DataDirectory, random: any RandomSource) throws {
        let path = directory.path + "/keys.json"
        if let text = PrivateFile.read(path) {
            let json: JSONValue
            do { json = try JSONValue(parsing: text) } catch {
                throw LocalCloudError.fileUnusable(path, reason: "\(error)")
            }
            guard let id = json["accessKeyId"]?.stringValue, let secret = json["secretAccessKey"]?.stringValue,
                let demo = json["demoPassword"]?.stringValue, let admin = json["adminPassword"]?.stringValue
            else {
                throw LocalCloudError.fileUnusable(
                    path, reason: "keys are missing in it; remove the file and new ones are made")
            }
            self.init(id: id, secret: secret, demo: demo, admin: admin)
            return
        }
        self.init(
            id: "AKIA" + random.text(16, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
            secret: random.bytes(30).base64Encoded(), demo: Self.password(random), admin: Self.password(random))
        let json: JSONValue = [
            "accessKeyId": .string(credentials.accessKeyID), "secretAccessKey": .string(credentials.secretAccessKey),
            "demoPassword": .string(demo.password), "adminPassword": .string(admin.password),
        ]
        try PrivateFile.write(json.serialized() + "\n", to: path)
    }

    private init(id: String, secret: String, demo: String, admin: String) {
        credentials = Credentials(accessKeyID: id, secretAccessKey: secret)
        self.demo = .init(email: Self.demoEmail, password: demo)
        self.admin = .init(email: Self.adminEmail, password: admin)
    }

    /// Sixteen characters that are hard to confuse, with what the user pool asks of a password: an upper case letter,
    /// a lower case one and a digit.
    private static func password(_ random: any RandomSource) -> String {
        let letters = "abcdefghjkmnpqrstuvwxyz"
        return random.text(1, from: letters.uppercased()) + random.text(4, from: letters) + "-"
            + random.text(5, from: letters + "23456789") + "-" + random.text(3, from: letters)
            + random.text(1, from: "23456789")
    }
}
