#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/prosumer/schemes.h"
#include "core/scenario/prosumer_edits.h"
#include "formats/words/language.h"
#include "items/prosumer_answer.h"
#include "items/prosumer_curves.h"
#include "items/prosumer_hours_model.h"
#include "items/prosumer_tables.h"
#include "items/prosumer_terms.h"
#include "items/reports/prosumer_report.h"
#include "tests/support/prosumer_sample.h"

using namespace meritdesk;
using namespace meritdesk::items;

namespace {

constexpr auto fatalProsumer = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::string plainProsumer(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

/// A model as text, a row a line, cells with bars between; a star marks what stands out.
std::string printedProsumer(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            const bool marked = index.data(ProsumerTableModel::MarkedRole).toBool();
            cells << index.data().toString() + (marked ? QStringLiteral("*") : QString());
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return plainProsumer(lines.join(QLatin1Char('\n')));
}

class ProsumerItems : public testing::Test
{
protected:
    ProsumerItems()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.newDocument(tests::workedHours());
        board.finish();
    }

    ~ProsumerItems() override { QLocale::setDefault(before); }

    bool apply(const scenario::Edit& edit)
    {
        const bool done = board.apply(edit);
        board.finish();
        return done;
    }

    QLocale before = QLocale();
    words::ScopedLanguage spoken{"en"};
    document::Document document;
    ProsumerBoard board{document};
};

TEST_F(ProsumerItems, TheAnswerSaysWhichIsCheapestWhatItSavesAndWhatOthersPay)
{
    EXPECT_EQ(plainProsumer(prosumerHeadline(board, false)),
              "Net metering is cheapest for the prosumer: a bill of 1.20 CNY, which is 2.40 CNY less than "
              "without own generation; net metering shifts 1.00 CNY onto others.");
    EXPECT_EQ(plainProsumer(prosumerDetail(board)),
              "Load 6 kWh, own generation 4 kWh: 2 kWh of it is used at once, 2 kWh goes to the grid, 4 kWh "
              "comes from the grid.");
    EXPECT_EQ(plainProsumer(ownEffectSentence(board, false)),
              "The exports push their own price from 80 CNY/MWh to 50 CNY/MWh. Exporters earn 3,000.00 CNY, "
              "not 4,800.00 CNY; the buyers' bill goes from 80,000.00 CNY to 50,000.00 CNY.");
    EXPECT_EQ(plainProsumer(ownEffectOffer(board)),
              "30,000 such plants offer 60 MWh together, at a price of 0 CNY/MWh: hour 2.");
}

TEST_F(ProsumerItems, TheTablesShowBillsShiftsAndTheMarket)
{
    ProsumerTableModel bills(board, &schemesTable);
    ProsumerTableModel shifts(board, &shiftTable);
    ProsumerTableModel market(board, &ownEffectTable);
    QAbstractItemModelTester first(&bills, fatalProsumer);
    QAbstractItemModelTester second(&shifts, fatalProsumer);
    QAbstractItemModelTester third(&market, fatalProsumer);
    EXPECT_EQ(printedProsumer(bills), "Without own generation|3.60|0.00|0.00|3.60|0.00\n"
                                      "Net metering*|1.20|0.00|0.00|1.20|2.40\n"
                                      "Net billing|2.40|0.00|0.20|2.20|1.40\n"
                                      "Sell all, buy all|3.60|0.00|0.50|3.10|0.50");
    EXPECT_EQ(printedProsumer(shifts),
              "Net metering*|1.20|2.20|1.00|others pay it\n"
              "Net billing|2.20|2.20|0.00|nobody: the surplus is paid what it is worth\n"
              "Sell all, buy all|3.10|2.20|-0.90|the prosumer pays it for others");
    EXPECT_EQ(printedProsumer(market),
              "Price, CNY/MWh|80|50|-30\nTraded, MWh|1,000|1,000|0\n"
              "Exporters earn (first at the price without them), CNY|4,800|3,000|-1,800\n"
              "Buyers pay, CNY|80,000|50,000|-30,000");
    for (const auto* model : {&bills, &shifts, &market})
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 1; column < model->columnCount(); ++column)
                if (const auto number = model->derivation(model->index(row, column)); number) {
                    if (!number->formula.empty()) {
                        EXPECT_EQ(evaluate(*number), readFraction(number->value)) << number->key;
                    }
                }
    ASSERT_TRUE(apply(scenario::setProsumerFixed(*prosumer::Charge::read("1"))));
    EXPECT_TRUE(printedProsumer(bills).starts_with("Without own generation|3.60|1.00|0.00|4.60|0.00"));
    ASSERT_TRUE(apply(scenario::setProsumerSchemes({&prosumer::none, &prosumer::sellAll})));
    EXPECT_EQ(bills.rowCount(), 2);
    document.undoStack().undo();
    board.finish();
    EXPECT_EQ(bills.rowCount(), 4);
}

