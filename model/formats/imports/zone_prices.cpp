#include "formats/imports/zone_prices.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "formats/imports/label_text.h"
#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

using retail::Rate;
using retail::WeightedPrice;

constexpr std::size_t longestZoneName = 60; ///< bytes: "полупиковая зона суток" has 42

enum Zone : std::size_t { Night, HalfPeak, Peak, DayZone, NoZone };

/// What the numbers of zone rows are, by the last heading above them.
enum class Meaning { Unknown, Alpha, Energy, Finished, Both };

/// A number of a zone and where it stands.
struct Number
{
    Rate value = {};
    int row = -1;
    int column = -1;
};

/// What is known of a zone: its price without capacity, with it, and its coefficient.
struct ZoneNumbers
{
    std::optional<Number> energy = {};
    std::optional<Number> finished = {};
    std::optional<Number> alpha = {};
};

Zone zoneIn(const std::string& label)
{
    if (label.empty() || label.size() > longestZoneName)
        return NoZone;
    const auto has = [&label](std::string_view word) { return label.find(word) != std::string::npos; };
    if (has("ноч"))
        return Night;
    if (has("полупик"))
        return HalfPeak;
    if (has("пик"))
        return Peak;
    return has("дневн") || has("день") ? DayZone : NoZone;
}

/// What a heading says of the numbers below it; nothing when it is about something else.
std::optional<Meaning> meaningOf(const std::string& label)
{
    const auto has = [&label](std::string_view word) { return label.find(word) != std::string::npos; };
    if (has("коэффициент"))
        return Meaning::Alpha;
    const bool capacity = has("мощност");
    const bool energy = has("энерги");
    if (!capacity && !energy)
        return std::nullopt;
    if (capacity && has("энергию на оптовом"))
        return Meaning::Both;
    return capacity ? Meaning::Finished : Meaning::Energy;
}

/// Goes down the rows and collects the zones of both kinds of day.
class ZoneReader
{
public:
    ZoneReader(PriceCells& cells, ImportPreview& preview)
        : m_cells(cells)
        , m_preview(preview)
    {
    }

    void read(int firstRow, int endRow)
    {
        for (int row = firstRow; row < endRow; ++row) {
            const auto [column, label] = labelIn(row);
            const auto zone = zoneIn(label);
            if (zone == NoZone) {
                endGroup();
                if (texts(row) == 1) // several are the headings of columns
                    readHeading(row, label);
            } else {
                if (zone == Night)
                    endGroup();
                m_group.emplace_back(zone, row);
                m_labelColumn = column;
            }
        }
        endGroup();
    }

    [[nodiscard]] const ZoneNumbers& twoZones(Zone zone) const { return m_two[zone]; }

    [[nodiscard]] const ZoneNumbers& threeZones(Zone zone) const { return m_three[zone]; }

private:
    [[nodiscard]] std::pair<int, std::string> labelIn(int row) const
    {
        const auto& grid = m_cells.grid();
        for (int column = 0; column < grid.cells(row); ++column)
            if (const auto cell = grid.at(row, column); !cell.empty())
                return {column, looksNumeric(cell) ? std::string() : comparable(cell)};
        return {0, std::string()};
    }

    [[nodiscard]] int texts(int row) const
    {
        const auto& grid = m_cells.grid();
        int count = 0;
        for (int column = 0; column < grid.cells(row); ++column)
            count += grid.at(row, column).empty() || looksNumeric(grid.at(row, column)) ? 0 : 1;
        return count;
    }

    void readHeading(int row, const std::string& label)
    {
        if (const auto meaning = meaningOf(label)) {
            m_meaning = *meaning;
            m_headingRow = row;
        }
    }

    /// The numbers of the rows that stood together: with a day zone they are two, else three.
    void endGroup()
    {
        const bool two = std::any_of(m_group.begin(), m_group.end(),
                                     [](const auto& entry) { return entry.first == DayZone; });
        auto& zones = two ? m_two : m_three;
        if (m_group.size() >= 2 && m_meaning != Meaning::Unknown)
            for (const auto& [zone, row] : m_group)
                readRow(row, zones[zone]);
        m_group.clear();
    }

    void readRow(int row, ZoneNumbers& zone)
    {
        const int first = m_cells.numberRightOf(row, m_labelColumn);
        if (first < 0)
            return;
        if (m_meaning == Meaning::Alpha) {
            put(m_cells.factor(row, first), row, first, zone.alpha);
            return;
        }
        const int second = m_cells.numberRightOf(row, first);
        if (m_meaning != Meaning::Both)
            put(m_cells.rate(row, first), row, first,
                m_meaning == Meaning::Energy ? zone.energy : zone.finished);
        else if (second < 0)
            sayUnclear(row, first);
        else
            readBoth(row, first, second, zone);
    }

