#include "cli/http_response.h"

#include <gtest/gtest.h>

#include "cli/content_encoding.h"
#include "cli/gzip_member.h"

namespace verbatim::cli {
namespace {

TEST(Http, TakesAResponseApart) {
  const HttpResponse response = parse_http_response(
      "HTTP/1.1 200 OK\r\ncontent-type: Text/HTML; Charset=\"Shift_JIS\"\r\nCONTENT-ENCODING: GZip\r\n"
      "Transfer-Encoding: chunked\r\n\r\nbody\r\n\r\nof it");
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.content_type, "text/html");
  EXPECT_EQ(response.charset, "shift_jis");
  EXPECT_EQ(response.encoding, "gzip");
  EXPECT_TRUE(response.chunked);
  EXPECT_EQ(response.body, "body\r\n\r\nof it");
}

TEST(Http, WhatIsNoResponseHasNoStatus) {
  for (const char* block :
       {"", "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 2\r\n", "HTTP/1.1 ok!\r\n\r\n"}) {
    EXPECT_EQ(parse_http_response(block).status, 0) << block;
  }
}

TEST(Http, ChunksAreJoined) {
  EXPECT_EQ(unchunked("4\r\nWiki\r\n6;name=value\r\npedia \r\nE \r\nin \r\n\r\nchunks.\r\n0\r\n\r\n"),
            "Wikipedia in \r\n\r\nchunks.");
  EXPECT_EQ(unchunked("4\r\nWiki\r\nA\r\ncut"), "Wikicut");
  EXPECT_EQ(unchunked("<p>never was in chunks"), "<p>never was in chunks");
  EXPECT_EQ(unchunked("4\r\nWiki\r\nnonsense"), "Wiki");
  EXPECT_EQ(unchunked("ffffffffffffffff\r\nx"), "x");
}

TEST(Http, CompressedBodies) {
  const std::string zlib("\x78\x9C\xB3\x29\xB0\xAB\x00\x00\x03\x38\x01\x63", 12);  // "<p>x"
  const std::string bare = zlib.substr(2, zlib.size() - 6);
  const std::string brotli("\x8B\x01\x80<p>x\x03", 8);
  struct Case {
    std::string body;
    std::string codings;
    Decoding result;
    std::string decoded;
  };
  for (const Case& c : {Case{gzip_member("<p>x"), "gzip", Decoding::done, "<p>x"},
                        Case{gzip_member(gzip_member("<p>x")), "gzip, x-gzip", Decoding::done, "<p>x"},
                        Case{zlib, "deflate", Decoding::done, "<p>x"}, Case{bare, "deflate", Decoding::done, "<p>x"},
                        Case{brotli, "br", Decoding::done, "<p>x"},
                        Case{" <p>never was compressed", "gzip", Decoding::done, " <p>never was compressed"},
                        Case{"x", "identity", Decoding::done, "x"}}) {
    std::string body = c.body;
    EXPECT_EQ(decode_content(body, c.codings, 1000), c.result) << c.codings;
    EXPECT_EQ(body, c.decoded) << c.codings;
  }
  for (const char* coding : {"gzip", "deflate", "br"}) {
    std::string body = "nonsense";
    EXPECT_EQ(decode_content(body, coding, 1000), Decoding::damaged) << coding;
  }
  std::string bomb = gzip_member(std::string(1000000, 'x'));
  EXPECT_EQ(decode_content(bomb, "gzip", 1000), Decoding::too_long);
  std::string unknown = "x";
  EXPECT_EQ(decode_content(unknown, "zstd", 1000), Decoding::unknown_coding);
}

}  // namespace
}  // namespace verbatim::cli
