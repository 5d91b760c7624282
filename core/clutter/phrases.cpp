#include "clutter/phrases.h"

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
constexpr std::size_t ad_label_rest = 14;

constexpr auto ad_labels = std::to_array<std::string_view>({
    "advertisement", "advertising", "ad choices", "sponsored",  "paid content", "promoted",
    "anzeige",       "werbung",     "publicité",  "publicidad", "publicidade",  "pubblicità",
    "annuncio",      "advertentie", "gesponsord", "annons",     "annonse",      "annonce",
    "mainos",        "reklam",      "inzerce",    "hirdetés",   "реклам",       "διαφήμιση",
    "إعلان",         "اعلان",       "פרסומת",     "विज्ञापन",    "โฆษณา",        "广告",
    "廣告",          "広告",        "スポンサー", "광고",       "iklan",        "quảng cáo",
});

constexpr auto phrases = std::to_array<Phrase>({
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

    {"skip to", VerdictKind::navigation},
    {"jump to", VerdictKind::navigation},
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

// Lower-case text with single spaces, or nothing when it is too long for a label.
std::string label_of(std::string_view text) {
  std::string label;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.size;
    const bool space = is_space(point.value);
    if (space && (label.empty() || label.back() == ' ')) continue;
    if (++characters > longest_label) return {};
    append_code_point(label, space ? U' ' : point.value == U'\u2019' ? U'\'' : to_lower(point.value));
  }
  return label;
}

// Whether `words` stand in `label` at the beginning of a word; in scripts without spaces, anywhere.
bool holds(std::string_view label, std::string_view words) {
  for (std::size_t at = label.find(words); at != std::string_view::npos; at = label.find(words, at + 1)) {
    if (at == 0) return true;
    const char32_t before = code_point_before(label, at).value;
    if (!is_letter(before) || is_cjk(before) || (before >= 0x0E00 && before < 0x0E80)) return true;
  }
  return false;
}

}  // namespace

std::optional<VerdictKind> announced_kind(std::string_view text) {
  const std::string label = label_of(text);
  if (label.empty()) return std::nullopt;
  for (const std::string_view word : ad_labels) {
    if (label.starts_with(word) && label.size() <= word.size() + ad_label_rest) return VerdictKind::advertising;
  }
  for (const Phrase& phrase : phrases) {
    if (holds(label, phrase.words)) return phrase.kind;
  }
  return std::nullopt;
}

}  // namespace verbatim
