import CloudCore
import Testing

@Suite struct BoundedBufferTests {
    @Test func keepsTheNewestAndCountsTheRest() {
        let buffer = BoundedBuffer<Int>(maximumSize: 10)
        #expect(buffer.isEmpty)
        for number in 1...5 { buffer.append(number, size: 3) }
        #expect(!buffer.isEmpty)
        var drained = buffer.drain()
        #expect(drained.elements == [3, 4, 5] && drained.dropped == 2)
        // What is taken is gone, the count too.
        drained = buffer.drain()
        #expect(drained.elements.isEmpty && drained.dropped == 0 && buffer.isEmpty)
    }

    @Test func whatIsLargerThanTheBufferIsDroppedItself() {
        let buffer = BoundedBuffer<String>(maximumSize: 10)
        buffer.append("small", size: 10)
        buffer.append("large", size: 11)
        let drained = buffer.drain()
        #expect(drained.elements == ["small"] && drained.dropped == 1)
    }

    @Test func longOverflowStaysInOrder() {
        let buffer = BoundedBuffer<Int>(maximumSize: 100)
        for number in 0..<10_000 { buffer.append(number, size: 1) }
        let drained = buffer.drain()
        #expect(drained.elements == Array(9900..<10_000) && drained.dropped == 9900)
    }
}
