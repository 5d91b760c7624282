// The subcommands of `verbatim` for one page or text. Each writes to standard output and returns the exit status; input
// that cannot be read or makes no sense is thrown as InputError.
#pragma once

#include <string>

namespace verbatim::cli {

enum class Format { text, markdown, html, json };

/// `verbatim read`: the story of one HTML page. `file` is a path or "-".
int read_page(const std::string& file, const std::string& url, Format format);

/// `verbatim read --explain`: how the verdict on each block of a page was reached, for people.
int explain_page(const std::string& file, const std::string& url);

/// `verbatim quotes`: the quotations of one plain text, UTF-8, a paragraph a line. `format` is text or json.
int read_quotations(const std::string& file, Format format);

}  // namespace verbatim::cli
