/// What `tidings new` writes. The words are an example to write over; nothing else in the command knows them.
enum PackTemplate {
  static func files(name: String, language: String) -> [(name: String, text: String)] {
    let rules = language == "en" ? english(name, language) : ownLanguage(name, language)
    return [("\(name).tidings", rules), ("README.md", readme(name))]
  }

  private static func readme(_ name: String) -> String {
    """
    # \(name)

    A pack of rules for Tidings, in `\(name).tidings`; every other `*.tidings` file in this folder belongs to it, too.
    From the folder above:

    ```sh
    tidings check ./\(name)    # do the rules load
    tidings test ./\(name)     # do the examples in the rules hold
    tidings list ./\(name) --kind all
    ```

    `[…]` in an example is what names the event, `{role: …}` what fills a role.

    """
  }

  /// Builds on core.
  private static func english(_ name: String, _ language: String) -> String {
    #"""
    /// Who waters which plants: a pack to start from.
    pack \#(name) "0.1.0" { language \#(language); engine "0.1" }
    import core

    /// What core does not know yet: a title of one's own. Names behind it are persons.
    extend lexicon core.title { "head gardener" }

    /// Somebody waters something.
    event Watering {
      gardener: Actor
      plant: NounPhrase?
      date: Date?
      attach date
    }

    /// One form alone is inflected; an irregular verb lists its five forms.
    verb water { water }

    /// "Anna Lindqvist watered the roses", "the roses were watered by Anna Lindqvist"
    frame watering.verb: Watering {
      head @VerbGroup[water]
      subject gardener
      object plant
      match "{gardener: Head Gardener Anna Lindqvist} [watered] {plant: the roses} on {date: Monday}."
      match "{plant: The roses} were [watered] by {gardener: Anna Lindqvist}."
      no match "The roses stood in deep water."
    }

    /// "bed 12": a type of one's own
    type Bed: NounPhrase
    recognizer bed.number: Bed {
      phase names
      pattern bed /[0-9]+/
      match "Anna Lindqvist watered {Bed: bed 12}."
      no match "The bed was dry."
    }

    """#
  }

  /// Builds on nothing.
  private static func ownLanguage(_ name: String, _ language: String) -> String {
    #"""
    /// Who waters plants: a pack to start from, in a language of its own.
    pack \#(name) "0.1.0" { language \#(language); engine "0.1" }

    // Start here: what a token is in the language, and where its sentences end. Then put its words for those below.
    tokens {
      token number /[0-9]+/
      token word /[\p{L}]+(?:-[\p{L}]+)*/
      token mark /\S/
      shape capitalized /\p{Lu}.*/
      trim [mark]
    }
    sentences { break /[.!?]\K\s+/ }

    type Actor
    type Deed

    /// How a verb makes its forms of the first one.
    paradigm verb (base, done) { ending "" "" "ed" }
    verb water { water }
    lexicon title { gardener }

    phases { names deeds }

    phase names
    /// "gardener Lindqvist": a title with a name
    recognizer gardener: Actor {
      pattern @title {name: _[capitalized]}
      match "{Actor: gardener {name: Lindqvist}} watered roses."
      no match "Roses grew."
    }
    phase deeds
    /// "watered"
    recognizer deed: Deed {
      pattern {head: @verb}
      match "gardener Lindqvist {Deed: watered} roses."
      no match "Roses grew."
    }

    /// Who does it stands in front.
    link doer(from -> to) {
      pattern {from: @Actor} {to: @Deed}
      match "{from: gardener Lindqvist} {to: watered} roses."
      no match "watered gardener Lindqvist."
    }

    /// Somebody waters something.
    event Watering { gardener: Actor }

    /// "gardener Lindqvist watered"
    frame watering.deed: Watering {
      head @Deed[water]
      doer gardener
      match "{gardener: gardener Lindqvist} [watered] roses."
      no match "Roses grew near gardener Lindqvist."
    }

    """#
  }
}
