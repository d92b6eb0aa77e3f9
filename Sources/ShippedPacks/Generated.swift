// Made from Rules/ by Scripts/embed-rules.py; do not edit.
// swift-format-ignore-file

extension ShippedPacks {
  /// All packs, ordered by name.
  public static let all: [Pack] = [
    Pack(name: "core", files: [
      File("dateline.tidings", file0),
      File("dates.tidings", file1),
      File("eventnouns.tidings", file2),
      File("names.tidings", file3),
      File("organizations.tidings", file4),
      File("pack.tidings", file5),
      File("persons.tidings", file6),
      File("places.tidings", file7),
      File("text.tidings", file8),
      File("titles.tidings", file9),
      File("types.tidings", file10),
      File("verbgroups-nonfinite.tidings", file11),
      File("verbgroups-passive.tidings", file12),
      File("verbgroups.tidings", file13),
      File("verbs.tidings", file14),
      File("words.tidings", file15),
    ]),
  ]
}

private let file0: StaticString = #"""
// City, date and agency in front of an article, and behind it. They are taken off the tape.

lexicon newsAgency: Organization, nameless (file "lexicons/agencies.tsv", case exact)

phase dateline

private fragment datelineDash = "-" | "--" | "–" | "—" | ":" | ";"
private fragment datelineBracket = "(" (_[!")"] | @Date | @Place | @newsAgency){1,8} ")"
private fragment datelineCity = @Place | _[allCaps]{1,3} | _[capitalized & word]{1,2}

/// ISLAMABAD:   Islamabad:Declaring   TALLINN —
recognizer dateline.city: Dateline {
  pattern ^ [(@Place | _[allCaps]{1,3}) ("," (@Place | _[capitalized]{1,2}))? ("/" (@Place | _[allCaps]))? ("," @Date)? (":" | ";" | "--" | "–" | "—" | "-")]
  hide
  match "{Dateline: TALLINN:} The minister left."
  match "{Dateline: MUSCAT, Oman:} The minister left."
  no match "Tallinn welcomed the minister: he left."
}

/// BEIJING (Xinhua) --   COLOMBO (News 1st);   ISLAMABAD, (Agency - 21st Sep, 2024)
recognizer dateline.agency: Dateline {
  pattern ^ [@datelineCity ("," @datelineCity)? ("," @Date)? ","? @datelineBracket @datelineDash?]
  pattern ^ [@datelineBracket @datelineDash?]
  pattern ^ [@datelineCity "," @Date _[yearNumber]? @datelineDash]
  pattern ^ [@newsAgency (":" | "--" | "–" | "—" | "-")]
  hide
  match "{Dateline: TALLINN (Northern Wire) --} The minister left."
  match "{Dateline: TALLINN, (Northern Wire - 21st Sep, 2024)} The minister left."
  no match "The minister (aged 60) left Tallinn."
}

/// (Tallinn/July 28/2025) at the end of an article
recognizer dateline.trailing: Dateline {
  pattern ["(" @Place ("/" | "," | "-" | "–") (_[!")"] | @Date | @Place){1,6} ")"] $
  hide
  match "The minister left. {Dateline: (Tallinn/July 28/2025)}"
  no match "The minister left (in July)."
}

"""#

private let file1: StaticString = #"""
// Time expressions: the span has no preposition ("on", "in" stay outside), but keeps "early", "late", "the beginning of".

lexicon dayWord: Date {
  today yesterday tomorrow tonight "last night" "this morning" "this afternoon" "this evening" "the same day" "the previous day"
  "the next day" "the following day" "the day before" "the other day" "yesterday morning" "yesterday afternoon" "yesterday evening"
  "tomorrow morning" "tomorrow afternoon" "tomorrow evening" "in due course" "the near future" "recent days" "recent weeks" "recent months"
  "recent years" "the coming days" "the coming weeks" "the coming months" "the weekend" nowadays
}
lexicon timeUnit: nameless { day week month year decade century weekend fortnight quarter spring summer autumn winter fall }
lexicon timeUnits { days weeks months years decades hours minutes fortnights }
lexicon dayPart { morning afternoon evening night noon midnight }
lexicon phaseWord { early late mid later earlier beginning start end middle eve }
lexicon relativeTime { last this next past previous coming "early this" "early next" "early last" "later this" "late this" "late last" "earlier this" "the coming" "the past" }

phase dates

private fragment dayOrMonth = @month _[dayNumber] | _[dayNumber] of? @month
private fragment dayRange = ("-" | "–" | to | and | "&") _[dayNumber]
private fragment bracketDay = "(" (_[dayNumber] | @weekday) ")"

/// Monday, Monday evening, Monday (25), Friday, June 14, 2024
recognizer date.weekday: Date {
  pattern (early | late | later | earlier)? @weekday @dayPart? @bracketDay?
  pattern @weekday @dayPart? ","? @dayOrMonth @dayRange? (","? _[yearNumber])?
  match "The envoy left on {Date: Monday evening}."
  match "The envoy left on {Date: Friday, June 14, 2024}."
  match "The envoy left on {Date: Monday (25)}."
  no match "Mr Friday spoke of Mondayish things."
}

/// June 14, 14th June 2024, Nov. 17-19, 2 to 5 May
recognizer date.day: Date {
  pattern @month _[dayNumber] @dayRange? (","? _[yearNumber])? @bracketDay?
  pattern _[dayNumber] @dayRange? of? @month (","? _[yearNumber])? @bracketDay?
  match "They met on {Date: June 14, 2024} in Oslo."
  match "They met on {Date: 14th June} in Oslo."
  match "They meet {Date: Nov. 17-19} in Oslo."
  no match "They may 14 times refuse in June."
}

/// June 2024, mid-June
recognizer date.month: Date {
  pattern (early | late | mid)? @month of? _[yearNumber]
  pattern (early | late | mid | last | next | this) @month
  match "They met in {Date: June 2024} in Oslo."
  match "They met {Date: last June} in Oslo."
  no match "June Halvorsen met them in Oslo."
}

/// last week, early next year, this Sunday morning
recognizer date.relative: Date {
  pattern @relativeTime (@timeUnit | @weekday | @month) @dayPart?
  pattern (early | late | later | earlier) this (@timeUnit | @weekday | @month)
  pattern the? (last | past | next | coming | previous) (@numberWord | _[number] | few | several) (@timeUnits | @timeUnit)
  pattern (later | earlier) (this | the same | that | in the) (@timeUnit | @weekday | @month)
  match "He left {Date: last week} for Oslo."
  match "He left {Date: later this month} for Oslo."
  match "He left in {Date: the past two years}."
  no match "This meeting came last."
}

/// two days ago, three weeks later
recognizer date.distance: Date {
  pattern (a | an | @numberWord | _[number] | several | few) (@timeUnit | @timeUnits) (ago | later | earlier | before)
  match "She left {Date: two days ago}."
  no match "She left long ago."
}

/// today (30), yesterday
recognizer date.word: Date {
  pattern @dayWord @bracketDay?
  match "Talks were held {Date: today (30)}."
  match "Talks were held {Date: yesterday}."
  no match "Talks were held todayish."
}

phase datesInContext

/// in 2024, since June
recognizer date.bare: Date {
  pattern (?<= in | since | until | by | of | during | early | late | from | for | before | after) [_[yearNumber] | @month]
  pattern (?<= "," ) [_[yearNumber]] (?= "," | "." | $)
  match "They met in {Date: 2019}."
  match "They have met since {Date: June}."
  no match "They met 2019 times."
}

