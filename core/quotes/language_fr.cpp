// French: its words by class, and its inflections.
//
// Inflection follows the regular patterns of the first two groups of verbs; the third group's forms stand in the
// entries.
#include "quotes/language.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr WordList words[] = {
    {wc::names,
     "qualifie qualifia qualifient qualifié qualifiée qualifier qualifiait qualifiés traite traita traité "
     "traitée traiter traitait traitent parle parla parlé parlent parler parlait évoque évoqua évoqué évoquent "
     "évoquer évoquait décrit décrivit décrivent décrire décrivait présente présenta présenté présentent "
     "présenter présentait appelle appela appelé appelée appellent appeler appelait nomme nomma nommé nomment "
     "baptisé baptisée baptisa jugée jugés jugées qualifiées décrite décrits décrites juge jugea jugé jugent juger "
     "jugeait dénonce dénonça dénoncé dénoncent dénoncer "
     "dénonçait taxe taxa taxé fustige fustigea fustigé fustigent salue salua salué saluent tient tenait "
     "tenaient accuse accusa accusé loue loua loué considère considéra considéré épingle épinglé pointe pointa "
     "pointé trouve trouva trouvé trouvait surnomme surnommé "
     "vante vanta vanté vantent vantait étrille étrilla étrillé tacle taclé raille railla raillé raillent "
     "critique critiqua critiqué critiquent brocarde brocardé célèbre célébra célébré célèbrent défend défendit "
     "défendu défendent encense encensé compare compara comparé prône prôné invoque invoqua invoqué réclame "
     "réclama réclamé réclament regrette regretta regretté regrettent déplore déplora déploré déplorent "
     "revendique revendiqué assume assuma assumé plaide plaida plaidé concède concéda concédé concédait promet "
     "promit promis"},
    {wc::inside, "dans"},
    {wc::so_called,
     "soi-disant prétendu prétendue baptisé baptisée intitulé intitulée surnommé surnommée dénommé dénommée dite"},
    {wc::means, "signifie signifiait"},
    {wc::subject_pronoun | wc::masculine, "il"},
    {wc::subject_pronoun | wc::masculine | wc::definite, "celui-ci"},
    {wc::subject_pronoun | wc::feminine | wc::definite, "celle-ci"},
    {wc::subject_pronoun | wc::feminine, "elle"},
    {wc::subject_pronoun | wc::plural | wc::masculine, "ils"},
    {wc::subject_pronoun | wc::plural | wc::feminine, "elles"},
    {wc::subject_pronoun | wc::plural, "on"},
    {wc::subject_pronoun | wc::first_person, "je j'"},
    {wc::subject_pronoun | wc::reflexive | wc::first_person | wc::plural, "nous"},
    {wc::subject_pronoun | wc::second_person, "tu"},
    {wc::subject_pronoun | wc::reflexive | wc::second_person, "vous"},
    {wc::object_pronoun, "lui leur eux"},
    {wc::object_pronoun | wc::first_person, "moi"},
    {wc::object_pronoun | wc::second_person, "toi"},
    {wc::possessive, "son sa ses leur leurs"},
    {wc::possessive | wc::first_person, "mon ma mes notre nos"},
    {wc::possessive | wc::second_person, "ton ta tes votre vos"},
    {wc::reflexive, "lui-même elle-même eux-mêmes"},
    {wc::reflexive | wc::function_word, "se s'"},
    {wc::reflexive | wc::function_word | wc::first_person, "me m'"},
    {wc::reflexive | wc::function_word | wc::second_person, "te t'"},
    {wc::naming,
     "nommé nommée nommait nomme prénommé prénommée dénommé dénommée surnommé surnommée appelé appelée appelait "
     "appelle nom"},
    {wc::relative, "qui dont lequel laquelle lesquels lesquelles"},
    {wc::indefinite, "certains certaines plusieurs beaucoup tous toutes quelqu'un d'autres chacun"},
    {wc::plural, "les ces"},
    {wc::before_masculine, "le un ce cet"},
    {wc::before_feminine, "la une cette"},
    {wc::definite | wc::function_word, "le la les l' ce cet cette ces"},
    {wc::article | wc::function_word,
     "un une des deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines chaque aucun "
     "aucune autre autres"},
    {wc::ordinal, "second seconde deuxième troisième autre"},
    {wc::generic,
     "intéressé intéressée adolescent adolescente femme homme fille garçon attaquant attaquante défenseur buteur "
     "buteuse joueur joueuse champion championne "
     "chanteur "
     "chanteuse acteur actrice comédien comédienne romancier romancière musicien musicienne artiste élu élue retraité "
     "retraitée agriculteur agricultrice édile ingénieur ingénieure auteur auteure autrice magistrat magistrate jeune "
     "spécialiste expert experte chercheur chercheuse scientifique universitaire "
     "juriste trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire "
     "entrepreneur entrepreneuse belge suisse italien italienne espagnol espagnole allemand allemande anglais "
     "anglaise vétéran"},
    {wc::inscribed, "banderole pancarte panneau affiche plaque"},
    {wc::work,
     "livre chanson film émission série roman pièce poème album magazine exposition tableau recueil œuvre ouvrage "
     "essai titre"},
    {wc::agent, "par"},
    {wc::preposition | wc::function_word,
     "de d' du des à au aux en dans sur sous par pour avec sans chez entre vers contre depuis pendant avant après "
     "devant "
     "derrière dès jusque jusqu' près malgré hors parmi selon outre envers"},
    {wc::conjunction | wc::function_word, "et ou mais ni car or donc"},
    {wc::and_word, "et &"},
    {wc::subordinator | wc::function_word,
     "que qu' parce puisque lorsque lorsqu' quand si s' comme tandis alors afin quoique pourquoi comment où"},
    {wc::that_word, "que qu'"},
    {wc::auxiliary | wc::function_word,
     "a ont ai as avons avez avait avaient avais aura auront eu eut aurait auraient ayant avoir peut peuvent pouvait "
     "pourra pourrait doit doivent devait devra devrait veut veulent voulait fait font faisait va vont allait vient "
     "viennent venait faut fallait"},
    {wc::auxiliary | wc::copula | wc::function_word,
     "est sont suis es sommes êtes était étaient sera seront serait seraient été être étant fut furent c' c'est"},
    {wc::adverb | wc::function_word,
     "aussi ensuite puis alors maintenant encore toujours déjà jamais souvent parfois bientôt enfin finalement d'abord "
     "ne n' pas plus également notamment pourtant cependant toutefois ainsi seulement même très bien récemment "
     "aujourd'hui hier demain tôt tard doucement lentement immédiatement publiquement clairement simplement surtout "
     "y en lui leur "
     "soudain soudainement dehors dedans dessus dessous ailleurs désormais aussitôt auparavant autrefois "
     "jadis naguère partout presque environ plutôt tantôt sitôt bref certes hélas heureusement "
     "malheureusement évidemment naturellement effectivement apparemment probablement peut-être vraiment "
     "justement initialement actuellement longtemps parallèlement ici là mieux trop assez tellement autour"},
    {wc::function_word,
     "voici voilà oui non merci bonjour rien tout toute tous toutes cela ça ceci celui celle ceux celles quel quelle "
     "quels quelles aucun interrogé interrogée photo vidéo lire voir crédit selon après depuis personne lundi"},
    {wc::title | wc::personal_title | wc::masculine, "m mr monsieur messieurs sir don prince maître monseigneur mgr"},
    {wc::title | wc::personal_title | wc::feminine, "mme mmes mlle madame mademoiselle mesdames princesse"},
    {wc::title | wc::personal_title, "dr pr me docteur"},
    {wc::title | wc::masculine, "père frère abbé cardinal pape roi"},
    {wc::title | wc::feminine, "sœur mère reine"},
    {wc::abbreviation, "m mm mme mlle dr pr st ste etc p.-d.g cf env art av bd janv févr avr juill sept oct nov déc"},
    {wc::particle, "de d' du des la le les van von der den el al ben bin di da"},
    {wc::modifier,
     "ancien ancienne actuel actuelle nouveau nouvelle premier première haut haute jeune vieux vieille petit petite "
     "grand grande vice seconde second deuxième troisième autre simple célèbre principal principale"},
    {wc::first_name | wc::masculine, "honoré jean malo modeste noël urbain"},
    {wc::first_name | wc::feminine, "ariane aurore capucine dominique victoire violette"},
    {wc::calendar,
     "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre "
     "octobre novembre décembre noël pâques jour jours semaine semaines mois an ans année années nuit nuits soir matin "
     "heure heures minute minutes fois moment moments décennie siècle hiver printemps automne jour-là matin-là soir-là "
     "nuit-là semaine-là année-là moment-là heure-là"},
    {wc::place,
     "france français française allemagne belgique suisse italie espagne portugal royaume-uni angleterre pologne "
     "russie ukraine turquie chine japon inde iran israël états-unis canada québec afrique europe asie amérique paris "
     "lyon marseille toulouse bordeaux lille nantes strasbourg rennes nice montpellier bruxelles genève londres berlin "
     "moscou kiev pékin washington bretagne normandie provence corse alsace matignon elysée élysée ue otan onu"},
    {wc::source_before,
     "peut_on_lire_dans on_peut_lire_dans lit_on_dans peut_on_lire_sur selon d'_après aux_yeux_de de_l'_avis_de "
     "de_l'_avis_du aux_yeux_du "
     "à_en_croire selon_les_mots_de dans_les_mots_de"},
    {wc::endearing, "mon ma cher chère chers chères"},
    {wc::kin, "mari époux épouse femme père mère fils fille frère sœur oncle tante neveu nièce grand-père grand-mère"},
    {wc::role | wc::masculine,
     "curé moine valet cocher mari capucin monsieur homme père fils frère oncle neveu garçon voisin ami patron "
     "roi prince grand-père époux veuf copain "
     "compagnon"},
    {wc::role | wc::feminine,
     "religieuse épouse fillette dame grand-tante femme mère fille sœur tante nièce voisine amie patronne reine "
     "princesse grand-mère veuve copine "
     "infirmière sage-femme source compagne"},
    {wc::role | wc::plural,
     "habitants riverains gens parents enfants responsables témoins proches frères syndicats sources"},
};

