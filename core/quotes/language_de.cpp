// German: its words by class, and its inflections.
//
// Inflection follows the regular patterns of Duden's grammar (weak verbs, feminines in -in); irregular forms stand in
// the entries.
#include "quotes/language.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr WordList words[] = {
    {wc::names,
     "nennt nannte nennen nannten genannt bezeichnet bezeichnete bezeichnen bezeichneten sprach spricht "
     "sprachen sprechen gesprochen rede beschrieb beschreibt beschrieben beschreiben schildert schilderte "
     "geschildert kritisiert kritisierte kritisieren lobt lobte gelobt loben lobten würdigt würdigte gewürdigt "
     "feiert feierte gefeiert feiern rühmt rühmte gerühmt tadelt tadelte verbucht verbuchte abgetan verwarf "
     "verwirft verworfen zurückgewiesen geißelt geißelte gegeißelt verspottet verspottete tituliert titulierte "
     "betitelt eingestuft wertet wertete gewertet bewertet bewertete bewerten beschimpft beschimpfte geschmäht "
     "schmähte apostrophiert empfindet empfand brandmarkt brandmarkte gebrandmarkt charakterisiert "
     "charakterisierte umschreibt umschrieb umschrieben vorgeworfen vorwarf vorwirft attestiert attestierte "
     "bescheinigt bescheinigte beklagt beklagte rügt rügte gerügt verurteilt verurteilte "
     "wirft warf werfen warfen verhöhnt verhöhnte verhöhnen verunglimpft verunglimpfte adelt adelte geadelt "
     "pries preist preisen gepriesen angepriesen verdammt verdammte benannt benannte einordnet einordnete "
     "eingeordnet einstuft einstufte eingeräumt einräumte räumte räumt prangert prangerte angeprangert "
     "anprangerte verharmlost verharmloste diffamiert diffamierte abgestempelt verklärt verklärte stilisiert "
     "titelt titelte moniert monierte bemängelt bemängelte verteufelt verteufelte"},
    {wc::inside, "in im"},
    {wc::so_called, "sogenannte sogenannten sogenannter sogenanntes sogenanntem namens bekannt betitelt"},
    {wc::means, "bedeutet bedeutete"},
    {wc::subject_pronoun | wc::masculine, "er"},
    {wc::subject_pronoun | wc::feminine, "sie"},
    {wc::subject_pronoun | wc::first_person, "ich"},
    {wc::subject_pronoun | wc::first_person | wc::plural, "wir"},
    {wc::subject_pronoun | wc::second_person, "du"},
    {wc::object_pronoun | wc::masculine, "ihn ihm"},
    {wc::object_pronoun | wc::plural, "ihnen"},
    {wc::object_pronoun | wc::first_person, "mich mir uns"},
    {wc::object_pronoun | wc::second_person, "dich dir euch"},
    {wc::possessive | wc::masculine, "sein seine seinen seinem seiner seines"},
    {wc::possessive | wc::feminine, "ihr ihre ihren ihrem ihrer ihres"},
    {wc::possessive | wc::first_person,
     "mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres"},
    {wc::possessive | wc::second_person, "dein deine deinen deinem deiner euer eure"},
    {wc::reflexive, "sich selbst"},
    {wc::naming, "namens namen genannt hieß heißt nannte nennt gerufen"},
    {wc::relative, "welche welcher welches"},
    {wc::relative | wc::possessive, "dessen deren"},
    {wc::indefinite, "jemand einer alle viele manche einige beide andere mehrere jeder"},
    {wc::before_masculine, "der ein dieser jener kein"},
    {wc::before_feminine, "die eine diese jene keine"},
    {wc::definite | wc::function_word, "der die das den dem des dieser diese dieses diesem diesen jener jene jenes"},
    {wc::article | wc::function_word,
     "ein eine einen einem einer eines kein keine keinen keinem keiner viele einige mehrere beide zwei drei vier fünf "
     "sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert "
     "tausend ander andere anderer anderen jeder jede jedes"},
    {wc::oblique,
     "den dem des einen einem eines diesen diesem dieses keinen keinem seinen seinem seines ihren ihrem ihres unseren "
     "unserem ihn ihm ihnen im am vom beim zum zur ins ans aufs"},
    {wc::ordinal, "zweite zweiter zweiten dritte dritter dritten andere anderer weitere weiterer"},
    {wc::generic,
     "frau mann mädchen junge stürmer stürmerin torhüter torhüterin spieler spielerin sportler sportlerin sänger "
     "sängerin schauspieler schauspielerin autor autorin schriftsteller schriftstellerin politiker politikerin musiker "
     "musikerin künstler künstlerin landwirt landwirtin rentner rentnerin unternehmer unternehmerin experte expertin "
     "forscher forscherin wissenschaftler "
     "wissenschaftlerin theologe theologin jurist juristin ökonom ökonomin historiker historikerin mediziner "
     "medizinerin coach senior seniorin jubilar jubilarin preisträger preisträgerin sozialdemokrat sozialdemokratin "
     "christdemokrat christdemokratin liberale österreicher österreicherin schweizer schweizerin franzose französin "
     "italiener italienerin spanier spanierin pole polin schwede schwedin däne dänin norweger norwegerin finne finnin "
     "niederländer niederländerin belgier belgierin brite britin amerikaner amerikanerin türke türkin grieche griechin "
     "russe russin ukrainer ukrainerin rumäne rumänin ungar ungarin kroate kroatin serbe serbin tscheche tschechin "
     "portugiese portugiesin ire irin japaner japanerin chinese chinesin kanadier kanadierin berliner berlinerin "
     "hamburgerin münchnerin kölnerin wienerin"},
    {wc::inscribed, "schild banner plakat transparent schriftzug"},
    {wc::work,
     "buch lied film sendung serie roman stück gedicht werk hauptwerk album zeitschrift ausstellung gemälde titel"},
    {wc::agent, "von"},
    {wc::preposition | wc::function_word,
     "von vom in im an am auf aus bei beim mit nach seit zu zum zur für durch gegen ohne um über unter vor hinter "
     "neben "
     "zwischen während wegen trotz bis ab gegenüber per pro innerhalb außerhalb statt samt nahe entlang ins ans aufs "
     "außer"},
    {wc::conjunction | wc::function_word, "und oder aber sondern denn doch sowie"},
    {wc::and_word, "und & sowie"},
    {wc::subordinator | wc::function_word,
     "dass weil wenn ob obwohl als nachdem bevor damit sobald solange während warum weshalb wieso was wo wann falls "
     "indem sodass wer"},
    {wc::that_word, "dass"},
    {wc::auxiliary | wc::function_word,
     "habe hast hat haben hatte hatten hätte hätten werde wird werden wurde wurden würde würden kann können konnte "
     "konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will "
     "wollen wollte "
     "wollten wolle darf dürfen durfte dürfe dürfte mag mögen mochte möchte möchten lässt lassen ließ"},
    {wc::auxiliary | wc::copula | wc::function_word, "bin bist ist sind seid war waren wäre wären sei seien gewesen"},
    {wc::adverb | wc::function_word,
     "es auch später dann jetzt nun noch schon bereits wieder einmal früher kürzlich wiederholt zuvor nur immer nie "
     "niemals "
     "oft manchmal bald schließlich zunächst anfangs nicht zudem außerdem ferner weiter indes jedoch dennoch trotzdem "
     "deshalb daher darum leise laut ruhig offen sofort öffentlich sogar etwa fast kaum sehr so zugleich gleichzeitig "
     "dazu daraufhin dagegen dabei hierzu allerdings wörtlich knapp gegenüber abends morgens mittags gerne lieber "
     "davon daran darauf daraus darin darüber darunter davor dafür daneben danach zurück "
     "vielleicht wohl eben ja mal da hier dort heute gestern morgen damals inzwischen mittlerweile "
     "zwischendurch neulich jüngst draußen drinnen drüben oben unten hinten vorne vorn links rechts "
     "nebenan unterwegs mitunter gelegentlich bisweilen seinerzeit daheim zuhause anderswo anders nirgends "
     "irgendwo überall plötzlich endlich tatsächlich natürlich freilich übrigens immerhin zuletzt "
     "letztlich spätestens mindestens wenigstens zumindest eigentlich wiederum hingegen derweil "
     "unterdessen währenddessen nebenbei nachts tagsüber hinterher vorher vorhin nachher beinahe "
     "vermutlich offenbar angeblich womöglich möglicherweise hoffentlich leider zweifellos deswegen "
     "folglich somit demnach insgesamt häufig selten meist meistens jedenfalls ohnehin sowieso dahinter "
     "dazwischen irgendwann ungefähr"},
    {wc::function_word,
     "überhaupt bislang bisher demnächst unlängst gleichwohl anschließend gerade gleich langsam genau nämlich "
     "ausgerechnet bekanntlich wahrscheinlich anscheinend sicherlich gewiss höchstens insbesondere besonders zwar wie "
     "mehr weniger viel wenig ganz gar kein nichts niemand etwas ja nein bitte danke heute gestern morgen hier "
     "dort da man "
     "warum weshalb wer was wann wo auf angesichts zufolge laut so sicht foto bild video quelle symbolbild archiv "
     "anzeige "
     "lesen sehen teilen update korrektur angaben anfang mitte ende erst seither seitdem anders eher umso dies solange "
     "ausnahmsweise "
     "rand bart roman romane millionen tausend hundert prozent gramm stattdessen vorerst neuerdings künftig jahrelang "
     "erstmals derzeit binnen beides betroffen kritisch zurückhaltend umstritten prompt einig entdeckt beschlossen "
     "entschieden untersucht unklar offen bekannt fest neu schön"},
    {wc::title | wc::personal_title | wc::masculine, "herr herrn graf fürst freiherr"},
    {wc::title | wc::personal_title | wc::feminine, "frau gräfin fürstin freifrau"},
    {wc::title | wc::personal_title, "dr prof dipl-ing"},
    {wc::title | wc::masculine, "papst pfarrer bruder vater könig kaiser prinz meister"},
    {wc::title | wc::feminine, "schwester mutter königin prinzessin"},
    {wc::abbreviation,
     "dr prof bzw ca ggf inkl nr str st z.b d.h u.a z.t usw etc jan feb mär apr jun jul aug sep sept okt nov dez abs "
     "art "
     "evtl mio mrd tel vgl"},
    {wc::particle, "von zu van der den dem de del della di da la le al el ten ter"},
    {wc::modifier,
     "ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger neue neuer neuen alte alter alten "
     "junge junger jungen leitende leitender leitenden führende führender stellvertretende stellvertretender "
     "kommissarische amtierende amtierender hohe hoher hohen ranghohe ranghoher zuständige zuständiger "
     "parlamentarische parlamentarischer deutsche deutscher deutschen österreichische österreichischer schweizer "
     "französische französischer amerikanische amerikanischer britische britischer russische russischer europäische "
     "europäischer türkische türkischer italienische italienischer polnische polnischer ukrainische ukrainischer "
     "chinesische chinesischer israelische israelischer norwegische norwegischer örtliche örtlicher betroffene "
     "betroffener erste erster ersten zweite zweiter zweiten dritte dritter weitere weiterer andere anderer anonyme "
     "unabhängige unabhängiger politische politischer technische technischer wissenschaftliche wissenschaftlicher "
     "kaufmännische erfahrene bekannte bekannter gemeinsame gemeinsamer"},
    {wc::first_name | wc::masculine, "falk ole peer till wolf"},
    {wc::first_name | wc::feminine, "grit lore"},
    {wc::calendar,
     "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni "
     "juli august september oktober november dezember ostern pfingsten weihnachten frühjahr frühling sommer herbst "
     "winter jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten "
     "sekunden "
     "montags dienstags mittwochs donnerstags freitags samstags sonntags"},
    {wc::place,
     "deutschland deutschlands österreich schweiz frankreich italien spanien polen russland ukraine türkei china japan "
     "indien iran israel usa großbritannien england europa afrika asien amerika berlin berliner hamburg hamburger "
     "münchen münchner köln kölner frankfurt frankfurter stuttgart düsseldorf leipzig dresden bremen hannover nürnberg "
     "wien wiener zürich zürcher bern brüssel paris london moskau kiew peking washington bayern sachsen hessen "
     "thüringen brandenburg niedersachsen saarland eu nato cdu csu spd fdp afd grüne grünen linke linken bundestag"},
    {wc::source_before,
     "laut heißt_es_in heißt_es_im heißt_es_aus hieß_es_in hieß_es_im hieß_es_aus nach_angaben_von nach_ansicht_von "
     "nach_worten_von nach_einschätzung_von nach_aussage_von "
     "nach_auffassung_von nach_meinung_von in_den_worten_von aus_sicht_von gemäß nach_angaben nach_ansicht "
     "nach_einschätzung nach_aussage nach_auffassung nach_meinung nach_überzeugung nach_darstellung nach_schilderung "
     "nach_den_worten in_den_worten aus_sicht aus_der_sicht in_den_augen"},
    {wc::source_after, "zufolge hieß_es heißt_es hiess_es verlautete verlautet"},
    {wc::role | wc::plural, "kreise kreisen"},
    // "so" stands for the verb between a quotation and its source: „…“, so Müller.
    {wc::cue_finite | wc::strong_cue, "so"},
    {wc::endearing, "mein meine lieber liebe liebster liebste"},
    {wc::kin,
     "mann ehemann frau ehefrau vater mutter sohn tochter bruder schwester onkel tante neffe nichte großvater "
     "großmutter enkel enkelin"},
    {wc::role | wc::masculine,
     "herr opa schwager witwer mönch knecht bub riese zwerg hauptmann oberst bootsmann steuermann zimmermann mann "
     "junge "
     "vater sohn bruder onkel neffe großvater ehemann freund nachbar kaufmann fachmann obmann "
     "feuerwehrmann kameramann geschäftsmann"},
    {wc::role | wc::feminine,
     "oma witwe schwägerin dame magd hexe nonne hebamme mädchen frau mutter tochter schwester tante nichte "
     "großmutter ehefrau krankenschwester nachtschwester "
     "kauffrau fachfrau obfrau geschäftsfrau"},
    {wc::role | wc::plural,
     "anwohner anrainer menschen leute eltern kinder schüler mitarbeiter bürger beamte zeugen experten kritiker "
     "gegner befürworter einwohner ermittler forscher brüder geschwister nachbarn diplomaten"},
    {wc::role,
     "beamter beamte beamtin beamten angestellte angestellter abgeordnete abgeordneter abgeordneten vorsitzende "
     "vorsitzender vorsitzenden angehörige angehöriger jugendliche jugendlicher studierende bedienstete "
     "bevollmächtigte beauftragte beauftragter sachverständige sachverständiger verantwortliche "
     "verantwortlicher reisende reisender überlebende überlebender jährige jähriger jährigen vorstand person "
     "angeklagte angeklagter beschuldigte beschuldigter quelle wirt opfer kind mitglied"},
};

