// What pages write on their clutter, in the languages that news is written in. phrases.cpp looks it up.
#pragma once

#include <array>
#include <string_view>

#include "verbatim/reading.h"

namespace verbatim {

/// Words of one kind, in lower case, with a bar between them. Of lists that hold words of one text the first counts.
struct WordList {
  VerdictKind kind;
  std::string_view words;
};

/// Stand in a label, at the beginning of one of its words. A way to a part of the page is a way, whichever part: "Jump
/// to comments". "Accept cookies" is no newsletter, so that consent comes early.
inline constexpr auto label_words = std::to_array<WordList>({
    {VerdictKind::advertising,
     "bet £|today's deal|product showcase|top local jobs|jobs of the week|science jobs|ad feature|"
     "resmi ilan|rabatkoder|κουπόνια|today's codes|shopping & coupons|legal notices|bustad til sals|"
     "disponsori|annoncørbetalt|platený obsah|paid for by"},
    {VerdictKind::navigation, "skip to|jump to"},
    {VerdictKind::other,
     "on air|play live radio|listen live|now playing|en antena|in onda|na antenie|à l'antenne|ask a question|ask about "
     "this|ask our archive|ask the archive|aiに聞く|ａｉに聞く|was this helpful|"
     "war das hilfreich|rate this article|oceń jakość|quick poll|reader poll|poll of the day|"
     "umfrage des|frage des tages|stelling van|stelling:|notice an error|spotted a mistake|"
     "report an error|report a typo|found a mistake|see an error|fehler gefunden|fehler melden|"
     "signaler une erreur|he visto un error|segnala un errore|zgłoś błąd|hittat ett fel|"
     "foutje gezien|foutje gevonden|encontrou um erro|нашли ошибку|нашли опечатку|listen to this|"
     "listen to article|artikel anhören|écouter cet article|écouter l'article|escuchar artículo|"
     "escucha el artículo|ouvir a matéria|ouvir artigo|ouça esta|ascolta l'articolo|ascolta questo|"
     "luister naar|lyssna på artikeln|听全文|nosso assistente|ai-generated|burç yorum|günlük burç|"
     "fundet en fejl|skrivefeil|v texte chybu|κάποιο λάθος|dagens quiz|dagens spørsmål|"
     "stil et spørgsmål"},
    {VerdictKind::consent,
     "accept all|accept and|we use data|your data|our partners|alle akzeptieren|tout accepter|"
     "aceptar|accetta|accepteren|akceptuj|принять|kabul et|αποδοχή|同意"},
    {VerdictKind::comments,
     "responses|what are your thoughts|guest book|post your answer|post a reply|reply to|to reply|"
     "om te reageren|跟贴|跟帖"},
    {VerdictKind::promotion,
     "il vous reste|il ne vous reste|of this article left|sustaining member|make this possible|pledge "
     "now|édition numérique|edición impresa|edition imprimée|en kiosque|im kiosk|in edicola|en kiosco|digital "
     "edition|got a story|hast du eine geschichte|send us your|weekly edition|keep reading for|keep reading "
     "with|continue reading for $|read on for $"},
    {VerdictKind::related, "latest from|more to read|you may like|keep reading|explore more"},
    {VerdictKind::promotion,
     "become a member|membership|join our|join us|your first order|send flowers|"
     "buy a print|chat with us|from £|from $|from €|sostieni|aanmelden|meld je|登録|jetzt anmelden|"
     "get the morning|in your inbox|content is reserved|registered readers|weiterlesen mit|"
     "email updates from|already a subscriber|already have an account|bereits abonnent|"
     "bereits abonniert|ya eres suscriptor|déjà abonné|sei già abbonato|al abonnee|"
     "redan prenumerant|monatlich kündbar|jederzeit kündbar|disdici quando|annulla quando|"
     "buy me a coffee|get the latest|chip in £|chip in $|tip £|tip $|sign the petition|"
     "add your name|and be told when|follow this topic|upcoming events|upcoming webinars|"
     "calendar of events|dates for the diary|listen wherever|free download|place an obituary|"
     "death notices"},
    {VerdictKind::footer, "contact us|site map|sitemap|registered charity|unsubscribe|(c) |copyright"},
    {VerdictKind::navigation, "sections|categories:|loading more"},
    {VerdictKind::consent,
     "cookie|your privacy|privacy settings|einwilligung|consentement|consentimiento|consenso|"
     "ciastecz|çerez|ملفات تعريف|עוגיות|कुकी|คุกกี้|クッキー|쿠키|privacy matters|privatsphäre|vie privée|"
     "privacidad|prywatność|ιδιωτικότητ|soukromí|integritet|personvern|privatliv|yksityisyy|приватн|"
     "конфиденциальн|поверительн|gizliliğ|個人資料|プライバシー|مخصوصیت|خصوصيتك|הפרטיות|tua privacy|"
     "sua privacy|control your data|partners store|partner speichern|socios almacenamos|"
     "fornitori utiliz|partenaires stock|partners slaan|súkromí"},
    {VerdictKind::comments,
     "comment|leave a reply|join the conversation|join the discussion|have your say|kommentar|"
     "leserbriefe|réactions|réagir|comentário|reacties|reageer|komentar|komentář|коммент|комент|"
     "обсуждени|yorum|σχόλι|تعليق|التعليقات|תגובות|टिप्पणी|ความคิดเห็น|评论|評論|留言|コメント|댓글|diskuse|"
     "příspěvk|diskusjon|keskustelu|hozzászól|обсудить|мнения читател|tartış|دیدگاه|نظرات|نظر شما|"
     "bình luận|opiniones de los|join the debate|start the discussion|leserkommentar|lesermeinung|"
     "leserstimmen|nutzerkommentar|príspevk|komentár|komentār|kommentaar|comentari|कमेंट|"
     "प्रतिक्रिया|みんなの声|טוקבק|what our readers|diskusia k|diskuze k|zur diskussion|diskusní|ý kiến|"
     "readers write|diskutieren sie|diskutiere mit|forum zum|ummæli|reader reviews|avis des lecteurs"},
    {VerdictKind::related,
     "related|read more|read also|read next|also read|more stories|more on this|more from|more in |"
     "more news|most read|most popular|most viewed|trending|you may also|you might also|recommended|"
     "up next|also by |don't miss|editor's picks|latest news|latest stories|see also|hot network|mehr zum|"
     "mehr aus|lesen sie auch|lesen sie mehr|meistgelesen|das könnte sie|à lire|lire aussi|"
     "les plus lus|sur le même|à découvrir|notre sélection|te puede interesar|más leíd|lo más|"
     "lea también|leer más|relacionad|más noticias|leia também|leia mais|mais lid|veja também|"
     "leggi anche|più letti|i più|correlati|potrebbe interessart|lees ook|meest gelezen|lees meer|"
     "läs också|läs mer|mest läst|les også|læs også|czytaj także|czytaj też|czytaj również|"
     "zobacz też|zobacz także|polecamy|polecane|najczęściej czytane|čtěte také|читайте также|"
     "по теме|самое читаемое|читайте також|популярн|останні новини|ilgili haber|çok okunan|διαβάστε|"
     "σχετικ|اقرأ أيض|الأكثر قراءة|ذات صلة|עוד בנושא|כתבות נוספות|הנקראות ביותר|यह भी पढ़|ये भी पढ़|"
     "और "
     "पढ़|संबंधित|ข่าวที่เกี่ยวข้อง|เกี่ยวข้อง|相关|相關|推荐|推薦|热门|排行|関連|ランキング|おすすめ|あわせて読みたい|관련|많이 "
     "본|"
     "추천|läs även|senaste nytt|les mer|mest lest|siste nytt|læs mere|mest læst|seneste nyt|lue myös|"
     "luetuimmat|přečtěte si|nejčtenější|související|olvassa el|legolvasottabb|kapcsolódó|"
     "citește și|cele mai citite|najčitanije|прочетете|още по темата|вижте още|най-четени|"
     "mais sobre|veja mais|lee también|también te puede|puede interesar|mira también|ver también|"
     "lo último|últimas noticias|más sobre|sigue leyendo|voir aussi|articles similaires|"
     "à ne pas manquer|les plus vus|dans la même|auch interessant|mehr lesen|weitere artikel|"
     "weitere themen|guarda anche|ti potrebbe|ultime notizie|più lette|meer nieuws|meer over|"
     "bekijk ook|laatste nieuws|więcej na temat|przeczytaj|najnowsze|najpopularniejsze|ещё по теме|"
     "смотрите также|читать также|последние новости|дивіться також|матеріали по темі|benzer haber|"
     "sıradaki haber|son haberler|ilginizi çekebilir|μη χάσετε|ροή ειδήσεων|τελευταίες|اقرأ المزيد|"
     "الأكثر مشاهدة|آخر الأخبار|بیشتر بخوانید|اخبار مرتبط|پربازدید|مطالب مرتبط|קראו גם|अन्य खबरें|"
     "और खबर|और ख़बर|こちらも|人気記事|新着|延伸閱讀|延伸阅读|熱門|看更多|최신|인기|baca juga|terpopuler|terkait|đọc "
     "thêm|"
     "xem thêm|đọc nhiều|อ่านเพิ่ม|ข่าวล่าสุด|also from|more releases|similar stories|"
     "similar articles|other stories|top stories|flash info|速報|속보|מבזק|عاجل|срочно|eilmeldung|"
     "pilne:|ultim'ora|previous article|next article|ler mais|à écouter|écouter aussi|foto galeri|"
     "fler artiklar|flere saker|najbolj bran|popular now|most watched|recent posts|popular recipes|"
     "súvisiac|najčítanejš|čítajte|prečítajte|mohlo by vás|pročitaj|preberite|vezi și|"
     "articole similare|recomandăr|legfrissebb|ajánlott|skaitykite taip|susijusi|skaitomiausi|"
     "lasi arī|saistīt|loe ka|seotud lood|suosituimmat|aiheesta lisää|hør også|se også|"
     "més informació|més llegi|us recomana|llegiu també|vea también|te recomendamos|lee más|"
     "mais vistas|altre notizie|approfondisci|das könnte dich|könnte sie auch|passend dazu|"
     "les + lus|vous aimerez|διαβαστε|δημοφιλ|μη χασετε|taip pat skaitykite|other news|"
     "most e-mailed|net binnen|gerelateerd|powiązane|doporučujeme|рекомендуем|сейчас читают|"
     "зараз читають|вас може зацікавити|свързани|önerilen|diğer haberler|شاهد أيض|مواضيع ذات|"
     "קראו עוד|אולי יעניין|simak juga|lihat juga|xem nhiều|liên quan|in pics|more like this|"
     "next story|previous story|more on |people are also reading|latest headlines"},
    {VerdictKind::sharing,
     "tweet|teilen|partager|compartir|comparte|compartilh|condividi|delen|deel dit|dela|udostępnij|"
     "поделиться|поделитесь|поділи|paylaş|κοινοπο|شارك|مشاركة|שתפ|שיתוף|שתף|शेयर|साझा|แชร์|分享|シェア|"
     "공유|сподели|jaa |sdílet|sdílejte|megoszt|partilh|dijeli|podeli|bagikan|chia sẻ|اشتراک|"
     "gift this article|print recipe|pin recipe|follow us on|zdieľa|podijeli|dalint|dalīt|"
     "distribuie|compartiu|लिंक कॉपी|μοιραστείτε|共有|blogthis|pinterest|share this|share on|"
     "share via|share to|share by|share the|share with|share your|share article|share story|"
     "share link|share it|share full|save share|share print|share save|share post"},
    {VerdictKind::promotion,
     "newsletter|subscribe|sign up|support |donate|get the app|abonn|suscr|boletín|assine|iscrivit|"
     "abbonat|nieuwsbrief|prenumer|подпи|підпи|abone|bülten|viewing as a guest|free e-book|"
     "free ebook|quero receber|εγγραφ|اشترك|النشرة|הירשמ|ניוזלטר|सब्सक्राइब|डाउनलोड|สมัคร|订阅|訂閱|会員|"
     "購読|구독|nyhetsbrev|nyhedsbrev|uutiskirje|zpravodaj|hírlevél|biuletyn|рассылк|розсилк|бюлетин|"
     "خبرنامه|メルマガ|電子報|뉴스레터|our app|uygulama|předplat|előfiz|tilaa |digital access|unlimited access|"
     "free story left|free stories left|free article left|free articles left|full tilgang|"
     "full tillgång|ingen bindningstid|ingen bindingstid|für sie freigeschaltet|kostenlosen plus|"
     "download de |scarica la nostra|altijd als eerste|missa inte det|masz zdjęcie|seen something|"
     "hast du etwas|ไม่พลาดทุก|cancel anytime|unterstützen sie|soutenez|faites un don|apoya |"
     "apóyanos|apoie|doação|steun ons|doneer|wesprzyj|podpoř|støtt |підтримай|поддержи|подкреп|"
     "spenden|breaking|son dakika|get alerts|register for free|predplat|odoberať|pretplat|butlletí|"
     "digitilaus|langganan|đăng ký|inschrijven|tilmeld|áskrift|viber kanal|anmäl dig|meld deg på|"
     "有料記事|odemkněte|odomknite|preferred source|make us pref|bevorzugte quelle|source préférée|"
     "fuente preferida|fonte preferi|free articles remaining|free article remaining|en tu correo|"
     "dans votre boîte|in ihr postfach|in je mailbox|nella tua casella|apuntarme|join here|"
     "เพิ่มเพื่อน|unlock this|líbil se vám|páčil sa vám|patiko?|ti è piaciuto|gostou d|понравил|"
     "сподобал|харесвате|did you like|like what you|enjoyed this|vond je dit|gillade du|likte du|"
     "vaší schránky|skrzynkę|pašto dėžut|вашу почту|вашата поща|din indbakke|din inkorg|din innboks|"
     "عضویت|listen live|luister live|make a gift|поддержать|támogat|m'inscri|apúnt|užsisak"},
    {VerdictKind::footer,
     "privacy policy|terms of|imprint|impressum|datenschutz|mentions légales|aviso legal|"
     "política de privacid|note legali|privacyverklaring|polityka prywatności|gizlilik|όροι χρήσης|"
     "سياسة الخصوصية|गोपनीयता|利用規約|개인정보|privacybeleid|gebruiksvoorwaarden|kebijakan privasi|"
     "điều khoản|künye|ansvarshavende|ansvarlig redaktør|tietosuoja"},
    {VerdictKind::navigation,
     "back to top|log in|sign in|next page|previous|anmelden|zum inhalt|se connecter|iniciar sesión|"
     "accedi"},
});

/// Say of the small box that holds them what it is: a program wrote it, readers voted, somebody paid. They are labels,
/// too.
inline constexpr auto box_words = std::to_array<WordList>({
    {VerdictKind::other,
     "ai summary|summarised by ai|summarized by ai|generated by ai|ai generated|voice generated by|"
     "mit künstlicher intelligenz|ki-generiert|feito por ia|gerado por ia|generado por ia|"
     "généré par l'ia|résumé par l'ia|generato dall'ia|gegenereerd door ai|wygenerowane przez ai|"
     "ai摘要|ai要約|由ai生成|ai速读|yapay zekâ ile|yapay zeka ile|answers are generated|"
     "replies are generated|votes so far|keer gestemd|was automatically generated|answered by ai|"
     "answers may contain|인공지능이 자동으로|ai 요약|ai 세 줄|syntetisk stemme|syntetisk röst|voz sintética|"
     "ai can make mistakes|answers may be inaccurate|answers may be wrong|our assistant answers|"
     "created by a language model|hlasovalo:|votes cast|abgegebene stimmen|total de votos|voti totali|"
     "语音播报|全文约"},
    {VerdictKind::related, "up next:|up next in "},
    {VerdictKind::advertising,
     "begambleaware|jugar compulsivamente|gamble responsibly|juega con responsabilidad|juego responsable|jouer "
     "comporte des risques|gioca "
     "responsabilmente|il gioco è vietato ai minori|speel bewust|spela ansvarsfullt|glücksspiel kann süchtig|jogue com "
     "responsabilidade|graj odpowiedzialnie|annonslänk|odds correct|reader-supported|paid when you click|advertiser "
     "disclosure|t&cs apply|"
     "may earn a commission|may earn a small|we earn a commission"},
});

/// Are a label when they are all of it, but for signs and numbers around them: "- Tags -", "Save", "Topics (3)".
inline constexpr auto whole_labels = std::to_array<WordList>({
    {VerdictKind::other,
     "poll|umfrage|encuesta|sondage|sondaggio|ankieta|anket|enquete|omröstning|afstemning|peiling|"
     "anketa|опрос|опитування|アンケート|quiz"},
    {VerdictKind::advertising, "pr|ad|ads|advertising|dal web"},
    {VerdictKind::comments,
     "diskussion|diskusia|diskuze|reply|responder|répondre|antworten|rispondi|beantwoorden|reageren|"
     "odpowiedz|svara|svar|vastaa|odpovědět|válasz|ответить|відповісти|отговори|απάντηση|yanıtla|"
     "cevapla|رد|پاسخ|הגב|उत्तर दें|ตอบกลับ|返信|回覆|回复|답글|balas|trả lời"},
    {VerdictKind::sharing,
     "spread the word|sharing is caring|pass it on|copy link|save|save article|print|print article|email|email this "
     "article|facebook|viber|"
     "merken|drucken|artikel merken|enregistrer|imprimer|offrir l'article|guardar|imprimir|salva|"
     "salvar|opslaan|zapisz|drukuj|spara|skriv ut|gem|lagre|uložit|tisk|сохранить|печать|зберегти|"
     "друк|αποθήκευση|εκτύπωση|kaydet|yazdır|حفظ|طباعة|印刷|保存|列印|인쇄|uložiť|uložiť na neskôr|vytlačiť|"
     "spremi|tallenna|kuuntele|tulosta|salvează|tipărește|bewaar|geef cadeau|kopier link|escuchar|"
     "listen|follow|share|shares"},
    {VerdictKind::navigation,
     "scroll|scroll down|table of contents|on this page|in this article|inhaltsverzeichnis|in diesem "
     "artikel|sommaire|au sommaire|índice|en este artículo|in questo articolo|neste artigo|in dit artikel|spis "
     "treści|içindekiler|содержание|зміст|περιεχόμενα|目次|목차|archives|archive|arşivler|archiv|related "
     "topics|home|tags|topics|menu|menü|menú|load more|load more updates|show more|view more|schlagworte|"
     "themen|startseite|mehr anzeigen|menu principal|mots-clés|thèmes|accueil|voir plus|etiquetas|"
     "temas|inicio|ver más|início|assuntos|ver mais|argomenti|mostra altro|onderwerpen|toon meer|"
     "tematy|tagi|strona główna|pokaż więcej|hem|ämnen|visa fler|hjem|emner|vis mere|vis flere|"
     "etusivu|aiheet|úvod|domů|štítky|témata|zobrazit více|kezdőlap|címkék|acasă|главная|теги|темы|"
     "показать ещё|головна|теми|показати ще|начало|тагове|αρχική|ετικέτες|ana sayfa|anasayfa|"
     "etiketler|الرئيسية|الوسوم|وسوم|خانه|"
     "برچسب‌ها|"
     "ראשי|תגיות|होम|टैग|หน้าแรก|แท็ก|首頁|首页|标签|"
     "標籤|"
     "關鍵字|"
     "ホーム|トップ|タグ|キーワード|홈|태그|beranda|trang chủ"},
    {VerdictKind::consent,
     "accept|reject|reject all|deny|decline|i agree|agree|manage preferences|manage options|"
     "manage consent|manage settings|view preferences|more options|akzeptieren|zustimmen|ablehnen|"
     "alle ablehnen|accepter|refuser|tout refuser|continuer sans accepter|paramétrer|rechazar|"
     "rechazar todo|configurar|rifiuta|accetto|aceito|aceitar|recusar|weigeren|akkoord|odrzuć|"
     "zgadzam się|akceptuję|godkänn|godkänn alla|acceptera|avvisa|godta|godta alle|avvis|"
     "accepter alle|afvis|hyväksy|souhlasím|odmítnout|přijmout|elfogadom|elutasítom|принять|"
     "отклонить|прийняти|відхилити|приемам|отказвам|συμφωνώ|διαφωνώ|περισσότερες επιλογές|"
     "kabul "
     "ediyorum|reddet|موافق|أوافق|رفض|قبول|می‌پذیرم|מאשר|דחה|स्वीकार "
     "करें|ยอมรับ|同意する|拒否|接受|"
     "거부|d'acord|slažem se|prihvaćam|prihvati|prihvatam|súhlasím|acceptă|sutinku|nõustun|piekrītu|"
     "tillad alle|kun nødvendige|hyväksy kaikki|tamam|ustawienia zaawansowane|przejdź do serwisu|"
     "további lehetőségek|više opcija|asetukset|accepter et continuer|refuser et s'abonner|"
     "accept toate"},
    {VerdictKind::promotion,
     "subscribe|view offers|see offers|add to inbox|open app|use the app|get alerts|keep reading|"
     "see subscription options|what's on|current issue|digital edition|e-edition|new episode"},
    {VerdictKind::related,
     "top stories|more videos|última hora|último minuto|dernière minute|just nu|najnovije|povezano|"
     "povezane vijesti|povezane vesti|most commented"},
});

/// Open the label of a slot, with a few words behind them at most: "Sponsored by".
inline constexpr auto ad_openings = std::to_array<WordList>({
    {VerdictKind::advertising,
     "messaggio sponsorizz|ads via|ads by|materiał promocyjny|materiał reklamowy|especial publicitário|oferta do "
     "parceiro|partnerbijdrage|aus unserem anzeigenmarkt|annonssamarbete|новости партн|новини партн|partnerské "
     "sdělení|publirreportaje|publi-rédactionnel|publiredazionale|advertisement|ad by|around the web|from the web|from "
     "our partners|skip advertisement|"
     "ad choices|sponsored|paid content|gesponsord|スポンサー|続きは広告|ادامه مطلب|يستمر المقال|"
     "продолжение после|dalsza część|artikel gaat verder|článek pokračuje|weiter nach der|"
     "artikel geht nach|artiklen fortsætter|artikkelen fortsetter|artikeln fortsätter|"
     "continúa después|la nota continúa|articolo continua|文章繼續|請繼續往下|continue reading below|"
     "continues below|story continues|article continues|continua dopo|continua depois|"
     "la suite après|tài trợ|협찬|贊助|赞助|प्रायोजित|на правах реклам|партнёрский|партнерский|"
     "materiał partnera|artykuł sponsorowany|sponsorisé|contenu sponsorisé|conteúdo patrocinado|"
     "patrocinado|contenido patrocinado|brought to you|in partnership with|partner content|"
     "komerční sdělení|materiał sponsorowany|sponsorowan|materiały promocyjne|raccomandato da|"
     "recommandé par|empfohlen von|recomendado por|contenido promocionado|ממומנ|inzercia|"
     "in samenwerking met|kaupallinen yhteistyö|contenus sponsorisés|partnereinktől|"
     "támogatott tartalom|contenido de marca|branded content|sponzorovan|sponzoriran|"
     "plaćeni sadržaj|conținut plătit|recomandările partenerilor|contingut patrocinat|"
     "contenuto sponsorizzato|annonsinnehåll|i samarbete med|annonsørinnhold|betalt indhold|ממומן|"
     "תוכן שיווקי|sponsorlu|advertorial|links promovidos|nastavak teksta|článok pokračuje|"
     "straipsnis tęsiasi|партнёров|presented by|annons från|aangeboden door|ofrecido por|offerto da|"
     "oferecido por|präsentiert von|współpraca reklamowa|oferta partnera|pr注目|promoted stories|"
     "promoted content|flyers of|voucher codes|discount codes|promo codes|codes promo|codici sconto|"
     "rabattkod|kortingscodes|códigos de desc|aktuelle prospekte|haberin devamı"},
});

/// Stand alone on a slot, or with a sign behind them: "Anzeige | Balkone". With words they are something else: "Anzeige
/// gegen Unbekannt".
inline constexpr auto ad_words = std::to_array<WordList>({
    {VerdictKind::advertising,
     "anzeige|werbung|publicité|publicidad|publicidade|pubblicità|annuncio|annunci|advertentie|annons|"
     "annonse|annonce|mainos|reklam|reklama|reklame|reklaam|inzerce|hirdetés|реклама|реклами|"
     "διαφήμιση|διαφημίσεις|إعلان|اعلان|إعلانات|تبلیغ|تبلیغات|פרסומת|विज्ञापन|โฆษณา|广告|廣告|広告|"
     "광고|iklan|promoted|anuncio|anúncio|quảng cáo|publicitat|publicitate|διαφημιση|oglas|oglasi|"
     "reklāma|auglýsing|χορηγοί|оглас"},
});

/// Open what a paper says of its own mistakes. No clutter.
inline constexpr auto correction_words = std::to_array<WordList>({
    {VerdictKind::other,
     "correction|corrections|clarification|editor's note|editors' note|an earlier version|a previous version|this "
     "article was corrected|this story was corrected|this article was "
     "amended|korrektur|berichtigung|richtigstellung|in einer früheren version|in einer ersten version|anmerkung der "
     "redaktion|hinweis der redaktion|précision|rectificatif|erratum|note de la rédaction|une première version|une "
     "version précédente|fe de erratas|fe de errores|corrección|aclaración|rectificación|nota del editor|nota de la "
     "redacción|una versión anterior|correção|errata|erramos|nota da redação|correzione|rettifica|nota della "
     "redazione|correctie|rectificatie|in een eerdere "
     "versie|rättelse|rettelse|oikaisu|sprostowanie|oprava|upřesnění|helyesbítés|düzeltme|исправление|поправка|"
     "уточнение|виправлення|уточнення|διόρθωση|تصحيح|تصويب|اصلاحیه|תיקון|訂正|お詫び|更正|勘误|勘誤|정정|바로잡습니다|"
     "đính chính|ralat|koreksi|शुद्धिपत्र|भूल सुधार"},
});

/// Stand on a link or a button that leads to a shop.
inline constexpr auto shop_words = std::to_array<WordList>({
    {VerdictKind::advertising,
     "buy now|buy on |buy at |buy from |buy it |shop now|shop at |see the offer|see offer|see deal|see price|view "
     "deal|view offer|get deal|get the deal|check price|add to cart|add to basket|zum angebot|jetzt "
     "kaufen|zum shop|zum händler|preis prüfen|voir l'offre|voir le prix|acheter|ver oferta|ver "
     "precio|comprar|cómpralo|vedi offerta|vedi l'offerta|vedi prezzo|acquista|compra ora|sprawdź ofertę|sprawdź "
     "cenę|kup teraz|zobacz ofertę|bekijk aanbieding|bekijk prijs|koop nu|koop bij|köp nu|köp här|till butiken|se "
     "erbjudande|til butikk|kjøp nå|kjøp her|køb nu|køb her|til butik|osta nyt|satın al|купить|купити|koupit|zobrazit "
     "nabídku|kúpiť|megveszem|cumpără|αγορά|購入|商品を見る|购买|購買|구매하기|beli sekarang|mua ngay|खरीदें"},
});

/// Stand before the title of another story, with a colon: "Watch: <a>Goat elected mayor</a>".
inline constexpr auto pointer_words = std::to_array<WordList>({
    {VerdictKind::related,
     "more|watch|video|videos|vídeos|zobacz wideo|read|listen|photos|pictures|gallery|live|opinion|"
     "analysis|explainer|explained|exclusive|subscriber exclusive|mehr|lesen|podcast|kommentar|"
     "interview|plus|voir|lire|en images|vidéo|vídeo|ver|leer|mira|fotos|galería|guarda|leggi|veja|"
     "leia|lees|kijk|zobacz|czytaj|wideo|läs|les|læs|se|titta|čtěte|podívejte|видео|читайте|смотрите|"
     "читай|відео|дивіться|вижте|δείτε|διαβάστε|βίντεο|izle|oku|شاهد|اقرأ|فيديو|بخوانید|ببینید|קראו|"
     "צפו|देखें|पढ़ें|動画|影音|更多|看更多|영상"},
});

/// Ask readers to subscribe, to follow, to give.
inline constexpr auto appeal_words = std::to_array<WordList>({
    {VerdictKind::promotion,
     "buy me a coffee|buy us a coffee|bana bir kahve|kauf mir einen kaffee|offrez-moi un café|invítame a un "
     "café|offrimi un caffè|postaw mi kawę|후원해|후원하기|ακολουθήστε|δείτε όλες "
     "τις|подписывайтесь|подпишитесь|подписаться|читайте нас|телеграм-канал|"
     "підписуйтесь|підпишіться|абонирайте се|последвайте|folgen sie uns|abonnieren sie|"
     "jetzt abonnieren|whatsapp-kanal|abonnez-vous|inscrivez-vous|suivez-nous|suscríbete|suscribite|"
     "suscríbase|síguenos|seguinos|únete a|sumate a|nuestro canal|descarga la app|assine |"
     "inscreva-se|siga o |siga a |nosso canal|no google notícias|iscriviti|abbonati|seguici|"
     "scarica l'app|su google news|schrijf je in|meld je aan|volg ons|download de app|zapisz się|"
     "subskrybuj|obserwuj nas|pobierz aplikację|prenumerera på|följ oss|sledujte nás|odebírejte|"
     "předplaťte|abone ol|takip et|uygulamasını|تابعوا|اشترك|حمل تطبيق|عضو شوید|הצטרפו|הירשמו|会員登録|"
     "訂閱|订阅|구독|팔로우|gratis testen|probeabo|réservé à nos abonnés|réservé aux abonnés|pridajte sa k|"
     "predplaťte|підтримайте нашу|pratite nas|na našem viber|preuzmite našu|pratite sve|"
     "urmărește-ne|urmărește cele|abonează-te|feu-vos-en|subscriviu-vos|apunteu-vos|"
     "siga aquí el canal|támogass minket|iratkozz fel|kövess minket|चैनल से जुड़ें|डाउनलोड करें|"
     "ikuti kami|takip edin|加入好友|подкрепете|heb jij een tip|heb je een tip|har du tips|"
     "har du et tip|haben sie hinweise|hast du hinweise|tienes información que|vous avez une information|apóyanos "
     "desde|sin muros de pago|masz ciekawy temat|napisz do nas|participe do canal|entre no canal|entre no grupo|"
     "kanalımıza katıl|masz zdjęcie lub film|napište nám|víte o něčem|扫一扫|扫码|公众号|بپیوندید|دنبال کنید|tips@|got "
     "a tip|do you know something|"
     "send us a tip|tell our reporters"},
});

/// The same in a paper; a guide may mean a step of what it explains.
inline constexpr auto paper_appeal_words = std::to_array<WordList>({
    {VerdictKind::promotion,
     "newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|boletín|рассылк|розсилк|e-bülten|accédez à|"
     "full tilgang|suivez toute|ya eres suscriptor|hazte soci|regala esta noticia|sign up for|"
     "sign up to|subscribe to|subscribe now|digital subscription|become a member|"
     "become a subscriber|download the free|download our|follow us|support our|support independent|"
     "donate today|join our|whatsapp channel|telegram channel|on google news|tip line|"
     "turn on alerts|our mobile app|our free app|like us on facebook|click here to subscribe|"
     "téléchargez|ladda ner|ダウンロード|下載|下载|追蹤|フォロー|clique aqui|melden sie sich|購読|следите за|"
     "наш канал|buy me a coffee|follow me here|get the latest|free download|subscribing here"},
});

/// Reserve rights, in a label or in a long notice.
inline constexpr auto rights_words = std::to_array<WordList>({
    {VerdictKind::footer,
     "autorské práva|práva vyhrad|práva vyhraz|sva prava pridrž|sva prava zadrž|vse pravice pridrž|"
     "minden jog fenn|toate drepturile rezerv|visas tiesības|kõik õigused|tots els drets reserv|"
     "derechos reservados|direitos reservados|diritti riservati|tous droits rés|rechte vorbehalten|"
     "rechten voorbehouden|rättigheter förbeh|rettigheter forbeh|rettigheder forbeh|oikeudet pidät|"
     "prawa zastrzeżone|hakları saklı|права запазени|hak cipta|права защищены|права захищен|всі права|"
     "усі права|все права|all rights reserved|جميع الحقوق محفوظة|כל הזכויות שמורות|สงวนลิขสิทธิ์|"
     "版权所有|版權所有|무단전재|無断転載|copyright ©"},
});

/// Speak of cookies and of nothing else.
inline constexpr auto cookie_words = std::to_array<WordList>({
    {VerdictKind::consent,
     "we and our partners|we and up to|wir und unsere|wir und bis zu|nous et nos|nosotros y nuestros|noi e i "
     "nostri|nós e os nossos|wij en onze|my i nasi|εμείς και οι συνεργάτες|vi och våra|vi og våre|vi og vores|my a "
     "naši|mi és partner|noi și partener|мы и наши|ми та наші|mit werbung und tracking|mit ihrer zustimmung|utilisons "
     "des traceurs|ciastecz|çerez|ملفات تعريف|کوکی|עוגיות|कुकी|คุกกี้|クッキー|쿠키|куки|evästeitä"},
});

/// Ask for consent where the others stand, too: cookies may be biscuits, and a consent one to a marriage.
inline constexpr auto consent_words = std::to_array<WordList>({
    {VerdictKind::consent,
     "συμφων|συνεργάτες "
     "μας|einverstanden|zustimmen|cookie|zustimmung|einwilligung|consent|zgod|souhlas|согласи|consenso|samtyk|samtyc|"
     "toestemming|onay|συγκατάθεσ|our partners|partenaires|galetes|traceurs|sütik|unsere partner|"
     "nuestros socios|nostri partner|nossos parceiros|onze partners|partnerzy|partnerów|partnera|"
     "partnereink|kumppani|партнёр|партнер|partner speichern|partners store|partners slaan|"
     "partenaires stock|socios almacenamos|fornitori utiliz|partnerov uklad|partnerů uklád"},
});
inline constexpr auto privacy_words = std::to_array<WordList>({
    {VerdictKind::consent,
     "site|web|privac|technolog|experience|naviga|navega|daten|données|data|dati|datos|dados|danych|"
     "údaj|данн|veri|gegevens|uppgifter|opplysninger|informacij|információ|tietoja|uređaj|urządzeni|"
     "gerät|appareil|eszköz|zariaden|zařízení|устройств|vie privée|device|signed in|tecnologi"},
});

}  // namespace verbatim
