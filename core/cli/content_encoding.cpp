#include "cli/content_encoding.h"

#include <brotli/decode.h>
#include <zlib.h>

#include <array>
#include <memory>
#include <new>

#include "text/ascii.h"

namespace verbatim::cli {
namespace {

using Buffer = std::array<char, std::size_t{64} << 10U>;

// `window_bits` tells zlib which wrapper to expect: 15 + 32 gzip or zlib, -15 none.
Decoding inflate_all(std::string_view body, int window_bits, std::size_t most_bytes, std::string& out) {
  z_stream inflater{};
  if (::inflateInit2(&inflater, window_bits) != Z_OK) throw std::bad_alloc();
  const std::unique_ptr<z_stream, int (*)(z_stream*)> end(&inflater, ::inflateEnd);
  Buffer buffer{};
  inflater.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
  inflater.avail_in = static_cast<uInt>(body.size());
  int result = Z_OK;
  while (result == Z_OK) {
    inflater.next_out = reinterpret_cast<Bytef*>(buffer.data());
    inflater.avail_out = static_cast<uInt>(buffer.size());
    result = ::inflate(&inflater, Z_NO_FLUSH);
    out.append(buffer.data(), buffer.size() - inflater.avail_out);
    if (out.size() > most_bytes) return Decoding::too_long;
  }
  return result == Z_STREAM_END ? Decoding::done : Decoding::damaged;
}

Decoding unzip(std::string_view body, std::size_t most_bytes, std::string& out) {
  constexpr int gzip_or_zlib = 15 + 32;
  return inflate_all(body, gzip_or_zlib, most_bytes, out);
}

// "deflate" means the zlib format; some servers send the bare one (RFC 9110, section 8.4.1.2).
Decoding undeflate(std::string_view body, std::size_t most_bytes, std::string& out) {
  if (const Decoding result = unzip(body, most_bytes, out); result != Decoding::damaged || !out.empty()) return result;
  return inflate_all(body, -15, most_bytes, out);
}

Decoding unbrotli(std::string_view body, std::size_t most_bytes, std::string& out) {
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> decoder(
      ::BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), ::BrotliDecoderDestroyInstance);
  if (!decoder) throw std::bad_alloc();
  const auto* next_in = reinterpret_cast<const std::uint8_t*>(body.data());
  std::size_t left = body.size();
  Buffer buffer{};
  BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
  while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
    auto* next_out = reinterpret_cast<std::uint8_t*>(buffer.data());
    std::size_t room = buffer.size();
    result = ::BrotliDecoderDecompressStream(decoder.get(), &left, &next_in, &room, &next_out, nullptr);
    out.append(buffer.data(), buffer.size() - room);
    if (out.size() > most_bytes) return Decoding::too_long;
  }
  return result == BROTLI_DECODER_RESULT_SUCCESS ? Decoding::done : Decoding::damaged;
}

bool looks_like_html(std::string_view body) {
  const std::size_t begin = body.find_first_not_of(" \t\r\n");
  return begin != std::string_view::npos && body[begin] == '<';
}

Decoding decode_one(std::string& body, std::string_view coding, std::size_t most_bytes) {
  if (coding.empty() || coding == "identity" || looks_like_html(body)) return Decoding::done;
  std::string out;
  Decoding result = Decoding::unknown_coding;
  if (coding == "gzip" || coding == "x-gzip") result = unzip(body, most_bytes, out);
  if (coding == "deflate") result = undeflate(body, most_bytes, out);
  if (coding == "br") result = unbrotli(body, most_bytes, out);
  body = std::move(out);
  return result;
}

}  // namespace

Decoding decode_content(std::string& body, std::string_view codings, std::size_t most_bytes) {
  while (!codings.empty()) {
    const std::size_t comma = codings.rfind(',');
    const std::string_view coding = trim(comma == std::string_view::npos ? codings : codings.substr(comma + 1), " ");
    if (const Decoding result = decode_one(body, coding, most_bytes); result != Decoding::done) return result;
    codings = codings.substr(0, comma == std::string_view::npos ? 0 : comma);
  }
  return Decoding::done;
}

}  // namespace verbatim::cli
