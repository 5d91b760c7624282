#include "cli/record_reader.h"

#include <iostream>

#include "cli/file_stream.h"
#include "cli/gunzip_stream.h"
#include "cli/input.h"
#include "cli/interruption.h"
#include "cli/line_reader.h"
#include "cli/peeked_stream.h"
#include "cli/warc_reader.h"

namespace verbatim::cli {
namespace {

constexpr std::size_t head_size = 8;

const std::string too_long = "longer than " + std::to_string(most_record_bytes >> 20U) + " MB";

Record failed(std::string reason, std::string detail = {}) {
  Record record;
  record.reason = std::move(reason);
  record.detail = std::move(detail);
  return record;
}

Record of_line(Line line) {
  if (line.too_long) return failed(too_long);
  Record record;
  record.kind = Record::Kind::json_line;
  record.bytes = std::move(line.text);
  return record;
}

// What of a WARC record can be said without looking into its block.
Record of_warc(WarcRecord warc) {
  Record record = failed(std::move(warc.failure));
  record.id = std::move(warc.id);
  record.url = std::move(warc.target);
  if (!record.reason.empty()) return record;
  record.kind = Record::Kind::skipped;
  if (warc.type != "response") {
    record.reason = "a record of another type than response";
  } else if (warc.too_long) {
    record.reason = too_long;
  } else if (!warc.content_type.starts_with("application/http")) {
    record.reason = "a response by another protocol than HTTP";
  } else {
    record.kind = Record::Kind::http_response;
    record.bytes = std::move(warc.block);
  }
  return record;
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

}  // namespace

RecordReader::RecordReader(std::vector<std::string> paths) : paths_(std::move(paths)) {}

RecordReader::~RecordReader() = default;

std::optional<Record> RecordReader::next() {
  stop_if_interrupted();
  std::optional<Record> record;
  while (!record && (stream_ || opened_ < paths_.size())) {
    try {
      if (!stream_) open_next();
      if (!lines_ && !archive_) find_format();
      record = next_of_input();
      if (!record) close();
    } catch (const DamagedInput& damage) {
      record = failed(damage.what());
    } catch (const InputError& error) {
      record = unreadable(error.what());
    }
  }
  if (record) ++records_;
  return record;
}

// Opens the next input.
void RecordReader::open_next() {
  stream_ = std::make_unique<PeekedStream>(std::make_unique<FileStream>(paths_[opened_++], bytes_read_));
  const bool is_gzip = paths_[opened_ - 1].ends_with(".gz") || GunzipStream::is_gzip(stream_->peek(head_size));
  if (!is_gzip) return;
  stream_ = std::make_unique<PeekedStream>(std::make_unique<GunzipStream>(std::move(stream_)));
}

void RecordReader::find_format() {
  if (WarcReader::is_warc(stream_->peek(head_size))) {
    archive_ = std::make_unique<WarcReader>(*stream_, most_record_bytes);
  } else {
    lines_ = std::make_unique<LineReader>(*stream_, most_record_bytes);
  }
}

void RecordReader::close() {
  archive_.reset();
  lines_.reset();
  stream_.reset();
}

std::optional<Record> RecordReader::next_of_input() {
  if (archive_) {
    std::optional<WarcRecord> warc = archive_->next();
    return warc ? std::optional(of_warc(std::move(*warc))) : std::nullopt;
  }
  while (std::optional<Line> line = lines_->next()) {
    if (line->too_long || !is_blank(line->text)) return of_line(std::move(*line));
  }
  return std::nullopt;
}

Record RecordReader::unreadable(const std::string& what) {
  close();
  ++unreadable_;
  std::cerr << "verbatim: " << what << '\n';
  return failed("the input cannot be read", what);
}

}  // namespace verbatim::cli