TEST_F(ProsumerItems, HoursAreTypedAndPastedAndRefusedByName)
{
    ProsumerHoursModel hours(board);
    QAbstractItemModelTester tester(&hours, fatalProsumer);
    QSignalSpy refused(&hours, &ProsumerHoursModel::refused);
    using Column = ProsumerHoursModel::Column;
    EXPECT_EQ(printedProsumer(hours).substr(0, 37), "Day 1|hour 1|1|0|1|0|0.6|0.3|0.3|\nDay");
    EXPECT_TRUE(hours.setData(hours.index(0, Column::Generation), QStringLiteral("2,5")));
    EXPECT_EQ(document.scenario().prosumer->intervals[0].generation.text(), "2.5");
    EXPECT_EQ(hours.index(0, Column::Export).data().toString(), QStringLiteral("1.5"));
    EXPECT_FALSE(hours.setData(hours.index(0, Column::Load), QStringLiteral("much")));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_FALSE(hours.setData(hours.index(0, Column::Load), QStringLiteral("-1")));
    EXPECT_FALSE(hours.setData(hours.index(0, Column::Export), QStringLiteral("1"))) << "it is worked out";
    const int steps = document.undoStack().count();
    EXPECT_TRUE(hours.setData(hours.index(0, Column::Generation), QStringLiteral("2.5")));
    EXPECT_EQ(document.undoStack().count(), steps) << "the same number is no step";
    EXPECT_TRUE(hours.setData(hours.index(1, Column::Wholesale), QStringLiteral("0.2")));
    EXPECT_EQ(document.scenario().prosumer->intervals[1].exportRate.text(), "0.2") << "it follows";
    EXPECT_TRUE(hours.paste(hours.index(2, Column::Load), QStringLiteral("5\t6\n7\t8\n9\t10\n")));
    EXPECT_EQ(hours.rowCount(), 5) << "the last line makes an hour";
    EXPECT_EQ(document.scenario().prosumer->intervals[4].generation.text(), "10");
    EXPECT_FALSE(hours.paste(hours.index(0, Column::Load), QStringLiteral("1\nx\n")));
    document.undoStack().undo();
    EXPECT_EQ(hours.rowCount(), 4);
    EXPECT_EQ(document.scenario().prosumer->intervals[2].load.text(), "2");
}

TEST_F(ProsumerItems, EveryTermIsTypedAndTold)
{
    for (const auto& term : prosumerTerms()) {
        const auto edit = term.edit(board.input(), QStringLiteral("7"));
        ASSERT_TRUE(edit) << term.id;
        ASSERT_TRUE(apply(*edit)) << term.id;
        EXPECT_EQ(term.exact(board.input()), "7") << term.id;
        EXPECT_EQ(term.text(board.input()), QStringLiteral("7"));
        EXPECT_FALSE(term.edit(board.input(), QStringLiteral("seven"))) << term.id;
    }
    EXPECT_EQ(board.input().schemes.size(), prosumer::schemes.size()) << "terms bring their schemes";
    for (const auto* id : {"benchmark", "mechanism-price", "aggregator-fee"})
        for (const auto& term : prosumerTerms())
            if (term.id == id) {
                ASSERT_TRUE(apply(*term.edit(board.input(), {})));
            }
    EXPECT_EQ(board.input().schemes.size(), 4U);
    ASSERT_TRUE(apply(chooseScheme(board.input(), prosumer::mechanism, true)));
    EXPECT_TRUE(board.input().mechanism);
    EXPECT_FALSE(board.input().schemes.empty());
}

