#include "clutter/phrases.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

struct Phrase {
  std::string_view words;  // lower case; found at the beginning of a word
  VerdictKind kind;
};

// The longest text, in code points, that can be a heading or a label.
constexpr std::size_t longest_label = 70;
// What may follow in a label of an advertisement, in bytes: "Sponsored by".
constexpr std::size_t ad_label_rest = 20;

constexpr auto ad_openings = std::to_array<std::string_view>({
    "advertisement",
    "ad by",
    "around the web",
    "from the web",
    "from our partners",
    "skip advertisement",
    "ad choices",
    "sponsored",
    "paid content",
    "gesponsord",
    "スポンサー",
    "続きは広告",
    "ادامه مطلب",
    "يستمر المقال",
    "продолжение после",
    "dalsza część",
    "artikel gaat verder",
    "článek pokračuje",
    "weiter nach der",
    "artikel geht nach",
    "artiklen fortsætter",
    "artikkelen fortsetter",
    "artikeln fortsätter",
    "continúa después",
    "la nota continúa",
    "articolo continua",
    "文章繼續",
    "請繼續往下",
    "continue reading below",
    "continues below",
    "story continues",
    "article continues",
    "continua dopo",
    "continua depois",
    "la suite après",
    "tài trợ",
    "협찬",
    "贊助",
    "赞助",
    "प्रायोजित",
    "на правах реклам",
    "партнёрский",
    "партнерский",
    "materiał partnera",
    "artykuł sponsorowany",
    "sponsorisé",
    "contenu sponsorisé",
    "conteúdo patrocinado",
    "patrocinado",
    "contenido patrocinado",
    "brought to you",
    "in partnership with",
    "partner content",
    "komerční sdělení",
});

// What stands alone on a slot, or with a sign behind it: "Anzeige | Balkone". With words it is something else: "Anzeige
// gegen Unbekannt".
constexpr auto ad_words = std::to_array<std::string_view>({
    "anzeige",     "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "annuncio",    "annunci",
    "advertentie", "annons",  "annonse",   "annonce",    "mainos",      "reklam",     "reklama",     "reklame",
    "reklaam",     "inzerce", "hirdetés",  "реклама",    "реклами",     "διαφήμιση",  "διαφημίσεις", "إعلان",
    "اعلان",       "إعلانات", "تبلیغ",     "تبلیغات",    "פרסומת",      "विज्ञापन",    "โฆษณา",       "广告",
    "廣告",        "広告",    "광고",      "iklan",      "promoted",    "anuncio",    "anúncio",     "quảng cáo",
});

