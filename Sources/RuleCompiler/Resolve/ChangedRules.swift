import RuleSyntax

/// Rules that are switched off, with what stands in their place.
struct ChangedRules {
  /// A declaration and its pack.
  struct Place {
    var pack: Int
    var declaration: Declaration
  }

  /// What is off, by the place of its name; its stand-ins, none where it is disabled.
  private(set) var off: [SourceSpan: [Place]] = [:]
  /// For each stand-in, by its place, the declaration that it replaces.
  private(set) var replaced: [SourceSpan: Place] = [:]

  /// Declarations that were to override and found nothing: they stand for themselves.
  private var own: Set<SourceSpan> = []
  private var ownNames: Set<SourceSpan> = []

  func isOff(_ rule: ManagedRule) -> Bool { off[rule.name.span] != nil }

  /// The pack that has a stand-in for it already.
  func owner(of rule: ManagedRule) -> Place? { off[rule.name.span]?.first }

  mutating func disable(_ rule: ManagedRule) {
    if off[rule.name.span] == nil { off[rule.name.span] = [] }
  }

  /// Links share their names: the stand-ins go to the place of the first.
  mutating func replace(_ places: [Place], by stand: Place) {
    for (number, place) in places.enumerated() {
      guard let rule = place.declaration.managed else { continue }
      off[rule.name.span, default: []] += number == 0 ? [stand] : []
    }
    replaced[stand.declaration.span] = places.first
  }

  /// A declaration that was to override another, which there is not.
  mutating func takeAsOwn(_ declaration: Declaration) {
    own.insert(declaration.span)
    if let name = declaration.managed?.name.span { ownNames.insert(name) }
  }

  /// What it was to override may have had what it lacks.
  func isToOverride(_ name: Name) -> Bool { ownNames.contains(name.span) }

  /// Calls `body` for what takes effect in a declaration's place.
  func visit(_ place: Place, isStandIn: Bool = false, _ body: (Place) -> Void) {
    let rule = place.declaration.managed
    if !isStandIn, rule != nil, place.declaration.override != nil, !own.contains(place.declaration.span) {
      return
    }
    guard let rule, let stands = off[rule.name.span] else { return body(place) }
    for stand in stands { visit(stand, isStandIn: true, body) }
  }
}
