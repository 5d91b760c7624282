// English: its words by class, and its inflections.
#include "quotes/language.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr WordList words[] = {
    {wc::means, "means meant"},
    {wc::subject_pronoun | wc::masculine, "he"},
    {wc::subject_pronoun | wc::feminine, "she"},
    {wc::subject_pronoun | wc::plural, "they"},
    {wc::subject_pronoun | wc::neuter, "it"},
    {wc::subject_pronoun | wc::first_person, "i"},
    {wc::subject_pronoun | wc::first_person | wc::plural, "we"},
    {wc::subject_pronoun | wc::second_person, "you"},
    {wc::object_pronoun | wc::masculine, "him"},
    {wc::object_pronoun | wc::feminine, "her"},
    {wc::object_pronoun | wc::plural, "them"},
    {wc::object_pronoun | wc::first_person, "me us"},
    {wc::possessive | wc::masculine, "his"},
    {wc::possessive | wc::feminine, "her hers"},
    {wc::possessive | wc::plural, "their theirs"},
    {wc::possessive | wc::neuter, "its"},
    {wc::possessive | wc::first_person, "my our mine ours"},
    {wc::possessive | wc::second_person, "your yours"},
    {wc::reflexive, "himself herself themselves itself myself ourselves yourself"},
    {wc::naming, "called named name surnamed nicknamed known"},
    {wc::relative, "who whom whose"},
    {wc::relative | wc::neuter, "which"},
    {wc::indefinite, "one another everyone everybody someone somebody"},
    {wc::indefinite | wc::plural, "others some many most both several few all"},
    {wc::definite | wc::function_word, "the this that these those"},
    {wc::article | wc::function_word,
     "a an another one each every no any some several many few both two three four five six seven eight nine ten "
     "dozens "
     "hundreds scores other"},
    {wc::ordinal, "first second third another other fourth fifth"},
    {wc::preposition | wc::function_word,
     "of in on at to for from with by about into through during before after under over between among against without "
     "within along across behind beyond near since until upon toward towards despite amid around off outside inside "
     "like unlike as than via per regarding concerning including following besides alongside throughout beneath above "
     "below onto beside"},
    {wc::agent, "by from"},
    {wc::names, "call called calls dub dubbed dubs labeled labelled labels branded brands deemed deems termed terms"},
    {wc::repeats, "quote quotes quoted quoting cite cites cited citing paraphrase paraphrasing"},
    {wc::uses, "use uses using"},
    {wc::inside, "in"},
    {wc::so_called, "known"},
    {wc::work,
     "book song show film movie documentary album program programme series episode anthem novel play poem podcast "
     "memoir trilogy sitcom drama musical opera ballet symphony painting sculpture exhibition magazine ad commercial "
     "video spot review commentary essay article column chapter nickname moniker pseudonym oratorio concerto mural "
     "novella titled entitled headlined brochure leaflet pamphlet booklet"},
    {wc::inscribed,
     "sign signs banner banners placard placards poster posters plaque plaques billboard billboards sticker stickers "
     "t-shirt t-shirts button buttons"},
    {wc::generic,
     "woman man girl boy gentleman lady teen teenager person midfielder defender winger forward striker goalkeeper "
     "skipper batsman bowler jockey quarterback player singer actor actress musician comedian novelist composer "
     "filmmaker artist designer chef farmer pensioner entrepreneur billionaire star champion retiree poet pianist "
     "violinist sculptor playwright guitarist drummer dancer model inventor explorer irishman englishman frenchman "
     "scotsman welshman dutchman briton swede dane serb croat finn pole turk spaniard author lawmaker legislator "
     "congressman congresswoman researcher scientist academic scholar runner sprinter swimmer cyclist boxer golfer "
     "prelate premier politician businessman businesswoman philanthropist democrat republican belgian german italian "
     "american "
     "canadian australian austrian brazilian argentine argentinian mexican colombian chilean peruvian norwegian "
     "russian "
     "ukrainian hungarian romanian bulgarian croatian serbian estonian latvian lithuanian greek moroccan nigerian "
     "ghanaian kenyan egyptian iranian iraqi israeli indian korean jamaican scot texan left-hander "
     "right-hander"},
    {wc::conjunction | wc::function_word, "and or but nor yet so"},
    {wc::and_word, "and &"},
    {wc::subordinator | wc::function_word,
     "that because if while although though when where whether unless since until as once after before why how what"},
    {wc::that_word, "that"},
    {wc::auxiliary | wc::function_word,
     "have has had having do does did will would can could shall should may might must cannot won't wouldn't can't "
     "couldn't "
     "don't doesn't didn't hasn't haven't hadn't shouldn't 'd 'll 've"},
    {wc::auxiliary | wc::copula | wc::function_word,
     "be is are was were been being am isn't aren't wasn't weren't 're 'm"},
    {wc::adverb | wc::function_word,
     "also later then now still even just already again once earlier recently repeatedly previously reportedly "
     "allegedly simply only often always never sometimes soon finally eventually initially originally first not "
     "instead further furthermore moreover meanwhile however nevertheless nonetheless thus therefore "
     "reluctantly quietly bluntly famously flatly immediately angrily publicly privately jokingly simply actually "
     "apparently "
     "clearly perhaps maybe yes well oh ever too quickly subsequently promptly basically essentially really "
     "certainly obviously indeed else so there here back almost nearly up"},
    {wc::function_word,
     "nobody there here what when where why how not no yes let's let please thanks thank hello goodbye today yesterday "
     "tomorrow tonight while until much more less least very own well "
     "according asked given based speaking writing responding referring citing noting calling saying adding "
     "photo file image images video related read watch share "
     "click advertisement editor's update updated correction breaking exclusive opinion analysis"},
    {wc::title | wc::personal_title | wc::masculine,
     "mr sir lord monsieur king prince sheikh baron duke count rabbi imam"},
    {wc::title | wc::personal_title | wc::feminine,
     "mrs ms miss madam madame dame lady queen princess baroness duchess"},
    {wc::name_title,
     "sir lord king prince sheikh baron duke rabbi imam dame lady queen princess baroness duchess rev reverend pope"},
    {wc::title | wc::masculine,
     "congressman chairman councilman assemblyman alderman spokesman father brother pastor pope"},
    {wc::title | wc::feminine,
     "sister mother first_lady congresswoman chairwoman councilwoman assemblywoman spokeswoman"},
    {wc::title | wc::personal_title, "dr prof rev hon messrs cllr"},
    {wc::title,
     "canon provost president vice ex-president premier chancellor minister prime secretary senator representative "
     "governor mayor "
     "judge justice general colonel major captain lieutenant sergeant admiral commander corporal private officer "
     "detective sheriff chief director professor doctor ambassador commissioner attorney speaker leader deputy "
     "undersecretary councilmember councillor delegate chair chairperson bishop archbishop cardinal ayatollah sultan "
     "emir reverend coach manager spokesperson inspector superintendent constable comptroller treasurer sen sens rep "
     "reps gov govs "
     "lt col maj capt sgt gen adm cmdr cpl pvt sec pres supt det insp ald pc asst atty ceo cfo cto founder co-founder "
     "candidate "
     "nominee analyst economist strategist pollster reporter columnist author historian host anchor correspondent "
     "editor aide adviser advisor counsel lawyer"},
    {wc::abbreviation,
     "mr mrs ms dr prof rev hon messrs sen rep gov lt col maj capt sgt gen adm cmdr cpl pvt sec pres supt det insp ald "
     "asst "
     "atty sens reps govs st mt ft vs no jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn "
     "del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo inc "
     "corp co ltd jr sr u.s u.k u.n e.g i.e a.m p.m d.c n.y n.j n.h n.c s.c n.m n.d s.d w.va r.i d r etc dept ave "
     "blvd"},
    {wc::name_suffix, "jr sr ii iii iv phd md esq"},
    {wc::particle, "de la le van von der den del della di da dos du bin ibn ben al el ter ten af"},
    {wc::modifier,
     "senior junior former top local federal state national military civilian chief lead deputy assistant acting "
     "longtime veteran retired current new old young elderly other another leading key prominent anonymous unnamed "
     "unidentified alleged administration government campaign party police law-enforcement enforcement defense "
     "intelligence security health company industry union school city county white black male female conservative "
     "liberal progressive moderate republican democratic gop labour tory presidential congressional parliamentary "
     "foreign american british french german russian chinese european israeli iranian human political public legal "
     "medical "
     "scientific independent outside associate executive managing joint official written recent first second third "
     "fourth such same good new last next early late fellow respected so-called self-described"},
    {wc::calendar,
     "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
     "september october november december easter christmas thanksgiving"},
    {wc::place,
     "america american americans u.s us usa u.k uk britain british england english scotland scottish wales welsh "
     "ireland irish france french germany german italy italian spain spanish portugal portuguese russia russian "
     "russians "
     "ukraine ukrainian poland polish china chinese japan japanese korea korean india indian pakistan iran iranian "
     "iraq iraqi syria syrian israel israeli palestinian egypt egyptian turkey turkish saudi arabia lebanon libya "
     "afghanistan afghan mexico mexican canada canadian cuba cuban brazil brazilian argentina australia australian "
     "zealand africa african europe european asia asian moscow kyiv kiev london paris berlin brussels beijing tokyo "
     "washington york boston chicago houston dallas austin miami atlanta philadelphia detroit denver seattle portland "
     "phoenix orlando cleveland milwaukee minneapolis baltimore pittsburgh nashville charlotte memphis alabama alaska "
     "arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas "
     "kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
     "hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia "
     "wisconsin wyoming capitol hill manhattan brooklyn hollywood nato eu un muslim muslims christian christians "
     "jewish "
     "islamic catholic hispanic latino ala ariz ark calif colo conn fla ill kan ky md mich minn mont neb nev okla ore "
     "pa "
     "tenn tex vt wis wyo n.y n.j n.h n.c s.c n.m n.d s.d r.i d.c"},
    {wc::source_before, "according_to per as_per in_the_words_of"},
    {wc::cue_noun | wc::cue_participle, "quote quoting"},
};

