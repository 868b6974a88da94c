#include "formats/lessons/lesson_store.h"

#include <QFile>
#include <QString>

#include <algorithm>

#include "formats/json/balance_input.h"
#include "formats/json/clear_input.h"
#include "formats/json/json_value.h"
#include "formats/lessons/balance_facts.h"
#include "formats/lessons/lesson_facts.h"

namespace meritdesk::lessons {

namespace {

Result<std::string> resource(const std::string& name)
{
    QFile file(QStringLiteral(":/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return error("file-unreadable", {}, {{"file", name}, {"reason", file.errorString().toStdString()}});
    return file.readAll().toStdString();
}

} // namespace

std::vector<std::string> lessonIds()
{
    const auto bytes = resource("lessons/index.json");
    if (!bytes)
        return {};
    const auto list = json::parse(*bytes);
    std::vector<std::string> ids;
    if (list)
        for (const auto& entry : list->items)
            ids.push_back(entry.text);
    return ids;
}

Result<Lesson> findLesson(const std::string& id)
{
    const auto bytes = resource("lessons/" + id + ".json");
    if (!bytes)
        return bytes.findings();
    return readLesson(*bytes, id);
}

Result<auction::Book> bookOf(const State& state)
{
    const auto bytes = resource(state.book);
    if (!bytes)
        return bytes.findings();
    auto book = json::readBook(*bytes);
    if (!book || state.rules.empty())
        return book;
    auto shown = std::move(book).value();
    shown.rules = state.rules;
    return shown;
}

Result<std::vector<auction::Book>> booksOf(const Lesson& lesson)
{
    std::vector<auction::Book> books;
    if (lesson.kind != Kind::Auction)
        return books;
    for (const auto& state : lesson.states) {
        auto book = bookOf(state);
        if (!book)
            return book.findings();
        books.push_back(std::move(book).value());
    }
    return books;
}

Result<balance::Case> caseOf(const State& state)
{
    const auto bytes = resource(state.book);
    if (!bytes)
        return bytes.findings();
    return json::readBalance(*bytes, {});
}

std::map<std::string, std::string> factsOf(const Lesson& lesson)
{
    if (lesson.kind == Kind::Auction) {
        const auto books = booksOf(lesson);
        return books ? factsOf(lesson, *books) : std::map<std::string, std::string>();
    }
    std::vector<balance::Case> cases;
    for (const auto& state : lesson.states) {
        auto input = caseOf(state);
        if (!input)
            return {};
        cases.push_back(std::move(input).value());
    }
    return factsOf(lesson, cases);
}

} // namespace meritdesk::lessons
