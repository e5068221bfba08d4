/// How languages write dates and numbers: facts of the Unicode Common Locale Data Repository, as Babel 2.18 has them.
///
/// Two things differ: years have all their digits, and English names of days and months are shortened to three letters.
extension Language {
  /// English first; it stands in for those that are not here.
  static let all: [Language] = western + others

  private static let western: [Language] = [
    // English
    Language(
      "en",
      months: "January, February, March, April, May, June, "
        + "July, August, September, October, November, December",
      shortMonths: "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec",
      weekdays: "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
      shortWeekdays: "Mon, Tue, Wed, Thu, Fri, Sat, Sun", decimal: ".", group: ",",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd/MM/yyyy",
      plural: .one),
    // American English
    Language(
      "en-US",
      months: "January, February, March, April, May, June, "
        + "July, August, September, October, November, December",
      shortMonths: "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec",
      weekdays: "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
      shortWeekdays: "Mon, Tue, Wed, Thu, Fri, Sat, Sun", decimal: ".", group: ",",
      full: "EEEE, MMMM d, yyyy", long: "MMMM d, yyyy", medium: "MMM d, yyyy", short: "M/d/yyyy",
      plural: .one),
    // Welsh
    Language(
      "cy",
      months: "Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, "
        + "Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr",
      shortMonths: "Ion, Chwef, Maw, Ebr, Mai, Meh, Gorff, Awst, Medi, Hyd, Tach, Rhag",
      weekdays: "Dydd Llun, Dydd Mawrth, Dydd Mercher, Dydd Iau, Dydd Gwener, Dydd Sadwrn, Dydd Sul",
      shortWeekdays: "Llun, Maw, Mer, Iau, Gwen, Sad, Sul", decimal: ".", group: ",",
      full: "EEEE, d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd/MM/yyyy",
      plural: .welsh),
    // Irish
    Language(
      "ga",
      months: "Eanáir, Feabhra, Márta, Aibreán, Bealtaine, Meitheamh, "
        + "Iúil, Lúnasa, Meán Fómhair, Deireadh Fómhair, Samhain, Nollaig",
      shortMonths: "Ean, Feabh, Márta, Aib, Beal, Meith, Iúil, Lún, MFómh, DFómh, Samh, Noll",
      weekdays: "Dé Luain, Dé Máirt, Dé Céadaoin, Déardaoin, Dé hAoine, Dé Sathairn, Dé Domhnaigh",
      shortWeekdays: "Luan, Máirt, Céad, Déar, Aoine, Sath, Domh", decimal: ".", group: ",",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd/MM/yyyy",
      plural: .irish),
    // Scottish Gaelic
    Language(
      "gd",
      months: "dhen Fhaoilleach, dhen Ghearran, dhen Mhàrt, dhen Ghiblean, dhen Chèitean, dhen Ògmhios, "
        + "dhen Iuchar, dhen Lùnastal, dhen t-Sultain, dhen Dàmhair, dhen t-Samhain, dhen Dùbhlachd",
      shortMonths: "Faoi, Gearr, Màrt, Gibl, Cèit, Ògmh, Iuch, Lùna, Sult, Dàmh, Samh, Dùbh",
      weekdays: "DiLuain, DiMàirt, DiCiadain, DiarDaoin, DihAoine, DiSathairne, DiDòmhnaich",
      shortWeekdays: "DiL, DiM, DiC, Dia, Dih, DiS, DiD", decimal: ".", group: ",",
      full: "EEEE, d'mh' MMMM yyyy", long: "d'mh' MMMM yyyy", medium: "d'mh' MMM yyyy", short: "dd/MM/yyyy",
      plural: .gaelic),
    // German
    Language(
      "de",
      months: "Januar, Februar, März, April, Mai, Juni, "
        + "Juli, August, September, Oktober, November, Dezember",
      shortMonths: "Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.",
      weekdays: "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag",
      shortWeekdays: "Mo., Di., Mi., Do., Fr., Sa., So.", decimal: ",", group: ".",
      full: "EEEE, d. MMMM yyyy", long: "d. MMMM yyyy", medium: "dd.MM.yyyy", short: "dd.MM.yyyy",
      plural: .one),
    // Dutch
    Language(
      "nl",
      months: "januari, februari, maart, april, mei, juni, "
        + "juli, augustus, september, oktober, november, december",
      shortMonths: "jan, feb, mrt, apr, mei, jun, jul, aug, sep, okt, nov, dec",
      weekdays: "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
      shortWeekdays: "ma, di, wo, do, vr, za, zo", decimal: ",", group: ".",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd-MM-yyyy",
      plural: .one),
    // French
    Language(
      "fr",
      months: "janvier, février, mars, avril, mai, juin, "
        + "juillet, août, septembre, octobre, novembre, décembre",
      shortMonths: "janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.",
      weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
      shortWeekdays: "lun., mar., mer., jeu., ven., sam., dim.", decimal: ",", group: "\u{202F}",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd/MM/yyyy",
      plural: .zeroAndOne),
    // Spanish
    Language(
      "es",
      months: "enero, febrero, marzo, abril, mayo, junio, "
        + "julio, agosto, septiembre, octubre, noviembre, diciembre",
      shortMonths: "ene, feb, mar, abr, may, jun, jul, ago, sept, oct, nov, dic",
      weekdays: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
      shortWeekdays: "lun, mar, mié, jue, vie, sáb, dom", decimal: ",", group: ".",
      full: "EEEE, d 'de' MMMM 'de' yyyy", long: "d 'de' MMMM 'de' yyyy", medium: "d MMM yyyy", short: "d/M/yyyy",
      plural: .one),
    // Italian
    Language(
      "it",
      months: "gennaio, febbraio, marzo, aprile, maggio, giugno, "
        + "luglio, agosto, settembre, ottobre, novembre, dicembre",
      shortMonths: "gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic",
      weekdays: "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
      shortWeekdays: "lun, mar, mer, gio, ven, sab, dom", decimal: ",", group: ".",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd/MM/yyyy",
      plural: .one),
  ]

