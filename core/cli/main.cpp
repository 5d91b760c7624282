// The `verbatim` program.
#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "verbatim/verbatim.h"

int main(int argc, char** argv) {
  CLI::App app("Reads the story of a page and finds who said what.");
  app.set_version_flag("--version", std::string(verbatim::version()));
  CLI11_PARSE(app, argc, argv);
  return 0;
}
