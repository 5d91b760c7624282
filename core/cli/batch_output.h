// Where the lines of a batch go.
#pragma once

#include <string>
#include <string_view>

#include "cli/file_descriptor.h"
#include "cli/output_path.h"
#include "cli/summary.h"

namespace verbatim::cli {

class BatchOutput {
 public:
  BatchOutput() = default;
  BatchOutput(const BatchOutput&) = delete;
  BatchOutput& operator=(const BatchOutput&) = delete;
  virtual ~BatchOutput() = default;

  /// Takes the lines of one record; `summary` counts it already. Throws OutputError.
  virtual void add(std::string_view lines, const Summary& summary) = 0;

  /// Everything has been added; `all_read` when every input was read to its end. Throws OutputError.
  virtual void finish(const Summary& summary, bool all_read) = 0;
};

/// Standard output: lines go out at once.
class StandardOutput : public BatchOutput {
 public:
  void add(std::string_view lines, const Summary& summary) override;
  void finish(const Summary& /*summary*/, bool /*all_read*/) override {}
};

/// A device, a pipe or a socket: as standard output.
class SpecialFile : public BatchOutput {
 public:
  /// Waits for whoever reads a pipe. Throws OutputError.
  explicit SpecialFile(OutputPath to);

  void add(std::string_view lines, const Summary& summary) override;
  void finish(const Summary& /*summary*/, bool /*all_read*/) override {}

 private:
  OutputPath to_;
  FileDescriptor file_;
};

}  // namespace verbatim::cli
