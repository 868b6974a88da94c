#include "items/reports/lesson_report.h"

#include <QCoreApplication>

#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context

/// Translations of this report; the class is the context.
class LessonReport
{
    Q_DECLARE_TR_FUNCTIONS(LessonReport)

public:
    LessonReport(const LessonNote& note, const QString& language)
        : m_note(note)
        , m_out(note.title, language)
    {
    }

    Report make(const QDate& made)
    {
        m_out.subtitle(m_note.goal);
        steps();
        states();
        m_out.heading(tr("For the class"));
        m_out.paragraph(m_note.question);
        m_out.paragraph(m_note.answer);
        m_out.heading(tr("Where it comes from"));
        //: the source of a lesson's book and how sure it is
        m_out.note(tr("%1 (%2)").arg(m_note.source, m_note.grade));
        for (const auto& rule : m_note.rules)
            m_out.note(rule);
        m_out.made(made);
        return m_out.take();
    }

private:
    void steps()
    {
        m_out.heading(tr("What to do"));
        int number = 0;
        for (const auto& step : m_note.steps)
            m_out.paragraph(tr("%1. %2", "number of a step, the step").arg(++number).arg(step));
    }

    void states()
    {
        m_out.heading(tr("What to see"));
        for (const auto& state : m_note.states) {
            m_out.heading(state.caption, 3);
            for (const auto& line : state.see)
                m_out.paragraph(line);
        }
    }

    const LessonNote& m_note;
    ReportBuilder m_out;
};

} // namespace

Report lessonReport(const LessonNote& note, const QString& language, const QDate& made)
{
    return LessonReport(note, language).make(made);
}

} // namespace meritdesk::items
