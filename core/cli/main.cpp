// The `verbatim` program. Exit status: 0 done, 1 bad input or output, 2 bad usage, 130 interrupted.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <iostream>
#include <map>
#include <thread>

#include "cli/batch.h"
#include "cli/commands.h"
#include "cli/file_descriptor.h"
#include "cli/input.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "cli/output_path.h"
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
  bool explain = false;
  BatchOptions batch;
  std::vector<std::string> fields;
};

constexpr int interrupted_status = 128 + SIGINT;

// The names in `fields` as a choice among `names`; all of them when `fields` is empty. "id" is always written.
MemberSet members_of(const std::vector<std::string>& fields, std::span<const std::string_view> names) {
  if (fields.empty()) return every_member;
  MemberSet members = 0;
  for (const std::string& field : fields) {
    const auto found = std::find(names.begin(), names.end(), field);
    if (found != names.end()) {
      members |= MemberSet{1} << static_cast<unsigned>(found - names.begin());
    } else if (field != "id") {
      std::string message = "no field is called " + field + "; there are id";
      for (const std::string_view name : names) message.append(", ").append(name);
      throw CLI::ValidationError("--fields", message);
    }
  }
  return members;
}

// An option that takes one of `names`. CLI11's own transformer also takes the numbers behind them, and any other.
void declare_format(CLI::App& command, Arguments& arguments, const std::map<std::string, Format>& names,
                    const std::string& about) {
  command.add_option("--format", arguments.format, about)
      ->transform(CLI::Transformer(names))
      ->transform(CLI::IsMember(names))  // asked first: the latest comes first
      ->option_text("FORMAT");
}

void declare_batch(CLI::App& app, Arguments& arguments) {
  BatchOptions& options = arguments.batch;
  CLI::App* batch = app.add_subcommand("batch", "Read many pages: JSON Lines or web archives in, JSON Lines out");
  batch->add_option("FILE", options.inputs, "JSON Lines or WARC, gzip or not; - is standard input, as is no file");
  batch->add_option("--output", options.output, "File to write, compressed if it ends in .gz; else standard output")
      ->option_text("FILE");
  batch->add_option("--jobs", options.jobs, "Threads; one for each core when 0, one when not given")
      ->check(CLI::Range(0U, 256U))
      ->option_text("N");
  batch->add_option("--fields", arguments.fields, "Members of each line, with commas between; all when not given")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->option_text("NAMES");
  batch->add_flag("--only-quotations", options.format.only_quotations, "A line a quotation instead of a line a page");
  batch->add_option("--summary", options.summary, "File for the counts: read, skipped, failed, and why")
      ->option_text("FILE");
  batch->add_flag("--resume", options.resume, "Go on where a run with the same --output was ended")->needs("--output");
  batch->footer(
      "A line of JSON is {\"id\", \"url\"?, \"html\"} or {\"id\", \"text\"}; of a web archive the HTML responses "
      "are read. What cannot be read yields {\"id\", \"error\"}. Lines keep the order of the input.");
}

void declare(CLI::App& app, Arguments& arguments) {
  app.set_version_flag("--version", "verbatim " + std::string(version()));
  app.require_subcommand(1);

  CLI::App* page = app.add_subcommand("read", "Print the story of an HTML page");
  page->add_option("FILE", arguments.file, "The page; - is standard input")->required();
  page->add_option("--url", arguments.url, "The page's address, which relative links are relative to");
  declare_format(*page, arguments, page_formats, "text, markdown, html or json; text when not given");
  page->add_flag("--explain", arguments.explain, "Print how the verdict on each block was reached instead")
      ->excludes("--format");

  CLI::App* quotations =
      app.add_subcommand("quotes", "Print who said what in a plain text, a paragraph a line or in wrapped lines");
  quotations->add_option("FILE", arguments.file, "The text, UTF-8; - is standard input")->required();
  declare_format(*quotations, arguments, quotation_formats, "text or json; text when not given");

  declare_batch(app, arguments);
}

int run_batch(Arguments& arguments) {
  BatchOptions& options = arguments.batch;
  const auto names = options.format.only_quotations ? json_quotation_member_names() : json_member_names();
  options.format.members = members_of(arguments.fields, names);
  if (options.inputs.empty()) options.inputs = {"-"};
  if (options.jobs == 0) options.jobs = std::thread::hardware_concurrency();
  heed_interruptions();
  return read_batch(options);
}

int run(const CLI::App& app, Arguments& arguments) {
  if (app.got_subcommand("read") && arguments.explain) return explain_page(arguments.file, arguments.url);
  if (app.got_subcommand("read")) return read_page(arguments.file, arguments.url, arguments.format);
  if (app.got_subcommand("quotes")) return read_quotations(arguments.file, arguments.format);
  return run_batch(arguments);
}

int main(int argc, char** argv) {
  occupy_standard_descriptors();
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
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const Interrupted&) {
    const bool resumable = !arguments.batch.output.empty() && !output_path(arguments.batch.output).is_special;
    std::cerr << "verbatim: interrupted" << (resumable ? "; --resume goes on from here\n" : "\n");
    return interrupted_status;
  } catch (const std::exception& error) {
    std::cerr << "verbatim: " << error.what() << '\n';
    return 1;
  }
}

}  // namespace
}  // namespace verbatim::cli

int main(int argc, char** argv) { return verbatim::cli::main(argc, argv); }
