#include <QDate>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <optional>

#include "formats/lessons/lesson_store.h"
#include "items/reports/lesson_report.h"
#include "views/main_window.h"
#include "views/pages.h"
#include "views/parts/file_desk.h"
#include "views/parts/file_questions.h"
#include "views/parts/lesson_note.h"
#include "views/parts/message_bar.h"
#include "views/parts/page_stack.h"
#include "views/parts/printing.h"
#include "views/parts/report_output.h"
#include "views/parts/window_memory.h"

// The note of the open lesson, beside its page.

namespace meritdesk::views {

void MainWindow::makeLesson()
{
    m_noteDock = new QDockWidget(tr("Lesson"), this);
    m_noteDock->setObjectName(QStringLiteral("lesson"));
    m_noteDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_noteDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_noteDock->setTitleBarWidget(new QWidget(m_noteDock)); // the note has a head of its own
    m_note = new LessonNoteView(m_desk.theme, m_noteDock);
    m_noteDock->setWidget(m_note);
    addDockWidget(Qt::RightDockWidgetArea, m_noteDock);
    tabifyDockWidget(m_dock, m_noteDock);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_noteDock->hide();
    auto* files = &m_desk.files;
    connect(files, &FileDesk::lessonChanged, this, &MainWindow::showLesson);
    connect(m_note, &LessonNoteView::stateAsked, this, [files](std::size_t state) {
        if (const auto& lesson = files->lesson())
            files->openLesson(lesson->id, state);
    });
    connect(m_note, &LessonNoteView::closeAsked, files, &FileDesk::closeLesson);
    connect(m_note, &LessonNoteView::pdfAsked, this, &MainWindow::writeLesson);
    connect(m_note, &LessonNoteView::printAsked, this, &MainWindow::printLesson);
}

/// The note is there while a lesson is in hand and its page is shown; it comes to the front when it opens.
void MainWindow::showLesson()
{
    const auto place = m_desk.files.lesson();
    const auto at = m_pages->shown();
    std::optional<lessons::Lesson> lesson;
    if (place)
        if (auto found = lessons::findLesson(place->id.toStdString()))
            lesson = std::move(found).value();
    const bool shown = lesson && at < pages.size() && pages[at]->id == lesson->page();
    const bool opens = shown && m_noteDock->isHidden();
    if (shown)
        m_note->showNote(items::noteOf(*lesson), place->state);
    m_noteDock->setVisible(shown);
    if (opens)
        m_noteDock->raise();
    else if (!shown && m_detailsWanted && at < pages.size() && pages[at] != &welcomePage)
        m_dock->show();
}

report::Report MainWindow::lessonPaper() const
{
    return items::lessonReport(m_note->note(), m_desk.language, QDate::currentDate());
}

void MainWindow::writeLesson()
{
    const auto file = askSaveFile({.title = tr("Save the note"),
                                   .suggestion = m_note->note().title,
                                   .filter = tr("PDF document (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")},
                                  this);
    if (file.isEmpty())
        return;
    if (writePdf(lessonPaper(), file))
        m_messages->say(Severity::Note, tr("The note is written to %1.").arg(file));
    else
        m_messages->say(Severity::Error, tr("The note could not be written to %1.").arg(file));
}

void MainWindow::printLesson()
{
    const std::unique_ptr<QPrintDialog> dialog(makePrintDialog(m_note->note().title, this));
    if (dialog->exec() == QDialog::Accepted && !printReport(lessonPaper(), *dialog->printer()))
        m_messages->say(Severity::Error, tr("The note could not be printed."));
}

} // namespace meritdesk::views
