#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <tuple>
#include <vector>

#include "formats/imports/import_preview.h"
#include "tests/support/xls_book.h"

namespace meritdesk::imports {
namespace {

using Rows = std::vector<std::vector<std::string>>;

enum class Kind { LongTable, Matrix, DaysAcross, PeakHours, PriceComponents, SupplierPrices, Message80020 };
enum class Damage { None, Truncated, WrongEncoding, MissingHour, DoubledDay, Hour25 };

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string dateOf(int day)
{
    return two(day) + ".11.2025";
}

/// Which day and which hour (from 0) a cell of made-up data is of, after the damage was done.
struct Times
{
    Damage damage = Damage::None;

    [[nodiscard]] int day(int day) const { return damage == Damage::DoubledDay && day == 5 ? 4 : day; }

    [[nodiscard]] bool has(int day, int hour) const
    {
        return damage != Damage::MissingHour || day != 6 || hour != 10;
    }

    [[nodiscard]] std::string value(int day, int hour) const
    {
        return has(day, hour) ? std::to_string(1000 + day * 24 + hour) + ",5" : std::string();
    }

    /// Hours of a day.
    [[nodiscard]] int hours(int day) const { return damage == Damage::Hour25 && day == 7 ? 25 : 24; }
};

Rows longTable(const Times& times)
{
    Rows rows{{"Дата", "Час", "Расход, кВт·ч"}};
    for (int day = 1; day <= 30; ++day)
        for (int hour = 0; hour < times.hours(day); ++hour)
            rows.push_back({dateOf(times.day(day)), std::to_string(hour + 1), times.value(day, hour)});
    return rows;
}

Rows matrix(const Times& times)
{
    Rows rows{{"Дата"}};
    for (int hour = 0; hour < times.hours(7); ++hour)
        rows.front().push_back(std::to_string(hour) + ".00-" + std::to_string(hour + 1) + ".00");
    for (int day = 1; day <= 30; ++day) {
        rows.push_back({dateOf(times.day(day))});
        for (int hour = 0; hour < times.hours(7); ++hour)
            rows.back().push_back(times.value(day, hour));
    }
    return rows;
}

Rows daysAcross(const Times& times)
{
    Rows rows{{"Час"}};
    for (int day = 1; day <= 30; ++day)
        rows.front().push_back(dateOf(times.day(day)));
    for (int hour = 0; hour < times.hours(7); ++hour) {
        rows.push_back({std::to_string(hour) + ":00"});
        for (int day = 1; day <= 30; ++day)
            rows.back().push_back(times.value(day, hour));
    }
    return rows;
}

/// Working days of November 2025 without the one that is missing.
Rows peakHours(const Times& times)
{
    Rows rows{{"Ежемесячный отчет по часам пиковой нагрузки"}, {"Дата", "Час"}};
    for (const int day : {1, 5, 6, 7, 10, 11, 12, 13, 14, 17, 18, 19, 20, 21, 24, 25, 26, 27, 28})
        if (times.has(day, 10))
            rows.push_back({dateOf(times.day(day == 10 && times.damage == Damage::DoubledDay ? 7 : day)),
                            std::to_string(times.hours(day) == 25 ? 25 : 10)});
    return rows;
}

Rows priceComponents(const Times& times)
{
    Rows rows{{"Средневзвешенная нерегулируемая цена на мощность на оптовом рынке, руб/МВт", "1132614,35"},
              {"дата", "час", "по результатам отбора заявок на сутки вперед",
               "превышения фактического объема над плановым", "превышения планового над фактическим",
               "на сутки вперед и заявок для балансирования"}};
    for (int day = 1; day <= 30; ++day)
        for (int hour = 0; hour < times.hours(day); ++hour) {
            const auto value = times.value(day, hour);
            rows.push_back({dateOf(times.day(day)), std::to_string(hour), value, value, value, value});
        }
    return rows;
}

Rows supplierPrices(const Times& times)
{
    Rows rows{{"Предельные уровни нерегулируемых цен, третья ценовая категория, ноябрь 2025, руб/МВт·ч"},
              {"Ставка для фактических почасовых объемов, отпущенных на уровне напряжения СН II"}};
    for (auto& row : matrix(times))
        rows.push_back(std::move(row));
    return rows;
}

std::string asText(const Rows& rows)
{
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? ";" : "") + row[i];
        text += "\n";
    }
    return text;
}

std::string asXls(const Rows& rows)
{
    tests::XlsSheet sheet{.name = "Лист1"};
    for (std::size_t i = 0; i < rows.size(); ++i)
        sheet.texts(static_cast<int>(i), rows[i]);
    return tests::xlsBytes({sheet});
}

