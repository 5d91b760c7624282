// Quotations and the people, groups, institutions and papers that they come from.
//
// All positions are bytes into one UTF-8 text (Reading::text). A span includes its quotation marks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verbatim {

/// A half-open range of bytes in a UTF-8 text; both ends lie between characters.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  friend bool operator==(const Span&, const Span&) = default;
};

enum class QuotationKind : std::uint8_t {
  direct,   ///< whole clauses between marks
  partial,  ///< a quoted fragment inside the writer's own sentence
  block,    ///< a block quotation
  scare,    ///< marks without speech: irony, titles, nicknames; found so that it is not shown as speech
};

enum class SpeakerKind : std::uint8_t {
  person,       ///< a named person
  unnamed,      ///< a person without a name: "a second senior official"
  group,        ///< several people: "residents", "officials"
  institution,  ///< "the Kremlin"
  document,     ///< "a State Department readout"
};

/// How a quotation is tied to its source; what the interface builds its explanation from.
enum class Pattern : std::uint8_t {
  none,            ///< no source was found
  after,           ///< "...," X said
  after_inverted,  ///< "...," said X
  before,          ///< X said, "..."
  between,         ///< "...," X said, "..."
  in_clause,       ///< X said that it was "..."
  according_to,    ///< according to X
  colon,           ///< X: "..."
  continuation,    ///< the speaker goes on from an earlier sentence or paragraph
  transcript,      ///< NAME: ... in an interview or a transcript
  signature,       ///< "..." - NAME
  dialogue,        ///< speakers take turns
  embed,           ///< a post shown in the page; its account is the source
  context,         ///< none of these; the model's choice
};

/// Identifies a speaker within one reading: an index into Reading::speakers.
using SpeakerId = std::uint32_t;

/// Another possible source of a quotation, for the reader to choose.
struct Candidate {
  SpeakerId speaker = 0;
  Span mention;
  float confidence = 0;
};

struct Quotation {
  QuotationKind kind = QuotationKind::direct;
  std::vector<Span> spans;           ///< in text order, none empty; each within one paragraph
  std::optional<Span> cue;           ///< the words that introduce it: "said", "according to"
  std::optional<Span> mention;       ///< the words that name the source there: "Price", "they"
  std::optional<SpeakerId> speaker;  ///< who that is
  std::optional<Span> addressee;     ///< who it was said to, where the text says so: "told Lavrov"
  std::optional<Span> antecedent;    ///< the earlier words that say who a pronoun, role or last name means
  std::optional<Span> teller;  ///< who passed it on: the official, in "Blinken told Lavrov ..., the official said"
  Pattern pattern = Pattern::none;
  float confidence = 0;               ///< calibrated probability, 0 to 1, that `mention` names the source
  std::string reason;                 ///< one short English sentence; names the cue, the pattern and the antecedent
  std::vector<Candidate> candidates;  ///< best first, the chosen one among them; at most four
};

struct Speaker {
  SpeakerId id = 0;
  std::string name;  ///< "Ned Price"; for an unnamed source the fullest description the text gives
  std::string role;  ///< "State Department spokesman", or empty
  SpeakerKind kind = SpeakerKind::person;
  std::vector<Span> mentions;  ///< in text order
};

/// What a paragraph is, as far as quotations care.
enum class ParagraphKind : std::uint8_t {
  body,
  heading,  ///< never speech
  list_item,
  block_quote,  ///< text of a <blockquote>, with or without marks
  embed,        ///< text of a post embedded from elsewhere
  caption,
  cell,
  code,  ///< never speech
};

struct Paragraph {
  Span span;
  ParagraphKind kind = ParagraphKind::body;
};

struct Attributions {
  std::vector<Quotation> quotations;  ///< in order of their first span
  std::vector<Speaker> speakers;      ///< speakers[i].id == i; first those who say something, then mere candidates
};

/// Finds the quotations of a text and who said them.
/// `text` is well-formed UTF-8; `paragraphs` are ranges of it in order, without overlap; `language` is a BCP 47 tag
/// or empty (then English), for a text that does not show its language (English, German, French, Spanish) itself. Time
/// is linear in the size of the text.
[[nodiscard]] Attributions attribute_quotations(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                                std::string_view language);

}  // namespace verbatim
