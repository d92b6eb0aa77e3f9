/// The rule packs that ship inside the library. `ShippedPacks.all` is in the generated file next to this one.
public enum ShippedPacks {
  /// One file of a pack.
  public struct File: Sendable {
    /// Its path within the pack's directory.
    public let path: String
    /// Its content.
    public let content: StaticString

    init(_ path: String, _ content: StaticString) {
      self.path = path
      self.content = content
    }
  }

  /// One pack.
  public struct Pack: Sendable {
    /// Its name.
    public let name: String
    /// Its files, ordered by path.
    public let files: [File]
  }
}
