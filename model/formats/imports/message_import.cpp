#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "formats/formats.h"
#include "formats/imports/clock_choice.h"
#include "formats/imports/doubts.h"
#include "formats/imports/hour_times.h"
#include "formats/imports/message_80020.h"
#include "formats/imports/message_80020_select.h"
#include "formats/imports/meter_edit.h"
#include "formats/imports/scales.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

enum GridColumn { DayColumn, StartColumn, EndColumn, PointColumn, ChannelColumn, ValueColumn, StatusColumn };

int recognise80020(std::string_view bytes, std::string_view)
{
    if (isZip(bytes))
        return 0;
    const auto head = bytes.substr(0, 4096);
    if (head.find("<message") != std::string_view::npos
        && (head.find("80020") != std::string_view::npos || head.find("80040") != std::string_view::npos))
        return 100;
    // in UTF-16, or a broken head: any XML is worth a try
    return head.find("<?xml") != std::string_view::npos ? 40 : 0;
}

/// "hhmm" in minutes of the day; -1 when it is none.
int minutesOf(std::string_view text)
{
    if (text.size() != 4 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return -1;
    const int hours = (text[0] - '0') * 10 + (text[1] - '0');
    const int minutes = (text[2] - '0') * 10 + (text[3] - '0');
    return minutes > 59 || hours * 60 + minutes > dayMinutes ? -1 : hours * 60 + minutes;
}

/// Reads the periods of a channel's day into hours: 30 minutes or 60.
class ChannelReader
{
public:
    ChannelReader(Grid& grid, Doubts& doubts, int clockHours)
        : m_grid(grid)
        , m_doubts(doubts)
        , m_clockHours(clockHours)
    {
    }

    void read(const Message80020& message, const Point80020& point, const Channel80020& channel,
              HourBuilder& hours)
    {
        const auto day = m_grid.kept(printDay(message.day));
        const bool change = message.daylightSaving == "2";
        for (const auto& period : channel.periods) {
            const int row = addRow(day, point, channel, period);
            if (change || period.summer)
                m_doubts.add("import-clock-change", row, DayColumn);
            readPeriod(message.day, period, row, hours);
        }
    }

private:
    int addRow(std::string_view day, const Point80020& point, const Channel80020& channel,
               const Period80020& period)
    {
        m_grid.beginRow(period.line);
        m_grid.add(day);
        for (const auto* text :
             {&period.start, &period.end, &point.code, &channel.code, &period.value, &period.status})
            m_grid.add(m_grid.kept(*text));
        return m_grid.rows() - 1;
    }

    void readPeriod(Day day, const Period80020& period, int row, HourBuilder& hours)
    {
        const int start = minutesOf(period.start);
        int end = minutesOf(period.end);
        if (end == 0)
            end = dayMinutes;
        const bool hour = end - start == 60 && start % 60 == 0;
        const bool half = end - start == 30 && start % 30 == 0;
        if (start < 0 || (!hour && !half)) {
            m_doubts.add("import-period", row, StartColumn);
            return;
        }
        const Int128 value = valueOf(period, row);
        const auto minute = minuteOf(day, start) - std::int64_t{m_clockHours} * 60;
        auto put = hours.put(minute, value);
        if (hour && put == HourBuilder::Put::Done)
            put = hours.put(minute + 30, value == missing ? missing : 0); // a whole hour fills both halves
        if (put != HourBuilder::Put::Done)
            m_doubts.add(put == HourBuilder::Put::Twice ? "import-hour-twice" : "import-too-far", row,
                         StartColumn);
    }

    Int128 valueOf(const Period80020& period, int row)
    {
        const bool valid = period.status.empty() || period.status == "0";
        if (!valid || period.value.empty())
            return missing;
        const char mark = period.value.find(',') == std::string::npos ? '.' : ',';
        const auto number = readNumber(period.value, mark);
        if (number.fault != NumberFault::None) {
            m_doubts.add(number.fault, row, ValueColumn);
            return missing;
        }
        if (number.mantissa < 0) {
            m_doubts.add("import-negative", row, ValueColumn);
            return missing;
        }
        return number.mantissa;
    }

    Grid& m_grid;
    Doubts& m_doubts;
    int m_clockHours;
};

std::vector<Message80020> parseAll(const ImportRequest& request, std::vector<Finding>& findings)
{
    std::vector<Message80020> messages;
    for (const auto& file : request.files) {
        auto message = parse80020(file.bytes);
        if (message) {
            messages.push_back(std::move(message).value());
            continue;
        }
        for (auto finding : message.findings()) {
            finding.place = file.name + " " + finding.place;
            findings.push_back(std::move(finding));
        }
    }
    std::stable_sort(messages.begin(), messages.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
    return messages;
}

std::string channelId(const std::string& code)
{
    const auto digits = code.find_first_not_of('0');
    const auto bare = digits == std::string::npos ? code : code.substr(digits);
    return bare.size() == 1 ? "0" + bare : bare;
}

/// The kinds of channels that are there; active energy taken in comes first.
std::string decideChannel(const std::vector<Message80020>& messages, Understanding& understanding)
{
    std::map<std::string, std::string> found;
    for (const auto& message : messages)
        for (const auto& point : message.points)
            for (const auto& channel : point.channels)
                found.emplace(channelId(channel.code), channel.description);
    constexpr std::array<std::string_view, 4> known{"01", "02", "03", "04"};
    std::vector<Option> options;
    for (const auto& [id, description] : found) {
        const bool named = std::find(known.begin(), known.end(), id) != known.end();
        options.push_back(
            {.id = id, .title = named ? "import-channel-" + id : id + " " + description, .literal = !named});
    }
    if (options.empty())
        return {};
    const std::string first = options.front().id;
    return understanding.decide(choice::channel, std::move(options), found.contains("01") ? "01" : first);
}

bool hasChannel(const Point80020& point, const std::string& channel)
{
    return std::any_of(point.channels.begin(), point.channels.end(),
                       [&](const Channel80020& found) { return channelId(found.code) == channel; });
}

/// The measuring points with the channel, in the order of the files: all of them, or the chosen one.
std::vector<std::string> decidePoints(const std::vector<Message80020>& messages, const std::string& channel,
                                      Understanding& understanding)
{
    std::vector<std::string> codes;
    std::vector<Option> options{{.id = "all", .title = "import-meter-all"}};
    for (const auto& message : messages)
        for (const auto& point : message.points)
            if (hasChannel(point, channel)
                && std::find(codes.begin(), codes.end(), point.code) == codes.end()) {
                codes.push_back(point.code);
                options.push_back(
                    {.id = point.code, .title = point.code + " " + point.name, .literal = true});
            }
    if (codes.size() < 2)
        return codes;
    const auto chosen = understanding.decide(choice::meter, std::move(options), "all");
    return chosen == "all" ? codes : std::vector<std::string>{chosen};
}

/// 80020 is in Moscow time; collectors' comments say whether they shifted their data to it.
FoundClock clockOf(const std::vector<Message80020>& messages)
{
    FoundClock clock;
    for (const auto& message : messages)
        addComment(message.gmtFrom, message.gmtTo, clock);
    return clock;
}

/// Reads a channel of one measuring point from all messages.
Meter readMeter(const std::vector<Message80020>& messages, const std::string& code,
                const std::string& channel, ChannelReader& reader)
{
    HourBuilder hours(30);
    const auto readPoint = [&](const Message80020& message, const Point80020& point) {
        for (const auto& found : point.channels)
            if (channelId(found.code) == channel)
                reader.read(message, point, found, hours);
    };
    for (const auto& message : messages)
        for (const auto& point : message.points)
            if (point.code == code)
                readPoint(message, point);
    return {code, hours.series()};
}

std::vector<Meter> readMeters(const std::vector<Message80020>& messages, Understanding& understanding,
                              Grid& grid, Doubts& doubts)
{
    const auto channel = decideChannel(messages, understanding);
    const auto points = decidePoints(messages, channel, understanding);
    ChannelReader reader(grid, doubts, decideClock(clockOf(messages), understanding));
    std::vector<Meter> meters;
    meters.reserve(points.size());
    for (const auto& code : points)
        meters.push_back(readMeter(messages, code, channel, reader));
    return meters;
}

Result<ImportPreview> read80020(const ImportRequest& request)
{
    std::vector<Finding> findings;
    const auto messages = parseAll(request, findings);
    if (messages.empty())
        return findings;
    Understanding understanding(request);
    auto grid = std::make_shared<Grid>();
    Doubts doubts(*grid);
    auto meters = readMeters(messages, understanding, *grid, doubts);
    ImportPreview preview{.format = "80020"};
    preview.columns = {{.role = "role-day"},     {.role = "role-clock"},
                       {.role = "role-until"},   {.role = "role-point"},
                       {.role = "role-channel"}, {.role = "role-value", .unit = "kWh"},
                       {.role = "role-status"}};
    preview.counts.rows = grid->rows();
    doubts.moveTo(preview);
    preview.grid = std::move(grid);
    preview.findings = std::move(findings);
    finishMeters(std::move(meters), understanding, preview);
    preview.choices = understanding.take();
    return preview;
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat message80020Import{.id = "80020",
                                      .title = "import-format-80020",
                                      .patterns = "*.xml *.zip",
                                      .recognise = imports::recognise80020,
                                      .read = imports::read80020};

} // namespace meritdesk::formats