constexpr auto phrases = std::to_array<Phrase>({
    // A way to a part of the page is one, whichever part: "Jump to comments".
    {"skip to", VerdictKind::navigation},
    {"jump to", VerdictKind::navigation},
    {"accept all", VerdictKind::consent},
    {"accept and", VerdictKind::consent},
    {"we use data", VerdictKind::consent},
    {"your data", VerdictKind::consent},
    {"our partners", VerdictKind::consent},
    {"alle akzeptieren", VerdictKind::consent},
    {"tout accepter", VerdictKind::consent},
    {"aceptar", VerdictKind::consent},
    {"tu privacidad", VerdictKind::consent},
    {"accetta", VerdictKind::consent},
    {"accepteren", VerdictKind::consent},
    {"akceptuj", VerdictKind::consent},
    {"принять", VerdictKind::consent},
    {"kabul et", VerdictKind::consent},
    {"αποδοχή", VerdictKind::consent},
    {"同意", VerdictKind::consent},
    {"responses", VerdictKind::comments},
    {"what are your thoughts", VerdictKind::comments},
    {"guest book", VerdictKind::comments},
    {"post your answer", VerdictKind::comments},
    {"post a reply", VerdictKind::comments},
    {"reply to", VerdictKind::comments},
    {"to reply", VerdictKind::comments},
    {"om te reageren", VerdictKind::comments},
    {"latest from", VerdictKind::related},
    {"more to read", VerdictKind::related},
    {"you may like", VerdictKind::related},
    {"keep reading", VerdictKind::related},
    {"explore more", VerdictKind::related},
    {"become a member", VerdictKind::promotion},
    {"membership", VerdictKind::promotion},
    {"join our", VerdictKind::promotion},
    {"join us", VerdictKind::promotion},
    {"order now", VerdictKind::promotion},
    {"your first order", VerdictKind::promotion},
    {"send flowers", VerdictKind::promotion},
    {"buy a print", VerdictKind::promotion},
    {"chat with us", VerdictKind::promotion},
    {"from £", VerdictKind::promotion},
    {"from $", VerdictKind::promotion},
    {"from €", VerdictKind::promotion},
    {"sostieni", VerdictKind::promotion},
    {"aanmelden", VerdictKind::promotion},
    {"meld je", VerdictKind::promotion},
    {"登録", VerdictKind::promotion},
    {"jetzt anmelden", VerdictKind::promotion},
    {"get the morning", VerdictKind::promotion},
    {"in your inbox", VerdictKind::promotion},
    {"contact us", VerdictKind::footer},
    {"site map", VerdictKind::footer},
    {"sitemap", VerdictKind::footer},
    {"registered charity", VerdictKind::footer},
    {"unsubscribe", VerdictKind::footer},
    {"(c) ", VerdictKind::footer},
    {"copyright", VerdictKind::footer},
    {"sections", VerdictKind::navigation},
    {"categories:", VerdictKind::navigation},
    {"loading more", VerdictKind::navigation},
    // Consent comes first: "accept cookies" is no newsletter.
    {"cookie", VerdictKind::consent},
    {"we value your privacy", VerdictKind::consent},
    {"your privacy", VerdictKind::consent},
    {"privacy settings", VerdictKind::consent},
    {"einwilligung", VerdictKind::consent},
    {"consentement", VerdictKind::consent},
    {"consentimiento", VerdictKind::consent},
    {"consenso", VerdictKind::consent},
    {"ciastecz", VerdictKind::consent},
    {"файлы cookie", VerdictKind::consent},
    {"çerez", VerdictKind::consent},
    {"ملفات تعريف", VerdictKind::consent},
    {"עוגיות", VerdictKind::consent},
    {"कुकी", VerdictKind::consent},
    {"คุกกี้", VerdictKind::consent},
    {"クッキー", VerdictKind::consent},
    {"쿠키", VerdictKind::consent},
    {"privacy matters", VerdictKind::consent},
    {"privatsphäre", VerdictKind::consent},
    {"vie privée", VerdictKind::consent},
    {"privacidad", VerdictKind::consent},
    {"prywatność", VerdictKind::consent},
    {"ιδιωτικότητ", VerdictKind::consent},
    {"soukromí", VerdictKind::consent},
    {"integritet", VerdictKind::consent},
    {"personvern", VerdictKind::consent},
    {"privatliv", VerdictKind::consent},
    {"yksityisyy", VerdictKind::consent},
    {"приватн", VerdictKind::consent},
    {"конфиденциальн", VerdictKind::consent},
    {"поверительн", VerdictKind::consent},
    {"gizliliğ", VerdictKind::consent},
    {"個人資料", VerdictKind::consent},
    {"プライバシー", VerdictKind::consent},
    {"مخصوصیت", VerdictKind::consent},
    {"خصوصيتك", VerdictKind::consent},
    {"הפרטיות", VerdictKind::consent},

    {"comment", VerdictKind::comments},
    {"leave a reply", VerdictKind::comments},
    {"join the conversation", VerdictKind::comments},
    {"join the discussion", VerdictKind::comments},
    {"have your say", VerdictKind::comments},
    {"kommentar", VerdictKind::comments},
    {"leserbriefe", VerdictKind::comments},
    {"commentaire", VerdictKind::comments},
    {"réactions", VerdictKind::comments},
    {"réagir", VerdictKind::comments},
    {"comentario", VerdictKind::comments},
    {"comentário", VerdictKind::comments},
    {"commenti", VerdictKind::comments},
    {"commenta", VerdictKind::comments},
    {"reacties", VerdictKind::comments},
    {"reageer", VerdictKind::comments},
    {"komentar", VerdictKind::comments},
    {"komentář", VerdictKind::comments},
    {"коммент", VerdictKind::comments},
    {"комент", VerdictKind::comments},
    {"обсуждени", VerdictKind::comments},
    {"yorum", VerdictKind::comments},
    {"σχόλι", VerdictKind::comments},
    {"تعليق", VerdictKind::comments},
    {"التعليقات", VerdictKind::comments},
    {"תגובות", VerdictKind::comments},
    {"टिप्पणी", VerdictKind::comments},
    {"ความคิดเห็น", VerdictKind::comments},
    {"评论", VerdictKind::comments},
    {"評論", VerdictKind::comments},
    {"留言", VerdictKind::comments},
    {"コメント", VerdictKind::comments},
    {"댓글", VerdictKind::comments},
    {"diskuse", VerdictKind::comments},
    {"příspěvk", VerdictKind::comments},
    {"diskusjon", VerdictKind::comments},
    {"keskustelu", VerdictKind::comments},
    {"hozzászól", VerdictKind::comments},
    {"comentarii", VerdictKind::comments},
    {"обсудить", VerdictKind::comments},
    {"мнения читател", VerdictKind::comments},
    {"tartış", VerdictKind::comments},
    {"دیدگاه", VerdictKind::comments},
    {"نظرات", VerdictKind::comments},
    {"نظر شما", VerdictKind::comments},
    {"bình luận", VerdictKind::comments},
    {"opiniones de los", VerdictKind::comments},
    {"join the debate", VerdictKind::comments},
    {"start the discussion", VerdictKind::comments},

    {"related", VerdictKind::related},
    {"read more", VerdictKind::related},
    {"read also", VerdictKind::related},
    {"read next", VerdictKind::related},
    {"also read", VerdictKind::related},
    {"more stories", VerdictKind::related},
    {"more on this", VerdictKind::related},
    {"more from", VerdictKind::related},
    {"more in ", VerdictKind::related},
    {"more news", VerdictKind::related},
    {"most read", VerdictKind::related},
    {"most popular", VerdictKind::related},
    {"most viewed", VerdictKind::related},
    {"trending", VerdictKind::related},
    {"you may also", VerdictKind::related},
    {"you might also", VerdictKind::related},
    {"recommended", VerdictKind::related},
    {"up next", VerdictKind::related},
    {"don't miss", VerdictKind::related},
    {"editor's picks", VerdictKind::related},
    {"latest news", VerdictKind::related},
    {"latest stories", VerdictKind::related},
    {"see also", VerdictKind::related},
    {"hot network", VerdictKind::related},
    {"mehr zum", VerdictKind::related},
    {"mehr aus", VerdictKind::related},
    {"lesen sie auch", VerdictKind::related},
    {"lesen sie mehr", VerdictKind::related},
    {"meistgelesen", VerdictKind::related},
    {"das könnte sie", VerdictKind::related},
    {"à lire", VerdictKind::related},
    {"lire aussi", VerdictKind::related},
    {"les plus lus", VerdictKind::related},
    {"sur le même", VerdictKind::related},
    {"à découvrir", VerdictKind::related},
    {"notre sélection", VerdictKind::related},
    {"te puede interesar", VerdictKind::related},
    {"más leíd", VerdictKind::related},
    {"lo más", VerdictKind::related},
    {"lea también", VerdictKind::related},
    {"leer más", VerdictKind::related},
    {"relacionad", VerdictKind::related},
    {"más noticias", VerdictKind::related},
    {"leia também", VerdictKind::related},
    {"leia mais", VerdictKind::related},
    {"mais lid", VerdictKind::related},
    {"veja também", VerdictKind::related},
    {"leggi anche", VerdictKind::related},
    {"più letti", VerdictKind::related},
    {"i più", VerdictKind::related},
    {"correlati", VerdictKind::related},
    {"potrebbe interessart", VerdictKind::related},
    {"lees ook", VerdictKind::related},
    {"meest gelezen", VerdictKind::related},
    {"lees meer", VerdictKind::related},
    {"läs också", VerdictKind::related},
    {"läs mer", VerdictKind::related},
    {"mest läst", VerdictKind::related},
    {"les også", VerdictKind::related},
    {"læs også", VerdictKind::related},
    {"czytaj także", VerdictKind::related},
    {"czytaj też", VerdictKind::related},
    {"czytaj również", VerdictKind::related},
    {"zobacz też", VerdictKind::related},
    {"zobacz także", VerdictKind::related},
    {"polecamy", VerdictKind::related},
    {"polecane", VerdictKind::related},
    {"najczęściej czytane", VerdictKind::related},
    {"čtěte také", VerdictKind::related},
    {"читайте также", VerdictKind::related},
    {"по теме", VerdictKind::related},
    {"самое читаемое", VerdictKind::related},
    {"популярное", VerdictKind::related},
    {"читайте також", VerdictKind::related},
    {"популярн", VerdictKind::related},
    {"останні новини", VerdictKind::related},
    {"ilgili haber", VerdictKind::related},
    {"çok okunan", VerdictKind::related},
    {"διαβάστε", VerdictKind::related},
    {"δημοφιλ", VerdictKind::related},
    {"σχετικ", VerdictKind::related},
    {"اقرأ أيض", VerdictKind::related},
    {"الأكثر قراءة", VerdictKind::related},
    {"ذات صلة", VerdictKind::related},
    {"עוד בנושא", VerdictKind::related},
    {"כתבות נוספות", VerdictKind::related},
    {"הנקראות ביותר", VerdictKind::related},
    {"यह भी पढ़", VerdictKind::related},
    {"ये भी पढ़", VerdictKind::related},
    {"और पढ़", VerdictKind::related},
    {"संबंधित", VerdictKind::related},
    {"ข่าวที่เกี่ยวข้อง", VerdictKind::related},
    {"เกี่ยวข้อง", VerdictKind::related},
    {"相关", VerdictKind::related},
    {"相關", VerdictKind::related},
    {"推荐", VerdictKind::related},
    {"推薦", VerdictKind::related},
    {"热门", VerdictKind::related},
    {"排行", VerdictKind::related},
    {"関連", VerdictKind::related},
    {"ランキング", VerdictKind::related},
    {"おすすめ", VerdictKind::related},
    {"あわせて読みたい", VerdictKind::related},
    {"관련", VerdictKind::related},
    {"많이 본", VerdictKind::related},
    {"추천", VerdictKind::related},
    {"läs även", VerdictKind::related},
    {"senaste nytt", VerdictKind::related},
    {"les mer", VerdictKind::related},
    {"mest lest", VerdictKind::related},
    {"siste nytt", VerdictKind::related},
    {"læs mere", VerdictKind::related},
    {"mest læst", VerdictKind::related},
    {"seneste nyt", VerdictKind::related},
    {"lue myös", VerdictKind::related},
    {"luetuimmat", VerdictKind::related},
    {"přečtěte si", VerdictKind::related},
    {"nejčtenější", VerdictKind::related},
    {"související", VerdictKind::related},
    {"olvassa el", VerdictKind::related},
    {"legolvasottabb", VerdictKind::related},
    {"kapcsolódó", VerdictKind::related},
    {"citește și", VerdictKind::related},
    {"cele mai citite", VerdictKind::related},
    {"pročitajte", VerdictKind::related},
    {"najčitanije", VerdictKind::related},
    {"прочетете", VerdictKind::related},
    {"още по темата", VerdictKind::related},
    {"вижте още", VerdictKind::related},
    {"най-четени", VerdictKind::related},
    {"mais sobre", VerdictKind::related},
    {"veja mais", VerdictKind::related},
    {"lee también", VerdictKind::related},
    {"también te puede", VerdictKind::related},
    {"puede interesar", VerdictKind::related},
    {"mira también", VerdictKind::related},
    {"ver también", VerdictKind::related},
    {"lo último", VerdictKind::related},
    {"últimas noticias", VerdictKind::related},
    {"más sobre", VerdictKind::related},
    {"sigue leyendo", VerdictKind::related},
    {"voir aussi", VerdictKind::related},
    {"articles similaires", VerdictKind::related},
    {"à ne pas manquer", VerdictKind::related},
    {"les plus vus", VerdictKind::related},
    {"dans la même", VerdictKind::related},
    {"auch interessant", VerdictKind::related},
    {"mehr lesen", VerdictKind::related},
    {"weitere artikel", VerdictKind::related},
    {"weitere themen", VerdictKind::related},
    {"guarda anche", VerdictKind::related},
    {"ti potrebbe", VerdictKind::related},
    {"ultime notizie", VerdictKind::related},
    {"più lette", VerdictKind::related},
    {"meer nieuws", VerdictKind::related},
    {"meer over", VerdictKind::related},
    {"bekijk ook", VerdictKind::related},
    {"laatste nieuws", VerdictKind::related},
    {"więcej na temat", VerdictKind::related},
    {"przeczytaj", VerdictKind::related},
    {"najnowsze", VerdictKind::related},
    {"najpopularniejsze", VerdictKind::related},
    {"ещё по теме", VerdictKind::related},
    {"еще по теме", VerdictKind::related},
    {"материалы по теме", VerdictKind::related},
    {"смотрите также", VerdictKind::related},
    {"читать также", VerdictKind::related},
    {"последние новости", VerdictKind::related},
    {"новости по теме", VerdictKind::related},
    {"дивіться також", VerdictKind::related},
    {"матеріали по темі", VerdictKind::related},
    {"benzer haber", VerdictKind::related},
    {"sıradaki haber", VerdictKind::related},
    {"son haberler", VerdictKind::related},
    {"ilginizi çekebilir", VerdictKind::related},
    {"μη χάσετε", VerdictKind::related},
    {"ροή ειδήσεων", VerdictKind::related},
    {"τελευταίες", VerdictKind::related},
    {"اقرأ المزيد", VerdictKind::related},
    {"الأكثر مشاهدة", VerdictKind::related},
    {"آخر الأخبار", VerdictKind::related},
    {"بیشتر بخوانید", VerdictKind::related},
    {"اخبار مرتبط", VerdictKind::related},
    {"پربازدید", VerdictKind::related},
    {"مطالب مرتبط", VerdictKind::related},
    {"קראו גם", VerdictKind::related},
    {"अन्य खबरें", VerdictKind::related},
    {"और खबर", VerdictKind::related},
    {"और ख़बर", VerdictKind::related},
    {"こちらも", VerdictKind::related},
    {"人気記事", VerdictKind::related},
    {"新着", VerdictKind::related},
    {"延伸閱讀", VerdictKind::related},
    {"延伸阅读", VerdictKind::related},
    {"熱門", VerdictKind::related},
    {"看更多", VerdictKind::related},
    {"최신", VerdictKind::related},
    {"인기", VerdictKind::related},
    {"baca juga", VerdictKind::related},
    {"terpopuler", VerdictKind::related},
    {"terkait", VerdictKind::related},
    {"đọc thêm", VerdictKind::related},
    {"xem thêm", VerdictKind::related},
    {"tin liên quan", VerdictKind::related},
    {"đọc nhiều", VerdictKind::related},
    {"อ่านเพิ่ม", VerdictKind::related},
    {"ข่าวล่าสุด", VerdictKind::related},
    {"also from", VerdictKind::related},
    {"more releases", VerdictKind::related},
    {"similar stories", VerdictKind::related},
    {"similar articles", VerdictKind::related},
    {"other stories", VerdictKind::related},
    {"top stories", VerdictKind::related},
    {"most watched", VerdictKind::related},
    {"most commented", VerdictKind::related},
    {"people also read", VerdictKind::related},
    {"recent posts", VerdictKind::related},
    {"popular recipes", VerdictKind::related},

    {"share", VerdictKind::sharing},
    {"tweet", VerdictKind::sharing},
    {"teilen", VerdictKind::sharing},
    {"partager", VerdictKind::sharing},
    {"compartir", VerdictKind::sharing},
    {"comparte", VerdictKind::sharing},
    {"compartilh", VerdictKind::sharing},
    {"condividi", VerdictKind::sharing},
    {"delen", VerdictKind::sharing},
    {"deel dit", VerdictKind::sharing},
    {"dela", VerdictKind::sharing},
    {"udostępnij", VerdictKind::sharing},
    {"поделиться", VerdictKind::sharing},
    {"поделитесь", VerdictKind::sharing},
    {"поділи", VerdictKind::sharing},
    {"paylaş", VerdictKind::sharing},
    {"κοινοπο", VerdictKind::sharing},
    {"شارك", VerdictKind::sharing},
    {"مشاركة", VerdictKind::sharing},
    {"שתפ", VerdictKind::sharing},
    {"שיתוף", VerdictKind::sharing},
    {"שתף", VerdictKind::sharing},
    {"शेयर", VerdictKind::sharing},
    {"साझा", VerdictKind::sharing},
    {"แชร์", VerdictKind::sharing},
    {"分享", VerdictKind::sharing},
    {"シェア", VerdictKind::sharing},
    {"공유", VerdictKind::sharing},
    {"сподели", VerdictKind::sharing},
    {"jaa ", VerdictKind::sharing},
    {"sdílet", VerdictKind::sharing},
    {"sdílejte", VerdictKind::sharing},
    {"megoszt", VerdictKind::sharing},
    {"partilh", VerdictKind::sharing},
    {"dijeli", VerdictKind::sharing},
    {"podeli", VerdictKind::sharing},
    {"bagikan", VerdictKind::sharing},
    {"chia sẻ", VerdictKind::sharing},
    {"اشتراک", VerdictKind::sharing},
    {"به اشتراک", VerdictKind::sharing},
    {"gift this article", VerdictKind::sharing},
    {"print recipe", VerdictKind::sharing},
    {"pin recipe", VerdictKind::sharing},
    {"follow us on", VerdictKind::sharing},

    {"newsletter", VerdictKind::promotion},
    {"subscribe", VerdictKind::promotion},
    {"sign up", VerdictKind::promotion},
    {"already a subscriber", VerdictKind::promotion},
    {"support ", VerdictKind::promotion},
    {"donate", VerdictKind::promotion},
    {"download our app", VerdictKind::promotion},
    {"get the app", VerdictKind::promotion},
    {"breaking", VerdictKind::promotion},
    {"abonn", VerdictKind::promotion},
    {"suscr", VerdictKind::promotion},
    {"boletín", VerdictKind::promotion},
    {"assine", VerdictKind::promotion},
    {"iscrivit", VerdictKind::promotion},
    {"abbonat", VerdictKind::promotion},
    {"nieuwsbrief", VerdictKind::promotion},
    {"prenumer", VerdictKind::promotion},
    {"подпи", VerdictKind::promotion},
    {"підпи", VerdictKind::promotion},
    {"abone", VerdictKind::promotion},
    {"bülten", VerdictKind::promotion},
    {"join our", VerdictKind::promotion},
    {"viewing as a guest", VerdictKind::promotion},
    {"free e-book", VerdictKind::promotion},
    {"free ebook", VerdictKind::promotion},
    {"quero receber", VerdictKind::promotion},
    {"son dakika", VerdictKind::promotion},
    {"εγγραφ", VerdictKind::promotion},
    {"اشترك", VerdictKind::promotion},
    {"النشرة", VerdictKind::promotion},
    {"הירשמ", VerdictKind::promotion},
    {"ניוזלטר", VerdictKind::promotion},
    {"सब्सक्राइब", VerdictKind::promotion},
    {"डाउनलोड", VerdictKind::promotion},
    {"สมัคร", VerdictKind::promotion},
    {"订阅", VerdictKind::promotion},
    {"訂閱", VerdictKind::promotion},
    {"会員", VerdictKind::promotion},
    {"購読", VerdictKind::promotion},
    {"구독", VerdictKind::promotion},
    {"nyhetsbrev", VerdictKind::promotion},
    {"nyhedsbrev", VerdictKind::promotion},
    {"uutiskirje", VerdictKind::promotion},
    {"zpravodaj", VerdictKind::promotion},
    {"hírlevél", VerdictKind::promotion},
    {"biuletyn", VerdictKind::promotion},
    {"рассылк", VerdictKind::promotion},
    {"розсилк", VerdictKind::promotion},
    {"бюлетин", VerdictKind::promotion},
    {"خبرنامه", VerdictKind::promotion},
    {"メルマガ", VerdictKind::promotion},
    {"電子報", VerdictKind::promotion},
    {"뉴스레터", VerdictKind::promotion},
    {"our app", VerdictKind::promotion},
    {"uygulama", VerdictKind::promotion},
    {"předplat", VerdictKind::promotion},
    {"előfiz", VerdictKind::promotion},
    {"tilaa ", VerdictKind::promotion},
    {"digital access", VerdictKind::promotion},
    {"unlimited access", VerdictKind::promotion},
    {"cancel anytime", VerdictKind::promotion},
    {"unterstützen sie", VerdictKind::promotion},
    {"soutenez", VerdictKind::promotion},
    {"faites un don", VerdictKind::promotion},
    {"apoya ", VerdictKind::promotion},
    {"apóyanos", VerdictKind::promotion},
    {"apoie", VerdictKind::promotion},
    {"doação", VerdictKind::promotion},
    {"steun ons", VerdictKind::promotion},
    {"doneer", VerdictKind::promotion},
    {"wesprzyj", VerdictKind::promotion},
    {"podpoř", VerdictKind::promotion},
    {"støtt ", VerdictKind::promotion},
    {"підтримай", VerdictKind::promotion},
    {"поддержи", VerdictKind::promotion},
    {"подкреп", VerdictKind::promotion},
    {"spenden", VerdictKind::promotion},
    {"get alerts", VerdictKind::promotion},
    {"register for free", VerdictKind::promotion},

    {"©", VerdictKind::footer},
    {"all rights reserved", VerdictKind::footer},
    {"privacy policy", VerdictKind::footer},
    {"terms of", VerdictKind::footer},
    {"imprint", VerdictKind::footer},
    {"impressum", VerdictKind::footer},
    {"datenschutz", VerdictKind::footer},
    {"mentions légales", VerdictKind::footer},
    {"aviso legal", VerdictKind::footer},
    {"política de privacid", VerdictKind::footer},
    {"note legali", VerdictKind::footer},
    {"privacyverklaring", VerdictKind::footer},
    {"polityka prywatności", VerdictKind::footer},
    {"все права", VerdictKind::footer},
    {"усі права", VerdictKind::footer},
    {"всі права", VerdictKind::footer},
    {"gizlilik", VerdictKind::footer},
    {"όροι χρήσης", VerdictKind::footer},
    {"سياسة الخصوصية", VerdictKind::footer},
    {"جميع الحقوق", VerdictKind::footer},
    {"כל הזכויות", VerdictKind::footer},
    {"गोपनीयता", VerdictKind::footer},
    {"สงวนลิขสิทธิ์", VerdictKind::footer},
    {"版权所有", VerdictKind::footer},
    {"版權所有", VerdictKind::footer},
    {"利用規約", VerdictKind::footer},
    {"무단전재", VerdictKind::footer},
    {"개인정보", VerdictKind::footer},

    {"back to top", VerdictKind::navigation},
    {"log in", VerdictKind::navigation},
    {"sign in", VerdictKind::navigation},
    {"next page", VerdictKind::navigation},
    {"previous", VerdictKind::navigation},
    {"anmelden", VerdictKind::navigation},
    {"zum inhalt", VerdictKind::navigation},
    {"se connecter", VerdictKind::navigation},
    {"iniciar sesión", VerdictKind::navigation},
    {"accedi", VerdictKind::navigation},
});

