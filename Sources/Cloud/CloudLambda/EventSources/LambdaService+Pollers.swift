import AWSCore
import CloudCore

extension LambdaService {
    /// Keeps one poller for each enabled mapping until cancelled; then batches under way are finished.
    func runPollers() async {
        var running: [String: (essence: Document, task: Task<Void, Never>)] = [:]
        mappingChanges.announce()
        for await _ in mappingChanges.stream {
            let wanted = Dictionary(
                allMappings.filter(\.isEnabled).map { ($0.uuid, $0) }, uniquingKeysWith: { first, _ in first })
            for (uuid, poller) in running where wanted[uuid]?.essence != poller.essence {
                poller.task.cancel()
                await poller.task.value
                running[uuid] = nil
            }
            for (uuid, mapping) in wanted where running[uuid] == nil {
                running[uuid] = (mapping.essence, Task { await self.poll(mapping) })
            }
        }
        for poller in running.values { poller.task.cancel() }
        for poller in running.values { await poller.task.value }
    }

    private func poll(_ mapping: EventSourceMapping) async {
        if mapping.isStream {
            await StreamPoller(mapping: mapping, service: self).run()
        } else {
            await QueuePoller(mapping: mapping, service: self).run()
        }
    }
}
