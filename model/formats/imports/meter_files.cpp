#include "formats/imports/meter_files.h"

#include <algorithm>

#include "formats/imports/file_bytes.h"
#include "formats/imports/file_pattern.h"
#include "formats/imports/message_80020_select.h"

namespace meritdesk::imports {

namespace {

/// A year of daily messages of 50 points keeps below this; more is parsed again rather than held.
constexpr std::size_t mostCachedPeriods = 4'000'000;

std::string shownName(const FoundFile& file)
{
    const auto text = file.path.filename().u8string();
    return {text.begin(), text.end()};
}

std::size_t periodsOf(const Message80020& message)
{
    std::size_t count = 0;
    for (const auto& point : message.points)
        for (const auto& channel : point.channels)
            count += channel.periods.size();
    return count;
}

bool earlier(const NamedHour& a, const NamedHour& b)
{
    return a.hour < b.hour;
}

std::string shownHour(retail::HourIndex hour)
{
    const auto day = retail::dayOf(hour);
    const auto text = std::to_string(hour - retail::hourIndex(day, 0));
    return printDay(day) + (text.size() < 2 ? "T0" : "T") + text + ":00+03:00";
}

void append(std::vector<NamedHour>& hours, Day day, const DayOfHours& values, int clock)
{
    const auto first = retail::hourIndex(day, 0) - clock;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto value = values.at(i);
        hours.push_back({first + static_cast<int>(i),
                         value == retail::HourlySeries::missing ? std::nullopt : std::optional(value)});
    }
}

} // namespace

std::vector<Finding> placed(std::vector<Finding> findings, const FoundFile& file)
{
    for (auto& finding : findings) {
        finding.place = file.place;
        finding.facts.push_back({"file", shownName(file)});
    }
    return findings;
}

Result<std::vector<FoundFile>> findFiles(const std::vector<GivenName>& names,
                                         const std::filesystem::path& folder)
{
    std::vector<FoundFile> files;
    for (const auto& given : names) {
        const auto found = filesOf(given.name, folder);
        if (found.empty())
            return error("no-such-file", given.place, {{"file", given.name}});
        for (const auto& path : found)
            files.push_back({path, given.place});
    }
    return files;
}

Result<std::shared_ptr<const Message80020>> MessageCache::message(const FoundFile& file)
{
    if (const auto known = m_messages.find(file.path); known != m_messages.end())
        return known->second;
    const auto bytes = bytesOfFile(file.path, file.place);
    if (!bytes)
        return bytes.findings();
    auto parsed = parse80020(*bytes);
    if (!parsed)
        return placed(parsed.findings(), file);
    auto message = std::make_shared<const Message80020>(std::move(parsed).value());
    const auto periods = periodsOf(*message);
    if (m_periods + periods <= mostCachedPeriods) {
        m_periods += periods;
        m_messages.emplace(file.path, message);
    }
    return message;
}

Result<std::vector<NamedHour>> readCsvFiles(const std::vector<FoundFile>& files,
                                            const HourlyCsvOptions& options)
{
    std::vector<NamedHour> all;
    for (const auto& file : files) {
        const auto bytes = bytesOfFile(file.path, file.place);
        if (!bytes)
            return bytes.findings();
        const auto hours = readHourlyCsv(*bytes, options);
        if (!hours)
            return placed(hours.findings(), file);
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        all.insert(all.end(), hours->begin(), hours->end());
        std::inplace_merge(all.begin(), all.begin() + middle, all.end(), earlier);
        const auto twice = std::adjacent_find(all.begin(), all.end(),
                                              [](const auto& a, const auto& b) { return a.hour == b.hour; });
        if (twice != all.end())
            return placed({error("csv-hour-twice", {}, {{"value", shownHour(twice->hour)}})}, file);
    }
    return all;
}

Result<std::vector<NamedHour>> read80020Files(const std::vector<FoundFile>& files,
                                              const ChannelOf80020& channel, MessageCache& cache)
{
    std::map<Day, DayOfHours> days;
    for (const auto& file : files) {
        const auto message = cache.message(file);
        if (!message)
            return message.findings();
        const auto day = select80020(**message, channel.point, channel.channel);
        if (!day)
            return placed(day.findings(), file);
        if (*day && !days.emplace((*message)->day, **day).second)
            return placed({error("xml-day-twice", {}, {{"value", printDay((*message)->day)}})}, file);
    }
    if (days.empty())
        return error("xml-no-channel", files.empty() ? std::string() : files.front().place,
                     {{"point", channel.point.value_or(std::string())}, {"channel", channel.channel}});
    std::vector<NamedHour> hours;
    hours.reserve(days.size() * 24);
    for (const auto& [day, values] : days)
        append(hours, day, values, channel.clock);
    return hours;
}

retail::HourlySeries seriesOf(const std::vector<NamedHour>& hours)
{
    retail::HourlySeries series;
    if (hours.empty())
        return series;
    series.first = hours.front().hour;
    series.kwh.assign(static_cast<std::size_t>(hours.back().hour - series.first) + 1,
                      retail::HourlySeries::missing);
    for (const auto& hour : hours)
        if (hour.mantissa)
            series.kwh[static_cast<std::size_t>(hour.hour - series.first)] = *hour.mantissa;
    return series;
}

} // namespace meritdesk::imports
