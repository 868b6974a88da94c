#include <QSignalSpy>

#include <gtest/gtest.h>

#include "items/site_choice.h"

namespace meritdesk::items {
namespace {

TEST(SiteChoiceTest, ANewChoiceIsToldOnce)
{
    SiteChoice choice;
    QSignalSpy told(&choice, &SiteChoice::changed);
    choice.choose(2);
    choice.choose(2);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(choice.in(3), 2U);
}

TEST(SiteChoiceTest, ASiteThatTheCaseHasNotIsTheFirst)
{
    SiteChoice choice;
    choice.choose(7);
    EXPECT_EQ(choice.in(3), 0U);
    EXPECT_EQ(choice.in(8), 7U);
}

} // namespace
} // namespace meritdesk::items
