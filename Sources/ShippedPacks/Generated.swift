// Made from Rules/ by Scripts/embed-rules.py; do not edit.
// swift-format-ignore-file

extension ShippedPacks {
  /// All packs, ordered by name.
  public static let all: [Pack] = [
    Pack(name: "core", files: [
      File("adjuncts.tidings", file0),
      File("attachments.tidings", file1),
      File("dateline.tidings", file2),
      File("dates.tidings", file3),
      File("ends.tidings", file4),
      File("eventnouns.tidings", file5),
      File("groups.tidings", file6),
      File("growth.tidings", file7),
      File("lexicons/abbreviations.tsv", file8),
      File("lexicons/adjectives.tsv", file9),
      File("lexicons/adverbs.tsv", file10),
      File("lexicons/agencies.tsv", file11),
      File("lexicons/cities.tsv", file12),
      File("lexicons/collectives.tsv", file13),
      File("lexicons/countries.tsv", file14),
      File("lexicons/demonyms.tsv", file15),
      File("lexicons/numbers.tsv", file16),
      File("lexicons/organizations.tsv", file17),
      File("lexicons/regions.tsv", file18),
      File("lexicons/titles.tsv", file19),
      File("lexicons/verbs.tsv", file20),
      File("lists.tidings", file21),
      File("modality.tidings", file22),
      File("names.tidings", file23),
      File("nounphrases.tidings", file24),
      File("objects.tidings", file25),
      File("organizations.tidings", file26),
      File("pack.tidings", file27),
      File("persons.tidings", file28),
      File("places.tidings", file29),
      File("subjects-of-nouns.tidings", file30),
      File("subjects.tidings", file31),
      File("text.tidings", file32),
      File("titles.tidings", file33),
      File("types.tidings", file34),
      File("verbgroups-nonfinite.tidings", file35),
      File("verbgroups-passive.tidings", file36),
      File("verbgroups.tidings", file37),
      File("verbs.tidings", file38),
      File("words.tidings", file39),
    ]),
    Pack(name: "diplomacy", files: [
      File("agreement.tidings", file40),
      File("delegation.tidings", file41),
      File("invitation.tidings", file42),
      File("meeting.tidings", file43),
      File("pack.tidings", file44),
      File("statement.tidings", file45),
      File("talks.tidings", file46),
      File("visit.tidings", file47),
      File("welcome.tidings", file48),
    ]),
  ]
}

private let file0: StaticString = #"""
// What may stand between a noun and its verb, or a verb and its object.

private fragment aside = "(" ~8[!")"] ")"
private fragment adverbial = _[adverb | manner] | on? @Date | @preposition @Date
/// One adverb, date or prepositional phrase.
fragment adjunct {
  pattern @adverbial
  pattern @preposition[!"to"] (both | the)? @NounPhrase[!Possessive] (@possessiveMark @EventNoun)?
  pattern @preposition[!"to"] @Possessive @Date? @EventNoun
  pattern to (@Place | @Organization | @Person | @Name | @Group)
}
private fragment relativePart = ","? (who | which | that | whose | whom) ~14[!";" & !closeQuote] ","
private fragment reducedPart = ","? @VerbGroup[participial] @adjunct{1,3} ","?
private fragment gerundPart = "," @VerbGroup[gerundial & !speechVerb] ~8[!"," & !(VerbGroup & finite)] ","
private fragment insertion = "," (?= @preposition | @adverb | _[manner] | @Date | @determiner | @NounPhrase[!named]) ~12[!(VerbGroup & finite) & !","] ","
/// Apposition, bracket, prepositional phrase, reduced relative, relative clause: what follows a noun and belongs to it.
fragment postmodifier {
  pattern @Apposition
  pattern @aside
  pattern @adjunct
  pattern @relativePart
  pattern @reducedPart
  pattern @gerundPart
  pattern @insertion
}

"""#

private let file1: StaticString = #"""
// Where the date and the place of an event stand.

/// Between an event and its adjunct: no other event, no other clause.
private fragment within = ~10[!";" & !"that" & !EventNoun & !closeQuote & !(VerbGroup & finite & !lightVerb & !passive) & !(VerbGroup & gerundial & speechVerb) & !(VerbGroup & infinitive)]
private fragment before = ~8[!";" & !"that" & !(VerbGroup & finite & !lightVerb)]

/// "met on Monday", "Monday's talks", "On Monday Kask met"
attachment date {
  pattern $trigger (on | in)? {date: @Date}
  pattern {date: @Date} (@possessiveMark | _[adverb | manner])? $trigger
  pattern $trigger @within {date: @Date}
  pattern @NounPhrase ","? (on | in)? {date: @Date} ","? (_[adverb | manner] | @VerbGroup[lightVerb] | @adjunct){0,2} $trigger
  pattern ^ (on | in | at | by | from | since | early | late)? {date: @Date} ","? @before (@VerbGroup[finite] (in | on | with | for | to)?)? $trigger
  pattern {date: @Date} ","? @VerbGroup[finite & lightVerb] (in | on | with | for | to)? (@Possessive | @NounPhrase)? $trigger
}

/// "met in Oslo", "the Oslo talks", "In Oslo, Kask met"
attachment place {
  pattern $trigger @within (in | at) (the | both)? {place: @Place | @Organization[!described]} (","? in? @Place[!Country])?
  pattern $trigger @within {place: @hereWord}
  pattern $trigger @within (at | inside) {place: @NounPhrase[!named & !Pronoun & !EventNoun & !Possessive & !list]}
  pattern {place: @City} $trigger
  pattern ^ (in | at) {place: @Place} ","? @before (@VerbGroup[finite] (in | on | with | for)?)? $trigger
}

"""#

private let file2: StaticString = #"""
// City, date and agency in front of an article, and behind it. They are taken off the tape.

lexicon newsAgency: Organization, nameless (file "lexicons/agencies.tsv", case exact)

phase dateline

private fragment datelineDash = "-" | "--" | "–" | "—" | ":" | ";"
private fragment datelineBracket = "(" (_[!")"] | @Date | @Place | @newsAgency){1,8} ")"
private fragment datelineCity = @Place | _[allCaps]{1,3} | (_[capitalized & word]{1,2})

/// ISLAMABAD:   Islamabad:Declaring   TALLINN —
recognizer dateline.city: Dateline {
  pattern ^ [(@City | (/\p{Lu}{4,}/){1,3}) ("," (@Place | _[capitalized]{1,2}))? ("/" (@Place | _[allCaps]))? ("," @Date)? (":" | ";" | "--" | "–" | "—" | "-")]
  pattern ^ [(@Country | @Region) ":"]
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

private let file3: StaticString = #"""
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
lexicon phaseWord { early late mid later earlier beginning start end middle eve "first half" "second half" "first quarter" }
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
  pattern (?<= in | since | until | by | of | during | early | late | from) [_[yearNumber] | @month]
  pattern (?<= "," ) [_[yearNumber]] (?= "," | "." | $)
  match "They met in {Date: 2019}."
  match "They have met since {Date: June}."
  no match "They met 2019 times."
}

/// the end of June, the beginning of next year
recognizer date.edge: Date {
  pattern the? (@phaseWord) of (@Date | the @timeUnit | _[yearNumber] | @month)
  pattern (early | late | later | earlier) in? @Date
  match "They meet at {Date: the end of June} in Oslo."
  no match "They saw the end of talks."
}

"""#

private let file4: StaticString = #"""
// Where clauses, noun phrases and quotations end.

private fragment speaker = (@Actor | @Source | @Organization) @postmodifier{0,2}
private fragment stop = @sentenceEnd? @closeQuote? @sentenceEnd? $

/// The end of what is said, agreed or asked.
end clauseEnd {
  pattern @stop
  pattern ";"
  pattern "," @closeQuote
  pattern @closeQuote
  pattern "," @speaker ","? @VerbGroup[finite & speechVerb] (?! that)
  pattern "," @closeQuote? @VerbGroup[finite & inversionVerb] @Actor
  pattern "," (while | whilst)? (@adverb | _[manner])? @VerbGroup[gerundial & speechVerb]
  pattern ","? and (@adverb | _[manner] | @Date){0,2} @VerbGroup[finite & speechVerb]
  pattern "," and @Pronoun @VerbGroup[finite]
  pattern ","? @attribution
  pattern "," (while | whereas | but)
  pattern ","? while @VerbGroup
  pattern ("—" | "–" | "--") @VerbGroup
}

/// The end of a noun phrase with its post-modifiers: a topic, what is signed.
end nounPhraseEnd {
  pattern @stop
  pattern ";"
  pattern ","? @closeQuote
  pattern ("," | and)? @speaker ","? @VerbGroup[finite & speechVerb]
  pattern "," @VerbGroup
  pattern "," @closeQuote? @VerbGroup[finite & speechVerb]
  pattern ","? (and | but) (@adverb | _[manner] | @Date){0,2} @VerbGroup[finite]
  pattern "," and? @NounPhrase @postmodifier{0,2} @VerbGroup[finite]
  pattern ","? @attribution
  pattern "," (who | which | where | when | while | as | with | but | after | before | during | following)
  pattern (while | when | where | as) (@NounPhrase | @VerbGroup)
  pattern "," (@adverb | @Date)
  pattern during @EventNoun
  pattern (during | at | in) @Possessive @EventNoun
  pattern "," said
}

/// The end of a quotation.
end quoteEnd {
  pattern ("," | @sentenceEnd)? @closeQuote
  pattern @stop
}

/// The end of an instrument's name: "an agreement on fisheries | with Estonia | in Oslo | on Monday".
end instrumentEnd {
  pattern @stop
  pattern ";"
  pattern ","
  pattern ","? @closeQuote
  pattern (on | in | at)? @Date
  pattern in the? @Place
  pattern here
  pattern with the? (@Actor | @Place)
  pattern between (both | the)? @Actor
  pattern (during | following | after | at | before) the? @EventNoun
  pattern (during | following | after | at) (@Possessive | @NounPhrase @possessiveMark)
  pattern in the (presence | capital | city)
  pattern ","? and (@adverb | _[manner])? @VerbGroup
  pattern (while | when | where | that | which)
  pattern @purposeWord
  pattern @attribution
}

"""#

private let file5: StaticString = #"""
// Nouns that name events, as one item with their modifiers. Which nouns these are, packs on top say:
//   noun meeting: eventNounWord { meeting meetings; "courtesy call" "courtesy calls" }

paradigm noun (singular, plural) {
  ending "y" "y" "ies"
  ending "s" "s" "ses"
  ending "" "" "s"
}
/// The event nouns of all packs.
lexicon eventNounWord {}
/// Feasts belong to no domain; the examples of this pack use them.
noun festivity: eventNounWord { celebration celebrations; festivity festivities; jamboree jamborees; feast feasts }
/// Nouns behind which an event noun only modifies: "meeting room", "visit schedule".
private lexicon compoundNoun {
  room hall table venue schedule programme agenda declaration document documents point points track minutes invitation centre
  center hours arrangements host hosts participants partner partners place places site requirements demand needs
}
/// Nouns that count events: "a round of talks".
private lexicon eventCounter { series round rounds number set flurry string spate slew }

phase eventNouns

/// Words in front of an event noun that belong to it: "high-level bilateral", "two-day", "ECO", "Monday's".
private fragment eventModifier = _[adjective | ordinal | numberWord | number | hyphenated | domainWord | organizationHead | officialWord | personAdjective] | @demonym | @Place | @Organization | @Name | _[lowercase & !closed & !verb & !title & !groupNoun]
private fragment plainModifier = _[adjective | ordinal | numberWord | hyphenated | domainWord | personAdjective] | @demonym | _[lowercase & !closed & !verb & !title & !groupNoun]
private fragment noCompound = (?! _[compoundNoun | eventNounWord | facilityHead])

/// "an official bilateral visit", "the talks", "no agreement"
recognizer event.determined: EventNoun {
  pattern @determiner{1,2} @eventModifier{0,2} (_[verb & (participle | gerund) & lowercase] | @eventModifier)? @eventModifier{0,4} {head: @eventNounWord} @noCompound
  match "They held {EventNoun: a long bilateral {head: feast}} in Oslo."
  no match "They saw the feast room."
}