/// the end of June, the beginning of next year
recognizer date.edge: Date {
  pattern the? (@phaseWord | "first half" | "second half" | "first quarter") of (@Date | the @timeUnit | _[yearNumber] | @month)
  pattern (early | late | later | earlier) in? @Date
  match "They meet at {Date: the end of June} in Oslo."
  no match "They saw the end of talks."
}

"""#

private let file2: StaticString = #"""
// Nouns that name events, as one item with their modifiers. Which nouns these are, packs on top say:
//   noun meeting: eventNounWord { meeting meetings; "courtesy call" "courtesy calls" }

paradigm noun (singular, plural) {
  ending "y" "y" "ies"
  ending "s" "s" "ses"
  ending "" "" "s"
}
/// The event nouns of all packs.
lexicon eventNounWord {}
/// Nouns behind which an event noun only modifies: "meeting room", "visit schedule".
private lexicon compoundNoun {
  room hall table venue schedule programme agenda declaration document documents point points track minutes invitation centre
  center hours arrangements host hosts participants partner partners place places site requirements demand needs
}
/// Nouns that count events: "a round of talks".
private lexicon eventCounter { series round rounds number set flurry string spate slew }

phase eventNouns

/// Words in front of an event noun that belong to it: "high-level bilateral", "two-day", "ECO", "Monday's".
private fragment eventModifier = _[adjective | ordinal | numberWord | number | hyphenated | domainWord | organizationHead | officialWord | personAdjective] | @demonym | @Place | @Organization | @Name | @Date "'s"? | _[lowercase & !closed & !verb & !title & !groupNoun] | _[word & gerund & (adjective)]
private fragment plainModifier = _[adjective | ordinal | numberWord | hyphenated | domainWord | personAdjective] | @demonym | _[lowercase & !closed & !verb & !title & !groupNoun]
private fragment noCompound = (?! _[compoundNoun | eventNounWord | facilityHead])

/// "an official bilateral visit", "the talks", "no agreement"
recognizer event.determined: EventNoun {
  pattern @determiner{1,2} @eventModifier{0,6} {head: @eventNounWord} @noCompound
  match "They held {EventNoun: a long bilateral {head: gathering}} in Oslo." 
  no match "They saw the gathering room."
}