constexpr VerbList verbs[] = {
    {wc::strong_cue,
     "say:said add:added explain note state continue:continued reply respond remark conclude recall declare argue "
     "insist assert comment joke quip:quipped:quipping lament exclaim observe announce tweet opine boast muse "
     "interject counter retort "
     "stress emphasize emphasise reiterate caution testify concede acknowledge allege contend claim maintain "
     "elaborate volunteer blurt recount reminisce rejoin chime write:wrote:written post"},
    {wc::strong_cue | wc::takes_addressee, "tell:told ask:asked warn assure inform remind advise"},
    {0,
     "report admit:admitted:admitting suggest answer shout chant yell whisper cry scream murmur mutter mumble sigh "
     "laugh "
     "grin shrug:shrugged:shrugging nod:nodded:nodding smile gasp groan growl snap:snapped:snapping hiss bark whine "
     "sob:sobbed:sobbing stammer stutter sneer chuckle giggle bellow roar wail plead beg:begged:begging demand inquire "
     "enquire wonder predict vow pledge promise propose complain protest confess confirm deny reveal disclose "
     "read:read "
     "echo advise urge agree repeat begin:began:begun go:went:gone think:thought believe feel:felt hope proclaim "
     "pronounce preach intone gush rail fume thunder scoff mock deadpan:deadpanned:deadpanning crow "
     "brag:bragged:bragging "
     "speculate theorize estimate clarify specify summarize testify apologize affirm attest text email e-mail message "
     "sing:sang:sung sign interrupt offer pipe foresee:foresaw:foreseen"},
    {wc::weak_cue,
     "call describe label brand dub:dubbed:dubbing characterize characterise portray depict denounce condemn criticize "
     "criticise "
     "blast slam:slammed:slamming praise accuse blame charge cite reference mention refer:referred:referring term deem "
     "decry dismiss ridicule deride hail tout compare liken lambast lambaste attack defend rebuke reject "
     "welcome thank apologize express voice discuss address speak:spoke:spoken talk find:found show:showed:shown "
     "consider see:saw:seen recommend instruct order threaten conclude publish release issue quote highlight "
     "underline underscore point signal indicate imply acknowledge cheer boo:booed:booing put:put:putting "
     "know:knew:known "
     "make:made want want need deliver lead:led convince invite"},
    // How people speak in stories.
    {wc::weak_cue,
     "ejaculate falter expostulate interpose entreat implore drawl snarl shriek moan whimper breathe coax "
     "beseech:besought riposte jest tease chide scold reprove admonish venture croak rasp squeak squeal chirp grunt "
     "huff smirk sniff snort jeer taunt reassure console soothe greet concur assent demur aver recite croon query "
     "question holler whoop cackle wheeze quaver rant grumble chatter babble enthuse marvel surmise sputter splutter "
     "proceed resume persist object"},
};