constexpr VerbList verbs[] = {
    {wc::strong_cue,
     "sagen erklären betonen hinzu+fügen ergänzen meinen berichten antworten erwidern entgegnen erläutern kommentieren "
     "kritisieren mahnen warnen versichern beteuern behaupten bekräftigen bestätigen bedauern "
     "bemerken:bemerkt:bemerkte:bemerkt "
     "schreiben:schreibt:schrieb:geschrieben mit+teilen fest+stellen klagen schimpfen scherzen spotten twittern "
     "posten resümieren argumentieren prophezeien gestehen:gesteht:gestand:gestanden "
     "ein+räumen unterstreichen:unterstreicht:unterstrich:unterstrichen "
     "widersprechen:widerspricht:widersprach:widersprochen"},
    {wc::strong_cue | wc::takes_addressee, "fragen verraten:verrät:verriet:verraten informieren erinnern"},
    {0,
     "erzählen rufen:ruft:rief:gerufen schreien:schreit:schrie:geschrien flüstern murmeln seufzen brüllen stöhnen "
     "lachen "
     "denken:denkt:dachte:gedacht glauben finden:findet:fand:gefunden fordern verlangen bitten:bittet:bat:gebeten "
     "raten:rät:riet:geraten empfehlen:empfiehlt:empfahl:empfohlen versprechen:verspricht:versprach:versprochen "
     "drohen loben begründen schildern an+kündigen wiederholen urteilen vermuten hoffen wissen:weiß:wusste:gewusst "
     "fürchten befürchten bilanzieren monieren beklagen schwärmen appellieren plädieren heißen:heißt:hieß:geheißen "
     "sprechen:spricht:sprach:gesprochen zitieren vor+werfen:wirft:warf:geworfen aus+sagen zu+geben:gibt:gab:gegeben "
     "an+geben:gibt:gab:gegeben dementieren verkünden formulieren raunen knurren stammeln jubeln "
     "nennen:nennt:nannte:genannt "
     "bezeichnen beschreiben:beschreibt:beschrieb:beschrieben verurteilen charakterisieren rügen bemängeln "
     "grinsen lächeln strahlen freuen ärgern wettern poltern höhnen witzeln frotzeln konstatieren präzisieren kontern "
     "ein+wenden:wendet:wandte:gewandt ein+werfen:wirft:warf:geworfen nach+fragen fort+fahren:fährt:fuhr:gefahren "
     "an+merken zusammen+fassen aus+führen flehen fluchen hauchen wispern brummen zischen kreischen schluchzen "
     "stottern "
     "grummeln schwören:schwört:schwor:geschworen empören wundern beschweren melden "
     "orten wittern attestieren bescheinigen diagnostizieren zu+sichern "
     "umschreiben:umschreibt:umschrieb:umschrieben verweisen:verweist:verwies:verwiesen ab+tun:tut:tat:getan "
     "entgegen+halten:hält:hielt:gehalten unterbrechen:unterbricht:unterbrach:unterbrochen an+prangern "
     "verlesen:verliest:verlas:verlesen zurück+weisen:weist:wies:gewiesen äußern"},
    {wc::weak_cue,
     "bewerten ein+stufen beschimpfen rühmen würdigen preisen:preist:pries:gepriesen verspotten schmähen brandmarken "
     "ab+lehnen tadeln vergleichen:vergleicht:verglich:verglichen rechtfertigen empfinden:empfindet:empfand:empfunden "
     "feiern "
     "begrüßen "
     "werten halten:hält:hielt:gehalten sehen:sieht:sah:gesehen verteidigen titulieren verbessern belehren trösten"},
};

