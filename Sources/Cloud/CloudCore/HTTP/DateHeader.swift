import AWSCore
import Synchronization

/// The `Date` of answers, written once a second.
final class DateHeader: Sendable {
    private let last = Mutex<(second: Int64, text: String)>((.min, ""))

    func text(of time: Timestamp) -> String {
        let second = time.epochSeconds
        return last.withLock { last in
            if last.second != second { last = (second, time.httpDate) }
            return last.text
        }
    }
}
