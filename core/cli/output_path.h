// What the path of an output leads to: a regular file, which a new one takes the place of, or something that is there
// to be written to, such as /dev/null or a pipe.
#pragma once

#include <string>

namespace verbatim::cli {

struct OutputPath {
  std::string path;            ///< symbolic links followed, so that what is replaced is the file and not the link
  bool is_special = false;     ///< neither a regular file nor a name that is still free, or open already
  int descriptor = -1;         ///< what is open already, as behind /dev/stdout; -1 for anything else
  bool is_compressed = false;  ///< the name that was given ends in ".gz"
};

/// Throws OutputError for a folder.
[[nodiscard]] OutputPath output_path(const std::string& path);

}  // namespace verbatim::cli