constexpr WordList nouns[] = {
    {wc::role,
     "fremde leutnant anrufer/in intendant/in ornithologe/ornithologin passagier/in gast "
     "schaffner/in hausmeister/in pförtner/in portier schreiner/in tischler/in "
     "bote/botin wächter/in hauptkommissar/in feldwebel matrose/matrosin "
     "bettler/in dieb/in gefangene räuber/in "
     "großmutter großvater mutter vater tochter sohn bruder schwester onkel tante cousin/e neffe "
     "nichte ehemann ehefrau kind archäologe/archäologin "
     "theologe/theologin philosoph/in mathematiker/in astronom/in botaniker/in zoologe/zoologin virologe/virologin "
     "meteorologe/meteorologin linguist/in übersetzer/in dichter/in komponist/in pianist/in geiger/in organist/in "
     "bildhauer/in fotograf/in angeklagte beschuldigte mandant/in nutzer/in leser/in hörer/in zuschauer/in "
     "rezensent/in käufer/in wanderer/wanderin tourist/in reisende hotelier/in barkeeper/in metzger/in fleischer/in "
     "küster/in abt/äbtissin diakon/in bergführer/in lotse/lotsin schiedsrichter/in "
     "mittelfeldspieler/in chronist/in biograf/in erzähler/in zauberer schuster/in töpfer/in klempner/in dachdecker/in "
     "schornsteinfeger/in sprecher/in minister/in kanzler/in präsident/in bürgermeister/in oberbürgermeister/in "
     "chef/in leiter/in "
     "direktor/in "
     "politiker/in senator/in anwalt/anwältin richter/in professor/in lehrer/in schüler/in student/in arzt/ärztin "
     "pfleger/in trainer/in spieler/in torwart sportler/in sänger/in schauspieler/in autor/in schriftsteller/in "
     "journalist/in reporter/in redakteur/in experte/expertin forscher/in wissenschaftler/in historiker/in "
     "biologe/biologin geologe/geologin soziologe/soziologin psychologe/psychologin ökonom/in physiker/in chemiker/in "
     "ingenieur/in architekt/in unternehmer/in manager/in geschäftsführer/in inhaber/in besitzer/in wirt/in "
     "gastwirt/in "
     "bauer/bäuerin landwirt/in imker/in förster/in gärtner/in fischer/in bäcker/in schäfer/in winzer/in "
     "gewerkschafter/in betriebsrat/betriebsrätin dezernent/in kämmerer/kämmerin landrat/landrätin stadtrat/stadträtin "
     "vertreter/in berater/in referent/in beobachter/in zeuge/zeugin kommissar/in ermittler/in polizist/in soldat/in "
     "general/in pilot/in kapitän/in fahrer/in retter/in taucher/in nachbar/in anwohner/in bewohner/in bürger/in "
     "kunde/kundin "
     "mieter/in vermieter/in pfarrer/in bischof/bischöfin kritiker/in gegner/in anführer/in führer/in gründer/in "
     "künstler/in "
     "musiker/in dirigent/in regisseur/in kurator/in botschafter/in diplomat/in gesandter kollege/kollegin "
     "mitarbeiter/in freund/in wähler/in besucher/in teilnehmer/in moderator/in jurist/in mediziner/in verkäufer/in "
     "händler/in handwerker/in meister/in wärter/in verwalter/in schriftführer/in kassierer/in schatzmeister/in "
     "anführer/in funktionär/in analyst/in aktivist/in demonstrant/in insider/in informant/in "
     "verteidiger/in kläger/in rentner/in veranstalter/in wehrführer/in stürmer/in torhüter/in organisator/in "
     "koordinator/in erzieher/in friseur/in florist/in apotheker/in notar/in sekretär/in kellner/in koch/köchin "
     "maler/in "
     "coach profi boss azubi imam rabbiner/in gutachter/in statiker/in gitarrist/in schlagzeuger/in sopranist/in "
     "tenor verleger/in lektor/in blogger/in podcaster/in influencer/in programmierer/in informatiker/in "
     "sozialarbeiter/in spielmacher/in verteidiger/in herausforderer/herausforderin bergsteiger/in astronaut/in "
     "pendler/in darsteller/in produzent/in praktikant/in doktorand/in rätin vorständin hausarzt/hausärztin "
     "chefarzt/chefärztin oberarzt/oberärztin tierarzt/tierärztin zahnarzt/zahnärztin kinderarzt/kinderärztin "
     "notarzt/notärztin nationalrat/nationalrätin ständerat/ständerätin kreisrat/kreisrätin "
     "regierungsrat/regierungsrätin bundesrätin gemeinderätin partner/in preisträger/in gewinner/in sieger/in "
     "ermittlungsführer/in jubilar/in senior/in "
     "elektriker/in mechaniker/in techniker/in rektor/in vorsteher/in planer/in kandidat/in vorstandschef/in "
     "fraktionschef/in parteichef/in polizeichef/in konzernchef/in regierungschef/in aufsichtsratschef/in"},
    {wc::institution,
     "fonds club versicherer chor orchester theater verlag galerie bibliothek redaktion kanzlei brauerei bäckerei "
     "genossenschaft bürgerinitiative ministerium behörde polizei regierung verwaltung gericht staatsanwaltschaft "
     "kommission partei fraktion verband verein gewerkschaft unternehmen konzern firma gesellschaft bank kirche "
     "universität hochschule institut stiftung zeitung sender magazin agentur amt parlament senat rat stadtrat "
     "gemeinderat bundesrat feuerwehr armee bundeswehr klinik krankenhaus museum schule jury opposition initiative "
     "hausverwaltung kreml weiße_haus präsidium betreiber bundesamt landesamt kammer bund liga komitee zentrum "
     "landkreis netzwerk bündnis ausschuss krankenkasse hersteller veranstalter organisation einrichtung institution "
     "klub fluggesellschaft versicherung anbieter kette"},
    {wc::document,
     "anleitung urteilsbegründung verordnung zeitschrift fachzeitschrift satzung broschüre prospekt katalog tagebuch "
     "chronik telegramm postkarte zettel notiz aufschrift vorwort nachwort handbuch einladung flugblatt aufruf "
     "rundschreiben schreiben brief mitteilung pressemitteilung erklärung bericht gutachten studie umfrage urteil "
     "gesetz vertrag "
     "protokoll akte anklage buch artikel kommentar beitrag tweet nachricht e-mail mail dokument papier antrag "
     "stellungnahme"},
    {wc::cue_noun,
     "aussage äußerung behauptung bemerkung vorwurf warnung forderung antwort frage worte worten ansicht meinung "
     "einschätzung auffassung überzeugung darstellung schilderung fazit bilanz reaktion replik durchsage kritik "
     "versprechen ankündigung drohung vorschlag rede interview"},
};

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

