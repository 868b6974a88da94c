#include <algorithm>
#include <array>
#include <utility>

#include "core/retail/month_context.h"
#include "formats/imports/label_text.h"
#include "formats/imports/market_document.h"
#include "formats/imports/month_edit.h"
#include "formats/imports/supplier_reading.h"

namespace meritdesk::imports {

namespace {

constexpr int titleRows = 25;

namespace asked {
constexpr std::string_view voltage = "import-voltage"; ///< VN SN1 SN2 NN
constexpr std::string_view marginGroup = "import-margin-group";
constexpr std::string_view priceUnit = "import-price-unit"; ///< mwh | kwh
constexpr std::string_view month = "import-price-month";
constexpr std::string_view category = "import-category";
} // namespace asked

/// What the texts at the top of a sheet say.
struct SheetWords
{
    bool title = false; ///< "предельные уровни нерегулируемых цен", or a rate of it
    bool voltages = false;
    bool perKwh = false;
    bool perMwh = false;
};

void look(std::string_view cell, SheetWords& words)
{
    const auto text = comparable(cell);
    const auto has = [&text](std::string_view word) { return text.find(word) != std::string::npos; };
    words.title = words.title || (has("предельн") && has("нерегулируем"))
                  || has("ставка для фактических почасовых объемов");
    if (!has("руб"))
        return;
    words.perMwh = words.perMwh || has("мвт");
    words.perKwh = words.perKwh || (has("квт") && !has("мвт"));
}

SheetWords wordsOf(const Grid& grid, int firstRow, int endRow)
{
    SheetWords words;
    for (int row = firstRow; row < std::min(endRow, firstRow + titleRows); ++row) {
        words.voltages = words.voltages || voltageHeading(grid, row);
        for (int column = 0; column < std::min(grid.cells(row), 30); ++column)
            look(grid.at(row, column), words);
    }
    return words;
}

int recogniseSupplier(const Sheet& sheet)
{
    const auto words = wordsOf(sheet.grid, 0, sheet.grid.rows());
    const bool category = categoryIn(sheet.name) != 0;
    if (words.title)
        return category || words.voltages ? 85 : 70;
    return category && words.voltages ? 70 : 0;
}

/// The rows of a sheet in the joined grid.
struct SheetRows
{
    std::string file = {};
    std::string name = {};
    int first = 0;
    int end = 0;
};

std::vector<SheetRows> joined(const std::vector<Book>& books, Grid& grid)
{
    std::vector<SheetRows> rows;
    for (const auto& book : books)
        for (const auto& sheet : book.sheets) {
            const int first = grid.rows();
            appendRows(sheet.grid, grid);
            rows.push_back({book.file, sheet.name, first, grid.rows()});
        }
    return rows;
}

int categoryOf(const SheetRows& sheet, const Grid& grid)
{
    if (const int category = categoryOfSheet(sheet.name))
        return category;
    for (int row = sheet.first; row < std::min(sheet.end, sheet.first + titleRows); ++row)
        for (int column = 0; column < grid.cells(row); ++column)
            if (const int category = categoryIn(grid.at(row, column)))
                return category;
    return 0;
}

const retail::Site* siteOf(const Understanding& understanding)
{
    const auto& sites = understanding.request().scenario.retail->sites;
    return sites.empty() ? nullptr : &sites.front();
}

retail::Voltage decideVoltage(Understanding& understanding)
{
    constexpr std::array<retail::Voltage, 4> all{retail::Voltage::Vn, retail::Voltage::Sn1,
                                                 retail::Voltage::Sn2, retail::Voltage::Nn};
    std::vector<Option> options;
    for (const auto voltage : all) {
        const std::string id(retail::voltageId(voltage));
        options.push_back({.id = id, .title = "voltage-" + id});
    }
    const auto* site = siteOf(understanding);
    const auto found = std::string(retail::voltageId(site ? site->voltage : retail::Voltage::Sn2));
    const auto chosen = understanding.decide(asked::voltage, std::move(options), found, site == nullptr);
    for (const auto voltage : all)
        if (chosen == retail::voltageId(voltage))
            return voltage;
    return retail::Voltage::Sn2;
}

/// The margin group: of the file's name, for there is a file for each; else of the consumer's power.
std::string decideGroup(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    const auto* site = siteOf(understanding);
    const std::string_view own = site ? marginGroupOf(site->maxPowerKw) : std::string_view("below-670");
    std::string_view named;
    for (const auto& book : books)
        if (named.empty())
            named = marginGroupIn(book.file);
    if (!named.empty() && site && named != own)
        preview.findings.push_back(
            warning("import-other-margin-group", "", {{"power", site->maxPowerKw.text()}}));
    return understanding.decide(asked::marginGroup,
                                optionsOf(asked::marginGroup, {"below-670", "670-10000", "above-10000"}),
                                std::string(named.empty() ? own : named), named.empty());
}

/// Ten to this power makes prices per kWh those per MWh.
int decideUnitPower(const std::vector<SheetRows>& sheets, const Grid& grid, Understanding& understanding)
{
    SheetWords all;
    for (const auto& sheet : sheets) {
        const auto words = wordsOf(grid, sheet.first, sheet.end);
        all.perKwh = all.perKwh || words.perKwh;
        all.perMwh = all.perMwh || words.perMwh;
    }
    const auto unit =
        understanding.decide(asked::priceUnit, optionsOf(asked::priceUnit, {"mwh", "kwh"}),
                             all.perKwh && !all.perMwh ? "kwh" : "mwh", all.perKwh == all.perMwh);
    return unit == "kwh" ? 3 : 0;
}

/// The month by whatever names it: a heading, a sheet, the file. The year may be missing there.
std::optional<Month> monthOf(const std::vector<SheetRows>& sheets, const Grid& grid)
{
    for (const auto& sheet : sheets) {
        for (int row = sheet.first; row < std::min(sheet.end, sheet.first + titleRows); ++row)
            for (int column = 0; column < std::min(grid.cells(row), 30); ++column)
                if (const auto month = monthNamed(grid.at(row, column)))
                    return month;
        if (const auto month = monthIn(sheet.name))
            return month;
    }
    for (const auto& sheet : sheets)
        if (const auto month = monthIn(sheet.file))
            return month;
    return std::nullopt;
}

/// Months of the case, or of some years when there is none; what the file says is among them.
Month decideMonth(std::optional<Month> found, Understanding& understanding)
{
    const auto& open = understanding.request().scenario.retail->months;
    std::vector<Option> options;
    const auto add = [&options](Month month) {
        const auto text = printMonth(month);
        if (std::none_of(options.begin(), options.end(), [&](const auto& have) { return have.id == text; }))
            options.push_back({.id = text, .title = text, .literal = true});
    };
    if (found)
        add(*found);
    for (const auto& month : open)
        add(month.month);
    const int first = open.empty() ? 2020 : static_cast<int>(open.front().month.year());
    for (int year = first; year <= (open.empty() ? 2030 : first); ++year)
        for (unsigned month = 1; month <= 12; ++month)
            add(Month(std::chrono::year(year), std::chrono::month(month)));
    const std::string front = options.front().id;
    const auto chosen = understanding.decide(asked::month, std::move(options), front, !found);
    return readMonth(chosen).value_or(Month{});
}

/// Sheets that do not say their category and hold a matrix: the user is asked.
int decideCategory(const std::vector<SheetRows>& sheets, const Grid& grid, Understanding& understanding)
{
    const bool open = std::any_of(sheets.begin(), sheets.end(), [&grid](const SheetRows& sheet) {
        return categoryOf(sheet, grid) == 0 && !findMatrices(grid, sheet.first, sheet.end).empty();
    });
    if (!open)
        return 0;
    const auto* site = siteOf(understanding);
    const std::string own = site ? site->currentCategory.value_or("") : std::string();
    const bool hourly = own == "3" || own == "4" || own == "5" || own == "6";
    std::vector<Option> options;
    for (const auto* id : {"3", "4", "5", "6"})
        options.push_back({.id = id, .title = id, .literal = true});
    return std::stoi(
        understanding.decide(asked::category, std::move(options), hourly ? own : std::string("4"), true));
}

void readSupplier(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Prices;
    Grid grid;
    const auto sheets = joined(books, grid);
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    preview.columns.resize(static_cast<std::size_t>(preview.grid->columns()));
    const auto month = decideMonth(monthOf(sheets, *preview.grid), understanding);
    const SupplierStyle style{.month = month,
                              .voltage = decideVoltage(understanding),
                              .marginGroup = decideGroup(books, understanding, preview),
                              .unitPower = decideUnitPower(sheets, *preview.grid, understanding)};
    const int unsaid = decideCategory(sheets, *preview.grid, understanding);
    PriceCells cells(*preview.grid);
    SupplierReader reader(cells, style, preview);
    for (const auto& sheet : sheets) {
        const int category = categoryOf(sheet, *preview.grid);
        if (category == 0 && findMatrices(*preview.grid, sheet.first, sheet.end).empty())
            preview.findings.push_back(
                {Severity::Note, "import-sheet-not-understood", sheet.file, {{"sheet", sheet.name}}});
        else
            reader.read(category == 0 ? unsaid : category, sheet.first, sheet.end);
    }
    cells.doubts().moveTo(preview);
    if (reader.prices() == retail::Prices()) {
        preview.findings.push_back(error("import-no-prices", books.front().file));
        return;
    }
    finishMonths({{month,
                   [given = reader.prices()](retail::MonthTariff& tariff, retail::PriceUnit unit) {
                       mergePrices(given, unit, tariff.prices);
                   }}},
                 "edit-import-prices", understanding, preview);
}

} // namespace

const MarketDocument supplierPricesDocument{
    .id = "supplier-prices", .recognise = recogniseSupplier, .read = readSupplier};

} // namespace meritdesk::imports
