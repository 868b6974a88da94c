#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

#include "formats/lessons/lesson.h"

namespace meritdesk::items {

/// One book of a lesson as the note tells of it.
struct NoteState
{
    QString caption = {};
    QStringList see = {};
};

/// The one-page note of a lesson in the language in force; every number in it is computed from its books.
struct LessonNote
{
    QString id = {};
    QString title = {};
    QString goal = {};
    QStringList steps = {};
    std::vector<NoteState> states = {};
    QString question = {};
    QString answer = {};
    QString source = {};
    QString grade = {};     ///< how sure the book is: published, constructed
    QStringList rules = {}; ///< "Anhui 2017: its source (how sure)", each rule of the books once
};

/// The note, with numbers as the locale writes them. A lesson whose books cannot be read has no numbers.
[[nodiscard]] LessonNote noteOf(const lessons::Lesson& lesson, const QLocale& locale = {});

} // namespace meritdesk::items