/// Verbs with an unstressed prefix, and those in -ieren, have a past participle without "ge-".
bool lacks_ge(std::string_view verb) {
  if (ends_with(verb, "ieren")) return true;
  for (const std::string_view prefix : {"be", "er", "ver", "ent", "zer", "wider", "wieder", "unter", "emp"}) {
    if (verb.substr(0, prefix.size()) == prefix && verb.size() > prefix.size() + 4) return true;
  }
  return false;
}

/// A word of a colon-separated entry, or `otherwise` when the entry has fewer.
std::string field(std::string_view entry, int index, const std::string& otherwise) {
  for (; index > 0; --index) {
    const std::size_t colon = entry.find(':');
    if (colon == std::string_view::npos) return otherwise;
    entry = entry.substr(colon + 1);
  }
  return std::string(entry.substr(0, entry.find(':')));
}

/// "arbeit|e|t", "zeichn|e|t", "entgegn|e|te": what could not be spoken without it.
bool takes_link(std::string_view stem) {
  if (ends_with(stem, "t") || ends_with(stem, "d") || ends_with(stem, "chn")) return true;
  const bool nasal = ends_with(stem, "n") || ends_with(stem, "m");
  return nasal && stem.size() > 2 && std::string_view("bdfgkt").find(stem[stem.size() - 2]) != std::string_view::npos;
}

