#include <QCoreApplication>

#include "views/parts/lesson_note.h"

namespace meritdesk::views {

namespace {

/// Puts a note together as the rich text that QTextDocument understands.
class LessonHtml
{
    Q_DECLARE_TR_FUNCTIONS(LessonHtml)

public:
    explicit LessonHtml(const Theme& theme)
        : m_theme(theme)
    {
    }

    QString make(const items::LessonNote& note, std::size_t state, bool answered)
    {
        m_html += QStringLiteral("<h3 style='margin:0'>%1</h3><p style='margin:4px 0 0 0'>%2</p>")
                      .arg(note.title.toHtmlEscaped(), note.goal.toHtmlEscaped());
        steps(note);
        states(note, state);
        question(note, answered);
        sources(note);
        return m_html;
    }

private:
    void heading(const QString& text)
    {
        m_html += QStringLiteral("<p style='margin:12px 0 2px 0; color:%1'><b>%2</b></p>")
                      .arg(m_theme.accent.name(), text.toHtmlEscaped());
    }

    void steps(const items::LessonNote& note)
    {
        heading(tr("What to do"));
        m_html += QStringLiteral("<ol style='margin:0 0 0 -22px'>");
        for (const auto& step : note.steps)
            m_html += QStringLiteral("<li style='margin:0 0 3px 0'>%1</li>").arg(step.toHtmlEscaped());
        m_html += QStringLiteral("</ol>");
    }

    void states(const items::LessonNote& note, std::size_t shown)
    {
        heading(tr("What to see"));
        for (std::size_t at = 0; at < note.states.size(); ++at) {
            const auto& state = note.states[at];
            QString lines =
                QStringLiteral("<p style='margin:0'><b>%1</b></p>").arg(state.caption.toHtmlEscaped());
            for (const auto& line : state.see)
                lines += QStringLiteral("<p style='margin:3px 0 0 0'>%1</p>").arg(line.toHtmlEscaped());
            const auto& ground = at == shown ? m_theme.accentSoft : m_theme.surface;
            m_html += QStringLiteral("<table width='100%' cellpadding='6' cellspacing='0' bgcolor='%1'>"
                                     "<tr><td>%2</td></tr></table>")
                          .arg(ground.name(), lines);
        }
    }

    void question(const items::LessonNote& note, bool answered)
    {
        heading(tr("For the class"));
        m_html += QStringLiteral("<p style='margin:0'>%1</p>").arg(note.question.toHtmlEscaped());
        m_html += answered
                      ? QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>").arg(note.answer.toHtmlEscaped())
                      : QStringLiteral("<p style='margin:4px 0 0 0'><a href='answer'>%1</a></p>")
                            .arg(tr("Show the answer").toHtmlEscaped());
    }

    void sources(const items::LessonNote& note)
    {
        heading(tr("Where it comes from"));
        //: the source of a lesson's book and how sure it is
        QStringList lines{tr("%1 (%2)").arg(note.source, note.grade)};
        lines += note.rules;
        for (const auto& line : lines)
            m_html += QStringLiteral("<p style='margin:0 0 3px 0; color:%1'>%2</p>")
                          .arg(m_theme.muted.name(), line.toHtmlEscaped());
    }

    const Theme& m_theme;
    QString m_html = {};
};

} // namespace

QString lessonHtml(const items::LessonNote& note, std::size_t state, bool answered, const Theme& theme)
{
    return LessonHtml(theme).make(note, state, answered);
}

} // namespace meritdesk::views
