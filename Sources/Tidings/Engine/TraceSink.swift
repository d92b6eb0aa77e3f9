/// Whoever listens to a worker: each stage tells it of its verdicts, so that what is explained is what was done.
protocol TraceSink {
  init()
  /// A constant of the type: where it is false the calls are compiled away.
  static var isOn: Bool { get }
  /// Notes a verdict.
  mutating func add(_ step: TraceStep)
}

/// Nobody listens.
struct NoTrace: TraceSink {
  static var isOn: Bool { false }
  func add(_ step: TraceStep) {}
}

extension Scratch {
  /// Tells the trace; the step is made only when somebody listens.
  @inline(__always)
  func note(_ step: @autoclosure () -> TraceStep) { if Trace.isOn { trace.add(step()) } }
}
