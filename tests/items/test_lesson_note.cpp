#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "formats/lessons/lesson_store.h"
#include "formats/words/language.h"
#include "items/lesson_note.h"
#include "items/reports/lesson_report.h"

namespace meritdesk::items {
namespace {

QStringList textsOf(const LessonNote& note)
{
    QStringList all{note.title, note.goal, note.question, note.answer, note.source, note.grade};
    all += note.steps;
    all += note.rules;
    for (const auto& state : note.states)
        all += QStringList{state.caption} + state.see;
    return all;
}

LessonNote noteOfId(const std::string& id, const QString& language)
{
    const auto lesson = lessons::findLesson(id);
    EXPECT_TRUE(lesson) << id;
    return noteOf(*lesson, QLocale(language));
}

TEST(LessonNote, EveryPlaceOfANumberIsFilledInEveryLanguage)
{
    for (const auto& language : words::languages()) {
        const words::ScopedLanguage spoken(language);
        for (const auto& id : lessons::lessonIds()) {
            const auto note = noteOfId(id, QString::fromStdString(language));
            EXPECT_FALSE(note.rules.isEmpty()) << id;
            for (const auto& text : textsOf(note)) {
                EXPECT_FALSE(text.isEmpty()) << language << ' ' << id;
                EXPECT_FALSE(text.contains(QLatin1Char('{'))) << language << ' ' << text.toStdString();
                EXPECT_FALSE(text.startsWith(QStringLiteral("lesson."))) << text.toStdString();
            }
        }
    }
}

TEST(LessonNote, TheWithholdingNoteSaysFromWhichMegawattItPays)
{
    const auto note = noteOfId("withholding", QStringLiteral("en"));
    ASSERT_EQ(note.states.size(), 4U);
    EXPECT_EQ(note.states[2].see[0].toStdString(),
              "With 101 MW held back P has to run for 1 MWh and sets the price: 200 yuan/MWh. X earns 54,850 "
              "yuan instead of 16,000.");
}

TEST(LessonNote, NumbersAreWrittenAsTheLanguageDoes)
{
    const words::ScopedLanguage russian("ru");
    const auto note = noteOfId("real-hour", QStringLiteral("ru"));
    EXPECT_TRUE(note.states[0].see[0].contains(QStringLiteral("120,26")))
        << note.states[0].see[0].toStdString();
}

TEST(LessonNote, IsOnePageOfPaperInEveryLanguage)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("note.pdf"));
    for (const auto& language : words::languages()) {
        const words::ScopedLanguage spoken(language);
        const auto code = QString::fromStdString(language);
        for (const auto& id : lessons::lessonIds()) {
            const auto bytes = report::pdf(lessonReport(noteOfId(id, code), code, QDate(2026, 11, 22)));
            ASSERT_TRUE(bytes);
            QFile target(file);
            ASSERT_TRUE(target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size());
            target.close();
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
            ASSERT_TRUE(reader.waitForFinished());
            const auto text = QString::fromUtf8(reader.readAllStandardOutput());
            EXPECT_EQ(text.count(QChar(12)), 1) << language << ' ' << id; // a form feed ends each page
        }
    }
}

} // namespace
} // namespace meritdesk::items