std::string message80020(const Times& times)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<message class=\"80020\" version=\"2\" "
                       "number=\"1\"><datetime><day>20251106</day></datetime><area><name>Завод</name>"
                       "<measuringpoint code=\"562080073213101\" name=\"Ввод 1\">"
                       "<measuringchannel code=\"01\" desc=\"прием\">";
    const auto periods = [&] {
        for (int hour = 0; hour < (times.damage == Damage::Hour25 ? 25 : 24); ++hour)
            if (times.has(6, hour))
                text += "<period start=\"" + two(hour) + "00\" end=\"" + two((hour + 1) % 24)
                        + "00\"><value>5</value></period>";
    };
    periods();
    if (times.damage == Damage::DoubledDay)
        periods();
    return text + "</measuringchannel></measuringpoint></area></message>\n";
}

Rows rowsOf(Kind kind, const Times& times)
{
    switch (kind) {
    case Kind::LongTable:
        return longTable(times);
    case Kind::Matrix:
        return matrix(times);
    case Kind::DaysAcross:
        return daysAcross(times);
    case Kind::PeakHours:
        return peakHours(times);
    case Kind::PriceComponents:
        return priceComponents(times);
    default:
        return supplierPrices(times);
    }
}

std::string bytesOf(Kind kind, Damage damage, bool old)
{
    const Times times{damage};
    if (kind == Kind::Message80020)
        return message80020(times);
    const auto rows = rowsOf(kind, times);
    return old ? asXls(rows) : asText(rows);
}

/// What the reading says, in codes: findings of the file, of single things, of cells.
std::vector<std::string> saidOf(const Result<ImportPreview>& read)
{
    std::vector<std::string> codes;
    for (const auto& finding : read.ok() ? read->findings : read.findings())
        if (finding.severity != Severity::Note || finding.code == "import-days-not-whole")
            codes.push_back(finding.code);
    if (!read.ok())
        return codes;
    for (const auto& cell : read->doubtful)
        codes.push_back(cell.finding.code);
    for (const auto& found : read->found)
        if (found.finding && found.finding->code != "import-price-not-there")
            codes.push_back(found.finding->code);
    for (const auto& choice : read->choices)
        if (choice.guess && choice.key == "import-encoding")
            codes.push_back("guessed-encoding");
    return codes;
}

std::string listed(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text += code + " ";
    return text;
}

class DamagedFile : public ::testing::TestWithParam<std::tuple<Kind, bool>>
{
protected:
    static std::vector<std::string> said(const std::string& bytes)
    {
        return saidOf(readImport({.files = {{"file", bytes}}}));
    }

    [[nodiscard]] std::string bytes(Damage damage) const
    {
        return bytesOf(std::get<0>(GetParam()), damage, std::get<1>(GetParam()));
    }
};

TEST_P(DamagedFile, TheWholeFileHasNothingToSay)
{
    EXPECT_EQ(listed(said(bytes(Damage::None))), "");
}

TEST_P(DamagedFile, EveryDamageIsNamed)
{
    for (const auto damage : {Damage::MissingHour, Damage::DoubledDay, Damage::Hour25})
        EXPECT_FALSE(said(bytes(damage)).empty()) << static_cast<int>(damage);
    const auto whole = bytes(Damage::None);
    for (const int percent : {30, 55, 80})
        EXPECT_FALSE(said(whole.substr(0, whole.size() * static_cast<std::size_t>(percent) / 100)).empty())
            << percent;
}

TEST_P(DamagedFile, TheWrongEncodingIsNamedOrDoesNotMatter)
{
    if (std::get<1>(GetParam())) // a workbook knows its own
        return;
    auto wrong = bytes(Damage::None);
    std::replace(wrong.begin(), wrong.end(), '\xD0', '\xFE'); // neither UTF-8 nor any text any more
    const auto read = readImport({.files = {{"file", wrong}}});
    const auto codes = saidOf(read);
    const bool sameHours = read.ok() && read->counts.hours == 720;
    EXPECT_TRUE(sameHours || !codes.empty());
}

INSTANTIATE_TEST_SUITE_P(AllKinds, DamagedFile,
                         ::testing::Combine(::testing::Values(Kind::LongTable, Kind::Matrix, Kind::DaysAcross,
                                                              Kind::PeakHours, Kind::PriceComponents,
                                                              Kind::SupplierPrices),
                                            ::testing::Bool()));
INSTANTIATE_TEST_SUITE_P(Message80020, DamagedFile, ::testing::Values(std::tuple(Kind::Message80020, false)));

} // namespace
} // namespace meritdesk::imports
