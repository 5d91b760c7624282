// Spanish: its words by class, and its inflections.
//
// Inflection follows the regular conjugations; irregular third persons stand in the entries.
#include "quotes/language.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr WordList words[] = {
    {wc::names,
     "tildó tilda tildar tildado tildaron tildan califica calificó calificar calificaron califican calificado "
     "calificada calificando califique calificaba tacha tachó tachar tacharon tachan tachado tachada habla "
     "habló hablar hablan hablaron hablado hablaba describe describió describir describieron describen "
     "describía define definió definir definieron definen definía llama llamó llamar llaman llamaron llamado "
     "llamada llamaba llamaban acusa acusó acusar acusaron acusan acusado motejó bautizó bautizaron denomina "
     "denominó denominan elogió elogia elogiaron criticó critica criticaron aludió alude aluden cataloga "
     "catalogó considera consideró consideran consideraron considerado tilde tildando tachando "
     "culpó culpa culpan culparon achacó achaca atribuyó atribuye atribuyen apeló apela apelan defendió "
     "defiende defienden defendieron alabó alaba trató trata tratan trataron trataba reprochó reprocha "
     "reprochan lamentó lamenta lamentan celebró celebra celebran agradeció agradece prometió promete denunció "
     "denuncia denunciaron denuncian reivindicó reivindica juzgó juzga ensalzó ensalza ridiculizó apodó apodan "
     "exigió exige pidió pide piden rechazó rechaza admitió admite presentó presenta"},
    {wc::inside, "en"},
    {wc::so_called,
     "llamado llamada llamados llamadas denominado denominada apodado apodada bautizado bautizada titulado titulada "
     "conocido conocida conoce"},
    {wc::means, "significa significaba"},
    {wc::subject_pronoun | wc::masculine, "él"},
    {wc::subject_pronoun | wc::feminine, "ella"},
    {wc::subject_pronoun | wc::plural | wc::masculine, "ellos"},
    {wc::subject_pronoun | wc::plural | wc::feminine, "ellas"},
    {wc::subject_pronoun | wc::neuter, "ello"},
    {wc::subject_pronoun | wc::first_person, "yo"},
    {wc::subject_pronoun | wc::first_person | wc::plural, "nosotros nosotras"},
    {wc::subject_pronoun | wc::second_person, "tú usted ustedes vosotros vosotras"},
    {wc::object_pronoun | wc::first_person, "mí"},
    {wc::object_pronoun | wc::second_person, "ti"},
    {wc::possessive, "su sus suyo suya suyos suyas"},
    {wc::possessive | wc::first_person, "mi mis nuestro nuestra nuestros nuestras"},
    {wc::possessive | wc::second_person, "tu tus vuestro vuestra"},
    {wc::reflexive, "mismo misma mismos mismas"},
    // Before a verb, and never its subject: "«…», nos confió la monja".
    {wc::reflexive | wc::function_word, "se"},
    {wc::reflexive | wc::oblique | wc::function_word, "le les lo"},
    {wc::reflexive | wc::function_word | wc::first_person, "me nos"},
    {wc::reflexive | wc::function_word | wc::second_person, "te os"},
    {wc::naming, "llamado llamada llamaba llama apellidado apellidada apodado apodada nombre"},
    {wc::relative, "quien quienes cuyo cuya"},
    {wc::indefinite,
     "uno alguno alguna algunos algunas varios varias muchos muchas todos todas alguien ambos otros otras"},
    {wc::plural, "los las estos estas esos esas unos unas"},
    {wc::before_masculine, "el un este ese aquel"},
    {wc::before_feminine, "la una esta esa aquella"},
    {wc::definite | wc::function_word, "el la los las este esta estos estas ese esa esos esas aquel aquella"},
    {wc::article | wc::function_word,
     "un una unos unas dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas cada ningún "
     "ninguna otro otra otros otras muchos muchas"},
    {wc::ordinal, "segundo segunda tercer tercero tercera otro otra"},
    {wc::generic,
     "interesado interesada aludido aludida juvenil adolescente mujer hombre niña niño delantero delantera central "
     "portero portera goleador goleadora jugador jugadora cantante "
     "actor actriz novelista escritor escritora músico artista edil jubilado jubilada ciclista futbolista atleta "
     "agricultor agricultora magistrado magistrada cineasta militar joven experto experta especialista investigador "
     "investigadora científico científica académico "
     "académica docente empresario empresaria funcionario funcionaria anciano anciana mandatario mandataria legislador "
     "legisladora religioso religiosa dirigente argentino argentina mexicano mexicana chileno chilena uruguayo "
     "uruguaya colombiano colombiana peruano peruana español española francés francesa alemán alemana italiano "
     "italiana belga inglés inglesa japonés japonesa "
     "nadador nadadora tenista boxeador boxeadora púgil corredor corredora mediocampista zaguero arquero "
     "arquera guardameta lateral campeón campeona vencedor vencedora entrenador entrenadora preparador "
     "preparadora veterano veterana regidor regidora ejecutivo ejecutiva directivo directiva diseñador "
     "diseñadora ingeniero ingeniera luthier fotógrafo fotógrafa locutor locutora presentador presentadora "
     "humorista poeta dramaturgo dramaturga pintor pintora escultor escultora compositor compositora pianista "
     "violinista bailarín bailarina guionista letrado letrada prelado pontífice político política parlamentario "
     "parlamentaria exministro exministra exalcalde exalcaldesa exedil exjugador neerlandés neerlandesa "
     "holandés holandesa portugués portuguesa sueco sueca danés danesa noruego noruega suizo suiza austríaco "
     "ruso rusa ucraniano ucraniana polaco polaca griego griega turco chino coreano coreana cubano cubana "
     "ecuatoriano ecuatoriana boliviano boliviana paraguayo paraguaya venezolano venezolana guatemalteco "
     "hondureño salvadoreño nicaragüense costarricense panameño dominicano canadiense estadounidense británico "
     "británica vasco vasca catalán catalana gallego gallega andaluz andaluza madrileño madrileña valenciano "
     "asturiano aragonés navarro navarra"},
    {wc::inscribed, "cartel pancarta letrero placa"},
    {wc::work,
     "titulado titulada libro canción película programa serie novela obra poema álbum revista exposición cuadro ensayo "
     "poemario "
     "título"},
    {wc::agent, "por"},
    {wc::preposition | wc::function_word,
     "de del a al en con sin por para desde hasta sobre bajo entre hacia contra ante tras durante mediante según junto "
     "dentro fuera cerca"},
    {wc::conjunction | wc::function_word, "y e o u pero sino ni"},
    {wc::and_word, "y e &"},
    {wc::subordinator | wc::function_word,
     "que porque aunque cuando si como mientras pues donde dónde cuándo cómo qué quién por_qué"},
    {wc::that_word, "que"},
    {wc::auxiliary | wc::function_word,
     "ha han he has hemos había habían habrá habrán habría haya hubo haber habiendo puede pueden podía podría podrá "
     "debe "
     "deben debía debería quiere quieren quería quiso quisieron va van iba hace hacen hay"},
    {wc::auxiliary | wc::copula | wc::function_word,
     "es son soy eres somos era eran fue fueron será serán sería sido ser siendo está están estaba estaban estuvo "
     "estar "
     "sea sean"},
    {wc::adverb | wc::function_word,
     "también después luego entonces ahora aún todavía ya siempre nunca jamás a_veces pronto finalmente primero no "
     "además asimismo igualmente sin_embargo así solo sólo incluso muy bien recientemente ayer hoy mañana despacio "
     "públicamente claramente simplemente más menos tampoco aquí allí ahí "
     "apenas quizá quizás acaso casi arriba abajo lejos delante detrás encima debajo antes anoche anteayer "
     "temprano enseguida actualmente antiguamente últimamente generalmente probablemente posiblemente "
     "seguramente evidentemente naturalmente afortunadamente desgraciadamente lamentablemente realmente "
     "precisamente efectivamente inicialmente paralelamente"},
    {wc::function_word,
     "sí no gracias hola nada nadie algo todo toda todos todas eso esto aquello cual cuales cuál qué quién cuánto "
     "preguntado "
     "preguntada foto vídeo video leer ver crédito según tras desde nunca siempre falta lo"},
    {wc::title | wc::personal_title | wc::masculine, "sr señor don d príncipe"},
    {wc::title | wc::personal_title | wc::feminine, "sra srta señora señorita doña dña princesa"},
    {wc::title | wc::personal_title, "dr dra sres"},
    {wc::title | wc::masculine, "padre hermano fray papa rey maestro"},
    {wc::title | wc::feminine, "sor madre hermana reina"},
    {wc::abbreviation,
     "sr sra srta sres d dña dr dra ee.uu etc pág art av núm ene feb mar abr jun jul ago sept oct nov dic"},
    {wc::particle, "de del la las los y e da do dos van von der el al bin ben"},
    {wc::modifier,
     "ex antiguo antigua actual nuevo nueva primer primera alto alta joven viejo vieja vice segundo segunda tercer "
     "tercera otro otra propio propia principal célebre conocido conocida"},
    {wc::first_name | wc::masculine, "domingo"},
    {wc::first_name | wc::feminine,
     "alba asunción belén candela caridad encarnación luz macarena maría_josé nieves paz purificación rosario "
     "socorro trinidad"},
    {wc::calendar,
     "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto "
     "septiembre "
     "octubre noviembre diciembre navidad pascua día días semana semanas mes meses año años noche noches tarde tardes "
     "hora horas minuto minutos vez veces momento momentos década siglo madrugada mediodía verano invierno otoño"},
    {wc::place,
     "españa méxico argentina colombia chile perú venezuela ecuador bolivia uruguay paraguay cuba guatemala honduras "
     "nicaragua panamá francia alemania italia portugal inglaterra rusia ucrania china japón india irán israel turquía "
     "europa áfrica asia américa madrid barcelona valencia sevilla zaragoza málaga bilbao galicia cataluña andalucía "
     "aragón bruselas parís londres berlín moscú washington buenos_aires bogotá lima santiago quito caracas ue otan "
     "onu "
     "ee.uu"},
    {wc::source_before,
     "según de_acuerdo_con a_juicio_de a_juicio_del en_palabras_de en_palabras_del en_opinión_de en_opinión_del "
     "a_ojos_de a_ojos_del se_lee_en "
     "se_puede_leer_en"},
    {wc::endearing, "mi querido querida queridos estimado estimada"},
    {wc::kin,
     "marido esposo esposa mujer padre madre hijo hija hermano hermana tío tía sobrino sobrina abuelo abuela nieto "
     "nieta"},
    {wc::role | wc::masculine,
     "cura fraile marido párroco hombre padre hijo hermano tío sobrino niño chico vecino amigo rey príncipe "
     "abuelo viudo novio dueño"},
    {wc::role | wc::feminine,
     "monja gobernanta esposa bruja mujer madre hija hermana tía sobrina niña chica vecina amiga reina princesa "
     "abuela viuda novia dueña "
     "enfermera fuente víctima"},
    {wc::role | wc::plural,
     "vecinos gente padres niños responsables testigos familiares hermanos sindicatos fuentes allegados"},
};

