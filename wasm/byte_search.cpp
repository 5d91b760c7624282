// memchr and memcmp, as C has them. Debian builds Emscripten's libc without optimisation, byte by byte; these take
// sixteen bytes at a time, and take the place of its when the module is linked.
#include <wasm_simd128.h>

#include <bit>
#include <cstddef>

extern "C" {

void* memchr(const void* bytes, int value, std::size_t size) {
  const auto* at = static_cast<const unsigned char*>(bytes);
  const auto wanted = static_cast<unsigned char>(value);
  const v128_t all = wasm_i8x16_splat(static_cast<signed char>(wanted));
  for (; size >= sizeof all; at += sizeof all, size -= sizeof all) {
    const unsigned equal = wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(at), all));
    if (equal != 0) return const_cast<unsigned char*>(at + std::countr_zero(equal));
  }
  for (; size > 0; ++at, --size) {
    if (*at == wanted) return const_cast<unsigned char*>(at);
  }
  return nullptr;
}

int memcmp(const void* left, const void* right, std::size_t size) {
  const auto* a = static_cast<const unsigned char*>(left);
  const auto* b = static_cast<const unsigned char*>(right);
  for (; size >= sizeof(v128_t); a += sizeof(v128_t), b += sizeof(v128_t), size -= sizeof(v128_t)) {
    if (!wasm_i8x16_all_true(wasm_i8x16_eq(wasm_v128_load(a), wasm_v128_load(b)))) break;
  }
  for (; size > 0; ++a, ++b, --size) {
    if (*a != *b) return *a - *b;
  }
  return 0;
}

}  // extern "C"
