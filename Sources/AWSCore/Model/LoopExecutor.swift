import NIOCore

/// Runs a task's code on an event loop, so that a request crosses no thread between its first byte and its last.
///
/// For `withTaskExecutorPreference` (Swift Evolution SE-0417); child tasks inherit it, unstructured tasks do not. What
/// runs here must not block for long: the loop's connections wait meanwhile.
public final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    public init(_ loop: any EventLoop) { self.loop = loop }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
