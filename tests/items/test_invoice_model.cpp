#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "items/invoice_model.h"
#include "items/reports/invoice_report.h"
#include "tests/support/invoices.h"

namespace meritdesk::items {

namespace {

using retail::Money;
using retail::invoice::Verdict;

std::string drawn(const InvoiceModel& model, const std::vector<int>& columns)
{
    std::string text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : columns) {
            const auto index = model.index(row, column);
            text += (column == columns.front() ? "" : " | ") + index.data().toString().toStdString();
            if (const auto second = index.data(InvoiceModel::SecondRole).toString(); !second.isEmpty())
                text += " [" + second.toStdString() + "]";
        }
        text += "\n";
    }
    return text;
}

class InvoiceModels : public ::testing::Test
{
protected:
    void SetUp() override { m_document.reset(tests::invoiceSample()); }

    void type(int row, int column, const char* text)
    {
        m_model.setData(m_model.index(row, column), QString::fromUtf8(text));
    }

    const retail::invoice::Line& line(std::size_t at) { return m_board.invoice()->lines[at]; }

    document::Document m_document{document::DocumentSettings{}};
    SiteChoice m_choice;
    InvoiceBoard m_board{m_document, m_choice};
    InvoiceModel m_model{m_board};
};

TEST_F(InvoiceModels, TheSampleIsPrintedLineByLineWithWhatWeExpectAndWhy)
{
    using M = InvoiceModel;
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(
        drawn(m_model, {M::StandsFor, M::Quantity, M::Unit, M::Price, M::Amount, M::Expected, M::Difference}),
        "Energy | 1,094,250 | kWh | 3.1571 | 3,454,654.90 | 3,454,654.90 | \n"
        "Purchased capacity | 1,720.263 [1,706.158] | kW | 1,132.61435 | 1,948,394.74 | 1,932,418.91 | "
        "+15,975.83\n"
        "Demand-response fee | 1,720.263 [1,706.158] | kW | 1.3173 | 2,266.10 | 2,247.52 | +18.58\n"
        "Network capacity | 1,916 [1,801] | kW | 2,487.9166 | 4,766,848.21 | 4,480,737.80 | +286,110.41\n"
        " |  |  |  |  |  | \n"
        " |  |  |  | 10,172,163.95 | 9,870,059.13 | +302,104.82\n"
        " | 22 | % |  | 2,237,876.07 | 1,974,011.83 | +263,864.24\n"
        " |  |  |  | 12,410,040.02 | 11,844,070.96 | +565,969.06\n");
    EXPECT_EQ(drawn(m_model, {M::Result}),
              "Equal\n"
              "Quantity differs [The peak hours were taken +1 h off: hour 10 is 9:00 to 10:00]\n"
              "Quantity differs [The peak hours were taken +1 h off: hour 10 is 9:00 to 10:00]\n"
              "Quantity differs [The largest of all 24 hours was taken instead of the hours that count]\n"
              "\n"
              "Follows from the lines\n"
              "VAT of another rate [VAT of 22 % was taken instead of 20 %]\n"
              "Follows from the lines\n");
    EXPECT_EQ(headlineText(m_board).toStdString(), "Overbilled by 302,104.82\u00a0RUB in 3 line(s)");
}

TEST_F(InvoiceModels, TypingComparesAnewAndIsUndone)
{
    QSignalSpy told(&m_model, &QAbstractItemModel::dataChanged);
    type(1, InvoiceModel::Quantity, "1 706.158");
    type(1, InvoiceModel::Amount, "1 932 418,91");
    EXPECT_EQ(told.count(), 1 + 2)
        << "the line, then the line and the printed total, which is no sum any more";
    EXPECT_EQ(m_model.index(1, InvoiceModel::Result).data().toString(), QStringLiteral("Equal"));
    EXPECT_EQ(m_board.check()->overLines, 2);
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_EQ(m_board.check()->overLines, 3);
    type(3, InvoiceModel::Unit, "МВт");
    EXPECT_EQ(line(3).unit, retail::invoice::Unit::Mw);
}

