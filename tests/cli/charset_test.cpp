#include "cli/charset.h"

#include <gtest/gtest.h>

namespace verbatim::cli {
namespace {

std::string decoded(std::string_view html) { return to_utf8(html, html_charset(html)); }

TEST(Charset, ByTheDeclarationInThePage) {
  EXPECT_EQ(decoded("<meta charset=\"windows-1251\"><p>\xCC\xE8\xF0"), "<meta charset=\"windows-1251\"><p>Мир");
  EXPECT_EQ(decoded("<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>\x93\xFA"),
            "<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>日");
  EXPECT_EQ(decoded("<?xml version='1.0' encoding='euc-jp'?>\xC6\xFC"), "<?xml version='1.0' encoding='euc-jp'?>日");
  EXPECT_EQ(decoded("<META CHARSET=ISO-8859-1>\x93Oui\x94"), "<META CHARSET=ISO-8859-1>“Oui”")
      << "browsers read windows-1252";
  EXPECT_EQ(decoded("<meta charset=gb2312>\xC4\xE3"), "<meta charset=gb2312>你");
}

TEST(Charset, InAllNamesOfTheStandard) {
  for (const char* name : {"ISO_8859-1", "l1", "iso88591", "cp819", "ibm819", "ansi_x3.4-1968", "x-user-defined"})
    EXPECT_EQ(html_charset("", name), "windows-1252") << name;
  for (const char* name : {"x-gbk", "chinese", "gb2312", "gbk"}) EXPECT_EQ(html_charset("", name), "gb18030") << name;
  for (const char* name : {"unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "utf-16"}) {
    EXPECT_EQ(html_charset("", name), "utf-16le") << name;
    EXPECT_EQ(html_charset("<meta charset=" + std::string(name) + ">"), "utf-8") << name;
  }
  EXPECT_EQ(html_charset("", "unicodefffe"), "utf-16be");
  EXPECT_EQ(html_charset("", "logical"), "iso-8859-8");
}

TEST(Charset, ANameThatIsNoneDeclaresNothing) {
  EXPECT_EQ(decoded("<meta charset=utf-7>+AGE-"), "<meta charset=utf-7>+AGE-");
  for (const char* name : {"utf-7", "utf-32", "x-unknown", "iso", "8859-1", "l1 l2"}) {
    EXPECT_EQ(html_charset("\xE9", name), "windows-1252") << name;
    EXPECT_EQ(html_charset("\xC3\xA9", name), "utf-8") << name;
    EXPECT_EQ(html_charset("<meta charset=koi8-r>", name), "koi8-r") << name;
  }
  EXPECT_EQ(html_charset("<meta charset=x-unknown><meta charset=koi8-r>"), "koi8-r");
}

TEST(Charset, AByteOrderMarkWins) {
  EXPECT_EQ(decoded("\xEF\xBB\xBF<meta charset=windows-1251>é"), "<meta charset=windows-1251>é");
  EXPECT_EQ(decoded(std::string_view("\xFF\xFE<\0p\0>\0\xE9\0", 10)), "<p>é");
  EXPECT_EQ(decoded(std::string_view("\xFE\xFF\0<\0p\0>\0\xE9", 10)), "<p>é");
}

TEST(Charset, WithoutDeclarationByTheBytes) {
  EXPECT_EQ(decoded("<p>Déjà"), "<p>Déjà");
  EXPECT_EQ(decoded("<p>D\xE9j\xE0 vu"), "<p>Déjà vu");
}

TEST(Charset, WhatCannotBeIsReplaced) {
  EXPECT_EQ(to_utf8("a\xFFz", "utf-8"), "a\uFFFDz");
  EXPECT_EQ(to_utf8("\xED\xA0\x80|\xC0\x80|\xF4\x90\x80\x80|\xE2\x82", "utf-8"),
            "\uFFFD\uFFFD\uFFFD|\uFFFD\uFFFD|\uFFFD\uFFFD\uFFFD\uFFFD|\uFFFD\uFFFD");
  EXPECT_EQ(to_utf8("\x93", "shift_jis"), "\uFFFD");
  EXPECT_EQ(to_utf8("x", "no-such-set"), "x");
}

TEST(Charset, BinaryDataIsNoText) {
  EXPECT_TRUE(is_binary(std::string_view("\x89PNG\r\n\x1A\n\0\0", 10)));
  EXPECT_TRUE(
      is_binary(std::string_view("\x7F"
                                 "ELF\x02\x01",
                                 6)));
  EXPECT_FALSE(is_binary("<p>text\twith\r\nlines\f\x1B"));
  EXPECT_FALSE(is_binary(std::string_view("\xFF\xFE<\0", 4)));
}

}  // namespace
}  // namespace verbatim::cli
