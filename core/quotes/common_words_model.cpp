#include "text/words.h"
namespace verbatim {
extern const WordHash common_words[];
extern const unsigned common_words_size;
const WordHash common_words[] = {0U};
const unsigned common_words_size = 1;
}
