#include <QLocale>

#include <gtest/gtest.h>

#include "formats/formats.h"
#include "formats/imports/invoice_import.h"
#include "formats/imports/invoice_targets.h"
#include "tests/support/xls_book.h"

namespace meritdesk::imports {

using retail::Money;
using retail::invoice::Figure;
using retail::invoice::Line;
using retail::invoice::Unit;

namespace {

ReadInvoice read(const std::string& text, std::string_view category = "4", const std::string& name = "")
{
    const auto result = readInvoice({name, text}, category);
    EXPECT_TRUE(result.ok()) << text;
    return result.ok() ? *result : ReadInvoice{};
}

/// "label | targets | quantity unit | price | amount" of every line.
std::string printed(const ReadInvoice& invoice)
{
    std::string text;
    for (const auto& line : invoice.lines) {
        text += line.label + " |";
        for (const auto& target : line.targets)
            text += " " + target.text();
        text += " | " + (line.quantity ? line.quantity->text() : "-") + " " + std::string(unitId(line.unit));
        text += " | " + (line.price ? line.price->text() : "-") + " | " + line.amount.text() + "\n";
    }
    return text;
}

TEST(InvoiceImport, APasteFromASpreadsheetIsReadByItsRussianHeadings)
{
    const auto invoice =
        read("Наименование\tЕд. изм.\tКоличество\tЦена, руб.\tСтоимость без НДС, руб.\n"
             "Электрическая энергия\tкВт·ч\t1 094 250\t3,15710\t3 454 654,90\n"
             "Мощность\tкВт\t1\u00a0706,158\t1 132,61435\t1 932 418,91 руб.\n"
             "Услуги по управлению изменением режима потребления\tкВт\t1706,158\t1,3173\t2247,52\n"
             "Содержание сетей\tМВт\t1,801\t2 487 916,60\t4 480 737,80\n"
             "Итого\t\t\t\t9 870 059,13\n"
             "НДС 20%\t\t\t\t1 974 011,83\n"
             "Всего с НДС\t\t\t\t11 844 070,96\n");
    EXPECT_EQ(printed(invoice),
              "Электрическая энергия | energy | 1094250 kWh | 3.1571 | 3454654.9\n"
              "Мощность | capacity | 1706.158 kW | 1132.61435 | 1932418.91\n"
              "Услуги по управлению изменением режима потребления | demand-response | 1706.158 kW | 1.3173 | "
              "2247.52\n"
              "Содержание сетей | network-capacity | 1.801 MW | 2487916.6 | 4480737.8\n");
    EXPECT_EQ(invoice.total, Money{987005913});
    EXPECT_EQ(invoice.vat, Money{197401183});
    EXPECT_EQ(invoice.withVat, Money{1184407096});
    EXPECT_EQ(invoice.vatPercent, Figure::read("20"));
    EXPECT_TRUE(invoice.doubts.empty());
}

TEST(InvoiceImport, TheFormOfAnInvoiceWithTaxColumnsGivesItsThreeSums)
{
    const auto invoice =
        read("Счёт-фактура № 17 от 30.11.2025\n"
             "Наименование товара;Код;Единица измерения;Количество (объем);Цена (тариф) за единицу "
             "измерения;Стоимость товаров без налога - всего;В том числе сумма акциза;Налоговая "
             "ставка;Сумма налога, предъявляемая покупателю;Стоимость товаров с налогом - всего\n"
             "Потери электрической энергии в сетях;245;кВт*ч;1000,000;0,51960;519,60;без "
             "акциза;20%;103,92;623,52\n"
             "Сбытовая надбавка;245;кВт*ч;1000,000;0,31020;310,20;без акциза;20%;62,04;372,24\n"
             "Всего к оплате;;;;;829,80;;;165,96;995,76\n",
             "4", "invoice.csv");
    EXPECT_EQ(printed(invoice),
              "Потери электрической энергии в сетях | energy/losses | 1000 kWh | 0.5196 | 519.6\n"
              "Сбытовая надбавка | energy/margin | 1000 kWh | 0.3102 | 310.2\n");
    EXPECT_EQ(invoice.total, Money{82980});
    EXPECT_EQ(invoice.vat, Money{16596});
    EXPECT_EQ(invoice.withVat, Money{99576});
    EXPECT_EQ(invoice.vatPercent, Figure::read("20"));
}

TEST(InvoiceImport, ItemsThatAddUpTheirSubItemsAreLeftOut)
{
    const auto rows = [](const std::string& sum) {
        return "№\tНаименование\tСумма\n1\tЭлектроэнергия, всего\t" + sum
               + "\n1.1\tСредневзвешенная стоимость электроэнергии\t100,00\n1.2\tУслуги по передаче\t50,00\n"
                 "1.3\tИные услуги\t2,00\n2\tМощность\t40,00\n";
    };
    const auto invoice = read(rows("152,00"), "3");
    EXPECT_EQ(printed(invoice),
              "Средневзвешенная стоимость электроэнергии | energy/wholesale | -  | - | 100\n"
              "Услуги по передаче | energy/transmission | -  | - | 50\n"
              "Иные услуги | energy/other | -  | - | 2\n"
              "Мощность | capacity | -  | - | 40\n");
    EXPECT_TRUE(invoice.doubts.empty());
    const auto wrong = read(rows("153,00"), "3");
    ASSERT_EQ(wrong.doubts.size(), 1U);
    EXPECT_EQ(wrong.doubts.front().code, "invoice-subtotal-differs");
    EXPECT_EQ(wrong.lines.size(), 4U);
}

TEST(InvoiceImport, EnglishChineseAndEstonianHeadingsAreKnownToo)
{
    EXPECT_EQ(
        printed(read("Item,Quantity (MWh),Price,Amount\nEnergy losses,12.5,519.6,6495.00\n", "4", "a.csv")),
        "Energy losses | energy/losses | 12.5 MWh | 519.6 | 6495\n");
    EXPECT_EQ(
        printed(read(
            "项目\t单位\t数量\t单价\t金额\n线损\t千瓦时\t100\t0.5\t50.00\n容量电费\t千瓦\t10\t3\t30.00\n")),
        "线损 | energy/losses | 100 kWh | 0.5 | 50\n容量电费 | capacity | 10 kW | 3 | 30\n");
    EXPECT_EQ(printed(read("Nimetus;Kogus, kWh;Hind;Summa\nVõrguvõimsus;10;2,5;25,00\n", "4", "a.csv")),
              "Võrguvõimsus | network-capacity | 10 kWh | 2.5 | 25\n");
}

TEST(InvoiceImport, WithoutHeadingsWordsUnitAndNumbersAreToldApart)
{
    EXPECT_EQ(printed(read("Мощность\tМВт\t1,706\t1132614,35\t1932240,08\nНеустойка\t\t\t\t500,00\n")),
              "Мощность | capacity | 1.706 MW | 1132614.35 | 1932240.08\nНеустойка | | -  | - | 500\n");
    EXPECT_EQ(printed(read("Мощность   1932240,08\nИные услуги   17,5\n")),
              "Мощность | capacity | -  | - | 1932240.08\nИные услуги | energy/other | -  | - | 17.5\n");
    EXPECT_EQ(printed(read("Мощность\t10 кВт\t50,00 руб.\n")), "Мощность | capacity | 10 kW | - | 50\n");
}

TEST(InvoiceImport, WhatIsFinerThanAKopeckOrNoAmountIsSaid)
{
    const auto invoice = read("Наименование\tКоличество\tСумма\nМощность\t1\t10,005\nПотери\t2\tмного\n");
    ASSERT_EQ(invoice.lines.size(), 1U);
    EXPECT_EQ(invoice.lines.front().amount, Money{1001});
    ASSERT_EQ(invoice.doubts.size(), 2U);
    EXPECT_EQ(invoice.doubts[0].code, "invoice-amount-rounded");
    EXPECT_EQ(invoice.doubts[1].code, "invoice-amount-not-read");
    EXPECT_EQ(invoice.doubts[1].place, "line 3");
    for (const char* nothing : {"", "one two three", "\x01\x02\x03", "a;b\nc;d\n"}) {
        const auto result = readInvoice({"x.csv", nothing}, "4");
        ASSERT_FALSE(result.ok()) << nothing;
        EXPECT_EQ(result.findings().front().code, "invoice-not-read");
    }
}

TEST(InvoiceImport, AWorkbookIsReadLikeATable)
{
    const auto utf = [](const char* words) { return QString::fromUtf8(words); };
    exports::Table table{
        .columns = {{utf("Наименование")}, {utf("Количество, кВт"), {}, true}, {utf("Стоимость"), {}, true}}};
    const auto cell = [](const char* text, const char* exact = "") {
        return exports::Cell{QString::fromUtf8(text), QString::fromUtf8(exact)};
    };
    table.rows = {{cell("Мощность"), cell("10", "10"), cell("12,30", "12.3")},
                  {cell("Содержание сетей"), cell("5", "5"), cell("4,56", "4.56")}};
    const auto bytes = formats::xlsxExport.write(table, QLocale(QLocale::Russian)).value().toStdString();
    EXPECT_EQ(
        printed(read(bytes, "4", "invoice.xlsx")),
        "Мощность | capacity | 10 kW | - | 12.3\nСодержание сетей | network-capacity | 5 kW | - | 4.56\n");
    const auto damaged = readInvoice({"invoice.xlsx", bytes.substr(0, bytes.size() / 2)}, "4");
    EXPECT_FALSE(damaged.ok());
}

TEST(InvoiceImport, AnOldWorkbookIsReadFromTheSheetThatHasTheLines)
{
    tests::XlsSheet cover{.name = "Реквизиты"};
    cover.texts(0, {"Поставщик", "Самараэнерго"});
    tests::XlsSheet lines{.name = "Счёт"};
    lines.texts(2, {"Наименование", "Ед. изм.", "Количество", "Цена", "Стоимость без НДС"});
    lines.texts(3, {"Мощность", "МВт"})
        .number(3, 2, 1.706158)
        .number(3, 3, 1132614.35)
        .number(3, 4, 1932418.91);
    lines.texts(4, {"Итого"}).number(4, 4, 1932418.91);
    const auto invoice = read(tests::xlsBytes({cover, lines}), "4", "invoice.xls");
    EXPECT_EQ(printed(invoice), "Мощность | capacity | 1.706158 MW | 1132614.35 | 1932418.91\n");
    EXPECT_EQ(invoice.total, Money{193241891});
    EXPECT_TRUE(invoice.doubts.empty()) << "a binary fraction of a kopeck is no fraction of a kopeck";
}

TEST(InvoiceTargets, LinesAreUnderstoodTogether)
{
    const auto mapped = [](std::vector<std::string> labels, std::string_view category) {
        std::vector<Line> lines;
        for (auto& label : labels)
            lines.push_back({.label = std::move(label)});
        mapLines(lines, category);
        std::string text;
        for (const auto& line : lines) {
            for (const auto& target : line.targets)
                text += target.text() + " ";
            text += "|";
        }
        return text;
    };
    EXPECT_EQ(mapped({"Услуги по передаче", "Энергия"}, "4"),
              "energy/losses network-capacity |energy/wholesale energy/margin energy/other |");
    EXPECT_EQ(mapped({"Услуги по передаче", "Содержание сетей"}, "4"), "energy/losses |network-capacity |");
    EXPECT_EQ(mapped({"Передача электрической энергии"}, "3"), "energy/transmission |");
    EXPECT_EQ(mapped({"Электрическая энергия (мощность)"}, "3"), "energy capacity |");
    EXPECT_EQ(mapped({"Электрическая энергия (мощность)", "Мощность"}, "3"), "energy |capacity |");
    EXPECT_EQ(mapped({"Ночная зона", "Пиковая зона", "Полупиковая зона"}, "2-3"),
              "energy-night |energy-peak |energy-half-peak |");
    EXPECT_EQ(mapped({"Превышение факта над планом", "Превышение плана над фактом", "Отклонения",
                      "Плановый почасовой объем"},
                     "6"),
              "over-plan |under-plan |deviation |plan-volume |");
    EXPECT_EQ(mapped({"Пени", "Сбытовая надбавка на мощность"}, "3"), "|capacity-margin |");
}

TEST(InvoiceTargets, UnitsAreReadAsPeopleWriteThem)
{
    for (const char* text : {"кВт·ч", "кВт*ч", "кВт.ч", "квтч", "kWh", "千瓦时", "руб./кВт·ч"})
        EXPECT_EQ(unitIn(text), Unit::Kwh) << text;
    for (const char* text : {"МВт·ч", "тыс. кВт·ч", "MWh", "兆瓦时"})
        EXPECT_EQ(unitIn(text), Unit::Mwh) << text;
    EXPECT_EQ(unitIn("кВт"), Unit::Kw);
    EXPECT_EQ(unitIn("МВт в мес."), Unit::Mw);
    EXPECT_EQ(unitIn("шт."), Unit::None);
}

} // namespace

} // namespace meritdesk::imports