/// An entry is an infinitive, or "infinitive:present:past:participle" (third person singular). A "+" follows the
/// separable prefix of a verb: "mit+teilen" gives "teilte" and "mitgeteilt".
void inflect_verb(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t plus = entry.substr(0, entry.find(':')).find('+');
  const std::string prefix(plus == std::string_view::npos ? std::string_view() : entry.substr(0, plus));
  if (plus != std::string_view::npos) entry = entry.substr(plus + 1);
  const std::string infinitive = field(entry, 0, "");
  const bool liquid = ends_with(infinitive, "eln") || ends_with(infinitive, "ern");
  const std::string stem = infinitive.substr(0, infinitive.size() - (liquid ? 1 : 2));
  const std::string link = takes_link(stem) ? "e" : "";
  const std::string past = field(entry, 2, stem + link + "te");
  const std::string participle = field(entry, 3, (lacks_ge(infinitive) ? "" : "ge") + stem + link + "t");
  forms.push_back({prefix + infinitive, wc::cue_base});
  forms.push_back({infinitive, wc::cue_base});
  const std::string plural = past + (ends_with(past, "e") ? "n" : "en");
  for (const std::string& finite : {field(entry, 1, stem + link + "t"), past, plural}) {
    forms.push_back({finite, wc::cue_finite});
    if (!prefix.empty()) forms.push_back({prefix + finite, wc::cue_finite});  // "wie die Polizei |mitteilte|"
  }
  forms.push_back({prefix + participle, wc::cue_passive});
  forms.push_back({prefix + infinitive + "d", wc::cue_participle});
}