/// After a possessor, a preposition or "and": "his two-day visit", "during talks", "on arrival"
recognizer event.inContext: EventNoun {
  pattern (?<= @possessivePronoun | @possessiveMark | @Possessive | @possessivePronoun @Date | @possessiveMark @Date | @determiner @Date) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound
  pattern (?<= @preposition[!"to"] | @subordinator) [@eventModifier{0,5} {head: @eventNounWord[!gerund]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @preposition[!"to"] | and | or | to) [@plainModifier{0,4} {head: @eventNounWord[plural]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @preposition[!"to"]) [{head: @eventNounWord[gerund]}] (?= @preposition | "," | "." | $)
  match "During {EventNoun: official {head: celebrations}} he left."
  no match "He wanted to meet her."
}

/// Words that are never verbs need no context: "bilateral negotiations", "the summit"
recognizer event.noun: EventNoun {
  pattern @eventModifier{0,5} {head: @eventNounWord[!verb]} @noCompound
  pattern _[adjective | ordinal | numberWord | hyphenated]{1,3} @eventModifier{0,4} {head: @eventNounWord} @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @Place) [@plainModifier{0,3} {head: @eventNounWord[plural]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern @demonym @plainModifier{0,3} {head: @eventNounWord[plural]} @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  match "They held {EventNoun: bilateral {head: celebrations}} in Oslo."
  no match "They celebrated in Oslo."
}

/// Behind light verbs: "held talks", "paid visits"
recognizer event.carried: EventNoun {
  pattern (?<= @lightVerb | @cancelVerb | @planVerb) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  match "They held {EventNoun: {head: feasts}} in Oslo."
  no match "They held her in Oslo."
}

/// At the start: "Talks between the two sides"
recognizer event.initial: EventNoun {
  pattern (?<= ^ | ";" | @openQuote) [@plainModifier{0,4} {head: @eventNounWord[!gerund]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun | @Person | @Name | @Place)
  match "{EventNoun: {head: Celebrations}} between them ended."
  no match "Met by reporters, she left."
}

/// "a round of talks", "the third round of negotiations"
recognizer event.counted: EventNoun {
  pattern @determiner? @eventModifier{0,3} @eventCounter of @determiner? @eventModifier{0,4} {head: @eventNounWord} @noCompound
  match "They held {EventNoun: a round of {head: feasts}} in Oslo."
  no match "They held a round of golf in Oslo."
}

/// Words that say an event is still to come, will not come, or did not come.
lexicon plannedWord { upcoming forthcoming planned scheduled proposed expected impending future prospective intended }
lexicon cancelledWord { cancelled canceled postponed suspended aborted called-off }

/// "the upcoming visit", "their planned summit"
recognizer event.planned: EventNoun {
  pattern @determiner? @eventModifier{0,4} _[plannedWord] @eventModifier{0,4} {head: @eventNounWord} @noCompound
  set planned
  priority 1
  match "She spoke of {EventNoun: the upcoming {head: feast}} in Oslo." => modality planned
  no match "She spoke of the recent feast in Oslo."
}

/// "the cancelled visit"
recognizer event.cancelled: EventNoun {
  pattern @determiner? @eventModifier{0,4} _[cancelledWord] @eventModifier{0,4} {head: @eventNounWord} @noCompound
  set cancelled
  priority 1
  match "She spoke of {EventNoun: the cancelled {head: feast}} in Oslo." => modality cancelled
  no match "She spoke of the recent feast in Oslo."
}

/// "no agreement", "neither meeting"
recognizer event.denied: EventNoun {
  pattern (no | neither) @eventModifier{0,5} {head: @eventNounWord} @noCompound
  set negative
  priority 2
  match "There was {EventNoun: no {head: feast}} in Oslo." => polarity negative
  no match "There was a feast in Oslo."
}

"""#

private let file6: StaticString = #"""
// People and bodies under a common noun, and what statements are read from.

/// Bodies: one of them acts.
lexicon bodyNoun: nameless {
  government ministry embassy parliament commission committee council administration presidency mission office agency military army navy
  company board court secretariat chamber bank association federation foundation institute division department bureau leadership opposition
  movement regime community union bloc consortium cabinet senate house consulate authority police university corporation organisation
  organization directorate forum newspaper broadcaster channel network outlet republic kingdom capital palace
  ministries governments embassies companies agencies organisations organizations institutions authorities departments universities banks
}
/// Papers that speak.
lexicon sourceNoun {
  statement "press statement" "press release" release "news release" "news agency" report reports communique communiqué readout source sources handout
  "press note" media newspaper bulletin spokespersons bulletin "official statement" "joint statement" "joint communique" "joint declaration" post tweet dispatch
}

phase descriptions

private fragment groupModifier = @demonym | @Place | @Organization | @Name | _[adjective | ordinal | numberWord | number | hyphenated | domainWord | organizationHead | personAdjective | officialWord | title] | _[lowercase & !closed & !verb & !manner]
private fragment groupLead = (@determiner | @possessivePronoun | @possessor){0,2}

/// "the two sides", "both countries", "a high-level Estonian delegation"
recognizer group.collective: Group {
  pattern @groupLead @groupModifier{0,5} {head: @groupNoun} (?! @facilityHead | @title)
  set described
  match "{Group: The two {head: sides}} left early."
  match "{Group: A high-level Estonian {head: delegation}} left early."
  no match "The sidewall fell."
}

/// "the foreign ministry", "the Estonian government"
recognizer organization.described: Organization {
  pattern @groupLead @groupModifier{0,4} {head: @bodyNoun[lowercase]} @acronym? (?! @title | @facilityHead | @groupNoun)
  set described
  match "{Organization: The Estonian {head: government}} left."
  no match "Governmental plans fell."
}

/// "a statement", "state media", "the press release"
recognizer source.described: Source {
  pattern @groupLead @groupModifier{0,4} {head: @sourceNoun[lowercase & !verb]}
  pattern @groupLead @groupModifier{1,4} {head: @sourceNoun[lowercase]}
  pattern (@determiner | @possessor) {head: @sourceNoun[lowercase]}
  set described
  match "{Source: The press release} says so."
  no match "They report so."
}

"""#

private let file7: StaticString = #"""
// Of-phrases and possessors: "officials of the two countries", "Estonia's presidency".

phase growth

private fragment originNoun = (both | the)? @NounPhrase[!EventNoun & !Possessive & !list & !Pronoun]
private fragment placeRun = (the? @Place | @Organization[named]) (("," the? (@Place | @Organization[named])){0,6} ","? and the? (@Place | @Organization[named]))?
private fragment owner = @Place | @Organization | @Person | @Group | @Name | @NounPhrase[!EventNoun & !Possessive & !Pronoun & !list]

/// "officials from the ministry", "the leaders of Estonia, Latvia and Finland"
recognizer group.of: Group {
  pattern {head: @Group[!grown]} @originWord (@placeRun | @originNoun)
  set described, grown
  match "{Group: {head: Officials} of the two countries} left."
  no match "Officials left of their own will."
}

/// "the president of the chamber", "a spokesman for the ministry"
recognizer person.of: Person {
  pattern {head: @Person[described & !grown]} (@originWord (@placeRun | @originNoun) | (at | for) (@Organization | @Place))
  set described, grown
  match "{Person: {head: A spokesman} for the chamber} left."
  no match "A spokesman left for the day."
}

/// "the government of Estonia", "the embassy in Oslo"
recognizer organization.of: Organization {
  pattern {head: @Organization[!grown]} (of (@placeRun | @originNoun) | to (@Place | @Organization))
  set grown
  match "{Organization: {head: The government} of Estonia} left."
  no match "The government left Estonia."
}

/// "the importance of regional ties"
recognizer phrase.of: NounPhrase {
  pattern {head: @NounPhrase[!Actor & !Place & !EventNoun & !grown]} of (@placeRun | @originNoun)
  set grown
  match "They praised {NounPhrase: {head: the importance} of regional ties}."
  no match "They praised the importance."
}

/// "Estonia's foreign minister" when the office was described before its owner
recognizer person.owned: Person {
  pattern @owner @possessiveMark {head: @Person[described]}
  set described, grown
  match "{Person: The city's {head: mayor}} left."
  no match "The mayor left the city."
}
recognizer person.ownedName: Person {
  pattern @owner @possessiveMark {head: @Person[named]}
  pattern @Organization {head: @Person[named]}
  set named, grown
  match "{Person: The chamber's {head: President Anna Lind}} left."
  no match "President Anna Lind left."
}
recognizer group.owned: Group {
  pattern @owner @possessiveMark {head: @Group}
  set described, grown
  match "{Group: The city's {head: leaders}} left."
  no match "The leaders left the city."
}
recognizer organization.owned: Organization {
  pattern @owner @possessiveMark {head: @Organization}
  set described, grown
  match "{Organization: The country's {head: ministry of trade}} left."
  no match "The ministry left."
}
recognizer source.owned: Source {
  pattern (@owner | @Organization | @Place) @possessiveMark? {head: @Source}
  set described, grown
  match "{Source: The ministry's {head: press release}} says so."
  no match "The press release says so."
}
recognizer phrase.owned: NounPhrase {
  pattern @owner @possessiveMark {head: @NounPhrase[!Actor & !Place & !EventNoun]}
  set grown
  match "They praised {NounPhrase: Estonia's {head: role}} there."
  no match "They praised the role of Estonia."
}

phase asides

/// ", the country's top diplomat," behind a name; "(AFD)" behind anything
recognizer apposition.comma: Apposition {
  pattern (?<= @Actor[named]) ["," @NounPhrase[!named & !list & !EventNoun & !Pronoun & !plural]] (?= "," | "." | $)
  match "Kask{Apposition: , the country's best cook}, left."
  no match "Kask, who cooks best, left."
}
recognizer apposition.bracket: Apposition {
  pattern (?<= @NounPhrase) ["(" (_[!")"] | @NounPhrase | @Date){1,6} ")"]
  match "The chamber {Apposition: (a club)} left."
  no match "The chamber left."
}

"""#

private let file8: StaticString = #"""
# temporary
phrase	kind
Mr.	honorific

"""#

private let file9: StaticString = #"""
# temporary
phrase
acting
annual
biennial
bilateral
brief
candid
close
closed-door
constructive
cordial
courtesy
current
daily
day-long
deep
delegation-level
detailed
diplomatic
direct
early
economic
expert-level
extensive
face-to-face
family
fifth
final
first
first-ever
five-day
foreign
formal
former
forthcoming
four-day
fourth
friendly
fruitful
full
further
general
global
good
goodwill
great
high
high-level
high-profile
historic
important
in-depth
incoming
informal
initial
international
joint
key
landmark
last
latest
likely
long
maiden
major
military
ministerial
ministerial-level
multilateral
mutual
national
new
next
nuclear
official
official-level
one-day
one-on-one
ongoing
only
outgoing
overseas
own
peace
planned
plenary
political
positive
private
productive
proposed
public
recent
regional
respective
scheduled
second
security
senior
separate
seventh
short
sixth
special
state
strategic
substantive
summit-level
telephonic
third
three-day
top
top-level
trade
trilateral
two-day
unofficial
upcoming
virtual
visiting
warm
weekly
wide-ranging
working
working-level
yearly

"""#

private let file10: StaticString = #"""
# temporary
phrase
accordingly
additionally
again
already
also
briefly
courteously
currently
earlier
especially
even
first
formally
further
furthermore
here
highly
however
jointly
just
later
meanwhile
moreover
now
once
once again
once more
only
particularly
presently
recently
separately
soon
still
strongly
then
therefore
thus
together
too
warmly

"""#

private let file11: StaticString = #"""
# temporary
phrase
AFP
AP
Daily Mirror
ECONOMYNEXT
KCNA
Reuters
UrduPoint
Xinhua

"""#

private let file12: StaticString = #"""
# temporary
phrase	code
6th of October City	-
A Coruna	-
A Coruña	-
Aachen	-
Abbottabad	-
Abeokuta	-
Abidjan	-
Abobo	-
Abomey-Calavi	-
Abu Dhabi	-
Abu Ghurayb	-
Abu al-Kahsib	-
Abuja	-
Abū Ghurayb	-
Abū al-Kahṣīb	-
Acapulco de Juarez	-
Acapulco de Juárez	-
Accra	-
Adachi	-
Adamstown	-
Adana	-
Adapazar	-
Adapazarı	-
Addis Ababa	-
Adelaide	-
Aden	-
Ado-Ekiti	-
Adyaman	-
Adıyaman	-
Afyonkarahisar	-
Agadir	-
Agartala	-
Agege	-
Agra	-
Aguascalientes	-
Ahilyanagar	-
Ahmedabad	-
Ahvaz	-
Aihara	-
Aizawl	-
Ajegunle	-
Ajman	-
Ajmer	-
Akashi	-
Akita	-
Akola	-
Akowonjo	-
Aksaray	-
Aktobe	-
Akure	-
Al Ahmadi	-
Al Ain City	-
Al Amarah	-
Al Aḩmadī	-
Al Basrah al Qadimah	-
Al Başrah al Qadīmah	-
Al Diwaniyah	-
Al Fayyum	-
Al Hasakah	-
Al Hillah	-
Al Hoceima	-
Al Hoceïma	-
Al Hudaydah	-
Al Hufuf	-
Al Hufūf	-
Al Kharj	-
Al Khusus	-
Al Khuşūş	-
Al Madinah	-
Al Madīnah	-
Al Mahallah al Kubra	-
Al Mahmudiyah	-
Al Mansurah	-
Al Mawsil al Jadidah	-
Al Mawşil al Jadīdah	-
Al Maḩallah al Kubrá	-
Al Maḩmūdīyah	-
Al Mubarraz	-
Al Qadarif	-
Al Qahirah al Jadidah	-
Al Qāhirah al Jadīdah	-
Al Ḩasakah	-
Al Ḩudaydah	-
Al ‘Amārah	-
Al-Kut	-
Alanya	-
Albuquerque	-
Aleppo	-
Alexandria	-
Algiers	-
Alicante	-
Aligarh	-
Alimosho	-
Almaty	-
Alofi	-
Alor Setar	-
Alto Barinas	-
Altona	-
Alvaro Obregon	-
Alwar	-
Alīgarh	-
Amagasaki	-
Ambarnath	-
Ambato	-
Ambattur	-
Ambon	-
Amman	-
Amravati	-
Amritsar	-
Amsterdam	-
An Nhon	-
An Nhơn	-
Anaheim	-
Ananindeua	-
Anantapur	-
Anapolis	-
Anchorage	-
Andijon	-
Andorra la Vella	-
Angeles City	-
Ankang	-
Ankara	-
Annaba	-
Anqing	-
Anqiu	-
Ansan-si	-
Anshan	-
Anshun	-
Antakya	-
Antalya	-
Antananarivo	-
Antipolo	-
Antofagasta	-
Antsirabe	-
Antwerp	-
Anyang	-
Anyang-si	-
Anápolis	-
Aomori	-
Aparecida de Goiania	-
Aparecida de Goiânia	-
Apia	-
Aqsu	-
Ar Raqqah	-
Ar Rayyan	-
Ar Rayyān	-
Aracaju	-
Arak	-
Ardabil	-
Ardabīl	-
Arequipa	-
Arhus	-
Arifwala	-
Arkhangel 'sk	-
Arkhangelsk	-
Arlington	-
Armenia	-
Arrah	-
Artux	-
Arusha	-
Arāk	-
Asahikawa	-
Asansol	-
Ashgabat	-
Asmara	-
Assiut	-
Astana	-
Astrakhan	-
Asuncion	-
Asunción	-
Aswan	-
Aswān	-
Atasehir	-
Ataşehir	-
Athens	-
Atlanta	-
Atyrau	-
Auckland	-
Augsburg	-
Aurangabad	-
Aurora	-
Austin	-
Avadi	-
Avarua	-
Avellaneda	-
Awasa	-
Azcapotzalco	-
Ba Vi	-
Ba Vì	-
Bab Ezzouar	-
Bac Giang	-
Bac Ninh	-
Bac Tu Liem	-
Bacolod City	-
Bacoor	-
Bafoussam	-
Bagclar	-
Bagerhat	-
Baghdad	-
Bagong Silang	-
Baguio	-
Bahawalpur	-
Bahcelievler	-
Bahia Blanca	-
Bahir Dar	-
Bahçelievler	-
Bahía Blanca	-
Baicheng	-
Baise	-
Baiyin	-
Bakersfield	-
Baku	-
Balbala	-
Bali	-
Balikpapan	-
Ballari	-
Balochistan	-
Baltimore	-
Bamako	-
Bamenda	-
Banan	-
Banda Aceh	-
Bandar Abbas	-
Bandar Lampung	-
Bandar Seri Begawan	-
Bandarban	-
Bandung	-
Bangkok	-
Bangui	-
Bani Suwayf	-
Banjarbaru	-
Banjarmasin	-
Banjul	-
Bannu	-
Banqiao	-
Banī Suwayf	-
Bao'an	-
Baoding	-
Baoji	-
Baoshan	-
Baotou	-
Baranagar	-
Barasat	-
Barcelona	-
Barddhaman	-
Barddhamān	-
Bareilly	-
Bari	-
Bariadi	-
Barinas	-
Barnaul	-
Barquisimeto	-
Barranquilla	-
Barueri	-
Basrah	-
Basse-Terre	-
Basseterre	-
Basuo	-
Batam	-
Bathinda	-
Batikent	-
Batman	-
Batna	-
Battagram	-
Batu Caves	-
Bauchi	-
Bauru	-
Bawshar	-
Bayan Nur	-
Bazhong	-
Bağcılar	-
Bedok New Town	-
Begoua	-
Begusarai	-
Bei'an	-
Beian	-
Beihai	-
Beijing	-
Beira	-
Beirut	-
Bekasi	-
Belagavi	-
Belem	-
Belfast	-
Belford Roxo	-
Belgorod	-
Belgrade	-
Bello	-
Belmopan	-
Belo Horizonte	-
Belém	-
Ben Cat	-
Bengaluru	-
Bengbu	-
Benghazi	-
Bengkulu	-
Benguela	-
Benin City	-
Benito Juarez	-
Benito Juárez	-
Benoni	-
Benxi	-
Bergen	-
Berlin	-
Bern	-
Betim	-
Beylikduzu	-
Beylikdüzü	-
Bhagalpur	-
Bharatpur	-
Bhatara	-
Bhatpara	-
Bhavnagar	-
Bhawana	-
Bhayandar	-
Bhilai	-
Bhilwara	-
Bhiwandi	-
Bhopal	-
Bhubaneswar	-
Bhāgalpur	-
Bhātpāra	-
Biaystok	-
Białystok	-
Bida	-
Bielefeld	-
Bien Hoa	-
Bihar Sharif	-
Bihār Sharīf	-
Bijie	-
Bikaner	-
Bilaspur	-
Bilbao	-
Bilimora	-
Bilāspur	-
Bimbo	-
Binan	-
Binh Thanh	-
Binjai	-
Binzhou	-
Birganj	-
Birgañj	-
Birkenhead	-
Birmingham	-
Bishkek	-
Bissau	-
Biên Hòa	-
Biñan	-
Blantyre	-
Blida	-
Bloemfontein	-
Blumenau	-
Boa Vista	-
Bobo-Dioulasso	-
Bochum	-
Bogor	-
Bogota	-
Bogotá	-
Bokaro	-
Boksburg	-
Bokāro	-
Bologna	-
Boma	-
Bonn	-
Borama	-
Bordeaux	-
Borivli	-
Borujerd	-
Borūjerd	-
Boston	-
Botshabelo	-
Bouake	-
Bouaké	-
Bozhou	-
Bradford	-
Brahmanbaria	-
Brahmapur	-
Brakpan	-
Brampton	-
Brasilia	-
Brasov	-
Brasília	-
Bratislava	-
Bratsk	-
Brazzaville	-
Braşov	-
Bremen	-
Brent	-
Brest	-
Bridgetown	-
Brighton	-
Brisbane	-
Bristol	-
Brno	-
Brooklyn	-
Brussels	-
Bryansk	-
Brāhmanbāria	-
Bucaramanga	-
Bucharest	-
Bucheon-si	-
Buda	-
Budapest	-
Budta	-
Buenaventura	-
Buenos Aires	-
Buffalo	-
Bujumbura	-
Bukavu	-
Bukhara	-
Bukit Rahman Putra	-
Bulawayo	-
Bunamwaya	-
Bunia	-
Buon Ma Thuot	-
Buraydah	-
Burewala	-
Bursa	-
Busan	-
Butembo	-
Butuan	-
Buôn Ma Thuột	-
Bydgoszcz	-
Bégoua	-
Bình Thạnh	-
Bāli	-
Bāndarban	-
Bārāsat	-
Bắc Giang	-
Bắc Ninh	-
Bắc Từ Liêm	-
Bến Cát	-
Cabanatuan City	-
Cabimas	-
Cabinda	-
Cabuyao	-
Cagayan de Oro	-
Cainta	-
Cairo	-
Calabar	-
Calamba	-
Calgary	-
Cali	-
California	-
Callao	-
Caloocan	-
Calumbo	-
Camaguey	-
Camagüey	-
Camama	-
Camayenne	-
Camp David	-
Campina Grande	-
Campinas	-
Campo Grande	-
Campos dos Goytacazes	-
Can Tho	-
Canberra	-
Cancun	-
Cancún	-
Cangzhou	-
Cankaya	-
Canoas	-
Capao Redondo	-
Cape Town	-
Carabanchel	-
Caracas	-
Carapicuiba	-
Carapicuíba	-
Cardiff	-
Cariacica	-
Carrefour	-
Cartagena	-
Caruaru	-
Casablanca	-
Cascavel	-
Castries	-
Catania	-
Cau Giay	-
Caucaia	-
Caxias do Sul	-
Cayenne	-
Cazenga	-
Cebu City	-
Ceilandia	-
Ceilândia	-
Celaya	-
Central Coast	-
Chak Jhumra	-
Chanda	-
Chandigarh	-
Chandler	-
Changchun	-
Changde	-
Changle	-
Changning	-
Changsha	-
Changshu	-
Changwon	-
Changyi	-
Changzhi	-
Changzhou	-
Chaoyang	-
Chaozhou	-
Charlotte	-
Charlotte Amalie	-
Chattogram	-
Cheboksary	-
Chelyabinsk	-
Chengde	-
Chengdu	-
Chengguan Qu	-
Chengzhong	-
Chennai	-
Chenzhou	-
Cheonan	-
Cheongju-si	-
Cherepovets	-
Cherkasy	-
Chernihiv	-
Chernivtsi	-
Chiayi City	-
Chiba	-
Chicago	-
Chiclayo	-
Chifeng	-
Chihuahua	-
Chilanzar	-
Chimbote	-
Chimoio	-
Chingola	-
Chiniot	-
Chinju	-
Chipata	-
Chisinau	-
Chita	-
Chitungwiza	-
Chizhou	-
Cho Lon	-
Cholula	-
Chongjin	-
Chongming	-
Chongqing	-
Chongzuo	-
Christchurch	-
Chula Vista	-
Chuncheon	-
Chunian	-
Chuxiong	-
Chuzhou	-
Chéngguān Qū	-
Chānda	-
Chợ Lớn	-
Cibinong	-
Cilacap	-
Cilegon	-
Cileungsir	-
Cimahi	-
Cincinnati	-
Cirebon	-
Ciudad Apodaca	-
Ciudad Benito Juarez	-
Ciudad Benito Juárez	-
Ciudad Bolivar	-
Ciudad Bolívar	-
Ciudad General Escobedo	-
Ciudad Guayana	-
Ciudad Juarez	-
Ciudad Juárez	-
Ciudad Lopez Mateos	-
Ciudad López Mateos	-
Ciudad Nezahualcoyotl	-
Ciudad Obregon	-
Ciudad Obregón	-
Ciudad Victoria	-
Ciudad de la Paz	-
Ciudad del Este	-
Cixi	-
Cleveland	-
Cluj-Napoca	-
Coacalco	-
Coatzacoalcos	-
Cochabamba	-
Cockburn Town	-
Coimbatore	-
Colombo	-
Colorado Springs	-
Columbus	-
Comilla	-
Conakry	-
Constanta	-
Constantine	-
Constanţa	-
Contagem	-
Copenhagen	-
Cordoba	-
Corpus Christi	-
Corrientes	-
Corum	-
Cotabato	-
Cotia	-
Cotonou	-
Coventry	-
Cox 's Bāzār	-
Coxs Bazar	-
Coyoacan	-
Coyoacán	-
Cuauhtemoc	-
Cuauhtémoc	-
Cuautitlan Izcalli	-
Cuautitlán Izcalli	-
Cucuta	-
Cuenca	-
Cuernavaca	-
Cuiaba	-
Cuiabá	-
Cuito	-
Culiacan	-
Culiacán	-
Cumana	-
Cumaná	-
Curitiba	-
Cusco	-
Cuttack	-
Cuíto	-
Córdoba	-
Cúcuta	-
Cần Thơ	-
Cầu Giấy	-
Da Nang	-
Dachang	-
Daegu	-
Daejeon	-
Dakar	-
Dalian	-
Dallas	-
Daloa	-
Damanhur	-
Damascus	-
Damietta	-
Dammam	-
Dandong	-
Daqing	-
Dar es Salaam	-
Darbhanga	-
Darnytsya	-
Dasmarinas	-
Dasmariñas	-
Datong	-
Davangere	-
Davao	-
Davos	-
Daxing'anling	-
Daxinganling	-
Daye	-
Dayrah	-
Dazhou	-
Dehradun	-
Deir ez-Zor	-
Delhi	-
Delmas	-
Dengzhou	-
Denizli	-
Denpasar	-
Denver	-
Depok	-
Dera Ghazi Khan	-
Dera Ismail Khan	-
Derby	-
Desna	-
Dessie	-
Detroit	-
Dewas	-
Deyang	-
Dezful	-
Dezhou	-
Dhaka	-
Dhanbad	-
Dharavi	-
Dhule	-
Dhārāvi	-
Di An	-
Diadema	-
Diego Garcia	-
Diepsloot	-
Dihok	-
Dili	-
Dindigul	-
Dingxi	-
Dire Dawa	-
Diyarbakr	-
Diyarbakır	-
Djelfa	-
Djibouti	-
Dnipro	-
Dniprovskyi	-
Dodoma	-
Doha	-
Dombivali	-
Donetsk	-
Dongguan	-
Donghai	-
Dongtai	-
Dongying	-
Dortmund	-
Douala	-
Douglas	-
Dresden	-
Dubai	-
Dublin	-
Duisburg	-
Dumai	-
Duque de Caxias	-
Durban	-
Durg	-
Durgapur	-
Durham	-
Dushanbe	-
Dusseldorf	-
Düsseldorf	-
Dĩ An	-
E'zhou	-
East Jerusalem	-
East London	-
Ebute Ikorodu	-
Ecatepec de Morelos	-
Edinburgh	-
Edmonton	-
Edogawe	-
Efon-Alaaye	-
Eimsbuttel	-
Eimsbüttel	-
Eixample	-
El Daein	-
El Fasher	-
El Obeid	-
El Paso	-
El-Aaiun	-
Elazg	-
Elazığ	-
Eldoret	-
Eloy Alfaro	-
Emalahleni	-
Embu das Artes	-
Ensenada	-
Enshi	-
Enugu	-
Erbil	-
Erode	-
Erzurum	-
Esenler	-
Esenyurt	-
Eskisehir	-
Eskişehir	-
Eslamshahr	-
Esna	-
Espoo	-
Essen	-
Etawah	-
Etobicoke	-
Etāwah	-
Evaton	-
Ezhou	-
Faisalabad	-
Fangchenggang	-
Fanling	-
Faridabad	-
Fatih	-
Feira de Santana	-
Fenghuang	-
Fengshan	-
Fengxiang	-
Fergana	-
Firozabad	-
Florence	-
Florianopolis	-
Florianópolis	-
Florida	-
Floridablanca	-
Flying Fish Cove	-
Fort Wayne	-
Fort Worth	-
Fort-de-France	-
Fortaleza	-
Foshan	-
Foz do Iguacu	-
Foz do Iguaçu	-
Franca	-
Frankfurt am Main	-
Freetown	-
Fresno	-
Fuchu	-
Fuchū	-
Fujisawa	-
Fukui-shi	-
Fukuoka	-
Fukushima	-
Fukuyama	-
Fuling	-
Funafuti	-
Fushun	-
Fuxin	-
Fuyang	-
Fuzhou	-
Fīrozābād	-
Gaborone	-
Gagnoa	-
Gajuwaka	-
Gandhinagar	-
Ganja	-
Ganzhou	-
Gaomi	-
Gaozhou	-
Gasteiz / Vitoria	-
Gatineau	-
Gaya	-
Gaza	-
Gaziantep	-
Gazipur	-
Gboko	-
Gdansk	-
Gdańsk	-
Gdynia	-
Gebze	-
Geelong	-
Geita	-
Gelsenkirchen	-
General Santos	-
Geneva	-
Genoa	-
Gent	-
George Town	-
Georgetown	-
Germiston	-
Ghaziabad	-
Ghulja	-
Ghāziābād	-
Gia Lam	-
Gia Lâm	-
Gibraltar	-
Gifu	-
Gijon	-
Gijón	-
Gilgit-Baltistan	-
Gitega	-
Giza	-
Glasgow	-
Godome	-
Godomè	-
Goiania	-
Goiânia	-
Gold Coast	-
Golfe	-
Goma	-
Gombe	-
Gomez Palacio	-
Gonder	-
Gorakhpur	-
Gothenburg	-
Governador Valadares	-
Goyang-si	-
Gqeberha	-
Grajau	-
Grajaú	-
Gravatai	-
Gravataí	-
Graz	-
Greater Noida	-
Greensboro	-
Grozny	-
Grytviken	-
Guadalajara	-
Guadalupe	-
Guang'an	-
Guangan	-
Guangyuan	-
Guangzhou	-
Guankou	-
Guantanamo	-
Guantánamo	-
Guaruja	-
Guarujá	-
Guarulhos	-
Guatemala City	-
Guayaquil	-
Guediawaye	-
Guigang	-
Guilin	-
Guiyang	-
Gujangbagh	-
Gujranwala	-
Gujrat	-
Guli	-
Gumi	-
Gundupalaiyam	-
Gundupālaiyam	-
Gunpo	-
Gunsan	-
Guntur	-
Gurugram	-
Gustavia	-
Gustavo Adolfo Madero	-
Guwahati	-
Guyuan	-
Guédiawaye	-
Gwalior	-
Gwangju	-
Gwangmyeong	-
Gyeongsan-si	-
Gómez Palacio	-
Ha Long	-
Ha Tinh	-
Ha'il	-
Hachioji	-
Hachiōji	-
Hadaiq al Qubbah	-
Hafar Al-Batin	-
Hafizabad	-
Hagatna	-
Hai Ba Trung	-
Hai Bà Trưng	-
Haifa	-
Haikou	-
Haiphong	-
Hakodate	-
Halifax	-
Hamadan	-
Hamadān	-
Hamah	-
Hamamatsu	-
Hamburg	-
Hamburg-Mitte	-
Hamburg-Nord	-
Hamhung	-
Hamhŭng	-
Hamilton	-
Hanam	-
Handan	-
Hangzhou	-
Hannover	-
Hanoi	-
Hanzhong	-
Harare	-
Harbin	-
Hargeysa	-
Hathazari	-
Havana	-
Hayy Khilda	-
Hebi	-
Hechi	-
Hechuan	-
Hefei	-
Hegang	-
Helsinki	-
Henderson	-
Hengshui	-
Hengyang	-
Herat	-
Hermosillo	-
Heroica Matamoros	-
Herāt	-
Heshan	-
Heyuan	-
Heze	-
Hezhou	-
Higashiosaka	-
Himeji	-
Hirakata	-
Hiratsuka	-
Hiroshima	-
Hisar	-
Hlaingthaya	-
Ho Chi Minh City	-
Hobart	-
Hohhot	-
Hoji ya Henda	-
Holguin	-
Holguín	-
Homs	-
Homyel'	-
Honcho	-
Honchō	-
Hong Kong	-
Hong Kong Island	-
Hongkou	-
Honiara	-
Honolulu	-
Houston	-
Howrah	-
Hrodna	-
Hsinchu	-
Huai'an	-
Huaibei	-
Huaihua	-
Huainan	-
Huambo	-
Huancayo	-
Huanggang	-
Huangpu	-
Huangshan	-
Huangshi	-
Hubballi	-
Huizhou	-
Hulan Ergi	-
Huludao	-
Hulunbuir	-
Hungnam	-
Huocheng	-
Huzhou	-
Hwaseong-si	-
Hyderabad	-
Hà Tĩnh	-
Hāthazāri	-
Hŭngnam	-
Hạ Long	-
Iasi	-
Iaşi	-
Ibadan	-
Ibague	-
Ibagué	-
Ibaraki	-
Ichalkaranji	-
Ichihara	-
Ichikawa	-
Ichinomiya	-
Ijebu Ode	-
Ikare	-
Ikeja	-
Ikot Ekpene	-
Iksan	-
Ile-Ife	-
Ilesa	-
Iligan	-
Iligan City	-
Iloilo	-
Ilorin	-
Imphal	-
Imus	-
Incheon	-
Indaiatuba	-
Indianapolis	-
Indore	-
Ipoh	-
Iquitos	-
Irapuato	-
Irbid	-
Irkutsk	-
Irvine	-
Iseyin	-
Isfahan	-
Isfara	-
Isiro	-
Iskandar Puteri	-
Iskenderun	-
Islamabad	-
Islington	-
Ismailia	-
Istanbul	-
Istaravshan	-
Itabashi	-
Itagui	-
Itagüí	-
Itaquaquecetuba	-
Ivanovo	-
Iwaki	-
Ixtapaluca	-
Izhevsk	-
Izmir	-
Iztacalco	-
Iztapalapa	-
Jabalpur	-
Jaboatao dos Guararapes	-
Jaboatão dos Guararapes	-
Jacksonville	-
Jaipur	-
Jajmau	-
Jakarta	-
Jalalabad	-
Jalalpur Pirwala	-
Jalandhar	-
Jalgaon	-
Jalna	-
Jalālābād	-
Jambi City	-
Jamestown	-
Jammu	-
Jamnagar	-
Jamshedpur	-
Jardim Angela	-
Jardim Sao Luis	-
Jayapura	-
Jeddah	-
Jeju City	-
Jember	-
Jeonju	-
Jepara	-
Jersey City	-
Jerusalem	-
Jhang Sadr	-
Jhansi	-
Jhānsi	-
Ji'an	-
Jiading	-
Jiamusi	-
Jian	-
Jiangmen	-
Jiangyin	-
Jianshui	-
Jiaojiang	-
Jiaozhou	-
Jiaozuo	-
Jiaxing	-
Jieyang	-
Jijiga	-
Jilin	-
Jimma	-
Jinan	-
Jincheng	-
Jing'an	-
Jingan	-
Jingdezhen	-
Jingmen	-
Jingzhou	-
Jinhua	-
Jining	-
Jinjiang	-
Jinshan	-
Jinzhong	-
Jinzhou	-
Jiujiang	-
Jiuquan	-
Jixi	-
Jizhou	-
Joao Pessoa	-
Jodhpur	-
Johannesburg	-
Johor Bahru	-
Joinville	-
João Pessoa	-
Juba	-
Juiz de Fora	-
Junagadh	-
Jundiai	-
Jundiaí	-
Jurong Town	-
Jurong West	-
Jājmau	-
Jālna	-
Jūnāgadh	-
Kabul	-
Kabwe	-
Kadapa	-
Kaduna	-
Kaech'ŏn	-
Kaechon	-
Kaesong	-
Kaesŏng	-
Kafrul	-
Kagoshima	-
Kahama	-
Kahramanmaras	-
Kahramanmaraş	-
Kaifeng	-
Kaili	-
Kakamega	-
Kakinada	-
Kakogawacho-honmachi	-
Kakogawachō-honmachi	-
Kalaburagi	-
Kalemyo	-
Kaliningrad	-
Kalininskiy	-
Kallakurichi	-
Kaluga	-
Kalyan	-
Kalyān	-
Kamarhati	-
Kamoke	-
Kampala	-
Kampung Baru Subang	-
Kampung Kangkar Teberau	-
Kampung Larkin Lama	-
Kananga	-
Kanayannur	-
Kanazawa	-
Kandahar	-
Kandahār	-
Kano	-
Kanpur	-
Kansas City	-
Kaohsiung	-
Kaolack	-
Kapar	-
Karabaglar	-
Karabağlar	-
Karachi	-
Karagandy	-
Karaj	-
Karamay	-
Karawang	-
Karbala	-
Kariega	-
Karimnagar	-
Karlsruhe	-
Karnal	-
Karnāl	-
Karol Bagh	-
Karol Bāgh	-
Karsyaka	-
Karīmnagar	-
Karşıyaka	-
Kashan	-
Kashgar	-
Kashiwa	-
Kashmir	-
Kassala	-
Kasugai	-
Kasur	-
Kathmandu	-
Katowice	-
Katsina	-
Katsushika	-
Kaunas	-
Kawagoe	-
Kawaguchi	-
Kawasaki	-
Kayseri	-
Kazan	-
Kediri	-
Keelung	-
Kemerovo	-
Kendari	-
Kenema	-
Kenitra	-
Kennedy	-
Kerman	-
Kermanshah	-
Khabarovsk	-
Khamis Mushait	-
Kharkiv	-
Khartoum	-
Khartoum North	-
Khmelnytskyi	-
Khomeyni Shahr	-
Khomeynī Shahr	-
Khorramabad	-
Khorramshahr	-
Khulna	-
Kibaha	-
Kiel	-
Kiev	-
Kigali	-
Kikolo	-
Kikuyu	-
Kikwit	-
Kima Kieza	-
Kimhae	-
Kingston	-
Kingston upon Hull	-
Kingstown	-
Kinshasa	-
Kira	-
Kirari Sulemannagar	-
Kirkuk	-
Kirov	-
Kirāri Sulemānnagar	-
Kisangani	-
Kisumu	-
Kita	-
Kitakyushu	-
Kitchener	-
Kitwe	-
Kluang	-
Kobe	-
Kochi	-
Kolhapur	-
Kolhāpur	-
Kolkata	-
Kollam	-
Koln	-
Kolwezi	-
Kom Ombo	-
Komsomolsk-on-Amur	-
Konak	-
Konya	-
Korba	-
Korhogo	-
Koriyama	-
Korla	-
Koshigaya	-
Kosti	-
Kostroma	-
Kota	-
Kota Bharu	-
Kota Damansara	-
Kota Kinabalu	-
Kota Kuala Muda	-
Koto	-
Kotō	-
Koumassi	-
Kowloon	-
Kowloon City	-
Kozhikode	-
Krakow	-
Kraków	-
Krasnodar	-
Krasnogvargeisky	-
Krasnoyarsk	-
Krugersdorp	-
Kryvyy Rih	-
Kuala Lumpur	-
Kuala Terengganu	-
Kuantan	-
Kuching	-
Kucukcekmece	-
Kukatpally	-
Kulti	-
Kumamoto	-
Kumasi	-
Kunming	-
Kunshan	-
Kupang	-
Kurashiki	-
Kurgan	-
Kurnool	-
Kursk	-
Kurume	-
Kushinagar	-
Kuwait City	-
Kwai Chung	-
Kyengera	-
Kyiv	-
Kyoto	-
Kyzylorda	-
Köln	-
Küçükçekmece	-
Kākināda	-
Kāmārhāti	-
Kāshān	-
Kōriyama	-
L'Hospitalet de Llobregat	-
La Paz	-
Lagos	-
Lahore	-
Laibin	-
Laiwu	-
Laixi	-
Lal Bahadur Nagar	-
Langfang	-
Lanzhou	-
Laohekou	-
Lapu-Lapu City	-
Laredo	-
Larkana	-
Las Palmas de Gran Canaria	-
Las Pinas	-
Las Piñas	-
Las Vegas	-
Latakia	-
Latina	-
Latur	-
Laval	-
Leeds	-
Leicester	-
Leipzig	-
Lekki	-
Leon de los Aldama	-
Leshan	-
Lexington	-
Lexington-Fayette	-
León de los Aldama	-
Lhoka	-
Lianshan	-
Lianyungang	-
Liaocheng	-
Liaoyang	-
Libertad	-
Libreville	-
Lichinga	-
Likasi	-
Lilongwe	-
Lima	-
Limeira	-
Lincang	-
Lincoln	-
Linfen	-
Linqu	-
Linxia Chengguanzhen	-
Linyi	-
Lipetsk	-
Lisbon	-
Lishui	-
Liupanshui	-
Liuzhou	-
Liverpool	-
Ljubljana	-
Lobito	-
Logan City	-
Loja	-
Lome	-
Lomé	-
London	-
Londrina	-
Long Beach	-
Long Bien	-
Long Xuyen	-
Long Xuyên	-
Longling County	-
Longshan	-
Longyan	-
Longyearbyen	-
Loni	-
Los Angeles	-
Los Mochis	-
Los Teques	-
Loudi	-
Louisville	-
Lu'an	-
Luan	-
Luancheng	-
Luanda	-
Lubango	-
Lublin	-
Lubumbashi	-
Lucknow	-
Ludhiana	-
Luena	-
Luhansk	-
Luliang	-
Luohe	-
Luohu District	-
Luoyang	-
Lusaka	-
Luxembourg	-
Luxor	-
Luzhou	-
Lviv	-
Lyon	-
Lüliang	-
Ma'anshan	-
Maanshan	-
Macao	-
Macapa	-
Macapá	-
Macau	-
Maceio	-
Maceió	-
Machala	-
Machida	-
Madinah	-
Madinat an Nasr	-
Madison	-
Madrid	-
Madurai	-
Madīnat an Naşr	-
Maebashi	-
Magnitogorsk	-
Mahajanga	-
Maheshtala	-
Mahilyow	-
Maianga	-
Maiduguri	-
Maipu	-
Maipú	-
Majuro	-
Makassar	-
Makati City	-
Makhachkala	-
Makiyivka	-
Makkah	-
Makurdi	-
Malabon	-
Malacca	-
Malaga	-
Malang	-
Malanje	-
Malatya	-
Male	-
Malegaon	-
Malingao	-
Malir Cantonment	-
Malmo	-
Malmö	-
Malolos	-
Maltepe	-
Mamoudzou	-
Man'gyŏngdae-ri	-
Manado	-
Managua	-
Manama	-
Manaus	-
Manchester	-
Mandalay	-
Mandaluyong	-
Mandaluyong City	-
Mandaue City	-
Mangaluru	-
Mangyongdae-ri	-
Manhattan	-
Manila	-
Manizales	-
Mannheim	-
Mansilingan	-
Manta	-
Mantampay	-
Manukau City	-
Maoming	-
Maputo	-
Mar del Plata	-
Maracaibo	-
Maracay	-
Maradi	-
Maragheh	-
Marawi City	-
Mardan	-
Margilon	-
Marg‘ilon	-
Mariehamn	-
Marienthal	-
Marigot	-
Marikina City	-
Maringa	-
Maringá	-
Markham	-
Marne La Vallee	-
Marne La Vallée	-
Maroua	-
Marrakesh	-
Marseille	-
Maryland	-
Marāgheh	-
Masan	-
Maseru	-
Mashhad	-
Masina	-
Mata Utu	-
Matadi	-
Mataram	-
Mathura	-
Matola	-
Matsudo	-
Matsuyama	-
Maturin	-
Maturín	-
Maua	-
Mauá	-
Mawlamyine	-
Mazar-e Sharif	-
Mazatlan	-
Mazatlán	-
Mazār-e Sharīf	-
Mbabane	-
Mbandaka	-
Mbeya	-
Mbour	-
Mbuji-Mayi	-
Meads	-
Medan	-
Medellin	-
Medellín	-
Meerut	-
Meguro	-
Meishan	-
Meizhou	-
Mek'ele	-
Meknes	-
Melbourne	-
Melekeok	-
Memphis	-
Mengzi	-
Menongue	-
Merida	-
Merkezefendi	-
Merlo	-
Mersin	-
Mesa	-
Mexicali	-
Mexico City	-
Miami	-
Mianyang	-
Mianzhu, Deyang, Sichuan	-
Miguel Hidalgo	-
Milan	-
Milton Keynes	-
Milwaukee	-
Minato	-
Minato City	-
Mingora	-
Minhang	-
Minna	-
Minneapolis	-
Minsk	-
Minya	-
Miri	-
Mirpur Khas	-
Mirpur Model Thana	-
Misratah	-
Mississauga	-
Mito	-
Mixco	-
Miyazaki	-
Mogadishu	-
Mogi das Cruzes	-
Mohammadpur	-
Mokpo	-
Mombasa	-
Monaco	-
Monchengladbach	-
Monrovia	-
Monteria	-
Monterrey	-
Montería	-
Montes Claros	-
Montevideo	-
Montreal	-
Montréal	-
Moradabad	-
Morelia	-
Morioka	-
Morogoro	-
Moroni	-
Morādābād	-
Moscow	-
Mossamedes	-
Mossoro	-
Mossoró	-
Mosul	-
Muar	-
Mudanjiang	-
Mueang Nonthaburi	-
Mukalla	-
Mukim Pulai	-
Mulenvos	-
Multan	-
Mulugu	-
Mumbai	-
Munich	-
Munster	-
Muntinlupa	-
Muratpasa	-
Muratpaşa	-
Murcia	-
Muridke	-
Murmansk	-
Muscat	-
Muzaffarabad	-
Muzaffarnagar	-
Muzaffarpur	-
Muzaffarābād	-
Mwanza	-
Mwene	-
My Tho	-
Mykolayiv	-
Mysuru	-
Málaga	-
Mérida	-
Mönchengladbach	-
Münster	-
Mỹ Tho	-
N'Djamena	-
Naberezhnyye Chelny	-
Nada	-
Nagano	-
Nagaoka	-
Nagar Naluakot	-
Nagar Naluākot	-
Nagasaki	-
Nagoya	-
Nagpur	-
Naha	-
Naihati	-
Naihāti	-
Nairobi	-
Najaf	-
Najafgarh	-
Najran	-
Najrān	-
Nakano	-
Nakuru	-
Nam inh	-
Nam Định	-
Namangan	-
Namp'o	-
Nampo	-
Nampula	-
Nanchang	-
Nanchong	-
Nanded	-
Nanjing	-
Nanning	-
Nanping	-
Nanqiao	-
Nansana	-
Nantes	-
Nantong	-
Nanyang	-
Naples	-
Nara-shi	-
Narela	-
Narsingdi	-
Nashik	-
Nashville	-
Nasiriyah	-
Nassau	-
Natal	-
Natore	-
Naucalpan de Juarez	-
Naucalpan de Juárez	-
Navi Mumbai	-
Nawabshah	-
Nay Pyi Taw	-
Nazret	-
Nazrēt	-
Ndola	-
Neihu	-
Neijiang	-
Neiva	-
Nellore	-
New Cairo	-
New Delhi	-
New Kingston	-
New Orleans	-
New South Memphis	-
New Taipei City	-
New Territories	-
New York	-
New York City	-
Newark	-
Newcastle	-
Newcastle upon Tyne	-
Nghi Son	-
Nghi Sơn	-
Nha Trang	-
Niamey	-
Nianbo	-
Nicolas Romero	-
Nicolás Romero	-
Nicosia	-
Niigata	-
Nilufer	-
Nilüfer	-
Ningbo	-
Ningde	-
Nishinomiya	-
Niteroi	-
Niterói	-
Nizamabad	-
Nizhniy Novgorod	-
Nizhny Tagil	-
Nizāmābād	-
Nogales	-
Noida	-
North Shore	-
Nottingham	-
Nouakchott	-
Noumea	-
Nova Iguacu	-
Nova Iguaçu	-
Nova Vida	-
Novo Hamburgo	-
Novokuznetsk	-
Novosibirsk	-
Nowrangapur	-
Nuevo Laredo	-
Nuku'alofa	-
Nukus	-
Nunoa	-
Nur-Sultan	-
Nuremberg	-
Nuuk	-
Nyala	-
Oakland	-
Oaxaca	-
Obalende	-
Odesa	-
Ogbomoso	-
Oita	-
Ojo de Agua	-
Okara	-
Okayama	-
Okazaki	-
Okene	-
Oklahoma City	-
Olinda	-
Omaha	-
Omdurman	-
Omsk	-
Ondo	-
Onitsha	-
Oral	-
Oran	-
Oranjestad	-
Ordos	-
Orel	-
Orenburg	-
Orlando	-
Orumiyeh	-
Orël	-
Orūmīyeh	-
Osaka	-
Osasco	-
Oslo	-
Osogbo	-
Ostrava	-
Otsu	-
Ottawa	-
Ouagadougou	-
Oujda	-
Owerri	-
Pachuca de Soto	-
Padang	-
Pago Pago	-
Palangkaraya	-
Palembang	-
Palermo	-
Palikir	-
Pallabi	-
Palma	-
Palmas	-
Palmira	-
Palu	-
Panama City	-
Panihati	-
Panipat	-
Panjin	-
Panshan	-
Panzhihua	-
Papeete	-
Parakou	-
Paramaribo	-
Paranaque City	-
Parauapebas	-
Parbhani	-
Paris	-
Parnamirim	-
Pasarkemis	-
Pasay	-
Pasig City	-
Pasir Gudang	-
Pasto	-
Patan	-
Patiala	-
Patiāla	-
Patna	-
Paulista	-
Pavlodar	-
Pekalongan	-
Pekanbaru	-
Pelentong	-
Pelotas	-
Pematangsiantar	-
Pengze	-
Penza	-
Percut	-
Pereira	-
Perm	-
Perth	-
Peshawar	-
Pest	-
Petah Tiqva	-
Petaling Jaya	-
Petare	-
Petaẖ Tiqva	-
Petionville	-
Petrolina	-
Petropolis	-
Petrozavodsk	-
Petrópolis	-
Philadelphia	-
Philipsburg	-
Phnom Penh	-
Phoenix	-
Phu My	-
Phu Quoc	-
Phú Mỹ	-
Pietermaritzburg	-
Pikine	-
Pimpri	-
Pimpri-Chinchwad	-
Pindi Bhattian	-
Pingdingshan	-
Pingdu	-
Pingliang	-
Pingxiang	-
Piracicaba	-
Pittsburgh	-
Piura	-
Pizhou	-
Plano	-
Plovdiv	-
Plymouth	-
Podgorica	-
Pohang	-
Pointe-Noire	-
Pokhara	-
Polokwane	-
Poltava	-
Ponta Grossa	-
Pontianak	-
Popayan	-
Popayán	-
Port Harcourt	-
Port Louis	-
Port Moresby	-
Port Said	-
Port Sudan	-
Port Vila	-
Port of Spain	-
Port-au-Prince	-
Port-aux-Francais	-
Port-de-Paix	-
Portland	-
Porto	-
Porto Alegre	-
Porto Velho	-
Porto-Novo	-
Portoviejo	-
Posadas	-
Poznan	-
Poznań	-
Prague	-
Praia	-
Praia Grande	-
Pravyi Bereh	-
Prayagraj	-
Preston	-
Pretoria	-
Pristina	-
Pu'er	-
Pucallpa	-
Puchong	-
Pudong	-
Puducherry	-
Puebla	-
Puente Alto	-
Puerto La Cruz	-
Punasa	-
Pune	-
Puning	-
Punjab	-
Punāsa	-
Purnia	-
Putian	-
Putuo	-
Puxi	-
Puyang	-
Pyeongtaek	-
Pyongyang	-
Pétionville	-
Pānihāti	-
Pātan	-
Qarchak	-
Qarshi	-
Qazvin	-
Qibao	-
Qina	-
Qingdao	-
Qingpu	-
Qingyang	-
Qingyuan	-
Qinhuangdao	-
Qinzhou	-
Qionghai	-
Qiqihar	-
Qitaihe	-
Qods	-
Qoqon	-
Qo‘qon	-
Quan Muoi	-
Quan Muoi Mot	-
Quan Sau	-
Quang Ngai	-
Quanzhou	-
Quebec	-
Queens	-
Quelimane	-
Quetta	-
Quezon City	-
Qui Nhon	-
Quilmes	-
Quito	-
Qujing	-
Quzhou	-
Québec	-
Quảng Ngãi	-
Quận Mười	-
Quận Mười Một	-
Quận Sáu	-
Ra 's Bayrūt	-
Rabat	-
Rach Gia	-
Rahim Yar Khan	-
Raipur	-
Rajamahendravaram	-
Rajkot	-
Rajpur Sonarpur	-
Rajshahi	-
Raleigh	-
Ramgundam	-
Ramiros	-
Rampur	-
Ranchi	-
Randburg	-
Rangpur	-
Ranipet	-
Ras Al Khaimah	-
Ras Bayrut	-
Rasapudipalem	-
Rasapūdipalem	-
Rasht	-
Ratlam	-
Ratlām	-
Rawalpindi	-
Recife	-
Reno	-
Resistencia	-
Reykjavik	-
Reynosa	-
Ribeirao Preto	-
Ribeirao das Neves	-
Ribeirão Preto	-
Ribeirão das Neves	-
Richards Bay	-
Riga	-
Rio Branco	-
Rio de Janeiro	-
Riobamba	-
Rishon LeTsiyyon	-
Riverside	-
Riyadh	-
Rizhao	-
Road Town	-
Rohini	-
Rohtak	-
Rome	-
Rondonopolis	-
Rondonópolis	-
Roodepoort	-
Rosario	-
Roseau	-
Rosetta	-
Rostov-on-Don	-
Rotterdam	-
Rourkela	-
Rufisque	-
Rugao	-
Rui'an	-
Ruian	-
Ruiru	-
Russeifa	-
Rustenburg	-
Ryazan	-
Ryazan'	-
Rājkot	-
Rāmgundam	-
Rāmpur	-
Rānipet	-
Rạch Giá	-
Sacoma	-
Sacomã	-
Sacramento	-
Saddiqabad	-
Sadr City	-
Safi	-
Sagamihara	-
Saharanpur	-
Sahiwal	-
Sahāranpur	-
Saint Helier	-
Saint Paul	-
Saint Petersburg	-
Saint-Denis	-
Saint-Louis	-
Saint-Marc	-
Saint-Pierre	-
Saipan	-
Saitama	-
Sakai	-
Sale	-
Salem	-
Salta	-
Saltillo	-
Saltivka	-
Salvador	-
Salé	-
Samara	-
Samarinda	-
Samarkand	-
Samba	-
Samsun	-
Samut Prakan	-
San Antonio	-
San Cristobal	-
San Cristóbal	-
San Diego	-
San Fernando	-
San Francisco	-
San Jose	-
San Jose del Monte	-
San José	-
San Juan	-
San Luis Potosi	-
San Luis Potosí	-
San Marino	-
San Miguel de Tucuman	-
San Miguel de Tucumán	-
San Miguelito	-
San Nicolas de los Garza	-
San Nicolás de los Garza	-
San Pablo	-
San Pedro	-
San Pedro Sula	-
San Salvador	-
San Salvador de Jujuy	-
San-Pedro	-
San-Pédro	-
Sanaa	-
Sanandaj	-
Sancaktepe	-
Sandakan	-
Sangli	-
Sanhe	-
Sanlurfa	-
Sanmenxia	-
Sanming	-
Santa Ana	-
Santa Catarina	-
Santa Clara	-
Santa Cruz de la Sierra	-
Santa Fe	-
Santa Maria	-
Santa Marta	-
Santa Teresa del Tuy	-
Santiago	-
Santiago de Cuba	-
Santiago de Queretaro	-
Santiago de Querétaro	-
Santiago de Surco	-
Santiago de los Caballeros	-
Santiago del Estero	-
Santo Andre	-
Santo André	-
Santo Domingo	-
Santo Domingo Este	-
Santo Domingo Oeste	-
Santo Domingo de los Colorados	-
Santol	-
Santos	-
Sanya	-
Sao Bernardo do Campo	-
Sao Joao de Meriti	-
Sao Jose	-
Sao Jose do Rio Preto	-
Sao Jose dos Campos	-
Sao Jose dos Pinhais	-
Sao Luis	-
Sao Paulo	-
Sao Tome	-
Sao Vicente	-
Sapele	-
Sapopemba	-
Sapporo	-
Sarajevo	-
Saransk	-
Saratov	-
Sargodha	-
Sari	-
Sariwon-si	-
Sariwŏn-si	-
Saskatoon	-
Satna	-
Saugor	-
Saurimo	-
Savar	-
Seattle	-
Sector 2	-
Sector 3	-
Sector 4	-
Sector 5	-
Sector 6	-
Seeb	-
Sejong	-
Sekondi	-
Selayang Baru Utara	-
Semarang	-
Semey	-
Sendai	-
Sengkang New Town	-
Seongnam-si	-
Seoul	-
Serang	-
Serekunda	-
Seremban	-
Serra	-
Setagaya	-
Setapak	-
Setif	-
Sevastopol	-
Sevilla	-
Sfax	-
Sha Tin	-
Shah Alam	-
Shahjanpur	-
Shahriar	-
Shahrīār	-
Sham Shui Po	-
Shanghai	-
Shangluo	-
Shangqiu	-
Shangrao	-
Shangyu	-
Shantou	-
Shanwei	-
Shaoguan	-
Shaoxing	-
Shaoyang	-
Sharjah	-
Sheffield	-
Shekhupura	-
Shenyang	-
Shenzhen	-
Shibganj	-
Shibin al Kawm	-
Shibīn al Kawm	-
Shihezi	-
Shijiazhuang	-
Shimonoseki	-
Shinagawa	-
Shinjuku	-
Shiqi	-
Shiraz	-
Shivaji Nagar	-
Shivamogga	-
Shiyan	-
Shizuishan	-
Shizuoka	-
Sholapur	-
Shouguang	-
Shuangyashan	-
Shubra al Khaymah	-
Shubrā al Khaymah	-
Shuozhou	-
Shyamnagar	-
Shymkent	-
Shāhjānpur	-
Sialkot	-
Sikasso	-
Siliguri	-
Simferopol	-
Sincelejo	-
Sindh	-
Singapore	-
Singkawang	-
Sinjhoro	-
Sinuiju	-
Sinŭiju	-
Siping	-
Sisli	-
Situbondo	-
Sivas	-
Skardu	-
Skopje	-
Smolensk	-
Soacha	-
Sochi	-
Sofia	-
Sohag	-
Sokoto	-
Soledad	-
Soledad de Graciano Sanchez	-
Soledad de Graciano Sánchez	-
Solwezi	-
Songea	-
Songjiang	-
Sonipat	-
Sonīpat	-
Sorocaba	-
Soshanguve	-
South Boston	-
South Dublin	-
South Tangerang	-
Southampton	-
Southend-on-Sea	-
Soweto	-
Soyapango	-
Srinagar	-
St Peter Port	-
St. George 's	-
St. John 's	-
St. Louis	-
St. Petersburg	-
Stanley	-
Staten Island	-
Stavropol	-
Sterlitamak	-
Stockholm	-
Stockton	-
Stoke-on-Trent	-
Strasbourg	-
Stuttgart	-
Subang Jaya	-
Sucre	-
Suez	-
Suginami	-
Suicheng	-
Suihua	-
Suining	-
Suita	-
Suizhou	-
Sukabumi	-
Sukkur	-
Sulaymaniyah	-
Sultanah	-
Sultanbeyli	-
Sultangazi	-
Sulţānah	-
Sumare	-
Sumaré	-
Sumbawanga	-
Sumgayit	-
Sumida	-
Sumy	-
Sunch'ŏn	-
Suncheon	-
Sunchon	-
Sungai Petani	-
Sunshine Coast	-
Suqian	-
Surabaya	-
Surakarta	-
Surat	-
Surgut	-
Surrey	-
Suva	-
Suwon	-
Suzano	-
Suzhou	-
Swansea	-
Sydney	-
Szczecin	-
São Bernardo do Campo	-
São José	-
São José do Rio Preto	-
São José dos Campos	-
São José dos Pinhais	-
São João de Meriti	-
São Luís	-
São Paulo	-
São Vicente	-
Sétif	-
Sāngli	-
Ta'if	-
Taboao da Serra	-
Tabora	-
Taboão da Serra	-
Tabriz	-
Tabuk	-
Tacloban	-
Tacna	-
Taganrog	-
Taguig	-
Tai Po	-
Tai'an	-
Taian	-
Taicang	-
Taichung	-
Taif	-
Tainan	-
Taipei	-
Taiyuan	-
Taiz	-
Taizhou	-
Takamatsu	-
Takasaki	-
Takatsuki	-
Takeo	-
Takoradi	-
Talatona	-
Tallinn	-
Tamale	-
Taman Petaling	-
Tambov	-
Tampa	-
Tampere	-
Tampico	-
Tampines Estate	-
Tampines New Town	-
Tando Allahyar	-
Tando Bago	-
Tanga	-
Tangerang	-
Tanggu	-
Tanghe	-
Tangier	-
Tangshan	-
Tanta	-
Tantou	-
Tanzhou	-
Taoyuan	-
Tapachula	-
Tarakan	-
Tarawa	-
Taraz	-
Tarlac City	-
Tarsus	-
Tartus	-
Tashkent	-
Tasikmalaya	-
Taubate	-
Taubaté	-
Tawau	-
Tbilisi	-
Tegal	-
Tegucigalpa	-
Tehran	-
Tel Aviv	-
Temara	-
Teni	-
Tepic	-
Teresina	-
Tete	-
Tetouan	-
Texas	-
Thai Nguyen	-
Thane	-
Thanh Hoa	-
Thanh Hóa	-
Thanh Xuan	-
Thanh Xuân	-
Thanjavur	-
The Bronx	-
The Hague	-
The Valley	-
Thembisa	-
Thessaloniki	-
Thessaloníki	-
Thies	-
Thies Nones	-
Thika	-
Thimphu	-
Thiruvananthapuram	-
Thiès	-
Thiès Nones	-
Thoothukudi	-
Thrissur	-
Thu Dau Mot	-
Thu uc	-
Thuan An	-
Thuận An	-
Thái Nguyên	-
Thāne	-
Thủ Dầu Một	-
Thủ Đức	-
Tianjin	-
Tianshui	-
Tieling	-
Tijuana	-
Timisoara	-
Timişoara	-
Tin Shui Wai	-
Tirana	-
Tiruchirappalli	-
Tirunelveli	-
Tirupati	-
Tiruppur	-
Tlahuac	-
Tlalnepantla	-
Tlalpan	-
Tlaquepaque	-
Tláhuac	-
Toamasina	-
Tokorozawa	-
Tokushima	-
Tokyo	-
Toledo	-
Toluca	-
Tolyatti	-
Tomsk	-
Tonala	-
Tonalá	-
Tongchuan	-
Tonghua	-
Tongliao	-
Tongling	-
Tongshan	-
Toronto	-
Torreon	-
Torreón	-
Torshavn	-
Toshima	-
Touba	-
Toulouse	-
Toyama	-
Toyohashi	-
Toyonaka	-
Toyota	-
Tripoli	-
Trujillo	-
Tseung Kwan O	-
Tshikapa	-
Tsuen Wan	-
Tucson	-
Tuen Mun	-
Tula	-
Tulsa	-
Tumkur	-
Tumkūr	-
Tungi	-
Tunis	-
Turin	-
Turmero	-
Turpan	-
Tuxtla	-
Tver	-
Tyumen	-
Tétouan	-
Uberaba	-
Uberlandia	-
Uberlândia	-
Udaipur	-
Uige	-
Uijeongbu-si	-
Ujjain	-
Ulaanbaatar	-
Ulan Bator	-
Ulan-Ude	-
Ulanqab	-
Ulhasnagar	-
Ulsan	-
Ulu Bedok	-
Ulyanovsk	-
Umraniye	-
Umuahia	-
Uruapan	-
Urumqi	-
Usak	-
Uskudar	-
Ust-Kamenogorsk	-
Utrecht	-
Utsunomiya	-
Uvira	-
Uíge	-
Uşak	-
Vadodara	-
Vaduz	-
Valencia	-
Valenzuela	-
Valladolid	-
Valledupar	-
Valletta	-
Valparaiso	-
Valparaíso	-
Vancouver	-
Vantaa	-
Varanasi	-
Varna	-
Varzea Grande	-
Vatican City	-
Vaughan	-
Vellore	-
Venustiano Carranza	-
Veracruz	-
Vereeniging	-
Verona	-
Viamao	-
Viamão	-
Viana	-
Victoria	-
Victoria de Durango	-
Vienna	-
Vientiane	-
Viet Tri	-
Vigo	-
Vijayapura	-
Vijayawada	-
Vila Flor	-
Vila Velha	-
Villa Nueva	-
Villahermosa	-
Villavicencio	-
Vilnius	-
Vina del Mar	-
Vinh	-
Vinnytsya	-
Virar	-
Virginia Beach	-
Virār	-
Visakhapatnam	-
Vitebsk	-
Vitoria	-
Vitoria da Conquista	-
Vitória	-
Vitória da Conquista	-
Viña del Mar	-
Việt Trì	-
Vladikavkaz	-
Vladimir	-
Vladivostok	-
Volgograd	-
Vologda	-
Volta Redonda	-
Volzhsky	-
Voronezh	-
Vung Tau	-
Várzea Grande	-
Vũng Tàu	-
Wad Medani	-
Wafangdian	-
Wah Cantt	-
Wakayama	-
Wandsbek	-
Wanning	-
Wanxian	-
Wanzhou	-
Warangal	-
Warder	-
Warri	-
Warsaw	-
Washington	-
Washington , D.C.	-
Washington, D.C	-
Weifang	-
Weihai	-
Weinan	-
Welkom	-
Wellington	-
Wenchang	-
Wenshan City	-
Wenzhou	-
West Bank	-
West Island	-
West Jerusalem	-
West Raleigh	-
White House	-
Wichita	-
Wiesbaden	-
Willemstad	-
Windhoek	-
Winejok	-
Winnipeg	-
Wollongong	-
Wolverhampton	-
Wong Tai Sin	-
Wonju	-
Wonsan	-
Woodlands	-
Wrocaw	-
Wrocław	-
Wuhan	-
Wuhu	-
Wuppertal	-
Wuwei	-
Wuxi	-
Wuzhong	-
Wuzhou	-
Wŏnju	-
Wŏnsan	-
Xalapa de Enriquez	-
Xalapa de Enríquez	-
Xi'an	-
Xiamen	-
Xian	-
Xiangtan	-
Xiangyang	-
Xianning	-
Xianyang	-
Xiaogan	-
Xichang	-
Xico	-
Xilinhot	-
Xingning	-
Xingtai	-
Xingyi	-
Xining	-
Xinjiang	-
Xinxiang	-
Xinyang	-
Xinyi	-
Xinyu	-
Xinyuan	-
Xinzhou	-
Xiuying	-
Xochimilco	-
Xuan Loc	-
Xuancheng	-
Xuanhua	-
Xuchang	-
Xuhui	-
Xuzhou	-
Xuân Lộc	-
Ya'an	-
Yamoussoukro	-
Yan'an	-
Yanan	-
Yancheng	-
Yangjiang	-
Yangon	-
Yangpu	-
Yangquan	-
Yangsan	-
Yangshuo	-
Yangzhou	-
Yanji	-
Yantai	-
Yanzhou	-
Yaounde	-
Yaoundé	-
Yaren	-
Yaroslavl	-
Yazd	-
Yekaterinburg	-
Yenagoa	-
Yeosu	-
Yerevan	-
Yibin	-
Yichang	-
Yichun	-
Yinchuan	-
Yingkou	-
Yiwu	-
Yixing	-
Yogyakarta	-
Yokkaichi	-
Yokohama	-
Yokosuka	-
Yola	-
Yongji	-
Yongzhou	-
Yoshkar-Ola	-
Yueyang	-
Yulin	-
Yuncheng	-
Yunfu	-
Yunlong	-
Yunusobod	-
Zagazig	-
Zagreb	-
Zahedan	-
Zamboanga	-
Zanjan	-
Zanzibar	-
Zaozhuang	-
Zapopan	-
Zaporizhzhya	-
Zaragoza	-
Zaria	-
Zarqa	-
Zeytinburnu	-
Zhabei	-
Zhangjiagang	-
Zhangjiajie	-
Zhangjiakou	-
Zhangye	-
Zhangzhou	-
Zhanjiang	-
Zhaoqing	-
Zhaotong	-
Zhengzhou	-
Zhenjiang	-
Zhongshan	-
Zhongwei	-
Zhoukou	-
Zhoushan	-
Zhu Cheng City	-
Zhucheng	-
Zhuhai	-
Zhumadian	-
Zhuzhou	-
Zhytomyr	-
Zibo	-
Zigong	-
Zinder	-
Ziyang	-
Zoucheng	-
Zumpango	-
Zunyi	-
Zurich	-
Zürich	-
a Lat	-
odz	-
ong a	-
Álvaro Obregón	-
Århus	-
Çankaya	-
Çorum	-
Ðà Lạt	-
Ñuñoa	-
Ürümqi	-
Üsküdar	-
Āsansol	-
Đống Đa	-
İskenderun	-
İzmir	-
Łódź	-
Ōita	-
Ōtsu	-
Şanlıurfa	-
Şişli	-
Ţarţūs	-
Ḩadā'iq al Qubbah	-
Ḩamāh	-
Ḩayy Khildā	-

"""#

private let file13: StaticString = #"""
# temporary
phrase	number
countries	plural
country	singular
delegation	singular
delegations	plural
embassy	singular
government	singular
governments	plural
leadership	singular
ministry	singular
mission	singular
nation	singular
nations	plural
parties	plural
side	singular
sides	plural
team	singular

"""#

private let file14: StaticString = #"""
# temporary
phrase	code
Afghanistan	-
Aland Islands	-
Albania	-
Algeria	-
America	-
American Samoa	-
Andorra	-
Angola	-
Anguilla	-
Antarctica	-
Antigua and Barbuda	-
Arab Republic of Egypt	-
Argentina	-
Argentine Republic	-
Armenia	-
Aruba	-
Australia	-
Austria	-
Azerbaijan	-
Bahamas	-
Bahrain	-
Bangladesh	-
Barbados	-
Belarus	-
Belgium	-
Belize	-
Benin	-
Bermuda	-
Bhutan	-
Bolivarian Republic of Venezuela	-
Bolivia	-
Bonaire	-
Bonaire, Saint Eustatius and Saba	-
Bosnia and Herzegovina	-
Botswana	-
Bouvet Island	-
Brazil	-
Britain	-
British Indian Ocean Territory	-
British Virgin Islands	-
Brunei	-
Brunei Darussalam	-
Bulgaria	-
Burkina Faso	-
Burma	-
Burundi	-
Cabo Verde	-
Cambodia	-
Cameroon	-
Canada	-
Cayman Islands	-
Central African Republic	-
Chad	-
Chile	-
China	-
Christmas Island	-
Cocos	-
Cocos Islands	-
Colombia	-
Commonwealth of Dominica	-
Commonwealth of the Bahamas	-
Commonwealth of the Northern Mariana Islands	-
Comoros	-
Congo	-
Cook Islands	-
Costa Rica	-
Cote d'Ivoire	-
Crimea	-
Croatia	-
Cuba	-
Curacao	-
Curaçao	-
Cyprus	-
Czech Republic	-
Czechia	-
Côte d'Ivoire	-
DPRK	-
Democratic People 's Republic of Korea	-
Democratic Republic of Sao Tome and Principe	-
Democratic Republic of Timor-Leste	-
Democratic Republic of the Congo	-
Democratic Socialist Republic of Sri Lanka	-
Denmark	-
Djibouti	-
Dominica	-
Dominican Republic	-
EU	-
Eastern Republic of Uruguay	-
Ecuador	-
Egypt	-
El Salvador	-
England	-
Equatorial Guinea	-
Eritrea	-
Estonia	-
Eswatini	-
Ethiopia	-
European Union	-
Falkland Islands	-
Faroe Islands	-
Federal Democratic Republic of Ethiopia	-
Federal Democratic Republic of Nepal	-
Federal Republic of Germany	-
Federal Republic of Nigeria	-
Federal Republic of Somalia	-
Federated States of Micronesia	-
Federative Republic of Brazil	-
Fiji	-
Finland	-
France	-
French Guiana	-
French Polynesia	-
French Republic	-
French Southern Territories	-
Gabon	-
Gabonese Republic	-
Gambia	-
Georgia	-
Germany	-
Ghana	-
Gibraltar	-
Grand Duchy of Luxembourg	-
Greece	-
Greenland	-
Grenada	-
Guadeloupe	-
Guam	-
Guatemala	-
Guernsey	-
Guinea	-
Guinea-Bissau	-
Guyana	-
Haiti	-
Hashemite Kingdom of Jordan	-
Heard Island and McDonald Islands	-
Hellenic Republic	-
Holy See	-
Honduras	-
Hong Kong	-
Hong Kong Special Administrative Region of China	-
Hungary	-
Iceland	-
Independent State of Papua New Guinea	-
Independent State of Samoa	-
India	-
Indonesia	-
Iran	-
Iraq	-
Ireland	-
Islamic Republic of Afghanistan	-
Islamic Republic of Iran	-
Islamic Republic of Mauritania	-
Islamic Republic of Pakistan	-
Isle of Man	-
Israel	-
Italian Republic	-
Italy	-
Ivory Coast	-
Jamaica	-
Japan	-
Jersey	-
Jordan	-
Kashmir	-
Kazakhstan	-
Kenya	-
Kingdom of Bahrain	-
Kingdom of Belgium	-
Kingdom of Bhutan	-
Kingdom of Cambodia	-
Kingdom of Denmark	-
Kingdom of Eswatini	-
Kingdom of Lesotho	-
Kingdom of Morocco	-
Kingdom of Norway	-
Kingdom of Saudi Arabia	-
Kingdom of Spain	-
Kingdom of Sweden	-
Kingdom of Thailand	-
Kingdom of Tonga	-
Kingdom of the Netherlands	-
Kiribati	-
Korea	-
Kosovo	-
Kuwait	-
Kyrgyz Republic	-
Kyrgyzstan	-
Lao People 's Democratic Republic	-
Laos	-
Latvia	-
Lebanese Republic	-
Lebanon	-
Lesotho	-
Liberia	-
Libya	-
Liechtenstein	-
Lithuania	-
Luxembourg	-
Macao	-
Macao Special Administrative Region of China	-
Macau	-
Madagascar	-
Malawi	-
Malaysia	-
Maldives	-
Mali	-
Malta	-
Marshall Islands	-
Martinique	-
Mauritania	-
Mauritius	-
Mayotte	-
Mexico	-
Micronesia	-
Moldova	-
Monaco	-
Mongolia	-
Montenegro	-
Montserrat	-
Morocco	-
Mozambique	-
Myanmar	-
Namibia	-
Nauru	-
Nepal	-
Netherlands	-
Netherlands Antilles	-
New Caledonia	-
New Zealand	-
Nicaragua	-
Niger	-
Nigeria	-
Niue	-
Norfolk Island	-
North Korea	-
North Macedonia	-
Northern Mariana Islands	-
Norway	-
Oman	-
PRC	-
Pakistan	-
Palau	-
Palestine	-
Palestinian Territory	-
Panama	-
Papua New Guinea	-
Paraguay	-
People 's Democratic Republic of Algeria	-
People 's Republic of Bangladesh	-
People 's Republic of China	-
Peru	-
Philippines	-
Pitcairn	-
Plurinational State of Bolivia	-
Poland	-
Portugal	-
Portuguese Republic	-
Principality of Andorra	-
Principality of Liechtenstein	-
Principality of Monaco	-
Puerto Rico	-
Qatar	-
Republic of Albania	-
Republic of Angola	-
Republic of Armenia	-
Republic of Austria	-
Republic of Azerbaijan	-
Republic of Belarus	-
Republic of Benin	-
Republic of Bosnia and Herzegovina	-
Republic of Botswana	-
Republic of Bulgaria	-
Republic of Burundi	-
Republic of Cabo Verde	-
Republic of Cameroon	-
Republic of Chad	-
Republic of Chile	-
Republic of Colombia	-
Republic of Costa Rica	-
Republic of Cote d'Ivoire	-
Republic of Croatia	-
Republic of Cuba	-
Republic of Cyprus	-
Republic of Côte d'Ivoire	-
Republic of Djibouti	-
Republic of Ecuador	-
Republic of El Salvador	-
Republic of Equatorial Guinea	-
Republic of Estonia	-
Republic of Fiji	-
Republic of Finland	-
Republic of Ghana	-
Republic of Guatemala	-
Republic of Guinea	-
Republic of Guinea-Bissau	-
Republic of Guyana	-
Republic of Haiti	-
Republic of Honduras	-
Republic of Iceland	-
Republic of India	-
Republic of Indonesia	-
Republic of Iraq	-
Republic of Kazakhstan	-
Republic of Kenya	-
Republic of Kiribati	-
Republic of Latvia	-
Republic of Liberia	-
Republic of Lithuania	-
Republic of Madagascar	-
Republic of Malawi	-
Republic of Maldives	-
Republic of Mali	-
Republic of Malta	-
Republic of Mauritius	-
Republic of Moldova	-
Republic of Mozambique	-
Republic of Myanmar	-
Republic of Namibia	-
Republic of Nauru	-
Republic of Nicaragua	-
Republic of North Macedonia	-
Republic of Palau	-
Republic of Panama	-
Republic of Paraguay	-
Republic of Peru	-
Republic of Poland	-
Republic of San Marino	-
Republic of Senegal	-
Republic of Serbia	-
Republic of Seychelles	-
Republic of Sierra Leone	-
Republic of Singapore	-
Republic of Slovenia	-
Republic of South Africa	-
Republic of South Sudan	-
Republic of Suriname	-
Republic of Tajikistan	-
Republic of Trinidad and Tobago	-
Republic of Tunisia	-
Republic of Turkiye	-
Republic of Türkiye	-
Republic of Uganda	-
Republic of Uzbekistan	-
Republic of Vanuatu	-
Republic of Yemen	-
Republic of Zambia	-
Republic of Zimbabwe	-
Republic of the Congo	-
Republic of the Gambia	-
Republic of the Marshall Islands	-
Republic of the Niger	-
Republic of the Philippines	-
Republic of the Sudan	-
Reunion	-
Romania	-
Russia	-
Russian Federation	-
Rwanda	-
Rwandese Republic	-
Réunion	-
Saint Barthelemy	-
Saint Barthélemy	-
Saint Helena	-
Saint Kitts and Nevis	-
Saint Lucia	-
Saint Martin	-
Saint Pierre and Miquelon	-
Saint Vincent and the Grenadines	-
Samoa	-
San Marino	-
Sao Tome	-
Sao Tome and Principe	-
Saudi Arabia	-
Scotland	-
Senegal	-
Serbia	-
Serbia and Montenegro	-
Seychelles	-
Sierra Leone	-
Singapore	-
Sint Maarten	-
Slovak Republic	-
Slovakia	-
Slovenia	-
Socialist Republic of Viet Nam	-
Solomon Islands	-
Somalia	-
South Africa	-
South Georgia and the South Sandwich Islands	-
South Korea	-
South Sudan	-
Soviet Union	-
Spain	-
Sri Lanka	-
State of Israel	-
State of Kuwait	-
State of Qatar	-
Sudan	-
Sultanate of Oman	-
Suriname	-
Svalbard and Jan Mayen	-
Sweden	-
Swiss Confederation	-
Switzerland	-
Syria	-
Syrian Arab Republic	-
Taiwan	-
Tajikistan	-
Tanzania	-
Thailand	-
The Netherlands	-
Tibet	-
Timor Leste	-
Timor-Leste	-
Togo	-
Togolese Republic	-
Tokelau	-
Tonga	-
Trinidad and Tobago	-
Tunisia	-
Turkey	-
Turkiye	-
Turkmenistan	-
Turks and Caicos Islands	-
Tuvalu	-
Türkiye	-
U.K.	-
U.S	-
U.S.	-
U.S. Virgin Islands	-
UAE	-
UK	-
US	-
USA	-
Uganda	-
Ukraine	-
Union of the Comoros	-
United Arab Emirates	-
United Kingdom	-
United Kingdom of Great Britain and Northern Ireland	-
United Mexican States	-
United Republic of Tanzania	-
United States	-
United States Minor Outlying Islands	-
United States of America	-
Uruguay	-
Uzbekistan	-
Vanuatu	-
Vatican	-
Venezuela	-
Viet Nam	-
Vietnam	-
Virgin Islands	-
Virgin Islands of the United States	-
Wallis and Futuna	-
Western Sahara	-
Yemen	-
Yugoslavia	-
Zaire	-
Zambia	-
Zimbabwe	-
the Maldives	-
the State of Eritrea	-
the State of Palestine	-
Åland Islands	-

"""#

private let file15: StaticString = #"""
# temporary
phrase	code	kind
Afghan	-	both
African	-	both
Albanian	-	both
Algerian	-	both
American	-	both
Angolan	-	both
Arab	-	both
Argentine	-	both
Argentinian	-	both
Armenian	-	both
Asian	-	both
Australian	-	both
Austrian	-	both
Azerbaijani	-	both
Azeri	-	both
Bahraini	-	both
Bangladeshi	-	both
Belarusian	-	both
Belgian	-	both
Bhutanese	-	both
Bolivian	-	both
Bosnian	-	both
Brazilian	-	both
British	-	both
Bruneian	-	both
Bulgarian	-	both
Burmese	-	both
Cambodian	-	both
Cameroonian	-	both
Canadian	-	both
Chadian	-	both
Chilean	-	both
Chinese	-	both
Colombian	-	both
Congolese	-	both
Croatian	-	both
Cuban	-	both
Cypriot	-	both
Czech	-	both
Danish	-	both
Dutch	-	both
Ecuadorian	-	both
Egyptian	-	both
Emirati	-	both
English	-	both
Eritrean	-	both
Estonian	-	both
Ethiopian	-	both
European	-	both
Fijian	-	both
Filipino	-	both
Finnish	-	both
French	-	both
Gabonese	-	both
Georgian	-	both
German	-	both
Ghanaian	-	both
Greek	-	both
Guatemalan	-	both
Guinean	-	both
Haitian	-	both
Honduran	-	both
Hungarian	-	both
Icelandic	-	both
Indian	-	both
Indonesian	-	both
Iranian	-	both
Iraqi	-	both
Irish	-	both
Islamic	-	both
Israeli	-	both
Italian	-	both
Jamaican	-	both
Japanese	-	both
Jordanian	-	both
Kazakh	-	both
Kenyan	-	both
Korean	-	both
Kosovar	-	both
Kuwaiti	-	both
Kyrgyz	-	both
Lao	-	both
Laotian	-	both
Latvian	-	both
Lebanese	-	both
Libyan	-	both
Lithuanian	-	both
Macedonian	-	both
Malagasy	-	both
Malawian	-	both
Malaysian	-	both
Maldivian	-	both
Malian	-	both
Maltese	-	both
Mauritanian	-	both
Mauritian	-	both
Mexican	-	both
Moldovan	-	both
Mongolian	-	both
Moroccan	-	both
Mozambican	-	both
Namibian	-	both
Nepalese	-	both
Nepali	-	both
Nicaraguan	-	both
Nigerian	-	both
North Korean	-	both
Norwegian	-	both
Omani	-	both
Pakistani	-	both
Palestinian	-	both
Panamanian	-	both
Paraguayan	-	both
Peruvian	-	both
Philippine	-	both
Polish	-	both
Portuguese	-	both
Qatari	-	both
Romanian	-	both
Russian	-	both
Rwandan	-	both
Saudi	-	both
Senegalese	-	both
Serbian	-	both
Singaporean	-	both
Slovak	-	both
Slovenian	-	both
Somali	-	both
South African	-	both
South Korean	-	both
Soviet	-	both
Spanish	-	both
Sri Lankan	-	both
Sudanese	-	both
Swedish	-	both
Swiss	-	both
Syrian	-	both
Taiwanese	-	both
Tajik	-	both
Tanzanian	-	both
Thai	-	both
Tunisian	-	both
Turkish	-	both
Turkmen	-	both
Ugandan	-	both
Ukrainian	-	both
Uruguayan	-	both
Uzbek	-	both
Venezuelan	-	both
Vietnamese	-	both
Welsh	-	both
Western	-	both
Yemeni	-	both
Zambian	-	both
Zimbabwean	-	both

"""#

private let file16: StaticString = #"""
# temporary
phrase	value	kind
eight	8	cardinal
five	5	cardinal
four	4	cardinal
nine	9	cardinal
one	1	cardinal
seven	7	cardinal
six	6	cardinal
ten	10	cardinal
three	3	cardinal
two	2	cardinal

"""#

private let file17: StaticString = #"""
# temporary
phrase	kind
ASEAN	body
EU	body
European Union	body
Foreign Office	body
IMF	body
Kremlin	body
NATO	body
SAARC	body
State Department	body
UN	body
United Nations	body
White House	body
World Bank	body

"""#

private let file18: StaticString = #"""
# temporary
phrase	code
Africa	-
Antarctica	-
Asia	-
Balkans	-
Baltic	-
Caribbean	-
Central Asia	-
Eastern Europe	-
Europe	-
Indian Ocean	-
Korean Peninsula	-
Latin America	-
Middle East	-
North America	-
Oceania	-
Persian Gulf	-
South America	-
South Asia	-
South China Sea	-
Southeast Asia	-
Taiwan Strait	-
Western Europe	-

"""#

private let file19: StaticString = #"""
# temporary
phrase	number	rank
additional secretary	singular	office
admiral	singular	office
adviser	singular	office
advisor	singular	office
ambassador	singular	office
ambassadors	plural	office
analyst	singular	office
army chief	singular	office
assistant secretary	singular	office
attorney	singular	office
attorney general	singular	office
cabinet secretary	singular	office
candidate	singular	office
ceo	singular	office
chair	singular	office
chairman	singular	office
chairperson	singular	office
chancellor	singular	office
charge d'affaires	singular	office
chief	singular	office
chief executive	singular	office
chief guest	singular	office
chief justice	singular	office
chief minister	singular	office
chief of army staff	singular	office
chiefs	plural	office
co-chair	singular	office
colonel	singular	office
commander	singular	office
commanders	plural	office
commissioner	singular	office
comrade	singular	office
congressman	singular	office
consul general	singular	office
coordinator	singular	office
counsellor	singular	office
counterpart	singular	office
counterparts	plural	office
crown prince	singular	office
delegate	singular	office
delegates	plural	office
deputy	singular	office
deputy assistant secretary	singular	office
deputy director	singular	office
deputy minister	singular	office
deputy prime minister	singular	office
dignitaries	plural	office
dignitary	singular	office
diplomat	singular	office
diplomats	plural	office
director	singular	office
director general	singular	office
director-general	singular	office
economist	singular	office
emir	singular	office
emperor	singular	office
envoy	singular	office
envoys	plural	office
executive director general	singular	office
executives	plural	office
experts	plural	office
field marshal	singular	office
fm	singular	office
foreign minister	singular	office
foreign ministers	plural	office
foreign secretary	singular	office
founder	singular	office
general	singular	office
general secretary	singular	office
generals	plural	office
governor	singular	office
guest	singular	office
head	singular	office
head of state	singular	office
heads	plural	office
high commissioner	singular	office
host	singular	office
inspector general	singular	office
king	singular	office
lawmaker	singular	office
lawmakers	plural	office
leader	singular	office
leaders	plural	office
lieutenant general	singular	office
major general	singular	office
marshal	singular	office
mayor	singular	office
member	singular	office
members	plural	office
minister	singular	office
ministers	plural	office
mission chief	singular	office
monarch	singular	office
mp	singular	office
national security adviser	singular	office
national security advisor	singular	office
negotiator	singular	office
officer	singular	office
officers	plural	office
official	singular	role
officials	plural	office
parliamentarian	singular	office
parliamentary secretary	singular	office
permanent representative	singular	office
pm	singular	office
politician	singular	office
pope	singular	office
premier	singular	office
premiers	plural	office
president	singular	office
president's counsel	singular	office
presidents	plural	office
prime minister	singular	office
prime ministers	plural	office
prince	singular	office
princess	singular	office
professor	singular	office
queen	singular	office
representative	singular	office
representatives	plural	office
ruler	singular	office
secretaries	plural	office
secretary	singular	office
secretary general	singular	office
secretary of state	singular	office
secretary-general	singular	office
senator	singular	office
senators	plural	office
speaker	singular	office
special assistant	singular	office
special envoy	singular	office
special representative	singular	office
special secretary	singular	office
spokesman	singular	office
spokesperson	singular	office
spokeswoman	singular	office
state minister	singular	office
state secretary	singular	office
sultan	singular	office
trade minister	singular	office
under secretary	singular	office
undersecretary	singular	office
vice chairman	singular	office
vice minister	singular	office
vice premier	singular	office
vice president	singular	office
vice-minister	singular	office

"""#

private let file20: StaticString = #"""
# temporary
base	third	past	participle	gerund
accelerate	accelerates	accelerated	accelerated	accelerating
accept	accepts	accepted	accepted	accepting
accompany	accompanies	accompanied	accompanied	accompanying
accuse	accuses	accused	accused	accusing
achieve	achieves	achieved	achieved	achieving
acknowledge	acknowledges	acknowledged	acknowledged	acknowledging
act	acts	acted	acted	acting
add	adds	added	added	adding
address	addresses	addressed	addressed	addressing
adhere	adheres	adhered	adhered	adhering
admire	admires	admired	admired	admiring
admit	admits	admited	admited	admiting
adopt	adopts	adopted	adopted	adopting
advise	advises	advised	advised	advising
affect	affects	affected	affected	affecting
affirm	affirms	affirmed	affirmed	affirming
agree	agrees	agreed	agreed	agreeing
aim	aims	aimed	aimed	aiming
allow	allows	allowed	allowed	allowing
announce	announces	announced	announced	announcing
appeal	appeals	appealed	appealed	appealing
appear	appears	appeared	appeared	appearing
applaud	applauds	applauded	applauded	applauding
apply	applies	applied	applied	applying
appoint	appoints	appointed	appointed	appointing
appreciate	appreciates	appreciated	appreciated	appreciating
approve	approves	approved	approved	approving
argue	argues	argued	argued	arguing
arise	arises	arose	arisen	arising
arrange	arranges	arranged	arranged	arranging
arrest	arrests	arrested	arrested	arresting
arrive	arrives	arrived	arrived	arriving
ask	asks	asked	asked	asking
assert	asserts	asserted	asserted	asserting
assist	assists	assisted	assisted	assisting
assume	assumes	assumed	assumed	assuming
assure	assures	assured	assured	assuring
attack	attacks	attacked	attacked	attacking
attend	attends	attended	attended	attending
attract	attracts	attracted	attracted	attracting
avoid	avoids	avoided	avoided	avoiding
await	awaits	awaited	awaited	awaiting
ban	bans	banned	banned	baning
become	becomes	became	become	becoming
begin	begins	began	begun	begining
believe	believes	believed	believed	believing
benefit	benefits	benefited	benefited	benefiting
beseech	beseeches	beseeched	beseeched	beseeching
blame	blames	blamed	blamed	blaming
boast	boasts	boasted	boasted	boasting
boost	boosts	boosted	boosted	boosting
break	breaks	broke	broken	breaking
brief	briefs	briefed	briefed	briefing
bring	brings	brought	brought	bringing
build	builds	built	built	building
buy	buys	bought	bought	buying
call	calls	called	called	calling
cancel	cancels	canceled	canceled	canceling
cancel	cancels	cancelled	cancelled	canceling
carry	carries	carried	carried	carrying
catch	catches	caught	caught	catching
caution	cautions	cautioned	cautioned	cautioning
celebrate	celebrates	celebrated	celebrated	celebrating
center	centers	centered	centered	centering
centre	centres	centred	centred	centring
chair	chairs	chaired	chaired	chairing
change	changes	changed	changed	changing
choose	chooses	chose	chosen	choosing
cite	cites	cited	cited	citing
claim	claims	claimed	claimed	claiming
clarify	clarifies	clarified	clarified	clarifying
co-chair	co-chairs	co-chaired	co-chaired	co-chairing
come	comes	came	come	coming
commence	commences	commenced	commenced	commencing
commend	commends	commended	commended	commending
comment	comments	commented	commented	commenting
commit	commits	committed	committed	commiting
complain	complains	complained	complained	complaining
complete	completes	completed	completed	completing
comprise	comprises	comprised	comprised	comprising
concede	concedes	conceded	conceded	conceding
concern	concerns	concerned	concerned	concerning
condemn	condemns	condemned	condemned	condemning
conduct	conducts	conducted	conducted	conducting
confer	confers	conferred	conferred	conferring
confirm	confirms	confirmed	confirmed	confirming
congratulate	congratulates	congratulated	congratulated	congratulating
consider	considers	considered	considered	considering
consist	consists	consisted	consisted	consisting
consult	consults	consulted	consulted	consulting
contend	contends	contended	contended	contending
continue	continues	continued	continued	continuing
contribute	contributes	contributed	contributed	contributing
convene	convenes	convened	convened	convening
convey	conveys	conveyed	conveyed	conveying
cooperate	cooperates	cooperated	cooperated	cooperating
cover	covers	covered	covered	covering
create	creates	created	created	creating
criticise	criticises	criticised	criticised	criticising
criticize	criticizes	criticized	criticized	criticizing
cut	cuts	cut	cut	cuting
deal	deals	dealt	dealt	dealing
decide	decides	decided	decided	deciding
declare	declares	declared	declared	declaring
decline	declines	declined	declined	declining
dedicate	dedicates	dedicated	dedicated	dedicating
deepen	deepens	deepened	deepened	deepening
defend	defends	defended	defended	defending
define	defines	defined	defined	defining
deliberate	deliberates	deliberated	deliberated	deliberating
deliver	delivers	delivered	delivered	delivering
delve	delves	delved	delved	delving
demand	demands	demanded	demanded	demanding
demonstrate	demonstrates	demonstrated	demonstrated	demonstrating
denounce	denounces	denounced	denounced	denouncing
deny	denies	denied	denied	denying
depart	departs	departed	departed	departing
depend	depends	depended	depended	depending
deplore	deplores	deplored	deplored	deploring
describe	describes	described	described	describing
design	designs	designed	designed	designing
designate	designates	designated	designated	designating
destroy	destroys	destroyed	destroyed	destroying
determine	determines	determined	determined	determining
develop	develops	developed	developed	developing
direct	directs	directed	directed	directing
disclose	discloses	disclosed	disclosed	disclosing
discuss	discusses	discussed	discussed	discussing
dismiss	dismisses	dismissed	dismissed	dismissing
do	does	did	done	doing
draw	draws	drew	drawn	drawing
drive	drives	drove	driven	driving
earn	earns	earned	earned	earning
ease	eases	eased	eased	easing
elect	elects	elected	elected	electing
emerge	emerges	emerged	emerged	emerging
emphasise	emphasises	emphasised	emphasised	emphasising
emphasize	emphasizes	emphasized	emphasized	emphasizing
employ	employs	employed	employed	employing
enable	enables	enabled	enabled	enabling
encourage	encourages	encouraged	encouraged	encouraging
end	ends	ended	ended	ending
endorse	endorses	endorsed	endorsed	endorsing
engage	engages	engaged	engaged	engaging
enhance	enhances	enhanced	enhanced	enhancing
enjoy	enjoys	enjoyed	enjoyed	enjoying
ensure	ensures	ensured	ensured	ensuring
enter	enters	entered	entered	entering
envisage	envisages	envisaged	envisaged	envisaging
establish	establishes	established	established	establishing
evaluate	evaluates	evaluated	evaluated	evaluating
evolve	evolves	evolved	evolved	evolving
examine	examines	examined	examined	examining
exchange	exchanges	exchanged	exchanged	exchanging
exercise	exercises	exercised	exercised	exercising
exhort	exhorts	exhorted	exhorted	exhorting
exist	exists	existed	existed	existing
expand	expands	expanded	expanded	expanding
expect	expects	expected	expected	expecting
explain	explains	explained	explained	explaining
explore	explores	explored	explored	exploring
export	exports	exported	exported	exporting
express	expresses	expressed	expressed	expressing
extend	extends	extended	extended	extending
extol	extols	extoled	extoled	extoling
face	faces	faced	faced	facing
facilitate	facilitates	facilitated	facilitated	facilitating
fail	fails	failed	failed	failing
fall	falls	fell	fallen	falling
feel	feels	felt	felt	feeling
felicitate	felicitates	felicitated	felicitated	felicitating
fight	fights	fought	fought	fighting
finalise	finalises	finalised	finalised	finalising
finalize	finalizes	finalized	finalized	finalizing
find	finds	found	found	finding
fly	flies	flew	flown	flying
focus	focuses	focused	focused	focusing
follow	follows	followed	followed	following
force	forces	forced	forced	forcing
foster	fosters	fostered	fostered	fostering
fulfil	fulfils	fulfiled	fulfiled	fulfiling
fund	funds	funded	funded	funding
gain	gains	gained	gained	gaining
get	gets	got	got	geting
give	gives	gave	given	giving
go	goes	went	gone	going
grant	grants	granted	granted	granting
greet	greets	greeted	greeted	greeting
grow	grows	grew	grown	growing
hail	hails	hailed	hailed	hailing
handle	handles	handled	handled	handling
happen	happens	happened	happened	happening
have	haves	had	had	having
head	heads	headed	headed	heading
hear	hears	heard	heard	hearing
help	helps	helped	helped	helping
highlight	highlights	highlighted	highlighted	highlighting
hit	hits	hit	hit	hiting
hold	holds	held	held	holding
honor	honors	honored	honored	honoring
honour	honours	honoured	honoured	honouring
hope	hopes	hoped	hoped	hoping
host	hosts	hosted	hosted	hosting
identify	identifies	identified	identified	identifying
implement	implements	implemented	implemented	implementing
implore	implores	implored	implored	imploring
import	imports	imported	imported	importing
impose	imposes	imposed	imposed	imposing
improve	improves	improved	improved	improving
inaugurate	inaugurates	inaugurated	inaugurated	inaugurating
include	includes	included	included	including
increase	increases	increased	increased	increasing
inform	informs	informed	informed	informing
initial	initials	initialed	initialed	initialing
initiate	initiates	initiated	initiated	initiating
ink	inks	inked	inked	inking
insist	insists	insisted	insisted	insisting
integrate	integrates	integrated	integrated	integrating
intend	intends	intended	intended	intending
intensify	intensifies	intensified	intensified	intensifying
introduce	introduces	introduced	introduced	introducing
invest	invests	invested	invested	investing
invite	invites	invited	invited	inviting
involve	involves	involved	involved	involving
issue	issues	issued	issued	issuing
join	joins	joined	joined	joining
keep	keeps	kept	kept	keeping
kick	kicks	kicked	kicked	kicking
kill	kills	killed	killed	killing
know	knows	knew	known	knowing
lament	laments	lamented	lamented	lamenting
laud	lauds	lauded	lauded	lauding
launch	launches	launched	launched	launching
lay	lays	laid	laid	laying
lay	lays	layed	layed	laying
lead	leads	led	led	leading
learn	learns	learned	learned	learning
leave	leaves	left	left	leaving
lend	lends	lent	lent	lending
let	lets	let	let	leting
lie	lies	lied	lied	liing
lift	lifts	lifted	lifted	lifting
like	likes	liked	liked	liking
live	lives	lived	lived	living
loan	loans	loaned	loaned	loaning
look	looks	looked	looked	looking
lose	loses	losed	losed	losing
lose	loses	lost	lost	losing
maintain	maintains	maintained	maintained	maintaining
make	makes	made	made	making
manage	manages	managed	managed	managing
mark	marks	marked	marked	marking
matter	matters	mattered	mattered	mattering
mean	means	meant	meant	meaning
mediate	mediates	mediated	mediated	mediating
meet	meets	met	met	meeting
mention	mentions	mentioned	mentioned	mentioning
modernise	modernises	modernised	modernised	modernising
modernize	modernizes	modernized	modernized	modernizing
monitor	monitors	monitored	monitored	monitoring
move	moves	moved	moved	moving
need	needs	needed	needed	needing
negotiate	negotiates	negotiated	negotiated	negotiating
note	notes	noted	noted	noting
notify	notifies	notified	notified	notifying
observe	observes	observed	observed	observing
occur	occurs	occured	occured	occuring
offer	offers	offered	offered	offering
open	opens	opened	opened	opening
opine	opines	opined	opined	opining
oppose	opposes	opposed	opposed	opposing
organise	organises	organised	organised	organising
organize	organizes	organized	organized	organizing
outline	outlines	outlined	outlined	outlining
overcome	overcomes	overcame	overcome	overcoming
oversee	oversees	oversaw	overseen	overseeing
participate	participates	participated	participated	participating
pass	passes	passed	passed	passing
pay	pays	paid	paid	paying
perform	performs	performed	performed	performing
place	places	placed	placed	placing
plan	plans	planed	planed	planing
play	plays	played	played	playing
pledge	pledges	pledged	pledged	pledging
point	points	pointed	pointed	pointing
postpone	postpones	postponed	postponed	postponing
praise	praises	praised	praised	praising
predict	predicts	predicted	predicted	predicting
prepare	prepares	prepared	prepared	preparing
present	presents	presented	presented	presenting
preserve	preserves	preserved	preserved	preserving
prevent	prevents	prevented	prevented	preventing
proceed	proceeds	proceeded	proceeded	proceeding
produce	produces	produced	produced	producing
promise	promises	promised	promised	promising
promote	promotes	promoted	promoted	promoting
propose	proposes	proposed	proposed	proposing
protect	protects	protected	protected	protecting
provide	provides	provided	provided	providing
publish	publishes	published	published	publishing
pursue	pursues	pursued	pursued	pursuing
put	puts	put	put	puting
quote	quotes	quoted	quoted	quoting
raise	raises	raised	raised	raising
ratify	ratifies	ratified	ratified	ratifying
reach	reaches	reached	reached	reaching
read	reads	read	read	reading
reaffirm	reaffirms	reaffirmed	reaffirmed	reaffirming
realise	realises	realised	realised	realising
realize	realizes	realized	realized	realizing
reassure	reassures	reassured	reassured	reassuring
recall	recalls	recalled	recalled	recalling
receive	receives	received	received	receiving
recognise	recognises	recognised	recognised	recognising
recognize	recognizes	recognized	recognized	recognizing
recommend	recommends	recommended	recommended	recommending
reduce	reduces	reduced	reduced	reducing
reflect	reflects	reflected	reflected	reflecting
refuse	refuses	refused	refused	refusing
regard	regards	regarded	regarded	regarding
reiterate	reiterates	reiterated	reiterated	reiterating
reject	rejects	rejected	rejected	rejecting
relate	relates	related	related	relating
release	releases	released	released	releasing
rely	relies	relied	relied	relying
remain	remains	remained	remained	remaining
remark	remarks	remarked	remarked	remarking
remind	reminds	reminded	reminded	reminding
remove	removes	removed	removed	removing
renew	renews	renewed	renewed	renewing
replace	replaces	replaced	replaced	replacing
reply	replies	replied	replied	replying
report	reports	reported	reported	reporting
represent	represents	represented	represented	representing
reprimand	reprimands	reprimanded	reprimanded	reprimanding
request	requests	requested	requested	requesting
require	requires	required	required	requiring
rescind	rescinds	rescinded	rescinded	rescinding
resolve	resolves	resolved	resolved	resolving
respond	responds	responded	responded	responding
restore	restores	restored	restored	restoring
restrict	restricts	restricted	restricted	restricting
result	results	resulted	resulted	resulting
resume	resumes	resumed	resumed	resuming
retain	retains	retained	retained	retaining
return	returns	returned	returned	returning
reveal	reveals	revealed	revealed	revealing
review	reviews	reviewed	reviewed	reviewing
revive	revives	revived	revived	reviving
rise	rises	rose	risen	rising
roll	rolls	rolled	rolled	rolling
run	runs	ran	run	runing
safeguard	safeguards	safeguarded	safeguarded	safeguarding
salute	salutes	saluted	saluted	saluting
say	says	said	said	saying
schedule	schedules	scheduled	scheduled	scheduling
secure	secures	secured	secured	securing
see	sees	saw	seen	seeing
seek	seeks	seeked	seeked	seeking
seek	seeks	sought	sought	seeking
seem	seems	seemed	seemed	seeming
sell	sells	sold	sold	selling
send	sends	sent	sent	sending
serve	serves	served	served	serving
set	sets	set	set	seting
shake	shakes	shook	shaken	shaking
share	shares	shared	shared	sharing
show	shows	showed	shown	showing
sign	signs	signed	signed	signing
signify	signifies	signified	signified	signifying
slam	slams	slammed	slammed	slaming
solve	solves	solved	solved	solving
speak	speaks	spoke	spoken	speaking
spend	spends	spent	spent	spending
stabilise	stabilises	stabilised	stabilised	stabilising
stand	stands	stood	stood	standing
start	starts	started	started	starting
state	states	stated	stated	stating
stay	stays	stayed	stayed	staying
step	steps	steped	steped	steping
stop	stops	stoped	stoped	stoping
strengthen	strengthens	strengthened	strengthened	strengthening
stress	stresses	stressed	stressed	stressing
strike	strikes	struck	struck	striking
strive	strives	strove	striven	striving
study	studies	studied	studied	studying
succeed	succeeds	succeeded	succeeded	succeeding
suffer	suffers	suffered	suffered	suffering
suggest	suggests	suggested	suggested	suggesting
supply	supplies	supplied	supplied	supplying
support	supports	supported	supported	supporting
suspend	suspends	suspended	suspended	suspending
sustain	sustains	sustained	sustained	sustaining
sweep	sweeps	swept	swept	sweeping
tackle	tackles	tackled	tackled	tackling
take	takes	took	taken	taking
talk	talks	talked	talked	talking
target	targets	targeted	targeted	targeting
teach	teaches	taught	taught	teaching
tell	tells	told	told	telling
tend	tends	tended	tended	tending
testify	testifies	testified	testified	testifying
thank	thanks	thanked	thanked	thanking
thaw	thaws	thawed	thawed	thawing
think	thinks	thought	thought	thinking
threaten	threatens	threatened	threatened	threatening
tighten	tightens	tightened	tightened	tightening
total	totals	totaled	totaled	totaling
tour	tours	toured	toured	touring
train	trains	trained	trained	training
transfer	transfers	transfered	transfered	transfering
transform	transforms	transformed	transformed	transforming
travel	travels	traveled	traveled	traveling
travel	travels	travelled	travelled	travelling
try	tries	tried	tried	trying
turn	turns	turned	turned	turning
undergo	undergoes	underwent	undergone	undergoing
underline	underlines	underlined	underlined	underlining
underscore	underscores	underscored	underscored	underscoring
undertake	undertakes	undertook	undertaken	undertaking
uphold	upholds	upheld	upheld	upholding
urge	urges	urged	urged	urging
use	uses	used	used	using
utilise	utilises	utilised	utilised	utilising
utilize	utilizes	utilized	utilized	utilizing
view	views	viewed	viewed	viewing
visit	visits	visited	visited	visiting
voice	voices	voiced	voiced	voicing
vow	vows	vowed	vowed	vowing
wage	wages	waged	waged	waging
waive	waives	waived	waived	waiving
walk	walks	walked	walked	walking
want	wants	wanted	wanted	wanting
warn	warns	warned	warned	warning
welcome	welcomes	welcomed	welcomed	welcoming
win	wins	won	won	wining
wish	wishes	wished	wished	wishing
work	works	worked	worked	working
worry	worries	worried	worried	worrying
wrap	wraps	wraped	wraped	wraping
write	writes	wrote	written	writing
yield	yields	yielded	yielded	yielding

"""#

private let file21: StaticString = #"""
// "Estonia, Latvia and Finland": one item, an argument a member.

/// A list of places can stand where a place or an actor can.
type PlaceList: Place, Actor

phase lists

private fragment actorMember = @Actor[!list & !Possessive] @Apposition?
private fragment placeMember = @Place[!list & !Facility]
private fragment thingMember = @NounPhrase[!list & !Actor & !EventNoun]

/// "Kask and Lind", "Anna Lind, the speaker, and the envoy"
recognizer actors.pair: Actor {
  pattern both? @actorMember @listJoiner @actorMember (?! @possessiveMark)
  pattern @actorMember ("–" | "-") @Actor[named & !list] (?= @EventNoun)
  members Actor
  set list, plural
  match "{Actor: Kask and Lind} left."
  no match "Kask left, and Lind left."
}

/// "Kask, Lind and the two envoys", also with ";"
recognizer actors.series: Actor {
  pattern @actorMember (("," | ";") @actorMember){1,9} ("," | ";")? @listJoiner @actorMember (?! @possessiveMark)
  members Actor
  set list, plural
  match "{Actor: Kask, Lind and Tamm} left."
  no match "Kask, Lind, both left."
}

/// "Oslo and Bergen"
recognizer places.all: PlaceList {
  pattern both? @placeMember (("," @placeMember){1,8} ","?)? @listJoiner the? @placeMember (?! @possessiveMark | @Person)
  members Place
  set list, plural
  priority 1
  match "They saw {PlaceList: Oslo and Bergen}."
  no match "They saw Oslo, and they saw Bergen."
}

/// "trade, energy and transport"
recognizer things.all: NounPhrase {
  pattern @thingMember (("," @thingMember){1,8} ","?)? @listJoiner @thingMember
  members NounPhrase
  set list, plural
  match "They praised {NounPhrase: trade, energy and transport}."
  no match "They praised trade."
}

"""#

private let file22: StaticString = #"""
// Whether it happens: what a noun takes over from its verb, an infinitive from the verb before, and what "postpone" does.

/// "will hold talks", "did not pay a visit"
link modality(from -> to) {
  pattern {from: @VerbGroup[cancelVerb & active]} _[adverb | manner]? (@Possessive | @NounPhrase[!EventNoun] @possessiveMark)? {to: @EventNoun}
  pattern {from: @VerbGroup[cancelVerb & active]} (@Possessive | @determiner)? {to: @VerbGroup[gerundial]}
  pattern {to: @EventNoun} @postmodifier{0,4} ","? {from: @VerbGroup[cancelVerb & passive]}
  set to.modality cancelled
  match "Kask {from: postponed} {to: the feast}." => modality cancelled
  match "{to: The feast} in Oslo {from: was postponed}." => modality cancelled
  no match "Kask postponed his bath."
}

/// "plans to visit", "proposed a meeting", "agreed to hold talks"
link modality(from -> to) {
  pattern {from: @VerbGroup[planVerb & !wishVerb]} (@adjunct | @NounPhrase){0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @VerbGroup[planVerb & active & !lightVerb]} {to: @EventNoun}
  set to.modality planned
  match "They {from: agreed} {to: to celebrate} in Oslo." => modality planned
  no match "They celebrated as agreed."
}

/// "hoped to visit", "urged them to meet", "called for talks"
link modality(from -> to) {
  pattern {from: @VerbGroup[wishVerb | controlVerb]} (for | on)? (@adjunct | @NounPhrase){0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @VerbGroup[wishVerb]} (for)? {to: @EventNoun}
  set to.modality hypothetical
  match "They {from: asked} Kask {to: to celebrate}." => modality hypothetical
  no match "They celebrated unasked."
}

/// "if they meet", "should the sides agree", "unless he visits"
link modality(from -> to) {
  pattern {from: @conditionWord} ~6[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite & !hypothetical]}
  set to.modality hypothetical
  match "They will smile {from: if} Kask {to: celebrates}." => modality hypothetical
  no match "They smile."
}

/// A noun takes modality and polarity from the verb that carries it.
link modality(from -> to) {
  pattern {from: @VerbGroup[active & (lightVerb | carrierVerb | copular)]} _[adverb | manner]{0,2} (in | on | with | to | for | at | into | up)? (@Possessive | @NounPhrase[!EventNoun] @possessiveMark?)? {to: @EventNoun}
  pattern {to: @EventNoun} @postmodifier{0,4} ","? {from: @VerbGroup[passive & (lightVerb | carrierVerb | planVerb)]}
  pattern {to: @EventNoun} @adjunct{0,4} ","? {from: @VerbGroup[finite & (lightVerb | planned)]}
  copy modality, polarity
  match "Kask {from: will hold} {to: a feast}." => modality planned
  match "{to: Celebrations} {from: will be held} in Oslo." => modality planned
  no match "Kask will smile."
}

/// "arrived for talks", "left to meet": the purpose is still to come
link modality(from -> to) {
  pattern {from: @VerbGroup[motionVerb]} @adjunct{0,3} {to: @VerbGroup[infinitive]}
  pattern {from: @VerbGroup[motionVerb]} @adjunct{0,3} for {to: @EventNoun}
  set to.modality planned
  match "Kask {from: arrived} in Oslo for {to: celebrations}." => modality planned
  no match "Kask arrived in Oslo."
}
/// Verbs of going somewhere.
verb motionVerb {
  arrive; leave leaves left left leaving; travel; travel travels travelled travelled travelling; depart; fly flies flew flown flying; head
  go goes went gone going; come comes came come coming; return; land; set sets set set setting; send sends sent sent sending; dispatch
}

/// An infinitive, gerund or second verb is as real as the verb it hangs on.
link modality(from -> to) {
  pattern {from: @VerbGroup[finite & (planned | hypothetical | negative)]} ~12[!";" & !"that" & !(VerbGroup & finite)] {to: @VerbGroup[infinitive | gerundial]}
  copy modality
  match "Kask {from: will travel} {to: to see} Oslo." => modality planned
  no match "Kask travelled to Oslo."
}
link modality(from -> to) {
  pattern {from: @VerbGroup[infinitive]} ~10[!";" & !(VerbGroup & finite)] {to: @VerbGroup[infinitive]}
  copy modality
  match "Kask will try {from: to sing} and {to: to dance}."
  no match "Kask tried to sing."
}
/// "will travel to Oslo for talks": an occasion of what is planned
link modality(from -> to) {
  pattern {from: @VerbGroup[planned | hypothetical]} (@NounPhrase[!EventNoun] | @adjunct){0,3} (during | for | on | at | in)? (@Possessive | @NounPhrase @possessiveMark)? {to: @EventNoun}
  copy modality
  match "Kask {from: will see} them at {to: a feast}." => modality planned
  no match "Kask saw them at a feast."
}

/// "refused to meet", "declined an invitation", "denied meeting"
link polarity(from -> to) {
  pattern {from: @VerbGroup[refuseVerb & active]} {to: @VerbGroup[infinitive | gerundial]}
  pattern {from: @VerbGroup[refuseVerb & active & !carrierVerb]} (@Possessive | @NounPhrase[!EventNoun] @possessiveMark)? {to: @EventNoun}
  set to.polarity negative
  match "Kask {from: refused} {to: to sing}." => polarity negative
  no match "Kask agreed to sing."
}
/// "did not agree to meet"
link polarity(from -> to) {
  pattern {from: @VerbGroup[negative]} @adjunct{0,1} {to: @VerbGroup[infinitive]}
  copy polarity
  match "Kask {from: did not want} {to: to sing}." => polarity negative
  no match "Kask wanted to sing."
}

"""#

private let file23: StaticString = #"""
// Names of unknown kind: runs of capitalised words no lexicon claims.

/// Ordinary words that often open a sentence.
lexicon openingWord: closed (case capitalized) {
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

private fragment nameWord = _[(capitalized | particled) & (word | abbreviation) & !closed & !nameless & !Place & !Date & !organizationHead & !title & !domainWord & !eventNounWord]
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
  pattern (?<= ^ | @openQuote | ":") [@firstWord @nameMore?] (?= _[verb | modal | auxiliaryHave | auxiliaryBe | auxiliaryDo | possessiveMark | "," | "(" | adverb | manner | Date | relative | "and"] | on @Date | "." $)
  pattern (?<= ^ | @openQuote | ":") [_[allCaps & !closed & !nameless & !Place & !organizationHead]]
  set named
  match "{Name: Halvorsen} left early."
  match "{Name: Anna Lindqvist} left early."
  no match "Addressing reporters, she left."
}

"""#

private let file24: StaticString = #"""
// Everything else that can stand as subject or object.

phase nounPhrases

/// A word no phase before has taken.
private fragment nounWord = _[(word | abbreviation | number) & !closed & !Date & !manner & !Place & !Actor]
private fragment nounLead = (@determiner | @possessivePronoun){0,2} (@numberWord | _[number & !Date]){0,2}

/// "the need", "his country's growing trade", "14 projects"
recognizer phrase.common: NounPhrase {
  pattern @nounLead (@Place | @Organization | @Name | @nounWord){0,6} {head: @nounWord} @acronym?
  match "They praised {NounPhrase: the growing textile {head: trade}} there."
  no match "They praised Kask there."
}

/// "the two", "this", "both" as whole phrases
recognizer phrase.bare: NounPhrase {
  pattern (both | these | those | this) (?= @VerbGroup)
  pattern the (two | three | four | latter | former) (?= @VerbGroup)
  match "{NounPhrase: This} pleased them."
  no match "This trade pleased them."
}

/// "the Maldives", "the Kremlin": a name with its article keeps its type
recognizer country.article: Country {
  pattern the {name: @Country}
  set named
  match "They left {Country: the {name: Netherlands}} early."
  no match "They left the country early."
}
recognizer place.article: Place {
  pattern the {name: @Place[!Country]}
  set named
  match "They left {Place: the {name: Caucasus}} early."
  no match "They left the place early."
}
recognizer name.article: Name {
  pattern (the | a | an) {name: @Name}
  set named
  match "They left {Name: the {name: Grabitz}} early."
  no match "They left the office early."
}

"""#

private let file25: StaticString = #"""
// What it is done to, and the prepositions around it.

private fragment middle = _[adverb | manner] | on? @Date
private fragment filler = the? @NounPhrase[!Possessive] @possessiveMark?

/// "his invitation", "Kask's invitation": the event noun behind the possessor
link object(from -> to) {
  pattern {to: @VerbGroup[active]} @middle{0,2} (@Possessive | @NounPhrase[!EventNoun] @possessiveMark) _[adjective | ordinal]{0,2} {from: @EventNoun}
  match "Lind {to: praised} his {from: celebrations}."
  no match "Lind praised Kask."
}

/// "met Kask", "met on Monday the two envoys"
link object(from -> to) {
  pattern {to: @VerbGroup[active & !copular]} @middle{0,2} @openQuote? {from: @NounPhrase[!Possessive]} (?! @possessiveMark)
  match "Lind {to: thanked} {from: Kask}."
  no match "Lind was thanked by Kask."
}

/// "Kask, whom Lind thanked", "the treaty which Lind signed"
link object(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} @Apposition? ","? (whom | which | that) @NounPhrase {to: @VerbGroup[active & finite]}
  match "{from: Kask}, whom Lind {to: thanked}, left."
  no match "Kask, who thanked Lind, left."
}

/// "met and thanked Kask"
link object(from -> to) {
  pattern {to: @VerbGroup[active & !copular]} ("," @VerbGroup[active])? (and | or) @VerbGroup[active] {from: @NounPhrase[!Possessive]} (?! @possessiveMark)
  match "Lind {to: saw} and thanked {from: Kask}."
  no match "Lind left and Kask stayed."
}

/// The complement of a preposition behind a verb group or event noun, near ones first.
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @middle? {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} {word: with} {from: Kask}."
  no match "Lind spoke withal."
}
/// "during the visit of", "on his invitation": possessor and event noun
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @middle? {word: @preposition} (@Possessive | @NounPhrase @possessiveMark) _[adjective | ordinal]? {from: @EventNoun}
  match "Lind {to: spoke} {word: during} his {from: celebrations}."
  no match "Lind spoke with Kask."
}
/// over an object: "discussed trade with Kask"
link via(from -> to) {
  pattern {to: @VerbGroup[active]} @filler {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: discussed} trade {word: with} {from: Kask}."
  no match "Lind discussed trade."
}
/// over one adjunct: "spoke in Oslo with Kask"
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @filler? @adjunct {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} in Oslo {word: with} {from: Kask}."
  no match "Lind spoke in Oslo."
}
/// over two
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @filler? @adjunct{2} {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} in Oslo on Monday {word: with} {from: Kask}."
  no match "Lind spoke in Oslo on Monday."
}
/// over three
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @filler? @adjunct{3} {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} on trade in Oslo on Monday {word: with} {from: Kask}."
  no match "Lind spoke on trade in Oslo on Monday."
}

