#include "cli/output_path.h"

#include <sys/stat.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>

#include "cli/output.h"

namespace verbatim::cli {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;  // as many as Linux follows

// The descriptor of this program that `path` names; -1 for any other path.
int descriptor_of(const fs::path& path) {
  int number = -1;
  std::error_code error;
  const std::string name = path.filename();
  if (fs::equivalent(path.parent_path(), "/proc/self/fd", error))
    (void)std::from_chars(name.data(), name.data() + name.size(), number);
  return number;
}

// A descriptor is no link to follow: it ends in a name that may be none, such as "pipe:[4711]", and a file that is open
// must not be replaced.
fs::path behind_links(fs::path path) {
  std::error_code error;
  for (int i = 0; i < most_links && fs::is_symlink(path, error) && descriptor_of(path) < 0; ++i)
    path = path.parent_path() / fs::read_symlink(path, error);
  return path;
}

}  // namespace

OutputPath output_path(const std::string& path) {
  struct stat status {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) throw OutputError(path + ": " + std::strerror(EISDIR));
  const fs::path found = behind_links(path);
  const int descriptor = descriptor_of(found);
  const bool is_special = descriptor >= 0 || (exists && !S_ISREG(status.st_mode));
  return {found, is_special, descriptor, path.ends_with(".gz")};
}

}  // namespace verbatim::cli
