#include <gtest/gtest.h>
#include <string>
#include <utility>

#include "formats/imports/import_preview.h"
#include "formats/imports/label_text.h"
#include "formats/imports/supplier_layout.h"
#include "tests/support/xls_book.h"

namespace meritdesk::imports {
namespace {

using namespace std::chrono_literals;
using tests::XlsSheet;

const std::vector<std::string> voltages{"ВН", "СН I", "CH II", "HH"}; // the last two in Latin letters

std::string number(int whole, int part)
{
    return std::to_string(whole) + "," + (part < 10 ? "0" : "") + std::to_string(part) + "  ";
}

/// The first category in the form of a supplier with margin groups in rows.
XlsSheet one(const std::string& name)
{
    XlsSheet sheet{.name = name};
    sheet.texts(0, {"Предельные уровни нерегулируемых цен на электрическую энергию (мощность)"});
    sheet.texts(1, {"1. Предельный уровень нерегулируемых цен, руб./МВт·ч без НДС"});
    sheet.texts(2, {"", "Подгруппа потребителей"});
    sheet.texts(2, voltages, 2);
    sheet.texts(3, {"1", "менее 670 кВт", "5 100,11", "5 200,12", "5 300,13", "5 400,14"});
    sheet.texts(4, {"2", "от 670 кВт до 10 МВт", "5000,21", "5100,22", "5200,23", "5300,24"});
    sheet.texts(6, {"а) средневзвешенная нерегулируемая цена", "", "2 345,67"});
    return sheet;
}

XlsSheet zones(const std::string& name)
{
    XlsSheet sheet{.name = name};
    sheet.texts(0, {"Предельный уровень нерегулируемых цен для трех зон суток, рублей/МВт·ч без НДС"});
    sheet.texts(1, {"Зоны суток"}).texts(1, voltages, 1);
    sheet.texts(2, {"Ночь", "1,10", "2,10", "3,10", "4,10"});
    sheet.texts(3, {"Полупик", "1,20", "2,20", "3,20", "4,20"});
    sheet.texts(4, {"Пик", "1,30", "2,30", "3,30", "4,30"});
    sheet.texts(6, {"Предельный уровень нерегулируемых цен для двух зон суток"});
    sheet.texts(7, {"Зоны суток"}).texts(7, voltages, 1);
    sheet.texts(8, {"Ночь", "1,40", "2,40", "3,40", "4,40"});
    sheet.texts(9, {"День", "1,50", "2,50", "3,50", "4,50"});
    return sheet;
}

/// A matrix of a month: the merged heading leaves "Дата" alone in its row; prices tell base, day and hour.
int matrix(XlsSheet& sheet, int row, const std::string& title, int base, int days = 30)
{
    sheet.texts(row++, {"Дата", title});
    for (int hour = 0; hour < 24; ++hour)
        sheet.texts(row, {std::to_string(hour) + ":00-" + std::to_string(hour + 1) + ":00"}, 1 + hour);
    ++row;
    for (int day = 1; day <= days; ++day, ++row) {
        sheet.number(row, 0, day);
        for (int hour = 0; hour < 24; ++hour)
            sheet.texts(row, {number(base * 1000 + day, hour)}, 1 + hour);
    }
    return row + 1;
}

/// Categories 3 to 6: a matrix a voltage, rates of capacity and maintenance, plan and deviation.
XlsSheet hourly(const std::string& name, int category, int days = 30)
{
    const std::string title = "Ставка для фактических почасовых объемов покупки электрической энергии, "
                              "отпущенных на уровне напряжения ";
    XlsSheet sheet{.name = name};
    sheet.texts(0, {"Предельные уровни нерегулируемых цен за ноябрь 2025 года, руб/МВт·ч"});
    int row = 2;
    for (std::size_t i = 0; i < voltages.size(); ++i)
        row = matrix(sheet, row, title + voltages[i], category * 10 + static_cast<int>(i), days);
    if (category >= 5) {
        row = matrix(sheet, row, "Ставка для превышения фактического почасового объема покупки над плановым",
                     80, days);
        row = matrix(sheet, row, "Ставка для превышения планового почасового объема покупки над фактическим",
                     90, days);
        sheet.texts(row++, {"Ставка для суммы плановых почасовых объемов покупки", "-1,27"});
        sheet.texts(row++, {"Ставка для суммы абсолютных значений разностей фактических и плановых", "0,31"});
    }
    sheet.texts(row++,
                {"- средневзвешенная нерегулируемая цена на мощность на оптовом рынке", "", "1132614,35"});
    if (category == 4 || category == 6) {
        sheet.texts(row++, {"Дифференцированная по уровням напряжения ставка тарифа на содержание, руб/МВт"});
        sheet.texts(row++, voltages, 1);
        sheet.texts(row, {"Иные прочие потребители", "111,1", "222,2", "1207354,26", "444,4"});
    }
    return sheet;
}

ImportPreview read(const std::vector<XlsSheet>& sheets,
                   const std::map<std::string, std::string>& choices = {},
                   const std::string& name = "prices.xls", const scenario::Scenario& scenario = {})
{
    auto read =
        readImport({.files = {{name, tests::xlsBytes(sheets)}}, .choices = choices, .scenario = scenario});
    EXPECT_TRUE(read.ok());
    return read.ok() ? std::move(read).value() : ImportPreview();
}

retail::Prices pricesOf(const ImportPreview& preview)
{
    EXPECT_TRUE(preview.edit);
    if (!preview.edit)
        return {};
    const auto next = preview.edit->apply({});
    EXPECT_TRUE(next.ok());
    EXPECT_EQ(printMonth(next->retail->months.front().month), "2025-11");
    return next->retail->months.front().prices;
}

std::string foundIn(const ImportPreview& preview, std::string_view title)
{
    for (const auto& found : preview.found)
        if (found.title == title)
            return found.finding ? found.finding->code : found.value;
    return "?";
}

TEST(LabelText, LettersOfBothKeyboardsAreTheSame)
{
    EXPECT_EQ(voltageIn("CH II"), retail::Voltage::Sn2);
    EXPECT_EQ(voltageIn("СН-I (35 кВ)"), retail::Voltage::Sn1);
    EXPECT_EQ(voltageIn("CН2"), retail::Voltage::Sn2);
    EXPECT_EQ(voltageIn("HH"), retail::Voltage::Nn);
    EXPECT_EQ(voltageIn("BH"), retail::Voltage::Vn);
    EXPECT_EQ(voltageIn("СН"), std::nullopt);
    EXPECT_EQ(comparable("  Ставка\n за  MOЩНОСТЬ "), comparable("ставка за мощность"));
    EXPECT_EQ(monthIn("за октябрь  2019 г."), Month(2019y, std::chrono::month(10)));
    EXPECT_EQ(monthIn("х_PSAMARAE_112025_gtp"), Month(2025y, std::chrono::month(11)));
    EXPECT_EQ(monthIn("М_октябрь 3 цк"), std::nullopt);
    EXPECT_EQ(monthNamed("2001,05"), std::nullopt); // a price
    EXPECT_EQ(monthNamed("01.11.2025"), Month(2025y, std::chrono::month(11)));
}

TEST(SupplierLayout, CategoriesAndGroupsAreReadInAllTheirSpellings)
{
    EXPECT_EQ(categoryOfSheet("М_октябрь 3 цк"), 3);
    EXPECT_EQ(categoryOfSheet("1 ц.к. "), 1);
    EXPECT_EQ(categoryOfSheet("4 ЦK"), 4); // Latin K
    EXPECT_EQ(categoryOfSheet("5"), 5);
    EXPECT_EQ(categoryOfSheet("6 (энергия)"), 6);
    EXPECT_EQ(categoryOfSheet("Шестая ценовая категория"), 6);
    EXPECT_EQ(categoryOfSheet("10 МВт"), 0);
    EXPECT_EQ(categoryOfSheet("Лист1"), 0);
    EXPECT_EQ(categoryIn("Третья, четвертая ценовые категории"), 0);
    EXPECT_EQ(marginGroupIn("ПУНЦЭМ_до 670кВт_октябрь  2019.xls"), "below-670");
    EXPECT_EQ(marginGroupIn("от 670 кВт до 10 МВт"), "670-10000");
    EXPECT_EQ(marginGroupIn("не менее 10 МВт"), "above-10000");
    EXPECT_EQ(marginGroupIn("prices.xls"), "");
}

TEST(SupplierPrices, AWholeWorkbookBecomesFinishedPricesOfTheSitesVoltage)
{
    const auto preview =
        read({one("М_ноябрь 1 цк"), zones("М_ноябрь 2 цк"), hourly("М_ноябрь 3 цк", 3),
              hourly("М_ноябрь 4 цк", 4), hourly("М_ноябрь 5 цк", 5), hourly("М_ноябрь 6 цк", 6)},
             {{"import-voltage", "SN2"}});
    EXPECT_EQ(preview.understood("import-content"), "supplier-prices");
    EXPECT_EQ(preview.understood("import-price-month"), "2025-11");
    EXPECT_EQ(preview.understood("import-price-unit"), "mwh");
    EXPECT_EQ(preview.counts.doubtful, 0);
    const auto prices = pricesOf(preview);
    EXPECT_EQ(prices.allIn.one->text(), "5300.13");
    ASSERT_TRUE(prices.allIn.threeZones && prices.allIn.twoZones);
    EXPECT_EQ(prices.allIn.threeZones->at(1).text(), "3.2");
    EXPECT_EQ(prices.allIn.twoZones->second.text(), "3.5");
    ASSERT_EQ(prices.allIn.hourly.size(), 4U);
    EXPECT_EQ(prices.allIn.hourly.at("3").at(23).text(), "32001.23");
    EXPECT_EQ(prices.allIn.hourly.at("4").back().text(), "42030.23");
    EXPECT_EQ(prices.allIn.hourly.at("6").size(), 720U);
    EXPECT_EQ(prices.overPlan->front().text(), "80001");
    EXPECT_EQ(prices.underPlan->front().text(), "90001");
    EXPECT_EQ(prices.planVolumeRate->text(), "-1.27");
    EXPECT_EQ(prices.deviationRate->text(), "0.31");
    EXPECT_EQ(prices.capacity->text(), "1132614.35");
    EXPECT_EQ(prices.transmission.at("SN2").maintenance->text(), "1207354.26");
}

TEST(SupplierPrices, TheMarginGroupComesFromTheFilesNameAndIsHeldAgainstTheSite)
{
    scenario::Scenario open;
    open.retail.edit().sites.push_back(
        {.name = "Завод", .maxPowerKw = *retail::Rate::read("5000"), .voltage = retail::Voltage::Nn});
    const auto named = read({one("1 ц.к. ")}, {{"import-price-month", "2025-11"}},
                            "ПУНЦЭМ_до 670кВт_ноябрь  2025.xls", open);
    EXPECT_EQ(named.understood("import-margin-group"), "below-670");
    EXPECT_EQ(foundIn(named, "price-all_in.1"), "5400.14");
    EXPECT_EQ(named.findings.front().code, "import-other-margin-group");
    const auto asked = read({one("1 ц.к. ")}, {{"import-price-month", "2025-11"}}, "a.xls", open);
    EXPECT_EQ(asked.understood("import-margin-group"), "670-10000"); // the site's own
    EXPECT_EQ(foundIn(asked, "price-all_in.1"), "5300.24");
    EXPECT_TRUE(pricesOf(asked).allIn.one);
}

TEST(SupplierPrices, PricesPerKilowattHourAreTakenTimesThousand)
{
    XlsSheet sheet{.name = "1 ЦК"};
    sheet.texts(0, {"Предельный уровень нерегулируемых цен за ноябрь 2025 года, руб./кВт·ч без НДС"});
    sheet.texts(1, {""}).texts(1, voltages, 1);
    sheet.texts(2, {"Цена", "5,10011", "5,2", "5,3", "5,4"});
    const auto preview = read({sheet}, {{"import-voltage", "VN"}});
    EXPECT_EQ(preview.understood("import-price-unit"), "kwh");
    EXPECT_EQ(pricesOf(preview).allIn.one->text(), "5100.11");
}

TEST(SupplierPrices, DamageIsNamedAndAMonthThatIsNotWholeIsNotTaken)
{
    auto sheet = hourly("3 цк", 3);
    for (auto& cell : sheet.cells) {
        if (cell.row == 4 && cell.column == 3)
            cell.text = "";
        if (cell.row == 5 && cell.column == 0)
            cell.number = 1; // the first day again
        if (cell.row == 6 && cell.column == 0)
            cell.number = 31; // not in November
        if (cell.row == 7 && cell.column == 5)
            cell.text = "1O,5";
    }
    sheet.texts(8, {"9,99"}, 25);
    const auto preview = read({sheet}, {{"import-voltage", "VN"}});
    std::string codes;
    for (const auto& cell : preview.doubtful)
        codes += cell.finding.code + " ";
    EXPECT_EQ(codes, "import-day-twice import-not-a-time import-not-a-number import-hour-25 ");
    EXPECT_EQ(foundIn(preview, "price-all_in.3"), "import-price-hours");
    ASSERT_TRUE(preview.edit); // the capacity stands
    EXPECT_FALSE(pricesOf(preview).allIn.hourly.contains("3"));
}

TEST(SupplierPrices, AMatrixThatSaysNothingIsAskedFor)
{
    XlsSheet sheet{.name = "Sheet1"};
    matrix(sheet, 0, "", 42);
    const auto preview =
        read({sheet}, {{"import-content", "supplier-prices"}, {"import-price-month", "2025-11"}});
    EXPECT_EQ(preview.understood("import-category"), "4");
    EXPECT_EQ(pricesOf(preview).allIn.hourly.at("4").front().text(), "42001");
}

TEST(SupplierPrices, ASheetOfAnotherKindIsSaidToBeLeftOut)
{
    XlsSheet notes{.name = "Примечания"};
    notes.texts(0, {"Текст"});
    const auto preview = read({hourly("4 цк", 4), notes});
    const auto& last = preview.findings.front();
    EXPECT_EQ(last.code, "import-sheet-not-understood");
    EXPECT_EQ(last.facts.front().value, "Примечания");
}

} // namespace
} // namespace meritdesk::imports