/// "held talks", "paid Kask an official visit", "accepted Kask's invitation"
link carrier(from -> to) {
  pattern {from: @VerbGroup[active & (lightVerb | carrierVerb)]} @middle{0,2} (in | on | with | to | for | at | into | up)? (@Possessive | @NounPhrase[!EventNoun] @possessiveMark?)? {to: @EventNoun}
  match "Kask {from: held} {to: a feast} in Oslo."
  no match "Kask saw a feast."
}
/// "talks were held", "an invitation extended by Kask"
link carrier(from -> to) {
  pattern {to: @EventNoun} @postmodifier{0,4} ","? {from: @VerbGroup[passive & (lightVerb | carrierVerb)]}
  match "{to: Celebrations} in Oslo {from: were held} on Monday."
  no match "Kask was held in Oslo."
}
/// "the talks he held"
link carrier(from -> to) {
  pattern {to: @EventNoun} ","? (which | that)? @NounPhrase {from: @VerbGroup[active & finite & (lightVerb | carrierVerb)]}
  match "{to: The feast} which Kask {from: held} ended."
  no match "Kask held her."
}

"""#

private let file26: StaticString = #"""
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

private let file27: StaticString = #"""
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
}

"""#

private let file28: StaticString = #"""
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
private fragment placeName = @honorific{0,2} (@Place {name: @Name})

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
  pattern (@determiner | @possessivePronoun | @possessor) (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,3} @TitlePhrase[!plural] (?! @Name | @honorific)
  pattern (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,3} @TitlePhrase[!plural & capitalized] (?! @Name | @honorific)
  pattern (?<= ^ | "," | @openQuote | and | with | by) [@TitlePhrase[!plural]] (?! @Name | @honorific)
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
  pattern {span: @Person[named] | @Name} "," {office: @Person[described]} (?= "," | ";" | "." | "(" | @listJoiner | who | $)
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

