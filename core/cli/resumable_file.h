// The output file of a batch, which appears whole or not at all and which a run that was ended can be continued in.
//
// Lines gather in blocks whose bounds depend on the lines alone. A whole block goes to FILE.partial, a gzip member of
// its own where it is compressed; then FILE.journal, replaced by rename, says how many bytes and records are safe. A
// run that continues cuts the partial file there and goes on with the next record, so the bytes are those of a run that
// was never ended. At the end FILE.partial becomes FILE. Where an input could not be read, a journal stays which says
// that nothing is safe, and a run that continues reads all inputs anew.
#pragma once

#include <optional>
#include <string>

#include "cli/batch_output.h"
#include "cli/file_descriptor.h"
#include "cli/output_path.h"

namespace verbatim::cli {

class ResumableFile : public BatchOutput {
 public:
  enum class Start : std::uint8_t { fresh, resume };

  /// Opens the partial file of `to`, which is not special; where another process writes to it, waits for its end. `run`
  /// describes inputs and options: a run with others cannot be continued. Throws OutputError when that is so or the
  /// files cannot be written.
  ResumableFile(const OutputPath& to, std::string run, Start start);

  /// Whether a run to be resumed is done already: then nothing may be added.
  [[nodiscard]] bool complete() const { return complete_; }

  /// What is safe from the run that is resumed.
  [[nodiscard]] const Summary& resumed() const { return resumed_; }

  void add(std::string_view lines, const Summary& summary) override;
  void finish(const Summary& summary, bool all_read) override;

 private:
  bool open_partial();
  [[nodiscard]] bool is_complete() const;
  void read_journal();
  void write_journal(std::uint64_t bytes, const Summary& summary) const;
  void write_block(const Summary& summary);

  std::string path_;
  bool is_compressed_;
  std::string run_;
  FileDescriptor partial_{-1};
  bool complete_ = false;
  Summary resumed_;
  std::string block_;  ///< lines that are not yet written
  unsigned block_records_ = 0;
  std::uint64_t written_ = 0;  ///< bytes of the partial file
};

/// Writes `text` to the file at `path`, which is replaced as a whole. Throws OutputError.
void replace_file(const std::string& path, std::string_view text);

}  // namespace verbatim::cli