TEST_F(ProsumerItems, DaysOfALongSampleAreChosenAndTheLargestExportIsShownFirst)
{
    document.newDocument(tests::prosumerSample("prosumer-household.json"));
    board.finish();
    EXPECT_EQ(board.days(), 28U);
    const auto& hours = board.input().intervals;
    for (const auto& each : hours)
        EXPECT_LE(prosumer::exportOf(each), prosumer::exportOf(hours[board.interval()]));
    EXPECT_EQ(board.day(), board.interval() / 24);
    EXPECT_EQ(prosumerDayText(board.input(), 15), QStringLiteral("2025-07-14, day 2"));
    QSignalSpy changed(&board, &ProsumerBoard::dayChanged);
    board.showDay(3);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(board.spanOf(3), (std::pair<std::size_t, std::size_t>(72, 96)));
    board.showDay(28);
    EXPECT_EQ(board.day(), 3U);
}

TEST_F(ProsumerItems, AnotherHourMeetsTheMarketAndOneWithoutExportSaysSo)
{
    board.showInterval(0);
    board.finish();
    EXPECT_FALSE(board.worked().effect);
    ASSERT_EQ(board.worked().effectFaults.size(), 1U);
    EXPECT_EQ(board.worked().effectFaults[0].code, "nothing-exported");
    board.showInterval(std::nullopt);
    board.finish();
    EXPECT_TRUE(board.worked().effect);
    ASSERT_TRUE(apply(scenario::moveExportBook()));
    EXPECT_FALSE(board.worked().ownBook);
    ASSERT_TRUE(board.worked().effect) << "the auction's book is met instead";
    EXPECT_EQ(board.worked().effect->billAfter(), Fraction(50000));
    const auto curves = ownEffectCurves(board);
    EXPECT_EQ(curves.exported, 60);
    EXPECT_EQ(curves.supplyAfter.quantity.back(), curves.supplyBefore.quantity.back() + 60);
}

TEST_F(ProsumerItems, TheReportSaysTheAnswerAndDerivesEveryBill)
{
    const auto report = prosumerReport({.board = board, .sources = {QStringLiteral("a sample")}});
    int derivations = 0;
    QStringList paragraphs;
    for (const auto& block : report.blocks) {
        derivations += std::holds_alternative<report::DerivationBlock>(block) ? 1 : 0;
        if (const auto* text = std::get_if<report::Paragraph>(&block))
            paragraphs << text->text;
    }
    EXPECT_EQ(derivations, 4 + 2);
    EXPECT_TRUE(paragraphs.contains(prosumerHeadline(board, false)));
    const auto sheets = prosumerWorkbook(board);
    ASSERT_EQ(sheets.size(), 4U);
    EXPECT_EQ(sheets[0].rows[1][4].exact, QStringLiteral("1.2"));
    EXPECT_EQ(sheets[3].rows.size(), 4U);
}

TEST_F(ProsumerItems, EverySampleIsWorkedOutInEveryLanguage)
{
    for (const auto* file : {"prosumer-worked-hours.json", "prosumer-household.json", "prosumer-plant.json"})
        for (const auto* language : {"ru", "zh", "et"}) {
            const words::ScopedLanguage other{language};
            document.newDocument(tests::prosumerSample(file));
            board.finish();
            EXPECT_TRUE(board.valid()) << file;
            EXPECT_FALSE(prosumerHeadline(board, true).isEmpty());
        }
    EXPECT_EQ(board.worked().effect->priceBefore(), Fraction(40)) << "the published price of that hour";
}

} // namespace
