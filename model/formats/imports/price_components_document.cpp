#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "formats/imports/hour_block.h"
#include "formats/imports/label_text.h"
#include "formats/imports/market_document.h"
#include "formats/imports/month_edit.h"
#include "formats/imports/price_cells.h"
#include "formats/imports/table_profile.h"
#include "formats/imports/zone_prices.h"

namespace meritdesk::imports {

namespace {

using retail::HourlyRates;
using retail::Prices;
using retail::Rate;

/// A single number of the report: the words that its label has, and those that it must not have.
struct SinglePrice
{
    const char* title = nullptr; ///< label key
    const char* unit = nullptr;  ///< label key
    std::array<std::string_view, 3> words = {};
    std::string_view without = {};
    std::optional<Rate> Prices::*place = nullptr; ///< null: a part of the first category's price
};

constexpr const char* perMw = "RUB/MW";
constexpr const char* perMwh = "RUB/MWh";

constexpr std::array<SinglePrice, 7> singles{{
    {"price-capacity", perMw, {"средневзвешенная нерегулируемая цена на мощность"}, {}, &Prices::capacity},
    {"price-demand_response_fee", perMw, {"управлени", "изменени", "режим"}, {}, &Prices::demandResponseFee},
    {"price-plan_volume_rate",
     perMwh,
     {"предварительных требований", "на сутки вперед"},
     "балансирован",
     &Prices::planVolumeRate},
    {"price-deviation_rate",
     perMwh,
     {"предварительных требований", "балансирован"},
     {},
     &Prices::deviationRate},
    {"price-ck1.energy", perMwh, {"средневзвешенная нерегулируемая цена на электрическую энергию на"}, "зон"},
    {"price-ck1.alpha", "1/h", {"коэффициент оплаты мощности", "1цк"}, "зон"},
    {"price-ck1.delta", perMwh, {"величина изменения", "предыдущ"}, {}},
}};

constexpr std::size_t energyAt = 4;
constexpr std::size_t alphaAt = 5;
constexpr std::size_t deltaAt = 6;

struct HourlyPrice
{
    std::string_view key = {};
    const char* title = nullptr;
    std::optional<HourlyRates> Prices::*place = nullptr;
};

constexpr std::array<HourlyPrice, 4> hourly{{{"dam", "price-dam", &Prices::dam},
                                             {"over_plan", "price-over_plan", &Prices::overPlan},
                                             {"under_plan", "price-under_plan", &Prices::underPlan},
                                             {"dam_bm", "price-dam_bm", &Prices::damBm}}};

/// Blanks are no difference within a label: "1 ЦК" is "1ЦК".
bool fits(const std::string& label, const SinglePrice& price)
{
    auto tight = label;
    std::erase(tight, ' ');
    const auto has = [&](std::string_view word) {
        auto bare = std::string(word);
        std::erase(bare, ' ');
        return tight.find(bare) != std::string::npos;
    };
    return std::all_of(price.words.begin(), price.words.end(),
                       [&](std::string_view word) { return word.empty() || has(word); })
           && (price.without.empty() || !has(price.without));
}

int recogniseComponents(const Sheet& sheet)
{
    int fitting = 0;
    for (int row = 0; row < std::min(sheet.grid.rows(), 120); ++row) {
        const auto label = comparable(sheet.grid.at(row, 0));
        const bool component = label.size() > 20
                               && std::any_of(singles.begin(), singles.end(),
                                              [&](const auto& price) { return fits(label, price); });
        fitting += component ? 1 : 0;
    }
    const bool block = findHourBlock(sheet.grid, 0, std::min(sheet.grid.rows(), 120)).has_value();
    return block && fitting >= 1 ? 90 : 0;
}

/// Reads one report: the rows of one file in the grid.
class ComponentReader
{
public:
    ComponentReader(PriceCells& cells, int firstRow, int endRow, ImportPreview& preview)
        : m_cells(cells)
        , m_first(firstRow)
        , m_end(endRow)
        , m_preview(preview)
    {
    }

    /// The month of the report, by its hours, else by its heading or its file's name.
    std::optional<Month> read(const std::string& file)
    {
        const auto block = findHourBlock(m_cells.grid(), m_first, m_end);
        const int endOfSingles = block ? block->header : m_end;
        std::optional<Month> month;
        if (block) {
            roles(*block);
            const auto columns = readHourBlock(*block, m_cells);
            for (const auto& price : hourly)
                month = takeHours(*block, columns, price, month);
        }
        for (int row = m_first; !month && row < endOfSingles; ++row)
            for (int column = 0; column < m_cells.grid().cells(row) && !month; ++column)
                month = monthNamed(m_cells.grid().at(row, column));
        if (!month)
            month = monthIn(file);
        m_subject = month ? printMonth(*month) : file;
        for (std::size_t i = 0; i < singles.size(); ++i)
            m_values[i] = readSingle(singles[i], endOfSingles);
        takeSingles();
        readZonePrices(m_cells, {m_first, endOfSingles}, m_subject, m_preview, m_prices);
        return month;
    }

