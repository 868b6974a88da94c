#include "formats/lessons/state_files.h"

#include <QFile>
#include <QString>

#include "formats/json/balance_input.h"
#include "formats/json/clear_input.h"
#include "formats/json/lab_input.h"
#include "formats/json/prosumer_input.h"

namespace meritdesk::lessons {

Result<std::string> programFile(const std::string& name)
{
    QFile file(QStringLiteral(":/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return error("file-unreadable", {}, {{"file", name}, {"reason", file.errorString().toStdString()}});
    return file.readAll().toStdString();
}

Result<auction::Book> bookOf(const State& state)
{
    const auto bytes = programFile(state.book);
    if (!bytes)
        return bytes.findings();
    auto book = json::readBook(*bytes);
    if (!book || state.rules.empty())
        return book;
    auto shown = std::move(book).value();
    shown.rules = state.rules;
    return shown;
}

Result<balance::Case> caseOf(const State& state)
{
    const auto bytes = programFile(state.book);
    if (!bytes)
        return bytes.findings();
    return json::readBalance(*bytes, {});
}

Result<strategy::lab::Experiment> experimentOf(const State& state)
{
    const auto bytes = programFile(state.book);
    if (!bytes)
        return bytes.findings();
    return json::readStoredLab(*bytes);
}

Result<prosumer::Case> prosumerOf(const State& state)
{
    const auto bytes = programFile(state.book);
    if (!bytes)
        return bytes.findings();
    return json::readStoredProsumer(*bytes);
}

} // namespace meritdesk::lessons
