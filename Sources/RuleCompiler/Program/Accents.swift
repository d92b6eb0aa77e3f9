/// Words without accents, for lexicons that fold them.
package enum Accents {
  /// Base letters of the precomposed Latin letters; other scalars stay.
  package static func removed(from text: String) -> String {
    var out = ""
    for character in text {
      if character.isASCII {
        out.append(character)
        continue
      }
      let name = character.unicodeScalars.first?.properties.name ?? ""
      guard let range = name.firstRange(of: " WITH "), name.hasPrefix("LATIN ") else {
        out.append(character)
        continue
      }
      let letter = name[..<range.lowerBound].split(separator: " ").last.map(String.init) ?? ""
      guard letter.count == 1 else {
        out.append(character)
        continue
      }
      out += name.contains("SMALL") ? letter.lowercased() : letter
    }
    return out
  }
}
