import Tidings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `tidings test --watch`: runs the tests, then again whenever a rule file or an article changes. Runs until it is interrupted.
enum TestWatch {
  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    var rules = PackArguments.load(arguments)
    func watched() -> [String] {
      PackArguments.directories(arguments.allPacks, arguments, rules) + arguments.searchPaths
    }
    var watch = FileWatch(watched(), more: [Snapshots.article, Snapshots.kept])
    if let rules {
      let status = TestCommand.run(arguments, rules)
      if status == .usage { return status }
    }
    while true {
      usleep(300_000)
      if !watch.hasChanged() { continue }
      Terminal.output("── changed\n")
      rules = PackArguments.load(arguments)
      watch.watch(watched())
      if let rules {
        _ = TestCommand.run(arguments, rules)
      } else {
        Terminal.output("the rules do not load\n")
      }
    }
  }
}
