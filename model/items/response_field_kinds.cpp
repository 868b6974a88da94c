#include "items/response_field_kinds.h"

#include <QCoreApplication>

#include <charconv>
#include <utility>

namespace meritdesk::items {

using Case = ResponseField::Case;

namespace {

struct FieldKinds
{
    Q_DECLARE_TR_FUNCTIONS(FieldKinds)
};

} // namespace

std::optional<Finding> readWhole(const std::string& place, const std::string& typed, std::pair<int, int> ends,
                                 int& into)
{
    int value = 0;
    const auto* end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end)
        return error("not-a-whole-number", place, {{"value", typed}});
    if (value < ends.first || value > ends.second)
        return error("out-of-range", place,
                     {{"value", typed},
                      {"minimum", std::to_string(ends.first)},
                      {"maximum", std::to_string(ends.second)}});
    into = value;
    return std::nullopt;
}

std::vector<std::string> listed(const std::string& typed)
{
    std::vector<std::string> entries;
    const auto text = QString::fromStdString(typed);
    const bool semicolons = text.contains(QLatin1Char(';'));
    for (const auto& entry : text.split(QLatin1Char(semicolons ? ';' : ' '), Qt::SkipEmptyParts))
        if (const auto trimmed = entry.trimmed(); !trimmed.isEmpty())
            entries.push_back(trimmed.toStdString());
    return entries;
}

ResponseField wholeField(std::string place, const QString& name, const QString& unit,
                         std::pair<int, int> ends, std::function<int&(Case&)> at)
{
    return {.place = place,
            .name = name,
            .unit = unit,
            .text = [at](const Case& input) { return QString::number(valueIn(at, input)); },
            .write = [place, ends,
                      at](Case& input,
                          const std::string& typed) { return readWhole(place, typed, ends, at(input)); }};
}

ResponseField choiceField(std::string place, const QString& name, QStringList choices,
                          std::function<int(const Case&)> chosen, std::function<void(Case&, int)> choose)
{
    const auto last = static_cast<int>(choices.size()) - 1;
    return {.place = place,
            .name = name,
            .choices = choices,
            .text = [choices, chosen](const Case& input) { return choices.value(chosen(input)); },
            .write = [place, last, choose](Case& input, const std::string& typed) -> std::optional<Finding> {
                int at = 0;
                if (auto fault = readWhole(place, typed, {0, last}, at))
                    return fault;
                choose(input, at);
                return std::nullopt;
            }};
}

ResponseField switchField(std::string place, const QString& name, std::function<bool&(Case&)> at)
{
    return choiceField(
        std::move(place), name, {FieldKinds::tr("no"), FieldKinds::tr("yes")},
        [at](const Case& input) { return valueIn(at, input) ? 1 : 0; },
        [at](Case& input, int chosen) { at(input) = chosen == 1; });
}

} // namespace meritdesk::items
