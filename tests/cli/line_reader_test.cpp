#include "cli/line_reader.h"

#include <gtest/gtest.h>

#include "memory_stream.h"

namespace verbatim::cli {
namespace {

TEST(Lines, LongOnesArePassedOverAndTheRestIsRead) {
  for (const std::size_t piece : {1U, 7U, 100000U}) {
    MemoryStream stream("one\n" + std::string(5000, 'x') + "\n\nlast", piece);
    LineReader lines(stream, 100);
    EXPECT_EQ(lines.next()->text, "one");
    EXPECT_TRUE(lines.next()->too_long);
    EXPECT_EQ(lines.next()->text, "");
    EXPECT_EQ(lines.next()->text, "last");
    EXPECT_FALSE(lines.next().has_value());
  }
}

}  // namespace
}  // namespace verbatim::cli