constexpr VerbList verbs[] = {
    {wc::strong_cue,
     "dire:dit/disent/disait/disaient/dirent/dira/dirait:dit:disant déclarer affirmer expliquer préciser ajouter "
     "assurer "
     "estimer:estime indiquer souligner confier raconter lancer répliquer "
     "répondre:répond/répondent/répondait/répondit:répondu:répondant "
     "rétorquer commenter constater regretter déplorer résumer "
     "soutenir:soutient/soutiennent/soutenait/soutint:soutenu:soutenant "
     "admettre:admet/admettent/admettait/admit:admis:admettant "
     "reconnaître:reconnaît/reconnaissent/reconnaissait/reconnut:reconnu:reconnaissant "
     "écrire:écrit/écrivent/écrivait/écrivit:écrit:écrivant insister marteler plaisanter ironiser témoigner "
     "observer noter rappeler tweeter avouer avancer nuancer reprendre:reprend/reprenait/reprit:repris:reprenant "
     "poursuivre:poursuit/poursuivait/poursuivit:poursuivi:poursuivant conclure:conclut/concluait:conclu:concluant "
     "objecter renchérir répéter protester s'exclamer exclamer alléguer"},
    {wc::strong_cue | wc::takes_addressee,
     "demander interroger avertir prévenir:prévient/prévint:prévenu:prévenant informer"},
    {0,
     "annoncer promettre:promet/promettent/promit:promis:promettant proposer suggérer murmurer chuchoter crier hurler "
     "soupirer "
     "souffler bégayer grommeler penser croire:croit/croient/croyait/crut:cru:croyant "
     "craindre:craint/craignent/craignait:craint:craignant espérer vouloir:veut/voulait:voulu:voulant "
     "réclamer exiger appeler implorer supplier prétendre:prétend/prétendait/prétendit:prétendu:prétendant "
     "révéler confirmer démentir:dément/démentait:démenti:démentant "
     "lire:lit/lisent/lisait/lut:lu:lisant râler s'inquiéter inquiéter s'indigner indigner s'étonner étonner s'amuser "
     "amuser "
     "se_souvenir souvenir:souvient/souvenait/souvint:souvenu:souvenant rire:rit/riait:ri:riant pester corriger "
     "sourire:sourit/souriait:souri:souriant juger considérer évoquer plaider conseiller accuser qualifier dénoncer "
     "glisser tempêter enthousiasmer s'enthousiasmer s'écrier écrier réjouir railler lâcher féliciter s'emporter "
     "emporter tonner "
     "trancher "
     "gronder marmonner bougonner sangloter ricaner balbutier grogner s'agacer agacer s'alarmer alarmer s'insurger "
     "insurger rigoler pointer justifier invoquer pouffer s'esclaffer esclaffer fulminer asséner énumérer maugréer "
     "ronchonner philosopher balayer s'excuser excuser tempérer détailler analyser stipuler "
     "contredire:contredit/contredisait:contredit:contredisant "
     "décrire:décrit/décrivent/décrivait/décrivit:décrit:décrivant fustiger critiquer condamner"},
    {wc::weak_cue,
     "taxer louer remercier "
     "qualifier dénoncer décrire:décrit/décrivent/décrivait/décrivit:décrit:décrivant traiter saluer critiquer "
     "fustiger "
     "condamner défendre:défend/défendait/défendit:défendu:défendant vanter citer parler appeler nommer surnommer "
     "voir:voit/voyait/vit:vu:voyant "
     "trouver redouter réfuter récuser imaginer"},
};

