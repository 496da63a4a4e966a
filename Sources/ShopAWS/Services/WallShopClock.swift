import AWSCore
import Shop

/// The shop's clock on a wall clock.
public struct WallShopClock: ShopClock {
    private let clock: any WallClock

    public init(_ clock: any WallClock = SystemClock()) { self.clock = clock }

    public func now() -> Instant { Instant(milliseconds: clock.now.milliseconds) }
}
