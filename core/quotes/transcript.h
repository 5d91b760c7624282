// Labels that open paragraphs ("STONE: ...", "Q: ..."), and whether they make the text a transcript or an interview.
//
// The web is full of labels that are nobody's: specifications ("Weight: 36 grams"), pointers ("RELATED: ..."), frequent
// questions. In a transcript they name people, come again, and what stands behind them talks: it says "I" and "you",
// or asks.
#pragma once

#include <string_view>
#include <vector>

#include "quotes/lexicon.h"
#include "text/hash_table.h"
#include "verbatim/quotation.h"

namespace verbatim {

/// The label that opens a paragraph, without its colon, and where the words after it begin. None: an empty name.
struct Label {
  Span name;
  std::uint32_t speech = 0;
  bool marked = false;    ///< the words after it open with a quotation mark
  bool capitals = false;  ///< written in capitals throughout
};

class Transcript {
 public:
  /// Reads the labels of all `paragraphs` of `text`; what is passed must outlive this. Time is linear in the text.
  Transcript(std::string_view text, const std::vector<Paragraph>& paragraphs, const Lexicon& lexicon);

  /// The label of a paragraph that is a turn of the transcript; else an empty one.
  [[nodiscard]] Label turn(const Paragraph& paragraph) const;

  [[nodiscard]] bool is_question(const Label& label) const;
  [[nodiscard]] bool is_answer(const Label& label) const;

 private:
  /// Whom a label's words name: nobody, a person by a title, a role or a first name, or what may be a name.
  enum class Bearer : std::uint8_t { none, person, unknown };

  /// Labels of the same words.
  struct Kind {
    std::uint32_t turns = 0, talking = 0;
    Bearer bearer = Bearer::none;
  };
  /// What the words of a turn say of whether somebody talks.
  struct Talk {
    bool first_person = false;  ///< "I", "my": not "we"
    bool asks = false;          ///< a question
    bool any = false;           ///< these, "we", "you" or a question
  };

  void count(const Label& label, std::uint32_t paragraph, const Talk& talk);
  /// Whether whoever answers the questions says "I": shops answer as "we".
  [[nodiscard]] bool is_interview() const;
  /// Counts a turn that is neither a question nor an answer of an interview; false when its label names nobody. `near`:
  /// it soon follows the turn before, `answers`: which asked.
  bool count_turn(const Label& label, bool talks, bool near, bool answers);
  /// Whether labels that name somebody take turns and talk.
  [[nodiscard]] bool converses() const;
  [[nodiscard]] Label label_of(const Paragraph& paragraph) const;
  [[nodiscard]] Bearer bearer_of(const Label& label) const;
  [[nodiscard]] Talk talk_of(Span span) const;
  [[nodiscard]] WordHash hash_of(const Label& label) const;
  [[nodiscard]] bool is_any(const Label& label, std::string_view words) const;

  std::string_view text_;
  const Lexicon& lexicon_;
  HashTable<bool> small_;  ///< the words that the text writes in lower case
  HashTable<Kind> kinds_;  ///< by the label's words; questions and answers are counted apart
  std::uint32_t questions_ = 0, answers_ = 0, personal_answers_ = 0;
  std::uint32_t turns_ = 0, named_turns_ = 0, talking_turns_ = 0, capital_turns_ = 0, named_kinds_ = 0;
  std::uint32_t alternations_ = 0;  ///< turns that soon follow somebody else's
  WordHash last_turn_ = 0;          ///< the label of the turn, the question or the answer before
  bool asked_ = false;              ///< that asked
  std::uint32_t last_paragraph_ = 0;
};

}  // namespace verbatim