constexpr WordList nouns[] = {
    {wc::role,
     "armateur/armatrice cinéaste sommelier/sommelière marquis/e servant/e gestionnaire "
     "maître/maîtresse comte/comtesse aubergiste "
     "concierge domestique inconnu/e étranger/étrangère voyageur/voyageuse visiteur/visiteuse lecteur/lectrice "
     "auditeur/auditrice spectateur/spectatrice poète peintre sculpteur/sculptrice compositeur/compositrice pianiste "
     "violoniste organiste photographe archéologue anthropologue ethnologue linguiste mathématicien/mathématicienne "
     "physicien/physicienne chimiste astronome botaniste zoologue ornithologue météorologue théologien/théologienne "
     "mère père fille fils frère sœur oncle tante cousin/e grand-mère grand-père neveu nièce "
     "femme homme garçon enfant gamin/e abbé abbesse "
     "sacristain forgeron/forgeronne menuisier/menuisière tailleur/tailleuse mécanicien/mécanicienne "
     "plombier/plombière électricien/électricienne horloger/horlogère libraire fromager/fromagère cafetier/cafetière "
     "hôtelier/hôtelière lieutenant/e sergent/e soldat/e matelot douanier/douanière contrôleur/contrôleuse "
     "caissier/caissière chroniqueur/chroniqueuse biographe traducteur/traductrice éditeur/éditrice "
     "conservateur/conservatrice archiviste bibliothécaire géographe brocanteur/brocanteuse porte-parole ministre "
     "maire président/e directeur/directrice député/e sénateur/sénatrice conseiller/conseillère "
     "adjoint/e préfet/préfète procureur/e avocat/e juge professeur/e enseignant/e élève étudiant/e médecin "
     "infirmier/infirmière "
     "chercheur/chercheuse scientifique historien/historienne économiste sociologue géologue biologiste philosophe "
     "psychologue politologue expert/e spécialiste analyste ingénieur/e architecte entrepreneur/entrepreneuse gérant/e "
     "propriétaire patron/patronne responsable chef/cheffe dirigeant/e fondateur/fondatrice secrétaire syndicaliste "
     "délégué/e "
     "représentant/e militant/e candidat/e élu/e électeur/électrice habitant/e riverain/e voisin/e témoin victime "
     "client/e locataire bailleur agriculteur/agricultrice viticulteur/viticultrice vigneron/vigneronne berger/bergère "
     "pêcheur/pêcheuse boulanger/boulangère apiculteur/apicultrice cantonnier/cantonnière gardien/gardienne "
     "sauveteur/sauveteuse "
     "pompier/pompière policier/policière gendarme militaire général/e colonel/colonelle capitaine pilote commandant/e "
     "ambassadeur/ambassadrice diplomate journaliste reporter rédacteur/rédactrice écrivain/e auteur/autrice "
     "romancier/romancière "
     "chanteur/chanteuse musicien/musicienne acteur/actrice comédien/comédienne réalisateur/réalisatrice artiste "
     "entraîneur/entraîneuse joueur/joueuse capitaine champion/championne arbitre évêque prêtre pasteur imam rabbin "
     "collègue ami/e salarié/e employé/e ouvrier/ouvrière chauffeur/chauffeuse conducteur/conductrice commerçant/e "
     "restaurateur/restauratrice cuisinier/cuisinière premier_ministre chancelier/chancelière commissaire "
     "inspecteur/inspectrice "
     "trésorier/trésorière bénévole usager/usagère passager/passagère touriste parent mère_d'_élève "
     "observateur/observatrice manifestant/e intéressé/e retraité/e jeune passant/e écologiste activiste internaute "
     "magistrat/e plaignant/e prévenu/e accusé/e suspect/e fleuriste éleveur/éleveuse maraîcher/maraîchère attaquant/e "
     "défenseur/e buteur/buteuse supporteur/supportrice notaire facteur/factrice instituteur/institutrice "
     "éducateur/éducatrice animateur/animatrice vendeur/vendeuse serveur/serveuse coiffeur/coiffeuse "
     "technicien/technicienne pharmacien/pharmacienne vétérinaire dentiste urbaniste rapporteur/rapporteuse "
     "organisateur/organisatrice coordinateur/coordinatrice lycéen/lycéenne"},
    {wc::institution,
     "fonds distributeur clinique coopérative théâtre orchestre chœur maison_d'édition rédaction galerie bibliothèque "
     "boulangerie brasserie compagnie troupe collectif ministère gouvernement préfecture mairie police gendarmerie "
     "parquet tribunal cour justice parti syndicat association entreprise société groupe banque église université "
     "école institut fondation journal quotidien magazine chaîne radio agence office parlement sénat assemblée "
     "commission conseil armée hôpital musée direction ligue caisse confédération comité centre chambre observatoire "
     "autorité rectorat réseau mutuelle fédération union kremlin élysée matignon maison-blanche opposition exploitant "
     "fabricant organisateurs club enseigne constructeur organisme institution assureur avionneur"},
    {wc::document,
     "code baromètre règlement notice brochure catalogue journal_intime carnet chronique télégramme billet affiche "
     "préface manuel circulaire procès-verbal ordonnance charte registre communiqué lettre courrier rapport étude "
     "sondage jugement arrêt loi contrat livre article tribune message tweet "
     "courriel document note texte décret plainte déclaration dépêche"},
    {wc::cue_noun,
     "mots propos affirmation réponse question accusation avertissement promesse menace remarque termes paroles "
     "avis opinion demande appel discours interview constat conclusion réaction réplique verdict diagnostic"},
};

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

