// How often a reading asks for memory: never once a node. Counts every `new` of this program.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <new>
#include <string>

#include "verbatim/verbatim.h"

namespace {

std::atomic<std::size_t> allocations{0};

void* counted(std::size_t size) {
  ++allocations;
  void* const memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) std::abort();
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
// std::stable_sort asks this way and gives back the other.
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return counted(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return counted(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

namespace verbatim {
namespace {

/// Five paragraphs below a menu of `links` links.
std::string page_with_menu(std::size_t links) {
  std::string html = "<html><body><nav class=menu><ul>";
  for (std::size_t i = 0; i < links; ++i) {
    html += "<li class=entry><a href=/" + std::to_string(i) + ">Harbour news</a></li>";
  }
  html += "</ul></nav><article><h1>The weir holds water again</h1>";
  for (int i = 0; i < 5; ++i) {
    html +=
        "<p>The council met on Monday, and the repair of the old bridge was the first question of the evening. "
        "“We will open it in June,” said Ana Silva, who builds it.</p>";
  }
  return html + "</article></body></html>";
}

std::size_t allocations_of_reading(const std::string& html) {
  const Document document = parse_html(html, "");
  const std::size_t before = allocations;
  const Reading reading = read(document);
  EXPECT_NE(reading.text.find("We will open it in June"), std::string::npos);
  return allocations - before;
}

TEST(Allocations, OfAReadingDoNotGrowWithTheNodes) {
  const std::size_t few = allocations_of_reading(page_with_menu(1'000));
  const std::size_t many = allocations_of_reading(page_with_menu(11'000));
  std::cout << "allocations: " << few << " and " << many << "\n";
  // Ten thousand entries, which are thirty thousand nodes. Arrays that double take a few more.
  EXPECT_LT(many, few + 400) << few << " allocations for the small page";
}

}  // namespace
}  // namespace verbatim
