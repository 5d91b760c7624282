// The WebAssembly face of the core.
#include <emscripten/bind.h>

#include <string>

#include "verbatim/verbatim.h"

EMSCRIPTEN_BINDINGS(verbatim) {
  emscripten::function(
      "version", +[]() { return std::string(verbatim::version()); });
}
