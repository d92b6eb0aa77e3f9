/// Whoever listens to a worker: each stage tells it of its verdicts, so that what is explained is what was done.
protocol TraceSink {
  init()
  /// A constant of the type: where it is false the calls are compiled away.
  static var isOn: Bool { get }
}

/// Nobody listens.
struct NoTrace: TraceSink {
  static var isOn: Bool { false }
}