private let file29: StaticString = #"""
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

private let file30: StaticString = #"""
// Whose event it is: possessors, by-phrases, and the subject of the verb that carries the noun.

private fragment beforeNoun = (_[adjective | ordinal | numberWord] | @Date){0,2}

/// "Kask's visit", "his visit"
link subject(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} @possessiveMark @beforeNoun {to: @EventNoun}
  pattern {from: @Possessive} @beforeNoun {to: @EventNoun}
  match "{from: Kask}'s {to: feast} ended."
  no match "The feast of Oslo ended."
}

/// "a visit by Kask", "the arrival of Kask"
link subject(from -> to) {
  pattern {to: @EventNoun} @adjunct{0,2} by {from: @Actor[!Possessive]}
  pattern {to: @EventNoun} of (both | the)? {from: @Person | @Group | @Name}
  match "{to: The feast} by {from: Kask} ended."
  no match "The feast ended nearby."
}

/// "held talks", "paid (him) a visit", "is on a visit": the subject of the verb
link subject(from -> to) {
  pattern {v: @VerbGroup[active & lightVerb]} _[adverb | manner]? (in | on | with | to | for | at | into | up | off)? _[adverb | manner | possessiveMark]? {to: @EventNoun}
  pattern {v: @VerbGroup[active & lightVerb]} (@Pronoun | @Person | @Name | on @Date) {to: @EventNoun}
  pattern {v: @VerbGroup[copular]} (@adverb | @Date)? (on | in | at) {to: @EventNoun}
  pattern {v: @VerbGroup[active & (cancelVerb | planVerb | refuseVerb)]} {to: @EventNoun}
  from subject of v
  match "{from: Kask} held {to: a feast} in Oslo."
  no match "Kask saw a visitor in Oslo."
}