// What a label says that says nothing else, but for signs and numbers around it: "- Tags -", "Save", "Topics (3)".
constexpr auto whole_labels = std::to_array<Phrase>({
    {"ad", VerdictKind::advertising},
    {"ads", VerdictKind::advertising},
    {"advertising", VerdictKind::advertising},
    {"reply", VerdictKind::comments},
    {"responder", VerdictKind::comments},
    {"répondre", VerdictKind::comments},
    {"antworten", VerdictKind::comments},
    {"rispondi", VerdictKind::comments},
    {"beantwoorden", VerdictKind::comments},
    {"reageren", VerdictKind::comments},
    {"odpowiedz", VerdictKind::comments},
    {"svara", VerdictKind::comments},
    {"svar", VerdictKind::comments},
    {"vastaa", VerdictKind::comments},
    {"odpovědět", VerdictKind::comments},
    {"válasz", VerdictKind::comments},
    {"ответить", VerdictKind::comments},
    {"відповісти", VerdictKind::comments},
    {"отговори", VerdictKind::comments},
    {"απάντηση", VerdictKind::comments},
    {"yanıtla", VerdictKind::comments},
    {"cevapla", VerdictKind::comments},
    {"رد", VerdictKind::comments},
    {"پاسخ", VerdictKind::comments},
    {"הגב", VerdictKind::comments},
    {"उत्तर दें", VerdictKind::comments},
    {"ตอบกลับ", VerdictKind::comments},
    {"返信", VerdictKind::comments},
    {"回覆", VerdictKind::comments},
    {"回复", VerdictKind::comments},
    {"답글", VerdictKind::comments},
    {"balas", VerdictKind::comments},
    {"trả lời", VerdictKind::comments},
    {"copy link", VerdictKind::sharing},
    {"save", VerdictKind::sharing},
    {"save article", VerdictKind::sharing},
    {"print", VerdictKind::sharing},
    {"print article", VerdictKind::sharing},
    {"email", VerdictKind::sharing},
    {"email this article", VerdictKind::sharing},
    {"facebook", VerdictKind::sharing},
    {"viber", VerdictKind::sharing},
    {"merken", VerdictKind::sharing},
    {"drucken", VerdictKind::sharing},
    {"artikel merken", VerdictKind::sharing},
    {"enregistrer", VerdictKind::sharing},
    {"imprimer", VerdictKind::sharing},
    {"offrir l'article", VerdictKind::sharing},
    {"guardar", VerdictKind::sharing},
    {"imprimir", VerdictKind::sharing},
    {"salva", VerdictKind::sharing},
    {"salvar", VerdictKind::sharing},
    {"opslaan", VerdictKind::sharing},
    {"zapisz", VerdictKind::sharing},
    {"drukuj", VerdictKind::sharing},
    {"spara", VerdictKind::sharing},
    {"skriv ut", VerdictKind::sharing},
    {"gem", VerdictKind::sharing},
    {"lagre", VerdictKind::sharing},
    {"uložit", VerdictKind::sharing},
    {"tisk", VerdictKind::sharing},
    {"сохранить", VerdictKind::sharing},
    {"печать", VerdictKind::sharing},
    {"зберегти", VerdictKind::sharing},
    {"друк", VerdictKind::sharing},
    {"αποθήκευση", VerdictKind::sharing},
    {"εκτύπωση", VerdictKind::sharing},
    {"kaydet", VerdictKind::sharing},
    {"yazdır", VerdictKind::sharing},
    {"حفظ", VerdictKind::sharing},
    {"طباعة", VerdictKind::sharing},
    {"印刷", VerdictKind::sharing},
    {"保存", VerdictKind::sharing},
    {"列印", VerdictKind::sharing},
    {"인쇄", VerdictKind::sharing},
    {"follow", VerdictKind::sharing},
    {"home", VerdictKind::navigation},
    {"tags", VerdictKind::navigation},
    {"topics", VerdictKind::navigation},
    {"menu", VerdictKind::navigation},
    {"menü", VerdictKind::navigation},
    {"menú", VerdictKind::navigation},
    {"close", VerdictKind::navigation},
    {"previous article", VerdictKind::navigation},
    {"next article", VerdictKind::navigation},
    {"load more", VerdictKind::navigation},
    {"load more updates", VerdictKind::navigation},
    {"show more", VerdictKind::navigation},
    {"view more", VerdictKind::navigation},
    {"schlagworte", VerdictKind::navigation},
    {"themen", VerdictKind::navigation},
    {"startseite", VerdictKind::navigation},
    {"mehr anzeigen", VerdictKind::navigation},
    {"menu principal", VerdictKind::navigation},
    {"mots-clés", VerdictKind::navigation},
    {"thèmes", VerdictKind::navigation},
    {"accueil", VerdictKind::navigation},
    {"voir plus", VerdictKind::navigation},
    {"etiquetas", VerdictKind::navigation},
    {"temas", VerdictKind::navigation},
    {"inicio", VerdictKind::navigation},
    {"ver más", VerdictKind::navigation},
    {"início", VerdictKind::navigation},
    {"assuntos", VerdictKind::navigation},
    {"ver mais", VerdictKind::navigation},
    {"argomenti", VerdictKind::navigation},
    {"mostra altro", VerdictKind::navigation},
    {"onderwerpen", VerdictKind::navigation},
    {"toon meer", VerdictKind::navigation},
    {"tematy", VerdictKind::navigation},
    {"tagi", VerdictKind::navigation},
    {"strona główna", VerdictKind::navigation},
    {"pokaż więcej", VerdictKind::navigation},
    {"hem", VerdictKind::navigation},
    {"ämnen", VerdictKind::navigation},
    {"visa fler", VerdictKind::navigation},
    {"hjem", VerdictKind::navigation},
    {"emner", VerdictKind::navigation},
    {"vis mere", VerdictKind::navigation},
    {"vis flere", VerdictKind::navigation},
    {"etusivu", VerdictKind::navigation},
    {"aiheet", VerdictKind::navigation},
    {"úvod", VerdictKind::navigation},
    {"domů", VerdictKind::navigation},
    {"štítky", VerdictKind::navigation},
    {"témata", VerdictKind::navigation},
    {"zobrazit více", VerdictKind::navigation},
    {"kezdőlap", VerdictKind::navigation},
    {"címkék", VerdictKind::navigation},
    {"acasă", VerdictKind::navigation},
    {"главная", VerdictKind::navigation},
    {"теги", VerdictKind::navigation},
    {"темы", VerdictKind::navigation},
    {"показать ещё", VerdictKind::navigation},
    {"головна", VerdictKind::navigation},
    {"теми", VerdictKind::navigation},
    {"показати ще", VerdictKind::navigation},
    {"начало", VerdictKind::navigation},
    {"тагове", VerdictKind::navigation},
    {"αρχική", VerdictKind::navigation},
    {"ετικέτες", VerdictKind::navigation},
    {"ana sayfa", VerdictKind::navigation},
    {"anasayfa", VerdictKind::navigation},
    {"etiketler", VerdictKind::navigation},
    {"haberin devamı", VerdictKind::navigation},
    {"الرئيسية", VerdictKind::navigation},
    {"الوسوم", VerdictKind::navigation},
    {"وسوم", VerdictKind::navigation},
    {"خانه", VerdictKind::navigation},
    {"برچسب‌ها", VerdictKind::navigation},
    {"ראשי", VerdictKind::navigation},
    {"תגיות", VerdictKind::navigation},
    {"होम", VerdictKind::navigation},
    {"टैग", VerdictKind::navigation},
    {"หน้าแรก", VerdictKind::navigation},
    {"แท็ก", VerdictKind::navigation},
    {"首頁", VerdictKind::navigation},
    {"首页", VerdictKind::navigation},
    {"标签", VerdictKind::navigation},
    {"標籤", VerdictKind::navigation},
    {"關鍵字", VerdictKind::navigation},
    {"ホーム", VerdictKind::navigation},
    {"トップ", VerdictKind::navigation},
    {"タグ", VerdictKind::navigation},
    {"キーワード", VerdictKind::navigation},
    {"홈", VerdictKind::navigation},
    {"태그", VerdictKind::navigation},
    {"beranda", VerdictKind::navigation},
    {"trang chủ", VerdictKind::navigation},
    {"accept", VerdictKind::consent},
    {"reject", VerdictKind::consent},
    {"reject all", VerdictKind::consent},
    {"deny", VerdictKind::consent},
    {"decline", VerdictKind::consent},
    {"i agree", VerdictKind::consent},
    {"agree", VerdictKind::consent},
    {"manage preferences", VerdictKind::consent},
    {"manage options", VerdictKind::consent},
    {"manage consent", VerdictKind::consent},
    {"manage settings", VerdictKind::consent},
    {"view preferences", VerdictKind::consent},
    {"more options", VerdictKind::consent},
    {"akzeptieren", VerdictKind::consent},
    {"zustimmen", VerdictKind::consent},
    {"ablehnen", VerdictKind::consent},
    {"alle ablehnen", VerdictKind::consent},
    {"accepter", VerdictKind::consent},
    {"refuser", VerdictKind::consent},
    {"tout refuser", VerdictKind::consent},
    {"continuer sans accepter", VerdictKind::consent},
    {"paramétrer", VerdictKind::consent},
    {"rechazar", VerdictKind::consent},
    {"rechazar todo", VerdictKind::consent},
    {"configurar", VerdictKind::consent},
    {"rifiuta", VerdictKind::consent},
    {"accetto", VerdictKind::consent},
    {"aceito", VerdictKind::consent},
    {"aceitar", VerdictKind::consent},
    {"recusar", VerdictKind::consent},
    {"weigeren", VerdictKind::consent},
    {"akkoord", VerdictKind::consent},
    {"odrzuć", VerdictKind::consent},
    {"zgadzam się", VerdictKind::consent},
    {"akceptuję", VerdictKind::consent},
    {"godkänn", VerdictKind::consent},
    {"godkänn alla", VerdictKind::consent},
    {"acceptera", VerdictKind::consent},
    {"avvisa", VerdictKind::consent},
    {"godta", VerdictKind::consent},
    {"godta alle", VerdictKind::consent},
    {"avvis", VerdictKind::consent},
    {"accepter alle", VerdictKind::consent},
    {"afvis", VerdictKind::consent},
    {"hyväksy", VerdictKind::consent},
    {"souhlasím", VerdictKind::consent},
    {"odmítnout", VerdictKind::consent},
    {"přijmout", VerdictKind::consent},
    {"elfogadom", VerdictKind::consent},
    {"elutasítom", VerdictKind::consent},
    {"принять", VerdictKind::consent},
    {"отклонить", VerdictKind::consent},
    {"прийняти", VerdictKind::consent},
    {"відхилити", VerdictKind::consent},
    {"приемам", VerdictKind::consent},
    {"отказвам", VerdictKind::consent},
    {"συμφωνώ", VerdictKind::consent},
    {"διαφωνώ", VerdictKind::consent},
    {"περισσότερες επιλογές", VerdictKind::consent},
    {"kabul ediyorum", VerdictKind::consent},
    {"reddet", VerdictKind::consent},
    {"موافق", VerdictKind::consent},
    {"أوافق", VerdictKind::consent},
    {"رفض", VerdictKind::consent},
    {"قبول", VerdictKind::consent},
    {"می‌پذیرم", VerdictKind::consent},
    {"מאשר", VerdictKind::consent},
    {"דחה", VerdictKind::consent},
    {"स्वीकार करें", VerdictKind::consent},
    {"ยอมรับ", VerdictKind::consent},
    {"同意する", VerdictKind::consent},
    {"拒否", VerdictKind::consent},
    {"接受", VerdictKind::consent},
    {"거부", VerdictKind::consent},
    {"subscribe", VerdictKind::promotion},
    {"view offers", VerdictKind::promotion},
    {"see offers", VerdictKind::promotion},
    {"add to inbox", VerdictKind::promotion},
    {"open app", VerdictKind::promotion},
    {"use the app", VerdictKind::promotion},
    {"get alerts", VerdictKind::promotion},
    {"keep reading", VerdictKind::promotion},
    {"see subscription options", VerdictKind::promotion},
    {"top stories", VerdictKind::related},
    {"more videos", VerdictKind::related},
});