/// After a possessor, a preposition or "and": "his two-day visit", "during talks", "on arrival"
recognizer event.inContext: EventNoun {
  pattern (?<= @possessivePronoun | @possessiveMark | @Possessive) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound
  pattern (?<= @preposition[!"to"] | @subordinator | @Date) [@eventModifier{0,5} {head: @eventNounWord[!gerund]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @preposition[!"to"] | and | or | to) [@plainModifier{0,4} {head: @eventNounWord[plural]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @preposition[!"to"]) [{head: @eventNounWord[gerund]}] (?= @preposition | "," | "." | $)
  match "During {EventNoun: official {head: talks}} he left."
  no match "He wanted to meet her."
}

/// Words that are never verbs need no context: "bilateral negotiations", "summit"
recognizer event.noun: EventNoun {
  pattern @eventModifier{0,5} {head: @eventNounWord[!verb]} @noCompound
  pattern _[adjective | ordinal | numberWord | hyphenated]{1,3} @eventModifier{0,4} {head: @eventNounWord} @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (@demonym | @Place) @plainModifier{0,3} {head: @eventNounWord[plural]} @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  match "They held {EventNoun: bilateral {head: negotiations}} in Oslo."
  no match "They negotiated in Oslo."
}

/// Behind light verbs: "held talks", "paid visits"
recognizer event.carried: EventNoun {
  pattern (?<= @lightVerb | @cancelVerb | @planVerb) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  match "They held {EventNoun: {head: talks}} in Oslo."
  no match "They held her in Oslo."
}

/// At the start: "Talks between the two sides"
recognizer event.initial: EventNoun {
  pattern (?<= ^ | ";" | @openQuote) [@plainModifier{0,4} {head: @eventNounWord[!gerund]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun | @Person | @Name | @Place)
  match "{EventNoun: {head: Talks}} between them ended."
  no match "Met by reporters, she left."
}

/// "a round of talks", "the third round of negotiations"
recognizer event.counted: EventNoun {
  pattern @determiner? @eventModifier{0,3} @eventCounter of @determiner? @eventModifier{0,4} {head: @eventNounWord} @noCompound
  match "They held {EventNoun: a round of {head: talks}} in Oslo."
  no match "They held a round of golf in Oslo."
}

"""#

private let file3: StaticString = #"""
// Names of unknown kind: runs of capitalised words no lexicon claims.

/// Ordinary words that often open a sentence.
lexicon openingWord: closed {
  there as if when now our what yes addressing speaking particular views opportunities relations improving re-establishing led present
  earlier later including besides given amid under responding referring commenting describing calling
}
/// Common nouns and adjectives that are written with a capital in headings and official style.
lexicon officialWord: nameless {
  agreement memorandum understanding treaty statement announcement accord protocol charter declaration resolution framework agenda plan
  programme program project initiative day week year century anniversary award prize medal order exhibition expo festival relations
  affairs foreign cooperation strategy partnership north south east west northern southern eastern western central middle great new
  special joint national international federal bilateral political official senior former
}

phase names

private fragment nameWord = _[capitalized & (word | abbreviation) & !closed & !nameless & !Place & !Date & !organizationHead & !title & !domainWord & !eventNounWord]
private fragment particle = @nameParticle{1,2} @nameWord
/// Behind a first name, places and initials belong to it: Michael Jordan, John F. Doe.
private fragment nameMore = @nameWord | @particle | _[initial & !closed] | _[capitalized & City]
private fragment nameEnd = ","? @nameSuffix
/// At the start of a sentence ordinary verbs and adjectives have a capital too.
private fragment firstWord = _[capitalized & (word | abbreviation) & !closed & !nameless & !Place & !Date & !organizationHead & !title & !domainWord & !eventNounWord & !verb & !adjective & !adverb & !numberWord & !groupNoun & !bodyNoun & !hyphenated]

/// Inside a sentence every capitalised word that is not closed, an office or a demonym starts a name.
recognizer name.inner: Name {
  pattern (?<= _[!sentenceEnd & !openQuote & !":"]) [(@nameWord | @nameParticle[capitalized] @nameWord) @nameMore{0,5} @nameEnd?]
  pattern (?<= _[!sentenceEnd & !openQuote & !":"]) [_[capitalized & (City | initial) & !closed] @nameWord @nameMore{0,4} @nameEnd?]
  set named
  match "We saw {Name: Lars van der Berg} there."
  match "We saw {Name: Hamdan al-Tamimi} there."
  match "We saw {Name: Seán O'Nolan, Jr.} there."
  no match "We saw Monday there."
}

/// At the start: two words of a name, or one where a verb, a comma, a possessive follows.
recognizer name.initial: Name {
  pattern (?<= ^ | @openQuote | ":") [(@firstWord | @nameParticle[capitalized] @nameWord | _[capitalized & (City | initial) & !closed]) (@nameWord | @particle | _[initial & !closed]) @nameMore{0,4} @nameEnd?]
  pattern (?<= ^ | @openQuote | ":") [@firstWord @nameMore?] (?= _[verb | modal | auxiliaryHave | auxiliaryBe | auxiliaryDo | possessiveMark | "," | "(" | adverb | manner | Date | relative | and] | on @Date | "." $)
  pattern (?<= ^ | @openQuote | ":") [_[allCaps & !closed & !nameless & !Place & !organizationHead]]
  set named
  match "{Name: Halvorsen} left early."
  match "{Name: Anna Lindqvist} left early."
  no match "Addressing reporters, she left."
}

"""#

private let file4: StaticString = #"""
// Ministries, councils, parties, companies.

lexicon organizationName: Organization, named (file "lexicons/organizations.tsv", case exact)
/// The noun an organization's name is built on.
lexicon organizationHead: nameless {
  ministry council university bank agency commission committee authority division parliament embassy fund union party organization
  organisation institute academy department government board center centre corporation association federation nations congress senate
  assembly cabinet bureau foundation chamber office mission force forces army navy company secretariat movement front court police league
  kingdom republic emirates administration directorate presidency network society coalition alliance trust college school hospital bloc
  community consulate corps guard guards group limited ltd inc ministerial times post journal tribune herald gazette
  "foreign office" "foreign ministry" "high commission" "general assembly" "security council" "national assembly" "supreme court" "state department"
}
/// What ministries and ministers are for.
lexicon domainWord: nameless {
  affairs foreign external interior internal employment tourism energy defence defense finance treasury trade industry industries commerce
  transport transportation highways ports civil aviation information technology labour labor economic economy development education health
  agriculture justice culture cultural parliamentary planning digital communications communication media security national political legal
  public state international cooperation investment environment water power petroleum science sports youth women religious fisheries food
  irrigation housing home homeland railways railway telecommunications post immigration commonwealth strategic military social welfare
  research higher maritime climate change federal relations population human rights regional global technical services plantation mines
  minerals natural resources oil gas privatisation privatization export exports innovation infrastructure urban rural
  border management budget revenue monetary construction tribal kashmir narcotics control disaster emergency diaspora integration
}

phase organizations

private fragment domain = _[domainWord]{1,4} ((","  and? | and | "&" | "/") _[domainWord]{1,3}){0,3}
private fragment nameModifier = @Name | @Place | @demonym | _[capitalized & (word | domainWord | adjective | officialWord | number) & !closed & !verb]
private fragment acronym = "(" _[allCaps | capitalized] ")" | "(" @Name ")"

/// Ministry of Foreign Affairs of Estonia, the Nordic Trade Council (NTC), University of Tartu
recognizer organization.headed: Organization {
  pattern (the | The)? @nameModifier{0,4} _[organizationHead & capitalized] (for | of | on | and | "&") (the)? (@domain | @Name | @Place | @nameModifier{1,3} _[organizationHead & capitalized]?) (of (the)? (@Place | @Name))? @acronym?
  pattern (the | The)? @nameModifier{1,5} _[organizationHead & capitalized]{1,2} (of (the)? (@Place | @Name | @demonym @nameModifier{1,3}))? @acronym?
  pattern the _[organizationHead & capitalized] @acronym?
  pattern (?<= _[!openQuote & !sentenceEnd]) [_[organizationHead & capitalized]]
  pattern (@demonym | @Place) _[domainWord & !capitalized]? (ministry | embassy | parliament | government | army | navy | police | presidency | cabinet)
  set named
  match "{Organization: The Ministry of Foreign Affairs of Estonia} issued a note."
  match "Staff of {Organization: the Nordic Trade Council (NTC)} left."
  no match "The party of five left the Hotel."
}

/// Acronyms that no list knows.
recognizer organization.acronym: Organization {
  pattern the? @Name[allCaps]
  set named
  match "Staff of {Organization: the QXTR} left."
  no match "The qxtr left."
}

/// "the Nordic Council": a listed name with its article
recognizer organization.listed: Organization {
  pattern the @organizationName @acronym?
  pattern @organizationName @acronym
  set named
  match "Staff of {Organization: the United Nations} left."
  no match "The union left."
}

"""#

private let file5: StaticString = #"""
/// English: sentences, words, names, places, persons, organizations, verb groups, noun phrases, and how they hang together.
///
/// Knows no event type. Packs on top declare events, event nouns and frames; README.md lists the names they may use.
pack core "1.0.0" {
  language en
  engine "0.1"
}

/// What is recognized first is seen by everything after it. A phase reads the text once, unless it repeats.
phases {
  dates
  datesInContext
  dateline
  names
  organizations
  titles repeat 2
  persons
  eventNouns
  descriptions
  appositions
  verbs
  nounPhrases
  growth repeat 3
  asides
  lists
  listGrowth
}

"""#

private let file6: StaticString = #"""
// Persons: with a name first, then by office alone, then names and offices set off by commas.

lexicon groupNoun (file "lexicons/collectives.tsv", features number) {
  side sides delegation delegations party parties team teams officials leaders people countries nations states governments neighbours neighbors
}

phase persons

/// What stands in front of an office: "the visiting Estonian", "Estonia's new", "his".
private fragment possessor = the? (@Place | @Organization | @Name | @demonym) @possessiveMark
private fragment personLead = (@determiner | @possessivePronoun | @possessor)? (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,3}
private fragment fullName = @honorific{0,3} {name: @Name}
private fragment nameOf = of the? @Place
/// A given name that is also a country or city: Minister Israel Halvorsen.
private fragment placeName = @honorific{0,2} @Place {name: @Name}

/// "visiting Estonian Foreign Minister Toomas Kask", "Estonia's Ambassador to Norway Anna Lind"
recognizer person.titled: Person {
  pattern @personLead @honorific{0,2} @TitlePhrase{1,2} ("(" _ ")")? @Organization? @fullName @nameOf?
  pattern @personLead @TitlePhrase @placeName
  set named
  match "{Person: Foreign Minister {name: Toomas Kask}} left early."
  match "{Person: The visiting Estonian Ambassador to Norway Mr. {name: Toomas Kask}} left early."
  match "{Person: Estonia's Foreign Minister {name: Toomas Kask}} left early."
  no match "The foreign minister left early."
}

/// "Mr. Kask", "Her Excellency Dr Anna Lind"
recognizer person.honorific: Person {
  pattern @honorific{1,4} {name: @Name} @nameOf?
  set named, plainName
  match "{Person: Mr. {name: Kask}} left early."
  no match "Mr. Monday left early."
}

/// "Estonian Kask", "then-senator": a name behind a demonym or "visiting"
recognizer person.modified: Person {
  pattern (the | @possessor)? (@demonym | _[personAdjective]) {name: @Name}
  set named
  match "{Person: Visiting {name: Toomas Kask}} left early."
  no match "Visiting Estonia was fun."
}

phase descriptions

/// "the Estonian foreign minister", "his counterpart", "a senior diplomat"
recognizer person.described: Person {
  pattern @personLead @TitlePhrase[!plural] (?! @Name | @honorific)
  set described
  match "{Person: The Estonian foreign minister} left early."
  match "{Person: His Estonian counterpart} left early."
  no match "The Estonian foreign minister Toomas Kask left early."
}

/// "the foreign ministers", "senior officials", "the two leaders"
recognizer group.described: Group {
  pattern @personLead (@numberWord | _[number])? (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,2} @TitlePhrase[plural] (?! @Name | @honorific)
  set described, plural
  match "{Group: The two foreign ministers} left early."
  no match "The foreign minister left early."
}

phase appositions

/// "Toomas Kask, Secretary to the President, left": the argument is the name alone
recognizer person.apposed: Person {
  pattern {span: @Person[named] | @Name} "," {office: @Person[described]} (?= "," | ";" | "." | "(" | and | "as well as" | "along with" | who | $)
  set named
  match "{Person: {span: Toomas Kask}, the foreign minister of Estonia}, left early."
  no match "After Toomas Kask, the foreign minister spoke at noon."
}

/// "the foreign minister, Toomas Kask,": office and name are one argument
recognizer person.officeFirst: Person {
  pattern {office: @Person[described]} "," {name: @Name | @Person[plainName]} (?= "," | "." | ";" | "(" | $)
  pattern ^ {office: @Person[described]} "," {name: @Name | @Person[plainName]} (?! and)
  set named
  match "She met {Person: the foreign minister, {name: Toomas Kask}}, in Oslo."
  no match "After she met the foreign minister, Toomas Kask spoke at noon."
}

"""#

private let file7: StaticString = #"""
// Places by list and by shape. Listed words have their type at once, before any phase.

lexicon countryName: Country, named (file "lexicons/countries.tsv", case exact, accents folded)
lexicon cityName: City, named (file "lexicons/cities.tsv", case exact, accents folded)
lexicon regionName: Region, named (file "lexicons/regions.tsv", case exact, accents folded)
/// "Iranian", "Iranians".
lexicon demonym: nameless (file "lexicons/demonyms.tsv", case exact)
lexicon placeDirection { south southern north northern east eastern west western central neighbouring neighboring mainland greater }
/// What a place is called in general, with a name behind or in front.
lexicon placeNoun: nameless { city province district state region island peninsula valley capital town village county governorate territory border coast }
lexicon facilityHead: nameless {
  airport house hall palace hotel headquarters residence room stadium base lodge resort mansion villa club museum shrine mosque cathedral
  monument memorial port harbour harbor station bridge camp square "convention centre" "conference centre" "convention center" "state house"
}

phase organizations

/// "the Grand Hall", "Tallinn International Airport", "Prime Minister's House"
recognizer facility.named: Facility {
  pattern the? (@Name | @Place | _[capitalized & (word | title | adjective | domainWord) & !closed]) @possessiveMark? (@Name | _[capitalized & (title | adjective | domainWord | officialWord)]){0,2} @facilityHead[capitalized] (of the? (@Place | _[capitalized & !closed]))?
  pattern (at | in) [the (@placeNoun | @title | international | state | military | air | guest | national | presidential) @facilityHead]
  set named
  match "He landed at {Facility: Tallinn International Airport} today."
  match "Talks were held at {Facility: Prime Minister's House} today."
  no match "He left the house at noon."
}

/// southern Finland, the city of Turku, Aceh province
recognizer place.parted: Place {
  pattern the? @placeDirection @Place
  pattern the @placeDirection? @placeNoun of (@Place | @Name)
  pattern (@Name | @Place) (province | district | island | peninsula | governorate | county | Province | District | State | Island | Peninsula | Valley)
  set named
  match "He flew to {Place: southern Finland} today."
  match "He flew to {Place: the city of Turku} today."
  no match "He flew south with Place Holder."
}

"""#

private let file8: StaticString = #"""
/// Words keep hyphens, ampersands and inner apostrophes (O'Neill, charge d'affaires); clitics are words of their own.
tokens {
  token clitic /['’´`](?:s|ll|ve|re|d|m)\b|n['’´]t\b/
  token abbreviation /(?:\p{L}\.){2,}\p{L}?|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Brig|Adm|Sen|Rep|Gov|Prof|Hon|Jr|Sr|Rev|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.|\b\p{Lu}\.(?=\s?\p{Lu})/
  token word /[0-9]+(?:-\p{L}+)+|\p{L}[\p{L}\p{N}\p{M}]*?(?=n['’´]t\b)|\p{L}[\p{L}\p{N}\p{M}]*(?:[-'’´&](?!(?:s|ll|ve|re|d|m)\b)[\p{L}\p{N}\p{M}]+)*/
  token number /[0-9]+(?:[.,:][0-9]+)*(?:st|nd|rd|th)?/
  token mark /--+|\.\.\.|\S/

  shape capitalized /\p{Lu}.*/
  shape allCaps /\p{Lu}[\p{Lu}\p{N}&-]+/
  shape lowercase /\p{Ll}.*/
  shape initial /\p{Lu}\.?/
  shape hyphenated /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/
  /// "warmly", but not "only", "family", "early".
  shape manner /(?!(?:family|reply|apply|supply|assembly|rally|ally|july|italy|early|daily|weekly|monthly|yearly|friendly|likely|elderly|orderly|costly|timely|scholarly|anomaly|monopoly|butterfly|homily|bully|belly|jelly|lovely|lively|deadly|unlikely|lonely)$)\p{Ll}{3,}ly/
  shape dayNumber /(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?/
  shape yearNumber /(?:19|20)[0-9]{2}/

  fold "’´`‘" "'"
  fold "\n\t" " "
  pair "“" "”"
  pair "(" ")"
  pair "\"" "\""
  trim [mark]
}

/// A blank line ends a sentence, a single line end does not (hard wraps).
sentences {
  break /[ \t]*\n[ \t\r]*\n\s*/
  break /[.!?…]["”’'\)\]]*\K\s+(?=["“‘'\(\[]*[\p{Lu}0-9])/
  // no space after the full stop: sector.“The   sector.The minister
  break /[\p{Ll}\)][.!?]\K(?=["“‘]\p{Lu})/
  break /[.!?]”\K(?=\p{Lu}\p{Ll})/
  break /\p{Ll}{3}[.!?]\K(?=\p{Lu}\p{Ll}*\s)/

  join /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Brig|Adm|Sen|Rep|Gov|Prof|Hon|Jr|Rev|vs|approx)\.\s+/
  join /\b(?:No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.\s+(?=[0-9])/
  // initials: John F. Doe
  join /(?<![\p{L}.])\p{Lu}\.\s+(?=\p{Lu})/
  // U.S. President, H.E. Mr
  join /\b(?:\p{Lu}\.){2,}\s+(?!(?:The|He|She|It|In|On|They|But|A|An|This|We)\b)(?=\p{Lu})/
}

"""#

private let file9: StaticString = #"""
// Offices: "deputy prime minister and foreign minister", "Minister for Political and Legal Affairs", "ambassador to Norway".

/// Offices and professions, one or several words; plural ones have the feature plural.
lexicon title: nameless (file "lexicons/titles.tsv", features number)
/// Those accredited "to" a country, a body or another office.
lexicon accreditedTitle {
  ambassador ambassadors envoy envoys "high commissioner" "permanent representative" representative "special envoy" "special representative"
  "special assistant" assistant adviser advisor "special adviser" "special advisor" secretary "principal secretary" commissioner attaché delegate
  "ambassador designate" ambassador-designate "deputy chief" nuncio observer "charge d'affaires" "chargé d'affaires"
}
/// What stands in front of an office and is no part of its name.
lexicon personAdjective: nameless {
  visiting outgoing incoming acting former current then late new newly senior top junior veteran chief deputy interim caretaker honorary
  newly-appointed newly-elected newly-arrived "newly appointed" "newly elected" retired ex designate designated founding federal provincial
}

phase titles

private fragment titleModifier = @demonym | @Place | @Organization | @Name[allCaps] | _[(adjective | domainWord | organizationHead | title | accreditedTitle | personAdjective | officialWord) & !closed]
private fragment office = @Organization | @Place | @Name | @domain
private fragment ofOffice = of (the | both)? @office (of the? @Place)? (?! @possessiveMark)
private fragment forOffice = ("in charge of" | for) the? (@domain | @Organization | @Name[allCaps]) (of the? (@Place | @Organization))? (?! @possessiveMark)
private fragment toOffice = (to | at | on) the? (@office | @TitlePhrase | @title) (?! @possessiveMark)

/// "foreign minister", "Minister for Trade and Industry", "Chairman of the Nordic Trade Council (NTC)"
recognizer title.phrase: TitlePhrase {
  pattern @titleModifier{0,4} {head: @title} @forOffice @ofOffice? @acronym?
  pattern @titleModifier{0,4} {head: @title} @ofOffice? @forOffice? @acronym?
  pattern @titleModifier{0,4} {head: @title} (at the? @Organization)
  match "We saw the {TitlePhrase: Minister for Political and Legal Affairs} there."
  match "We saw the {TitlePhrase: Estonian deputy foreign minister} there."
  no match "We saw the ministerial meeting there."
}

/// "Ambassador to Norway", "Special Assistant to the Prime Minister on Energy"
recognizer title.accredited: TitlePhrase {
  pattern @titleModifier{0,4} {head: @accreditedTitle} @forOffice? (of the? @Place)? @toOffice{1,2} (for @domain)?
  match "We saw the {TitlePhrase: Ambassador to Norway} there."
  no match "We saw the ambassador to ask him."
}

/// "Deputy Prime Minister and Foreign Minister" in front of a name: one person, two offices
recognizer title.joined: TitlePhrase {
  pattern @TitlePhrase[capitalized & !plural] ("," @TitlePhrase[capitalized])? ("," | and | "&" | "," and) {head: @TitlePhrase[!plural]} (?= @honorific{0,2} @Name | "," @honorific{0,2} @Name)
  match "We saw {TitlePhrase: Deputy Prime Minister and Foreign Minister} Toomas Kask there."
  no match "We saw the president and the foreign minister there."
}

"""#

private let file10: StaticString = #"""
/// Anything that can be a subject, an object or the complement of a preposition.
type NounPhrase { keep plural, named }
/// Who can act: persons, bodies, countries, groups, and names not known to be anything else.
type Actor: NounPhrase { keep plural, named, described }
/// A name of unknown kind.
type Name: Actor { keep allCaps }
type Person: Actor
type Organization: Actor
/// Several people or bodies under one noun: a delegation, the two sides, officials of a ministry.
type Group: Actor
type Place: NounPhrase
type Country: Place, Actor
type City: Place, Actor
type Region: Place
type Facility: Place, Organization
type Pronoun: Actor
/// "his", "their" before a noun: an item of its own, since the noun may be an event.
type Possessive: Actor
/// What statements are read from: "a press release", "the report".
type Source: Actor
type Date
/// A noun that names an event, with its modifiers: "an official bilateral visit"; the head is the noun.
type EventNoun: NounPhrase { keep plural }
/// The verb with auxiliaries and adverbs: "was also agreed"; the head is the main verb.
type VerbGroup
/// ", the head of the agency" behind a name, "(AFD)".
type Apposition
/// An office without its holder, "deputy foreign minister for trade"; persons are built on it.
type TitlePhrase { keep capitalized, plural }
/// City, agency and dash at the start of an article; taken off the tape.
type Dateline

/// Has a proper name.
feature named
/// A person known by office only.
feature described
/// One honorific or nothing in front of the name.
feature plainName
/// Several things in one item.
feature list
/// Grown by an of-phrase or a possessor.
feature grown
/// A verb that has its own subject.
feature finite
feature infinitive
feature gerundial
/// A reduced passive: "the delegation led by".
feature participial
feature reduced
/// The verb "be" alone.
feature copular
feature voice: active, passive
feature tense: presentTense, pastTense, futureTense
feature modality: actual, planned, hypothetical, cancelled
feature polarity: positive, negative

/// The words of the closed classes: they start no name.
feature closed
/// Not a name even with a capital: offices, demonyms, months.
feature nameless

/// Who is object of an active verb is linked as the subject of the passive one.
voice passive {
  object is subject
  subject via "by"
}

"""#

private let file11: StaticString = #"""
// Verb groups without a subject of their own; links find it.

phase verbs

/// to visit, to jointly review
recognizer verb.infinitive: VerbGroup {
  pattern to _[adverb | manner]{0,2} {head: @verb[base]}
  pattern to have {head: @verb[participle]}
  pattern to be {head: @verb[gerund]}
  set infinitive, active
  match "Kask asked {VerbGroup: to {head: visit}} Oslo."
  no match "Kask came to Oslo for a visit."
}

/// not to visit
recognizer verb.infinitiveDenied: VerbGroup {
  pattern @negation to _[adverb | manner]? {head: @verb[base]}
  set infinitive, active, negative
  match "Kask chose {VerbGroup: not to {head: visit}} Oslo." => polarity negative
  no match "Kask chose to visit Oslo."
}

/// to be received
recognizer verb.infinitivePassive: VerbGroup {
  pattern to @inner be @inner {head: @verb[participle]}
  set infinitive, passive
  match "Kask asked {VerbGroup: to be {head: received}} there."
  no match "Kask asked to receive them."
}

/// "to meet and discuss", "will meet them and review": the second of two
recognizer verb.infinitiveSecond: VerbGroup {
  pattern (?<= and | or) [_[adverb | manner]{0,2} {head: @verb[base & !past & !nounLike]}]
  pattern (?<= and | or) [_[adverb | manner]{1,2} {head: @verb[base & !past]}]
  set infinitive, active
  match "Kask will meet them and {VerbGroup: {head: discuss}} trade."
  no match "Kask met them to discuss trade."
}

/// visiting, while also visiting
recognizer verb.gerund: VerbGroup {
  pattern (?<! @determiner | @possessivePronoun | @possessiveMark | @adjective) [_[manner]{0,1} {head: @verb[gerund & !closed]}] (?! of)
  set gerundial, active, presentTense
  match "Kask left after {VerbGroup: {head: visiting}} Oslo."
  no match "Kask praised the visiting of Oslo."
}

/// having visited
recognizer verb.gerundPerfect: VerbGroup {
  pattern having @inner {head: @verb[participle]}
  set gerundial, active, pastTense
  match "{VerbGroup: Having {head: visited}} Oslo, Kask left."
  no match "Visiting Oslo, Kask left."
}

/// not visiting, without visiting
recognizer verb.gerundDenied: VerbGroup {
  pattern not {head: @verb[gerund]}
  pattern (?<= without) [{head: @verb[gerund]}]
  set gerundial, active, negative
  priority 1
  match "Kask left without {VerbGroup: {head: visiting}} Oslo." => polarity negative
  no match "Kask left after visiting Oslo."
}

/// being received, having been received
recognizer verb.gerundPassive: VerbGroup {
  pattern (being | having been) @inner {head: @verb[participle]}
  set gerundial, passive
  match "After {VerbGroup: being {head: received}} there, Kask left."
  no match "After receiving them, Kask left."
}

"""#

private let file12: StaticString = #"""
// Passive verb groups with a subject of their own.

phase verbs

private fragment been = @finiteHave @inner been
private fragment isOrWas = (@presentBe | @pastBe) @inner being? @inner

/// was received, is being received
recognizer passive.plain: VerbGroup {
  pattern @isOrWas {head: @verb[participle]}
  pattern (got | gets) {head: @verb[participle]}
  set finite, passive, pastTense
  match "Kask {VerbGroup: was warmly {head: received}} there."
  no match "Kask received them."
}

/// was not received
recognizer passive.denied: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @negation @inner being? {head: @verb[participle]}
  pattern @finiteHave @inner @negation @inner been @inner {head: @verb[participle]}
  set finite, passive, pastTense, negative
  match "Kask {VerbGroup: was not {head: received}} there." => polarity negative
  no match "Kask was received there."
}

/// has been received
recognizer passive.perfect: VerbGroup {
  pattern @been @inner {head: @verb[participle]}
  set finite, passive, pastTense
  match "Kask {VerbGroup: has also been {head: received}} there."
  no match "Kask has received them."
}

/// will be received
recognizer passive.future: VerbGroup {
  pattern @willWord @inner (be | have been) @inner {head: @verb[participle]}
  set finite, passive, futureTense, planned
  match "Kask {VerbGroup: will be {head: received}} there." => modality planned
  no match "Kask will receive them."
}

/// will not be received
recognizer passive.futureDenied: VerbGroup {
  pattern @willWord @inner @negation @inner be @inner {head: @verb[participle]}
  set finite, passive, futureTense, planned, negative
  match "Kask {VerbGroup: will not be {head: received}} there." => polarity negative
  no match "Kask will be received there."
}

/// could be received
recognizer passive.conditional: VerbGroup {
  pattern @wouldWord @inner (be | have been) @inner {head: @verb[participle]}
  set finite, passive, hypothetical
  match "Kask {VerbGroup: could be {head: received}} there." => modality hypothetical
  no match "Kask could receive them."
}

/// could not be received
recognizer passive.conditionalDenied: VerbGroup {
  pattern @wouldWord @inner @negation @inner (be | have been) @inner {head: @verb[participle]}
  set finite, passive, hypothetical, negative
  match "Kask {VerbGroup: could not be {head: received}} there." => polarity negative
  no match "Kask could be received there."
}

/// is to be received, is expected to be received
recognizer passive.arranged: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @arrangedWord? @inner to be @inner {head: @verb[participle]}
  set finite, passive, futureTense, planned
  match "Kask {VerbGroup: is expected to be {head: received}} there." => modality planned
  no match "Kask is expected to receive them."
}

/// "the delegation led by", "a statement issued on Monday": a passive without its auxiliary
recognizer passive.reduced: VerbGroup {
  pattern (?<! @auxiliaryBe | @auxiliaryHave | @possessiveMark) [_[adverb | manner]? {head: @verb[participle]}] (?= by)
  pattern (?<= @EventNoun | @Organization | @Group | _[lowercase & !closed & !verb] | _[nounLike]) [{head: @reducible[participle]}] (?= in | on | at | here | to | from | between | during | with | earlier | @Date)
  set participial, reduced, passive, pastTense
  priority 1
  match "The group {VerbGroup: {head: led}} by Kask left."
  no match "Kask led the group."
}
/// Verbs whose bare participle behind a thing is a passive: "talks held in Oslo".
verb reducible {
  hold holds held held holding; issue; release; sign; make makes made made making; extend; organise; organize; base; host; publish; schedule
  give gives gave given giving; send sends sent sent sending; convene; attend; head; lead leads led led leading; aim; launch; conclude
}

"""#

private let file13: StaticString = #"""
// Active verb groups with a subject of their own: tense, modality, polarity.

private fragment inner = (_[adverb | manner] | on? @Date){0,3}
/// Right in front of a noun a form in -ed or -s is no verb.
private fragment nounContext = @determiner | @possessivePronoun | @adjective | @possessiveMark | @numberWord | @preposition[!"to"] | @ordinal | @demonym | @domainWord

phase verbs

/// visited, also visited, warmly welcomed
recognizer verb.past: VerbGroup {
  pattern (?<! @nounContext) [_[adverb | manner]{0,2} {head: @verb[past]}] (?! by)
  set finite, active, pastTense
  match "Kask {VerbGroup: also {head: visited}} Oslo."
  no match "Kask was visited by envoys."
}

/// visits, says
recognizer verb.present: VerbGroup {
  pattern (?<! @nounContext) [_[adverb | manner]{0,2} {head: @verb[third & !nounLike & !eventNounWord & !closed]}] (?! of)
  pattern (?<= @Person | @Name | @Pronoun | @Organization | who | which | that | and) [_[adverb | manner]{0,2} {head: @verb[third]}]
  set finite, active, presentTense
  match "Kask {VerbGroup: {head: says}} so."
  no match "Bilateral visits ended."
}

/// they share, the sides agree, Estonia and Latvia want
recognizer verb.presentPlural: VerbGroup {
  pattern (?<= @Group | @Person[plural] | _["they" | "we" | "i" | "you" | who] | and (@Name | @Place | @Person | @Organization)) [_[adverb | manner]{0,2} {head: @verb[base & !past]}]
  set finite, active, presentTense
  match "They {VerbGroup: {head: share}} concerns."
  no match "A share fell."
}

/// did visit, does visit
recognizer verb.emphatic: VerbGroup {
  pattern @auxiliaryDo @inner {head: @verb[base]}
  set finite, active, pastTense
  match "Kask {VerbGroup: did {head: visit}} Oslo."
  no match "Kask did the visit."
}

/// did not visit, never visited
recognizer verb.denied: VerbGroup {
  pattern @auxiliaryDo @inner @negation @inner {head: @verb[base]}
  pattern @negation @inner {head: @verb[past | third]}
  set finite, active, pastTense, negative
  match "Kask {VerbGroup: did not {head: visit}} Oslo." => polarity negative
  no match "Kask did visit Oslo."
}

/// has visited, had been visiting
recognizer verb.perfect: VerbGroup {
  pattern @finiteHave @inner ({head: @verb[participle]} | been @inner {head: @verb[gerund]})
  set finite, active, pastTense
  match "Kask {VerbGroup: has also {head: visited}} Oslo."
  no match "Kask has been visited by envoys."
}

/// has not visited
recognizer verb.perfectDenied: VerbGroup {
  pattern @finiteHave @inner @negation @inner ({head: @verb[participle]} | been @inner {head: @verb[gerund]})
  set finite, active, pastTense, negative
  match "Kask {VerbGroup: has not yet {head: visited}} Oslo." => polarity negative
  no match "Kask has visited Oslo."
}

/// is visiting, was also visiting
recognizer verb.progressive: VerbGroup {
  pattern (@presentBe | @pastBe) @inner {head: @verb[gerund]}
  set finite, active, presentTense
  match "Kask {VerbGroup: is {head: visiting}} Oslo."
  no match "Kask is going to visit Oslo."
}

/// is not visiting
recognizer verb.progressiveDenied: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @negation @inner {head: @verb[gerund]}
  set finite, active, presentTense, negative
  match "Kask {VerbGroup: is not {head: visiting}} Oslo." => polarity negative
  no match "Kask is visiting Oslo."
}

/// will visit, will be visiting
recognizer verb.future: VerbGroup {
  pattern @willWord @inner ({head: @verb[base]} | be @inner {head: @verb[gerund]} | have {head: @verb[participle]})
  set finite, active, futureTense, planned
  match "Kask {VerbGroup: will also {head: visit}} Oslo." => modality planned
  no match "Kask will be visited by envoys."
}

/// will not visit
recognizer verb.futureDenied: VerbGroup {
  pattern @willWord @inner @negation @inner ({head: @verb[base]} | be @inner {head: @verb[gerund]})
  set finite, active, futureTense, planned, negative
  match "Kask {VerbGroup: will not {head: visit}} Oslo." => polarity negative, modality planned
  no match "Kask will visit Oslo."
}

/// would visit, could have visited
recognizer verb.conditional: VerbGroup {
  pattern @wouldWord @inner ({head: @verb[base]} | be @inner {head: @verb[gerund]} | have @inner {head: @verb[participle]})
  set finite, active, hypothetical
  match "Kask {VerbGroup: might {head: visit}} Oslo." => modality hypothetical
  no match "Kask might not visit Oslo."
}

/// would not visit
recognizer verb.conditionalDenied: VerbGroup {
  pattern @wouldWord @inner @negation @inner ({head: @verb[base]} | be @inner {head: @verb[gerund]} | have @inner {head: @verb[participle]})
  set finite, active, hypothetical, negative
  match "Kask {VerbGroup: could not {head: visit}} Oslo." => polarity negative, modality hypothetical
  no match "Kask could visit Oslo."
}

/// Ready to happen: "is scheduled to", "was due to", "is going to".
lexicon arrangedWord {
  scheduled expected due set slated likely supposed planning planned going about ready poised arranged billed keen preparing hoping
}

/// is to visit, is scheduled to visit, was due to visit
recognizer verb.arranged: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @arrangedWord? @inner to _[adverb | manner]? {head: @verb[base]}
  pattern (@presentBe | @pastBe) @inner @arrangedWord @inner to be {head: @verb[gerund]}
  pattern @finiteHave been @arrangedWord to {head: @verb[base]}
  set finite, active, futureTense, planned
  match "Kask {VerbGroup: is due to {head: visit}} Oslo." => modality planned
  no match "Kask is to be visited by envoys."
}

/// is not expected to visit
recognizer verb.arrangedDenied: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @negation @inner @arrangedWord? @inner to {head: @verb[base]}
  set finite, active, futureTense, planned, negative
  match "Kask {VerbGroup: is not expected to {head: visit}} Oslo." => polarity negative, modality planned
  no match "Kask is expected to visit Oslo."
}

/// is, was, will be, has been: no other verb
recognizer verb.copular: VerbGroup {
  pattern (@modal @inner)? @negation? {head: @presentBe | @pastBe | be | been} @negation?
  pattern @finiteHave @inner {head: been}
  set finite, active, copular
  match "Kask {VerbGroup: {head: was}} there."
  no match "Kask stayed there."
}

"""#

private let file14: StaticString = #"""
// Verbs: one paradigm, classes by what they take, and the plain rest.

paradigm verb (base, third, past, participle, gerund) {
  ending "ie" "ie" "ies" "ied" "ied" "ying"
  ending "ee" "ee" "ees" "eed" "eed" "eeing"
  ending "e" "e" "es" "ed" "ed" "ing"
  ending "ay" "ay" "ays" "ayed" "ayed" "aying"
  ending "ey" "ey" "eys" "eyed" "eyed" "eying"
  ending "oy" "oy" "oys" "oyed" "oyed" "oying"
  ending "y" "y" "ies" "ied" "ied" "ying"
  ending "sh" "sh" "shes" "shed" "shed" "shing"
  ending "ch" "ch" "ches" "ched" "ched" "ching"
  ending "ss" "ss" "sses" "ssed" "ssed" "ssing"
  ending "x" "x" "xes" "xed" "xed" "xing"
  ending "" "" "s" "ed" "ed" "ing"
}

/// Verbs of every day, without a class.
verb plainVerb (file "lexicons/verbs.tsv")

/// All verbs that report what somebody says; the subclasses below say what they take.
lexicon speechVerb {}

/// A clause with "that", or a noun phrase: "said (that)", "noted".
verb clauseVerb: speechVerb {
  say says said said saying
  note; state; add; stress; reiterate; reaffirm; announce; report; confirm; recall; remark; declare; claim; insist; reveal; disclose
  explain; argue; suggest; observe; assert; affirm; warn; acknowledge; comment; mention; maintain; caution; vow; reply; deny; clarify
  emphasize; emphasise; opine; predict; testify; concede; complain; contend; point; hint; indicate; signal; "tweet" tweets tweeted tweeted tweeting
  respond; admit admits admitted admitted admitting; allege; assess; elaborate; promise; pledge; propose; demand; recommend; request
  swear swears swore sworn swearing; write writes wrote written writing; conclude; believe; underscore; underline; highlight; lament; boast
  reckon; posit; quip quips quipped quipped quipping
}
/// A noun phrase: "highlighted the need", "praised Estonia's role".
verb nounSpeechVerb: speechVerb {
  highlight; underscore; underline; stress; emphasize; emphasise; praise; commend; laud; hail; applaud; criticise; criticize; condemn; denounce
  slam slams slammed slammed slamming
  blame; accuse; reject; dismiss; appreciate; propose; describe; outline; reprimand; pledge; promise; offer offers offered offered offering
  cite; quote; demand; announce; recommend; extol extols extolled extolled extolling; salute; deplore; acknowledge; reiterate; reaffirm
  deny; mention; lament; recall; admire; oppose; endorse; welcome; affirm; confirm; stipulate; discuss; explain; report; note; warn
  regret regrets regretted regretted regretting; echo echoes echoed echoed echoing; renew; present; detail; decry; "call out" "calls out" "called out" "called out" "calling out"
}
/// The addressee is the object, a clause follows: "told her that".
verb tellVerb: speechVerb {
  tell tells told told telling
  inform; assure; remind; notify notifies notified notified notifying; advise; warn; reassure; apprise; convince
}
/// The addressee is the object, the topic follows with "on", "about" or "of": "briefed him on".
verb briefVerb: speechVerb { brief; apprise; inform; update; notify notifies notified notified notifying }
/// The addressee is the object, an infinitive or "for" follows: "urged him to act", "asked her for help".
verb askVerb: speechVerb { urge; ask; request; appeal; encourage; implore; beseech; exhort; press; order; direct; instruct; advise; remind; warn; call }
/// The addressee is the object, the reason follows with "for" or "on": "thanked him for".
verb thankVerb: speechVerb { thank; congratulate; felicitate; praise; commend; laud; criticise; criticize; condemn; applaud; compliment; accuse; blame; greet }
/// What is said is the object, the addressee follows with "to": "expressed gratitude to".
verb expressVerb: speechVerb {
  express; convey; voice; extend; raise; reciprocate; reiterate; share; deliver; echo echoes echoed echoed echoing; relay; transmit transmits transmitted transmitted transmitting
  offer offers offered offered offering; renew; "pay tribute" "pays tribute" "paid tribute" "paid tribute" "paying tribute"
  "take up" "takes up" "took up" "taken up" "taking up"; wish
}
/// "called for", "appealed for", "advocated for"
verb callForVerb { call; appeal; advocate; push; press; plead }
/// "pointed out that", "pointed to", "referred to", "spoke of"
verb pointVerb { point; allude; refer refers referred referred referring; speak speaks spoke spoken speaking; touch touches touched touched touching; "dwell" dwells dwelt dwelt dwelling }

/// Verbs that leave the meaning to an event noun and hand it their subject: "held talks", "paid a visit".
verb lightVerb {
  hold holds held held holding; have has had had having; make makes made made making; pay pays paid paid paying
  conduct; undertake undertakes undertook undertaken undertaking; begin begins began begun beginning; open opens opened opened opening
  convene; engage; chair; attend; commence; start; wrap wraps wrapped wrapped wrapping; kick; complete; resume; launch
  do does did done doing; take takes took taken taking; give gives gave given giving; address; co-chair; continue; conclude; finish; end
  join; participate; organise; organize; arrange; embark; host; enter enters entered entered entering; reach; arrive
  come comes came come coming; go goes went gone going; initiate; inaugurate; cut cuts cut cut cutting; extend; issue
}
/// Verbs that decide who is who for an event noun: "accepted an invitation", "signed an agreement". Frames read them with `under`.
verb carrierVerb {
  receive; accept; sign; ink; send sends sent sent sending; deliver; offer offers offered offered offering; exchange; get gets got gotten getting
  lead leads led led leading; mediate; facilitate; honour; honor; obtain; secure; strike strikes struck struck striking; finalise; finalize
  announce; approve; welcome; ratify; seek seeks sought sought seeking; schedule; plan plans planned planned planning; accord
}
/// What follows is planned: "plans to visit", "proposed talks".
verb planVerb {
  schedule; intend; expect; propose; aim; arrange; prepare; agree; hope; want; seek seeks sought sought seeking; wish; promise; vow; decide; pledge
  plan plans planned planned planning; set sets set set setting; slate; look; offer offers offered offered offering
}
/// What follows will not be: "postponed the trip".
verb cancelVerb {
  postpone; cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling; suspend; scrap scraps scrapped scrapped scrapping
  delay; defer defers deferred deferred deferring; "call ... off" "calls ... off" "called ... off" "called ... off" "calling ... off"; abort; skip skips skipped skipped skipping
  "put ... off" "puts ... off" "put ... off" "put ... off" "putting ... off"; boycott
}
/// What follows was not done: "refused to meet", "declined an invitation".
verb refuseVerb { decline; refuse; fail; reject; rebuff; spurn; deny; neglect }
/// The object is the subject of the infinitive: "urged them to meet".
verb controlVerb {
  urge; ask; request; invite; encourage; advise; allow; enable; appeal; call; expect; want; order; direct; instruct; help; persuade; tell tells told told telling
  press; remind; implore; exhort; beseech; permit permits permitted permitted permitting; authorize; authorise; force; require; send sends sent sent sending
}
/// Verbs whose infinitive has not happened: "hoped to meet", "invited her to visit".
verb wishVerb { hope; want; wish; seek seeks sought sought seeking; urge; ask; request; invite; encourage; call; appeal; propose; offer offers offered offered offering }
/// "focused on", "centred on"
verb focusVerb { focus focuses focused focused focusing; center; centre; revolve; dwell; concentrate }
/// Forms that are nouns more often than verbs: they are verbs only right behind a person or a pronoun.
lexicon nounLike {
  tie ties view views plan plans issue issues interest interests state states visit visits host hosts talk talks aim aims increase increases
  work works share shares trade trades process processes project projects position positions deal deals support step steps need needs use uses
  place places order orders region progress exchange exchanges report reports change changes effort concern concerns call calls meet meets
  stay tour tours stop stops welcome review reviews hope hopes focus force forces field fields line lines ways matters matter benefits benefit
  act acts face faces head heads chair lead leads link links measures partner partners present project rules rule ranks seeds sides side
  signs sign stands stand stakes supplies supply troops turns turn votes vote request requests demand demands study studies experience
  cooperation sectors grants grant loans loan funds fund contact contacts dialogue desire records record results result signals
}

"""#

private let file15: StaticString = #"""
// The closed classes of English.

lexicon determiner: closed { the a an this these those both all each every some any several many such another either neither no most other various certain }
lexicon possessivePronoun: Possessive, closed { his her their its my our your }
lexicon possessiveMark: closed { "'s" "'" }
lexicon pronoun: Pronoun, closed { he she they we i you him them me himself herself themselves itself everyone }
/// "IT", "US" and "WHO" are no pronouns.
lexicon caselessPronoun: pronoun (case exact) { it It us Us }
lexicon relative: closed (case exact) { who Who whom which Which whose }
lexicon preposition: closed {
  of in on at by for with from to into about between among during after before since until upon under over through against
  toward towards within without via near amid amidst across regarding concerning following beyond around behind alongside despite
  throughout inside outside versus besides
  "ahead of" "prior to" "as part of" "on the sidelines of" "on the side-lines of" "on the margins of" "along with" "together with"
  "in addition to" "such as" "due to" "because of" "out of" "up to" "in line with" "in front of" "on behalf of" "in the wake of"
  "in response to" "with regard to" "on the occasion of" "by means of" "in terms of" "as a result of" "apart from" "aimed at"
}
/// Prepositions that name who else takes part.
lexicon comitative { with alongside "along with" "together with" }
/// Prepositions before which an event stands in time.
lexicon temporalPreposition { after before since until "prior to" following during "ahead of" }
lexicon attribution: closed { "according to" "as per" }
lexicon conjunction: closed { and or but nor "&" "as well as" }
lexicon subordinator: closed { while whilst when where whereas because although though if whether than as unless once so that lest }
lexicon modal: closed { will shall would should can could may might must ca wo "'ll" "'d" cannot }
lexicon willWord: closed { will shall wo "'ll" }
lexicon wouldWord: closed { would should can could may might must ca "'d" cannot }
lexicon auxiliaryHave: closed { have has had having "'ve" }
lexicon finiteHave: closed { have has had "'ve" }
lexicon auxiliaryBe: closed { is are was were am be been being "'re" "'m" }
lexicon presentBe: closed { is are am "'re" "'m" }
lexicon pastBe: closed { was were }
lexicon auxiliaryDo: closed { do does did }
lexicon negation: closed { not never "n't" "no longer" hardly }
lexicon there: closed { there }
lexicon openQuote: closed { "“" "\"" "``" }
lexicon closeQuote: closed { "”" "\"" "''" }
lexicon dash: closed { "-" "--" "–" "—" }
lexicon sentenceEnd: closed { "." "!" "?" "..." "…" }

lexicon weekday: closed (case capitalized) { Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun }
lexicon month: nameless (case capitalized) {
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "Jan." "Feb." "Mar." "Apr." "Aug." "Sept." "Sep." "Oct." "Nov." "Dec."
}

lexicon adverb: closed (file "lexicons/adverbs.tsv") {
  also further later earlier already again then thus still just recently once soon now formally jointly only separately meanwhile however
  moreover furthermore accordingly therefore together too currently briefly here even first "once again" "once more" "in turn"
  "at the same time" "for his part" "for her part" "in particular" "in fact" likewise
}
/// Adverbs that stand for the place of the report.
lexicon hereWord { here }
lexicon adjective (file "lexicons/adjectives.tsv")
lexicon numberWord (file "lexicons/numbers.tsv") { one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds }
lexicon ordinal { first second third fourth fifth sixth seventh eighth ninth tenth last next final }
lexicon honorific: nameless (case capitalized) {
  "Mr." Mr "Mrs." Mrs "Ms." Ms Miss "Dr." Dr "Prof." Prof "H.E." "H.E" HE "His Excellency" "Her Excellency" "Their Excellencies" "Hon." Hon Honourable Honorable
  Sir Lord Lady Dame Shri Smt Sheikh Sheikha Sayyid Ayatollah Allama Maulana Haji Madam Comrade "Rev." "His Majesty" "Her Majesty" "His Highness"
  "His Royal Highness" "Her Royal Highness" "Gen." Gen "Lt." Lt "Col." Col "Maj." Maj "Capt." Capt "Brig." Brig "Adm." Adm "Sen." Sen "Rep." "Gov." "St."
}
/// Small words inside names: van der Berg, al-Sisi, de la Cruz.
lexicon nameParticle { van von der den de del della da das dos do du di la le bin ibn bint ben al el ul ur abu ter ten zu af }
lexicon nameSuffix: closed { "Jr." Jr "Sr." Sr II III IV }

"""#
