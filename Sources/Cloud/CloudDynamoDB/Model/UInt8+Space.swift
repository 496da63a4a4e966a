extension UInt8 {
    /// What may stand between the words of an expression, or between the values of a file: ASCII's spaces and line ends.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