std::string replace_end(std::string_view word, std::size_t size, std::string_view end) {
  return std::string(word.substr(0, word.size() - size)) + std::string(end);
}

/// The stem before a silent ending: "répét" becomes "répèt", "appel" "appell", "lev" "lèv".
std::string stressed(const std::string& stem) {
  constexpr std::string_view acute = "é";
  if (ends_with(stem, "appel") || ends_with(stem, "jet")) return stem + stem.back();
  if (stem.size() > 3 && stem.substr(stem.size() - 3, 2) == acute) return replace_end(stem, 3, "è") + stem.back();
  if (ends_with(stem, "el") || ends_with(stem, "ev") || ends_with(stem, "en"))
    return replace_end(stem, 2, "è") + stem.back();
  return stem;
}

/// Verbs in -er: "c" and "g" keep their sound before "a".
void inflect_first_group(std::string_view verb, std::vector<InflectedForm>& forms) {
  const std::string stem = replace_end(verb, 2, "");
  std::string soft = stem;
  if (ends_with(stem, "c")) soft = replace_end(stem, 1, "ç");
  if (ends_with(stem, "g")) soft = stem + "e";
  const std::string strong = stressed(stem);
  for (const char* end : {"e", "ent"}) forms.push_back({strong + end, wc::cue_finite});
  for (const char* end : {"a", "ait", "aient"}) forms.push_back({soft + end, wc::cue_finite});
  for (const char* end : {"èrent", "era", "erait"}) forms.push_back({stem + end, wc::cue_finite});
  for (const char* end : {"é", "ée", "és", "ées"}) forms.push_back({stem + end, wc::cue_passive});
  forms.push_back({soft + "ant", wc::cue_participle});
}

