import RuleLint
import RuleSyntax

/// One effective value, as `tidings config show` tells it.
public struct ConfigurationEntry: Sendable {
  /// Its name in the file.
  public var key: String
  /// The value as TOML.
  public var value: String
  /// Where it comes from.
  public var origin: SettingOrigin
}

extension Configuration {
  /// Every value with its origin, in a fixed order.
  public var entries: [ConfigurationEntry] {
    var out = [
      entry("packs", packs, Self.list), entry("pack-path", packPath, Self.list),
      entry("lint.fail-level", failLevel) { Self.quoted($0.label) },
      entry("lint.baseline", baseline) { $0.map(Self.quoted) ?? "\"\"" },
      entry("lint.required-metadata", requiredMetadata, Self.list),
    ]
    out += levels.map { entry("lint.levels.\($0.name)", $0.level) { Self.quoted($0.rawValue) } }
    for (index, item) in overrides.enumerated() {
      out.append(entry("lint.overrides[\(index)].paths", item.paths, Self.list))
      out += item.levels.map { name, level in
        entry("lint.overrides[\(index)].levels.\(name)", level) { Self.quoted($0.rawValue) }
      }
    }
    return out + [entry("test.allow-empty", allowEmpty) { "\($0)" }]
  }

  private func entry<Value>(_ key: String, _ setting: Setting<Value>, _ text: (Value) -> String)
    -> ConfigurationEntry
  {
    ConfigurationEntry(key: key, value: text(setting.value), origin: setting.origin)
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.map(quoted).joined(separator: ", ") + "]"
  }

  /// A string as TOML and JSON both write it.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
