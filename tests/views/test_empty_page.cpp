#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "core/scenario/scenario.h"
#include "document/document.h"
#include "views/page.h"
#include "views/parts/empty_page.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

EmptyWords emptyWords(std::vector<EmptyButton> buttons = {})
{
    return {QStringLiteral("no-data"), QStringLiteral("No data"), QStringLiteral("Open some."),
            std::move(buttons)};
}

scenario::Scenario withConsumer()
{
    scenario::Scenario scenario;
    scenario.retail.edit().sites.emplace_back();
    return scenario;
}

} // namespace

TEST(EmptyPage, OnlyButtonsThatDoSomethingAreMadeAndTheFirstStandsOut)
{
    QWidget page;
    int pressed = 0;
    EmptyPage empty(emptyWords({{QStringLiteral("dead"), {}},
                                {QStringLiteral("one"), [&pressed] { pressed += 1; }},
                                {QStringLiteral("ten"), [&pressed] { pressed += 10; }}}),
                    &page);
    const auto buttons = empty.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(buttons[0]->property("role").toString(), QStringLiteral("primary"));
    EXPECT_FALSE(buttons[1]->property("role").isValid());
    buttons[0]->click();
    buttons[1]->click();
    EXPECT_EQ(pressed, 11);
}

TEST(EmptyPage, WithoutAWindowThereIsNothingToImportAndWithoutPagesNoSamples)
{
    document::Document document;
    PageContext context{.document = document};
    EXPECT_FALSE(EmptyPage::importFiles(context, QStringLiteral("Import")).act);
    EXPECT_FALSE(EmptyPage::samples(context).act);
    QString gone;
    context.goTo = [&gone](const QString& id) { gone = id; };
    EmptyPage::samples(context).act();
    EXPECT_EQ(gone, QStringLiteral("welcome"));
}

TEST(EmptyPage, ItCoversThePageAsLongAsItsConditionHolds)
{
    document::Document document;
    QWidget page;
    page.resize(400, 300);
    auto* empty = new EmptyPage(emptyWords(), &page);
    empty->coverWhile(&EmptyPage::hasNoConsumer, {.document = document});
    page.show();
    EXPECT_TRUE(empty->isVisible());
    page.resize(500, 350);
    EXPECT_EQ(empty->geometry(), QRect(0, 0, 500, 350));
    document.reset(withConsumer());
    EXPECT_FALSE(empty->isVisible());
    document.reset({});
    EXPECT_TRUE(empty->isVisible());
}
