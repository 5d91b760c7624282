// Writes a document as a snapshot, as the content script does (`extension/content/snapshot.ts`): tapes to begin with.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/snapshot.h"
#include "text/utf16.h"

namespace verbatim::fuzz {

struct Tape {
  std::vector<std::uint32_t> words;
  std::string strings;
};

class TapeWriter {
 public:
  /// Every element of `document` is written as shown, but for the 1st, 9th, 17th, ... of those, of which `shown` is
  /// said.
  static Tape write(const Document& document, SnapshotShown shown) {
    TapeWriter writer(document);
    writer.header();
    for (Node node = 0; node < document.size(); ++node) {
      writer.close_before(node);
      writer.node(node, node % 8 == 1 ? shown : SnapshotShown::yes);
    }
    writer.close_before(static_cast<Node>(document.size()));
    return std::move(writer.tape_);
  }

 private:
  explicit TapeWriter(const Document& document) : document_(document) {}

  void header() {
    tape_.words.push_back(snapshot_magic);
    tape_.words.push_back(string(document_.url));
    tape_.words.push_back(0);
    tape_.words.push_back(0);
  }

  std::uint32_t string(std::string_view text) {
    tape_.strings += text;
    return static_cast<std::uint32_t>(utf16_size(text));
  }

  void close_before(Node node) {
    for (; !open_.empty() && document_.subtree_end[open_.back()] <= node; open_.pop_back()) {
      tape_.words.push_back(snapshot_close);
    }
  }

  void node(Node node, SnapshotShown shown) {
    if (document_.is_text(node)) {
      tape_.words.push_back(static_cast<std::uint32_t>(Tag::text) | string(document_.view(document_.text[node])) << 8U);
      return;
    }
    const std::uint32_t first = document_.attributes_begin[node];
    const std::uint32_t last = document_.attributes_begin[node + 1];
    tape_.words.push_back(static_cast<std::uint32_t>(document_.tag[node]) | (last - first) << 8U |
                          static_cast<std::uint32_t>(shown) << 16U);
    if (document_.tag[node] == Tag::unknown) tape_.words.push_back(string(document_.view(document_.text[node])));
    for (std::uint32_t i = first; i < last; ++i) {
      const Attribute& attribute = document_.attributes[i];
      tape_.words.push_back(static_cast<std::uint32_t>(attribute.name) | string(document_.view(attribute.value)) << 8U);
    }
    open_.push_back(node);
  }

  const Document& document_;
  Tape tape_;
  std::vector<Node> open_;  ///< the elements that are open, innermost last
};

}  // namespace verbatim::fuzz
