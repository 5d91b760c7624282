// How the verdict on each block of a page was reached, written for people: `verbatim read --explain`.
#pragma once

#include <string>

#include "clutter/model.h"
#include "verbatim/document.h"

namespace verbatim {

/// Appends to `out`: the kind of page with the score of each kind; a line for each block, in order, with what became of
/// it ("story", "kept", "hidden"), the probability that it is story at the first look and after all of them, and its
/// first words; under it the features of the first look that set it most apart from the page's other blocks, for and
/// against, with their values and what each added in logits, less what it adds on the mean of the page (see
/// learn/contributions.h); then each hidden subtree with its kind and what told it. `document` is a page.
void append_explanation(std::string& out, const Document& document, const StoryModel& model);

}  // namespace verbatim
