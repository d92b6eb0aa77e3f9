/// Whoever listens to a worker: each stage tells it of its verdicts, so that what is explained is what was done.
protocol TraceSink {
  init()
  /// A constant of the type: where it is false the calls are compiled away.
  static var isOn: Bool { get }
  /// Notes a verdict.
  mutating func add(_ step: TraceStep)
  /// Whether it counts what patterns cost; a constant of the type as well.
  static var counts: Bool { get }
  /// A gate was asked. What belongs to no site has -1.
  mutating func asked(pattern: Int, site: Int, isOpen: Bool)
  /// PCRE2 was called.
  mutating func called(_ call: PatternCall)
}

/// One call of PCRE2.
struct PatternCall {
  /// -1 for a regex on the text.
  var pattern: Int
  var site: Int
  var subject: UnsafePointer<UInt8>
  var length: Int
  var from: Int
  var isMatch: Bool
  var time: Duration
}

extension TraceSink {
  static var counts: Bool { false }
  func asked(pattern: Int, site: Int, isOpen: Bool) {}
  func called(_ call: PatternCall) {}
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
