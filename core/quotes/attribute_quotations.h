// The entry of verbatim/quotation.h with models of the caller's choice: training measures models that are not built in.
#pragma once

#include "quotes/models.h"
#include "verbatim/quotation.h"

namespace verbatim {

[[nodiscard]] Attributions attribute_quotations(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                                std::string_view language, const QuoteModels& models);

}  // namespace verbatim
