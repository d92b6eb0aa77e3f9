/// Keeps the steps of one sentence, in order.
struct TraceLog: TraceSink {
  static var isOn: Bool { true }
  private(set) var steps: [TraceStep] = []

  mutating func add(_ step: TraceStep) { steps.append(step) }
}