/// Regular verbs in -ir: "avertir", "renchérir".
void inflect_second_group(std::string_view verb, std::vector<InflectedForm>& forms) {
  const std::string stem = replace_end(verb, 1, "");
  for (const char* end : {"t", "ssent", "ssait", "rent", "ra"}) forms.push_back({stem + end, wc::cue_finite});
  for (const char* end : {"", "e", "s"}) forms.push_back({stem + end, wc::cue_passive});
  forms.push_back({stem + "ssant", wc::cue_participle});
}

/// An entry is an infinitive in -er or -ir, or "infinitive:finite/finite:past participle:present participle".
void inflect_verb(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t first = entry.find(':');
  const std::string_view infinitive = entry.substr(0, first);
  forms.push_back({std::string(infinitive), wc::cue_base});
  const std::size_t second = first == std::string_view::npos ? first : entry.find(':', first + 1);
  if (ends_with(infinitive, "er")) inflect_first_group(infinitive, forms);
  if (second == std::string_view::npos) {
    if (ends_with(infinitive, "ir")) inflect_second_group(infinitive, forms);
    return;
  }
  const std::size_t third = entry.find(':', second + 1);
  for (std::size_t at = first + 1; at < second;) {
    const std::size_t end = std::min(entry.find('/', at), second);
    forms.push_back({std::string(entry.substr(at, end - at)), wc::cue_finite});
    at = end + 1;
  }
  forms.push_back({std::string(entry.substr(second + 1, third - second - 1)), wc::cue_passive});
  forms.push_back({std::string(entry.substr(third + 1)), wc::cue_participle});
}

