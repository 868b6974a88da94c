#include "formats/imports/hourly_csv.h"

#include <algorithm>

#include "formats/imports/csv_table.h"
#include "formats/imports/csv_time.h"
#include "formats/imports/mantissa.h"

namespace meritdesk::imports {

namespace {

constexpr std::size_t mostFaults = 20;
constexpr std::size_t hoursOfDay = 24;
constexpr int moscowOffset = 3;
constexpr Int128 thousand = 1000;

/// Half an hour (long) or an hour (matrix) as the file names it.
struct Entry
{
    std::int32_t at = 0; ///< half-hours by the clock of the file, or Moscow's when the time is absolute
    std::optional<Int128> mantissa = {};
    int line = 0;
};

std::string_view codeOf(DecimalFault fault)
{
    if (fault == DecimalFault::TooManyDigits)
        return "csv-too-many-digits";
    return fault == DecimalFault::TooManyDecimals ? "csv-too-many-decimals" : "csv-value";
}

class Reader
{
public:
    Reader(CsvTable table, const HourlyCsvOptions& options)
        : m_table(std::move(table))
        , m_options(options)
    {
    }

    Result<std::vector<NamedHour>> run()
    {
        if (m_options.layout == CsvLayout::Matrix)
            readMatrix();
        else
            readLong();
        if (m_lines == 0 && m_faults.empty())
            fault(lineFault("csv-no-data", 1));
        auto hours = m_faults.empty() ? toHours() : std::vector<NamedHour>();
        if (!m_faults.empty())
            return std::move(m_faults);
        return hours;
    }

private:
    void fault(Finding finding)
    {
        if (m_faults.size() < mostFaults)
            m_faults.push_back(std::move(finding));
    }

    /// The next line of data with as many cells as the header.
    bool next(CsvLine& line)
    {
        while (m_faults.size() < mostFaults && m_table.next(line)) {
            ++m_lines;
            if (line.cells.size() == m_table.header().size())
                return true;
            fault(lineFault("csv-cells", line.number, std::to_string(line.cells.size()),
                            {{"expected", std::to_string(m_table.header().size())}}));
        }
        return false;
    }

    void readMatrix()
    {
        if (m_table.header().size() != hoursOfDay + 1)
            return fault(lineFault("csv-matrix-columns", 1, std::to_string(m_table.header().size())));
        CsvLine line;
        while (next(line)) {
            const auto day = readDay(line.cells[0]);
            if (!day) {
                fault(lineFault("csv-day", line.number, line.cells[0]));
                continue;
            }
            const auto first = retail::hourIndex(*day, 0) * 2;
            for (std::size_t hour = 0; hour < hoursOfDay; ++hour)
                m_entries.push_back({first + 2 * static_cast<int>(hour), cell(line, hour + 1), line.number});
        }
    }

    void readLong()
    {
        const auto column = valueColumn();
        if (column == 0)
            return;
        CsvLine line;
        while (next(line)) {
            const auto time = readCsvTime(line.cells[0]);
            if (!time)
                fault(lineFault("csv-time", line.number, line.cells[0]));
            else if (m_absolute && time->offset.has_value() != *m_absolute)
                fault(lineFault("csv-mixed-offsets", line.number, line.cells[0]));
            else
                add(*time, cell(line, column), line.number);
        }
    }

    void add(const CsvTime& time, std::optional<Int128> mantissa, int line)
    {
        m_absolute = time.offset.has_value();
        m_half = m_half || time.halfHours % 2 != 0;
        const int shift = time.offset ? moscowOffset - *time.offset : 0;
        m_entries.push_back({time.halfHours + 2 * shift, mantissa, line});
    }

    /// The index of the value column, 0 after a fault.
    std::size_t valueColumn()
    {
        const auto& header = m_table.header();
        if (header.size() < 2) {
            fault(lineFault("csv-one-column", 1, header.empty() ? std::string_view() : header.front()));
            return 0;
        }
        if (!m_options.column)
            return 1;
        const auto& name = *m_options.column;
        const auto found = std::find(header.begin(), header.end(), name);
        const auto times = std::count(header.begin(), header.end(), name);
        if (times == 1 && found != header.begin())
            return static_cast<std::size_t>(found - header.begin());
        fault(lineFault(times == 0   ? "csv-no-column"
                        : times == 1 ? "csv-column-is-time"
                                     : "csv-column-twice",
                        1, name));
        return 0;
    }