// What else stands before the title of another story, with a colon: "Watch: <a>Goat elected mayor</a>".
constexpr auto pointer_words = std::to_array<std::string_view>({
    "more",
    "watch",
    "video",
    "videos",
    "read",

    "listen",
    "photos",
    "pictures",
    "gallery",
    "live",
    "opinion",
    "analysis",
    "explainer",
    "explained",
    "exclusive",
    "subscriber exclusive",
    "mehr",
    "lesen",
    "podcast",
    "kommentar",
    "interview",
    "plus",
    "voir",
    "lire",
    "en images",
    "vidéo",
    "vídeo",
    "ver",
    "leer",
    "mira",
    "fotos",
    "galería",
    "guarda",
    "leggi",
    "veja",
    "leia",
    "lees",
    "kijk",
    "zobacz",
    "czytaj",
    "wideo",
    "läs",
    "les",
    "læs",
    "se",
    "titta",
    "čtěte",
    "podívejte",
    "видео",
    "читайте",
    "смотрите",
    "читай",
    "відео",
    "дивіться",
    "вижте",
    "δείτε",
    "διαβάστε",
    "βίντεο",
    "izle",
    "oku",
    "شاهد",
    "اقرأ",
    "فيديو",
    "بخوانید",
    "ببینید",
    "קראו",
    "צפו",
    "देखें",
    "पढ़ें",
    "動画",
    "影音",
    "更多",
    "看更多",
    "영상",
});

