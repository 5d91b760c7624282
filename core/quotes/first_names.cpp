#include "quotes/first_names.h"

#include <algorithm>
#include <bit>

#include "quotes/packed_hashes.h"

namespace verbatim {
namespace {

constexpr std::string_view masculine =
    "aaron aarón abdelaziz abdelkader abdoulaye abdul abdulaziz abdullah abdulrahman abel abelardo abhishek abner "
    "abraham achille achim adalbert adam adebayo aditya adnan adolfo adrian adriano adrien adrián afonso agustín "
    "ahmad ahmed ahmet aidan aiden aitor ajay akash akhil akihiko akio akira aksel al alain alan alasdair alban "
    "albert alberto albrecht alcides aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro "
    "alessio alexander alexandre alexandros alexandru alexei alexey alfie alfons alfonso alfred alfredo algernon ali "
    "alioune alireza alistair allan allen alois alonzo alper alphonse alun alvin alwin amadou amaury ambroise amedeo "
    "amin amine aminu amir amit amitabh ammar amnon amos américo anand anastasios anatole anatoly ander anders andi "
    "andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andrás andré andrés andy angelo angus "
    "anicet anil ankit ankur anselm anselme anselmo ansgar anthelme anthony antoine anton antonio antonis antony "
    "antti antón antónio anurag anwar anxo aníbal aquiles arash archibald archie ardeshir argimiro arindam aristide "
    "arjun armand armando armel armin arnab arnau arnaud arndt arne arno arnold arsenio arsène artem arthur artur "
    "arturo arvid arvind arístides asher ashish ashok ashraf asier assaf atsushi attila attilio atul auguste augustin "
    "augusto augustus aurel aurelio aurélien austin avelino avi avigdor avner avraham axel aydın ayman aymeric ayoub "
    "babajide babak babatunde bahram bakary balaji baltasar balthasar balázs baptiste barack barnaby barnabé barry "
    "bart bartolomé bartosz baruch bashar bashir basile bassam bastian bastien bastián baudouin behrouz behzad ben "
    "benedict benedikt bengt benicio benito benjamin benno benny benoît beppe bernard bernardino bernardo bernat "
    "bernd bernhard bernhardt bernie bert berthold bertrand beñat bhaskar bhupinder bilal bill billy binyamin birger "
    "bjarne björn bjørn blaise boaz bob bobby bodo bogdan bohdan bongani boris borislav borja botond boubacar boyd "
    "brad bradley brais bram brandon branko breixo brendan brent breogán brett brian brice brieuc brock bruce bruno "
    "bryan bryn burak burkhard burt byron bálint béla bülent caleb calixte callum calum calvin cameron camilo carl "
    "carlo carlos carlton carsten cary casimir casimiro cathal cayetano cecil cedric celestino cem cemal cengiz cesar "
    "chad chaim charles charlie charly chester chetan chidi chijioke chike chinedu chinua chris christer christian "
    "christof christoph christophe christopher christos chuck chukwuemeka chukwuma cian ciaran ciarán cillian ciprian "
    "cipriano ciro clarence claude claudio claus clayton clemens clement cletus cliff clifford clint clive clodomiro "
    "clément cody colin colm colman conall connor conor conrad constantin corentin corey cormac corneliu cornelius "
    "corrado corsin corvin cory cosmin craig crispin cristian cristián cristóbal csaba curdin curtis cuthbert cyprien "
    "cyril cyrille cyrus cédric célestin césaire césar côme călin cătălin daan dafydd dagoberto daiki daisuke daithí "
    "dale damian damien damir damián damon daniel danilo dankmar danny dario dariush dariusz darnell darragh darrell "
    "darren darryl daryl darío dave david davide dean declan deepak dejan dele delroy demetrius denis dennis denzel "
    "derek dermot deshawn desmond detlef detlev devendra devonte dewayne dewi dezső dhananjay dharmendra diarmaid "
    "diarmuid dick didier diego dierk dieter dietmar dietrich dilip dimitri dimitrios dimitris dinesh diogo dionisio "
    "dirk dirk-jan djibril dmitri dmitry dmytro domenico dominic dominick dominik don donal donald donatien donncha "
    "donnie donte dorian doru doug douglas dov doyle dragan dragoș driss duane duarte dumitru duncan dustin dušan "
    "dwayne dwight dylan dzmitry dániel dénes désiré eamon eamonn earl eberhard ebrahim ebrima eckart eckhard eddie "
    "edelmiro edgar edilberto edinson edmond edmund edmundo edoardo eduardo edward edwin eero efraim efraín egbert "
    "egil egon ehrenfried ehud eiji eike einar eino ekkehard ekrem eladio elbert eldon eleazar eleuterio eli elias "
    "elie eliezer elijah elio eliseo elkin elliot elliott elmar elmer elon eloy elías emanuel emanuil emeka emil "
    "emiliano emilio emlyn emmanuel emmett emrah emre emrys endre eneko engelbert enguerrand ennio enno enrik enrique "
    "enzo eoghan eoin ercan erdal erdem erez erhard eric erich erick erik erkan erland erling ernest ernesto ernie "
    "ernst erol errol ersin ervin erwan erwin esa eskil espen esteban ethan ettore euan eudes eugen eugene eugenio "
    "eugène eulogio eusebio evan evangelos evaristo evelio everardo everett evgeny ewald ewan ewen eyal eytan ezekiel "
    "ezequiel ezra fabian fabien fabio fabián fabrice fabricio fabrizio facundo fadi fahd faisal falk farai fares "
    "farhad farid farouk faruk farzad fathi faustino fawzi federico feliciano felipe felix femi ferdinand ferdl "
    "ferenc fergal fergus ferhat fermín fernand fernando fernán ferran festus fiachra fidel fikret filiberto filip "
    "filipe filippo finbarr finley fintan fionn firmin flavien flavio florencio florent florentino florian floriant "
    "florin floyd folkert forrest fotis fouad francesco francis francisco franco francois frank frans františek franz "
    "françois fraser fred freddie frederic frederick fredrik friedemann frieder friedhelm friedo friedrich fritz "
    "frode froilán frédéric fulgencio fumio furkan félix gabriel gaetano ganesh garba gareth garrett gary gaspar "
    "gaspard gaston gastón gatien gaurav gautam gauthier gautier gavin gaël gaëtan gebhard gedeón geir genaro gene "
    "gennaro geoff geoffrey geoffroy georg george georges georgi geraint gerald gerard gerardo gerd gereon gergely "
    "gergő gerhard germain germán gernot gero gerold gerrit gerry gervais gerwin gethin ghassan gheorghe ghislain "
    "ghyslain giacomo giancarlo gianluca gianluigi gianni giannis gideon gijs gilad gilbert gilberto gildardo giles "
    "gilles gino gion giora giordano giorgio giorgos giovanni girish giselher giulio giuseppe glen glenn godefroy "
    "godfrey godofredo gontran gonzague gonzalo gonçalo gopal goran gordon gorka gottfried gotthard gottlieb goulven "
    "govind graciano graeme graham grant greg gregor gregorio gregory grigory grzegorz grégoire grégory guglielmo "
    "guido guilhem guillaume guillem guillermo gumersindo gundolf gunnar gunter gunther gus gustav gustave gustavo "
    "guy gwenaël gwendal gwilym gyula gábor gérald gérard gökhan göran günter günther haakon habib hagen haider haim "
    "hakan hal haluk hamid hamidreza hamish hamisi hamza hank hannes hanno hanns hans hans-peter hansjörg hansruedi "
    "hansueli harald harish harlan harold harpreet harris harro harry hartmut hartwig haruki haruto harvey hasan "
    "hassan hasso hatem hauke heberto hector heikki heiko heiner heinrich heinz heinzpeter heitor helge helmut hemant "
    "hendrik henk henning henri henrik henrique henry henryk herbert heribert heriberto herman hermann hermenegildo "
    "hernando hernán hervé hicham hideki hideo hilario hilmar himanshu hinnerk hinrich hippolyte hiram hiroaki hiroki "
    "hiroshi hiroto hiroyuki hisham holger homero honoré horace horacio horia horst hossein howard hristo hubert huey "
    "hugh hugo hugues humberto humphrey hussam hussein huw hyacinthe håkan håkon héctor hélder hüsamettin hüseyin "
    "iain ian iancu ibai ibrahim ibrahima ichiro idris idrissa ieuan ifeanyi ignacio ignaz igor ihor ikenna iker ilan "
    "ildefonso ilhan ilias ilie ilker ilkka ilya imad imran imre ingmar ingo ingolf ingvar inácio iolo ionuț irving "
    "irwin isaac isaías isidor isidore isidoro isidro ismail ismaila ismaël issa issiaka istván itai itamar itzhak "
    "iulian ivan ivo ivor iván iñaki iñigo jaap jabez jacek jacinto jack jackson jacky jacob jacobo jacques jae-won "
    "jagdish jaime jairo jake jakob jakub jalal jamal james jamil jan janis jannes jannik jannis jared jari jarle "
    "jaroslav jarosław jarrett jason jasper jatin javad javier javon jaxon jay jayant jayden jean-baptiste "
    "jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jed "
    "jedediah jeff jeffrey jeison jelle jens jenő jeremy jeremías jermaine jeroen jerome jerrold jerry jerzy jerónimo "
    "jesper jesse jesus jesús jethro jett jhon jhonatan ji-hoon jim jimmy jiro jiří joachim joakim joaquim joaquin "
    "joaquín jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jonte jonty joop joost jordi "
    "joren jorge joris jorma jose joseba josef joseph josh joshua josiah josip josselin jost josué josé jouni joão "
    "joël juan judd juha jukka julen jules julian julien julio julius julián juma junichi jussi justin justino justus "
    "jános jérémie jérémy jérôme józsef jörg jörn jørgen jürgen kaan kai kalevi kamau kamil kamran kapil kareem karel "
    "kari karim karl karl-heinz karlheinz karsten karthik kaspar kaveh kazimierz kazuhiro kazuo keegan keenan keir "
    "keisuke keith kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kenta kerem kevin khaled khalid khalil "
    "kieran kilian kipchoge kiprop kiprotich kirill kirk kishore kjell kjetil klaas klaus knut kobe koen koffi kofi "
    "koichi koji kojo koldo konrad konstantin korbinian kostas kouamé kouassi krishna kristian kristoffer krzysztof "
    "kunal kunle kuno kurt kwabena kwadwo kwaku kwame kwesi kyle kylian kyriakos kálmán károly kévin köbi lachlan "
    "ladislaus ladislav lajos lalit lamar lamine lamont lance landon lanre larry lars lassana lasse laurens laurent "
    "laurențiu lauri lautaro lawrence lazare leander leandro lefteris leif lennart leo leocadio leon leonard leonardo "
    "leonel leonhard leonid leopold leopoldo leroy lester leszek levent levi lewis liam lieven linus lionel lisandro "
    "liviu lloyd lluís logan lonnie lope lorcan lorenz lorenzo lorne lotfi lothar louie louis lourenço loïc loïck luc "
    "luca lucas lucian luciano lucien ludger ludovic ludvig ludwig luigi luis luiz lukas luke lukáš luther lutz luís "
    "lwazi lyle lászló lázaro léandre léon léonard léopold maarten maciej madhav magnus mahdi mahendra maher mahesh "
    "mahmoud mahmut maik majid makoto maksim maksym malachy malcolm malik malo malte mamadi mamadou mandla manel "
    "manfred manfredo manish manmohan manny manoj manolis mansour manuel manus marc marcel marcelin marcelino "
    "marcello marcelo marcial marcin marco marcos marcus marek mariano marijn mario marius mariusz mark markku markus "
    "marlon marnix marshall marten martim martin martiño marty martín marv marvin marwan marçal masahiro masaki masao "
    "masaru masato mason masoud massimiliano massimo matej mateo mateusz mathias mathieu mathis mathurin mathéo mats "
    "matt matteo matthes matthew matthias matthieu matthäus matti mattia matías matěj maurice mauricio maurizio mauro "
    "max maxence maxim maxime maximilian maximiliano maxwell mayank mazen mehdi mehmet mehrdad meinhard meinrad mel "
    "melchior melchor melvin menachem menno merle merlin mert mesut metin micah micha michael michalis michał michel "
    "micheál michiel mick mickael mickaël mickey miguel mihai mihail mihály mikael mike mikel mikhail mikkel mikko "
    "miklós mikołaj milan milo miloš milton min-ho minoru miquel mircea mirko miroslav misael mitch mitchell mladen "
    "modibo mogens mohamed mohammad mohammed mohan mohit mohsen moisés momme moncef montgomery monty mordecai "
    "mordechai moritz morris morten morteza moses moshe mounir mourad moussa moustafa muhammad muhammet mukesh munir "
    "murali murat murdo murray musa mustafa mwangi mykola myron máirtín márcio mário márton mátyás máté máximo médard "
    "mícheál mór nabil nadav nader naftali nahuel narcís narendra naresh nasser natan nate nathan nathaniel naveed "
    "naveen navid navin nazım neal ned neil nelson nepomuk nestor neville newt niall nicanor nicasio nicholas nick "
    "nicolae nicolas nicolo nicolás nicolò nicéforo niels nigel nihat niilo nikhil niklas niko nikolai nikolaus nikos "
    "nilesh nils nissim nitin nizar njoroge nnamdi noah noam noboru nobuo noel norbert norberto norio norman notker "
    "noé noël nuno nuri nuño nándor nélson néstor obadiah obinna ochieng octave octavian octavio odhiambo ofer oier "
    "oisin oisín okan oke okechukwu okke okko oktay olaf olav ole oleg oleh oleksandr oleksii oliver olivier olli "
    "olof olufemi olumide omar omer omondi omran ondřej onno onofre onur onésime oreste orhan oriol orlando orrin "
    "orson ortwin orville osama osamu oscar osian oskar osman osmo osvaldo oswald otieno otis otmar ottmar otto "
    "ottokar oumar ousmane ousseynou ovidiu owain owen ozan paavo pablo pacôme padraic padraig panagiotis pankaj "
    "panos paolo parviz pascal pascual pasquale patrice patricio patrick patxi paul paulin paulino paulo pavel pavlo "
    "pavlos paweł peadar pedro pekka pentti per percival percy peregrine petar pete peter petr petri petro petros "
    "petter phil philibert philip philipp philippe phillip pierluigi piero pierre pierre-yves pierrick piers piet "
    "pieter pietro piotr pirmin plínio poul prakash pramod pranav prashant pratap praveen preston proinsias "
    "przemysław pyotr pádraic pádraig pål qasim quang quentin quim quirin rachid radek radu rafael rafał rafe rafik "
    "raghav raghu ragnar rahul raik raimundo rainer rajan rajat rajeev rajendra rajesh rajiv rakesh ralf ralph raman "
    "ramazan ramesh ramin ramiro ramon ramón rand randall randolph randy ranjit raoul raphael raphaël rashid rasmus "
    "raul ravi ravindra ray raymond raúl recep reggie reginald reimund reince reiner reinhard reinhold remigio renaud "
    "rene renzo rené reto reuben reuven rex reza rhett rhodri rhys riad ricardo riccardo richard rick ricky rico "
    "rigoberto risto ritesh roald rob robert roberto roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel "
    "rogelio roger rogério rohan rohit roland rolf romain roman romuald román ron ronald ronan ronen ronny rory "
    "rosaire roscoe rosendo ross rowan roy royston ruairi ruairí ruaridh ruben rubén rudi rudolf rudy rudyard ruedi "
    "rufus rui rune rupert ruppert ruprecht ruslan russ russell rutger ruud ryan ryo ryosuke ryota ryszard régis "
    "réjean rémi rémy rónán rüdiger răzvan rıza sabri sacha sachin sadiq saeed salah saleh salim salvador salvatore "
    "sam sameer samir sammy samuel sandeep sander sandro sani sanjay sanjeev sanjit santiago santino santosh satish "
    "satoru satoshi saturio saturnino saul saurabh savvas sayed scott seamus sean sebald sebastian sebastián "
    "sebastião segun seiji selahattin selim selçuk semyon senan sepp seppo serdar serge sergei sergey sergi sergio "
    "sergiu serhat serhii serhiy serkan seth severin severo seán shane shashank shaul shaun shawn shekhar sherman "
    "shigeru shimon shinichi shinji shinzo shlomo shmuel shota shuichi shuji shyam siamak sibusiso sid siddharth "
    "sidney siegbert siegfried siegmar sigmar sigmund sigurd silas silvan silverio silvestre silvio simeon simon "
    "simón sinan sindre sipho sjoerd solomon souleymane spencer spyros srinivas stanislas stanislav stanisław stanley "
    "stavros stefan stefano steffen stelios stepan stephan stephen steve steven stewart stian stijn stu stuart "
    "stéphane subhash sudhir sung-ho sunil suraj suresh sushil suso susumu svein sven sverre swen sylvain sylvester "
    "sylvestre szymon sándor séamus sébastien sékou séraphin sérgio séverin sönke sören søren süleyman tadashi tadeo "
    "tadeusz tadhg tafadzwa takahiro takashi takayuki takeo takeshi takumi takuya tamir tamás tancrède tanguy tapio "
    "taras tarek tariq tarquin tarun tarık tassilo tatsuya ted teddy telésforo temitope tendai teodoro terence terje "
    "terrell terrence tetsuo tetsuya teun thabo thad thaddeus thanasis thees themba theo theodor theodore thiago "
    "thibaud thibault thibaut thierry thies thijs thilo thomas thorben thore thorge thorsten thorvald théo théodore "
    "théodule théophile tiago tibor tilman tilo tim timm timo timothy timothée tinashe tito titouan tjark tjorven "
    "tobias tobin toby tobías todd tolga tom tomas tomasz tomislav tommaso tommy tomos tomás tomáš tomé toni tony "
    "torben torbjørn torge torgeir torquil torsten toru toshio traian trajano travis trevor tristan trond trygve "
    "tsutomu tuan tudor tugdual tuncay tunde tuomas turlough tushar tyler tyrone tzvi uche uday udo ueli ufuk ugo ulf "
    "uli ulises ullrich ulrich ultan ulysse ulysses umar umberto unai uri uriel urs usman uwe uxío vadim vahid "
    "valentin valentín valerio valeriu valery valéry vangelis varun vasco vasil vasile vasilis vasily vasyl vaughn "
    "vegard veikko veit veli venancio venkatesh vernon vicent vicente victor viggo vijay vikas vikram viktor ville "
    "vinay vince vincent vincenzo vinod vinzenz viorel vipin virgil virgilio vishal vitalii vitaly vito vitus vivek "
    "vladimir vladislav vojtěch volkan volker volkmar volodymyr vusi vyacheslav václav väinö víctor vítor wade wael "
    "wagner waldemar wale walid wallace wally walt walter warren wayne wekesa wenceslao wendelin wendell wenzel "
    "werner wes wesley wessel wieland wiktor wilbur wilf wilfred wilfredo wilfried wilhelm will willard willem willi "
    "william willie willis willy wilmer winfried winston wiremu wojciech wolfgang wolfram woodrow wouter wyatt xabi "
    "xabier xander xaver xavi xavier ximo xosé xoán yaakov yacine yahya yair yakubu yanis yann yannick yannis yaron "
    "yaroslav yasser yassin yassine yasuhiro yasuo yavuz yaw yegor yehuda yeison yevgeny yevhen yigal yiorgos yitzhak "
    "yngve yoann yoav yoel yogesh yohan yohann yohannes yonatan yosef yoshiaki yoshihiro yoshio yossi younes youssef "
    "yuichi yuji yukio yuri yurii yuriy yusuf yusuke yutaka yuval yvan yves yvon zacarías zach zacharie zachary zack "
    "zafer zaid zakaria zane zbigniew zdeněk zeev zeke ziad zoltan zoltán zoran zsolt zéphyrin ádám álvaro ángel "
    "éamonn édouard éloi émile éric étienne évariste íñigo óscar øystein øyvind ümit ștefan";

constexpr std::string_view feminine =
    "aaliyah aarti abeba abena abigail achieng ada adaeze adela adelaida adele adelheid adina aditi adjoa adjoua "
    "adriana adrienne adva adwoa adèle adélaïde afua agata agatha agathe agnes agnese agneta agnieszka agnès ahlam "
    "aikaterini aiko aila ailbhe aileen ailsa aimee aine ainhoa aino aisha aishwarya aisling aislinn aissatou akane "
    "akemi akiko akinyi akissi akosua akua alana albertina aleida alejandra alejandrina aleksandra alena alessandra "
    "alessia alexa alexandra alexandrina alice alicia alina aline alison aliyah aliénor allie allison allyson alma "
    "almudena almut alwine alyona alyssa amahle amaia amaka amalia amanda amandine amani amara amber amelia amelie "
    "amina aminata aminatou amira amparo amrei amrita amy amália amélie ana anabel anahí anandi ananya anastasia "
    "anastasiya anat anaïs anca andrea andreea andrée ane aneta anette angela angelica angelika angelina angelique "
    "angharad angie anika anikó anita anja anjali anju anke ankea ann anna annabel annalena annalisa annamaria "
    "annamária annaïg anne anne-marie annegret anneke anneli annelie annelies anneliese annemarie annett annette "
    "annick annie annika annina antigoni antje antoinette antonella antonia antonietta anuradha anusha anya aoibhe "
    "aoife aparna apolline apollonia april arabella araceli aradhana araminta aranka arantxa arantza archana aretha "
    "arezoo ariadna ariana ariane arianna arlette armelle aroha arundhati arzu asami ascensión asha ashley ashling "
    "aslı asma asmaa assetou assitan assumpta assunta astri astrid asuka asunción atieno atsuko aude audrey aurelia "
    "aurica aurora aurélie ava avigail avital awa axelle ayaka ayako ayala ayanda ayelet ayesha ayfer ayla aylin ayse "
    "ayumi ayşe ayşegül azadeh aziza azucena aída aïcha aïssata aïssatou banafsheh barbara barbora bathilde batsheva "
    "başak beata beate beatrice beatrix beatriz becky begoña beke belinda bella belén benedetta benedita bente "
    "berenguela berit berna bernadette bernarda bernardita bernice berta berthe beryl bessie beth bethan bethany "
    "betje bettina betty betül beverly beyonce beyza beáta bhavna bianca billie bintou birgit birgitta birte birthe "
    "blanca blandine blanka bobbi bodil boglárka bolanle bonnie bouchra brandi branwen brenda brenna brianna brid "
    "bridget bridie brigid brigitta brigitte britney britt britta brittany brittney brona bronagh bronte bronwen "
    "brunhild brunhilde bryony bríd brígida bukola burga busisiwe bárbara bärbel béatrice bénédicte bérangère "
    "bérengère bérénice büşra caitlin caitríona callie camelia camila camilla camille canan candace candela "
    "candelaria candice caoimhe capucine carina carine carissa carla carlota carlotta carly carmela carmen carmenza "
    "carol carola carole carolien carolin carolina caroline carolyn carrie carys casandra casilda cassandra cassandre "
    "cassie catalina catarina caterina catherine cathy catrin catriona cecilia cecily celia celina ceren cerys chana "
    "chandrika chantal chantelle charlene charline charlotte charlène charmaine chava chelsea chelsey cherie cheryl "
    "chiamaka chiara chieko chimamanda chinwe chioma chiyo chiyoko chloe chloé christa christel christelle christiane "
    "christina christine christy chrysoula ciara ciera cindy cinzia cisca citlali claire clara clarisa clarissa "
    "clarisse claudette claudia claudie claudine clelia clementine cleo clionadh clodagh clothilde clotilde clélia "
    "clémence clémentine clíona codruța colette colleen concepción concepta concetta condoleezza connie constance "
    "constanza consuela consuelo cora coralie cordelia cordula corina corinna corinne cornelia cosette cosima "
    "costanza coumba courtney covadonga crina cristiana cristina crystal csilla cunégonde cynthia cyrielle cáit "
    "cécile céleste célia céline cătălina dafna dagmar dagny daisy dalia dalit damaris damilola daniela danielle "
    "danièle danuta daphne daphné daria darlene darya dawn dayana deanna dearbhla deb debbie deborah debra deepa "
    "deepali deepika defne deirdre delfina delia delphine denisa denise denisse deolinda dervla derya desiree despina "
    "devika devora diana diane dianna dianne didem dikeledi dimitra dina dinah divya djeneba doina dolly dolores "
    "domenica dominique domitille donatella donna dora doreen doris dorota dorothea dorothee dorothy dorothée "
    "dorottya dounia dragana dunja débora dóra dörte dörthe ebba ebru ecaterina edda edelmira edeltraud edina edith "
    "edmée edna edurne edwige eeva effie efrat eftychia efua eija eiko eileen eilidh eilis eimear einat eirini eirlys "
    "eithne ekaterina elaheh elaine elba eleanor eleftheria elena eleni eleonora elfriede elif elin elina elisa "
    "elisabeta elisabeth elisabetta elise elisheva eliza elizabeth eliška elke ella ellen ellie ellinor elnaz elodia "
    "eloise eloísa elsa elsbeth else elsie elspeth elvira elżbieta emanuela emel emer emese emiko emilia emilie emily "
    "emine emma emmanuelle emília encarna encarnación enid enikő erica erika erin erna ernestine erzsébet esin "
    "esperanza esra estefanía estela estelle esther eszter ethel etsuko eufemia eugenia eugénia eugénie eulalia "
    "eulalie eun-ji eunice euphemia eva evangelia evelia evelyn evie ewa fabienne fabiola fadime fadwa fanny farah "
    "farida farzaneh fatemeh fatiha fatima fatimata fatma fatou fatoumata faustine faye federica felicia felicity "
    "felisa femke fenella fenja fenna fereshteh feride fermina fernanda fernande feyza ffion figen filipa filiz "
    "filomena fiona fionnuala fiorella flavia flavie floarea flora florbela florence florencia floriane florica "
    "flurina folake folasade forough foteini fotini frances francesca francisca franka franziska françoise frauke "
    "freja freya frida frieda friederike frédérique fulvia fumiko funda funke funmi funmilayo fátima félicie gabi "
    "gabriela gabriele gabriella gabrielle gail galina galit gamze garazi gayatri geertje geeta geetha gemma "
    "genevieve geneviève genoveva georgeta georgette georgina geraldine gerda gerlinde germaine gertrud gertrude "
    "gertrudis gesa gesche gesine ghada ghislaine gianna gilberte gillian gina ginette ginevra ginny giorgia giovanna "
    "gisela gisèle gita gitta gitte giulia giuliana giuseppina gizem gladys glenda glenys gloria glynis gordana grace "
    "graciela grainne graziella graça grażyna greta gretchen grete griselda gráinne guadalupe gudrun gundula gunhild "
    "gunilla gunvor guylaine guðrún gwen gwenaëlle gwendolyn gwenllian gwyneth gwénola györgyi géraldine gökçe gülay "
    "gülsen gülten habiba hacer hadas hadassah hafsa hajnalka hala halima halina halyna hana hanan hanane handan "
    "hanna hannah hanne hanneke hannelore harriet haruka haruko harumi hasna hatice havva haydée heather hedda hedvig "
    "hedwig hege heide heidemarie heidi heidrun heike heleen helen helena helene helga helgard hella heloísa hema "
    "hemlata henrietta henriette henrike henriqueta hermine herminia herta hester hetty hideko hilary hilda hilde "
    "hildegard hilke hilkka hillary hilleke hiltrud hiroko hisako hitomi holly honora honorine hope hortense "
    "hortensia huda huguette huma huong hye-jin héloïse hélène hülya ibolya ibtissam ida idoia ifeoma ijeoma ilaria "
    "ildikó ileana ilham iliana ilinca ilka ilona ilonka ilse iman imane imani imelda imke immacolata imogen ina "
    "inbal indira ineke ines inga inge ingeborg inger ingrid ingrun ingunn inka inken inmaculada inna insa inès inés "
    "inês ioana ioanna iona iratxe irem irene irina iris irja irma irmgard irmtraud iryna irène isabel isabella "
    "isabelle isaura isaure isla isobel isolde itzel itziar iulia iuliana ivana ivanka ivone ivonne ivy iwona izabela "
    "jacinda jacinta jacoba jacqueline jada jade jadwiga jamila jana jane janet janice janina janine janneke jasmin "
    "jasmine jaya jayanti jayashree jeanette jeanne jeannette jeannine jelena jemima jenna jenni jennie jennifer "
    "jenny jessica jette ji-woo jill jillian jimena jitka joan joana joann joanna joanne jocelyn jocelyne jodi "
    "johanna jolana jolanda jolanta jolanthe jolien jorinde jorunn josefa josefina josefine josephine josette josiane "
    "josie josée joséphine jovana jovette joy joyce joëlle juana juanita judit judith judy julia juliana juliane "
    "julianne julie juliet julieta juliette junko justine justyna jutta jyoti jördis júlia kaarina kadiatou kaija "
    "kaisa kajal kajsa kalpana kamala kanako kaori kara karen karima karin karina karine karla karolin karolina "
    "karoline katalin katarina katarzyna katarína kate katelijne katerina kateryna kateřina katharina katharine "
    "katherine kathi kathleen kathrin kathryn kathy katia katie katja katri katrin katrina katrín katy kavita kay "
    "kayla kaylee kayo kazue kazuko kehau keiko keisha kellyanne kelsey kendra keren kerry kerstin keziah khadija "
    "khadijah khady kimberly kimiko kirsi kirsten kirstjen kirsty kitty kiyoko kjersti klara klára konstantina "
    "konstanze kordula krista kristen kristin kristina kristine krisztina krystyna ksenia kumiko kunigunde kyoko kyra "
    "kyriaki kübra ladina laetitia laia laila lakisha lakshmi laleh lalita lamia lara larisa larysa latha latifa "
    "latika latoya laura laure lauren laurence laurie laurinda lavinia layla laëtitia lea leah leandra leanne leela "
    "leila leilani leire lena lene leni lenka lenuța leona leonie leonor leonora leonore lerato leticia letitia "
    "letizia lettice letícia levke leyla leïla lidia lidiya lieke liesbeth liesel lieselotte ligia lihi liisa lila "
    "lilian liliana liliane lilli lillian lily limor lina linda lindiwe lindsay line linnea liora lisa lisbet lisbeth "
    "lise liselotte lisette liudmyla liz liza lizzie ljiljana ljubica lois lola lore loredana lorena loretta lori "
    "lorna lorraine lotje lotta lotte lottie loubna louisa louise louisette lourdes lovisa lowri lucette lucia "
    "luciana lucie lucienne lucille lucinda lucrecia lucrezia lucy lucía ludivine ludmila ludovica luisa luise "
    "luminița lupita lurdes luz luzia luzie luísa lydia lydie lynn lynne lyudmila lyudmyla léa léone léonie léonore "
    "léontine lígia lívia lúcia maarit maayan mabel macarena macaria machiko machteld mackenzie madalena maddalena "
    "maddie madeleine madeline madhavi madhuri madlaina mado mae maeve mafalda magali magalie magaly magda magdalena "
    "magdolna maggie maha mahalia mahnaz mahsa maia maialen maike maira mairead mairi mairéad maisie maite maja "
    "makayla makena malati malena malia malin malini mallory malwine mamata mandy manisha manju manon manuela mara "
    "marcela marcelle marcia mareike mareile maren margaret margarete margarethe margarida margarita margaux "
    "margherita margit margot margret margrethe margriet margrit marguerite maria mariah mariam mariama mariame "
    "marian mariana marianela mariangela marianna marianne maribel maricela maricruz marie marie-christine "
    "marie-claude marie-france marie-hélène marieke mariela marielle mariette marigold marija marijke mariko marilena "
    "marilyn marilú marina marine marinela marion mariona marisa marisela marisol marissa marit marita maritza mariya "
    "marja marjatta marjolaine marjolein marjorie marketta markéta marleen marlene marlies marlis marloes marlyse "
    "marlène marlén marsha marta martha marthe martina martine maruja mary maryam maryse maryvonne marzena maría "
    "masako masoumeh mathilde matilda matilde maud maude maura maureen mauricette mavis maxine maya mayra mayuko "
    "mayumi maëlle maëlys maëva maïmouna małgorzata mbali mechthild meena meenakshi meera meg megan megha meghan "
    "megumi megyn mei meike meirav meital melania melanie melinda melisa melissa meltem menna meral merav mercedes "
    "mereana meredith meritxell merja merve meryem meryl meta mette mhairi mia michaela michal michela michele "
    "micheline michelle michiko michèle midori mieke mieko mihaela miho mila milagros mildred milena milica millicent "
    "millie min-ji minako mindy minna minnie mioara mira miranda mireia mireille mirela mirella miren mireya miriam "
    "mirjam mirna miroslava mirta mirtha misaki mitsuko miyoko miyuki moira mojgan mollie molly mona monica monika "
    "monique montse montserrat morag morgane morwenna motoko mouna muireann muriel murielle muthoni mylène myra "
    "myriam myrtle máire márcia mária márta mélanie mélissa mónica müge münevver mădălina mălina nabila nadeschda "
    "nadezhda nadia nadine nadiya nadja nadège nafissatou nahia naima najat najla najwa nalan namiko namrata nanako "
    "nancy nandini nandita nanna naomi narges naroa nasrin natacha natalia natalie nataliia nataliya natalya natasha "
    "nataša nathalie natividad natsuko natércia nawal nayeli nazan nazanin nazlı naïma neelam neeltje neera neeta "
    "negin neha nele nell nellie nelly nerea nermin nerys nesrin nesta netta nettie neus nevena neşe ngaire ngozi nia "
    "niamh nicole nicoleta nicoletta nicolette nidhi nidia nienke nieves niharika nikki nilgün niloufar nilüfer nina "
    "nirmala nisha njeri nkechi nneka nobuko noelia noemi noemí nokuthula nolwenn nomsa nomvula noor nora noreen "
    "noriko norma nour noura noémi noémia noémie noëlle noëmi ntombi nuala nubia nunzia nuray nurcan nurhan nuria "
    "nurit nyambura nyokabi nélida nóra núria oana obdulia octavia océane odalys odete odette odile odilia ofelia "
    "ofra oksana oleksandra olena olga olha olimpia olivia olufunke olwen olympe ombeline omolara ondine oona oonagh "
    "ophelia ophélie oprah orane orit orla orlaith orly orna ornella orsolya otilia ottavia ottilia ottilie ottoline "
    "oumou outi padma palesa pallavi paloma pam pamela panagiota paola paraskevi parisa parvaneh parvin pascale "
    "patricia patrizia patrícia patsy patti patty paula paulina pauline pearl peggy pelin penelope perihan pernille "
    "perpetua perrette perrine petra petrona petronella petronila petula philippa philippine philomena philomène "
    "phoebe phyllis pia pierrette pilar pippa pirjo pirkko piroska pnina polina polly pooja poonam portia pratibha "
    "preeti priscila priscilla priti priya priyanka prudence purificación päivi pétronille pınar queenie rabia "
    "rachael rachel rachida radha radhika radka rafaela raffaella ragnhild rahel raija raimunda raisa rajani rajni "
    "rakefet raluca ramona randi rania raphaëlle raquel rasha rashmi raymonde reba rebeca rebecca rebekka reena "
    "refilwe regina regine regula reiko rekha remedios renata renate renee renu renée rhian rhiannon rhoda rhona "
    "rhonda rianne ricarda rieke rieko riikka riitta rike rima rinat rita ritu ritva rivka riya roberta robyn "
    "rochelle rocío rohini roisin rokhaya rokia rolande romane romy ronda ronit ronja rosa rosalba rosalia rosalie "
    "rosalind rosalinda rosalía rosamund rosana rosanna rosaria rosario rosaura rose roseanne rosella roselyne "
    "rosemarie rosemary roser rosetta rosi rosie rosine rosmarie rossana rossella roswitha rowena roxana roxanne roya "
    "rozenn rozália ruby ruchi rukiye rukmini rumiko ruth ruthanne ruxandra ružica ryoko régine réjeanne réka róisín "
    "rózsa saara sabiha sabina sabine sabrina sachiko sadako sadhana sadie safia sagrario sahar saida sakina sakura "
    "salete salima sally salma salomé samantha samar samia samira sanaa sandhya sandra sandrine sangeeta sanja sanna "
    "saoirse sapir sara sarah saraswati sarita sascha saskia satoko satu saundra savita sayaka sayuri saïda scarlett "
    "seema selamawit selena selin selina selma sema semra senga sepideh serafina seraina serena setsuko sevda sevgi "
    "sevgül sevil sevim shabnam shahla shaila shaima shakuntala shalini shana shanice shaniqua shannon shanthi "
    "sharmila sharon shauna shawna sheela sheelagh sheila shelby shelley shelly sherri sherry sheryl shigeko shilpa "
    "shirin shirine shirit shirley shizuka shizuko shlomit shobha shona shoshana shreya shulamit shweta sian sibel "
    "sibongile sibylle sidonie sieglinde sienna sietske sigal signe sigrid sigríður siham silja silke silvana silvia "
    "silvina simin simona simone simonetta sina sinead sinéad siobhan siobhán sirkka sirpa sita siân smadar smaranda "
    "smita smriti sneha snežana soazig socorro sofia sofie sofiya sofía soheila soizic solange soledad solenn solenne "
    "solveig solène sonali songül sonia sonja sonya soo-jin sophia sophie soraya sorcha sorina sotiria souad soumaya "
    "sridevi stacey stacy stanislava stavroula stefania stefanie steffi stella steluța stephanie stina stine "
    "stéphanie sudha sujata sukie sulochana sumiko sumitra sunanda sunita sunniva supriya surekha susan susana susann "
    "susanna susannah susanne sushila sushma susie suzanne suzette suzy svantje svea svenja svetlana svitlana swantje "
    "swati sybil sybille sylvette sylvia sylviane sylvie synnøve szilvia sára ségolène séverine sílvia sünje tabea "
    "tabitha tahani takako tamar tamara tami tamika tamiko tammy tamsin tania tanisha tanja tansy tanuja tanvi tanya "
    "tara taraneh tarja tasha tatiana tatjana tatyana tawny tayla telma telse temperance teresa teresinha tereza teri "
    "tess tessa tetiana thandeka thandi thandiwe thaïs thea theda thelma theodora theresa therese theresia thora "
    "thérèse tiffany tiina tilda tilla tilly tina tineke tiphaine tiphanie titilayo tiziana tomasa tomke tomoko tonya "
    "torill torunn toshiko tove tracey trang traudel traudl traute trinidad trisha trixie trudi trudy truus tuba "
    "tullia tulsi tuula tuva tuğba tzipi tzipora tzvia tânia tímea tünde türkan uchenna ulla ulrika ulrike unni "
    "urmila ursel ursina ursula ursule urszula uschi usha uta ute uxue valentina valentine valeria valerie valeriya "
    "valeska valérie vanda vandana vanesa vanessa varsha varvara vasiliki vasundhara veena veerle velma vera verena "
    "verity verna veronica veronika verónica vesna vibeke vicki vicky victoria victorine vida vidya vigdis vijaya "
    "viktoria viktoriia viktoriya viktória vilma vimala viola violaine violet violetta violette viorica virginia "
    "virginie virgínia virpi visitación vittoria vivian viviana viviane vivien vreni vânia véronique wafa wafaa "
    "wairimu waltraud waltraut wambui wanda wangari wanjiku wanjiru wencke wendy wenke weronika whitney whoopi wiebke "
    "wilhelmina wilhelmine willa willemijn wilma winifred winnie xenia ximena xiomara xiu xóchitl yaa yadira yael "
    "yaffa yamila yamile yamileth yamini yardena yasemin yashoda yasmin yasmina yasmine yasuko yehudit yekaterina "
    "yelena yesenia yetunde yevgenia ylva yoko yolanda yolande yoriko yoshie yoshiko yukari yukiko yulia yuliana "
    "yuliia yumi yumiko yurani yuriko yusra yvette yvonne zahra zainab zaira zakia zandile zanele zara zaynab zdenka "
    "zehava zehra zeinab zelda zeliha zenaida zeynep zineb zippora zita zodwa zoe zoey zofia zohra zohreh zoraida zoé "
    "zsuzsa zsuzsanna zsófia zulema zuzana zélie ágnes águeda áine ángela ángeles åsa çiğdem édith églantine élaine "
    "éliane élisabeth élise élodie éloïse éléonore émeline émilie étiennette éva évelyne órla özge özlem úna úrsula "
    "şebnem şule ștefania";

constexpr std::string_view shared =
    "alex casey dana jamie jean kelly kim lee leslie morgan pat robin sandy taylor terry tracy";

constexpr unsigned key_bits = 26;

consteval std::size_t count_words(std::string_view list) {
  return 1 + static_cast<std::size_t>(std::count(list.begin(), list.end(), ' '));
}

template <std::size_t count>
consteval std::array<std::uint32_t, count> keys_of(std::string_view list) {
  std::array<std::uint32_t, count> keys{};
  keys.fill(hash_of_nothing);
  std::size_t word = 0;
  for (const char c : list) {
    if (c == ' ') {
      ++word;
    } else {
      keys[word] = add_to_hash(keys[word], static_cast<unsigned char>(c));
    }
  }
  for (std::uint32_t& key : keys) key >>= 32 - key_bits;
  std::sort(keys.begin(), keys.end());
  return keys;
}

template <std::size_t bytes, std::size_t count>
consteval std::array<std::uint8_t, bytes> packed(const std::array<std::uint32_t, count>& keys) {
  std::array<std::uint8_t, bytes> out{};
  std::size_t at = 0;  // in bits
  const auto put = [&](std::uint32_t bit) {
    out[at / 8] = static_cast<std::uint8_t>(out[at / 8] | bit << at % 8);
    ++at;
  };
  constexpr unsigned k = rice_bits(count, key_bits);
  std::uint32_t last = 0;
  for (const std::uint32_t key : keys) {
    const std::uint32_t more = key - last;
    last = key;
    for (std::uint32_t i = more >> k; i > 0; --i) put(1);
    put(0);
    for (unsigned i = 0; i < k; ++i) put(more >> i & 1U);
  }
  return out;
}

template <std::size_t count>
consteval std::size_t bytes_for(const std::array<std::uint32_t, count>& keys) {
  return packed_bytes(count, key_bits, keys.back());
}

/// A list of names; their letters are needed by the compiler alone.
struct PackedNames {
  const std::uint8_t* bytes;
  std::size_t count;
  std::uint32_t gender;
};

constexpr auto masculine_keys = keys_of<count_words(masculine)>(masculine);
constexpr auto feminine_keys = keys_of<count_words(feminine)>(feminine);
constexpr auto shared_keys = keys_of<count_words(shared)>(shared);
constexpr auto packed_masculine = packed<bytes_for(masculine_keys)>(masculine_keys);
constexpr auto packed_feminine = packed<bytes_for(feminine_keys)>(feminine_keys);
constexpr auto packed_shared = packed<bytes_for(shared_keys)>(shared_keys);

constexpr std::array<PackedNames, 3> lists = {{{packed_masculine.data(), masculine_keys.size(), 1},
                                               {packed_feminine.data(), feminine_keys.size(), 2},
                                               {packed_shared.data(), shared_keys.size(), 3}}};

constexpr std::size_t slots = std::bit_ceil(2 * (masculine_keys.size() + feminine_keys.size() + shared_keys.size()));

}  // namespace

FirstNames::FirstNames() : slots_(slots), mask_(slots - 1) {
  static_assert(unknown_bits == 32 - key_bits);
  for (const PackedNames& list : lists) {
    unpack_keys(list.bytes, list.count, key_bits, [&](std::uint32_t key) { add(key, list.gender); });
  }
}

void FirstNames::add(std::uint32_t key, std::uint32_t gender) {
  std::size_t slot = key & mask_;
  while (slots_[slot] != 0) slot = (slot + 1) & mask_;
  slots_[slot] = key << gender_bits | gender;
}

const FirstNames& first_names() {
  static const FirstNames names;
  return names;
}

}  // namespace verbatim
