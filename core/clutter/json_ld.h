// What a page's JSON-LD (schema.org) says of its story.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace verbatim {

struct StructuredFacts {
  std::string headline;                    ///< of the story
  std::string page_name;                   ///< of the web page, often with the site's name in it
  std::vector<std::string> authors;        ///< as given: may be bylines or addresses
  std::vector<std::string> organizations;  ///< authors of the type Organization
  std::string published;
  std::string modified;
  std::string site;  ///< the publisher's or the web site's name
  std::string language;
};

/// Adds what one <script type="application/ld+json"> says; a fact that `facts` has already stays. Of several objects
/// the ones that are a story (NewsArticle, BlogPosting, Question, Recipe, ...) come before others that have an author
/// and a date (Product, WebPage); objects nested in a story as its comments, reviews or related items say nothing.
void read_json_ld(std::string_view json, StructuredFacts& facts);

/// The `articleBody` of the first story that one such <script> holds and that is not said to cost money, its lines
/// apart by '\n'; empty where there is none.
[[nodiscard]] std::string article_body(std::string_view json);

}  // namespace verbatim