// Where readers send stories, and what stands around these names on buttons.
constexpr auto ways_to_share = std::to_array<std::string_view>(
    {"whatsapp", "facebook",   "twitter", "telegram", "linkedin", "pinterest", "reddit",    "bluesky",
     "mastodon", "e-mail",     "drucken", "imprimer", "imprimir", "stampa",    "afdrukken", "yazdır",
     "ポスト",   "lineで送る", "फेसबुक",    "व्हाट्सऐप",  "וואטסאפ",  "פייסבוק",   "فيسبوك",    "واتساب"});
constexpr auto words_of_sharing = std::to_array<std::string_view>(
    {"-",      "x",      "copy", "link", "url",      "email",   "mail",  "print", "via",    "on",    "copiar",
     "enlace", "copier", "le",   "lien", "kopieren", "kopieer", "copia", "deel",  "teilen", "share", "more"});

// Lower-case text with single spaces, in a buffer of its own: it is made of every block of a page.
class Label {
 public:
  explicit Label(std::string_view text) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = code_point_at(text, at);
      at += point.size;
      const bool space = is_space(point.value);
      if (space && (size_ == 0 || bytes_[size_ - 1] == ' ')) continue;
      if (++characters > longest_label) {
        size_ = 0;
        return;
      }
      add(space ? U' ' : point.value == U'\u2019' ? U'\'' : to_lower(point.value));
    }
  }

  /// Empty when the text is too long for a label.
  [[nodiscard]] std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  void add(char32_t c) {
    if (c < 0x80) {
      bytes_[size_++] = static_cast<char>(c);
      return;
    }
    std::string bytes;
    append_code_point(bytes, c);
    for (const char byte : bytes) bytes_[size_++] = byte;
  }

  static constexpr std::size_t longest_code_point = 4;  // bytes
  std::array<char, longest_label * longest_code_point> bytes_;
  std::size_t size_ = 0;
};

