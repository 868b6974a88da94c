#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "formats/words/language.h"
#include "formats/words/sample_text.h"
#include "items/derivation_model.h"

namespace meritdesk::items {

namespace {

Derivation bill()
{
    Derivation energy{.key = "energy", .formula = "volume * price", .value = "25.5", .unit = "RUB"};
    energy.inputs = {{"volume", "10.2", "kWh", "hour 3"}, {"price", "2.5", "RUB/kWh", ""}};
    energy.source = {"PP RF 442, cl. 88", Grade::Law};
    return {.key = "total",
            .formula = "energy + other",
            .inputs = {{"other", "1000", "RUB", ""}},
            .value = "1025.5",
            .unit = "RUB",
            .children = {energy}};
}

QString drawn(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto at = model.index(row, 0, parent);
        text += QString(depth, QLatin1Char('-')) + at.data().toString() + QLatin1Char('|')
                + at.siblingAtColumn(1).data().toString() + QLatin1Char('|')
                + at.siblingAtColumn(2).data().toString() + QLatin1Char('\n') + drawn(model, at, depth + 1);
    }
    return text.replace(QChar(QChar::Nbsp), QLatin1Char('_'));
}

TEST(DerivationModel, showsInputsBeforeDerivedNumbers)
{
    DerivationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(bill());
    const auto rows = drawn(model).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 5);
    EXPECT_TRUE(rows[0].startsWith(QStringLiteral("Total|1,025.5"))) << rows[0].toStdString();
    EXPECT_TRUE(rows[1].startsWith(QLatin1Char('-')) && rows[1].contains(QStringLiteral("|1,000")));
    EXPECT_TRUE(rows[2].startsWith(QLatin1Char('-')) && rows[2].contains(QStringLiteral("|25.5")));
    EXPECT_TRUE(rows[3].startsWith(QStringLiteral("--")) && rows[3].endsWith(QStringLiteral("|hour 3")));
    EXPECT_TRUE(rows[4].contains(QStringLiteral("|2.5")));
}

TEST(DerivationModel, tellsFormulaSourceAndGradeOfADerivedNumberOnly)
{
    DerivationModel model;
    model.show(bill());
    const auto root = model.index(0, 0);
    const auto energy = model.index(1, 0, root);
    EXPECT_TRUE(energy.data(DerivationModel::FormulaInWords).toString().contains(QStringLiteral("×")));
    EXPECT_TRUE(energy.data(DerivationModel::FormulaInNumbers).toString().contains(QStringLiteral("10.2")));
    EXPECT_EQ(energy.data(DerivationModel::SourceText).toString(), QStringLiteral("PP RF 442, cl. 88"));
    EXPECT_EQ(energy.data(DerivationModel::GradeRole).toInt(), static_cast<int>(Grade::Law));
    EXPECT_FALSE(root.data(DerivationModel::GradeRole).isValid());
    EXPECT_FALSE(model.index(0, 0, energy).data(DerivationModel::FormulaInWords).isValid());
}

TEST(DerivationModel, copiesTheWholeExplanationAsText)
{
    DerivationModel model;
    model.show(bill());
    const auto text = model.index(0, 0).data(DerivationModel::PlainText).toString();
    EXPECT_TRUE(text.contains(QStringLiteral("1,025.5")));
    EXPECT_TRUE(text.contains(QStringLiteral("hour 3")));
    EXPECT_TRUE(text.contains(QStringLiteral("PP RF 442, cl. 88")));
    EXPECT_EQ(text.count(QLatin1Char('=')), 5) << "one line for every number";
}

TEST(DerivationModel, namesOfTheSamplesAreToldInTheLanguageInForce)
{
    const words::ScopedLanguage spoken{"ru"};
    DerivationModel model;
    model.show(Derivation{.key = "total",
                          .inputs = {{"bid_taken", "1", "MW", "Gas plants at 180 thousand"},
                                     {"bid_taken", "2", "MW", "gas steam, Ural coal"},
                                     {"bid_taken", "3", "MW", "my own plant"}},
                          .value = "6",
                          .unit = "MW"});
    const auto remark = [&model](int row) {
        return model.index(row, DerivationModel::Remark, model.index(0, 0)).data().toString().toStdString();
    };
    EXPECT_EQ(remark(0), words::sampleText("Gas plants at 180 thousand").toStdString());
    EXPECT_NE(remark(0), "Gas plants at 180 thousand");
    EXPECT_EQ(remark(1), "газовые ПСУ, уголь Урала");
    EXPECT_EQ(remark(2), "my own plant");
}

TEST(DerivationModel, roundsAFractionWithoutAnEndForTheEyeToo)
{
    DerivationModel model;
    model.show(Derivation{.key = "capacity_taken", .value = "9491640/61", .unit = "MW"});
    const auto value = model.index(0, DerivationModel::Value);
    EXPECT_TRUE(value.data().toString().startsWith(QStringLiteral("155,600.6557")))
        << value.data().toString().toStdString();
    EXPECT_LE(value.data().toString().size(), 15);
    EXPECT_TRUE(value.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("155,600.655737704918")));
}

TEST(DerivationModel, roundsAnEndlessQuotientForTheEyeAndCopiesItInFull)
{
    DerivationModel model;
    Derivation price{
        .key = "price", .formula = "cost / volume", .value = "118.033333333333", .unit = "EUR/MWh"};
    price.inputs = {{"cost", "354.1", "EUR", ""},
                    {"volume", "3", "MWh", ""},
                    {"rate", "0.00012345678912", "", ""},
                    {"tariff", "4.12345678", "RUB/kWh", ""}};
    model.show(price);
    const auto root = model.index(0, 0);
    const auto shown = [&](int row) { return model.index(row, 1, root).data().toString(); };
    const auto value = root.siblingAtColumn(DerivationModel::Value);
    EXPECT_TRUE(value.data().toString().startsWith(QStringLiteral("118.0333\u00a0")))
        << value.data().toString().toStdString();
    EXPECT_TRUE(value.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("118.033333333333")));
    EXPECT_EQ(shown(2), QStringLiteral("0.0001235"));
    EXPECT_TRUE(shown(3).startsWith(QStringLiteral("4.12345678"))) << "published as it is";
    const auto copied = root.data(DerivationModel::PlainText).toString();
    EXPECT_TRUE(copied.contains(QStringLiteral("118.033333333333")));
    EXPECT_TRUE(copied.contains(QStringLiteral("0.00012345678912")));
}

TEST(DerivationModel, anotherDerivationResetsIt)
{
    DerivationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(bill());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(std::nullopt);
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.isEmpty());
}

} // namespace

} // namespace meritdesk::items
