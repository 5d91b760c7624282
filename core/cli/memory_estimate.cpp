#include "cli/memory_estimate.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace verbatim::cli {
namespace {

// Measured, with room: an ordinary page takes 15 times its size; one of nothing but `<p>x` 285 bytes a tag; one of
// nothing but short quotations 1,300 bytes a mark; and none more than 140 times its size.
constexpr std::size_t at_least = std::size_t{16} << 20U;
constexpr std::size_t for_byte = 15;
constexpr std::size_t for_tag = 300;
constexpr std::size_t for_mark = 1500;
constexpr std::size_t most_for_byte = 140;

// The bytes that a tag or a mark begins with: most of a page is none of them.
constexpr std::array<bool, 256> begins = [] {
  std::array<bool, 256> bytes{};
  for (const char c : std::string_view("<\"'`&\\\xC2\xE2\xE3")) bytes[static_cast<unsigned char>(c)] = true;
  return bytes;
}();

class Counter {
 public:
  explicit Counter(std::string_view page) : page_(page) {}

  std::size_t tags = 0;
  std::size_t marks = 0;  // outside tags, and outside scripts other than JSON

  void run() {
    while (pass_rest()) {
      if (opens_tag()) {
        pass_tag();
      } else {
        marks += static_cast<std::size_t>(may_be_mark());
        ++at_;
      }
    }
  }

 private:
  // Passes over what begins nothing; false at the end of the page.
  [[nodiscard]] bool pass_rest() {
    const std::string_view rest = page_.substr(at_);
    const auto next =
        std::find_if(rest.begin(), rest.end(), [](char c) { return begins[static_cast<unsigned char>(c)]; });
    at_ += static_cast<std::size_t>(next - rest.begin());
    return next != rest.end();
  }

  [[nodiscard]] bool opens_tag() const {
    if (page_[at_] != '<' || at_ + 1 >= page_.size()) return false;
    const char next = ascii_lower(page_[at_ + 1]);
    return (next >= 'a' && next <= 'z') || next == '/';
  }

  // A quotation mark, or what may begin one: ", ', `, a reference, an escape of JSON, “ to ‟ and ‘ to ‛, « and », 「 to
  // 』.
  [[nodiscard]] bool may_be_mark() const {
    const char c = page_[at_];
    if (c == '"' || c == '\'' || c == '`' || c == '&' || c == '\\') return true;
    const std::string_view next = page_.substr(at_, 2);
    return next == "\xE2\x80" || next == "\xC2\xAB" || next == "\xC2\xBB" || next == "\xE3\x80";
  }

  void pass_tag() {
    ++tags;
    const std::size_t begin = at_++;
    const std::size_t end = has_ends_ ? page_.find('>', at_) : std::string_view::npos;
    has_ends_ = end != std::string_view::npos;  // so that what never ends is looked for once
    if (!has_ends_) return;
    at_ = end + 1;
    const std::string_view tag = page_.substr(begin, at_ - begin);
    if (ascii_lower(tag.substr(0, 7)) == "<script") pass_script(tag.find("json") != std::string_view::npos);
  }

  void pass_script(bool is_json) {
    const std::size_t end = std::min(page_.find("</", at_), page_.size());
    for (; is_json && at_ < end; ++at_) marks += static_cast<std::size_t>(may_be_mark());
    at_ = end;
  }

  std::string_view page_;
  std::size_t at_ = 0;
  bool has_ends_ = true;
};

}  // namespace

std::size_t memory_for(std::string_view page) {
  Counter counter(page);
  counter.run();
  const std::size_t estimate = for_byte * page.size() + for_tag * counter.tags + for_mark * counter.marks;
  return at_least + std::min(estimate, most_for_byte * page.size());
}

}  // namespace verbatim::cli
