#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

Terminal.ignoreBrokenPipes()
exit(Command.run(Array(CommandLine.arguments.dropFirst())).rawValue)
