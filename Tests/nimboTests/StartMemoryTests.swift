import Testing

@testable import nimbo

@Suite struct StartMemoryTests {
    @Test(
        arguments: [
            (
                "55e19665e000-55e198ce3000 r-xp 00cfd000 fe:00 5613944    /usr/bin/nimbo\n",
                0x55e1_9665_e000..<0x55e1_98ce_3000
            ),
            // Read-only now, relocated before: would not come back as it was.
            ("55e195960000-55e19665e000 r--p 00000000 fe:00 5613944    /usr/bin/nimbo\n", nil),
            ("55e198e4f000-55e19b409000 rw-p 034ec000 fe:00 5613944    /usr/bin/nimbo\n", nil),
            ("nonsense\n", nil), ("b-a r-xp 0 x\n", nil), ("", nil),
        ] as [(String, Range<UInt>?)])
    func onlyCodeIsGivenBack(line: String, range: Range<UInt>?) {
        #expect(StartMemory.codeRange(line) == range)
    }

    @Test func theProgramGoesOnAfterwards() {
        StartMemory.release()
        #expect(StartMemory.codeRange("1000-2000 r-xp 0 x") == 0x1000..<0x2000)
    }
}
