/// What somebody may have meant.
enum Suggestion {
    /// The known word that is nearest, if it is near enough to be a slip: a third of its letters at most.
    static func nearest(to word: String, among known: [String]) -> String? {
        let best = known.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        guard let best, best.distance <= max(1, (max(word.count, best.word.count) + 1) / 3) else { return nil }
        return best.word
    }

    /// Letters to insert, delete or replace (Levenshtein).
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let cost = min(diagonal + (a == b ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
