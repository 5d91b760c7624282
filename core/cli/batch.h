// `verbatim batch`: many pages in, a line each out.
#pragma once

#include <string>
#include <vector>

#include "cli/record_work.h"

namespace verbatim::cli {

struct BatchOptions {
  std::vector<std::string> inputs;  ///< files of JSON Lines or WARC, gzip or not; "-" is standard input
  /// A file, compressed when its name ends in ".gz", or a device or pipe, which is written to; standard output when
  /// empty.
  std::string output;
  std::string summary;  ///< a file for the counts; none when empty
  unsigned jobs = 1;    ///< threads that read pages
  bool resume = false;  ///< go on where a run with the same inputs and output was ended
  BatchFormat format;
};

/// Reads every record of the inputs and writes what it finds, in order. Returns the exit status: 0, or 1 when an input
/// could not be read, whose name is then on standard error; the other inputs are read all the same, and a run that
/// resumes this one reads all of them again. Throws OutputError when the output cannot be written, Interrupted when
/// somebody wishes to stop. Memory: 100 MB and `most_memory` for each two jobs, however long the input.
int read_batch(const BatchOptions& options);

}  // namespace verbatim::cli