/// An entry is a noun, or "masculine/in" or "masculine/feminine" for people. Cases are made by ending; a plural that
/// differs from all of them is rare enough beside a quotation to be left out.
void inflect_noun(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t slash = entry.find('/');
  const std::string noun(entry.substr(0, slash));
  const bool weak = ends_with(noun, "e") || ends_with(noun, "ent") || ends_with(noun, "ist") || ends_with(noun, "at");
  forms.push_back({noun, slash == std::string_view::npos ? WordClasses{0} : wc::masculine});
  forms.push_back({noun + (ends_with(noun, "e") ? "n" : weak ? "en" : "s"), 0});
  if (slash == std::string_view::npos) return;
  const std::string_view second = entry.substr(slash + 1);
  const std::string feminine = second == "in" ? noun + "in" : std::string(second);
  forms.push_back({feminine, wc::feminine});
  forms.push_back({feminine + "nen", wc::feminine | wc::plural});
}

}  // namespace

const Language german = {
    .tag = "de",
    .words = words,
    .verbs = verbs,
    .nouns = nouns,
    .inflect_verb = inflect_verb,
    .inflect_noun = inflect_noun,
    .small_words =
        "der das und ist nicht ein eine den mit von zu auf die sich dem für wird sind auch sie wie nach bei aus wir "
        "ich dass "
        "zur zum über einen einem einer noch sagte haben hatte diesem dieser",
    .asks = word_set<"fragte fragt">,
    .demonstratives = word_set<"dieser diese diesem dieses">,
    .introduces = word_set<"ich heiße name ist">,
    .whoever = word_set<"man">,
    .any_institution = word_set<"unternehmen firma konzern behörde institution einrichtung organisation">,
    .public_bodies = word_set<
        "amtsgericht landgericht oberlandesgericht gericht universität ministerium parlament bundestag landtag senat "
        "polizei">,
    .other_bodies = word_set<"hochschule behörde institution amt kammer regierung stelle einrichtung">,
    .writings = word_set<
        "brief briefe briefen schreiben mail e-mail nachricht botschaft notiz notizen tagebuch heft eintrag antwort "
        "antworten erklärung stellungnahme testament telegramm postkarte rede einleitung vorwort begründung bericht "
        "memoiren wahlspruch motto regel korrespondenz schrift gedicht kolumne aufsatz verkaufsargument">,
    .publications = word_set<"zeitung">,
    .contractions = word_set<"vom beim zum zur">,
    .latter = word_set<"letzterer letztere">,
    .offices = word_set<
        "kämmerer bürgermeister bürgermeisterin landrat landrätin minister ministerin präsident präsidentin kanzler "
        "kanzlerin "
        "richter richterin staatsanwalt staatsanwältin vorsitzende vorsitzender ministerium polizei regierung gericht "
        "staatsanwaltschaft parlament feuerwehr verwaltung opposition senat jury chor rat stadtrat gemeinderat "
        "amt hersteller redaktion hausverwaltung fraktion">,
    .as = word_set<"wie">,
    .purpose = word_set<"für">,
    .reporting_verbs = word_set<
        "sei seien könne müsse dürfe wolle solle wisse habe werde gebe könnten müssten stehe gehe komme bleibe lasse "
        "brauche mache sehe halte nehme finde hätten wären">,
    .before_term = word_set<"als von vom">,
    .toward = word_set<"nach aus bei bis über">,
    .before_role = word_set<"als wurde wird">,
    .other_roles =
        "trainer:coach:übungsleiter trainerin:coach coach:trainer chefcoach:trainer "
        "bürgermeister:ortschef:rathauschef:stadtoberhaupt:gemeindechef:politiker "
        "bürgermeisterin:ortschefin:rathauschefin:politikerin "
        "oberbürgermeister:rathauschef:stadtoberhaupt:bürgermeister "
        "oberbürgermeisterin:rathauschefin:bürgermeisterin vorstandschef:manager:konzernchef "
        "vorstandschefin:managerin:konzernchefin geschäftsführer:manager geschäftsführerin:managerin "
        "konzernchef:manager staatsanwalt:anklagevertreter:ankläger:jurist "
        "staatsanwältin:anklagevertreterin:juristin anwalt:jurist:verteidiger anwältin:juristin:verteidigerin "
        "rechtsanwalt:anwalt:jurist:verteidiger rechtsanwältin:anwältin:juristin verteidiger:anwalt:jurist "
        "verteidigerin:anwältin:juristin minister:politiker ministerin:politikerin abgeordneter:politiker "
        "abgeordnete:politikerin professor:forscher:wissenschaftler professorin:forscherin:wissenschaftlerin "
        "forscher:wissenschaftler forscherin:wissenschaftlerin landwirt:bauer bauer:landwirt bäuerin:landwirtin "
        "autor:schriftsteller autorin:schriftstellerin schriftsteller:autor schriftstellerin:autorin "
        "regisseur:filmemacher regisseurin:filmemacherin arzt:mediziner ärztin:medizinerin botschafter:diplomat "
        "botschafterin:diplomatin torwart:keeper:schlussmann:torhüter:goalie torhüter:keeper:schlussmann:torwart "
        "keeper:torwart:torhüter stürmer:angreifer:spieler kapitän:spielführer pfarrer:geistliche:seelsorger "
        "pfarrerin:geistliche:seelsorgerin pastor:geistliche pastorin:geistliche richter:jurist "
        "richterin:juristin ministerpräsident:regierungschef:landeschef:politiker "
        "ministerpräsidentin:regierungschefin:politikerin kanzler:regierungschef kanzlerin:regierungschefin "
        "vorsitzende:chef:chefin vorsitzender:chef:parteichef rektor:schulleiter rektorin:schulleiterin "
        "schulleiter:rektor schulleiterin:rektorin leiter:chef leiterin:chefin",
    .agent_endings = "erin istin entin antin orin ogin ist ent loge chef ner ler",
    .determined_agent_endings = "er in ist ent ant or eur loge chef haupt",
    .capitalises_nouns = true,
};

}  // namespace verbatim
