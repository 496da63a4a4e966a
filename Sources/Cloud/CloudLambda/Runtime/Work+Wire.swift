import AWSCore
import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Work {
    /// The answer to `GET …/invocation/next`, head and body in one buffer.
    ///
    /// Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
    func event(deadline: Timestamp, _ allocator: ByteBufferAllocator) -> ByteBuffer {
        var buffer = allocator.buffer(capacity: 512 + payload.count)
        buffer.writeString("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: ")
        buffer.writeString(id)
        buffer.writeString("\r\nLambda-Runtime-Deadline-Ms: ")
        buffer.writeString(String(deadline.milliseconds))
        buffer.writeString("\r\nLambda-Runtime-Invoked-Function-Arn: ")
        buffer.writeString(target.arn)
        buffer.writeString("\r\nLambda-Runtime-Trace-Id: ")
        buffer.writeString(trace.header)
        if let clientContext {
            buffer.writeString("\r\nLambda-Runtime-Client-Context: ")
            buffer.writeString(clientContext)
        }
        buffer.writeString("\r\nContent-Length: ")
        buffer.writeString(String(payload.count))
        buffer.writeString("\r\n\r\n")
        buffer.writeBytes(payload)
        return buffer
    }
}

extension Work.Outcome {
    /// The child ended instead of answering.
    static func exit(_ requestID: String, _ end: ChildProcess.End?) -> Work.Outcome {
        let reason =
            switch end {
            case .exited(0), nil: "Runtime exited without providing a reason"
            case .exited(let code): "Runtime exited with error: exit status \(code)"
            case .signaled(let signal): "Runtime exited with error: signal: \(name(signal))"
            }
        return .failure(type: "Runtime.ExitError", message: "RequestId: \(requestID) Error: \(reason)")
    }

    /// It was given no more time.
    static func timeout(_ requestID: String, seconds: Int) -> Work.Outcome {
        .failure(
            type: "Sandbox.Timedout",
            message: "RequestId: \(requestID) Error: Task timed out after \(seconds).00 seconds")
    }

    private static func name(_ signal: Int32) -> String {
        switch signal {
        case SIGKILL: "killed"
        case SIGSEGV: "segmentation fault"
        case SIGABRT: "aborted"
        case SIGTERM: "terminated"
        case SIGILL: "illegal instruction"
        case SIGBUS: "bus error"
        default: "signal \(signal)"
        }
    }
}
