#include <QSignalSpy>

#include <gtest/gtest.h>

#include "document/document.h"
#include "items/ladder_model.h"
#include "items/order_tints.h"
#include "items/replay_model.h"
#include "tests/support/books.h"

namespace meritdesk::items {
namespace {

class OrderTintsTest : public testing::Test
{
protected:
    OrderTintsTest()
    {
        auto scenario = tests::toyScenario();
        auto& orders = scenario.auction.edit().orders;
        for (std::size_t i = 0; i < orders.size(); ++i)
            orders[i].participant = i < 2 ? "Small" : "Firm " + std::to_string(i);
        m_document.reset(scenario);
    }

    document::Document m_document;
    AuctionBoard m_board{m_document};
};

TEST_F(OrderTintsTest, TheLargestParticipantsHaveColoursOfTheirOwn)
{
    EXPECT_TRUE(m_board.curves().tints.ofOrder.empty());
    m_board.tintBy(TintBy::Participant);
    const auto& tints = m_board.curves().tints;
    ASSERT_EQ(tints.ofOrder.size(), 10U);
    ASSERT_EQ(tints.names.size(), 8); // seven of nine, and the others
    EXPECT_EQ(tints.names[0], QStringLiteral("Firm 3")) << "5000 MWh";
    EXPECT_EQ(tints.ofOrder[3], 0);
    EXPECT_EQ(tints.names[1], QStringLiteral("Small")) << "1000 and 3000 MWh, first of the equal ones";
    EXPECT_EQ(tints.ofOrder[0], tints.ofOrder[1]);
    EXPECT_EQ(tints.ofOrder[6], OrderTints::mostNamed) << "1500 MWh: one of the others";
}

TEST_F(OrderTintsTest, ADragChangesNoColours)
{
    m_board.tintBy(TintBy::Participant);
    const auto before = m_board.curves().tints.names;
    m_board.preview(3, m_board.book()->orders[3].price, auction::Quantity::fromMantissa(1'000'000));
    EXPECT_EQ(m_board.curves().tints.names, before);
    m_board.keepPreview();
    EXPECT_NE(m_board.curves().tints.names, before);
}

TEST_F(OrderTintsTest, StatusIsShownOnceTheReplayHasCometoIt)
{
    m_board.tintBy(TintBy::Status);
    EXPECT_EQ(m_board.curves().tints.ofOrder[3], static_cast<int>(auction::Status::Partial)) << "d1 is cut";
    EXPECT_EQ(m_board.curves().tints.ofOrder[2], static_cast<int>(auction::Status::None));
    ReplayModel replay(m_board);
    replay.open(true);
    EXPECT_TRUE(replay.curvesAt(0).tints.ofOrder.empty());
    EXPECT_FALSE(replay.curvesAt(replay.rowCount() - 1).tints.ofOrder.empty());
}

TEST_F(OrderTintsTest, TheLadderFollows)
{
    LadderModel ladder(m_board, auction::Side::Buy);
    const QSignalSpy changed(&ladder, &LadderModel::dataChanged);
    EXPECT_FALSE(ladder.index(0, 0).data(LadderModel::TintRole).isValid());
    m_board.tintBy(TintBy::Participant);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(ladder.index(ladder.rowOf(3), 0).data(LadderModel::TintRole).toInt(), 0);
    m_board.tintBy(TintBy::Side);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_FALSE(ladder.index(0, 0).data(LadderModel::TintRole).isValid());
}

} // namespace
} // namespace meritdesk::items
