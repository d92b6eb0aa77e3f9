import Foundation
import Testing

/// The repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The command as it was built with these tests: it lies beside the test bundle.
let executable: URL = {
  if let path = ProcessInfo.processInfo.environment["TIDINGS_EXECUTABLE"] {
    return URL(fileURLWithPath: path)
  }
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
    folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
  }
  for _ in 0..<6 {
    let candidate = folder.appendingPathComponent("tidings")
    if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    folder = folder.deletingLastPathComponent()
  }
  return repository.appendingPathComponent(".build/debug/tidings")
}()

/// One run of the command.
struct Run {
  var out = ""
  var error = ""
  var status: Int32 = -1

  init(
    _ arguments: [String], input: Data? = nil, in folder: URL = repository, program: URL = executable
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("tidings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    // Files, not pipes: nothing blocks however much is written.
    func file(_ name: String, _ data: Data = Data()) throws -> URL {
      let url = place.appendingPathComponent(name)
      try data.write(to: url)
      return url
    }
    let (outFile, errorFile) = (try file("out"), try file("error"))
    process.standardInput = try FileHandle(forReadingFrom: try file("in", input ?? Data()))
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    out = String(decoding: try Data(contentsOf: outFile), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
    status = process.terminationStatus
  }

  var lines: [String] { out.split(separator: "\n").map(String.init) }
}

/// A directory with these files, gone after `body`.
func withFolder(_ files: [String: Data], _ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tidings-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, data) in files {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }
  try body(folder)
}