constexpr VerbList verbs[] = {
    {wc::strong_cue,
     "decir:dice/dicen/dijo/dijeron/decía/decían/dirá/diría:dicho:diciendo afirmar asegurar explicar señalar añadir "
     "declarar manifestar:manifiesta/manifiestan indicar contar:cuenta/cuentan comentar responder contestar replicar "
     "reconocer admitir subrayar destacar precisar lamentar recordar:recuerda/recuerdan insistir "
     "sostener:sostiene/sostuvo/sostenía:sostenido:sosteniendo "
     "apuntar concluir:concluye/concluyó:concluido:concluyendo bromear confesar:confiesa/confiesan relatar "
     "escribir:escribe/escribió/escribía:escrito:escribiendo tuitear expresar agregar aclarar reiterar remarcar "
     "recalcar "
     "resumir exclamar objetar alegar apostillar matizar zanjar constatar puntualizar"},
    {wc::strong_cue | wc::takes_addressee,
     "preguntar advertir:advierte/advirtió:advertido:advirtiendo informar avisar"},
    {0,
     "anunciar prometer proponer:propone/propuso/proponía:propuesto:proponiendo "
     "sugerir:sugiere/sugirió:sugerido:sugiriendo susurrar murmurar gritar "
     "chillar suspirar pensar:piensa/piensan creer:cree/creen/creyó:creído:creyendo temer esperar considerar opinar "
     "pedir:pide/piden/pidió/pedía:pedido:pidiendo exigir reclamar rogar:ruega denunciar criticar revelar confirmar "
     "negar:niega/niegan "
     "desmentir:desmiente/desmintió:desmentido:desmintiendo leer:lee/leyó/leía:leído:leyendo quejar protestar "
     "corregir:corrige/corrigió:corregido:corrigiendo "
     "repetir:repite/repitió:repetido:repitiendo reír:ríe/rió:reído:riendo continuar:continúa "
     "proseguir:prosigue/prosiguió:proseguido:prosiguiendo "
     "musitar balbucear jurar aconsejar acusar valorar celebrar juzgar calificar "
     "describir:describe/describió/describía:descrito:describiendo tachar tildar llamar condenar definir "
     "ironizar bramar soltar:suelta/sueltan clamar sentenciar espetar rematar rezongar sollozar tartamudear vociferar "
     "suplicar lanzar rebatir alertar sonreír:sonríe/sonrió:sonreído:sonriendo defender:defiende indignar alegrar "
     "entusiasmar felicitar rezar establecer gruñir:gruñe/gruñó reponer:repone/repuso/reponía:repuesto:reponiendo "
     "ordenar "
     "mascullar refunfuñar inquirir:inquiere interrumpir intervenir:interviene/intervino terciar "
     "asentir:asiente/asintió "
     "reflexionar razonar argumentar recomendar:recomienda amenazar agradecer disculpar burlar gemir:gime/gimió rugir "
     "cortar farfullar gimotear jadear canturrear aullar aventurar conjeturar aducir:aduce/adujo "
     "argüir:arguye/arguyó:argüido:arguyendo enfatizar remachar deslizar sincerar vaticinar augurar pronosticar "
     "recitar "
     "anotar observar notar deducir:deduce/dedujo apremiar exhortar reconvenir:reconviene/reconvino mofar"},
    {wc::weak_cue,
     "culpar apodar "
     "calificar describir:describe/describió/describía:descrito:describiendo tachar tildar llamar llamó definir "
     "condenar elogiar defender:defiende "
     "rechazar saludar citar hablar ver:ve/vio/veía:visto:viendo encontrar:encuentra bautizar evocar imaginar "
     "lamentar"},
};