    std::optional<Int128> cell(const CsvLine& line, std::size_t column)
    {
        const auto text = line.cells[column];
        if (text.empty())
            return std::nullopt;
        DecimalFault decimalFault{};
        auto mantissa = readMantissa(text, m_options.decimalMark, decimalFault);
        if (!mantissa) {
            fault(lineFault(std::string(codeOf(decimalFault)), line.number, text));
            return std::nullopt;
        }
        if (*mantissa < 0 && !m_options.negative)
            fault(lineFault("csv-negative", line.number, text));
        return converted(*mantissa, line.number, text);
    }

    std::optional<Int128> converted(Int128 mantissa, int line, std::string_view text)
    {
        if (m_options.thousands > 0)
            return mantissa * thousand;
        if (m_options.thousands == 0)
            return mantissa;
        if (mantissa % thousand != 0)
            fault(lineFault("csv-too-many-decimals", line, text));
        return mantissa / thousand;
    }

    std::vector<NamedHour> toHours()
    {
        if (m_half && !m_options.halfHours)
            fault(lineFault("csv-half-hours", firstHalfLine()));
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry& a, const Entry& b) { return a.at < b.at; });
        findTwice();
        return m_half ? sumHalves() : wholeHours();
    }

    void findTwice()
    {
        const bool matrix = m_options.layout == CsvLayout::Matrix;
        int told = 0;
        for (std::size_t i = 1; i < m_entries.size(); ++i) {
            const auto& entry = m_entries[i];
            if (entry.at != m_entries[i - 1].at || entry.line == told)
                continue;
            told = entry.line;
            fault(lineFault(matrix ? "csv-day-twice" : "csv-time-twice", entry.line,
                            printDay(retail::dayOf(entry.at >> 1))));
        }
    }

    [[nodiscard]] int firstHalfLine() const
    {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [](const Entry& entry) { return entry.at % 2 != 0; });
        return found == m_entries.end() ? 1 : found->line;
    }

    /// The Moscow half-hour that starts the interval of an entry.
    [[nodiscard]] std::int32_t startOf(const Entry& entry) const
    {
        const bool end = m_options.layout == CsvLayout::Long && m_options.stamp == CsvStamp::End;
        const int length = m_half ? 1 : 2;
        const int clock = m_absolute.value_or(false) ? 0 : m_options.clock;
        return entry.at - (end ? length : 0) - 2 * clock;
    }

    [[nodiscard]] std::vector<NamedHour> wholeHours() const
    {
        std::vector<NamedHour> hours;
        hours.reserve(m_entries.size());
        for (const auto& entry : m_entries)
            hours.push_back({startOf(entry) >> 1, entry.mantissa}); // floors below 2000 too
        return hours;
    }

    /// An hour is the sum of its two halves, nothing when one of them is not there.
    [[nodiscard]] std::vector<NamedHour> sumHalves() const
    {
        std::vector<NamedHour> hours;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const auto start = startOf(m_entries[i]);
            NamedHour hour{start >> 1, {}};
            if (start % 2 == 0 && i + 1 < m_entries.size() && startOf(m_entries[i + 1]) == start + 1) {
                const auto& second = m_entries[++i];
                if (m_entries[i - 1].mantissa && second.mantissa)
                    hour.mantissa = *m_entries[i - 1].mantissa + *second.mantissa;
            }
            hours.push_back(hour);
        }
        return hours;
    }

    CsvTable m_table;
    const HourlyCsvOptions& m_options;
    std::vector<Entry> m_entries = {};
    std::vector<Finding> m_faults = {};
    std::size_t m_lines = 0;
    std::optional<bool> m_absolute = {}; ///< whether the times carry offsets; known from the first one
    bool m_half = false;
};

} // namespace

Result<std::vector<NamedHour>> readHourlyCsv(std::string_view bytes, const HourlyCsvOptions& options)
{
    auto table = CsvTable::open(bytes);
    if (!table)
        return table.findings();
    return Reader(std::move(table).value(), options).run();
}

} // namespace meritdesk::imports
