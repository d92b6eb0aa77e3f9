import RuleSyntax

/// A pack whose files are parsed.
package struct LoadedPack {
  package var name: String
  package var version: String
  package var directory: String?
  package var files: [SourceFile]
  package var header: SourceSpan?
  /// Where its version stands.
  package var versionSpan: SourceSpan?
  /// The packs it imports: the name they go by, and their index in load order.
  package var imports: [(name: String, pack: Int)] = []
  package var table: @Sendable (String) -> (path: String, bytes: [UInt8])?
}

/// Finds, reads and parses packs and what they import; imports come first in ``packs``.
struct PackLoader {
  let searchPaths: [String]
  let shipped: any ShippedPackProvider
  /// Files that are to be read otherwise than they are on disk, by path.
  let overlay: [String: [UInt8]]
  private(set) var sources = SourceMap()
  private(set) var packs: [LoadedPack] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Indices of the packs that were asked for.
  private(set) var requested: Set<Int> = []
  private var loading: [String] = []
  /// The packs that were read, by their files; nil where one does not load.
  private var known: [[String]: Int?] = [:]

  init(searchPaths: [String], shipped: any ShippedPackProvider, overlay: [String: [UInt8]] = [:]) {
    self.searchPaths = searchPaths
    self.shipped = shipped
    self.overlay = overlay
    for path in searchPaths where !FileSystem.isDirectory(path) {
      diagnostics.append(
        Diagnostic("unknown-pack", "there is no directory `\(path)` to look for packs in", at: nil))
    }
  }

  mutating func load(_ request: PackRequest) {
    switch request {
    case .directory(let path):
      guard let files = FileSystem.pack(at: path)?.overlaid(overlay) else {
        let what =
          FileSystem.exists(path)
          ? "`\(path)` is neither a directory nor a `*.tidings` file" : "there is no directory `\(path)`"
        diagnostics.append(
          Diagnostic("unknown-pack", what, at: nil, help: "a pack is a directory with `*.tidings` files"))
        return
      }
      if let index = add(files, described: "`\(path)`") { requested.insert(index) }
    case .named(let name): if let index = load(named: name, from: nil, at: nil) { requested.insert(index) }
    }
  }

  private mutating func load(named name: String, from importer: String?, at span: SourceSpan?) -> Int? {
    if let known = packs.firstIndex(where: { $0.name == name }) { return known }
    if loading.contains(name) {
      diagnostics.append(
        Diagnostic(
          "import-cycle", "packs import each other: \((loading + [name]).joined(separator: " → "))", at: span)
      )
      return nil
    }
    var places = searchPaths
    if let importer {
      places.append(importer.contains("/") ? String(importer[..<importer.lastIndex(of: "/")!]) : ".")
    }
    for place in places {
      if let files = FileSystem.pack(at: place + "/" + name)?.overlaid(overlay), !files.rules.isEmpty {
        return add(files, described: "`\(place)/\(name)`")
      }
    }
    if let files = shipped.pack(name) { return add(files, described: "`\(name)`") }
    let otherwise =
      "shipped packs: \(shipped.names.joined(separator: ", ")); "
      + (span == nil
        ? "there is no directory `\(name)` here"
        : "others are looked for beside this one and in `--pack-path`")
    var finding = Diagnostic("unknown-pack", "there is no pack `\(name)`", at: span)
    if let span {
      finding = finding.with(Guess(Name(name, span), in: shipped.names, otherwise: otherwise))
    } else {
      finding.help =
        Suggestion.closest(to: name, in: shipped.names).map { "did you mean `\($0)`?" } ?? otherwise
    }
    diagnostics.append(finding)
    return nil
  }

  /// A pack that was asked for and is imported as well is read once.
  private mutating func add(_ files: PackFiles, described place: String) -> Int? {
    let key = files.rules.map { FileSystem.standardized($0.path) }
    if files.directory == nil || key.isEmpty { return read(files, described: place) }
    if let known = known[key] { return known }
    let index = read(files, described: place)
    known[key] = .some(index)
    return index
  }

