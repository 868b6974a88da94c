#include <gtest/gtest.h>

#include "items/number_input.h"
#include "items/order_text.h"
#include "items/snap.h"
#include "tests/support/books.h"

using namespace meritdesk;
using namespace meritdesk::items;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

std::string number(const char* typed, const char* locale = "C")
{
    return plainNumber(QString::fromUtf8(typed), QLocale(QLatin1String(locale))).value_or("none");
}

} // namespace

TEST(NumberInput, ReadsNumbersAsPeopleTypeThem)
{
    EXPECT_EQ(number("1234,5"), "1234.5");
    EXPECT_EQ(number("1 234,5"), "1234.5");
    EXPECT_EQ(number("1\u00a0234.5"), "1234.5");
    EXPECT_EQ(number("1,234.5", "en_US"), "1234.5");
    EXPECT_EQ(number("1.234,5"), "1234.5");
    EXPECT_EQ(number("\u221212"), "-12");
    EXPECT_EQ(number("1,234", "en_US"), "1234");
    EXPECT_EQ(number("1,234", "ru_RU"), "1.234");
    EXPECT_EQ(number("1,234,567", "ru_RU"), "1234567");
    EXPECT_EQ(number(".5"), "0.5");
    EXPECT_EQ(number("12a"), "none");
    EXPECT_EQ(number(""), "none");
    EXPECT_EQ(number("-"), "none");
}

TEST(OrderText, OrdersGoToASpreadsheetAndComeBack)
{
    const auto book = *tests::toyScenario().auction;
    const auto text = orderText(book, {0, 5});
    EXPECT_EQ(text.toStdString(),
              "id\tparticipant\tside\tprice\tquantity\na1\ta1\tbuy\t350\t1000\nf1\tf1\tsell\t150\t4000\n");
    const auto back = ordersFromText(text, Side::Sell, auction::Book{});
    ASSERT_TRUE(back.ok());
    ASSERT_EQ(back->size(), 2U);
    EXPECT_TRUE((*back)[0] == book.orders[0]);
    EXPECT_TRUE((*back)[1] == book.orders[5]);
}

TEST(OrderText, ATakenIdIsLeftOutAndABareRowTakesTheSideInView)
{
    const auto book = *tests::toyScenario().auction;
    const auto orders = ordersFromText(QStringLiteral("a1\tbuy\t350,5\t1 000\r\n12\t5\n"), Side::Sell, book);
    ASSERT_TRUE(orders.ok());
    EXPECT_EQ((*orders)[0].id, "");
    EXPECT_EQ((*orders)[0].price, *Price::read("350.5"));
    EXPECT_EQ((*orders)[1].side, Side::Sell);
}

TEST(OrderText, ARowThatIsNoOrderIsNamed)
{
    const auto unclear = ordersFromText(QStringLiteral("a\tbuy\t1\t2\nb\tbuy\tmuch\t2"), Side::Buy, {});
    ASSERT_FALSE(unclear.ok());
    EXPECT_EQ(unclear.findings().front().code, "paste-row-unclear");
    EXPECT_EQ(unclear.findings().front().facts.front().value, "2");
    EXPECT_EQ(ordersFromText(QStringLiteral("hello"), Side::Buy, {}).findings().front().code,
              "nothing-to-paste");
}

TEST(Snap, APlaceOfTheMouseBecomesAnExactMultiple)
{
    EXPECT_EQ(snapPrice(347.4321, *Price::read("0.1"), 0.01).text(), "347.4");
    EXPECT_EQ(snapPrice(-347.46, *Price::read("0.1"), 0.01).text(), "-347.5");
    EXPECT_EQ(snapPrice(347.4321, std::nullopt, 0.05).text(), "347.43");
    EXPECT_EQ(snapQuantity(1234.4, *Quantity::read("1"), 30).text(), "1230");
    EXPECT_EQ(snapQuantity(-50, *Quantity::read("0.5"), 0.01).text(), "0.5");
    EXPECT_EQ(snapQuantity(7.3, *Quantity::read("0.5"), 0.01).text(), "7.5");
}
