#include <QDateTime>

#include "core/scenario/auction_edits.h"
#include "formats/lessons/lesson_store.h"
#include "formats/words/words.h"
#include "views/parts/file_desk.h"

// Lessons: books that the trainer steps through, with a note beside them.

namespace meritdesk::views {

bool FileDesk::openLesson(const QString& id, std::size_t state)
{
    const auto lesson = lessons::findLesson(id.toStdString());
    if (!lesson || state >= lesson->states.size())
        return false;
    auto book = lessons::bookOf(lesson->states[state]);
    if (!book) {
        emit told(book.findings());
        return false;
    }
    m_reading.cancel();
    const auto title = words::label(lesson->key("title"));
    const document::Import import{.source = tr("MeritDesk lesson: %1").arg(title),
                                  .mapping = QString::fromStdString(lesson->source),
                                  .timeUtc = QDateTime::currentMSecsSinceEpoch()};
    if (!take(scenario::replaceBook(std::move(book).value()), import, QStringLiteral("auction")))
        return false;
    m_lesson = LessonPlace{id, state};
    emit lessonChanged();
    return true;
}

void FileDesk::closeLesson()
{
    if (!m_lesson)
        return;
    m_lesson.reset();
    emit lessonChanged();
}

} // namespace meritdesk::views
