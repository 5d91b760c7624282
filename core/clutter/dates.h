// Dates as pages write them, made ISO 8601.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace verbatim {

/// What stands first in "02/03/2022", where both may.
enum class DayOrder : std::uint8_t { month_first, day_first };

/// The order that texts in a language write, a BCP 47 tag: month first in English (but "en-GB" and the like) and where
/// it is empty.
[[nodiscard]] DayOrder day_order(std::string_view language);

/// Reads the first date in `text` and returns it as ISO 8601 with as much time and zone as is given there and no more:
/// "2022-02-01T18:03:11+00:00", "2022-02-01T18:03", "2022-02-01". Understood are ISO 8601 and its loose relatives
/// ("2022-02-01 18:03:11 +0000", "20220201", "2022/02/01"), RFC 2822 ("Tue, 01 Feb 2022 18:03:11 GMT"), written months
/// in English, German, French, Spanish, Italian, Portuguese and Dutch ("February 1, 2022", "1. Februar 2022", "1er
/// février 2022"), "01.02.2022" (day first), "02/13/2022" (where only one order is possible; else as `order` has it)
/// and "2022年2月1日". Empty when there is none, or when it is no day of the calendar between 1900 and 2100.
[[nodiscard]] std::string find_date(std::string_view text, DayOrder order = DayOrder::month_first);

/// Days from `earlier` to `later`, both as find_date returns them and not empty; less than nothing where they are not
/// in order.
[[nodiscard]] long days_between(std::string_view earlier, std::string_view later);

/// Whether `time` is given in UTC and falls on the day before or after `day`, which is the writer's own. Both are as
/// find_date returns them; false where `day` is empty.
[[nodiscard]] bool is_day_off(std::string_view time, std::string_view day);

}  // namespace verbatim
