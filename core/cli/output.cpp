#include "cli/output.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "cli/file_descriptor.h"

namespace verbatim::cli {

void write_output(std::string_view bytes) {
  if (!write_whole(STDOUT_FILENO, bytes)) throw OutputError(std::string("standard output: ") + std::strerror(errno));
}

}  // namespace verbatim::cli
