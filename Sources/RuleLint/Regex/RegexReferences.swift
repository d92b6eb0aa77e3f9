/// The groups that a regex itself reads: by `\1`, by `\k<name>`, by a condition or a call.
struct RegexReferences {
  private var numbers: Set<Int> = []
  private var names: Set<String> = []
  /// Something in it is not looked into, or groups share a number: any group may be read.
  private var isAny = false
  /// Nothing in it depends on the numbers of its groups.
  private(set) var isEmpty = true

  init(_ root: RegexPart, text: (Range<Int>) -> String) {
    var opened = 0
    root.each { part in
      switch part.node {
      case .group(.capture, _): opened += 1
      case .group(.plain, _): if text(part.range).hasPrefix("(?|") { isAny = true }
      case .backReference:
        isEmpty = false
        add(text(part.range), behind: opened)
      case .other where !["\\R", "\\X"].contains(text(part.range)):
        isEmpty = false
        isAny = true
      default: break
      }
      return true
    }
  }

  /// Whether the group with this number, and perhaps this name, is read.
  func read(_ number: Int, _ name: String?) -> Bool {
    isAny || numbers.contains(number) || name.map(names.contains) ?? false
  }

  /// `\1`, `\g{-1}`, `\k<name>`, `(?P=name)`
  private mutating func add(_ reference: String, behind opened: Int) {
    let opening = ["(?P=", "\\g", "\\k", "\\"].first(where: reference.hasPrefix) ?? ""
    let target = reference.dropFirst(opening.count).drop { "{<'".contains($0) }.prefix {
      !"}>')".contains($0)
    }
    guard let number = Int(target) else {
      names.insert(String(target))
      return
    }
    let isRelative = target.hasPrefix("-") || target.hasPrefix("+")
    numbers.insert(isRelative ? opened + number + (number < 0 ? 1 : 0) : number)
  }
}
