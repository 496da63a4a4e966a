import AWSCore
import CloudCore
import Testing

@Suite struct CloudSettingsTests {
    @Test func defaultsAreALaptops() {
        let settings = CloudSettings()
        #expect(settings.region == "us-east-1" && settings.accountID == "000000000000")
        #expect(settings.dataDirectory == nil && settings.endpoint.value == "http://127.0.0.1:4566")
        #expect(settings.daemonAddress.value.isEmpty)
        // Copies share what becomes known late.
        let copy = settings
        copy.endpoint.set("http://127.0.0.1:1")
        #expect(settings.endpoint.value == "http://127.0.0.1:1")
    }

    @Test func aSeedGivesTheSameNumbersEachRun() {
        let one = SeededRandom(seed: 7)
        let two = SeededRandom(seed: 7)
        let first = (0..<100).map { _ in one.next() }
        #expect(first == (0..<100).map { _ in two.next() })
        #expect(Set(first).count == 100)
        #expect(SeededRandom(seed: 8).next() != first[0])
        // SplitMix64's own first number from seed 0, as its author published it.
        #expect(SeededRandom(seed: 0).next() == 0xE220_A839_7B1D_CDAF)
    }

    @Test func theSystemsRandomnessNeverGivesAWordTwice() async {
        let random = SystemRandom()
        let words = await withTaskGroup(of: [UInt64].self) { group in
            for _ in 0..<8 { group.addTask { (0..<1000).map { _ in random.next() } } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(words).count == 8000)
    }

    @Test(arguments: [0, 1, 7, 8, 9, 33])
    func asManyBytesAsAsked(_ count: Int) {
        #expect(SeededRandom(seed: 1).bytes(count).count == count)
        #expect(SystemRandom().text(count).utf8.count == count)
    }

    @Test func textUsesItsAlphabet() {
        let text = SystemRandom().text(500, from: "abc")
        #expect(Set(text) == ["a", "b", "c"])
    }

    @Test func requestIDsAreVersion4UUIDs() {
        var settings = CloudSettings(random: SeededRandom(seed: 5))
        var seen: Set<String> = []
        for _ in 0..<200 {
            let id = settings.makeRequestID()
            let parts = id.split(separator: "-")
            #expect(parts.map(\.utf8.count) == [8, 4, 4, 4, 12])
            #expect(parts[2].first == "4" && "89ab".contains(parts[3].first ?? "x"))
            #expect(id.allSatisfy { $0 == "-" || ($0.isHexDigit && !$0.isUppercase) })
            seen.insert(id)
        }
        #expect(seen.count == 200)
        settings.random = SystemRandom()
        #expect(settings.makeRequestID() != settings.makeRequestID())
    }

    @Test func lateValuesAreSeenByAll() async {
        let late = LateValue(0)
        await withTaskGroup(of: Void.self) { group in
            for number in 1...50 { group.addTask { late.set(number) } }
        }
        #expect((1...50).contains(late.value))
    }
}