/// "arrived for talks", "left after a meeting": the subject of the verb in front
link subject(from -> to) {
  pattern {v: @VerbGroup} ~9[!";" & !(VerbGroup & (finite | gerundial)) & !EventNoun] @occasionWord {to: @EventNoun}
  from subject of v
  match "{from: Kask} arrived in Oslo for {to: celebrations}."
  no match "Kask arrived."
}

/// "During the visit, Kask said"
link subject(from -> to) {
  pattern (?<= ^ | ",") @occasionWord {to: @EventNoun} ~12[!";" & !(VerbGroup & finite)] "," {from: @NounPhrase[!Possessive]} (?= @postmodifier{0,2} ","? @VerbGroup[finite])
  match "During {to: the feast} in Oslo, {from: Kask} thanked them."
  no match "Kask thanked them during the feast."
}

/// "Kask, on a visit to Oslo, said"
link subject(from -> to) {
  pattern {from: @Actor[!Possessive]} @Apposition? "," @adverb? (on | in | at) {to: @EventNoun}
  match "{from: Kask}, at {to: a feast} in Oslo, thanked them."
  no match "At a feast in Oslo, they thanked her."
}

"""#

private let file31: StaticString = #"""
// Who does it: tried in this order, the first that finds a subject for a verb group or event noun wins.