// A list by first bytes: those that begin with b are list[order[i]], i from begin[b] to begin[b + 1] - 1.
template <std::size_t size>
struct FirstBytes {
  std::array<std::uint16_t, 257> begin{};
  std::array<std::uint16_t, size> order{};
};

// By counting: a compiler gives up on an expression that takes too many steps.
template <std::size_t size>
constexpr FirstBytes<size> by_first_byte(const std::array<Phrase, size>& list) {
  FirstBytes<size> index;
  for (const Phrase& phrase : list) ++index.begin[static_cast<unsigned char>(phrase.words.front()) + 1U];
  for (std::size_t byte = 1; byte < index.begin.size(); ++byte) {
    index.begin[byte] = static_cast<std::uint16_t>(index.begin[byte] + index.begin[byte - 1]);
  }
  std::array<std::uint16_t, 257> next = index.begin;
  for (std::size_t i = 0; i < size; ++i) {
    index.order[next[static_cast<unsigned char>(list[i].words.front())]++] = static_cast<std::uint16_t>(i);
  }
  return index;
}

constexpr auto phrase_index = by_first_byte(phrases);
constexpr auto whole_label_index = by_first_byte(whole_labels);

// A label without the signs and numbers before and behind its words.
std::string_view words_of(std::string_view label) {
  while (!label.empty() && !is_letter(code_point_at(label, 0).value)) label.remove_prefix(code_point_at(label, 0).size);
  while (!label.empty()) {
    const CodePoint last = code_point_before(label, label.size());
    if (is_letter(last.value)) break;
    label.remove_suffix(last.size);
  }
  return label;
}

