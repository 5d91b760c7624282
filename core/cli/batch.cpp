#include "cli/batch.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

#include "cli/file_stream.h"
#include "cli/input.h"
#include "cli/interruption.h"
#include "cli/ordered_pipeline.h"
#include "cli/output.h"
#include "cli/output_path.h"
#include "cli/progress.h"
#include "cli/record_reader.h"
#include "cli/resumable_file.h"
#include "verbatim/verbatim.h"

namespace verbatim::cli {
namespace {

constexpr std::size_t most_bytes_held = std::size_t{16} << 20U;  // of records that wait
constexpr std::size_t record_overhead = 512;

// What a run must have in common with one that it continues.
std::string run_of(const BatchOptions& options) {
  nlohmann::ordered_json run = {{"version", version()},
                                {"members", options.format.members},
                                {"only_quotations", options.format.only_quotations},
                                {"inputs", nlohmann::ordered_json::array()}};
  for (const std::string& input : options.inputs)
    run["inputs"].push_back({input, file_size(input), modification_time(input)});
  return run.dump();
}

std::uint64_t total_size(const std::vector<std::string>& inputs) {
  const bool known = std::none_of(inputs.begin(), inputs.end(), [](const std::string& path) { return path == "-"; });
  if (!known) return 0;
  return std::accumulate(inputs.begin(), inputs.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const std::string& path) { return sum + file_size(path); });
}

// Passes over the records that an earlier run has done: they are found again, but not read.
void pass_over(RecordReader& reader, std::uint64_t records) {
  while (reader.records() < records) {
    if (!reader.next()) throw InputError("the inputs end before the record where the ended run was");
  }
}

void write_summary(const std::string& path, std::string_view text) {
  OutputPath to = output_path(path);
  if (!to.is_special) return replace_file(to.path, text);
  to.is_compressed = false;
  SpecialFile(std::move(to)).add(text, {});
}

class Batch {
 public:
  Batch(const BatchOptions& options, BatchOutput& output, Summary summary)
      : options_(options),
        output_(output),
        summary_(std::move(summary)),
        reader_(options.inputs),
        memory_(most_memory * std::max(1U, options.jobs / 2)),
        progress_(total_size(options.inputs), summary_.records()) {}

  int run() {
    pass_over(reader_, summary_.records());
    OrderedPipeline<Record, RecordResult>(options_.jobs, most_bytes_held)
        .run([&] { return reader_.next(); }, [](const Record& record) { return record.bytes.size() + record_overhead; },
             [&](const Record& record) { return read_record(record, options_.format, memory_); },
             [&](const RecordResult& result) { add(result); });
    progress_.finish();
    if (reader_.records() != summary_.records()) throw InputError("the summary does not add up");
    if (!options_.summary.empty()) write_summary(options_.summary, summary_.to_json() + '\n');
    const bool all_read = reader_.unreadable_inputs() == 0;
    output_.finish(summary_, all_read);
    return all_read ? 0 : 1;
  }

 private:
  void add(const RecordResult& result) {
    stop_if_interrupted();  // here too: much may have been read ahead
    summary_.add(result);
    output_.add(result.lines, summary_);
    progress_.update(summary_.records(), reader_.bytes_read());
  }

  const BatchOptions& options_;
  BatchOutput& output_;
  Summary summary_;
  RecordReader reader_;
  MemoryBudget memory_;
  Progress progress_;
};

}  // namespace

int read_batch(const BatchOptions& options) {
  if (!options.summary.empty()) (void)output_path(options.summary);  // refused now, not after the run
  if (options.output.empty()) {
    StandardOutput output;
    return Batch(options, output, {}).run();
  }
  const OutputPath to = output_path(options.output);
  if (to.is_special) {
    if (options.resume) throw OutputError(options.output + ": not a regular file, so nothing can be resumed");
    SpecialFile output(to);
    return Batch(options, output, {}).run();
  }
  const auto start = options.resume ? ResumableFile::Start::resume : ResumableFile::Start::fresh;
  ResumableFile output(to, run_of(options), start);
  if (output.complete()) {
    std::cerr << "verbatim: " << options.output << " is complete\n";
    if (!options.summary.empty() && ::access(options.summary.c_str(), F_OK) != 0)
      throw OutputError(options.summary + ": is missing; remove " + options.output + " to have both made anew");
    return 0;
  }
  return Batch(options, output, output.resumed()).run();
}

}  // namespace verbatim::cli
