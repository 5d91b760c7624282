// SIGINT and SIGTERM as a wish to stop that reading code can see, so that a run ends between two records.
#pragma once

#include <stdexcept>

namespace verbatim::cli {

/// Somebody wants the program to stop.
class Interrupted : public std::runtime_error {
 public:
  Interrupted() : std::runtime_error("interrupted") {}
};

/// From now on the first SIGINT or SIGTERM is a wish to stop; the second one ends the program at once.
void heed_interruptions();

/// Throws Interrupted when somebody has wished to stop.
void stop_if_interrupted();

/// Waits for `milliseconds`; throws Interrupted when somebody wishes to stop meanwhile.
void wait_for(int milliseconds);

/// Waits until `descriptor` can be read; throws Interrupted when somebody wishes to stop meanwhile.
void wait_for_input(int descriptor);

}  // namespace verbatim::cli