// Whether a word begins at `at`; in scripts without spaces one may begin anywhere.
bool begins_word(std::string_view label, std::size_t at) {
  if (at == 0) return true;
  const auto byte = static_cast<unsigned char>(label[at - 1]);
  if (byte < 0x80) return !is_letter(byte);
  const char32_t before = code_point_before(label, at).value;
  return !is_letter(before) || is_cjk(before) || (before >= 0x0E00 && before < 0x0E80);
}

// Whether `words` stand in `label` at the beginning of a word.
bool holds(std::string_view label, std::string_view words) {
  for (std::size_t at = label.find(words); at != std::string_view::npos; at = label.find(words, at + 1)) {
    if (begins_word(label, at)) return true;
  }
  return false;
}

// The first phrase of the list that stands in `label` at the beginning of a word; phrases.size() for none.
std::size_t find_phrase(std::string_view label) {
  std::size_t found = phrases.size();
  for (std::size_t at = 0; at < label.size(); ++at) {
    if (!begins_word(label, at)) continue;
    const auto byte = static_cast<unsigned char>(label[at]);
    const std::size_t first = phrase_index.begin[byte];
    const std::size_t last = phrase_index.begin[byte + 1U];
    for (std::size_t i = first; i < last; ++i) {
      const std::size_t phrase = phrase_index.order[i];
      if (phrase >= found) break;
      if (label.substr(at).starts_with(phrases[phrase].words)) found = phrase;
    }
  }
  return found;
}

std::optional<VerdictKind> kind_of_whole(std::string_view words) {
  const auto byte = static_cast<unsigned char>(words.front());
  for (std::size_t i = whole_label_index.begin[byte]; i < whole_label_index.begin[byte + 1U]; ++i) {
    const Phrase& whole = whole_labels[whole_label_index.order[i]];
    if (whole.words == words) return whole.kind;
  }
  return std::nullopt;
}

bool is_ad_label(std::string_view words) {
  const auto opens = [&](std::string_view label) {
    return words.front() == label.front() && words.starts_with(label) && words.size() <= label.size() + ad_label_rest;
  };
  const auto stands_apart = [&](std::string_view label) {
    if (words.front() != label.front() || !words.starts_with(label)) return false;
    std::string_view rest = words.substr(label.size());
    if (holds(rest, label)) return true;  // "Publicité. La suite après cette publicité"
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    return rest.empty() || (rest.size() <= ad_label_rest && !is_letter(code_point_at(rest, 0).value));
  };
  return std::any_of(ad_openings.begin(), ad_openings.end(), opens) ||
         std::any_of(ad_words.begin(), ad_words.end(), stands_apart);
}

bool speaks_of_sharing(std::string_view label) {
  return std::any_of(
             phrases.begin(), phrases.end(),
             [&](const Phrase& phrase) { return phrase.kind == VerdictKind::sharing && holds(label, phrase.words); }) ||
         std::any_of(ways_to_share.begin(), ways_to_share.end(),
                     [&](std::string_view way) { return holds(label, way); });
}

