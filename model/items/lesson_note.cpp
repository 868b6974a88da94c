#include "items/lesson_note.h"

#include <QCoreApplication>

#include <map>

#include "formats/lessons/kind.h"
#include "formats/lessons/lesson_store.h"
#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

/// Fills the texts of one lesson.
class Note
{
    Q_DECLARE_TR_FUNCTIONS(LessonNote)

public:
    Note(const lessons::Lesson& lesson, const QLocale& locale)
        : m_lesson(lesson)
        , m_locale(locale)
    {
        m_facts = lessons::factsOf(lesson);
    }

    [[nodiscard]] QString text(const std::string& key) const
    {
        auto text = words::label(key);
        for (const auto& [name, value] : m_facts)
            text.replace(QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}'),
                         numberText(value, -1, m_locale));
        return text;
    }

    [[nodiscard]] QString part(const char* name) const { return text(m_lesson.key(name)); }

    [[nodiscard]] QStringList texts(const std::vector<std::string>& keys) const
    {
        QStringList all;
        for (const auto& key : keys)
            all += text(key);
        return all;
    }

    [[nodiscard]] QStringList rules() const
    {
        QStringList all;
        for (const auto& rule : m_lesson.kind->rules(m_lesson))
            //: a rule, where it is from, how sure that is: "Anhui 2017: trading rules, Art. 24 (law)"
            all += tr("%1: %2 (%3)")
                       .arg(words::label(rule.title), words::label(rule.source),
                            words::gradeInWords(rule.grade));
        all.removeDuplicates();
        return all;
    }

private:
    const lessons::Lesson& m_lesson;
    const QLocale& m_locale;
    std::map<std::string, std::string> m_facts = {};
};

} // namespace

LessonNote noteOf(const lessons::Lesson& lesson, const QLocale& locale)
{
    const Note note(lesson, locale);
    LessonNote made{.id = QString::fromStdString(lesson.id),
                    .title = note.part("title"),
                    .goal = note.part("goal"),
                    .steps = note.texts(lesson.steps),
                    .question = note.part("question"),
                    .answer = note.part("answer"),
                    .source = words::sampleText(lesson.source),
                    .grade = words::label("lesson.grade." + lesson.grade),
                    .rules = note.rules()};
    for (const auto& state : lesson.states)
        made.states.push_back({note.text(lesson.key(state.id)), note.texts(state.see)});
    return made;
}

} // namespace meritdesk::items