    [[nodiscard]] const Prices& prices() const { return m_prices; }

private:
    void roles(const HourBlock& block)
    {
        auto& columns = m_preview.columns;
        const auto name = [&columns](int column, const char* role) {
            if (column < static_cast<int>(columns.size()))
                columns[static_cast<std::size_t>(column)].role = role;
        };
        name(block.day, "role-day");
        name(block.hour, "role-hour");
        for (const auto& [key, column] : block.prices)
            name(column, "role-price");
        if (block.byOrder)
            m_preview.findings.push_back(warning("import-prices-by-order", placeOf(block.header)));
    }

    [[nodiscard]] std::string placeOf(int row) const
    {
        return "line " + std::to_string(m_cells.grid().line(row));
    }

    /// Takes an hourly price when its month is whole; gives the month of the report as far as it is known.
    std::optional<Month> takeHours(const HourBlock& block, const std::vector<HourPrices>& columns,
                                   const HourlyPrice& price, std::optional<Month> month)
    {
        FoundValue found{.title = price.title, .unit = perMwh};
        const auto at = std::find_if(block.prices.begin(), block.prices.end(),
                                     [&price](const auto& column) { return column.first == price.key; });
        if (at == block.prices.end()) {
            found.finding = warning("import-price-not-there", "");
            m_preview.found.push_back(std::move(found));
            return month;
        }
        found.row = block.header;
        found.column = at->second;
        const auto& hours = columns[static_cast<std::size_t>(at - block.prices.begin())];
        const auto own = hours.month();
        if (own)
            found.subject = printMonth(*own);
        if (!own || hours.missing() > 0 || (month && *own != *month)) {
            const int lacks = own ? hours.missing() : 0;
            found.finding = own ? warning("import-price-hours", "", {{"hours", std::to_string(lacks)}})
                                : warning("import-price-no-number", "");
        } else {
            m_prices.*price.place = hours.rates();
            ++m_preview.counts.values;
            found.value = std::to_string(hours.rates().size());
            found.unit = "h";
        }
        m_preview.found.push_back(std::move(found));
        return month ? month : own;
    }

    std::optional<Rate> readSingle(const SinglePrice& price, int endRow)
    {
        FoundValue found{.title = price.title, .subject = m_subject, .unit = price.unit};
        std::optional<Rate> value;
        for (int row = m_first; row < endRow && !value; ++row)
            for (int column = 0; column < m_cells.grid().cells(row) && !value; ++column)
                if (const auto label = comparable(m_cells.grid().at(row, column)); fits(label, price)) {
                    found.row = row;
                    found.column = column;
                    value = besideLabel(row, column, price, found);
                }
        if (value)
            found.value = value->text();
        else
            found.finding = warning(found.row < 0 ? "import-price-not-there" : "import-price-no-number", "");
        m_preview.found.push_back(std::move(found));
        return value;
    }

    /// The number stands right of its label, perhaps behind empty cells that were merged.
    std::optional<Rate> besideLabel(int row, int column, const SinglePrice& price, FoundValue& found)
    {
        const int right = m_cells.numberRightOf(row, column);
        if (right < 0)
            return std::nullopt;
        found.column = right;
        return price.title == singles[alphaAt].title ? m_cells.factor(row, right) : m_cells.rate(row, right);
    }

    void takeSingles()
    {
        for (std::size_t i = 0; i < singles.size(); ++i)
            if (singles[i].place != nullptr && m_values[i]) {
                m_prices.*singles[i].place = m_values[i];
                ++m_preview.counts.values;
            }
        if (!m_values[energyAt] || !m_values[alphaAt])
            return;
        m_prices.ck1 = retail::WeightedPrice{.energy = *m_values[energyAt],
                                             .alpha = m_values[alphaAt],
                                             .delta = m_values[deltaAt].value_or(Rate())};
        ++m_preview.counts.values;
    }

    PriceCells& m_cells;
    int m_first;
    int m_end;
    ImportPreview& m_preview;
    std::string m_subject = {};
    std::array<std::optional<Rate>, singles.size()> m_values = {};
    Prices m_prices = {};
};

void readComponents(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Prices;
    Grid grid;
    std::vector<int> ends;
    for (const auto& book : books) {
        for (const auto& sheet : book.sheets)
            appendRows(sheet.grid, grid);
        ends.push_back(grid.rows());
    }
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    preview.columns.resize(static_cast<std::size_t>(preview.grid->columns()));
    PriceCells cells(*preview.grid);
    std::map<Month, MonthChange> changes;
    for (std::size_t i = 0; i < books.size(); ++i) {
        ComponentReader reader(cells, i == 0 ? 0 : ends[i - 1], ends[i], preview);
        const auto month = reader.read(books[i].file);
        if (reader.prices() == Prices())
            preview.findings.push_back(error("import-no-prices", books[i].file));
        else if (!month)
            preview.findings.push_back(error("import-no-month", books[i].file));
        else
            changes[*month] = [given = reader.prices()](retail::MonthTariff& tariff, retail::PriceUnit unit) {
                mergePrices(given, unit, tariff.prices);
            };
    }
    cells.doubts().moveTo(preview);
    finishMonths(std::move(changes), "edit-import-prices", understanding, preview);
}

} // namespace

const MarketDocument priceComponentsDocument{
    .id = "price-components", .recognise = recogniseComponents, .read = readComponents};

} // namespace meritdesk::imports
