// The `verbatim` program. Exit status: 0 done, 1 bad input or output, 2 bad usage.
#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>
#include <map>
#include <thread>

#include "cli/commands.h"
#include "cli/input.h"
#include "cli/output.h"
#include "verbatim/verbatim.h"

namespace verbatim::cli {
namespace {

const std::map<std::string, Format> page_formats = {
    {"text", Format::text}, {"markdown", Format::markdown}, {"html", Format::html}, {"json", Format::json}};
const std::map<std::string, Format> quotation_formats = {{"text", Format::text}, {"json", Format::json}};

struct Arguments {
  std::string file;
  std::string url;
  Format format = Format::text;
  unsigned jobs = 1;
};

void declare(CLI::App& app, Arguments& arguments) {
  app.set_version_flag("--version", "verbatim " + std::string(version()));
  app.require_subcommand(1);

  CLI::App* page = app.add_subcommand("read", "Print the story of an HTML page");
  page->add_option("FILE", arguments.file, "The page; - is standard input")->required();
  page->add_option("--url", arguments.url, "The page's address, which relative links are relative to");
  page->add_option("--format", arguments.format, "text, markdown, html or json; text when not given")
      ->transform(CLI::Transformer(page_formats))
      ->option_text("FORMAT");

  CLI::App* quotations = app.add_subcommand("quotes", "Print who said what in a plain text, one paragraph a line");
  quotations->add_option("FILE", arguments.file, "The text, UTF-8; - is standard input")->required();
  quotations->add_option("--format", arguments.format, "text or json; text when not given")
      ->transform(CLI::Transformer(quotation_formats))
      ->option_text("FORMAT");

  CLI::App* batch = app.add_subcommand("batch", "Read many pages: JSON Lines in, JSON Lines out, in the same order");
  batch->add_option("--jobs", arguments.jobs, "Threads; one for each core when 0, one when not given")
      ->check(CLI::Range(0U, 256U))
      ->option_text("N");
  batch->footer("A line is {\"id\", \"url\"?, \"html\"} or {\"id\", \"text\"}; a bad one yields {\"id\", \"error\"}.");
}

int run(const CLI::App& app, const Arguments& arguments) {
  if (app.got_subcommand("read")) return read_page(arguments.file, arguments.url, arguments.format);
  if (app.got_subcommand("quotes")) return read_quotations(arguments.file, arguments.format);
  return read_batch(arguments.jobs == 0 ? std::thread::hardware_concurrency() : arguments.jobs);
}

int main(int argc, char** argv) {
  CLI::App app("Reads the story of a page and finds who said what.");
  Arguments arguments;
  declare(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  (void)std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is then an error like any other
  try {
    return run(app, arguments);
  } catch (const std::exception& error) {
    std::cerr << "verbatim: " << error.what() << '\n';
    return 1;
  }
}

}  // namespace
}  // namespace verbatim::cli

int main(int argc, char** argv) { return verbatim::cli::main(argc, argv); }