constexpr WordList nouns[] = {
    {wc::role,
     "mandatario/a congresista legislador/a parlamentario/a regidor/a intendente preparador/a letrado/a realizador/a "
     "directivo/a docente facultativo/a edil dirigenta dt subinspector/a vocero/a viverista señor/a vencedor/a "
     "muchacho/a "
     "criado/a posadero/a mesonero/a "
     "forastero/a desconocido/a viajero/a visitante lector/a oyente espectador/a poeta pintor/a escultor/a "
     "compositor/a pianista violinista fotógrafo/a arqueólogo/a antropólogo/a lingüista matemático/a físico/a "
     "químico/a astrónomo/a botánico/a zoólogo/a ornitólogo/a meteorólogo/a teólogo/a madre padre hija hijo "
     "primo/a mujer hombre anciano/a molinero/a "
     "sastre/sastra albañil fontanero/a relojero/a bibliotecario/a archivero/a conservador/a cronista "
     "biógrafo/a traductor/a editor/a teniente sargento/a soldado marinero/a aduanero/a revisor/a "
     "cajero/a gemelo/a heredero/a ladrón/ladrona preso/a reo mendigo/a carnicero/a tendero/a "
     "hostelero/a hotelero/a cartero/a portavoz ministro/a alcalde/alcaldesa presidente/presidenta director/a "
     "diputado/a senador/a concejal/a "
     "consejero/a "
     "delegado/a gobernador/a fiscal abogado/a juez/jueza profesor/a maestro/a alumno/a estudiante médico/a "
     "enfermero/a "
     "investigador/a científico/a historiador/a economista sociólogo/a geólogo/a biólogo/a filósofo/a psicólogo/a "
     "politólogo/a experto/a especialista analista ingeniero/a arquitecto/a empresario/a gerente propietario/a dueño/a "
     "jefe/jefa "
     "responsable líder dirigente fundador/a secretario/a sindicalista representante militante candidato/a votante "
     "vecino/a residente testigo cliente/clienta inquilino/a casero/a agricultor/a viticultor/a pastor/a pescador/a "
     "panadero/a apicultor/a guarda guardia vigilante bombero/a policía agente militar general coronel "
     "capitán/capitana piloto "
     "comandante embajador/a diplomático/a periodista reportero/a redactor/a escritor/a autor/a novelista cantante "
     "músico/a actor/actriz cineasta artista entrenador/a jugador/a delantero/a portero/a árbitro obispo sacerdote "
     "imán "
     "rabino colega compañero/a trabajador/a empleado/a obrero/a conductor/a comerciante cocinero/a canciller "
     "comisario/a "
     "inspector/a tesorero/a voluntario/a usuario/a pasajero/a turista observador/a funcionario/a técnico/a asesor/a "
     "vicepresidente/vicepresidenta subdirector/a farmacéutico/a farero/a "
     "asistente manifestante joven jubilado/a ecologista activista internauta transeúnte "
     "magistrado/a acusado/a procesado/a sospechoso/a denunciante edil ponente florista ganadero/a verdulero/a "
     "locutor/a "
     "comadrona notario/a urbanista pediatra psiquiatra veterinario/a camarero/a carpintero/a electricista mecánico/a "
     "peluquero/a dependiente/dependienta vendedor/a taxista camionero/a deportista atleta ciclista futbolista "
     "goleador/a "
     "seleccionador/a aficionado/a coordinador/a organizador/a educador/a librero/a"},
    {wc::institution,
     "aseguradora dependencia gabinete teatro orquesta coro editorial redacción galería biblioteca panadería "
     "cervecería cooperativa colectivo ministerio gobierno ayuntamiento alcaldía policía fiscalía tribunal corte "
     "juzgado partido sindicato asociación empresa sociedad compañía grupo banco iglesia universidad escuela instituto "
     "fundación periódico diario revista cadena radio agencia oficina parlamento senado congreso asamblea comisión "
     "consejo consejería diputación ejército hospital museo consistorio organismo dirección federación unión kremlin "
     "moncloa oposición fabricante junta comité liga centro cámara cabildo confederación observatorio delegación "
     "autoridad plataforma concejo organización firma aerolínea entidad club gremio institución departamento "
     "constructora eléctrica petrolera operadora tecnológica multinacional patronal discográfica productora "
     "distribuidora promotora concesionaria ong equipo bufete"},
    {wc::document,
     "bando acta grabación pliego resolución voto folleto catálogo crónica telegrama cartel prólogo manual circular "
     "ordenanza reglamento registro epitafio inscripción comunicado carta informe estudio encuesta sentencia ley "
     "contrato libro artículo columna mensaje tuit correo "
     "documento nota texto decreto denuncia declaración auto escrito"},
    {wc::cue_noun,
     "palabras afirmación respuesta pregunta acusación advertencia promesa amenaza comentario términos opinión "
     "petición llamamiento discurso entrevista reacción réplica veredicto conclusión diagnóstico"},
};

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

