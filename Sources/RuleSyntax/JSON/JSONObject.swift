/// An object that is being read: what is left over at the end is unknown.
struct JSONObject {
  let path: String
  private let value: JSONValue
  private var left: Set<String>

  init(_ value: JSONValue, _ path: String) throws(RuleJSONError) {
    guard case .object(let members) = value else {
      throw RuleJSONError(path, "expected an object, found \(value.what)")
    }
    self.value = value
    self.path = path
    left = Set(members.map(\.key))
  }

  /// Keys that nobody took.
  var rest: Set<String> { left }

  func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  func has(_ key: String) -> Bool { value[key] != nil }

  mutating func optional(_ key: String) -> JSONValue? {
    left.remove(key)
    return value[key]
  }

  mutating func take(_ key: String) throws(RuleJSONError) -> JSONValue {
    guard let found = optional(key) else { throw RuleJSONError(path, "`\(key)` is missing") }
    return found
  }

  mutating func array(_ key: String) throws(RuleJSONError) -> [JSONValue] {
    let found = try take(key)
    guard case .array(let values) = found else {
      throw RuleJSONError(place(key), "expected an array, found \(found.what)")
    }
    return values
  }

  mutating func optionalArray(_ key: String) throws(RuleJSONError) -> [JSONValue] {
    has(key) ? try array(key) : []
  }

  mutating func string(_ key: String) throws(RuleJSONError) -> String {
    let found = try take(key)
    guard case .string(let text) = found else {
      throw RuleJSONError(place(key), "expected a string, found \(found.what)")
    }
    return text
  }

  mutating func optionalString(_ key: String) throws(RuleJSONError) -> String? {
    has(key) ? try string(key) : nil
  }

  mutating func number(_ key: String) throws(RuleJSONError) -> Int {
    let found = try take(key)
    guard case .number(let number) = found, number >= 0 else {
      throw RuleJSONError(place(key), "expected a number from 0 on, found \(found.what)")
    }
    return number
  }

  mutating func optionalNumber(_ key: String) throws(RuleJSONError) -> Int? {
    has(key) ? try number(key) : nil
  }

  mutating func flag(_ key: String) throws(RuleJSONError) -> Bool {
    guard let found = optional(key) else { return false }
    guard case .bool(let flag) = found else {
      throw RuleJSONError(place(key), "expected `true` or `false`, found \(found.what)")
    }
    return flag
  }

  /// A name as a token.
  mutating func name(_ key: String) throws(RuleJSONError) -> RuleToken {
    let text = try string(key)
    guard RuleToken.isOne(text, [.name]) else {
      throw RuleJSONError(place(key), "expected a name, found \(JSONValue.quoted(text))")
    }
    return .name(text)
  }

  func end() throws(RuleJSONError) {
    guard let key = left.min() else { return }
    throw RuleJSONError(place(key), "there is nothing called `\(key)` here")
  }
}
