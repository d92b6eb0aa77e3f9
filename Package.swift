// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Tidings",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Tidings", targets: ["Tidings"]),
    .executable(name: "tidings", targets: ["TidingsCommand"]),
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "PCRE2", dependencies: ["CPCRE2"]),
    .target(name: "RuleSyntax"),
    .target(name: "RuleCompiler", dependencies: ["RuleSyntax", "PCRE2"]),
    .target(name: "TOML"),
    .target(name: "ShippedPacks"),
    .target(name: "Tidings", dependencies: ["RuleCompiler", "RuleSyntax", "PCRE2", "ShippedPacks"]),
    .target(name: "RuleLint", dependencies: ["Tidings", "RuleCompiler", "RuleSyntax", "PCRE2"]),
    .target(name: "Configuration", dependencies: ["RuleLint", "RuleSyntax", "TOML"]),
    .executableTarget(
      name: "TidingsCommand",
      dependencies: ["Tidings", "Configuration", "RuleLint", "RuleCompiler", "RuleSyntax", "PCRE2"]),
    .testTarget(name: "TOMLTests", dependencies: ["TOML"]),
    .testTarget(name: "PCRE2Tests", dependencies: ["PCRE2"]),
    .testTarget(name: "RuleSyntaxTests", dependencies: ["RuleSyntax"], exclude: ["Golden"]),
    .testTarget(
      name: "RuleCompilerTests", dependencies: ["RuleCompiler"], exclude: ["Golden", "base.tidings"]),
    .testTarget(name: "RuleLintTests", dependencies: ["RuleLint"], exclude: ["Golden", "Suspicious"]),
    .testTarget(name: "ConfigurationTests", dependencies: ["Configuration"], exclude: ["Golden"]),
    .testTarget(name: "TidingsTests", dependencies: ["Tidings"], exclude: ["Golden"]),
    .testTarget(
      name: "CommandTests", dependencies: ["TidingsCommand", "Tidings", "ShippedPacks"],
      exclude: ["Golden", "terminal.py"]),
  ],
  swiftLanguageModes: [.v6]
)
