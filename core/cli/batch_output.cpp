#include "cli/batch_output.h"

#include "cli/output.h"

namespace verbatim::cli {

void StandardOutput::add(std::string_view lines, const Summary& /*summary*/) { write_output(lines); }

}  // namespace verbatim::cli
