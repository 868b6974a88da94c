#include <gtest/gtest.h>
#include <string>

#include "formats/imports/import_preview.h"
#include "tests/support/xls_book.h"

namespace meritdesk::imports {
namespace {

using namespace std::chrono_literals;
using tests::XlsSheet;

constexpr const char* fact = "Дифференцированная по часам расчетного периода нерегулируемая цена на "
                             "электрическую энергию на оптовом рынке, определяемая";

/// A price of an hour, made up: the day and the hour can be read out of it. Comma, blanks in thousands.
std::string price(int base, int day, int hour)
{
    const int whole = base * 10000 + day * 100 + hour / 10;
    auto low = std::to_string(whole % 1000);
    low.insert(0, 3 - low.size(), '0');
    return std::to_string(whole / 1000) + " " + low + "," + std::to_string(hour % 10) + "5";
}

/// What makes one layout of the report differ from another.
struct Layout
{
    bool fee = true;
    bool dayOnce = false; ///< the date stands in the first row of each day only
    int shift = 0;        ///< empty rows above
    int days = 30;        ///< of November 2025
    int firstHour = 0;    ///< the reports count hours from 0
};

void hours(XlsSheet& sheet, int row, const Layout& layout)
{
    sheet.texts(row++,
                {"дата", "час",
                 std::string(fact) + " по результатам конкурентного отбора ценовых заявок на сутки вперед",
                 "Нерегулируемая цена в отношении объемов превышения фактического объема покупки над "
                 "соответствующим плановым",
                 "Нерегулируемая цена в отношении объемов превышения планового объема покупки над "
                 "соответствующим фактическим",
                 std::string(fact)
                     + " по результатам конкурентного отбора ценовых заявок на сутки вперед и "
                       "конкурентного отбора заявок для балансирования системы"});
    for (int day = 1; day <= layout.days; ++day)
        for (int hour = 0; hour < 24; ++hour, ++row) {
            const auto date = (day < 10 ? "0" : "") + std::to_string(day) + ".11.2025";
            sheet.texts(row, {layout.dayOnce && hour > 0 ? "" : date});
            sheet.number(row, 1, hour + layout.firstHour);
            sheet.texts(
                row, {price(1, day, hour), price(2, day, hour), price(3, day, hour), price(4, day, hour)}, 2);
        }
}

/// The report of the first stage with labels in the operator's words, their numbers as texts with commas.
XlsSheet report(const Layout& layout = {})
{
    XlsSheet sheet{.name = "Лист1"};
    int row = layout.shift;
    sheet.texts(row, {"Составляющие предельных уровней нерегулируемых цен"});
    sheet.texts(row + 2, {"Коэффициент оплаты мощности потребителями (покупателями), осуществляющими расчеты "
                          "по 1ЦК, 1/час",
                          "0,00156782341"});
    sheet.texts(row + 3,
                {"Средневзвешенная нерегулируемая цена на мощность на оптовом рынке, руб/МВт", "1132614,35"});
    sheet.texts(row + 4, {"Средневзвешенная нерегулируемая цена на электрическую энергию на оптовом рынке, "
                          "определяемая по результатам конкурентных отборов на сутки вперед, руб/МВтч",
                          "", "1 987,65  "});
    if (layout.fee)
        sheet.texts(row + 5,
                    {"Стоимость услуг по управлению изменением режима потребления, руб/МВт", "1317,30"});
    sheet.texts(row + 6, {"Приходящаяся на единицу электрической энергии величина разницы предварительных "
                          "требований и обязательств, рассчитанных на оптовом рынке по результатам "
                          "конкурентного отбора ценовых заявок на сутки вперед, руб/МВтч",
                          "-1,27"});
    sheet.texts(row + 7, {"Приходящаяся на единицу электрической энергии величина разницы предварительных "
                          "требований и обязательств, рассчитанных на оптовом рынке по результатам "
                          "конкурентного отбора заявок для балансирования системы, руб/МВтч",
                          "0,31"});
    hours(sheet, row + 12, layout);
    return sheet;
}

ImportPreview read(const XlsSheet& sheet, const scenario::Scenario& scenario = {})
{
    auto read = readImport(
        {.files = {{"20251210_SAMARAEN_PSAMARAE_112025_gtp_1st_stage.xls", tests::xlsBytes({sheet})}},
         .scenario = scenario});
    EXPECT_TRUE(read.ok());
    return read.ok() ? std::move(read).value() : ImportPreview();
}

std::string foundIn(const ImportPreview& preview, std::string_view title)
{
    for (const auto& found : preview.found)
        if (found.title == title)
            return found.finding ? found.finding->code : found.value;
    return "?";
}

TEST(PriceComponents, BothLayoutsAreReadByTheirLabels)
{
    // 2025 with the demand response fee and a date in each row; 2012-2015 without it, a date once a day
    for (const auto& layout : {Layout{}, Layout{.fee = false, .dayOnce = true, .shift = 7},
                               Layout{.dayOnce = true, .firstHour = 1}}) {
        const auto preview = read(report(layout));
        EXPECT_EQ(preview.kind, ImportKind::Prices);
        EXPECT_EQ(preview.understood("import-content"), "price-components");
        ASSERT_TRUE(preview.edit);
        EXPECT_EQ(preview.counts.doubtful, 0);
        const auto next = preview.edit->apply({});
        ASSERT_TRUE(next.ok());
        ASSERT_EQ(next->retail->months.size(), 1U);
        const auto& prices = next->retail->months.front().prices;
        EXPECT_EQ(printMonth(next->retail->months.front().month), "2025-11");
        EXPECT_EQ(prices.capacity->text(), "1132614.35");
        EXPECT_EQ(prices.planVolumeRate->text(), "-1.27"); // the sign is kept
        EXPECT_EQ(prices.deviationRate->text(), "0.31");
        EXPECT_EQ(prices.demandResponseFee.has_value(), layout.fee);
        EXPECT_EQ(foundIn(preview, "price-demand_response_fee"),
                  layout.fee ? "1317.3" : "import-price-not-there");
        ASSERT_TRUE(prices.ck1);
        EXPECT_EQ(prices.ck1->energy.text(), "1987.65");
        EXPECT_EQ(prices.ck1->alpha->text(), "0.00156782341");
        ASSERT_TRUE(prices.dam && prices.overPlan && prices.underPlan && prices.damBm);
        EXPECT_EQ(prices.dam->size(), 720U);
        EXPECT_EQ(prices.dam->front().text(), "10100.05");     // 1 November, hour 0
        EXPECT_EQ(prices.overPlan->at(23).text(), "20102.35"); // hour 23
        EXPECT_EQ(prices.underPlan->at(24).text(), "30200.05");
        EXPECT_EQ(prices.damBm->back().text(), "43002.35");
    }
}

constexpr const char* zoneHeading =
    "Дифференцированные по зонам суток расчетного периода средневзвешенные нерегулируемые цены на "
    "электрическую энергию (мощность) на оптовом рынке и средневзвешенные нерегулируемые цены на "
    "электрическую энергию на оптовом рынке, определяемые для соответствующих зон суток, руб/МВтч";

/// Zones of the day as the operator lists them: prices with capacity and without it, in that order or the
/// other, then the coefficients. The figures are those of Chelyabinsk in May 2018.
void zones(XlsSheet& sheet, int row, bool energyFirst = false, bool headed = true)
{
    const auto line = [&](const char* name, const char* finished, const char* energy) {
        sheet.texts(row++, energyFirst ? std::vector<std::string>{name, energy, finished}
                                       : std::vector<std::string>{name, finished, energy});
    };
    sheet.texts(row++, {zoneHeading});
    if (headed)
        line("", "цена на электрическую энергию (мощность)", "цена на электрическую энергию");
    line("ночная зона суток", "813,51", "813,51");
    line("полупиковая зона суток", "2105,19", "1070,04");
    line("пиковая зона суток", "5918,40", "1079,87");
    line("ночная зона суток", "813,51", "813,51");
    line("дневная зона суток", "3615,69", "1073,92");
    sheet.texts(row++, {"Коэффициент оплаты мощности для соответствующих зон суток (три зоны суток)"});
    sheet.texts(row++, {"ночная зона суток", "0"});
    sheet.texts(row++, {"полупиковая зона суток", "0,00181244"});
    sheet.texts(row++, {"пиковая зона суток", "0,00847208"});
    sheet.texts(row++, {"Коэффициент оплаты мощности для соответствующих зон суток (две зоны суток)"});
    sheet.texts(row++, {"ночная зона суток", "0"});
    sheet.texts(row++, {"дневная зона суток", "0,00445046"});
}

/// Zones below the other numbers of the report: its hours begin further down.
ImportPreview readWithZones(bool energyFirst = false, bool headed = true)
{
    auto sheet = report({.shift = 30});
    zones(sheet, 2, energyFirst, headed);
    return read(sheet);
}

void expectZones(const ImportPreview& preview)
{
    ASSERT_TRUE(preview.edit);
    const auto next = preview.edit->apply({});
    ASSERT_TRUE(next.ok());
    const auto& prices = next->retail->months.front().prices;
    ASSERT_TRUE(prices.zones2 && prices.zones3);
    EXPECT_EQ(prices.zones3->night.energy.text(), "813.51");
    EXPECT_EQ(prices.zones3->night.alpha->text(), "0");
    EXPECT_EQ(prices.zones3->halfPeak.energy.text(), "1070.04");
    EXPECT_EQ(prices.zones3->halfPeak.alpha->text(), "0.00181244");
    EXPECT_EQ(prices.zones3->peak.energy.text(), "1079.87");
    EXPECT_EQ(prices.zones3->peak.alpha->text(), "0.00847208");
    EXPECT_EQ(prices.zones2->night.energy.text(), "813.51");
    EXPECT_EQ(prices.zones2->day.energy.text(), "1073.92");
    EXPECT_EQ(prices.zones2->day.alpha->text(), "0.00445046");
    EXPECT_EQ(prices.ck1->energy.text(), "1987.65"); // as without zones
    EXPECT_EQ(prices.capacity->text(), "1132614.35");
}

TEST(PriceComponents, ZonesOfBothKindsOfDayAreFoundByTheirLabels)
{
    const auto preview = readWithZones();
    EXPECT_EQ(preview.counts.doubtful, 0);
    expectZones(preview);
    EXPECT_EQ(foundIn(preview, "price-zones_3.peak.alpha"), "0.00847208");
    EXPECT_EQ(foundIn(preview, "price-zones_2.day.energy"), "1073.92");
}

TEST(PriceComponents, TheColumnsOfZonePricesAreToldByTheirHeadings)
{
    expectZones(readWithZones(true));
    const auto bare = readWithZones(false, false);
    expectZones(bare);
    ASSERT_FALSE(bare.findings.empty());
    EXPECT_EQ(bare.findings.front().code, "import-zone-prices-by-order");
}

TEST(PriceComponents, AZonePriceThatMayHoldTheCapacityOrNotIsNotTaken)
{
    auto sheet = report({.shift = 10});
    sheet.texts(2, {zoneHeading});
    sheet.texts(3, {"ночная зона суток", "813,51"});
    sheet.texts(4, {"дневная зона суток", "3615,69"});
    const auto preview = read(sheet);
    EXPECT_EQ(preview.counts.doubtful, 2);
    EXPECT_EQ(preview.doubtful.front().finding.code, "import-zone-price-unclear");
    EXPECT_EQ(foundIn(preview, "price-zones_2.day.energy"), "import-price-not-there");
    ASSERT_TRUE(preview.edit);
    EXPECT_FALSE(preview.edit->apply({})->retail->months.front().prices.zones2);
}

TEST(PriceComponents, ZonePricesWithCapacityAloneArePricesOfTheirZones)
{
    auto sheet = report({.shift = 10});
    sheet.texts(2, {"Средневзвешенные нерегулируемые цены на электрическую энергию (мощность), две зоны"});
    sheet.texts(3, {"ночная зона суток", "813,51"});
    sheet.texts(4, {"дневная зона суток", "3615,69"});
    const auto preview = read(sheet);
    ASSERT_TRUE(preview.edit);
    const auto zones2 = preview.edit->apply({})->retail->months.front().prices.zones2;
    ASSERT_TRUE(zones2);
    EXPECT_EQ(zones2->day.energy.text(), "3615.69");
    EXPECT_FALSE(zones2->day.alpha);
    EXPECT_EQ(foundIn(preview, "price-zones_2.day.energy"), "3615.69");
}

TEST(PriceComponents, ACaseThatCountsInKilowattHoursGetsThousandths)
{
    scenario::Scenario open;
    open.retail.edit().priceUnit = retail::PriceUnit::PerKwh;
    const auto preview = read(report(), open);
    const auto next = preview.edit->apply(open);
    ASSERT_TRUE(next.ok());
    const auto& prices = next->retail->months.front().prices;
    EXPECT_EQ(prices.capacity->text(), "1132.61435");
    EXPECT_EQ(prices.damBm->front().text(), "40.10005");
    EXPECT_EQ(prices.ck1->alpha->text(), "0.00156782341"); // 1/h in both
}

TEST(PriceComponents, AMonthThatIsNotWholeIsNotTakenAndSaysWhy)
{
    const auto preview = read(report({.days = 29}));
    EXPECT_EQ(foundIn(preview, "price-dam"), "import-price-hours");
    ASSERT_TRUE(preview.edit); // the single prices stand
    EXPECT_FALSE(preview.edit->apply({})->retail->months.front().prices.dam);
}

TEST(PriceComponents, DamagedHoursAreListed)
{
    auto sheet = report();
    for (auto& cell : sheet.cells) {
        if (cell.row == 14 && cell.column == 1)
            cell.number = 0; // 1 November 1:00 is 0:00 again
        if (cell.row == 15 && cell.column == 1)
            cell.number = 24;
        if (cell.row == 16 && cell.column == 2)
            cell.text = "12З4,5"; // a letter in the place of a 3
        if (cell.row == 17 && cell.column == 0)
            cell.text = "33.11.2025";
    }
    const auto preview = read(sheet);
    std::string codes;
    for (const auto& cell : preview.doubtful)
        if (codes.find(cell.finding.code) == std::string::npos)
            codes += cell.finding.code + " ";
    EXPECT_EQ(codes, "import-hour-twice import-hour-of-day import-not-a-number import-not-a-time ");
    EXPECT_EQ(foundIn(preview, "price-over_plan"), "import-price-hours");
}

TEST(PriceComponents, HeadingsThatSayNothingAreReadInTheUsualOrderWithAWarning)
{
    auto sheet = report();
    for (auto& cell : sheet.cells)
        if (cell.row == 12 && cell.column >= 2)
            cell.text = std::to_string(cell.column);
    const auto preview = read(sheet);
    ASSERT_FALSE(preview.findings.empty());
    EXPECT_EQ(preview.findings.front().code, "import-prices-by-order");
    EXPECT_EQ(preview.edit->apply({})->retail->months.front().prices.dam->front().text(), "10100.05");
}

TEST(PriceComponents, TwelveReportsFillTwelveMonths)
{
    auto december = report({.days = 0});
    december.texts(1, {"Расчетный период: декабрь 2025 г."});
    const auto both = readImport(
        {.files = {{"a.xls", tests::xlsBytes({report()})}, {"b.xls", tests::xlsBytes({december})}}});
    ASSERT_TRUE(both.ok());
    const auto next = both->edit->apply({});
    ASSERT_TRUE(next.ok());
    ASSERT_EQ(next->retail->months.size(), 2U);
    EXPECT_TRUE(next->retail->months[0].prices.dam);
    EXPECT_EQ(next->retail->months[1].prices.capacity->text(), "1132614.35");
    EXPECT_FALSE(next->retail->months[1].prices.dam);
}

} // namespace
} // namespace meritdesk::imports
