#include <QDateTime>

#include <algorithm>

#include "document/document.h"
#include "formats/lessons/kind.h"
#include "formats/lessons/lesson_store.h"
#include "formats/words/words.h"
#include "views/parts/file_desk.h"

// Lessons: books that the trainer steps through, with a note beside them.

namespace meritdesk::views {

namespace {

/// States that share a file: what is there already need not come again.
bool isThere(const scenario::Edit& edit, const scenario::Scenario& scenario)
{
    const auto next = edit.apply(scenario);
    return next && *next == scenario;
}

} // namespace

bool FileDesk::openLesson(const QString& id, std::size_t state)
{
    const auto lesson = lessons::findLesson(id.toStdString());
    if (!lesson || state >= lesson->states.size())
        return false;
    const auto edit = lesson->kind->edit(lesson->states[state]);
    if (!edit) {
        emit told(edit.findings());
        return false;
    }
    m_reading.cancel();
    const auto title = words::label(lesson->key("title"));
    const document::Import import{.source = tr("MeritDesk lesson: %1").arg(title),
                                  .mapping = QString::fromStdString(lesson->source),
                                  .timeUtc = QDateTime::currentMSecsSinceEpoch()};
    const bool goesOn = m_lesson && m_lesson->id == id;
    const auto page = lesson->page();
    const auto pageId = QString::fromUtf8(page.data(), static_cast<qsizetype>(page.size()));
    if (goesOn && isThere(*edit, m_document.scenario()))
        emit opened(pageId);
    else if (!take(*edit, import, pageId))
        return false;
    if (!goesOn)
        m_lessonSteps.clear();
    const int at = m_document.undoStack().index();
    while (!m_lessonSteps.empty() && m_lessonSteps.back().undoIndex >= at)
        m_lessonSteps.pop_back();
    m_lessonSteps.push_back({at, state});
    m_lesson = LessonPlace{id, state};
    emit lessonChanged();
    return true;
}

/// Undo and redo bring back books of the lesson: the note goes with them.
void FileDesk::followLesson()
{
    if (!m_lesson)
        return;
    const int at = m_document.undoStack().index();
    const auto step = std::find_if(m_lessonSteps.rbegin(), m_lessonSteps.rend(),
                                   [at](const auto& each) { return each.undoIndex <= at; });
    if (step == m_lessonSteps.rend() || step->state == m_lesson->state)
        return;
    m_lesson->state = step->state;
    emit lessonChanged();
}

void FileDesk::closeLesson()
{
    if (!m_lesson)
        return;
    m_lesson.reset();
    m_lessonSteps.clear();
    emit lessonChanged();
}

} // namespace meritdesk::views
