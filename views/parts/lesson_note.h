#pragma once

#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

#include "items/lesson_note.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// The note of a lesson as rich text in the colours of a theme; the state being shown stands out. The answer
/// to the question may be left out, with a link "answer" in its place.
[[nodiscard]] QString lessonHtml(const items::LessonNote& note, std::size_t state, bool answered,
                                 const Theme& theme);

/// The note of the open lesson beside the page: it steps through the lesson's books and goes to paper. Holds
/// no data of the document; who owns it answers its signals.
class LessonNoteView : public QWidget
{
    Q_OBJECT

public:
    explicit LessonNoteView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a note at a state of the lesson; the answer is hidden when the lesson is another one.
    void showNote(const items::LessonNote& note, std::size_t state);

    [[nodiscard]] const items::LessonNote& note() const { return m_note; }

    [[nodiscard]] QTextBrowser& text() const { return *m_text; }

    [[nodiscard]] QToolButton& back() const { return *m_back; }

    [[nodiscard]] QToolButton& next() const { return *m_next; }

    /// The title and the buttons of paper and closing above the text; a projector does without them.
    void setPaperShown(bool shown);

signals:
    /// Another state of the lesson is wanted.
    void stateAsked(std::size_t state);
    void printAsked();
    void pdfAsked();
    void closeAsked();

private:
    QWidget* makePaper();
    QWidget* makeStepper();
    void render();

    Theme m_theme;
    items::LessonNote m_note = {};
    std::size_t m_state = 0;
    bool m_answered = false;
    QToolButton* m_back = nullptr; // the stepper makes these three: they come before it
    QToolButton* m_next = nullptr;
    QLabel* m_place = nullptr;
    QWidget* m_paper;
    QWidget* m_stepper;
    QTextBrowser* m_text;
};

} // namespace meritdesk::views
