#include "quotes/first_names.h"

#include <algorithm>
#include <bit>

namespace verbatim {
namespace {

constexpr std::string_view masculine =
    "aaron abdelaziz abdelkader abdoulaye abdul abdulaziz abdullah abdulrahman abel abhishek abraham achille achim "
    "adalbert adam adebayo aditya adnan adolfo adrian adrien adrián afonso agustín ahmad ahmed ahmet aidan aiden "
    "ajay akash akhil akihiko akio akira aksel al alain alan alasdair albert alberto albrecht aldo alec alejandro "
    "aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alexander alexandre alexandros alexandru "
    "alexei alexey alfie alfonso alfred alfredo algernon ali alioune alireza alistair allan allen alois alonzo "
    "alper alphonse alun alvin amadou amedeo amin amine aminu amir amit amitabh ammar amnon amos américo anand "
    "anastasios anatole anatoly anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej "
    "andrás andré andrés andy angelo angus anil ankit ankur ansgar anthony antoine anton antonio antonis antony "
    "antti antónio anurag anwar aníbal arash archibald archie ardeshir arindam aristide arjun armand armando armin "
    "arnab arnaud arne arno arnold artem arthur artur arturo arvid arvind asher ashish ashok ashraf assaf atsushi "
    "attila attilio atul auguste augusto augustus aurel aurelio aurélien austin avi avigdor avner avraham axel "
    "aydın ayman ayoub babajide babak babatunde bahram balaji baltasar balázs baptiste barack barnaby barnabé "
    "barry bart bartolomé bartosz baruch bashar bashir basile bassam bastien behrouz behzad ben benedict bengt "
    "benito benjamin benno benny benoît beppe bernard bernardino bernardo bernd bernhard bernhardt bernie bert "
    "bertrand bhaskar bhupinder bilal bill billy binyamin birger bjarne björn bjørn boaz bob bobby bogdan bohdan "
    "bongani boris borislav botond boubacar boyd brad bradley bram brandon branko brendan brent brett brian brice "
    "brock bruce bruno bryan bryn burak burkhard byron bálint béla bülent caleb callum calum calvin cameron camilo "
    "carl carlo carlos carlton carsten cary casimir casimiro cathal cayetano cecil cedric cem cemal cengiz cesar "
    "chad chaim charles charlie chester chetan chidi chijioke chike chinedu chinua chris christer christian "
    "christoph christophe christopher christos chuck chukwuemeka chukwuma cian ciaran ciarán cillian ciprian "
    "clarence claude claudio claus clayton clemens cliff clifford clint clive clément cody colin colm connor conor "
    "conrad corentin corey cormac corneliu cornelius corrado cory cosmin craig crispin cristian cristóbal csaba "
    "curtis cuthbert cyril cédric célestin césar călin cătălin daan dafydd daiki daisuke daithí dale damian damien "
    "damir damon daniel danny dario dariush dariusz darnell darragh darrell darren darryl daryl darío dave david "
    "davide dean declan deepak dejan delroy demetrius denis dennis denzel derek deshawn desmond detlef devendra "
    "devonte dewayne dewi dezső dhananjay dharmendra diarmaid diarmuid dick didier diego dieter dietmar dietrich "
    "dilip dimitri dimitrios dimitris dinesh diogo dirk dirk-jan djibril dmitri dmitry dmytro domenico dominic "
    "dominick dominik don donal donald donnie donte dorian doru doug douglas dov doyle dragan dragoș driss duane "
    "duarte dumitru duncan dustin dušan dwayne dwight dylan dzmitry dániel dénes eamon eamonn earl eberhard "
    "ebrahim ebrima eckhard eddie edgar edmond edmund edmundo edoardo eduardo edward edwin eero efraim egil egon "
    "ehud eiji einar eino ekrem eladio elbert eldon eli elias eliezer elijah elio elliot elliott elmar elmer elon "
    "emanuil emeka emil emilio emlyn emmanuel emmett emrah emre emrys endre ennio enno enrique enzo eoin ercan "
    "erdal erdem erez erhard eric erich erick erik erkan erland erling ernest ernesto ernie ernst erol ersin ervin "
    "erwin esa eskil espen esteban ethan ettore euan eugen eugene eugenio eugène eusebio evan evangelos evaristo "
    "everett evgeny ewald ewan eyal eytan ezekiel ezra fabian fabien fabio fabián fabrice fabrizio facundo fadi "
    "fahd faisal fares farhad farid farouk faruk farzad fathi fawzi federico felipe felix femi ferdinand ferenc "
    "fergal fergus ferhat fermín fernand fernando festus fidel fikret filip filipe filippo finley fintan fionn "
    "firmin flavio florencio florent florian florin floyd forrest fotis fouad francesco francis francisco franco "
    "francois frank frans františek franz françois fraser fred freddie frederic frederick fredrik friedhelm "
    "friedrich fritz frode frédéric fumio furkan félix gabriel gaetano garba gareth garrett gary gaspar gaspard "
    "gaston gaurav gautam gauthier gavin geir genaro gene gennaro geoff geoffrey geoffroy georg george georges "
    "georgi geraint gerald gerard gerardo gerd gergely gergő gerhard germain gernot gerold gerrit gerry gethin "
    "ghassan gheorghe giacomo giancarlo gianluca gianluigi gianni giannis gideon gijs gilad gilbert giles gilles "
    "gino giora giordano giorgio giorgos giovanni girish giulio giuseppe glen glenn gontran gonzalo gonçalo gopal "
    "goran gordon gottfried govind graham grant greg gregor gregorio gregory grigory grzegorz grégoire grégory "
    "guglielmo guido guillaume guillermo gunnar gunther gus gustav gustave gustavo guy gwilym gyula gábor gérald "
    "gérard gökhan göran günter günther haakon habib haider haim hakan haluk hamid hamidreza hamish hamza hank "
    "hannes hanno hans hans-peter hansjörg harald harish harlan harold harpreet harris harry hartmut haruki haruto "
    "harvey hasan hassan hasso hatem hauke hector heikki heiko heiner heinrich heinz heitor helge helmut hemant "
    "hendrik henk henning henri henrik henrique henry henryk herbert herman hermann hernando hernán hervé hicham "
    "hideki hideo hilario himanshu hinrich hippolyte hiram hiroaki hiroki hiroshi hiroto hiroyuki hisham holger "
    "horace horacio horia horst hossein howard hristo hubert huey hugh hugo hussam hussein huw håkan håkon héctor "
    "hélder hüsamettin hüseyin iain ian iancu ibrahim ibrahima ichiro idris idrissa ieuan ifeanyi ignacio igor "
    "ihor ikenna ilan ilhan ilias ilie ilker ilkka ilya imad imre ingo ingvar inácio iolo ionuț irving irwin isaac "
    "isidore isidoro isidro ismail ismaila issa istván itai itamar itzhak iulian ivan ivo ivor iván jaap jacek "
    "jacinto jack jackson jacob jacobo jacques jae-won jagdish jaime jake jakob jakub jalal jamal james jamil jan "
    "jannik jared jari jarle jaroslav jarosław jarrett jason jatin javad javier javon jaxon jay jayant jayden "
    "jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul "
    "jean-pierre jed jedediah jeff jeffrey jelle jens jenő jeremy jermaine jeroen jerome jerrold jerry jerzy "
    "jerónimo jesper jesse jesus jesús jett ji-hoon jim jimmy jiro jiří joachim joakim joaquim joaquin joaquín "
    "jochen joe joel johan johann johannes john johnny jon jonas jonathan jonty joop joost jordi joren jorge jorma "
    "jose josef joseph josh joshua josip josé jouni joão joël juan judd juha jukka jules julian julien julio "
    "julián junichi jussi justin jános jérémie jérôme józsef jörg jörn jørgen jürgen kaan kai kalevi kamau kamil "
    "kamran kapil kareem karel kari karim karl karl-heinz karsten karthik kaspar kaveh kazimierz kazuhiro kazuo "
    "keegan keenan keisuke keith kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kenta kerem kevin "
    "khaled khalid khalil kieran kipchoge kirill kirk kishore kjell kjetil klaas klaus knut kobe koen kofi koichi "
    "koji kojo konrad konstantin korbinian kostas krishna kristian kristoffer krzysztof kunal kunle kurt kwabena "
    "kwadwo kwaku kwame kwesi kyle kyriakos kálmán károly kévin lachlan ladislav lajos lalit lamar lamine lamont "
    "lance landon larry lars lasse laurens laurent laurențiu lauri lautaro lawrence leandro lefteris leif lennart "
    "leo leon leonard leonardo leonel leonid leopold leopoldo leroy lester leszek levent levi lewis liam lieven "
    "lionel liviu lloyd logan lonnie lorcan lorenz lorenzo lorne lotfi lothar louie louis lourenço loïc luc luca "
    "lucas lucian luciano lucien ludger ludovic ludvig ludwig luigi luis luiz lukas luke lukáš luther lutz luís "
    "lyle lászló lázaro léon léonard léopold maarten maciej madhav magnus mahdi mahendra maher mahesh mahmoud "
    "mahmut maik majid makoto maksim maksym malachy malcolm malik malte mamadou mandla manfred manish manmohan "
    "manny manoj manolis mansour manuel marc marcel marcello marcelo marcial marcin marco marcos marcus marek "
    "mariano marijn mario mariusz mark markku markus marlon marnix marshall marten martim martin marty martín marv "
    "marvin marwan masahiro masaki masao masaru masato mason masoud massimiliano massimo matej mateo mateusz "
    "mathias mathieu mathis mathéo mats matt matteo matthew matthias matthieu matti mattia matías matěj maurice "
    "mauricio maurizio mauro max maxim maxime maximilian maxwell mayank mazen mehdi mehmet mehrdad meinhard mel "
    "melchor melvin menachem menno merle mert mesut metin micah micha michael michalis michał michel micheál "
    "michiel mick mickaël mickey miguel mihai mihail mihály mikael mike mikhail mikkel mikko miklós mikołaj milan "
    "miloš milton min-ho minoru mircea mirko miroslav mitch mitchell mladen modibo mogens mohamed mohammad "
    "mohammed mohan mohit mohsen moisés moncef montgomery monty mordechai moritz morris morten morteza moshe "
    "mounir mourad moussa moustafa muhammad muhammet mukesh munir murali murat murdo murray musa mustafa mwangi "
    "mykola myron máirtín márcio mário márton mátyás máté máximo mícheál mór nabil nadav nader naftali nahuel "
    "narendra naresh nasser natan nate nathan nathaniel naveen navid navin nazım neal ned neil nelson newt niall "
    "nicholas nick nicolae nicolas nicolo nicolás nicolò niels nigel nihat niilo nikhil niklas nikolai nikolaus "
    "nikos nilesh nils nissim nitin nizar njoroge nnamdi noah noam noboru nobuo noel norbert norio norman nuno "
    "nuri nándor nélson obadiah obinna octavian octavio odhiambo ofer oisin oisín okan okechukwu oktay olaf olav "
    "oleg oleh oleksandr oleksii oliver olivier olli olof olufemi olumide omar omran ondřej onur oreste orhan "
    "orrin ortwin orville osama osamu oscar osian oskar osman osmo osvaldo oswald otieno otis ottmar otto ottokar "
    "oumar ousmane ovidiu owain owen ozan paavo pablo padraig panagiotis pankaj panos paolo parviz pascal pascual "
    "pasquale patrice patricio patrick paul paulo pavel pavlo pavlos paweł peadar pedro pekka pentti per percival "
    "percy petar pete peter petr petri petro petros petter phil philip philipp philippe phillip pierluigi piero "
    "pierre pierre-yves piers piet pieter pietro piotr plínio poul prakash pramod pranav prashant pratap praveen "
    "preston przemysław pyotr pádraic pádraig pål qasim quang quentin rachid radek radu rafael rafał rafik raghav "
    "raghu ragnar rahul raimundo rainer rajan rajat rajeev rajendra rajesh rajiv rakesh ralf ralph raman ramazan "
    "ramesh ramin ramiro ramon ramón rand randall randy ranjit raoul raphael raphaël rashid rasmus raul ravi "
    "ravindra ray raymond raúl recep reggie reginald reince reiner reinhard reinhold rene renzo rené reuben reuven "
    "rex reza rhett rhodri rhys riad ricardo riccardo richard rick ricky rico risto ritesh roald rob robert "
    "roberto roderick rodger rodney rodrigo roel rogelio roger rogério rohan rohit roland rolf romain roman román "
    "ron ronald ronan ronen rory roscoe ross rowan roy ruairi ruairí ruaridh ruben rubén rudolf rudy rufus rui "
    "rune rupert ruprecht ruslan russell rutger ruud ryan ryo ryosuke ryota ryszard régis rémi rónán rüdiger "
    "răzvan rıza sabri sachin sadiq saeed salah saleh salim salvador salvatore sam sameer samir sammy samuel "
    "sandeep sander sandro sanjay sanjeev santiago santosh satish satoru satoshi saturnino saurabh savvas sayed "
    "seamus sean sebastian sebastián sebastião segun seiji selahattin selim selçuk semyon sepp seppo serdar serge "
    "sergei sergey sergio sergiu serhat serhii serhiy serkan seth seán shane shashank shaul shaun shawn shekhar "
    "sherman shigeru shimon shinichi shinji shinzo shlomo shmuel shota shuichi shuji shyam siamak sibusiso sid "
    "siddharth sidney siegfried sigmar sigurd silas silvestre silvio simon simón sinan sindre sipho sjoerd "
    "souleymane spencer spyros srinivas stanislav stanisław stanley stavros stefan stefano steffen stelios stepan "
    "stephan stephen steve steven stewart stian stijn stu stuart stéphane subhash sudhir sung-ho sunil suraj "
    "suresh sushil susumu svein sven sverre sylvain sylvester szymon sándor séamus sébastien sékou sérgio sönke "
    "sören søren süleyman tadashi tadeusz tadhg tafadzwa takahiro takashi takayuki takeo takeshi takumi takuya "
    "tamir tamás tapio taras tarek tariq tarquin tarun tarık tatsuya ted teddy temitope tendai teodoro terence "
    "terje terrell terrence tetsuo tetsuya teun thabo thad thaddeus thanasis themba theo theodor theodore thibault "
    "thibaut thierry thijs thomas thorsten thorvald théo théodore théophile tiago tibor tilman tim timo timothy "
    "timothée tito tobias tobin toby todd tolga tom tomas tomasz tomislav tommaso tommy tomos tomás tomáš tomé "
    "toni tony torben torbjørn torgeir torsten toru toshio traian travis trevor tristan trond trygve tsutomu tuan "
    "tudor tuncay tunde tuomas tushar tyler tyrone tzvi uday udo ueli ufuk ugo ulf uli ulises ulrich ulysse "
    "ulysses umar umberto uri uriel urs usman uwe vadim vahid valentin valentín valerio valeriu valery vangelis "
    "varun vasco vasil vasile vasilis vasily vasyl vaughn vegard veikko veit veli venkatesh vernon vicente victor "
    "viggo vijay vikas vikram viktor ville vinay vince vincent vincenzo vinod viorel vipin virgil virgilio vishal "
    "vitalii vitaly vito vivek vladimir vladislav vojtěch volkan volker volkmar volodymyr vusi vyacheslav václav "
    "väinö víctor vítor wade wael wagner waldemar wale walid wallace walter warren wayne wendell werner wes wesley "
    "wessel wiktor wilbur wilf wilfred wilfried wilhelm will willard willem william willie winfried winston wiremu "
    "wojciech wolfgang wolfram wouter wyatt xaver xavier yaakov yacine yahya yair yakubu yann yannick yannis yaron "
    "yaroslav yasser yassin yassine yasuhiro yasuo yavuz yaw yegor yehuda yevgeny yevhen yigal yiorgos yitzhak "
    "yngve yoav yoel yogesh yohannes yonatan yosef yoshiaki yoshihiro yoshio yossi younes youssef yuichi yuji "
    "yukio yuri yurii yuriy yusuf yusuke yutaka yuval yves yvon zach zachary zack zafer zaid zakaria zane zbigniew "
    "zdeněk zeev ziad zoltan zoltán zoran zsolt ádám álvaro ángel éamonn édouard éloi émile éric étienne évariste "
    "íñigo óscar øystein øyvind ümit ștefan";

constexpr std::string_view feminine =
    "aaliyah aarti abeba abena abigail achieng ada adaeze adela adele adelheid adina aditi adjoa adriana adrienne "
    "adva adwoa adèle adélaïde afua agata agatha agathe agnes agnese agneta agnieszka agnès ahlam aikaterini aiko "
    "aila aileen ailsa aimee aino aisha aishwarya aisling aislinn aissatou akane akemi akiko akinyi akosua akua "
    "alana alejandra alejandrina aleksandra alena alessandra alessia alexa alexandra alexandrina alice alicia "
    "alina aline alison aliyah aliénor allie allison allyson alma almudena alyona alyssa amahle amaka amalia "
    "amanda amandine amani amara amber amelia amelie amina aminata aminatou amira amparo amrita amy amália amélie "
    "ana anabel anandi ananya anastasia anastasiya anat anaïs anca andrea andreea andrée aneta anette angela "
    "angelica angelika angelina angelique angharad angie anika anikó anita anja anjali anju anke ann anna annabel "
    "annalisa annamaria annamária anne anne-marie annegret anneke anneli annelies anneliese annette annick annie "
    "annika antigoni antje antoinette antonella antonia antonietta anuradha anusha anya aoibhe aoife aparna april "
    "araceli aradhana aranka archana aretha arezoo ariana arianna aroha arundhati arzu asami asha ashley aslı asma "
    "asmaa assitan assunta astri astrid asuka atsuko aude audrey aurica aurora aurélie ava avigail avital ayaka "
    "ayako ayala ayanda ayelet ayesha ayfer ayla aylin ayse ayumi ayşe ayşegül azadeh aziza azucena aïcha aïssatou "
    "banafsheh barbara barbora batsheva başak beata beate beatrice beatriz becky begoña belinda bella benedetta "
    "benedita bente berenguela berit berna bernadette bernice berta berthe beryl bessie beth bethan bethany betje "
    "bettina betty betül beverly beyonce beyza beáta bhavna bianca billie bintou birgit birgitta blanca blandine "
    "blanka bobbi bodil boglárka bolanle bonnie bouchra brandi branwen brenda brenna brianna bridget bridie "
    "brigitte britney britt britta brittany brittney bronte bronwen bryony bukola busisiwe béatrice bénédicte "
    "bérengère büşra caitlin callie camelia camila camilla camille canan candace candice caoimhe carissa carla "
    "carlota carlotta carly carmela carmen carol carola carole carolien carolin carolina caroline carolyn carrie "
    "carys casandra cassandra cassie catalina catarina caterina catherine cathy catrin catriona cecilia cecily "
    "celia celina ceren cerys chana chandrika chantal chantelle charlene charlotte charmaine chava chelsea chelsey "
    "cherie cheryl chiamaka chiara chieko chimamanda chinwe chioma chiyo chiyoko chloe chloé christa christiane "
    "christina christine christy chrysoula ciara ciera cindy cinzia cisca claire clara clarissa clarisse claudia "
    "claudine clelia clementine cleo clodagh clotilde clémence clémentine codruța colette colleen concepción "
    "concetta condoleezza connie consuela consuelo cora coralie cordelia cordula corina corinna corinne cornelia "
    "costanza courtney crina cristiana cristina crystal csilla cynthia cáit cécile céleste célia céline cătălina "
    "dafna dagmar dagny daisy dalia dalit damilola daniela danielle danuta daphne daria darlene darya dawn deanna "
    "deb debbie deborah debra deepa deepali deepika defne deirdre delia delphine denisa denise deolinda derya "
    "desiree despina devika devora diana diane dianna dianne didem dikeledi dimitra dina dinah divya doina dolly "
    "dolores domenica donatella donna dora doreen doris dorota dorothea dorothy dorottya dounia dragana dóra ebba "
    "ebru ecaterina edda edeltraud edina edith edna edurne edwige eeva effie efrat eftychia efua eija eiko eileen "
    "eilidh eimear einat eirini eirlys ekaterina elaheh elaine eleanor eleftheria elena eleni eleonora elfriede "
    "elif elin elina elisa elisabeta elisabeth elisabetta elise elisheva eliza elizabeth eliška elke ella ellen "
    "ellie ellinor elnaz eloise elsa elsbeth elsie elspeth elvira elżbieta emanuela emel emer emese emiko emilia "
    "emilie emily emine emma emmanuelle emília enid enikő erica erika erin erna erzsébet esin esperanza esra "
    "estefanía estela estelle esther eszter ethel etsuko eugenia eugénia eugénie eulalia eun-ji eunice eva "
    "evangelia evelyn evie ewa fabienne fadime fadwa fanny farah farida farzaneh fatemeh fatiha fatima fatimata "
    "fatma fatou fatoumata faye federica felicia felicity felisa femke fenna fereshteh feride fernanda feyza ffion "
    "figen filipa filiz filomena fiona fionnuala fiorella flavia floarea flora florbela florence florica folake "
    "folasade forough foteini fotini frances francesca francisca franziska françoise frauke freja freya frida "
    "frieda friederike frédérique fulvia fumiko funda funke funmi funmilayo fátima gabriela gabriele gabriella "
    "gabrielle gail galina galit gamze gayatri geertje geeta geetha gemma genevieve geneviève georgeta georgina "
    "geraldine gerda germaine gertrud gertrude gesa gesine ghada ghislaine gillian gina ginette ginevra ginny "
    "giorgia giovanna gisela gisèle gita gitte giulia giuliana giuseppina gizem gladys glenda glenys gloria glynis "
    "gordana grace graciela grainne graziella graça grażyna greta gretchen gráinne guadalupe gudrun gunhild "
    "gunilla gunvor guðrún gwen gwendolyn gwenllian gwyneth györgyi gökçe gülay gülsen gülten habiba hacer hadas "
    "hadassah hafsa hajnalka hala halima halina halyna hana hanan hanane handan hanna hannah hanne hanneke "
    "hannelore harriet haruka haruko harumi hasna hatice havva heather hedda hedvig hedwig hege heide heidi "
    "heidrun heike heleen helen helena helene helga heloísa hema hemlata henrietta henriette henriqueta hermine "
    "herta hetty hideko hilary hilda hilde hildegard hilkka hillary hilleke hiroko hisako hitomi holly hope "
    "hortense huda huma huong hye-jin hélène hülya ibolya ibtissam ida ifeoma ijeoma ilaria ildikó ileana ilham "
    "ilinca ilka ilona ilonka ilse iman imane imani imke immacolata imogen inbal indira ineke ines inga inge "
    "ingeborg inger ingrid ingunn inka inmaculada inna inès inés inês ioana ioanna iona irem irene irina iris irja "
    "irma irmgard iryna isabel isabella isabelle isaura isaure isla isobel isolde itzel iulia iuliana ivana ivanka "
    "ivone ivy iwona izabela jacinda jacoba jacqueline jada jade jadwiga jamila jana jane janet janice janina "
    "janine janneke jasmin jasmine jaya jayanti jayashree jeanette jeanne jelena jemima jenna jenni jennie "
    "jennifer jenny jessica ji-woo jill jillian jimena jitka joan joana joann joanna joanne jocelyn jodi johanna "
    "jolana jolanda jolanta jolien jorunn josefa josefina josephine josette josie joséphine jovana joy joyce juana "
    "juanita judit judith judy julia juliana julianne julie juliet juliette junko justine justyna jutta jyoti "
    "júlia kaarina kaija kaisa kajal kajsa kalpana kamala kanako kaori kara karen karima karin karine karla "
    "karolina karoline katalin katarina katarzyna katarína kate katelijne katerina kateryna kateřina katharina "
    "katharine katherine kathleen kathrin kathryn kathy katie katja katri katrin katrina katrín katy kavita kay "
    "kayla kaylee kayo kazue kazuko kehau keiko keisha kellyanne kelsey kendra keren kerry kerstin khadija "
    "khadijah khady kimberly kimiko kirsi kirsten kirstjen kirsty kitty kiyoko kjersti klára konstantina krista "
    "kristen kristin kristina kristine krisztina krystyna ksenia kumiko kyoko kyra kyriaki kübra laila lakisha "
    "lakshmi laleh lalita lamia lara larisa larysa latifa latika latoya laura laure lauren laurence laurie "
    "laurinda lavinia layla lea leah leanne leela leila leilani lena lene leni lenka lenuța leona leonie leonor "
    "lerato leticia letizia letícia leyla leïla lidia lidiya lieke liesbeth lieselotte lihi liisa lila lilian "
    "liliana liliane lillian lily limor lina linda lindiwe lindsay linnea liora lisa lisbet lisbeth liudmyla liz "
    "liza lizzie ljiljana ljubica lois lola loredana lorena loretta lori lorna lorraine lotje lotta lotte lottie "
    "loubna louise lourdes lovisa lowri lucia luciana lucie lucille lucinda lucrezia lucy lucía ludivine ludmila "
    "ludovica luisa luise luminița lurdes luísa lydia lynn lynne lyudmila lyudmyla léa léontine lígia lívia lúcia "
    "maarit maayan mabel machiko machteld mackenzie madalena maddalena maddie madeleine madeline madhavi madhuri "
    "mae maeve mafalda magdalena magdolna maggie maha mahnaz mahsa maia maike mairead mairi mairéad maisie maite "
    "makayla makena malati malia malin malini mallory mamata mandy manisha manju manon manuela mara marcela marcia "
    "maren margaret margarete margarida margarita margaux margherita margit margot margret margrethe margriet "
    "margrit marguerite maria mariah mariam mariama marian mariana mariangela marianna marianne maribel maricruz "
    "marie marie-christine marie-claude marie-france marie-hélène marieke marielle marija marijke mariko marilena "
    "marilyn marina marine marinela marion marisa marisol marissa marit mariya marja marjatta marjolein marjorie "
    "marketta markéta marleen marlene marlies marlis marloes marsha marta martha marthe martina martine mary "
    "maryam marzena maría masako masoumeh mathilde matilda matilde maud maura maureen mavis maxine maya mayuko "
    "mayumi maëlle małgorzata mbali mechthild meena meenakshi meera meg megan megha meghan megumi megyn mei meike "
    "meirav meital melania melanie melinda melissa meltem menna meral merav mercedes mereana meredith merja merve "
    "meryem mette mhairi mia michaela michal michela michele michelle michiko michèle midori mieke mieko mihaela "
    "miho mila milagros mildred milena milica millie min-ji minako mindy minna minnie mioara miranda mireille "
    "mirela mirella miriam mirjam miroslava misaki mitsuko miyoko miyuki moira mojgan mollie molly mona monica "
    "monika monique montserrat morag motoko mouna muriel muthoni mylène myra máire márcia mária márta mélanie "
    "mónica müge münevver mădălina mălina nabila nadezhda nadia nadine nadiya nadège nafissatou naima najat najla "
    "najwa nalan namiko namrata nanako nancy nandini nandita nanna naomi narges nasrin natalia natalie nataliia "
    "nataliya natalya natasha nataša nathalie natsuko natércia nawal nazan nazanin nazlı naïma neelam neeltje "
    "neera neeta negin neha nele nell nellie nermin nerys nesrin nettie nevena neşe ngaire ngozi nia niamh nicole "
    "nicoleta nicoletta nidhi nienke niharika nikki nilgün niloufar nilüfer nina nirmala njeri nkechi nneka nobuko "
    "noelia nokuthula nomsa nomvula noor nora noreen noriko norma nour noura noémi noémia noémie ntombi nuala "
    "nunzia nuray nurcan nurhan nuria nurit nyokabi nóra oana octavia océane odete odette odile ofra oksana "
    "oleksandra olena olga olha olimpia olivia olufunke ombeline omolara oprah orit orla orlaith orly orna ornella "
    "orsolya otilia ottavia ottoline outi padma palesa pallavi paloma pam pamela panagiota paola paraskevi parisa "
    "parvaneh parvin patricia patrizia patrícia patsy patti patty paula paulina pauline peggy pelin penelope "
    "perihan pernille perrine petra petronella petronila philippa philomène phoebe phyllis pia pilar pippa pirjo "
    "pirkko piroska pnina polina polly pooja poonam pratibha preeti priscilla priti priya priyanka prudence päivi "
    "pétronille pınar rabia rachael rachel rachida radha radhika radka rafaela raffaella ragnhild raija raimunda "
    "raisa rajani rajni rakefet raluca ramona randi rania raphaëlle raquel rasha rashmi reba rebeca rebecca reena "
    "refilwe regina regine reiko rekha remedios renata renate renee renu renée rhian rhiannon rhona rhonda rianne "
    "rieko riikka riitta rima rinat rita ritu ritva rivka riya roberta robyn rochelle rocío rohini roisin rokhaya "
    "rokia ronda ronit ronja rosa rosalba rosalia rosalie rosalind rosalía rosamund rosanna rosaria rose roseanne "
    "rosella rosemarie rosemary rosetta rosie rossana rossella roswitha roxana roxanne roya rozália ruchi rukiye "
    "rukmini rumiko ruth ruxandra ružica ryoko réka róisín rózsa saara sabiha sabine sabrina sachiko sadako "
    "sadhana sadie safia sahar saida sakina sakura salete salima sally salma salomé samantha samar samia samira "
    "sanaa sandhya sandra sandrine sangeeta sanja sanna saoirse sapir sara sarah saraswati sarita sascha saskia "
    "satoko satu saundra savita sayaka sayuri saïda scarlett seema selamawit selena selin selma sema semra senga "
    "sepideh serafina serena setsuko sevda sevgi sevgül sevil sevim shabnam shahla shaila shaima shakuntala "
    "shalini shana shanice shaniqua shannon shanthi sharmila sharon shawna sheela sheelagh sheila shelby shelley "
    "shelly sherri sherry sheryl shigeko shilpa shirin shirine shirit shirley shizuka shizuko shlomit shobha shona "
    "shoshana shreya shulamit shweta sian sibel sibongile sibylle sienna sietske sigal signe sigrid sigríður siham "
    "silke silvana silvia simin simona simone simonetta sinead sinéad siobhan siobhán sirkka sirpa sita siân "
    "smadar smaranda smita smriti sneha snežana sofia sofiya sofía soheila solange soledad solenne solveig solène "
    "sonali songül sonia sonja sonya soo-jin sophia sophie soraya sorcha sorina sotiria souad soumaya sridevi "
    "stacey stacy stanislava stavroula stefania stefanie steffi stella steluța stephanie stina stine stéphanie "
    "sudha sujata sulochana sumiko sumitra sunanda sunita sunniva supriya surekha susan susana susanna susannah "
    "susanne sushila sushma susie suzanne suzy svantje svenja svetlana svitlana swantje swati sybil sybille sylvia "
    "sylvie synnøve szilvia sára ségolène séverine sílvia tabitha tahani takako tamar tamara tami tamika tamiko "
    "tammy tanisha tanja tanuja tanvi tanya tara taraneh tarja tasha tatiana tatjana tatyana tayla telma "
    "temperance teresa teresinha tereza teri tess tessa tetiana thandeka thandi thandiwe thaïs thea thelma "
    "theodora theresa therese thérèse tiffany tiina tina tineke titilayo tiziana tomoko tonya torill torunn "
    "toshiko tove tracey trang traudl trisha trudy truus tuba tullia tulsi tuula tuva tuğba tzipi tzipora tzvia "
    "tânia tímea tünde türkan ulla ulrika ulrike unni urmila ursula urszula uschi usha ute valentina valeria "
    "valerie valeriya valérie vanda vandana vanesa vanessa varsha varvara vasiliki vasundhara veena veerle vera "
    "verena verna veronica veronika verónica vesna vibeke vicki vicky victoria vidya vigdis vijaya viktoria "
    "viktoriia viktoriya viktória vimala violet violetta viorica virginia virginie virgínia virpi vittoria vivian "
    "viviane vivien vânia véronique wafa wafaa waltraud wambui wanda wangari wanjiku wanjiru wencke wendy weronika "
    "whitney whoopi wiebke wilhelmine willa willemijn wilma winifred winnie ximena xiomara xiu yael yaffa yamini "
    "yardena yasemin yashoda yasmin yasmina yasmine yasuko yehudit yekaterina yelena yesenia yetunde yevgenia ylva "
    "yoko yolanda yoriko yoshie yoshiko yukari yukiko yulia yuliia yumi yumiko yuriko yusra yvette yvonne zahra "
    "zainab zakia zandile zanele zaynab zdenka zehava zehra zeinab zelda zeliha zeynep zineb zippora zodwa zoe "
    "zoey zofia zohra zohreh zoé zsuzsa zsuzsanna zsófia zuzana ágnes águeda ángela åsa çiğdem édith églantine "
    "élisabeth élise élodie éloïse émilie éva évelyne özge özlem şebnem şule ștefania";

constexpr std::string_view shared =
    "alex casey dana jamie jean kelly kim lee leslie morgan pat robin sandy taylor terry tracy";

// The keys of a list, in order, by what each is more than the one before, in Rice's code (Rice 1979, "Some practical
// universal noiseless coding techniques"): as many ones as the difference has times 2^low_bits, a zero, and the rest.

constexpr std::uint32_t low_bits = 16;
constexpr int hash_bits_left_out = 4;

consteval std::size_t count_words(std::string_view list) {
  return 1 + static_cast<std::size_t>(std::count(list.begin(), list.end(), ' '));
}

template <std::size_t count>
consteval std::array<std::uint32_t, count> keys_of(std::string_view list) {
  std::array<std::uint32_t, count> keys{};
  std::size_t word = 0;
  WordHash hash = hash_of_nothing;
  for (const char c : list) {
    if (c == ' ') {
      keys[word++] = hash >> hash_bits_left_out;
      hash = hash_of_nothing;
    } else {
      hash = add_to_hash(hash, static_cast<unsigned char>(c));
    }
  }
  keys[word] = hash >> hash_bits_left_out;
  std::sort(keys.begin(), keys.end());
  return keys;
}

template <std::size_t count>
consteval std::size_t packed_bytes(const std::array<std::uint32_t, count>& keys) {
  return (count * (low_bits + 1) + (keys.back() >> low_bits) + 7) / 8;
}

template <std::size_t bytes, std::size_t count>
consteval std::array<std::uint8_t, bytes> packed(const std::array<std::uint32_t, count>& keys) {
  std::array<std::uint8_t, bytes> out{};
  std::size_t at = 0;  // in bits
  const auto put = [&](std::uint32_t bit) {
    out[at / 8] = static_cast<std::uint8_t>(out[at / 8] | bit << at % 8);
    ++at;
  };
  std::uint32_t last = 0;
  for (const std::uint32_t key : keys) {
    const std::uint32_t more = key - last;
    last = key;
    for (std::uint32_t i = more >> low_bits; i > 0; --i) put(1);
    put(0);
    for (std::uint32_t i = 0; i < low_bits; ++i) put(more >> i & 1);
  }
  return out;
}

/// A list of names; the letters are needed by the compiler alone.
struct PackedNames {
  const std::uint8_t* bytes;
  std::size_t count;
  std::uint32_t gender;
};

constexpr auto masculine_keys = keys_of<count_words(masculine)>(masculine);
constexpr auto feminine_keys = keys_of<count_words(feminine)>(feminine);
constexpr auto shared_keys = keys_of<count_words(shared)>(shared);
constexpr auto packed_masculine = packed<packed_bytes(masculine_keys)>(masculine_keys);
constexpr auto packed_feminine = packed<packed_bytes(feminine_keys)>(feminine_keys);
constexpr auto packed_shared = packed<packed_bytes(shared_keys)>(shared_keys);

constexpr std::array<PackedNames, 3> lists = {{{packed_masculine.data(), masculine_keys.size(), 1},
                                               {packed_feminine.data(), feminine_keys.size(), 2},
                                               {packed_shared.data(), shared_keys.size(), 3}}};

constexpr std::size_t slots = std::bit_ceil(2 * (masculine_keys.size() + feminine_keys.size() + shared_keys.size()));

/// Calls `use` with each key of a list.
template <typename Use>
void unpack(const PackedNames& list, const Use& use) {
  std::size_t at = 0;
  const auto bit = [&] {
    const std::uint32_t value = list.bytes[at / 8] >> at % 8 & 1U;
    ++at;
    return value;
  };
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < list.count; ++i) {
    while (bit() == 1) key += 1U << low_bits;
    std::uint32_t rest = 0;
    for (std::uint32_t b = 0; b < low_bits; ++b) rest |= bit() << b;
    key += rest;
    use(key);
  }
}

}  // namespace

FirstNames::FirstNames() : slots_(slots), mask_(slots - 1) {
  static_assert(unknown_bits == hash_bits_left_out);
  for (const PackedNames& list : lists) {
    unpack(list, [&](std::uint32_t key) { add(key, list.gender); });
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