/// An entry is a noun, or "masculine/e" or "masculine/feminine" for people.
void inflect_noun(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t slash = entry.find('/');
  const std::string noun(entry.substr(0, slash));
  forms.push_back({noun, slash == std::string_view::npos ? WordClasses{0} : wc::masculine});
  if (!ends_with(noun, "s") && !ends_with(noun, "x")) forms.push_back({noun + "s", wc::plural});
  if (slash == std::string_view::npos) return;
  const std::string_view second = entry.substr(slash + 1);
  const std::string feminine = second == "e" ? noun + "e" : std::string(second);
  forms.push_back({feminine, wc::feminine});
  forms.push_back({feminine + "s", wc::feminine | wc::plural});
}

}  // namespace

const Language french = {
    .tag = "fr",
    .words = words,
    .verbs = verbs,
    .nouns = nouns,
    .inflect_verb = inflect_verb,
    .inflect_noun = inflect_noun,
    .small_words =
        "le les des du et est une dans pour au qui sur elle il ils nous vous je ne pas ce cette avec ont été sont aux "
        "leur était avait dit "
        "mais qu l",
    .asks = word_set<"demandé demanda demande interrogé interrogea interroge">,
    .demonstratives = word_set<"ce cet cette">,
    .anonymous = word_set<"source">,
    .introduces = word_set<"m' appelle nom est">,
    .whoever = word_set<"on">,
    .any_institution = word_set<
        "entreprise société groupe organisme institution établissement agence autorité administration juridiction">,
    .public_bodies = word_set<"tribunal cour université ministère mairie parlement sénat police préfecture">,
    .other_bodies =
        word_set<"institution organisme autorité agence chambre gouvernement établissement juridiction administration">,
    .writings = word_set<
        "lettre lettres courriel message note notes journal carnet carnets réponse déclaration testament télégramme "
        "discours préface rapport mémoires devise billet poème chronique tribune texte tweet communiqué courrier avis">,
    .publications = word_set<"journal">,
    .contractions = word_set<"du au">,
    .latter = word_set<"dernier dernière">,
    .offices = word_set<
        "maire préfet préfète procureur procureure président présidente ministre juge commissaire tribunal préfecture "
        "ministère gouvernement mairie police gendarmerie parquet cour justice "
        "rectorat sdis direction opposition parlement sénat assemblée chœur conseil rédaction fabricant exploitant">,
    .as = word_set<"comme">,
    .adjective_endings = "al ale aux ales el elle ais aise ois oise ien ienne éen éenne aire if",
    .adverb_endings = "ment",
    .infinitive_endings = "er ir re",
    .feminine_endings = "trice euse ienne ière esse",
    .masculine_endings = "eur ien ier",
    .demonym_endings = "ais aise ois oise ien ienne éen éenne ton tonne ain aine mand mande",
    .purpose = word_set<"pour">,
    .impersonal = word_set<
        "y faut fallait faudra faudrait pleut pleuvait neige neigeait s'agit s'agissait semble semblait existe">,
    .weather = word_set<"froid chaud beau nuit jour noir sombre gris doux bon frais tard tôt">,
    .at = word_set<"à">,
    .before_term = word_set<"de d' du des comme">,
    .toward = word_set<"vers sur depuis jusqu'à en">,
    .before_role = word_set<"comme devient devenu devenue">,
    .other_roles =
        "me:avocat:avocate:conseil maître:avocat:avocate:conseil avocat:conseil:pénaliste "
        "avocate:conseil:pénaliste dr:médecin:docteur docteur:médecin professeur:chercheur:enseignant "
        "pr:professeur entraîneur:technicien:coach sélectionneur:technicien:coach coach:entraîneur:technicien "
        "maire:édile:élu:élue:magistrat:magistrate député:élu:parlementaire députée:élue:parlementaire "
        "sénateur:élu:parlementaire sénatrice:élue:parlementaire conseiller:élu conseillère:élue adjoint:élu "
        "adjointe:élue institutrice:enseignante instituteur:enseignant professeure:enseignante "
        "pdg:dirigeant:dirigeante:patron:patronne directeur:dirigeant:patron directrice:dirigeante:patronne "
        "président:dirigeant présidente:dirigeante procureur:magistrat procureure:magistrate "
        "juge:magistrat:magistrate éleveur:agriculteur:exploitant agriculteur:exploitant chercheur:scientifique "
        "chercheuse:scientifique romancier:écrivain:auteur romancière:écrivaine:autrice écrivain:auteur:romancier "
        "réalisateur:cinéaste réalisatrice:cinéaste chanteur:artiste chanteuse:artiste ambassadeur:diplomate "
        "ambassadrice:diplomate lieutenant:officier:militaire capitaine:officier commandant:officier "
        "colonel:officier:militaire général:officier:militaire attaquant:buteur:joueur "
        "libraire:commerçant:commerçante infirmière:soignante médecin:praticien:praticienne "
        "chirurgien:praticien:médecin historien:chercheur:universitaire historienne:chercheuse:universitaire "
        "secrétaire:syndicaliste délégué:syndicaliste déléguée:syndicaliste",
    .past_endings = "ait aient èrent irent a",
    .determined_agent_endings = "eur euse ien ienne iste trice logue",
    .role_prefixes = "vice- sous- co-",
    .dash_opens_dialogue = true,
    .hyphenates_pronouns = true,
};

}  // namespace verbatim
