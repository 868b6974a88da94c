#pragma once

#include <QDate>
#include <QString>

#include "formats/report/report.h"
#include "items/lesson_note.h"

namespace meritdesk::items {

/// The note of a lesson as one page of paper for the trainer: answer and sources included.
[[nodiscard]] report::Report lessonReport(const LessonNote& note, const QString& language,
                                          const QDate& made = {});

} // namespace meritdesk::items
