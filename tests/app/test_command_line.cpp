#include <gtest/gtest.h>

#include "app/command_line.h"

namespace meritdesk::app {

namespace {

Wishes read(const QStringList& words)
{
    return readCommandLine(QStringList{QStringLiteral("meritdesk")} + words);
}

QStringList split(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

TEST(CommandLine, takesFilesLanguageAndTheme)
{
    const auto wishes = read(split("a.meritdesk --lang et --theme dark b.csv"));
    EXPECT_FALSE(wishes.answer.has_value());
    EXPECT_EQ(wishes.language, QStringLiteral("et"));
    EXPECT_EQ(wishes.theme, views::ThemeChoice::Dark);
    EXPECT_EQ(wishes.files, split("a.meritdesk b.csv"));
}

TEST(CommandLine, takesEverythingAPictureNeeds)
{
    const auto wishes =
        read(split("--snapshot out --document toy-book --page auction --size 1600x900 --scale 2"));
    ASSERT_TRUE(wishes.snapshot.has_value());
    EXPECT_EQ(wishes.snapshot->folder, QStringLiteral("out"));
    EXPECT_EQ(wishes.snapshot->document, QStringLiteral("toy-book"));
    EXPECT_EQ(wishes.snapshot->page, QStringLiteral("auction"));
    EXPECT_EQ(wishes.snapshot->size, QSize(1600, 900));
}

TEST(CommandLine, refusesWhatItDoesNotKnowWithStatusTwo)
{
    for (const auto* words :
         {"--lang fr", "--theme sepia", "--snapshot out --size big", "--snapshot out --size 10x10",
          "--snapshot out --page nowhere", "--snapshot out --scale 0", "--snapshot out --scale 9",
          "--nonsense", "--lang"}) {
        const auto wishes = read(split(words));
        ASSERT_TRUE(wishes.answer.has_value()) << words;
        EXPECT_EQ(wishes.answer->status, 2) << words;
        EXPECT_TRUE(wishes.answer->text.startsWith(QStringLiteral("meritdesk: "))) << words;
    }
}

TEST(CommandLine, answersHelpAndVersion)
{
    const auto help = read(split("--help")).answer;
    ASSERT_TRUE(help.has_value());
    EXPECT_EQ(help->status, 0);
    EXPECT_TRUE(help->text.contains(QStringLiteral("--snapshot")));
    EXPECT_EQ(read(split("--version")).answer->status, 0);
}

} // namespace

} // namespace meritdesk::app
