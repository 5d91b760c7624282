#include "cli/interruption.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace verbatim::cli {
namespace {

// A signal handler sees nothing but globals. The pipe is readable once a signal has come, so that poll() can wait for
// input and signals at once (Bernstein's self-pipe).
volatile std::sig_atomic_t requested = 0;
std::array<int, 2> pipe_ends{-1, -1};

void request(int /*signal*/) {
  const int error = errno;
  requested = 1;
  [[maybe_unused]] const ssize_t wrote = ::write(pipe_ends[1], "", 1);
  errno = error;
}

}  // namespace

void heed_interruptions() {
  if (::pipe2(pipe_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
  struct sigaction action {};
  action.sa_handler = request;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
}

void stop_if_interrupted() {
  if (requested != 0) throw Interrupted();
}

void wait_for(int milliseconds) {
  pollfd wait{pipe_ends[0], POLLIN, 0};
  (void)::poll(&wait, 1, milliseconds);
  stop_if_interrupted();
}

void wait_for_input(int descriptor) {
  std::array<pollfd, 2> waits{{{descriptor, POLLIN, 0}, {pipe_ends[0], POLLIN, 0}}};
  while (::poll(waits.data(), waits.size(), -1) < 0 && errno == EINTR) stop_if_interrupted();
  stop_if_interrupted();
}

}  // namespace verbatim::cli