constexpr WordList nouns[] = {
    {wc::endearing, "my dear dearest old mister missus daddy mommy mummy sonny"},
    {wc::kin,
     "husband wife lady father mother dad mum mom son daughter brother sister uncle aunt nephew niece cousin "
     "grandfather "
     "grandmother grandson granddaughter"},
    {wc::role | wc::masculine,
     "dad grandpa papa lad duke friar barman landowner signalman stationmaster trawlerman "
     "schoolmaster schoolboy wizard spokesman chairman congressman businessman policeman fisherman councilman "
     "assemblyman gentleman husband father "
     "son brother uncle nephew grandfather grandson boyfriend man boy king prince monk actor widower ferryman boatman "
     "fireman"},
    {wc::role | wc::feminine,
     "mum grandma granny landlady bride stewardess barmaid maid bridesmaid schoolmistress abbess lass schoolgirl "
     "governess nanny witch lady spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman "
     "assemblywoman wife mother "
     "daughter "
     "sister aunt niece grandmother granddaughter girlfriend woman girl queen princess nun actress widow waitress mom"},
    {wc::role,
     "stranger steward bosun servant novice apostle curate examiner appellant respondent "
     "visitor guest apprentice traveller traveler "
     "conductor fiddler hermit "
     "scribe notary headteacher gamekeeper "
     "cobbler courier herald bookkeeper organist soprano tenor cellist trumpeter "
     "choirmaster helmsman coxswain barista scout recruiter vlogger gamer buyer shopper diner pilgrim "
     "tourist hiker angler thief robber burglar prisoner inmate convict hostage heir undertaker sexton verger "
     "parishioner deacon cleric philosopher geographer conservator registrar rector offender newcomer "
     "housekeeper babysitter cabbie "
     "lodger peasant tester installer supervisor stallholder sentry "
     "bouncer promoter songwriter vocalist bassist trainer botanist accountant biographer copywriter fencer "
     "hairdresser florist bartender grocer vintner winemaker "
     "blacksmith "
     "technician zoologist archaeologist anthropologist archivist choreographer photographer screenwriter broadcaster "
     "sprinter swimmer cyclist rower boxer wrestler gymnast skater skier climber runner chaplain vicar firefighter "
     "paramedic lifeguard solicitor barrister magistrate bailiff coroner envoy campaigner headmaster headmistress "
     "lecturer tutor receptionist sailor postman janitor caretaker cleaner bricklayer roofer welder trucker "
     "dentist midwife counsellor counselor veterinarian pediatrician radiologist cardiologist microbiologist "
     "meteorologist hydrologist statistician mathematician linguist theologian sommelier innkeeper hotelier "
     "restaurateur watchmaker clockmaker bookseller auctioneer eyewitness motorist "
     "architect beekeeper builder cartographer curator custodian electrician librarian mechanic observer pharmacist "
     "plumber shepherd translator warden marshal spokesperson official officer diplomat president senator "
     "governor mayor minister secretary lawmaker "
     "representative candidate nominee aide adviser advisor ambassador leader director executive chief ceo founder "
     "co-founder owner manager analyst expert economist strategist pollster professor scientist researcher scholar "
     "historian author writer reporter journalist columnist editor critic activist advocate organizer organiser "
     "attorney lawyer prosecutor judge justice sheriff detective investigator agent commander general colonel captain "
     "sergeant soldier veteran doctor physician surgeon nurse neurosurgeon psychiatrist therapist teacher principal "
     "student pupil resident voter supporter opponent protester protestor demonstrator witness victim survivor "
     "suspect defendant plaintiff juror neighbor neighbour friend relative cousin colleague partner "
     "customer worker employee employer farmer driver pilot passenger engineer developer programmer designer artist "
     "singer musician composer filmmaker producer host anchor presenter correspondent blogger commentator pundit "
     "preacher pastor priest bishop rabbi imam pope coach player striker goalkeeper quarterback billionaire "
     "millionaire businessperson entrepreneur investor banker trader consultant contractor chairperson chair delegate "
     "forecaster saleswoman salesman guard porter abbot gardener mailman vet barber usher heckler hostess member "
     "democrat republican conservative liberal socialist politician "
     "congressperson councillor alderman "
     "premier chancellor speaker person source insider user man fan caller viewer reader participant volunteer donor "
     "operative staffer staff speechwriter planner regulator inspector auditor administrator commissioner trustee "
     "superintendent dean fellow graduate dropout parent child kid teen teenager baby adult immigrant refugee migrant "
     "celebrity star comedian chef cook waiter clerk cashier vendor shopkeeper tenant landlord homeowner "
     "biologist physicist chemist astronomer ecologist geologist climatologist virologist epidemiologist "
     "master keeper pathologist psychologist sociologist economist ministerial foreman narrator interviewer "
     "interviewee moderator "
     "questioner substitute surveyor boss skipper midfielder defender winger forward batsman bowler jockey umpire "
     "referee teammate "
     "reviewer "
     "novelist champion retiree pensioner poet pianist violinist sculptor playwright guitarist drummer dancer inventor "
     "ranger baker pitcher catcher shortstop outfielder goaltender linebacker undersheriff carpenter butcher rapper "
     "explorer irishman englishman frenchman scotsman welshman dutchman briton swede dane "
     "african-american asian-american mexican-american muslim-american latino patron bystander onlooker commuter"},
    {wc::institution,
     "clinic broadcaster laboratory choir museum theatre theater orchestra society festival gallery library guild "
     "bakery brewery restaurant shop store studio collective crew regiment tabloid cooperative co-op ministry "
     "department government administration police campaign committee commission council court company corporation firm "
     "agency bureau office organization organisation group association union federation party newspaper paper magazine "
     "network station channel website site university college school institute foundation center centre hospital "
     "church bank fund authority board panel service team club league army navy military parliament congress senate "
     "house cabinet embassy kremlin pentagon company's board publication outlet think-tank charity coalition alliance "
     "regulator watchdog crowd family public jury tribunal airline manufacturer retailer opposition press media wire "
     "start-up startup chain lender insurer supplier developer publisher brand carmaker automaker drugmaker brewer "
     "trust inquest inquiry management leadership labour"},
    {wc::document | wc::cue_noun,
     "statement letter report email e-mail memo memorandum message post tweet readout release announcement brief "
     "article editorial column essay op-ed headline note"},
    {wc::document,
     "brochure programme log ledger clause notice pamphlet chronicle recording voicemail handbook manual guideline "
     "prospectus catalogue telegram dispatch testament statute preface foreword verdict audit circular postcard "
     "obituary label entry book lawsuit complaint filing affidavit indictment document transcript ad advertisement "
     "poster placard sign "
     "banner poll survey study paper review resolution bill law petition manifesto platform "
     "website page caption text motto slogan song lyric poem ruling opinion order decision constitution "
     "amendment declaration charter agreement treaty contract plan proposal draft dossier file diary journal "
     "biography memoir script invitation flyer leaflet plaque inscription t-shirt video commercial"},
    {wc::cue_noun,
     "claim assertion comment remark argument accusation allegation suggestion warning promise pledge vow call demand "
     "question answer reply response rhetoric speech address interview testimony criticism complaint declaration "
     "contention admission boast description explanation apology insistence quip joke phrase word term "
     "view belief idea notion opinion conclusion prediction recommendation appeal plea threat insult mantra saying "
     "refrain characterization charge confession endorsement explanation observation outburst proposal quotation rant "
     "retort slogan statement taunt tirade utterance voice shout cry chant theory riposte rejoinder punchline "
     "diagnosis"},
};

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

