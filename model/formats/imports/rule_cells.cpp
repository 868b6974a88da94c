#include "formats/imports/rule_cells.h"

#include <QFile>

#include <charconv>

namespace meritdesk::imports {

std::string builtIn(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

std::optional<int> wholeCell(std::string_view text, int minimum, int maximum)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc() && end == text.data() + text.size();
    return whole && value >= minimum && value <= maximum ? std::optional(value) : std::nullopt;
}

std::optional<retail::HourSet> hoursCell(std::string_view text)
{
    retail::HourSet hours;
    while (!text.empty()) {
        const auto end = text.find(' ');
        const auto hour = wholeCell(text.substr(0, end), 1, 24);
        if (!hour)
            return std::nullopt;
        hours.set(static_cast<std::size_t>(*hour - 1));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return hours.any() ? std::optional(hours) : std::nullopt;
}

} // namespace meritdesk::imports