    /// Two prices in a row: the headings of their columns tell which holds the capacity, else their order in
    /// the heading above.
    void readBoth(int row, int first, int second, ZoneNumbers& zone)
    {
        const auto holdsCapacity = [&](int column) {
            for (int above = m_headingRow + 1; above < row; ++above)
                if (comparable(m_cells.grid().at(above, column)).find("мощност") != std::string::npos)
                    return true;
            return false;
        };
        const bool swapped = !holdsCapacity(first) && holdsCapacity(second);
        if (!swapped && !holdsCapacity(first) && !std::exchange(m_saidOrder, true))
            m_preview.findings.push_back(warning("import-zone-prices-by-order", placeOf(row)));
        put(m_cells.rate(row, first), row, first, swapped ? zone.energy : zone.finished);
        put(m_cells.rate(row, second), row, second, swapped ? zone.finished : zone.energy);
    }

    /// The first reading of a number stays.
    static void put(const std::optional<Rate>& value, int row, int column, std::optional<Number>& into)
    {
        if (value && !into)
            into = Number{*value, row, column};
    }

    void sayUnclear(int row, int column) { m_cells.doubts().add("import-zone-price-unclear", row, column); }

    [[nodiscard]] std::string placeOf(int row) const
    {
        return "line " + std::to_string(m_cells.grid().line(row));
    }

    PriceCells& m_cells;
    ImportPreview& m_preview;
    Meaning m_meaning = Meaning::Unknown;
    int m_headingRow = -1;
    int m_labelColumn = 0;
    bool m_saidOrder = false;
    std::vector<std::pair<Zone, int>> m_group = {}; ///< with their rows
    std::array<ZoneNumbers, NoZone> m_two = {};
    std::array<ZoneNumbers, NoZone> m_three = {};
};

/// Label keys of a zone's energy and coefficient.
struct ZoneTitles
{
    const char* energy = nullptr;
    const char* alpha = nullptr;
};

constexpr const char* perMwh = "RUB/MWh";

void say(const char* title, const char* unit, const std::optional<Number>& number, const std::string& subject,
         ImportPreview& preview)
{
    FoundValue found{.title = title, .subject = subject, .unit = unit};
    if (number) {
        found.value = number->value.text();
        found.row = number->row;
        found.column = number->column;
        ++preview.counts.values;
    } else {
        found.finding = warning("import-price-not-there", "");
    }
    preview.found.push_back(std::move(found));
}

/// A zone's price with what the report has: energy and coefficient, or the price with capacity in it.
/// Energy alone is no price of a zone.
std::optional<WeightedPrice> priceOf(const ZoneNumbers& zone)
{
    if (zone.energy && zone.alpha)
        return WeightedPrice{.energy = zone.energy->value, .alpha = zone.alpha->value};
    if (zone.finished)
        return WeightedPrice{.energy = zone.finished->value};
    return std::nullopt;
}

std::optional<WeightedPrice> take(const ZoneNumbers& zone, const ZoneTitles& titles,
                                  const std::string& subject, ImportPreview& preview)
{
    const bool weighted = zone.energy && zone.alpha;
    say(titles.energy, perMwh, weighted || !zone.finished ? zone.energy : zone.finished, subject, preview);
    if (weighted || !zone.finished)
        say(titles.alpha, "1/h", zone.alpha, subject, preview);
    return priceOf(zone);
}

} // namespace

void readZonePrices(PriceCells& cells, const RowRange& rows, const std::string& subject,
                    ImportPreview& preview, retail::Prices& prices)
{
    ZoneReader reader(cells, preview);
    reader.read(rows.first, rows.end);
    const auto night3 = take(reader.threeZones(Night),
                             {"price-zones_3.night.energy", "price-zones_3.night.alpha"}, subject, preview);
    const auto half =
        take(reader.threeZones(HalfPeak), {"price-zones_3.half_peak.energy", "price-zones_3.half_peak.alpha"},
             subject, preview);
    const auto peak = take(reader.threeZones(Peak), {"price-zones_3.peak.energy", "price-zones_3.peak.alpha"},
                           subject, preview);
    const auto night2 = take(reader.twoZones(Night),
                             {"price-zones_2.night.energy", "price-zones_2.night.alpha"}, subject, preview);
    const auto day = take(reader.twoZones(DayZone), {"price-zones_2.day.energy", "price-zones_2.day.alpha"},
                          subject, preview);
    if (night3 && half && peak)
        prices.zones3 = retail::ThreeZonePrices{*night3, *half, *peak};
    if (night2 && day)
        prices.zones2 = retail::TwoZonePrices{*night2, *day};
}

} // namespace meritdesk::imports
