// The name that a text gives, right behind a description, to whom it describes: "the pilot of the lower port, Ana
// Ruiz,", "a tenant by the name of Crumb".
#pragma once

#include <vector>

#include "quotes/cues.h"
#include "quotes/language.h"
#include "quotes/mentions.h"

namespace verbatim {

class DescribedNames {
 public:
  /// Keeps references to all.
  DescribedNames(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues,
                 const Language& language)
      : article_(article), tokens_(article.tokens), mentions_(mentions), cues_(cues), language_(language) {}

  /// The mention that is the name of whom the nominal `m` describes, or no_mention.
  [[nodiscard]] std::uint32_t behind(std::uint32_t m) const;

 private:
  [[nodiscard]] bool is_of_place(const Mention& name, std::uint32_t end) const;
  [[nodiscard]] bool is_led_to(std::uint32_t begin, const Mention& name) const;
  [[nodiscard]] std::uint32_t in_appositive(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t after_phrase(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t behind_office(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t called(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t end_of_phrase(std::uint32_t i, std::uint32_t limit) const;
  [[nodiscard]] bool describes_another(std::uint32_t m, std::uint32_t later) const;
  [[nodiscard]] bool is_fronted(const Mention& mention) const;
  [[nodiscard]] bool may_bear(const Mention& name, const Mention& description) const;

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Cues& cues_;
  const Language& language_;
};

}  // namespace verbatim
