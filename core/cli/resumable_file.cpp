#include "cli/resumable_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/gzip_member.h"
#include "cli/input.h"
#include "cli/interruption.h"
#include "cli/output.h"

namespace verbatim::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t block_bytes = std::size_t{256} << 10U;
constexpr unsigned block_records = 500;  // so that little is lost where records write little

std::string partial_of(const std::string& path) { return path + ".partial"; }
std::string journal_of(const std::string& path) { return path + ".journal"; }

[[noreturn]] void fail(const std::string& path) { throw OutputError(path + ": " + std::strerror(errno)); }

bool exists(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

// Whether the descriptor is still the file of that name.
bool is_still(int descriptor, const std::string& path) {
  struct stat opened {};
  struct stat named {};
  return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
         opened.st_dev == named.st_dev;
}

// What the file holds; null when there is none, "discarded" when it is no JSON.
ordered_json journal_in(const std::string& path) {
  return exists(path) ? ordered_json::parse(read_input(path), nullptr, false) : ordered_json();
}

bool says_nothing_is_safe(const ordered_json& journal) {
  return journal.is_object() && journal.value("bytes", std::uint64_t{1}) == 0;
}

// Asks again and again, since a signal that comes right before flock() would not end its waiting.
void lock(int descriptor, const std::string& path) {
  constexpr int milliseconds_between = 100;
  bool told = false;
  while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK && errno != EINTR) fail(path);
    if (!told) std::cerr << "verbatim: another run writes to " << path << "; waiting for its end\n";
    told = true;
    wait_for(milliseconds_between);
  }
}

}  // namespace

ResumableFile::ResumableFile(const OutputPath& to, std::string run, Start start)
    : path_(to.path), is_compressed_(to.is_compressed), run_(std::move(run)) {
  do {
    complete_ = start == Start::resume && is_complete();
  } while (!complete_ && !open_partial());
  if (complete_) return;
  if (start == Start::resume) read_journal();
  if (::ftruncate(partial_.number(), static_cast<off_t>(written_)) != 0) fail(partial_of(path_));
  if (::lseek(partial_.number(), 0, SEEK_END) < 0) fail(partial_of(path_));
  if (written_ == 0) (void)std::remove(journal_of(path_).c_str());
}

// False when the file that was opened is no longer the partial file, because the run that it belonged to has ended.
bool ResumableFile::open_partial() {
  const std::string path = partial_of(path_);
  constexpr mode_t readable_by_all = 0666;
  FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, readable_by_all));  // NOLINT(*-vararg)
  if (!file.valid()) fail(path);
  lock(file.number(), path);
  if (!is_still(file.number(), path)) return false;
  partial_ = std::move(file);
  return true;
}

// A journal of bytes that are safe may have outlived its run, which ended between its last two steps.
bool ResumableFile::is_complete() const {
  return exists(path_) && !exists(partial_of(path_)) && !says_nothing_is_safe(journal_in(journal_of(path_)));
}

void ResumableFile::read_journal() {
  const ordered_json journal = journal_in(journal_of(path_));
  if (journal.is_null() || says_nothing_is_safe(journal)) return;
  if (!journal.is_object() || journal.value("run", "") != run_) {
    throw OutputError(journal_of(path_) + ": from a run with other inputs or options; remove it to start anew");
  }
  const std::uint64_t bytes = journal.value("bytes", std::uint64_t{0});
  const std::optional<Summary> summary = Summary::from_json(journal.value("summary", ""));
  struct stat status {};
  const bool fits = ::fstat(partial_.number(), &status) == 0 && static_cast<std::uint64_t>(status.st_size) >= bytes;
  if (!summary || !fits) throw OutputError(journal_of(path_) + ": does not fit " + partial_of(path_));
  written_ = bytes;
  resumed_ = *summary;
}

void ResumableFile::add(std::string_view lines, const Summary& summary) {
  block_ += lines;
  ++block_records_;
  if (block_.size() >= block_bytes || block_records_ >= block_records) write_block(summary);
}

void ResumableFile::write_block(const Summary& summary) {
  const std::string& bytes = is_compressed_ ? gzip_member(block_) : block_;
  if (!write_whole(partial_.number(), bytes) || ::fdatasync(partial_.number()) != 0) fail(partial_of(path_));
  written_ += bytes.size();
  block_.clear();
  block_records_ = 0;
  write_journal(written_, summary);
}

void ResumableFile::write_journal(std::uint64_t bytes, const Summary& summary) const {
  const ordered_json journal = {{"run", run_}, {"bytes", bytes}, {"summary", summary.to_json()}};
  replace_file(journal_of(path_), journal.dump() + '\n');
}

void ResumableFile::finish(const Summary& summary, bool all_read) {
  if (!block_.empty()) write_block(summary);
  if (!all_read) write_journal(0, {});
  if (std::rename(partial_of(path_).c_str(), path_.c_str()) != 0) fail(path_);
  if (all_read) (void)std::remove(journal_of(path_).c_str());
}

void replace_file(const std::string& path, std::string_view text) {
  const std::string next = path + ".new";
  constexpr mode_t readable_by_all = 0666;
  const FileDescriptor file(
      ::open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, readable_by_all));  // NOLINT(*-vararg)
  if (!file.valid() || !write_whole(file.number(), text)) fail(next);
  if (std::rename(next.c_str(), path.c_str()) != 0) fail(path);
}

}  // namespace verbatim::cli
