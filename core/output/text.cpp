// The text outputs, for people.
#include "output/byline.h"
#include "output/formats.h"
#include "output/quotation_text.h"
#include "text/words.h"

namespace verbatim {
namespace {

void append_paragraph(std::string& out, std::string_view text) {
  if (!text.empty()) out.append(text).append("\n\n");
}

void append_speaker(std::string& out, const Reading& reading, const Quotation& quotation) {
  if (!quotation.speaker) {
    out += "(nobody named)";
    return;
  }
  const Speaker& speaker = reading.speakers[*quotation.speaker];
  out += speaker.name;
  if (!speaker.role.empty()) out.append(" (").append(speaker.role).append(")");
}

}  // namespace

void append_text(std::string& out, const Reading& reading) {
  append_paragraph(out, reading.metadata.title);
  append_paragraph(out, byline(reading.metadata));
  out.append(reading.text);
  if (!out.ends_with('\n')) out += '\n';
}

void append_quotations(std::string& out, const Reading& reading) {
  bool first = true;
  for (const Quotation& quotation : reading.quotations) {
    if (quotation.kind == QuotationKind::scare) continue;
    if (!first) out += '\n';
    first = false;
    append_speaker(out, reading, quotation);
    out.append("\n  ").append(plain_words(quotation_text(reading.text, quotation))).append("\n  ");
    out.append(name_of(quotation.kind)).append(", ");
    out.append(std::to_string(static_cast<int>(quotation.confidence * 100 + 0.5F))).append(" % sure");
    if (!quotation.reason.empty()) out.append(": ").append(quotation.reason);
    out += '\n';
  }
}

}  // namespace verbatim