  private mutating func read(_ files: PackFiles, described place: String) -> Int? {
    guard !files.rules.isEmpty else {
      diagnostics.append(Diagnostic("no-rules", "no `*.tidings` file in \(place)", at: nil))
      return nil
    }
    var pack = LoadedPack(name: "", version: "", directory: files.directory, files: [], table: files.table)
    var imports: [ImportDeclaration] = []
    for file in files.rules {
      let text = SourceText(path: file.path, bytes: file.bytes)
      let parsed = Parser.parse(text, id: sources.add(text))
      diagnostics += parsed.diagnostics
      for declaration in parsed.declarations {
        switch declaration.kind {
        case .pack(let header):
          if let first = pack.header {
            diagnostics.append(
              Diagnostic(
                "duplicate-pack-header", "a second `pack` header: a pack has one", at: header.name.span,
                related: [.init("the first one", first)]))
          } else {
            pack.name = header.name.value
            pack.version = header.version.value
            pack.header = header.name.span
            pack.versionSpan = header.version.span
            check(header)
          }
        case .importPack(let declaration): imports.append(declaration)
        default: break
        }
      }
      pack.files.append(parsed)
    }
    guard pack.header != nil else {
      // The header may be what could not be read; that has been said already.
      if pack.files.contains(where: { $0.diagnostics.contains { $0.severity == .error } }) { return nil }
      let first = pack.files[0].id
      diagnostics.append(
        Diagnostic(
          "missing-pack-header", "no file in \(place) has a `pack` header",
          at: SourceSpan(file: first, start: 0, end: 0),
          help: "write `pack name \"1.0.0\"` in one of its files"))
      return nil
    }
    if let known = packs.firstIndex(where: { $0.name == pack.name }) {
      if let first = packs[known].header, let second = pack.header,
        sources[first.file].path == sources[second.file].path
      {
        return known
      }
      diagnostics.append(
        Diagnostic(
          "duplicate-pack", "two packs are called `\(pack.name)`", at: pack.header,
          related: packs[known].header.map { [.init("the other one", $0)] } ?? []))
      return nil
    }
    loading.append(pack.name)
    defer { loading.removeLast() }
    for item in imports {
      if let index = load(named: item.name.value, from: files.directory, at: item.name.span) {
        let name = item.alias?.value ?? item.name.value
        // Twice is once; the lint says so.
        if !pack.imports.contains(where: { $0 == (name, index) }) { pack.imports.append((name, index)) }
        if let finding = item.versionFinding(packs[index]) { diagnostics.append(finding) }
      }
    }
    packs.append(pack)
    return packs.count - 1
  }

  private mutating func check(_ header: PackDeclaration) {
    let parts = header.version.value.split(separator: ".", omittingEmptySubsequences: false)
    let isNumbers = parts.allSatisfy { Int($0) != nil }
    if parts.count != 3 || !isNumbers {
      var finding = Diagnostic(
        "bad-version", "a pack's version is three numbers, found \"\(header.version.value)\"",
        at: header.version.span, help: "write it like \"1.0.0\"")
      if isNumbers, parts.count < 3 {
        let whole = "\"" + header.version.value + String(repeating: ".0", count: 3 - parts.count) + "\""
        finding.fix = Guess.replacing(header.version.span, whole)
      }
      diagnostics.append(finding)
    }
    for clause in header.clauses where clause.key.value == "engine" {
      guard PackVersion(clause.value.value) != nil else {
        diagnostics.append(
          Diagnostic(
            "bad-version", "a version of the engine is one to three numbers, found \"\(clause.value.value)\"",
            at: clause.value.span,
            help: "write it like \"\(engineVersion.map(String.init).joined(separator: "."))\""))
        continue
      }
      let wanted = clause.value.value.split(separator: ".").map { Int($0) ?? 0 }
      if engineVersion.lexicographicallyPrecedes(wanted) {
        diagnostics.append(
          Diagnostic(
            "engine-version",
            "the pack needs engine \(clause.value.value), this is \(engineVersion.map(String.init).joined(separator: "."))",
            at: clause.value.span, help: "update Tidings, or use an older version of the pack"))
      }
    }
  }
}

/// The version of the rule language that this engine runs; packs name the one they need.
public let engineVersion = [0, 1]
