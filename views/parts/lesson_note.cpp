#include "views/parts/lesson_note.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int sideMargin = 12;
constexpr int leastWidth = 300;

QToolButton* button(const char* drawing, const QString& name, const Theme& theme, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setIcon(icon(drawing, theme));
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setProperty("role", QStringLiteral("flat"));
    return made;
}

} // namespace

LessonNoteView::LessonNoteView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_paper(makePaper())
    , m_stepper(makeStepper())
    , m_text(new QTextBrowser(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_paper);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stepper);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Note of the lesson"));
    m_text->document()->setDocumentMargin(sideMargin);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this] {
        m_answered = true;
        render();
    });
    setMinimumWidth(leastWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget* LessonNoteView::makePaper()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(sideMargin, 4, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(label(tr("Lesson"), "muted", row), 1);
    auto* pdf = button("report", tr("Save the note as PDF"), m_theme, row);
    auto* print = button("print", tr("Print the note"), m_theme, row);
    auto* close = button("close", tr("Close the lesson"), m_theme, row);
    for (auto* each : {pdf, print, close})
        layout->addWidget(each);
    connect(pdf, &QToolButton::clicked, this, &LessonNoteView::pdfAsked);
    connect(print, &QToolButton::clicked, this, &LessonNoteView::printAsked);
    connect(close, &QToolButton::clicked, this, &LessonNoteView::closeAsked);
    return row;
}

QWidget* LessonNoteView::makeStepper()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(sideMargin, 6, sideMargin, 8);
    m_back = button("step-back", tr("Previous part of the lesson"), m_theme, row);
    m_next = button("step-forth", tr("Next part of the lesson"), m_theme, row);
    //: a button: the next part of a lesson
    m_next->setText(tr("Next"));
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_next->setProperty("role", QStringLiteral("choice"));
    m_back->setProperty("role", QStringLiteral("choice"));
    m_place = label({}, "muted", row);
    layout->addWidget(m_back);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_next);
    connect(m_back, &QToolButton::clicked, this, [this] { emit stateAsked(m_state - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stateAsked(m_state + 1); });
    return row;
}

void LessonNoteView::showNote(const items::LessonNote& note, std::size_t state)
{
    if (note.id != m_note.id) {
        m_answered = false;
        m_text->verticalScrollBar()->setValue(0);
    }
    m_note = note;
    m_state = state;
    m_stepper->setVisible(note.states.size() > 1);
    m_back->setEnabled(state > 0);
    m_next->setEnabled(state + 1 < note.states.size());
    m_place->setText(tr("Part %1 of %2").arg(state + 1).arg(note.states.size()));
    render();
}

void LessonNoteView::setPaperShown(bool shown)
{
    m_paper->setVisible(shown);
}

void LessonNoteView::render()
{
    const int at = m_text->verticalScrollBar()->value();
    m_text->setHtml(lessonHtml(m_note, m_state, m_answered, m_theme));
    m_text->verticalScrollBar()->setValue(at);
}

} // namespace meritdesk::views