/// The regular third persons, participles and gerund of a verb in -ar, -er or -ir.
void inflect_regular(std::string_view infinitive, std::vector<InflectedForm>& forms) {
  constexpr std::string_view finite_ar[] = {"a", "an", "ó", "aron", "aba", "aban", "ará", "aría"};
  constexpr std::string_view finite_er[] = {"e", "en", "ió", "ieron", "ía", "ían", "erá", "irá"};
  const std::string stem(infinitive.substr(0, infinitive.size() - 2));
  const bool first = ends_with(infinitive, "ar");
  for (const std::string_view end : first ? finite_ar : finite_er)
    forms.push_back({stem + std::string(end), wc::cue_finite});
  for (const char* end : {"do", "da", "dos", "das"})
    forms.push_back({stem + (first ? "a" : "i") + end, wc::cue_passive});
  forms.push_back({stem + (first ? "ando" : "iendo"), wc::cue_participle});
}

/// An entry is an infinitive, "infinitive:finite/finite" with irregular third persons beside the regular ones, or
/// "infinitive:finite/finite:participle:gerund" when no form is regular.
void inflect_verb(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t first = entry.find(':');
  const std::string_view infinitive = entry.substr(0, first);
  forms.push_back({std::string(infinitive), wc::cue_base});
  const std::size_t second = first == std::string_view::npos ? first : entry.find(':', first + 1);
  if (second == std::string_view::npos) inflect_regular(infinitive, forms);
  if (first == std::string_view::npos) return;
  const std::size_t finite_end = std::min(second, entry.size());
  for (std::size_t at = first + 1; at < finite_end;) {
    const std::size_t end = std::min(entry.find('/', at), finite_end);
    forms.push_back({std::string(entry.substr(at, end - at)), wc::cue_finite});
    at = end + 1;
  }
  if (second == std::string_view::npos) return;
  const std::size_t third = entry.find(':', second + 1);
  forms.push_back({std::string(entry.substr(second + 1, third - second - 1)), wc::cue_passive});
  forms.push_back({std::string(entry.substr(third + 1)), wc::cue_participle});
}

