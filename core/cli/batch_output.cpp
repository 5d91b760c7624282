#include "cli/batch_output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/gzip_member.h"
#include "cli/output.h"

namespace verbatim::cli {

void StandardOutput::add(std::string_view lines, const Summary& /*summary*/) { write_output(lines); }

SpecialFile::SpecialFile(OutputPath to)
    : to_(std::move(to)),
      // Opened anew, a file would be written from its beginning.
      file_(to_.descriptor >= 0 ? ::dup(to_.descriptor)
                                : ::open(to_.path.c_str(), O_WRONLY | O_CLOEXEC)) {  // NOLINT(*-vararg)
  if (!file_.valid()) throw OutputError(to_.path + ": " + std::strerror(errno));
}

void SpecialFile::add(std::string_view lines, const Summary& /*summary*/) {
  if (lines.empty()) return;
  const bool written = write_whole(file_.number(), to_.is_compressed ? gzip_member(lines) : lines);
  if (!written) throw OutputError(to_.path + ": " + std::strerror(errno));
}

}  // namespace verbatim::cli