/// "says", "watches", "cries": the third person of a verb and the plural of a noun follow one rule.
std::string with_s(std::string_view word) {
  std::string form(word);
  if (ends_with(word, "y") && word.size() > 1 && !is_vowel(word[word.size() - 2])) {
    form.back() = 'i';
    return form + "es";
  }
  const bool hissing = ends_with(word, "s") || ends_with(word, "x") || ends_with(word, "ch") || ends_with(word, "sh");
  return form + (hissing || word == "go" || word == "echo" || word == "veto" ? "es" : "s");
}

std::string with_ed(std::string_view verb) {
  std::string form(verb);
  if (ends_with(verb, "e")) return form + "d";
  if (ends_with(verb, "y") && !is_vowel(verb[verb.size() - 2])) {
    form.back() = 'i';
    return form + "ed";
  }
  return form + "ed";
}

std::string with_ing(std::string_view verb) {
  std::string form(verb);
  if (ends_with(verb, "e") && !ends_with(verb, "ee") && verb != "be") form.pop_back();
  return form + "ing";
}

/// An entry is "base", "base:past", "base:past:participle" or "base:past:gerund"; the last is told by its "-ing".
void inflect_verb(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t first = entry.find(':');
  const std::string_view base = entry.substr(0, first);
  std::string past = with_ed(base);
  std::string participle = past;
  std::string gerund = with_ing(base);
  if (first != std::string_view::npos) {
    const std::string_view rest = entry.substr(first + 1);
    const std::size_t second = rest.find(':');
    past = rest.substr(0, second);
    participle = past;
    if (second != std::string_view::npos) {
      const std::string_view third = rest.substr(second + 1);
      (ends_with(third, "ing") ? gerund : participle) = third;
    }
  }
  forms.push_back({std::string(base), wc::cue_base});
  forms.push_back({with_s(base), wc::cue_finite});
  forms.push_back({past, wc::cue_finite | (past == participle ? wc::cue_passive : 0)});
  if (past != participle) forms.push_back({participle, wc::cue_passive});
  forms.push_back({gerund, wc::cue_participle});
}