TEST_F(InvoiceModels, TheEmptyRowTakesTheNextLineAndKnowsWhatItStandsFor)
{
    const int row = m_model.newRow();
    ASSERT_EQ(row, 4);
    QSignalSpy refused(&m_model, &InvoiceModel::refused);
    type(row, InvoiceModel::Amount, "1.005");
    type(row, InvoiceModel::Quantity, "lots");
    type(row, InvoiceModel::Unit, "GW");
    EXPECT_EQ(refused.count(), 3);
    EXPECT_EQ(m_board.invoice()->lines.size(), 4U);
    type(row, InvoiceModel::Name, "Мощность за прошлый месяц");
    ASSERT_EQ(m_board.invoice()->lines.size(), 5U);
    EXPECT_EQ(line(4).targets.front().line, "capacity");
    type(row, InvoiceModel::Amount, "100");
    EXPECT_EQ(line(4).amount, Money{10000});
    EXPECT_EQ(m_board.check()->rows[4].verdict, Verdict::Together);
    EXPECT_FALSE(m_model.index(row, InvoiceModel::StandsFor).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(InvoiceModels, SumsAndTheTaxRateAreTypedToo)
{
    const int vat = m_model.rowCount() - 2;
    type(vat, InvoiceModel::Quantity, "20");
    type(vat, InvoiceModel::Amount, "");
    EXPECT_EQ(m_board.invoice()->vatPercent, retail::invoice::Figure::read("20"));
    EXPECT_FALSE(m_board.invoice()->vat);
    EXPECT_EQ(m_model.index(vat, InvoiceModel::Result).data().toString(), QString());
    type(vat + 1, InvoiceModel::Amount, "1");
    EXPECT_EQ(m_model.index(vat + 1, InvoiceModel::Result).data().toString(), QStringLiteral("Wrong sum"));
}

TEST_F(InvoiceModels, ALineThatIsMissingHasARowOfItsOwnThatNobodyTypesInto)
{
    m_document.apply(scenario::removeInvoiceLines(m_board.key(), {2}));
    const int missing = m_model.newRow() + 1;
    ASSERT_EQ(m_model.kindOf(missing), InvoiceModel::Kind::Missing);
    EXPECT_EQ(m_model.index(missing, InvoiceModel::Difference).data().toString(),
              QStringLiteral("-2,247.52"));
    EXPECT_EQ(m_model.index(missing, InvoiceModel::Result).data(InvoiceModel::SecondRole).toString(),
              QStringLiteral("The demand-response fee was left out"));
    EXPECT_FALSE(m_model.setData(m_model.index(missing, InvoiceModel::Amount), QStringLiteral("5")));
    EXPECT_EQ(
        headlineText(m_board).toStdString(),
        "Overbilled by 302,086.24\u00a0RUB in 2 line(s), underbilled by 2,247.52\u00a0RUB in 1 line(s)");
}

TEST_F(InvoiceModels, EveryNumberSaysHowItCameAbout)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.checkOf(row) < 0)
            continue;
        const auto difference = m_model.derivation(m_model.index(row, InvoiceModel::Difference));
        ASSERT_TRUE(difference) << row;
        EXPECT_EQ(difference->key, "invoice_difference");
        EXPECT_EQ(m_model.derivation(m_model.index(row, InvoiceModel::Expected))->key, "expected_amount");
    }
    const auto supposed = m_model.derivation(m_model.index(1, InvoiceModel::Result));
    ASSERT_TRUE(supposed);
    EXPECT_EQ(supposed->key, "supposed_amount");
    EXPECT_EQ(supposed->value, "1948394.74");
}

TEST_F(InvoiceModels, OurOwnBillFillsAnInvoiceWithoutADifference)
{
    for (const auto split : {retail::invoice::Split::Lines, retail::invoice::Split::Parts}) {
        auto own = m_board.ownInvoice("4", split);
        ASSERT_TRUE(own);
        m_document.apply(scenario::putInvoice(*own));
        EXPECT_TRUE(m_board.check()->fine());
        EXPECT_EQ(headlineText(m_board), QStringLiteral("The invoice agrees with our bill to the kopeck"));
    }
    EXPECT_FALSE(m_board.ownInvoice("1", retail::invoice::Split::Lines))
        << "the sheet has no price of category 1";
}

TEST_F(InvoiceModels, TheClaimNamesEveryDifferenceWithItsCauseAndDerivation)
{
    const auto claim = invoiceReport({.board = m_board, .made = QDate(2025, 12, 20)});
    QString text;
    int derivations = 0;
    for (const auto& block : claim.blocks) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            text += paragraph->text + QLatin1Char('\n');
        if (const auto* note = std::get_if<report::Note>(&block))
            text += note->text + QLatin1Char('\n');
        derivations += std::holds_alternative<report::DerivationBlock>(block) ? 1 : 0;
    }
    for (const char* part : {"Overbilled by 302,104.82", "Quantity differs: billed 4,766,848.21", "+1 h off",
                             "largest of all 24 hours", "VAT of 22 %"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << " in " << text.toStdString();
    EXPECT_EQ(derivations, 4) << "three lines and the tax";
    const auto table = invoiceTable(m_board);
    ASSERT_EQ(table.rows.size(), 7U);
    for (const auto& row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(table.rows[3][9].exact, QStringLiteral("286110.41"));
}

TEST_F(InvoiceModels, AnotherMonthHasNoInvoiceAndAnUnknownCategorySaysSo)
{
    auto head = *m_board.invoice();
    head.category = "1";
    m_document.apply(scenario::setInvoiceHead(m_board.key(), head));
    EXPECT_FALSE(m_board.check());
    ASSERT_FALSE(m_board.findings().empty());
    EXPECT_EQ(drawn(m_model, {InvoiceModel::Expected}).find_first_not_of('\n'), std::string::npos);
    m_document.apply(scenario::removeInvoice(m_board.key()));
    EXPECT_EQ(m_board.invoice(), nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

} // namespace

} // namespace meritdesk::items
