#include <QImage>

#include <benchmark/benchmark.h>
#include <random>
#include <string>

#include "document/document.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction_page.h"

using namespace meritdesk;

namespace {

/// A book of half buyers and half sellers whose curves cross in the middle; the same every time.
auction::Book randomBook(std::size_t orders)
{
    std::mt19937 random(2024); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same book every time
    std::uniform_int_distribution<std::int64_t> cents(20'000, 40'000);
    std::uniform_int_distribution<std::int64_t> lots(1, 1000);
    auction::Book book;
    book.rules = {"uniform", "pay-as-bid"};
    book.options.priceStep = auction::Price::fromMantissa(10'000);
    for (std::size_t i = 0; i < orders; ++i) {
        const auto side = i % 2 == 0 ? auction::Side::Buy : auction::Side::Sell;
        const auto id = std::string(side == auction::Side::Buy ? "B" : "S") + std::to_string(i);
        book.orders.push_back({.id = id,
                               .participant = id,
                               .side = side,
                               .price = auction::Price::fromMantissa(cents(random) * 10'000),
                               .quantity = auction::Quantity::fromMantissa(lots(random) * 1'000'000)});
    }
    return book;
}

/// One mouse move of a drag: the order gets another price, the book is cleared under both rules, ladders,
/// results, sentence and curves follow, and the window is painted.
void drag(benchmark::State& state)
{
    document::Document document;
    scenario::Scenario scenario;
    scenario.auction = Shared<auction::Book>(randomBook(static_cast<std::size_t>(state.range(0))));
    document.reset(scenario);
    views::AuctionPage page({.document = document});
    page.resize(1200, 760);
    page.show();
    QImage picture(page.size(), QImage::Format_RGB32);
    const auto order = document.scenario().auction->orders.front();
    std::int64_t step = 0;
    for (auto _ : state) {
        const auto price = auction::Price::fromMantissa(300'000'000 + (++step % 100) * 10'000);
        page.board().preview(0, price, order.quantity);
        page.board().finish();
        page.chart().paintNow();
        page.render(&picture);
        benchmark::DoNotOptimize(picture.constBits());
    }
}

} // namespace

BENCHMARK(drag)->Name("drag")->Arg(1000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
