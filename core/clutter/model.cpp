#include "clutter/model.h"

namespace verbatim {
namespace {

constexpr std::uint8_t model_bytes[] = {
// NOLINT(*-avoid-c-arrays): an array's size would have to be written out
#include "clutter/story_model.inc"
};

std::uint32_t read_u32(const std::uint8_t* bytes) {
  return bytes[0] | static_cast<std::uint32_t>(bytes[1]) << 8U | static_cast<std::uint32_t>(bytes[2]) << 16U |
         static_cast<std::uint32_t>(bytes[3]) << 24U;
}

}  // namespace

StoryModel view_model(const std::uint8_t* bytes, std::size_t size) {
  const std::uint8_t* const end = bytes + size;
  const auto next = [&]() -> Forest {
    if (end - bytes < 4) return {};
    const Forest forest{bytes + 4, read_u32(bytes)};
    bytes += 4 + forest.size;
    return forest;
  };
  const auto next_words = [&] {
    const Forest words = next();
    return WordOdds(words.bytes, words.size);
  };
  StoryModel model;
  model.words.text = next_words();
  model.words.names = next_words();
  model.first = CompiledForest(next());
  for (Forest& kind : model.kinds) kind = next();
  model.second = CompiledForest(next());
  const Forest packed = next();
  model.sequence = SequenceNet(packed.bytes, packed.size);
  return model;
}

const StoryModel& story_model() {
  static const StoryModel model = view_model(model_bytes, sizeof model_bytes);
  return model;
}

}  // namespace verbatim
