#include "clutter/dates.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

TEST(Dates, KeepTimeAndZoneAsGiven) {
  EXPECT_EQ(find_date("2022-02-01T18:03:11+00:00"), "2022-02-01T18:03:11+00:00");
  EXPECT_EQ(find_date("2022-02-01T18:03:11.123Z"), "2022-02-01T18:03:11Z");
  EXPECT_EQ(find_date("2022-02-01T10:03-0800"), "2022-02-01T10:03-08:00");
  EXPECT_EQ(find_date("2022-02-01 10:03:11"), "2022-02-01T10:03:11");
  EXPECT_EQ(find_date("2022-02-01"), "2022-02-01");
  EXPECT_EQ(find_date("Tue, 01 Feb 2022 18:03:11 GMT"), "2022-02-01T18:03:11+00:00");
}

TEST(Dates, AreReadInManyHandsAndLanguages) {
  for (const char* text :
       {"February 1, 2022", "Feb. 1st, 2022",     "1 February 2022",      "Published: Tuesday, 1 Feb 2022 10:03 am",
        "1. Februar 2022",  "1er février 2022",   "1 de febrero de 2022", "1 febbraio 2022",
        "1 februari 2022",  "01.02.2022",         "2022/02/01",           "2022.2.1",
        "20220201",         "2022年2月1日",       "2022, February 1",     "1 февраля 2022 г.",
        "1 лютого 2022",    "1. února 2022",      "1 lutego 2022",        "1. helmikuuta 2022",
        "1 Şubat 2022",     "1 Φεβρουαρίου 2022", "1 februarie 2022"}) {
    EXPECT_EQ(find_date(text), "2022-02-01") << text;
  }
  EXPECT_EQ(find_date("02/13/2022"), "2022-02-13");
  EXPECT_EQ(find_date("13/02/2022"), "2022-02-13");
  EXPECT_EQ(find_date("02-13-2022"), "2022-02-13");
  EXPECT_EQ(find_date("17. září 2025 5:03"), "2025-09-17");
  EXPECT_EQ(find_date("3. července 2025"), "2025-07-03");
  EXPECT_EQ(find_date("3. června 2025"), "2025-06-03");
  EXPECT_EQ(find_date("4. marraskuuta 2025"), "2025-11-04");
}

TEST(Dates, OfADayAndAMonthWhatThePagesLanguageWritesFirstStandsFirst) {
  EXPECT_EQ(find_date("02/12/2025"), "2025-02-12");
  EXPECT_EQ(find_date("02/12/2025", DayOrder::day_first), "2025-12-02");
  EXPECT_EQ(find_date("12/28/2025", DayOrder::day_first), "2025-12-28");
  for (const char* language : {"", "en", "en-US", "en_us"}) EXPECT_EQ(day_order(language), DayOrder::month_first);
  for (const char* language : {"vi", "pt-BR", "en-GB", "fr"}) EXPECT_EQ(day_order(language), DayOrder::day_first);
}

TEST(Dates, NoDayOfTheCalendarIsNoDate) {
  for (const char* text :
       {"", "yesterday", "9 months ago", "2022", "February 2022", "2022-02-30", "2022-13-01", "99999999",
        "1643738591000", "Section 12 34 5678", "15 Pro 2023", "Of 2025 5:03 remains", "0000-00-00T00:00:00"}) {
    EXPECT_EQ(find_date(text), "") << text;
  }
}

}  // namespace
}  // namespace verbatim