/// Verbs that stand in front of their subject: "said the envoy".
verb inversionVerb { say says said said saying; add; note; state; remark; explain; write writes wrote written writing; declare; warn; observe; reply; read reads read read reading }
/// Joins clauses of one subject.
private fragment clauseJoiner = ","? (and | but | or | before | after | while | then) _[adverb | manner]{0,2} @Date?

/// "…", said the envoy.
link subject(from -> to) {
  pattern ("," | @closeQuote) {to: @VerbGroup[finite & active & inversionVerb]} {from: @Actor[!Possessive]} (?= "," | "." | $ | @Date | @preposition | @openQuote | who)
  match "\"It went well,\" {to: said} {from: Kask}."
  no match "Kask, in Oslo, said Lind agreed."
}

/// "The envoy, who met"
link subject(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} (@adjunct | @Apposition){0,2} ","? (who | which | that) (_[adverb | manner] | @Date | "," | @adjunct){0,2} {to: @VerbGroup[finite]}
  match "{from: Kask}, who {to: visited} Oslo, is tired."
  no match "Kask said that visitors left Oslo."
}

/// "The envoy (on Monday) (in Oslo) said"
link subject(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} @postmodifier{0,5} ","? @openQuote? {to: @VerbGroup[finite]}
  match "{from: Kask} on Monday {to: visited} Oslo."
  match "{from: Kask}, in a speech in Oslo, {to: thanked} them."
  no match "Visited by Kask, they smiled."
}

/// "met Lind and discussed": the subject of the verb before
link subject(from -> to) {
  pattern {v: @VerbGroup[finite]} ~25[!";" & !(VerbGroup & finite)] @clauseJoiner {to: @VerbGroup[finite]}
  from subject of v
  match "{from: Kask} visited Oslo and {to: thanked} them."
  no match "Kask visited Oslo and Lind thanked them."
}
link subject(from -> to) {
  pattern {v: @VerbGroup[finite]} ~30[!";"] ","? (and | but) _[adverb | manner]{0,2} {to: @VerbGroup[finite]}
  from subject of v
  match "{from: Kask} said they left and {to: thanked} them."
  no match "Kask said so; and thanked them."
}

/// "the delegation led by"
link subject(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} (@adjunct | @Apposition)? ","? {to: @VerbGroup[participial]}
  match "{from: The delegation}, {to: led} by Kask, left."
  no match "Led by Kask, they left."
}

/// "Led by Kask, the delegation left", "Addressing reporters, Kask said"
link subject(from -> to) {
  pattern (^ | "," | @openQuote) (@preposition | @subordinator | @adverb){0,2} {to: @VerbGroup[gerundial | participial]} ~20[!";" & !(VerbGroup & finite)] "," {from: @NounPhrase[!Possessive]} (?= @postmodifier{0,2} ","? @VerbGroup[finite])
  match "{to: Addressing} reporters, {from: Kask} thanked them."
  no match "Kask thanked them, addressing reporters."
}

