import Foundation
import Testing

/// The Swift code in the README, in a package of its own that finds this one by path.
@Suite struct ReadmeTests {
  /// Builds into `.build/readme`, so that a second run compiles little.
  @Test func swiftCodeCompilesAndPrints() throws {
    let readme = try String(contentsOf: repository.appendingPathComponent("README.md"), encoding: .utf8)
    let begin = try #require(readme.firstRange(of: "```swift\n")).upperBound
    let end = try #require(readme[begin...].firstRange(of: "```")).lowerBound
    let code = String(readme[begin..<end])
    let expected = code.split(separator: "\n").filter { $0.hasPrefix("// ") }.map { String($0.dropFirst(3)) }
    #expect(!expected.isEmpty)
    #expect(code.split(separator: "\n").filter { !$0.hasPrefix("//") }.count <= 10)

    let manifest = """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(
        name: "newcomer", platforms: [.macOS(.v13)], dependencies: [.package(path: "\(repository.path)")],
        targets: [
          .executableTarget(
            name: "newcomer",
            dependencies: [.product(name: "Tidings", package: "\(repository.lastPathComponent)")])
        ])
      """
    try withFolder([
      "newcomer/Package.swift": Data(manifest.utf8), "newcomer/Sources/newcomer/main.swift": Data(code.utf8),
    ]) { folder in
      let scratch = repository.appendingPathComponent(".build/readme").path
      let run = try Run(
        ["swift", "run", "--quiet", "--scratch-path", scratch, "newcomer"],
        in: folder.appendingPathComponent("newcomer"), program: URL(fileURLWithPath: "/usr/bin/env"))
      #expect(run.status == 0, "\(run.out)\(run.error)")
      #expect(run.lines == expected)
      #expect(!run.error.contains("warning:"), "\(run.error)")
    }
  }
}
