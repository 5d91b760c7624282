#include "cli/json_members.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace verbatim::cli {
namespace {

using nlohmann::json;
using Kind = JsonMember::Kind;

// Is told each value as the library comes to it. The tree that the library would build of a line of nested arrays takes
// eighty times the line's size.
class MemberHandler : public json::json_sax_t {
 public:
  bool null() override { return keep(Kind::other); }
  bool boolean(bool /*value*/) override { return keep(Kind::other); }
  bool number_integer(number_integer_t value) override { return keep(Kind::number, std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return keep(Kind::number, std::to_string(value)); }
  bool number_float(number_float_t /*value*/, const string_t& written) override { return keep(Kind::number, written); }
  bool string(string_t& value) override { return keep(Kind::text, std::move(value)); }
  bool binary(binary_t& /*value*/) override { return keep(Kind::other); }

  bool start_object(std::size_t /*size*/) override {
    members_.is_object = members_.is_object || depth_ == 0;
    return start();
  }
  bool start_array(std::size_t /*size*/) override { return start(); }
  bool end_object() override { return end(); }
  bool end_array() override { return end(); }

  bool key(string_t& name) override {
    if (depth_ == 1) member_ = member(name);
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*token*/, const json::exception& /*error*/) override {
    members_.error_at = position;
    return false;
  }

  [[nodiscard]] JsonMembers& members() { return members_; }

 private:
  JsonMember* member(std::string_view name) {
    if (name == "id") return &members_.id;
    if (name == "url") return &members_.url;
    if (name == "html") return &members_.html;
    return name == "text" ? &members_.text : nullptr;
  }

  bool keep(Kind kind, std::string value = {}) {
    if (depth_ == 1 && member_ != nullptr) *member_ = {kind, std::move(value)};
    return true;
  }

  bool start() {
    keep(Kind::other);
    ++depth_;
    return true;
  }

  bool end() {
    --depth_;
    return true;
  }

  JsonMembers members_;
  JsonMember* member_ = nullptr;  ///< whose value comes next; null for one that nobody reads
  std::size_t depth_ = 0;
};

}  // namespace

JsonMembers read_json_members(std::string_view line) {
  MemberHandler handler;
  const bool is_json = json::sax_parse(line, &handler);
  handler.members().is_json = is_json;
  return std::move(handler.members());
}

}  // namespace verbatim::cli