std::string plural_of(const std::string& noun) {
  if (ends_with(noun, "z")) return noun.substr(0, noun.size() - 1) + "ces";
  const bool vowel = std::string_view("aeiou").find(noun.back()) != std::string_view::npos;
  return noun + (vowel ? "s" : "es");
}

/// An entry is a noun, or "masculine/a" or "masculine/feminine" for people; "/a" takes the place of a final "o".
void inflect_noun(std::string_view entry, std::vector<InflectedForm>& forms) {
  const std::size_t slash = entry.find('/');
  const std::string noun(entry.substr(0, slash));
  forms.push_back({noun, slash == std::string_view::npos ? WordClasses{0} : wc::masculine});
  forms.push_back({plural_of(noun), wc::plural});
  if (slash == std::string_view::npos) return;
  std::string feminine(entry.substr(slash + 1));
  if (feminine == "a") feminine = (noun.back() == 'o' ? noun.substr(0, noun.size() - 1) : noun) + "a";
  forms.push_back({feminine, wc::feminine});
  forms.push_back({plural_of(feminine), wc::feminine | wc::plural});
}

}  // namespace

const Language spanish = {
    .tag = "es",
    .words = words,
    .verbs = verbs,
    .nouns = nouns,
    .inflect_verb = inflect_verb,
    .inflect_noun = inflect_noun,
    .small_words =
        "el los las del y una con por para su lo se pero más ha sus está fue muy ya este esta cuando hay porque desde "
        "sin dijo estaba como sobre ayer también todo hasta",
    .asks = word_set<"preguntó pregunta preguntaba">,
    .demonstratives = word_set<"este esta">,
    .anonymous = word_set<"fuente">,
    .introduces_alone = word_set<"soy">,
    .introduces = word_set<"me llamo nombre es">,
    .any_institution = word_set<"empresa compañía organismo institución entidad agencia organización">,
    .public_bodies =
        word_set<"tribunal juzgado universidad ministerio ayuntamiento parlamento senado congreso policía">,
    .other_bodies = word_set<"consistorio institución organismo autoridad agencia cámara gobierno centro">,
    .writings = word_set<
        "carta cartas correo mensaje nota notas diario cuaderno respuesta declaración testamento telegrama discurso "
        "prólogo informe memorias lema poema columna artículo texto tuit comunicado">,
    .publications = word_set<"diario periódico medio">,
    .contractions = word_set<"del al">,
    .latter = word_set<"último última">,
    .offices = word_set<"árbitro párroco alcalde alcaldesa gobernador gobernadora presidente presidenta ministro "
                        "ministra fiscal juez jueza tribunal "
                        "gobierno ayuntamiento policía fiscalía juzgado ministerio parlamento senado congreso "
                        "oposición coro redacción editorial fabricante junta comisión">,
    .as = word_set<"como">,
    .adjective_endings = "al ales",
    .adverb_endings = "mente",
    .infinitive_endings = "ar er ir",
    .purpose = word_set<"para">,
    .before_term = word_set<"de del como">,
    .toward = word_set<"hacia hasta desde por">,
    .before_role = word_set<"como">,
    .other_roles =
        "senador:congresista:legislador:parlamentario senadora:congresista:legisladora:parlamentaria "
        "diputado:legislador:parlamentario:congresista diputada:legisladora:parlamentaria:congresista "
        "concejal:edil concejala:edil alcalde:edil:regidor alcaldesa:edil:regidora intendente:mandatario "
        "gobernador:mandatario gobernadora:mandataria presidente:mandatario:dirigente:directivo "
        "presidenta:mandataria:dirigente:dirigenta:directiva entrenador:técnico:preparador:dt "
        "técnico:entrenador:dt dt:técnico:entrenador:preparador abogado:letrado abogada:letrada "
        "director:cineasta:realizador:directivo directora:cineasta:realizadora:directiva maestra:docente "
        "maestro:docente profesor:docente:académico profesora:docente:académica médico:doctor:facultativo "
        "doctora:médica médica:doctora novelista:escritor:escritora:autor:autora autor:escritor autora:escritora "
        "escritor:autor escritora:autora cantante:artista ministra:titular ministro:titular consejera:titular "
        "consejero:titular investigador:científico investigadora:científica bióloga:científica biólogo:científico "
        "embajador:diplomático embajadora:diplomática juez:magistrado jueza:magistrada magistrado:juez "
        "magistrada:jueza párroco:sacerdote:cura cura:sacerdote:párroco coronel:militar:oficial "
        "capitán:jugador:oficial delantero:atacante:jugador arquero:guardameta:portero:jugador "
        "portero:guardameta:arquero:jugador comisario:policía:mando ganadero:productor ganadera:productora "
        "historiador:investigador historiadora:investigadora catedrático:profesor:académico "
        "catedrática:profesora:académica gerente:directivo:directiva secretario:dirigente:sindicalista "
        "secretaria:dirigente:sindicalista portavoz:concejal:diputado:diputada edil:concejal",
    .past_endings = "ó aba aban aron ieron",
    .determined_agent_endings = "dor dora ero tor tora logo loga",
    .role_prefixes = "vice sub ex",
    .dash_opens_dialogue = true,
    .opens_questions = true,
    .drops_subjects = true,
};

}  // namespace verbatim
