// The element and attribute names that the core knows, as small integers.
//
// The lists below are the only ones: the live door in the extension asks the WebAssembly module for them, so that both
// sides always mean the same number.
#pragma once

#include <cstdint>
#include <string_view>

namespace verbatim {

// clang-format off
#define VERBATIM_TAGS(X) \
  X(a) X(abbr) X(address) X(amp_img) X(area) X(article) X(aside) X(audio) X(b) X(bdi) X(bdo) X(big) X(blockquote) X(body) X(br) X(button) \
  X(canvas) X(caption) X(center) X(cite) X(code) X(col) X(colgroup) X(data) X(dd) X(del) X(details) X(dfn) X(dialog) \
  X(dir) X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) X(figcaption) X(figure) X(font) X(footer) X(form) X(frame) \
  X(frameset) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) X(header) X(hgroup) X(hr) X(html) X(i) X(iframe) X(img) \
  X(input) X(ins) X(kbd) X(label) X(legend) X(li) X(link) X(main) X(map) X(mark) X(marquee) X(math) X(menu) X(meta) \
  X(meter) X(nav) X(nobr) X(noscript) X(object) X(ol) X(optgroup) X(option) X(output) X(p) X(param) X(picture) X(pre) \
  X(progress) X(q) X(rp) X(rt) X(ruby) X(s) X(samp) X(script) X(search) X(section) X(select) X(slot) X(small) \
  X(source) X(span) X(strike) X(strong) X(style) X(sub) X(summary) X(sup) X(svg) X(table) X(tbody) X(td) X(template_) \
  X(textarea) X(tfoot) X(th) X(thead) X(time) X(title) X(tr) X(track) X(tt) X(u) X(ul) X(var) X(video) X(wbr)

#define VERBATIM_ATTRIBUTES(X) \
  X(alt) X(aria_hidden) X(aria_label) X(cite) X(class_) X(colspan) X(content) X(data_src) X(data_srcset) X(datetime) \
  X(dir) X(height) X(hidden) X(href) X(hreflang) X(id) X(itemprop) X(itemscope) X(itemtype) X(lang) X(name) X(open) \
  X(poster) X(property) X(rel) X(role) X(rowspan) X(src) X(srcset) X(start) X(style) X(title) X(type) X(value) X(width)
// clang-format on

/// The elements that the core knows. `unknown` is any other element (its name is then in Document::text), `text` a
/// text node. `template_` has its underscore because `template` is a C++ keyword.
enum class Tag : std::uint8_t {
  unknown,
  text,
#define VERBATIM_ENUMERATOR(name) name,
  VERBATIM_TAGS(VERBATIM_ENUMERATOR)
#undef VERBATIM_ENUMERATOR
};

/// The attributes that the core knows; all others are left out of a Document.
enum class AttributeName : std::uint8_t {
  unknown,
#define VERBATIM_ENUMERATOR(name) name,
  VERBATIM_ATTRIBUTES(VERBATIM_ENUMERATOR)
#undef VERBATIM_ENUMERATOR
};

/// The tag of a lower-case element name; Tag::unknown for any other.
[[nodiscard]] Tag tag_of(std::string_view name);

/// The number of a lower-case attribute name; AttributeName::unknown for any other.
[[nodiscard]] AttributeName attribute_of(std::string_view name);

/// The name as HTML writes it ("template", "aria-hidden"); empty for `unknown` and `text`.
[[nodiscard]] std::string_view name_of(Tag tag);
[[nodiscard]] std::string_view name_of(AttributeName name);

}  // namespace verbatim