// Whether a label lists where a story can be sent, and nothing else: "WhatsApp · E-Mail · Drucken".
bool names_ways_to_share(std::string_view label) {
  static constexpr std::array<bool, 256> between = [] {
    std::array<bool, 256> bytes{};
    for (const char c : std::string_view(" |·•,/:")) bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
  }();
  const auto is_between = [](char c) { return between[static_cast<unsigned char>(c)]; };
  bool found = false;
  for (std::size_t at = 0; at < label.size();) {
    if (is_between(label[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < label.size() && !is_between(label[end])) ++end;
    const std::string_view word = label.substr(at, end - at);
    const bool names = std::find(ways_to_share.begin(), ways_to_share.end(), word) != ways_to_share.end();
    if (!names && std::find(words_of_sharing.begin(), words_of_sharing.end(), word) == words_of_sharing.end()) {
      return false;
    }
    found = found || names;
    at = end;
  }
  return found;
}

}  // namespace

bool leads_to_another_story(std::string_view text) {
  const Label label(text);
  const std::string_view words = words_of(label.view());
  const auto opens = [&](const Phrase& phrase) {
    return phrase.kind == VerdictKind::related && words.starts_with(phrase.words);
  };
  if (std::any_of(phrases.begin(), phrases.end(), opens)) return true;
  return text.find(':') != std::string_view::npos &&
         std::find(pointer_words.begin(), pointer_words.end(), words) != pointer_words.end();
}

std::optional<VerdictKind> announced_kind(std::string_view text) {
  // A legal line is one, however long it is and whatever else it links to.
  if (text.find("©") != std::string_view::npos) return VerdictKind::footer;
  const Label made(text);
  const std::string_view label = made.view();
  if (label.empty()) return std::nullopt;
  if (names_ways_to_share(label)) return VerdictKind::sharing;
  if (const std::string_view words = words_of(label); !words.empty()) {
    if (const auto kind = kind_of_whole(words)) return kind;
    if (is_ad_label(words)) return VerdictKind::advertising;
  }
  const std::size_t phrase = find_phrase(label);
  if (phrase == phrases.size()) return std::nullopt;
  // "Share · Facebook · 2 comments" is a bar for sharing that leads to the comments, too.
  const VerdictKind kind = phrases[phrase].kind;
  return kind == VerdictKind::comments && speaks_of_sharing(label) ? VerdictKind::sharing : kind;
}

bool appeals_to_readers(std::string_view text) {
  constexpr auto appeals = std::to_array<std::string_view>({"unser newsletter",
                                                            "newsletter",
                                                            "nyhetsbrev",
                                                            "nyhedsbrev",
                                                            "nieuwsbrief",
                                                            "boletín",
                                                            "рассылк",
                                                            "розсилк",
                                                            "e-bülten",
                                                            "accédez à",
                                                            "full tilgang",
                                                            "suivez toute",
                                                            "ya eres suscriptor",
                                                            "regala esta noticia",
                                                            "sign up for",
                                                            "sign up to",
                                                            "subscribe to",
                                                            "subscribe now",
                                                            "subscribe today",
                                                            "our newsletter",
                                                            "digital subscription",
                                                            "become a member",
                                                            "become a subscriber",
                                                            "download the free",
                                                            "download our",
                                                            "follow us",
                                                            "support our",
                                                            "support independent",
                                                            "donate today",
                                                            "join our",
                                                            "whatsapp channel",
                                                            "telegram channel",
                                                            "on google news",
                                                            "tip line",
                                                            "turn on alerts",
                                                            "our mobile app",
                                                            "our free app",
                                                            "like us on facebook",
                                                            "click here to subscribe",
                                                            "ακολουθήστε",
                                                            "δείτε όλες τις",
                                                            "подписывайтесь",
                                                            "подпишитесь",
                                                            "подписаться",
                                                            "читайте нас",
                                                            "телеграм-канал",
                                                            "наш канал",
                                                            "следите за",
                                                            "підписуйтесь",
                                                            "підпишіться",
                                                            "абонирайте се",
                                                            "последвайте",
                                                            "folgen sie uns",
                                                            "abonnieren sie",
                                                            "jetzt abonnieren",
                                                            "whatsapp-kanal",
                                                            "newsletter abonnieren",
                                                            "melden sie sich",
                                                            "abonnez-vous",
                                                            "inscrivez-vous",
                                                            "suivez-nous",
                                                            "notre newsletter",
                                                            "téléchargez",
                                                            "suscríbete",
                                                            "suscribite",
                                                            "suscríbase",
                                                            "síguenos",
                                                            "seguinos",
                                                            "únete a",
                                                            "sumate a",
                                                            "nuestro canal",
                                                            "descarga la app",
                                                            "nuestra newsletter",
                                                            "assine ",
                                                            "inscreva-se",
                                                            "siga o ",
                                                            "siga a ",
                                                            "clique aqui",
                                                            "nosso canal",
                                                            "no google notícias",
                                                            "iscriviti",
                                                            "abbonati",
                                                            "seguici",
                                                            "scarica l'app",
                                                            "su google news",
                                                            "schrijf je in",
                                                            "meld je aan",
                                                            "volg ons",
                                                            "download de app",
                                                            "zapisz się",
                                                            "subskrybuj",
                                                            "obserwuj nas",
                                                            "pobierz aplikację",
                                                            "prenumerera på",
                                                            "följ oss",
                                                            "ladda ner",
                                                            "sledujte nás",
                                                            "odebírejte",
                                                            "předplaťte",
                                                            "abone ol",
                                                            "takip et",
                                                            "uygulamasını",
                                                            "تابعوا",
                                                            "اشترك",
                                                            "حمل تطبيق",
                                                            "عضو شوید",
                                                            "הצטרפו",
                                                            "הירשמו",
                                                            "会員登録",
                                                            "フォロー",
                                                            "ダウンロード",
                                                            "購読",
                                                            "下載",
                                                            "下载",
                                                            "訂閱",
                                                            "订阅",
                                                            "追蹤",
                                                            "구독",
                                                            "팔로우"});
  std::string lower;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.size;
    append_code_point(lower, to_lower(point.value));
  }
  return std::any_of(appeals.begin(), appeals.end(), [&](std::string_view words) { return holds(lower, words); });
}

bool asks_for_consent(std::string_view text) {
  constexpr auto cookies = std::to_array<std::string_view>(
      {"ciastecz", "çerez", "ملفات تعريف", "کوکی", "עוגיות", "कुकी", "คุกกี้", "クッキー", "쿠키", "куки", "evästeitä"});
  // "Cookies" may be biscuits, and a consent one to a marriage.
  constexpr auto asking =
      std::to_array<std::string_view>({"cookie", "Cookie", "ustimmung", "inwilligung", "onsent", "zgod", "ouhlas",
                                       "огласи", "onsenso", "samtyk", "samtyc", "oestemming", "onay", "υγκατάθεσ"});
  constexpr auto web =
      std::to_array<std::string_view>({"site",   "web",   "artner", "rivacy", "rivac",    "echnolog",  "xperience",
                                       "aviga",  "Daten", "onnées", " data",  " dati ",   " datos",    " dados",
                                       "danych", "údaj",  "данн",   "veri",   "gegevens", "uppgifter", "opplysninger"});
  const auto stands = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (std::any_of(cookies.begin(), cookies.end(), stands)) return true;
  return std::any_of(asking.begin(), asking.end(), stands) && std::any_of(web.begin(), web.end(), stands);
}

}  // namespace verbatim
