#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

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
