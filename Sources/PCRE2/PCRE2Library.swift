internal import CPCRE2

/// Facts about the PCRE2 library that is linked in.
public enum PCRE2Library {
  /// Version and date, such as `10.42 2022-12-11`.
  public static let version: String = {
    var buffer = [UInt8](repeating: 0, count: max(1, Int(pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), nil))))
    _ = pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &buffer)
    return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
  }()

  /// Whether the library has a JIT compiler for this processor.
  public static let isJITAvailable: Bool = {
    var available: UInt32 = 0
    return pcre2_config_8(UInt32(PCRE2_CONFIG_JIT), &available) >= 0 && available == 1
  }()
}
