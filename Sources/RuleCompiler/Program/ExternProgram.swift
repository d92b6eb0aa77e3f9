import RuleSyntax

/// Something that the program provides: an `extern` declaration.
public struct ExternProgram: Sendable {
  /// What is provided.
  public var kind: ExternDeclaration.Kind
  /// Its name.
  public var name: String
  /// The pack that declares it.
  public var pack: String
  /// Where.
  public var span: SourceSpan
  /// Of a predicate the types of what it is asked about; nil for anything.
  public var types: [ClassID?] = []
  /// The program has something of this name.
  public var isProvided = false

  /// `pack/name`.
  package var id: String { "\(pack)/\(name)" }

  /// What stands under the name: that of the pack, else the plain one.
  package func found<Value>(in table: [String: Value]) -> Value? { table["\(pack).\(name)"] ?? table[name] }
}
