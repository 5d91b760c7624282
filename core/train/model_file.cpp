#include "train/model_file.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace verbatim {
namespace {

[[noreturn]] void fail(const std::string& path, const std::string& what) {
  std::cerr << path << ": " << what << '\n';
  std::exit(1);
}

}  // namespace

ModelFile::ModelFile(const std::string& path) {
  std::ifstream file(path);
  if (!file) fail(path, "cannot be read");
  SourceModel& model = models_.english;
  const std::map<std::string, const CompiledForest**> names = {
      {"first", &model.first}, {"speech", &model.speech}, {"second", &model.second}};
  for (std::string section; file >> section;) {
    if (section == "words") {
      std::size_t count = 0;
      file >> count;
      models_.words.words.resize(count);
      for (WordWeight& word : models_.words.words) {
        int cue = 0;
        int source = 0;
        int before = 0;
        int after = 0;
        file >> word.hash >> cue >> source >> before >> after;
        word.cue = static_cast<std::int8_t>(cue);
        word.source = static_cast<std::int8_t>(source);
        word.before = static_cast<std::int8_t>(before);
        word.after = static_cast<std::int8_t>(after);
      }
    } else if (section == "common") {
      std::size_t count = 0;
      file >> count;
      models_.common.words.resize(count);
      for (WordHash& word : models_.common.words) file >> word;
    } else if (section == "forest") {
      std::string name;
      std::size_t count = 0;
      file >> name >> count;
      if (names.count(name) == 0) fail(path, "unknown forest " + name);
      std::vector<std::uint8_t>& bytes = forests_[name];
      bytes.resize(count);
      for (std::uint8_t& byte : bytes) {
        int value = 0;
        file >> value;
        byte = static_cast<std::uint8_t>(value);
      }
      *names.at(name) = &(compiled_[name] = CompiledForest({bytes.data(), bytes.size()}));
    } else if (section == "calibration") {
      Calibration& c = model.calibration;
      file >> c.base >> c.best >> c.lead >> c.speech;
    } else {
      fail(path, "unknown section " + section);
    }
  }
  if (!file.eof()) fail(path, "is cut short");
  models_.other = model;
}

}  // namespace verbatim
