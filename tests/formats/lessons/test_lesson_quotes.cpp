#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "formats/lessons/lesson_store.h"
#include "formats/words/language.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

namespace meritdesk::lessons {
namespace {

using Translations = std::map<QString, std::set<QString>>; ///< every translation of a source, by source

/// A language's file of translations.
Translations translationsOf(const QString& language)
{
    QFile file(QString::fromStdString((tests::sourceFolder() / "translations").string())
               + QStringLiteral("/meritdesk_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    Translations all;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("source"))
            source = reader.readElementText();
        else if (reader.name() == QLatin1String("translation"))
            all[source].insert(reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return all;
}

std::set<QString> quotedIn(const QString& text)
{
    static const QRegularExpression quotes(QStringLiteral("[«“„]([^«»“”„]+)[»”“]"));
    std::set<QString> names;
    for (auto found = quotes.globalMatch(text); found.hasNext();)
        names.insert(found.next().captured(1));
    return names;
}

/// The label keys of what to do in every lesson.
std::set<std::string> everyStep()
{
    std::set<std::string> steps;
    for (const auto& id : lessonIds()) {
        const auto lesson = findLesson(id);
        EXPECT_TRUE(lesson) << id;
        if (lesson)
            steps.insert(lesson->steps.begin(), lesson->steps.end());
    }
    return steps;
}

/// The names of buttons, pages and rules that the steps of a lesson quote are those on screen in every
/// language.
TEST(LessonQuotes, NameWhatIsOnScreenInThatLanguage)
{
    std::size_t checked = 0;
    for (const auto& language : words::languages()) {
        const auto code = QString::fromStdString(language);
        if (code == QLatin1String("en"))
            continue;
        const auto known = translationsOf(code);
        for (const auto& step : everyStep()) {
            const auto english = words::label(step);
            ASSERT_TRUE(known.contains(english)) << language << ' ' << step;
            const auto spoken = *known.at(english).begin();
            const auto quoted = quotedIn(spoken);
            for (const auto& name : quotedIn(english)) {
                const auto found = known.find(name);
                if (found == known.end())
                    continue; // a page that this build does not have
                ++checked;
                EXPECT_TRUE(std::any_of(found->second.begin(), found->second.end(),
                                        [&quoted](const auto& each) { return quoted.contains(each); }))
                    << language << ' ' << step << ": " << spoken.toStdString();
            }
        }
    }
    EXPECT_GT(checked, 30U);
}

} // namespace
} // namespace meritdesk::lessons