  private static let others: [Language] = [
    // Portuguese
    Language(
      "pt",
      months: "janeiro, fevereiro, março, abril, maio, junho, "
        + "julho, agosto, setembro, outubro, novembro, dezembro",
      shortMonths: "jan., fev., mar., abr., mai., jun., jul., ago., set., out., nov., dez.",
      weekdays: "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo",
      shortWeekdays: "seg., ter., qua., qui., sex., sáb., dom.", decimal: ",", group: ".",
      full: "EEEE, d 'de' MMMM 'de' yyyy", long: "d 'de' MMMM 'de' yyyy", medium: "d 'de' MMM 'de' yyyy",
      short: "dd/MM/yyyy",
      plural: .zeroAndOne),
    // Polish
    Language(
      "pl",
      months: "stycznia, lutego, marca, kwietnia, maja, czerwca, "
        + "lipca, sierpnia, września, października, listopada, grudnia",
      shortMonths: "sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru",
      weekdays: "poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela",
      shortWeekdays: "pon., wt., śr., czw., pt., sob., niedz.", decimal: ",", group: "\u{A0}",
      full: "EEEE, d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "d.MM.yyyy",
      plural: .polish),
    // Czech
    Language(
      "cs",
      months: "ledna, února, března, dubna, května, června, "
        + "července, srpna, září, října, listopadu, prosince",
      shortMonths: "led, úno, bře, dub, kvě, čvn, čvc, srp, zář, říj, lis, pro",
      weekdays: "pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle",
      shortWeekdays: "po, út, st, čt, pá, so, ne", decimal: ",", group: "\u{A0}",
      full: "EEEE d. MMMM yyyy", long: "d. MMMM yyyy", medium: "d. M. yyyy", short: "dd.MM.yyyy",
      plural: .czech),
    // Swedish
    Language(
      "sv",
      months: "januari, februari, mars, april, maj, juni, "
        + "juli, augusti, september, oktober, november, december",
      shortMonths: "jan., feb., mars, apr., maj, juni, juli, aug., sep., okt., nov., dec.",
      weekdays: "måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag",
      shortWeekdays: "mån, tis, ons, tors, fre, lör, sön", decimal: ",", group: "\u{A0}",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "yyyy-MM-dd",
      plural: .one),
    // Danish
    Language(
      "da",
      months: "januar, februar, marts, april, maj, juni, "
        + "juli, august, september, oktober, november, december",
      shortMonths: "jan., feb., mar., apr., maj, jun., jul., aug., sep., okt., nov., dec.",
      weekdays: "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
      shortWeekdays: "man., tirs., ons., tors., fre., lør., søn.", decimal: ",", group: ".",
      full: "EEEE 'den' d. MMMM yyyy", long: "d. MMMM yyyy", medium: "d. MMM yyyy", short: "dd.MM.yyyy",
      plural: .one),
    // Norwegian
    Language(
      "nb",
      months: "januar, februar, mars, april, mai, juni, "
        + "juli, august, september, oktober, november, desember",
      shortMonths: "jan., feb., mars, apr., mai, juni, juli, aug., sep., okt., nov., des.",
      weekdays: "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
      shortWeekdays: "man., tir., ons., tor., fre., lør., søn.", decimal: ",", group: "\u{A0}",
      full: "EEEE d. MMMM yyyy", long: "d. MMMM yyyy", medium: "d. MMM yyyy", short: "dd.MM.yyyy",
      plural: .one),
    // Finnish
    Language(
      "fi",
      months: "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, "
        + "heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta",
      shortMonths: "tammi, helmi, maalis, huhti, touko, kesä, heinä, elo, syys, loka, marras, joulu",
      weekdays: "maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntai",
      shortWeekdays: "ma, ti, ke, to, pe, la, su", decimal: ",", group: "\u{A0}",
      full: "EEEE d. MMMM yyyy", long: "d. MMMM yyyy", medium: "d.M.yyyy", short: "d.M.yyyy",
      plural: .one),
    // Romanian
    Language(
      "ro",
      months: "ianuarie, februarie, martie, aprilie, mai, iunie, "
        + "iulie, august, septembrie, octombrie, noiembrie, decembrie",
      shortMonths: "ian., feb., mar., apr., mai, iun., iul., aug., sept., oct., nov., dec.",
      weekdays: "luni, marți, miercuri, joi, vineri, sâmbătă, duminică",
      shortWeekdays: "lun., mar., mie., joi, vin., sâm., dum.", decimal: ",", group: ".",
      full: "EEEE, d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "dd.MM.yyyy",
      plural: .romanian),
    // Hungarian
    Language(
      "hu",
      months: "január, február, március, április, május, június, "
        + "július, augusztus, szeptember, október, november, december",
      shortMonths: "jan., febr., márc., ápr., máj., jún., júl., aug., szept., okt., nov., dec.",
      weekdays: "hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap",
      shortWeekdays: "H, K, Sze, Cs, P, Szo, V", decimal: ",", group: "\u{A0}",
      full: "yyyy. MMMM d., EEEE", long: "yyyy. MMMM d.", medium: "yyyy. MMM d.", short: "yyyy. MM. dd.",
      plural: .one),
    // Greek
    Language(
      "el",
      months: "Ιανουαρίου, Φεβρουαρίου, Μαρτίου, Απριλίου, Μαΐου, Ιουνίου, "
        + "Ιουλίου, Αυγούστου, Σεπτεμβρίου, Οκτωβρίου, Νοεμβρίου, Δεκεμβρίου",
      shortMonths: "Ιαν, Φεβ, Μαρ, Απρ, Μαΐ, Ιουν, Ιουλ, Αυγ, Σεπ, Οκτ, Νοε, Δεκ",
      weekdays: "Δευτέρα, Τρίτη, Τετάρτη, Πέμπτη, Παρασκευή, Σάββατο, Κυριακή",
      shortWeekdays: "Δευ, Τρί, Τετ, Πέμ, Παρ, Σάβ, Κυρ", decimal: ",", group: ".",
      full: "EEEE d MMMM yyyy", long: "d MMMM yyyy", medium: "d MMM yyyy", short: "d/M/yyyy",
      plural: .one),
  ]
}
