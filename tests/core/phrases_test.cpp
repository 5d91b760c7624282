// What pages write on their clutter.
#include "clutter/phrases.h"

#include <gtest/gtest.h>

#include "text/lower_case.h"

namespace verbatim {
namespace {

TEST(Phrases, ALegalLineIsOneUnlessItIsWhosePictureItIs) {
  EXPECT_EQ(announced_kind("© 2025 Harbour Press"), VerdictKind::footer);
  EXPECT_EQ(announced_kind("Colophon Privacy Cookie settings © Harbour Press"), VerdictKind::footer);
  EXPECT_EQ(announced_kind("Every night forty lanterns are lit along the quay. © Photo Ana Silva"), std::nullopt);
}

TEST(Phrases, RightsAreReservedInAnyLanguage) {
  for (const char* text : {"Všetky práva vyhradené", "Todos los derechos reservados", "Tüm hakları saklıdır"}) {
    EXPECT_EQ(announced_kind(text), VerdictKind::footer) << text;
    EXPECT_EQ(kind_of_notice(lower_case(text)), VerdictKind::footer) << text;
  }
}

TEST(Phrases, AnAdvertisementMayBeLabelledWithAFewWordsMore) {
  EXPECT_EQ(announced_kind("Reklama – článok pokračuje pod ňou"), VerdictKind::advertising);
  EXPECT_EQ(announced_kind("Sponsored stories from around the harbour"), VerdictKind::advertising);
  EXPECT_NE(announced_kind("Anzeige gegen den Hafenmeister erstattet"), VerdictKind::advertising);
}

TEST(Phrases, ABarListsWaysToShareAndLittleElse) {
  EXPECT_EQ(announced_kind("WhatsApp Facebook Text size"), VerdictKind::sharing);
  EXPECT_NE(announced_kind("Facebook closes its office in the old harbour"), VerdictKind::sharing);
}

TEST(Phrases, ANoticeAsksForConsentWithoutTheWordCookie) {
  EXPECT_EQ(kind_of_notice(lower_case("Nos 93 partenaires et nous lisons des données sur votre appareil.")),
            VerdictKind::consent);
  EXPECT_EQ(kind_of_notice(lower_case("Her partner sold the boat and kept the oars.")), std::nullopt);
}

TEST(Phrases, AnAppealWithoutALinkBeginsWithIt) {
  EXPECT_EQ(appeal_of(lower_case("🔔 Підписуйтесь на наш Telegram"), false), Appeal::outright);
  EXPECT_EQ(appeal_of(lower_case("Він каже: підписуйтесь на наш Telegram"), false), Appeal::none);
  EXPECT_EQ(appeal_of(lower_case("Тут: підписуйтесь на наш Telegram"), true), Appeal::outright);
}

TEST(Phrases, APaperMayAskForWhatAGuideExplains) {
  EXPECT_EQ(appeal_of("support independent papers, and sign up for this one", true), Appeal::of_paper);
  EXPECT_EQ(appeal_of("folgen sie uns, oder newsletter bestellen", true), Appeal::outright);
}

TEST(Phrases, LowerCaseKeepsBytesThatHaveNoCase) {
  EXPECT_EQ(lower_case("ÄPFEL, Ελιά und 日本 IN Ночь"), "äpfel, ελιά und 日本 in ночь");
}

}  // namespace
}  // namespace verbatim