/// "said so, adding that"
link subject(from -> to) {
  pattern {v: @VerbGroup[finite]} ~45[!";"] ("," | "—" | "–" | "--") (while | thus | thereby | also | by)? _[adverb | manner]? {to: @VerbGroup[gerundial]}
  from subject of v
  match "{from: Kask} thanked them, {to: adding} that it went well."
  no match "Adding this, Kask left."
}

/// "after visiting", "by meeting"
link subject(from -> to) {
  pattern {v: @VerbGroup[finite]} ~14[!";" & !"," & !(VerbGroup & finite)] ","? (after | before | while | by | when | upon | on | of | in | without | for | to | about | from | since) _[adverb | manner]? {to: @VerbGroup[gerundial]}
  from subject of v
  match "{from: Kask} left after {to: visiting} them."
  no match "After visiting them, Lind left."
}

/// "officials attending the summit", "with Kask saying"
link subject(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} {to: @VerbGroup[gerundial]}
  match "{from: Officials} {to: attending} it left."
  no match "They left, attending to it."
}

/// "urged Kask to visit": the object decides
link subject(from -> to) {
  pattern {v: @VerbGroup[controlVerb & active]} on? @NounPhrase @adjunct{0,2} {to: @VerbGroup[infinitive]}
  from object of v
  match "Lind urged {from: Kask} {to: to visit} Oslo."
  no match "Lind agreed to visit Oslo."
}

/// "was invited to visit", "agreed with Kask to meet"
link subject(from -> to) {
  pattern {v: @VerbGroup} ~10[!";" & !(VerbGroup & finite)] {to: @VerbGroup[infinitive]}
  from subject of v
  match "{from: Kask} agreed {to: to visit} Oslo."
  no match "To visit Oslo pleased them."
}

/// "visiting Oslo and meeting Lind"
link subject(from -> to) {
  pattern {v: @VerbGroup[gerundial]} ~20[!";"] ("," | and) {to: @VerbGroup[gerundial]}
  from subject of v
  match "{from: Kask} left, thanking them and {to: visiting} others."
  no match "Thanking them, Lind left."
}

