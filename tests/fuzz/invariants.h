// What holds for every document and every reading, whatever went in. A broken promise aborts, which the fuzzer reports.
#pragma once

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "verbatim/verbatim.h"

namespace verbatim::fuzz {

inline void require(bool condition) {
  if (!condition) std::abort();
}

inline nlohmann::json check_json(std::string_view text) {
  nlohmann::json parsed = nlohmann::json::parse(text, nullptr, false);
  require(parsed.is_object());
  return parsed;
}

/// Whether a byte offset lies between characters of a UTF-8 text.
inline bool between_characters(std::string_view text, std::size_t offset) {
  return offset == text.size() || (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80);
}

inline void check_span(std::string_view text, const Span& span) {
  require(span.begin < span.end && span.end <= text.size());
  require(between_characters(text, span.begin) && between_characters(text, span.end));
}

inline void check_document(const Document& document) {
  const std::size_t size = document.size();
  require(document.parent.size() == size && document.subtree_end.size() == size && document.text.size() == size);
  require(document.attributes_begin.size() == size + 1 &&
          document.attributes_begin.back() == document.attributes.size());
  require(document.shown.empty() || document.shown.size() == size);
  for (Node node = 0; node < size; ++node) {
    require(document.subtree_end[node] > node && document.subtree_end[node] <= size);
    require(node == 0 ? document.parent[node] == no_node : document.parent[node] < node);
    if (node > 0) require(document.subtree_end[node] <= document.subtree_end[document.parent[node]]);
    require(document.text[node].begin + std::size_t{document.text[node].size} <= document.strings.size());
  }
  for (const Attribute& attribute : document.attributes) {
    require(attribute.value.begin + std::size_t{attribute.value.size} <= document.strings.size());
  }
}

inline void check_reading(const Document& document, const Reading& reading) {
  std::uint32_t last = 0;
  for (const Block& block : reading.blocks) {
    require(block.node < document.size() && block.span.begin >= last);
    check_span(reading.text, block.span);
    last = block.span.end;
  }
  last = 0;
  for (const Run& run : reading.runs) {
    require(run.begin >= last && run.begin + run.size <= reading.text.size() && document.is_text(run.node));
    const std::string_view source = document.view(document.text[run.node]);
    require(run.offset + run.size <= source.size());
    require(source.substr(run.offset, run.size) == std::string_view(reading.text).substr(run.begin, run.size));
    last = run.begin + run.size;
  }
  Node end = 0;
  for (const Hidden& hidden : reading.hidden) {
    require(hidden.node >= end && hidden.node < document.size());
    end = document.subtree_end[hidden.node];
  }
  for (const Quotation& quotation : reading.quotations) {
    require(!quotation.spans.empty());
    for (const Span& span : quotation.spans) check_span(reading.text, span);
    for (const auto& span :
         {quotation.cue, quotation.mention, quotation.addressee, quotation.antecedent, quotation.teller}) {
      if (span) check_span(reading.text, *span);
    }
    require(!quotation.speaker || *quotation.speaker < reading.speakers.size());
    require(quotation.confidence >= 0 && quotation.confidence <= 1);
  }
  for (std::size_t id = 0; id < reading.speakers.size(); ++id) require(reading.speakers[id].id == id);
}

}  // namespace verbatim::fuzz
