import Dispatch
import Tidings

/// Reads inputs in batches, extracts on several threads, writes in the order of the input.
struct ExtractPipeline {
  /// One text to read, or why it cannot be.
  private enum Item: Sendable {
    case document(Document)
    case line([UInt8], number: Int, path: String)
  }
  private struct Result: Sendable {
    var bytes: [UInt8]
    var problem: String?
  }

  private let style: ReportStyle
  private let jobs: Int
  private let extractor: Extractor
  private var workers: [ExtractorWorker] = []
  private var batch: [Item] = []
  private var hasFailed = false
  private var isFirst = true

  init(rules: RuleSet, style: ReportStyle, jobs: Int) {
    self.style = style
    self.jobs = jobs
    extractor = Extractor(rules)
  }

  mutating func read(_ path: String, isLines: Bool, day: CalendarDay?) {
    do throws(InputError) {
      let reader = try LineReader(path)
      if isLines {
        var number = 0
        while let line = try reader.next() {
          number += 1
          if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
          add(.line(line, number: number, path: path))
        }
      } else {
        let bytes = try reader.rest()
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw InputError(
            message: "`\(path)` is not UTF-8\(Self.place(of: JSONRecord.firstInvalid(bytes), in: bytes))")
        }
        add(.document(Document(text, id: path, publishedOn: day)))
      }
    } catch {
      flush()
      fail("error[input]: \(error.message)")
    }
  }

  /// Writes what is left.
  mutating func finish() -> ExitStatus {
    flush()
    if style.format == "json" { Terminal.output(isFirst ? "[]\n" : "\n]\n") }
    return hasFailed ? .inputOutput : .clean
  }

  private static func place(of offset: Int, in bytes: [UInt8]) -> String {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return ": line \(line), column \(column) begins no character"
  }

  private mutating func fail(_ message: String) {
    hasFailed = true
    Terminal.error(message)
  }

  private mutating func add(_ item: Item) {
    batch.append(item)
    if batch.count >= jobs * 32 { flush() }
  }

  private mutating func flush() {
    if batch.isEmpty { return }
    let count = min(jobs, batch.count)
    while workers.count < count { workers.append(extractor.makeWorker()) }
    let items = batch
    batch = []
    let results = UnsafeMutableBufferPointer<Result?>.allocate(capacity: items.count)
    results.initialize(repeating: nil)
    defer {
      results.deinitialize()
      results.deallocate()
    }
    // Each thread has a worker of its own and writes to places of its own.
    nonisolated(unsafe) let out = results
    nonisolated(unsafe) let crew = workers
    let style = style
    if count == 1 {
      for (i, item) in items.enumerated() { out[i] = Self.result(item, crew[0], style) }
    } else {
      DispatchQueue.concurrentPerform(iterations: count) { job in
        var i = job
        while i < items.count {
          out[i] = Self.result(items[i], crew[job], style)
          i += count
        }
      }
    }
    for case let result? in results { write(result) }
  }

  private mutating func write(_ result: Result) {
    if let problem = result.problem { fail(problem) }
    guard !result.bytes.isEmpty else { return }
    switch style.format {
    case "json":
      Terminal.output(Array((isFirst ? "[\n" : ",\n").utf8) + result.bytes)
    case "text":
      Terminal.output((isFirst ? [] : [0x0A]) + result.bytes)
    default:
      Terminal.output(result.bytes + [0x0A])
    }
    isFirst = false
  }

  private static func result(_ item: Item, _ worker: ExtractorWorker, _ style: ReportStyle) -> Result {
    switch item {
    case .document(let document): return Result(bytes: style.bytes(worker.extract(from: document)))
    case .line(let line, let number, let path):
      do throws(RecordFailure) {
        var record = try JSONRecord(line: line, number: number)
        record.readDate(with: worker)
        var report = worker.extract(from: record.document)
        if let date = record.unreadDate {
          report.diagnostics.append(
            ReportDiagnostic(
              code: "bad-date",
              message:
                "\"\(date)\" is no day like 2024-09-21 or \"Sep 21, 2024\"; the date is taken as unknown",
              rule: nil, sentence: nil))
        }
        return Result(bytes: style.bytes(report))
      } catch {
        let problem = "error[\(error.code)]: \(path):\(number): \(error.message)"
        return Result(bytes: style.format == "text" ? [] : error.json(), problem: problem)
      }
    }
  }
}
