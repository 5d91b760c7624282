#include "cli/warc_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "cli/header_field.h"

namespace verbatim::cli {
namespace {

constexpr std::string_view version_start = "WARC/1.";
constexpr std::size_t version_size = version_start.size() + 2;  // with the minor version and the first byte after it
constexpr std::size_t most_line = std::size_t{64} << 10U;
constexpr int most_fields = 1000;

// Whether a record's first line stands at the beginning of `bytes`, which hold at least version_size bytes of it.
bool is_version_line(std::string_view bytes) {
  if (!bytes.starts_with(version_start) || bytes.size() < version_size) return false;
  const char end = bytes[version_size - 1];
  return bytes[version_size - 2] >= '0' && bytes[version_size - 2] <= '9' && (end == '\r' || end == '\n');
}

// Where in `bytes` a record's first line stands at the beginning of a line, or npos.
std::size_t find_version_line(std::string_view bytes, std::size_t from) {
  for (std::size_t found = bytes.find(version_start, from); found != std::string_view::npos;
       found = bytes.find(version_start, found + 1)) {
    if (found > 0 && bytes[found - 1] == '\n' && is_version_line(bytes.substr(found))) return found;
  }
  return std::string_view::npos;
}

std::string without_brackets(std::string_view value) {
  if (value.starts_with('<') && value.ends_with('>')) value = value.substr(1, value.size() - 2);
  return std::string(value);
}

}  // namespace

bool WarcReader::is_warc(std::string_view bytes) { return bytes.starts_with(version_start); }

std::optional<WarcRecord> WarcReader::next() {
  while (true) {
    const bool was_lost = lost_;
    try {
      return next_or_damage();
    } catch (const DamagedInput& damage) {
      lost_ = true;
      if (was_lost) continue;  // still the same damage
      WarcRecord record;
      record.failure = damage.what();
      return record;
    }
  }
}

std::optional<WarcRecord> WarcReader::next_or_damage() {
  if (damage_) throw *std::exchange(damage_, std::nullopt);
  if (lost_ && !find_record()) return std::nullopt;
  while (reader_.peek(1) == "\r" || reader_.peek(1) == "\n") reader_.skip(1);
  if (reader_.peek(1).empty()) return std::nullopt;
  WarcRecord record;
  if (!is_version_line(reader_.peek(version_size))) {
    fail(record, "no WARC record");
    return record;
  }
  lost_ = false;
  read_header(record);
  if (record.failure.empty()) read_block(record);
  return record;
}

// Passes over everything before the next line that can begin a record; false when there is none.
bool WarcReader::find_record() {
  lost_ = false;
  if (is_version_line(reader_.peek(version_size))) return true;
  while (true) {
    const std::string_view bytes = reader_.peek(reader_.some().size() + version_size);
    const std::size_t found = find_version_line(bytes, 0);
    if (found != std::string_view::npos) {
      reader_.skip(found);
      return true;
    }
    if (bytes.empty()) return false;
    reader_.skip(bytes.size() <= version_size ? bytes.size() : bytes.size() - version_size);
  }
}

void WarcReader::read_header(WarcRecord& record) {
  std::string text;
  length_.reset();
  (void)line(text);
  for (int fields = 0; fields < most_fields; ++fields) {
    if (!line(text)) return fail(record, "the record's header does not end");
    if (text.empty()) {
      if (!length_) return fail(record, "the record has no length");
      return;
    }
    read_field(record, text);
  }
  fail(record, "the record's header does not end");
}

void WarcReader::read_field(WarcRecord& record, std::string_view line) {
  const HeaderField field = header_field(line);
  if (field.name == "warc-type") record.type = field.value;
  if (field.name == "warc-record-id") record.id = without_brackets(field.value);
  if (field.name == "warc-target-uri") record.target = without_brackets(field.value);
  if (field.name == "content-type") record.content_type = field.value;
  if (field.name == "content-length") {
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(field.value.data(), field.value.data() + field.value.size(), length);
    if (error == std::errc() && end == field.value.data() + field.value.size()) length_ = length;
  }
}

void WarcReader::read_block(WarcRecord& record) {
  if (*length_ > most_bytes_) return pass_long_block(record);
  record.block = reader_.peek(*length_);
  if (record.block.size() < *length_) return fail(record, "the record ends too early");
  reader_.skip(record.block.size());
  end_record(record);
}

// A length this large may be a lie that would cost the rest of the archive, so a record that begins within the block
// ends it.
void WarcReader::pass_long_block(WarcRecord& record) {
  record.too_long = true;
  std::uint64_t left = *length_;
  while (left > 0) {
    const std::string_view bytes = reader_.peek(reader_.some().size() + version_size);
    const std::size_t found = find_version_line(bytes, 0);
    const std::size_t good = std::min<std::uint64_t>(left, bytes.size());
    if (found < good) {
      reader_.skip(found);
      return fail(record, "the record's length is wrong");
    }
    if (bytes.empty()) return fail(record, "the record ends too early");
    // The last bytes stay, so that a line that begins in them is seen whole the next time.
    const std::size_t passed = good < bytes.size() || bytes.size() <= version_size ? good : bytes.size() - version_size;
    reader_.skip(passed);
    left -= passed;
  }
  end_record(record);
}

// Damage right behind the record is not the record's, unless its own bytes do not add up.
void WarcReader::end_record(WarcRecord& record) {
  try {
    if (ends_well()) return;
    reader_.put_back(record.block);
    fail(record, "the record's length is wrong");
  } catch (const DamagedInput& damage) {
    if (damage.bytes() > 0) throw;
    damage_ = damage;
  }
}

// A record ends with two line ends, and then comes another one or nothing.
bool WarcReader::ends_well() {
  constexpr std::size_t two_line_ends = 4;
  const std::string_view bytes = reader_.peek(two_line_ends + version_size);
  const std::size_t blank = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
  const std::string_view next = bytes.substr(blank);
  if (!next.empty() && (blank == 0 || !is_version_line(next))) return false;
  reader_.skip(blank);
  return true;
}

// The next line, without its end; false at the end of the stream or where it is too long for a header.
bool WarcReader::line(std::string& out) {
  for (std::size_t wanted = 1024; wanted <= most_line; wanted *= 2) {
    const std::string_view bytes = reader_.peek(wanted);
    const std::size_t end = bytes.find('\n');
    if (end != std::string_view::npos) {
      out.assign(bytes.substr(0, end));
      if (out.ends_with('\r')) out.pop_back();
      reader_.skip(end + 1);
      return true;
    }
    if (bytes.size() < wanted) return false;
  }
  return false;
}

void WarcReader::fail(WarcRecord& record, std::string what) {
  lost_ = true;
  record.block.clear();
  record.failure = std::move(what);
}

}  // namespace verbatim::cli
