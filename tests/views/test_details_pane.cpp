#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <gtest/gtest.h>

#include "views/parts/details_pane.h"

namespace meritdesk::views {

namespace {

Derivation amount()
{
    return {.key = "total",
            .formula = "volume * price",
            .inputs = {{"volume", "10.2", "kWh", "hour 3"}, {"price", "2.5", "RUB/kWh", ""}},
            .value = "25.5",
            .unit = "RUB",
            .source = {"PP RF 442, cl. 88", Grade::Law}};
}

QString visibleText(const QWidget& widget)
{
    QString text;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            text += label->text() + QLatin1Char('\n');
    return text;
}

TEST(DetailsPane, saysWhatToDoBeforeANumberIsClicked)
{
    const DetailsPane pane(lightTheme());
    EXPECT_TRUE(visibleText(pane).contains(QStringLiteral("Click any number")));
    EXPECT_FALSE(pane.explained().has_value());
}

TEST(DetailsPane, showsValueFormulaNumbersSourceAndGrade)
{
    DetailsPane pane(lightTheme());
    pane.explain(amount());
    const auto text = visibleText(pane);
    EXPECT_TRUE(text.contains(QStringLiteral("25.5"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("×"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("= 10.2"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("PP RF 442, cl. 88")));
    EXPECT_TRUE(text.contains(QStringLiteral("law")));
    EXPECT_FALSE(text.contains(QStringLiteral("Click any number")));
}

TEST(DetailsPane, breaksALongValueBeforeItsUnitWhereItWouldBeCut)
{
    DetailsPane pane(lightTheme());
    pane.show();
    auto wide = amount();
    wide.value = "123456789012.5";
    wide.unit = "EUR";
    pane.explain(wide);
    const auto labels = pane.findChildren<QLabel*>();
    const auto value = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->accessibleName() == QLatin1String("Its value");
    });
    ASSERT_NE(value, labels.end());
    EXPECT_TRUE((*value)->text().endsWith(QStringLiteral("\nEUR"))) << (*value)->text().toStdString();
    EXPECT_LE((*value)->minimumSizeHint().width(), pane.minimumWidth());
}

TEST(DetailsPane, namesANumberWithItsRemarkAndTellsTheSameNumbersApartByIt)
{
    DetailsPane pane(lightTheme());
    auto derivation = amount();
    derivation.inputs.push_back({"price", "3.5", "RUB/kWh", "hour 4"});
    derivation.inputs.insert(derivation.inputs.begin() + 1, {"price", "4.5", "RUB/kWh", "hour 5"});
    pane.explain(derivation);
    auto* tree = pane.findChild<QTreeView*>();
    ASSERT_NE(tree, nullptr);
    const auto shown = [tree](int row) {
        return nameOfNumber(tree->model()->index(row, 0, tree->model()->index(0, 0)));
    };
    EXPECT_TRUE(shown(0).endsWith(QStringLiteral(" · hour 3"))) << shown(0).toStdString();
    EXPECT_EQ(shown(1), QStringLiteral("hour 5"));
    EXPECT_EQ(shown(3), QStringLiteral("hour 4"));
}

TEST(DetailsPane, arrowKeysWalkToTheNumbersPutIn)
{
    DetailsPane pane(lightTheme());
    pane.resize(360, 600);
    pane.show();
    pane.explain(amount());
    auto* tree = pane.findChild<QTreeView*>();
    ASSERT_NE(tree, nullptr);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    EXPECT_TRUE(visibleText(pane).contains(QStringLiteral("hour 3")));
    EXPECT_FALSE(visibleText(pane).contains(QStringLiteral("PP RF 442")));
}

TEST(DetailsPane, copiesTheExplanation)
{
    DetailsPane pane(lightTheme());
    pane.resize(360, 600);
    pane.show();
    pane.explain(amount());
    auto* button = pane.findChild<QPushButton*>();
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    const auto copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("25.5")) && copied.contains(QStringLiteral("PP RF 442")));
}

} // namespace

} // namespace meritdesk::views