void inflect_noun(std::string_view noun, std::vector<InflectedForm>& forms) {
  if (noun == "child") return forms.push_back({"children", wc::plural});
  if (noun == "person") return forms.push_back({"people", wc::plural});
  if (noun == "wife") return forms.push_back({"wives", wc::plural});
  if (ends_with(noun, "man")) {
    return forms.push_back({std::string(noun.substr(0, noun.size() - 2)) + "en", wc::plural});
  }
  forms.push_back({with_s(noun), wc::plural});
}

}  // namespace

const Language english = {
    .tag = "en",
    .words = words,
    .verbs = verbs,
    .nouns = nouns,
    .inflect_verb = inflect_verb,
    .inflect_noun = inflect_noun,
    .small_words =
        "the of and to is was that it with for she they his this are were from which said who but been by have",
    .asks = word_set<"asked asks">,
    .demonstratives = word_set<"this">,
    .introduces = word_set<"name is call me">,
    .any_institution = word_set<"company firm agency body organization organisation institution authority">,
    .public_bodies = word_set<
        "court tribunal university ministry council parliament senate congress assembly police department commission">,
    .other_bodies = word_set<
        "institution body authority agency organization organisation school college chamber government force watchdog "
        "regulator panel board">,
    .writings = word_set<
        "letter letters email e-mail memo memorandum message text post tweet note notes notebook telegram dispatch "
        "postcard diary journal log entry statement answer reply response apology testament will testimony memoir "
        "memoirs column essay poem speech report preface foreword dedication affidavit reasons">,
    .publications = word_set<"newspaper paper magazine website">,
    .latter = word_set<"latter">,
    .offices = word_set<
        "coroner examiner magistrate narrator ministry government police court parliament senate military army "
        "prosecution opposition crowd jury panel "
        "choir board public press family publisher manufacturer office">,
    .as = word_set<"as">,
    .feminine_endings = "woman",
    .masculine_endings = "man",
    .at = word_set<"at">,
    .toward = word_set<
        "from to of through near toward towards across around off outside into beyond onto along via above below">,
    .before_role = word_set<"as became becomes">,
    .identifies = word_set<"identified gave">,
    .other_roles =
        "sen:senator:lawmaker rep:representative:congressman:congresswoman:lawmaker gov:governor lt:lieutenant "
        "gen:general col:colonel capt:captain sgt:sergeant adm:admiral prof:professor:academic:researcher "
        "dr:doctor rev:reverend:pastor:minister:vicar:priest reverend:pastor:minister:vicar:priest sec:secretary "
        "senator:lawmaker representative:lawmaker congressman:lawmaker congresswoman:lawmaker "
        "mp:lawmaker:politician councillor:politician coach:boss manager:boss:coach head:coach "
        "lawyer:attorney:solicitor attorney:lawyer solicitor:lawyer barrister:lawyer detective:officer "
        "inspector:officer constable:officer sergeant:officer professor:academic:researcher researcher:scientist "
        "scientist:researcher historian:academic novelist:author:writer author:writer writer:author:novelist "
        "actor:star actress:star singer:star director:filmmaker headteacher:teacher ambassador:diplomat "
        "king:monarch queen:monarch oba:monarch bishop:prelate:cleric archbishop:prelate:cleric cardinal:prelate "
        "imam:cleric priest:cleric captain:skipper:officer striker:forward:player forward:striker:player "
        "midfielder:player defender:player goalkeeper:keeper lieutenant:officer major:officer colonel:officer "
        "chairman:chair chairwoman:chair chair:chairman:chairwoman:chairperson chairperson:chair",
    .determined_agent_endings = "er tor sor nor ilor ist ian man woman",
    .adverbs_end_in_ly = true,
    .hyphenates_roles = true,
};

}  // namespace verbatim