"""#

private let file32: StaticString = #"""
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
  /// al-Tamimi
  shape particled /(?:al|el|as|ar|an|ad|at|ash|ul|bin|ben|d)[-'’]\p{Lu}.*/
  shape initial /\p{Lu}\.?/
  shape hyphenated /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/
  /// "warmly", but not "only", "family", "early".
  shape manner /(?!(?:family|reply|apply|supply|assembly|rally|ally|july|italy|early|daily|weekly|monthly|yearly|friendly|likely|elderly|orderly|costly|timely|scholarly|anomaly|monopoly|butterfly|homily|bully|belly|jelly|lovely|lively|deadly|unlikely|lonely)$)\p{Ll}{3,}ly/
  /// An unknown word in -ed.
  shape pastLike /\p{Ll}{2,}ed/
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

private let file33: StaticString = #"""
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
private fragment ofOffice = of (the | both)? @office (of the? @Place)?
private fragment forOffice = @chargeWord the? (@domain | @Organization | @Name[allCaps]) (of the? (@Place | @Organization))? (?! @possessiveMark)
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

private let file34: StaticString = #"""
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

private let file35: StaticString = #"""
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
  pattern (?<= and | or) [_[adverb | manner]{0,2} {head: @verb[base & !past & !nounLike & !domainWord & !eventNounWord]}]
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

private let file36: StaticString = #"""
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
  pattern (?<= @EventNoun | @Source | _[lowercase & !closed & !verb] | _[nounLike]) [{head: @reducible[participle]}] (?= in | on | at | here | to | from | between | during | with | earlier | @Date)
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

private let file37: StaticString = #"""
// Active verb groups with a subject of their own: tense, modality, polarity.

private fragment inner = (_[adverb | manner] | on? @Date){0,3}
/// Right in front of a noun a form in -ed or -s is no verb.
private fragment participleContext = @determiner | @possessivePronoun | @possessiveMark | @preposition[!"to"]
private fragment nounContext = @determiner | @possessivePronoun | @adjective | @possessiveMark | @numberWord | @preposition[!"to"] | @ordinal | @demonym | @domainWord

phase verbs

/// visited, also visited, warmly welcomed
recognizer verb.past: VerbGroup {
  pattern (?<! @participleContext) [_[adverb | manner]{0,2} {head: @verb[past & !participle & !nounLike]}]
  pattern (?<! @participleContext) [_[adverb | manner]{0,2} {head: @verb[past & participle & !nounLike]}] (?! by)
  pattern (?<= @Person | @Name | @Pronoun | @Organization | @Group) [_[adverb | manner]{0,2} {head: _[pastLike & !verb & !adjective & !closed]}]
  set finite, active, pastTense
  match "Kask {VerbGroup: also {head: visited}} Oslo."
  no match "Kask was visited by envoys."
}

/// visits, says
recognizer verb.present: VerbGroup {
  pattern (?<! @nounContext) [_[adverb | manner]{0,2} {head: @verb[third & !nounLike & !eventNounWord & !closed]}] (?! of)
  pattern (?<= @Person | @Name | @Pronoun | @Organization | who | which | that) [_[adverb | manner]{0,2} {head: @verb[third]}]
  set finite, active, presentTense
  match "Kask {VerbGroup: {head: says}} so."
  no match "Bilateral visits ended."
}

/// they share, the sides agree, Estonia and Latvia want
recognizer verb.presentPlural: VerbGroup {
  pattern (?<= @Group | @Person[plural] | _["they" | "we" | "i" | "you" | "who"] | and (@Name | @Place | @Person | @Organization)) [_[adverb | manner]{0,2} {head: @verb[base & !past]}]
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

private let file38: StaticString = #"""
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

private let file39: StaticString = #"""
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
lexicon temporalPreposition { since until after before "prior to" following during "ahead of" }
lexicon attribution: closed { "according to" "as per" }
/// Joins the members of a list.
lexicon listJoiner { and "&" "as well as" "along with" "together with" }
/// In front of an event that something happens at.
lexicon occasionWord { during after following before in on at for since until upon "ahead of" "prior to" "as part of" "on the sidelines of" "on the occasion of" }
/// Where somebody comes from or belongs.
lexicon originWord { of from representing "belonging to" }
/// What somebody is responsible for.
lexicon chargeWord { for "in charge of" }
/// In front of a purpose.
lexicon purposeWord { "aimed at" "in order to" "with a view to" "with the aim of" }
lexicon conditionWord { if unless whether "in case" }
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
  "Mr." Mr "Mrs." Mrs "Ms." Ms Miss "Dr." Dr "Prof." Prof "H.E." "H.E" "His Excellency" "Her Excellency" "Their Excellencies" "Hon." Hon Honourable Honorable
  Sir Lord Lady Dame Shri Smt Sheikh Sheikha Sayyid Ayatollah Allama Maulana Haji Madam Comrade "Rev." "His Majesty" "Her Majesty" "His Highness"
  "His Royal Highness" "Her Royal Highness" "Gen." Gen "Lt." Lt "Col." Col "Maj." Maj "Capt." Capt "Brig." Brig "Adm." Adm "Sen." Sen "Rep." "Gov." "St."
}
lexicon capitalHonorific: honorific (case exact) { HE }
/// Small words inside names: van der Berg, al-Sisi, de la Cruz.
lexicon nameParticle { van von der den de del della da das dos do du di la le bin ibn bint ben al el ul ur abu ter ten zu af }
lexicon nameSuffix: closed { "Jr." Jr "Sr." Sr II III IV }

"""#

private let file40: StaticString = #"""
/// Somebody agrees, decides, signs an instrument, accepts an invitation or an offer.
event Agreement {
  party: Actor*
  content: Span? until(@clauseEnd)
  place: Place?
  date: Date?
  attach place
  attach date
  codes { cameo "057"; plover "AGREE"; plover "REJECT" when negative; plover "REJECT" when cancelled }
}

verb agree { agree; concur concurs concurred concurred concurring }
verb decide { decide; resolve }
verb sign { sign; ink; finalise; finalize; initial }
verb concludeDeal { conclude }
verb accept { accept }
verb reach { reach; strike strikes struck struck striking; "come to" "comes to" "came to" "come to" "coming to"; clinch; broker; seal }
noun agreement: eventNounWord {
  agreement; consensus; signing; memorandum memoranda; "memorandum of understanding" "memoranda of understanding"
  "memorandum of cooperation" "memoranda of cooperation"; mou; deal; accord; pact; treaty; decision; understanding; protocol; contract; ceasefire; truce
}
/// Instruments by nature: concluding or signing one is an agreement whatever the words around it.
private fragment instrument = (@EventNoun[agreement] | @NounPhrase)
private fragment owned = (@Possessive | @NounPhrase @possessiveMark)?

/// "X and Y agreed to …", "it was agreed that …"
frame agreement.agree: Agreement {
  head @VerbGroup[agree | decide]
  subject party
  via "with" party
  pattern $trigger (@adverb | on? @Date)? (that | on | upon)? {content: (?! that | on | upon | with | @Date | ",") until(@clauseEnd)}
  pattern $trigger with @Actor (that | on | upon)? {content: until(@clauseEnd)}
  match "{party: Minister Rossi} and {party: Ambassador Lindqvist} [agreed] {content: to open a joint office}."
  match "It was [agreed] that {content: trade would grow}."
  no match "The agreed price was low."
}

/// "X and Y signed a memorandum on …"
frame agreement.sign: Agreement {
  head @VerbGroup[sign & active]
  subject party
  via "with" party
  pattern $trigger {content: (?= @owned @instrument) until(@instrumentEnd)}
  match "{party: Estonia} and {party: Latvia} [signed] {content: a memorandum on fisheries} in {place: Riga}."
  no match "The minister saw the sign of hope."
}

/// "a memorandum was signed between X and Y", "… was signed by X"
frame agreement.signed: Agreement {
  head @VerbGroup[sign & (passive | participial)]
  via "by" party
  via "between" party
  pattern {content: (@EventNoun | @NounPhrase) (on @NounPhrase)?} (between @Actor | with @Actor | @adjunct){0,2} ","? $trigger
  match "{content: A memorandum on fisheries} was [signed] by {party: Minister Rossi}."
  no match "The minister signed in blue."
}
role agreement.between: Agreement.party {
  pattern (@EventNoun[agreement] | @NounPhrase) (on @NounPhrase)? between (the | both)? {party} @adjunct{0,2} $trigger
}

/// "concluded a treaty"
rule agreement.concluded: Agreement {
  pattern [@VerbGroup[concludeDeal]] {content: @EventNoun[agreement] until(@instrumentEnd)}
  pattern {content: @EventNoun[agreement]} @adjunct{0,2} [@VerbGroup[concludeDeal & passive]]
  match "Estonia [concluded] {content: a treaty on fisheries} with Latvia." ...
  no match "The visit [concluded] on Monday."
}
/// "accepted the invitation"
rule agreement.accepted: Agreement {
  pattern [@VerbGroup[accept & !passive]] {content: @owned @EventNoun until(@nounPhraseEnd)}
  pattern [@VerbGroup[accept & !passive]] {content: @NounPhrase[!Person & !Pronoun]}
  match "{party: The envoy} [accepted] {content: the invitation}."
  no match "The accepted view is old."
}
frame agreement.actor: Agreement {
  head @VerbGroup[accept | concludeDeal]
  augment
  subject party
  via "with" party
  match "{party: The envoy} [accepted] {content: the invitation}."
  no match "The accepted view is old."
}

/// "reached an agreement", "an agreement was reached", "a decision was taken"
rule agreement.reached: Agreement {
  pattern @VerbGroup[(reach | lightVerb) & active] @owned [@EventNoun[agreement]]
  pattern [@EventNoun[agreement]] @postmodifier{0,3} ","? @VerbGroup[(reach | lightVerb) & passive]
  match "{party: The two sides} reached [an agreement] on {content: fisheries}."
  no match "They praised the old agreement."
}
/// "the signing of a treaty"
rule agreement.signing: Agreement {
  pattern [signing] of {content: (@EventNoun | @NounPhrase) until(@instrumentEnd)}
  pattern [@EventNoun[signing]] of {content: (@EventNoun | @NounPhrase) until(@instrumentEnd)}
  match "They saw the [signing] of {content: a memorandum on fisheries}."
  no match "The signing pen broke."
}
lexicon signing { signing signings }
frame agreement.noun: Agreement {
  head @EventNoun[agreement]
  augment
  subject party
  via "between" party
  via "with" party
  pattern $trigger @adjunct{0,2} (on | to | for | that)? {content: (?! between | with | @VerbGroup[finite] | "," | "." | @Date | in | at) until(@nounPhraseEnd)}
  match "{party: The two sides} reached [an agreement] on {content: fisheries}."
  no match "They praised the old agreement."
}

"""#

private let file41: StaticString = #"""
/// Who leads, belongs to or is present in a group.
event Delegation {
  party: NounPhrase?
  leader: NounPhrase?
  member: NounPhrase*
  place: Place?
  date: Date?
  codes { cameo "040"; plover "CONSULT" }
}
verb lead { lead leads led led leading; head; chair }
verb accompany { accompany; join }
verb include { include; comprise; consist }
verb attendList { attend; participate }
noun presence: eventNounWord { presence }
lexicon presentWord { present "in attendance" "on hand" }
private fragment be = @VerbGroup[copular]

/// "a delegation led by X"
rule delegation.led: Delegation {
  pattern {party: @Group | @Organization | @NounPhrase[!Person & !Place]} (@adjunct | @Apposition)? ","? [@VerbGroup[lead & (participial | passive)]] by {leader: @NounPhrase}
  pattern [@VerbGroup[lead & (participial | passive)]] by {leader: @Person}
  pattern {leader: @Person} ","? (who)? [@VerbGroup[lead & active]] {party: @Group}
  match "{party: A trade delegation} [led] by {leader: Minister Rossi} arrived."
  match "{leader: Minister Rossi} [led] {party: the delegation}."
  no match "The talks led to nothing."
}
/// "the delegation included X, Y and Z"
rule delegation.included: Delegation {
  pattern {party: @Group | @Organization} [@VerbGroup[include & finite]] of? {member: @NounPhrase}
  pattern {party: @Group | @Organization} @adjunct{0,2} ","? [(@VerbGroup[include & gerundial] | including)] of? {member: @Actor}
  match "{party: The delegation} [included] {member: Minister Rossi} and {member: Ambassador Lindqvist}."
  no match "The price included tax."
}
/// "X and Y were also present"
rule delegation.present: Delegation {
  pattern {member: @Actor} (@Apposition | @adjunct){0,2} ","? @be @adverb{0,2} [@presentWord]
  pattern ^ @adverb{0,2} [@presentWord] @adjunct{0,3} @be {member: @NounPhrase}
  match "{member: Minister Rossi} and {member: Ambassador Lindqvist} were also [present] on the occasion."
  no match "They present a plan."
}
role delegation.along: Delegation.member {
  pattern $trigger @adjunct{0,3} @be @NounPhrase @postmodifier{0,2} ","? @comitative {member: @NounPhrase}
}
/// "accompanied by X"
rule delegation.accompanied: Delegation {
  pattern {leader: @NounPhrase} (@Apposition | @adjunct){0,2} ","? (who)? [@VerbGroup[accompany & (passive | participial)]] by {member: @NounPhrase}
  match "{leader: Minister Rossi} was [accompanied] by {member: Ambassador Lindqvist}."
  no match "They accompany songs."
}
/// "was attended by X"
rule delegation.attended: Delegation {
  pattern [@VerbGroup[attendList & passive]] @adverb? by {member: @NounPhrase}
  match "The ceremony was [attended] by {member: Minister Rossi} and {member: Ambassador Lindqvist}."
  no match "They attend school."
}
/// "X and Y attended the meeting"
rule delegation.attend: Delegation {
  pattern {member: @Actor} @adverb? [@VerbGroup[attendList & finite & active & pastTense]] (in | the | @EventNoun | @Possessive)
  match "{member: Minister Rossi} and {member: Ambassador Lindqvist} also [attended] the meeting."
  no match "They attend school."
}
/// "in the presence of X"
rule delegation.presence: Delegation {
  pattern in [@EventNoun[presence]] of (the)? {member: @NounPhrase}
  match "It happened in the [presence] of {member: Minister Rossi}."
  no match "Their [presence] grew."
}
/// "X was part of the delegation"
rule delegation.part: Delegation {
  pattern {member: @Actor} (@Apposition | @adjunct){0,2} ","? @be @adverb{0,2} [@NounPhrase["part" & !grown]] of {party: @Group}
  pattern {member: @Actor} (@Apposition | @adjunct){0,2} ","? @be @adverb{0,2} [@NounPhrase["part"]]
  match "{member: Minister Rossi} was also [part] of the delegation." ...
  no match "They left that part out."
}

"""#

private let file42: StaticString = #"""
/// Somebody asks somebody to come or to take part.
event Invitation {
  inviter: Actor?
  invitee: Actor?
  destination: Place?
  topic: Span? until(@nounPhraseEnd)
  date: Date?
  attach date
  codes { cameo "036"; plover "CONSULT"; plover "REJECT" when cancelled; plover "REJECT" when negative }
}
verb invite { invite }
noun invitation: eventNounWord { invitation; invite }
verb extendVerb { extend; send sends sent sent sending; convey; renew; issue; offer offers offered offered offering }

/// "X invited Y to visit Oslo"
frame invitation.verb: Invitation {
  head @VerbGroup[invite]
  subject inviter
  object invitee
  pattern $trigger @NounPhrase? @adjunct{0,1} @VerbGroup[visit & infinitive] {destination: @Place}
  pattern $trigger @NounPhrase? to {destination: @Place}
  pattern $trigger @NounPhrase? @adjunct{0,1} {topic: @VerbGroup[infinitive & !visit] until(@clauseEnd)}
  pattern $trigger @NounPhrase? (to | for) {topic: @EventNoun until(@nounPhraseEnd)}
  match "{inviter: Minister Rossi} [invited] {invitee: Ambassador Lindqvist} to visit {destination: Rome}."
  match "{invitee: Ambassador Lindqvist} was [invited] to {destination: Rome} by {inviter: Minister Rossi}."
  no match "It was an inviting target."
}
/// "an invitation from X to Y", "accepted the invitation"
rule invitation.noun: Invitation {
  pattern [@EventNoun[invitation]]
  match "He came at [the invitation] of {inviter: Minister Rossi}."
  no match "It was an inviting target."
}
/// A light verb decides who is who: who receives or accepts is invited, who extends invites.
frame invitation.roles: Invitation {
  head @EventNoun[invitation]
  augment
  under @VerbGroup[accept | receive | refuseVerb] subject invitee
  under @VerbGroup[extendVerb] subject inviter via "to" invitee via "by" inviter
  subject inviter
  via "of" inviter
  via "from" inviter
  via "by" inviter
  via "for" invitee
  pattern $trigger @adjunct{0,2} @VerbGroup[visit & infinitive] (the)? {destination: @Place}
  pattern $trigger to {invitee: @Person | @Group | @Pronoun}
  pattern $trigger to (the)? {destination: @Place}
  pattern $trigger to {topic: @EventNoun until(@nounPhraseEnd)}
  match "{inviter: Minister Rossi} extended [an invitation] to {invitee: Ambassador Lindqvist} to visit {destination: Rome}." ...
  match "{invitee: Ambassador Lindqvist} accepted [the invitation]."
  no match "It was an inviting target."
}

"""#

private let file43: StaticString = #"""
/// Two or more parties come face to face, or somebody attends, holds or chairs a gathering.
event Meeting {
  participant: Actor[2...]
  host: Actor?
  topic: Span? until(@nounPhraseEnd)
  place: Place | NounPhrase?
  date: Date?
  attach place
  attach date
  codes { cameo "040"; plover "CONSULT"; plover "AGREE" when planned; plover "REJECT" when cancelled; plover "REJECT" when negative }
  veto [@VerbGroup[meet & active]] (with)? @NounPhrase[metThing]
  veto [@EventNoun[conference]] @pressCompound
  veto (press | news) [@EventNoun[conference]]
}
/// What one meets that is nobody.
lexicon metThing {
  demand demands deadline deadlines criticism challenge challenges target targets need needs requirement requirements obligation obligations
  opposition resistance standard standards goal goals expectation expectations condition conditions resistance success approval fate
}
lexicon conference { conference conferences }
private fragment pressCompound = hall
/// Gatherings for the press are no meetings.
private noun pressMeeting { "press conference"; "news conference"; "press briefing"; "joint press conference"; "media briefing"; "conference call" }

verb meet { meet meets met met meeting; "sit down" "sits down" "sat down" "sat down" "sitting down" }
verb callOn { "call on" "calls on" "called on" "called on" "calling on"; "call upon" "calls upon" "called upon" "called upon" "calling upon" }
verb callBare { call }
verb receive { receive }
noun meeting: eventNounWord {
  meeting; summit; conference; session; reception; dinner; luncheon; lunch; banquet; audience; gathering; roundtable; encounter
  "courtesy call"; "call on" "calls on"; "town hall" "town halls"; symposium symposiums; seminar; congress congresses; get-together
}

/// "X met (with) Y", "X and Y met"
frame meeting.meet: Meeting {
  head @VerbGroup[meet]
  subject participant
  object participant
  via "with" participant
  match "{participant: Minister Rossi} [met] with {participant: Ambassador Lindqvist} on {date: Monday}."
  match "{participant: Minister Rossi} will [meet] {participant: Ambassador Lindqvist} in {place: Oslo}." => modality planned
  match "{participant: Minister Rossi} refused to [meet] {participant: the envoy}." => polarity negative
  no match "The proposal [met] with criticism."
}
/// "a meeting was held", "the summit"
rule meeting.noun: Meeting {
  pattern [@EventNoun[meeting]]
  match "A [meeting] was held in {place: Geneva} on {date: Monday}."
  no match "She spoke at a press conference."
}
frame meeting.roles: Meeting {
  head @EventNoun[meeting]
  augment
  subject participant
  via "between" participant
  via "with" participant
  via "among" participant
  pattern $trigger @adjunct{0,3} (@VerbGroup[focusVerb] on | @purposeWord | about) {topic: until(@nounPhraseEnd)}
  pattern $trigger @adjunct{0,2} on {topic: (?! @Date | the sidelines) until(@nounPhraseEnd)}
  match "{participant: Minister Rossi} held [a meeting] with {participant: Ambassador Lindqvist} on {topic: fisheries}."
  no match "She spoke at a press conference."
}
/// "X attended the summit", "chaired the session"
role meeting.attended: Meeting.participant {
  pattern {participant} @postmodifier{0,2} @VerbGroup[(attendVerb | chairVerb) & active] $trigger
  pattern $trigger @adjunct{0,2} @VerbGroup[(attendVerb | chairVerb) & (passive | participial)] by {participant}
}
verb attendVerb { attend; join; participate; address }
verb chairVerb { chair; co-chair; preside; host }
/// "X called on the President"
rule meeting.calledOn: Meeting {
  pattern [@VerbGroup[callOn & !passive]] (the)? {host: @Person | @Pronoun | @Organization | @Name} (?! @VerbGroup[infinitive] | to | "'s")
  pattern [@VerbGroup[callBare & active] on] (the)? {host: @Person | @Pronoun | @Name} (?! @VerbGroup[infinitive] | to | "'s")
  match "{participant: The Estonian ambassador} [called on] {host: President Rossi} in {place: Rome}."
  no match "He [called on] Minister Rossi to resign."
}
frame meeting.callOn: Meeting {
  head @VerbGroup[callOn | callBare]
  augment
  subject participant
  match "{participant: The Estonian ambassador} [called on] {host: President Rossi} in {place: Rome}."
  no match "He [called on] Minister Rossi to resign."
}
/// "a courtesy call on the President"
role meeting.callHost: Meeting.host {
  pattern $trigger on (the)? {host: @Person | @Pronoun | @Organization | @Name}
  unless $trigger on @Date
}
/// "X received Y" (an audience, not an arrival)
rule meeting.received: Meeting {
  pattern [@VerbGroup[receive & active]] {participant: @Person | @Group | @Pronoun | @Actor[list]} (?! @VerbGroup[passive])
  match "{host: President Rossi} [received] {participant: the Estonian ambassador} on {date: Monday}."
  no match "President Rossi [received] a letter."
}
frame meeting.receive: Meeting {
  head @VerbGroup[receive & active]
  augment
  subject host
  match "{host: President Rossi} [received] {participant: the Estonian ambassador} on {date: Monday}."
  no match "President Rossi [received] a letter."
}
/// "met Y to discuss trade": a purpose without a trigger of its own
role meeting.purpose: Meeting.topic {
  pattern $trigger (with? @Actor)? @adjunct{0,2} {topic: @VerbGroup[infinitive & !discuss & !visit] until(@nounPhraseEnd)}
}

"""#

private let file44: StaticString = #"""
/// Meetings, talks, visits, invitations, agreements, welcomes, statements and delegations in diplomatic news.
pack diplomacy "1.0.0" { language en; engine "0.1" }
import core

"""#

private let file45: StaticString = #"""
/// Somebody says, asks, thanks, promises, condemns …
event Statement {
  speaker: NounPhrase?
  addressee: Actor?
  content: Span? until(@clauseEnd)
  date: Date?
  attach date
  codes { cameo "010"; plover "CONSULT" }
  veto [@VerbGroup[welcome]] (the)? (@Person | @Pronoun | @Group | @Actor[list]) (?! @possessiveMark)
  veto (@Person | @Pronoun | @Group) [@VerbGroup[welcome & passive]]
  veto [@VerbGroup[exchange | discuss | agree | decide]]
  veto [@VerbGroup[speechVerb & passive]] (?! by | that | as)
  veto [@VerbGroup[extendVerb]] @NounPhrase? @EventNoun[invitation]
}

/// Speech verbs that mean something else more often: they count when what follows says so.
lexicon weakSpeech {
  share shares shared sharing observe observes observed observing maintain maintains maintained maintaining conclude concludes concluded concluding
  wish wishes wished wishing believe believes believed believing offer offers offered offering present presents presented presenting
  renew renews renewed renewing deliver delivers delivered delivering add adds added adding oppose opposes opposed opposing push pushes pushed pushing
  press presses pressed pressing order orders ordered ordering direct directs directed directing signal signals signaled signalled signaling indicate
  indicates indicated indicating detail details detailed detailing discuss discusses discussed discussing admit admits admitted admitting
}
private fragment afterWords = (@adverb | _[manner] | on? @Date | here | in (a | an) @NounPhrase | to (the)? (@Actor))
private fragment name = (@NounPhrase (@Apposition | @adjunct){0,2})
private fragment contentStart = (?! that | on | "," | "." | in | to | at | ";" | ":" | during | after | by | as | @Date | @closeQuote | @openQuote | and | for | with)

/// A finite or gerundial verb of speech with whoever is its subject.
frame statement.verb: Statement {
  head @VerbGroup[speechVerb & (finite | gerundial) & !weakSpeech]
  subject speaker
  match "{speaker: Minister Rossi} [said] that {content: the talks went well}."
  match "{speaker: Minister Rossi} [highlighted] {content: the need for trade}."
  no match "The note was short."
}
/// The same for weak ones: with "that", a quotation or a speech-like object.
rule statement.weak: Statement {
  pattern [@VerbGroup[speechVerb & weakSpeech & (finite | gerundial)]] @afterWords? (that | ","? @openQuote | ":")
  pattern "," [@VerbGroup[speechVerb & weakSpeech & gerundial]] @contentStart
  pattern @closeQuote ","? (@NounPhrase)? [@VerbGroup[speechVerb & weakSpeech & finite]]
  pattern [@VerbGroup[speechVerb & weakSpeech & finite]] $
  pattern "," @NounPhrase [@VerbGroup[speechVerb & weakSpeech & finite]] "."
  pattern [@VerbGroup[speechVerb & weakSpeech & finite]] @speechObject
  match "{speaker: Minister Rossi} [added] that {content: the talks went well}."
  no match "They [shared] a table."
}
private fragment speechObject = @NounPhrase[speechThing]
lexicon speechThing { condolences sympathy sympathies greetings wishes gratitude thanks appreciation confidence hope readiness willingness support message concern concerns desire resolve commitment solidarity }
frame statement.weakSpeaker: Statement {
  head @VerbGroup[speechVerb & weakSpeech]
  augment
  subject speaker
  match "{speaker: Minister Rossi} [added] that {content: the talks went well}."
  no match "They [shared] a table."
}
/// "according to the ministry"
rule statement.according: Statement {
  pattern ^ [@attribution] {speaker: @NounPhrase} @adjunct{0,2} "," {content: until(@clauseEnd)}
  pattern ^ {content: @VerbGroup[!copular]? ~60} ","? [@attribution] {speaker: @NounPhrase}
  pattern [@attribution] {speaker: @NounPhrase}
  match "{content: Trade grew by half}, [according to] {speaker: the ministry}."
  no match "They acted according to."
}
/// "called for restraint", "called on X to act"
rule statement.callFor: Statement {
  pattern [@VerbGroup[callForVerb & !passive]] for {content: until(@clauseEnd)}
  pattern [@VerbGroup[callOn | callBare] on?] (the)? {addressee: @NounPhrase[!Date]} @adjunct? {content: @VerbGroup[infinitive] until(@clauseEnd)}
  match "{speaker: Minister Rossi} [called] for {content: more trade}."
  match "{speaker: Minister Rossi} [called on] {addressee: the envoy} {content: to act}."
  no match "He [called] Oslo."
}
/// "pointed out that", "referred to"
rule statement.pointed: Statement {
  pattern [@VerbGroup[pointVerb & (finite | gerundial) & !speak]] (out that? | to | that | on) {content: until(@clauseEnd)}
  match "{speaker: Minister Rossi} [pointed] out that {content: trade grew}."
  no match "He [spoke] Italian."
}
frame statement.otherSpeaker: Statement {
  head @VerbGroup[callForVerb | callOn | callBare | pointVerb]
  augment
  subject speaker
  match "{speaker: Minister Rossi} [referred] to {content: the old treaty}."
  no match "He [called] Oslo."
}

/// "told X that", "thanked X for", "urged X to"
frame statement.addressed: Statement {
  head @VerbGroup[(tellVerb | askVerb | thankVerb | briefVerb) & !passive]
  augment
  object addressee
  pattern $trigger (the)? @NounPhrase[!Date] @adjunct{0,1} (for | on | about | of) {content: until(@clauseEnd)}
  pattern $trigger (the)? @NounPhrase[!Date] @adjunct{0,1} {content: @VerbGroup[infinitive] until(@clauseEnd)}
  pattern $trigger (the)? @Actor that? {content: (?! "," | "." | on | for | in | at) until(@clauseEnd)}
  match "{speaker: Minister Rossi} [urged] {addressee: the envoy} {content: to act}."
  match "{speaker: Minister Rossi} [thanked] {addressee: the envoy} for {content: the warm welcome}." ...
  no match "The urged reform failed."
}
/// "expressed gratitude to X for"
frame statement.expressed: Statement {
  head @VerbGroup[expressVerb & !passive]
  augment
  pattern $trigger {content: @NounPhrase (of @NounPhrase)?} to (the)? {addressee: @Actor} (for | on)?
  match "{speaker: Minister Rossi} [expressed] {content: gratitude} to {addressee: the envoy}."
  no match "The express train left."
}

/// ": "…"", "said that "…""
role statement.quoteAfter: Statement.content {
  pattern $trigger @afterWords{0,2} (that | ":" | ","){0,2} @openQuote {content: until(@quoteEnd)}
  pattern $trigger @NounPhrase @afterWords? (that | ":" | ",") @openQuote {content: until(@quoteEnd)}
}
/// "said in Oslo on Monday that"
role statement.that: Statement.content {
  pattern $trigger (@afterWords | @adjunct | @NounPhrase){0,3}? that {content: (?! @openQuote) until(@clauseEnd)}
}
/// "“…,” X said", "“…,” said X"
role statement.quoteBefore: Statement.content {
  pattern ^ @openQuote {content: _[!closeQuote]{2,80}?} ","? @closeQuote ","? (@name ","?)? $trigger
  pattern ^ {content: _[!closeQuote & !openQuote]{2,80}?} ","? @closeQuote ","? @name? $trigger
}
/// "…, X said on Monday", "…, said X"
frame statement.clauseBefore: Statement {
  head @VerbGroup[speechVerb & finite & !passive]
  augment
  pattern ^ @openQuote? {content: (?= ~25 @VerbGroup[finite]) _[!";"]{3,80}?} ","? @closeQuote? "," @name ","? $trigger (?= "." | $ | "," | @Date | on | in | @adverb | here | to | at | during | @NounPhrase ("." | $ | on | in))
  pattern ^ @openQuote? {content: (?= ~25 @VerbGroup[finite]) _[!";"]{3,80}?} "," @closeQuote? $trigger @NounPhrase @postmodifier{0,3} (?= "." | $ | ",")
  match "{content: The talks went well}, {speaker: Minister Rossi} [said] on {date: Monday}."
  match "{content: The talks went well}, [said] {speaker: Minister Rossi}."
  no match "The notes were short."
}
/// "said the talks went well", "highlighted the need"
role statement.clause: Statement.content {
  pattern $trigger (@adverb | _[manner] | on? @Date | here){0,2} {content: @contentStart until(@clauseEnd)}
}
/// "praised the role of X": a noun phrase ends where the phrase ends
frame statement.noun: Statement {
  head @VerbGroup[(nounSpeechVerb | expressVerb) & !clauseVerb & !passive & !thankVerb]
  augment
  priority 1
  pattern $trigger (@adverb | _[manner]){0,2} {content: (?= (the)? @NounPhrase) @contentStart until(@nounPhraseEnd)}
  unless $trigger @NounPhrase to (the)? @Actor
  match "{speaker: Minister Rossi} [hailed] {content: the work of the port}, which is old."
  no match "Hail fell on the port."
}

"""#

private let file46: StaticString = #"""
/// People or bodies speak with each other about something.
event Talks {
  participant: Actor[2...]
  topic: Span? until(@nounPhraseEnd)
  place: Place | NounPhrase?
  date: Date?
  attach place
  attach date
  codes { cameo "040"; plover "CONSULT"; plover "AGREE" when planned; plover "REJECT" when cancelled; plover "REJECT" when negative }
  veto [@exchange] @NounPhrase[!viewsWord]
}

verb discuss { discuss; negotiate; confer confers conferred conferred conferring; deliberate; consult; review }
verb exchange { exchange; swap swaps swapped swapped swapping }
verb speak { speak speaks spoke spoken speaking; talk; converse }
noun talks: eventNounWord {
  talks talks; discussion; negotiation; consultation; dialogue; deliberation; conversation; "phone call"; "telephone call"; "video call"
  "telephone conversation"; "phone conversation"; "exchange of views" "exchanges of views"; "exchange of ideas" "exchanges of ideas"; interaction; brainstorming
}
/// Nouns that are talks only with a partner or a light verb.
noun talksLight: eventNounWord { talk talk; call; review }
lexicon viewsWord { views ideas opinions notes pleasantries greetings perspectives }
private fragment topicStart = (?! @Date | with | by | "," | "." | between | among | in | at | during | here | that | ";" | @closeQuote | while | who)

/// "X discussed trade with Y"
frame talks.discuss: Talks {
  head @VerbGroup[discuss & active]
  subject participant
  via "with" participant
  pattern $trigger with @Actor {topic: @topicStart until(@nounPhraseEnd)}
  pattern $trigger (@adverb | on? @Date){0,2} {topic: @topicStart _[!VerbGroup & !";"]{1,12}?} with (the)? @Actor
  pattern $trigger (@adverb | on? @Date){0,2} on? {topic: @topicStart until(@nounPhraseEnd)}
  match "{participant: Minister Rossi} [discussed] {topic: fisheries and transport} with {participant: Ambassador Lindqvist}." ...
  no match "The discussed plan was old."
}
/// "trade and transport were discussed"
frame talks.discussed: Talks {
  head @VerbGroup[discuss & passive]
  via "by" participant
  via "between" participant
  pattern (^ | "," | said | that | and) {topic: (@NounPhrase | @EventNoun) ~20[!VerbGroup & !";" & !"that" & !closeQuote]} ","? $trigger
  pattern {topic: (@NounPhrase | @EventNoun)} @adjunct{0,3} ","? $trigger
  match "During the visit, {topic: trade and transport} were [discussed]."
  no match "They discussed trade."
}
/// "exchanged views on …"
rule talks.exchanged: Talks {
  pattern [@VerbGroup[exchange & active]] @NounPhrase[viewsWord] (with @Actor)? (on | about | regarding) {topic: until(@nounPhraseEnd)}
  pattern [@VerbGroup[exchange & active]] @NounPhrase[viewsWord]
  pattern @NounPhrase[viewsWord] [@VerbGroup[exchange & passive]] (on | about) {topic: until(@nounPhraseEnd)}
  pattern @NounPhrase[viewsWord] [@VerbGroup[exchange & passive]]
  match "{participant: The two sides} [exchanged] views on {topic: fisheries}."
  no match "They [exchanged] gifts."
}
frame talks.exchange: Talks {
  head @VerbGroup[exchange]
  augment
  subject participant
  via "with" participant
  match "{participant: The two sides} [exchanged] views on {topic: fisheries}."
  no match "They [exchanged] gifts."
}
/// "spoke with Y by phone", "talked about …"
rule talks.spoke: Talks {
  pattern [@VerbGroup[speak]] (@adverb | on? @Date | by @NounPhrase | again){0,2} with {participant}
  pattern [@VerbGroup[speak]] (@adverb | on? @Date){0,2} by (phone | telephone | @NounPhrase[phone])
  pattern [@VerbGroup[speak & talkVerb]] to {participant: @Person} (on | about) {topic: until(@nounPhraseEnd)}
  match "{participant: Minister Rossi} [spoke] with {participant: Ambassador Lindqvist} on {date: Monday}."
  no match "Minister Rossi spoke Italian."
}
verb talkVerb { talk }
lexicon phone { phone telephone }
frame talks.speak: Talks {
  head @VerbGroup[speak]
  augment
  subject participant
  pattern $trigger with @Actor (@adverb | on? @Date)? (on | about | regarding) {topic: @topicStart until(@nounPhraseEnd)}
  match "{participant: Minister Rossi} [spoke] with {participant: Ambassador Lindqvist} about {topic: fisheries}."
  no match "Minister Rossi spoke Italian."
}
/// "talks between X and Y on …", "held negotiations"
rule talks.noun: Talks {
  pattern [@EventNoun[talks]]
  match "[Talks] between {participant: Estonia} and {participant: Latvia} ended."
  no match "He talks a lot."
}
rule talks.lightNoun: Talks {
  pattern [@EventNoun[talksLight]] @adjunct? (with | between) @Actor
  pattern @VerbGroup[lightVerb & active] @owned [@EventNoun[talksLight]]
  pattern (phone | telephone) [@EventNoun[talksLight]]
  match "{participant: Minister Rossi} had [a call] with {participant: Ambassador Lindqvist}."
  no match "The call for papers ended."
}
frame talks.roles: Talks {
  head @EventNoun[talks | talksLight]
  augment
  subject participant
  via "between" participant
  via "with" participant
  via "involving" participant
  via "among" participant
  pattern $trigger (@adjunct){0,2} (on | about | regarding | concerning | over | @VerbGroup[focusVerb] on | @purposeWord | covering) {topic: (?! @Date | @numberWord | @EventNoun[!talks] | the sidelines) until(@nounPhraseEnd)}
  match "{participant: Estonia} held [talks] with {participant: Latvia} on {topic: fisheries}."
  no match "He talks a lot."
}

"""#

private let file47: StaticString = #"""
/// Somebody goes to, arrives at, leaves for or stays at a place.
event Visit {
  visitor: NounPhrase?
  destination: Place | Organization | NounPhrase?
  host: Actor?
  topic: Span? until(@nounPhraseEnd)
  date: Date?
  attach date
  codes { cameo "042"; plover "CONSULT"; plover "AGREE" when planned; plover "REJECT" when cancelled; plover "REJECT" when negative }
}

verb visit { visit; tour }
verb arrive { arrive; land }
verb reachPlace { reach }
verb travel {
  travel travels traveled traveled traveling; travel travels travelled travelled travelling; go goes went gone going; fly flies flew flown flying
  head; journey; come comes came come coming
}
verb leave { leave leaves left left leaving; depart }
verb return { return }
verb stay { stay }
noun visitNoun: eventNounWord { visit; trip; tour; arrival; stay; stopover; "state visit"; departure; return }

/// "X visited Oslo"
frame visit.verb: Visit {
  head @VerbGroup[visit & !passive]
  subject visitor
  object destination
  match "{visitor: Minister Rossi} [visited] {destination: Oslo} on {date: Monday}."
  match "{visitor: Minister Rossi} plans to [visit] {destination: Oslo}." => modality planned
  no match "The visiting hours ended."
}
/// "arrived in Oslo"
frame visit.arrive: Visit {
  head @VerbGroup[arrive]
  subject visitor
  via "in" destination
  via "at" destination
  via "to" destination
  match "{visitor: Minister Rossi} [arrived] in {destination: Oslo} on {date: Monday}."
  no match "The arrival of spring pleased them."
}
/// "travelled to Oslo", "left for Oslo", "returned from Oslo", "reached Oslo"
rule visit.travel: Visit {
  pattern [@VerbGroup[travel]] (@adverb | on? @Date | @VerbGroup[gerundial]){0,2} (to | for) (the)? {destination: @Place}
  pattern [@VerbGroup[leave]] (@adverb | on? @Date | @Place){0,2} for (the)? {destination: @Place}
  pattern [@VerbGroup[return]] (@adverb | on? @Date){0,2} (from | to) (the)? {destination: @Place}
  pattern [@VerbGroup[reachPlace & active]] (the)? {destination: @Place}
  match "{visitor: Minister Rossi} [travelled] to {destination: Oslo} on {date: Monday}."
  match "{visitor: Minister Rossi} [left] for {destination: Oslo}."
  no match "Minister Rossi [left] the room."
}
frame visit.mover: Visit {
  head @VerbGroup[travel | leave | return | reachPlace]
  augment
  subject visitor
  match "{visitor: Minister Rossi} [travelled] to {destination: Oslo} on {date: Monday}."
  no match "Minister Rossi [left] the room."
}
/// "an official visit to Oslo"
rule visit.noun: Visit {
  pattern [@EventNoun[visitNoun & !stayNoun]]
  pattern [@EventNoun[stayNoun]] (in | at | here)
  match "{visitor: Minister Rossi} paid [a visit] to {destination: Oslo}."
  no match "They visit often."
}
lexicon stayNoun { stay stays return returns departure departures }
frame visit.roles: Visit {
  head @EventNoun[visitNoun]
  augment
  subject visitor
  via "by" visitor
  via "of" visitor
  via "to" destination
  via "in" destination
  via "at" destination
  via "from" destination
  match "[The visit] of {visitor: Minister Rossi} to {destination: Oslo} ended."
  no match "They visit often."
}
/// "left Oslo after his visit": the place stands before
role visit.placeBefore: Visit.destination { pattern {destination: @Place} $trigger }
/// What for: "to attend the summit", "for talks on trade", "aimed at …"
role visit.topic: Visit.topic {
  pattern $trigger @NounPhrase? @adjunct{0,2} @purposeWord {topic: until(@nounPhraseEnd)}
  pattern $trigger @NounPhrase? @adjunct{0,2} for {topic: (@EventNoun[!visitNoun] | @VerbGroup[gerundial]) until(@nounPhraseEnd)}
  pattern $trigger @NounPhrase? @adjunct{0,2} {topic: @VerbGroup[infinitive] until(@nounPhraseEnd)}
  unless @VerbGroup[invite] @NounPhrase? $trigger
}
/// "at the invitation of Y": the host
role visit.host: Visit.host {
  pattern $trigger @adjunct{0,3} ","? at the? @EventNoun[invitation] (of | from) {host}
  pattern $trigger @adjunct{0,2} hosted by {host}
}

"""#

private let file48: StaticString = #"""
/// A person is welcomed on arrival, or seen off.
event Welcome {
  host: Actor*
  visitor: Actor*
  place: Place | NounPhrase?
  date: Date?
  attach place
  attach date
  codes { cameo "050"; plover "COOPERATE" }
}
verb welcome { welcome; greet; "see ... off" "sees ... off" "saw ... off" "seen ... off" "seeing ... off" }
noun welcomeNoun: eventNounWord { welcome; "welcome ceremony" "welcome ceremonies"; "welcoming ceremony" "welcoming ceremonies"; "guard of honour"; "guard of honor"; "red-carpet welcome"; "red carpet welcome"; "warm welcome" }

/// "was received at the airport by X"
frame welcome.received: Welcome {
  head @VerbGroup[receive & passive]
  subject host
  object visitor
  match "{visitor: Ambassador Lindqvist} was [received] at {place: the airport} by {host: Minister Rossi}."
  no match "Minister Rossi received a letter."
}
/// "warmly welcomed the delegation"
rule welcome.verb: Welcome {
  pattern [@VerbGroup[welcome & active]] (the)? {visitor: @Person | @Pronoun | @Group | @Name | @Actor[list]} (?! @possessiveMark | @VerbGroup[infinitive])
  match "{host: Minister Rossi} [welcomed] {visitor: Ambassador Lindqvist} at {place: the ministry}."
  no match "Minister Rossi [welcomed] the decision."
}
frame welcome.host: Welcome {
  head @VerbGroup[welcome & active]
  augment
  subject host
  match "{host: Minister Rossi} [welcomed] {visitor: Ambassador Lindqvist} at {place: the ministry}."
  no match "Minister Rossi [welcomed] the decision."
}
/// "was greeted by X"
rule welcome.passive: Welcome {
  pattern {visitor: @Person | @Group | @Pronoun | @Name | @Actor[list]} @postmodifier{0,2} [@VerbGroup[welcome & passive]]
  match "{visitor: Ambassador Lindqvist} was [greeted] by {host: Minister Rossi}."
  no match "The news was [greeted] by Minister Rossi."
}
frame welcome.passiveRoles: Welcome {
  head @VerbGroup[welcome & passive]
  augment
  subject host
  match "{visitor: Ambassador Lindqvist} was [greeted] by {host: Minister Rossi}."
  no match "The news was [greeted] by Minister Rossi."
}
/// "a warm welcome", "guard of honour"
rule welcome.noun: Welcome {
  pattern [@EventNoun[welcomeNoun]]
  match "He was given [a warm welcome]."
  no match "They welcome everybody."
}
frame welcome.nounRoles: Welcome {
  head @EventNoun[welcomeNoun]
  augment
  via "by" host
  via "for" visitor
  via "from" host
  match "[A warm welcome] by {host: Minister Rossi} followed."
  no match "They welcome everybody."
}

"""#
