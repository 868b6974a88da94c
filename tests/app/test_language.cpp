#include <QApplication>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>

#include <gtest/gtest.h>

#include "app/language.h"

namespace meritdesk::app {

namespace {

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

TEST(Language, everyTranslationFileIsOffered)
{
    const auto codes = languageCodes();
    EXPECT_EQ(codes.front(), QStringLiteral("en"));
    for (const auto* code : {"et", "ru", "zh"})
        EXPECT_TRUE(codes.contains(QLatin1String(code))) << code;
}

TEST(Language, startsWithTheChoiceThenTheSystemThenEnglish)
{
    EXPECT_EQ(startLanguage(QStringLiteral("et"), list("ru-RU en-US")), QStringLiteral("et"));
    EXPECT_EQ(startLanguage({}, list("fr-FR zh-Hans-CN en")), QStringLiteral("zh"));
    EXPECT_EQ(startLanguage({}, list("fr de")), QStringLiteral("en"));
    EXPECT_EQ(startLanguage(QStringLiteral("xx"), list("fr")), QStringLiteral("en"));
}

TEST(Language, numbersAndDatesFollowAndGoBack)
{
    const auto before = QLocale();
    {
        const Language russian(QStringLiteral("ru"));
        EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    }
    const Language english(QStringLiteral("en"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral("."));
    QLocale::setDefault(before);
}

TEST(Language, theFontHasChineseFamilies)
{
    const auto families = fontOf(QApplication::font()).families();
    EXPECT_EQ(families.front(), QApplication::font().families().front());
    EXPECT_TRUE(families.contains(QStringLiteral("Noto Sans CJK SC")));
}

} // namespace

} // namespace meritdesk::app
