#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/scenario/response_edits.h"
#include "document/document.h"
#include "formats/words/language.h"
#include "tests/core/response/days_2017.h"
#include "views/pages/day_ahead_page.h"

// What the day-ahead page prints.

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

response::dayahead::Case summer()
{
    response::dayahead::Case input;
    input.market = response::tests::marketOf(response::tests::summerDay());
    input.reductions = {{response::whole<response::Mw>(100), 11, 4}};
    input.criteria = {{&response::dayahead::netBenefit}};
    return input;
}

int picturesOf(const report::Report& report)
{
    int count = 0;
    for (const auto& block : report.blocks)
        count += std::holds_alternative<report::Picture>(block) ? 1 : 0;
    return count;
}

TEST(DayAheadPaper, ThePageWritesItsReportWithBothChartsInEveryLanguage)
{
    const QTemporaryDir folder;
    for (const auto* code : {"en", "ru", "zh", "et"}) {
        const words::ScopedLanguage spoken(code);
        document::Document document;
        document.apply(scenario::replaceDayAhead(summer()));
        DayAheadPage page({.document = document});
        ASSERT_TRUE(page.canReport()) << code;
        EXPECT_EQ(picturesOf(page.report()), 2) << code;
        EXPECT_TRUE(page.writeReport(folder.filePath(QLatin1String(code) + QStringLiteral(".pdf"))));
        EXPECT_FALSE(page.writeReport(folder.filePath(QStringLiteral("nowhere/report.pdf"))));
    }
}

TEST(DayAheadPaper, APageWithoutMarketHasNothingToPrint)
{
    document::Document document;
    DayAheadPage page({.document = document});
    EXPECT_FALSE(page.canReport());
    EXPECT_FALSE(page.writeReport(QStringLiteral("nowhere.pdf")));
}

} // namespace
