#include <benchmark/benchmark.h>
#include <memory>

#include "core/auction/rules.h"
#include "core/strategy/lab/book_arena.h"
#include "core/strategy/lab/session.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/learners.h"
#include "core/strategy/market_arena.h"
#include "core/strategy/simulate.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::strategy;

/// Ten equal bidders of which each is needed.
Game tenBidders()
{
    Game game;
    game.firms = 10;
    game.capacities = {Quantity::fromMantissa(100'000'000)};
    game.costs = {Price()};
    game.demand = Quantity::fromMantissa(950'000'000);
    game.cap = Price::fromMantissa(100'000'000);
    return game;
}

constexpr int grid = 101;

/// The same ten as offers of a book.
lab::BookGame bookOfTen()
{
    const auto game = tenBidders();
    lab::BookGame written;
    for (int firm = 0; firm < game.firms; ++firm) {
        auction::Order order;
        order.id = std::to_string(firm);
        order.participant = order.id;
        order.side = auction::Side::Sell;
        order.quantity = game.capacity(0);
        order.price = game.cost(0);
        written.book.orders.push_back(order);
    }
    written.book.options.demand = game.demand;
    written.book.options.ties = auction::Ties::ProRata;
    written.choices = {.tactic = &lab::level, .lowest = game.cost(0), .highest = game.cap, .places = grid};
    return written;
}

/// On a grid of 101 prices, pay-as-bid.
void rounds(benchmark::State& state)
{
    Simulation simulation;
    simulation.learner = &regretMatching;
    simulation.auction = Auction::PayAsBid;
    simulation.rounds = static_cast<int>(state.range(0));
    for (auto _ : state) {
        auto outcome = simulate(tenBidders(), simulation);
        benchmark::DoNotOptimize(outcome);
    }
}

/// A market that notes what is asked of it.
class Noting : public Arena
{
public:
    explicit Noting(Arena& arena)
        : m_arena(arena)
    {
    }

    /// A call of the market: the round's offers, a bidder's payoff, or that of every place.
    struct Call
    {
        enum class Kind : std::uint8_t { Set, Payoff, AddPayoffs } kind = Kind::Set;
        std::uint32_t bidder = 0;
    };

    [[nodiscard]] std::size_t bidders() const override { return m_arena.bidders(); }

    [[nodiscard]] std::size_t places() const override { return m_arena.places(); }

    [[nodiscard]] Fraction price(std::size_t bidder, std::size_t place) const override
    {
        return m_arena.price(bidder, place);
    }

    void set(std::span<const std::uint32_t> places) override
    {
        offers.insert(offers.end(), places.begin(), places.end());
        calls.push_back({Call::Kind::Set, 0});
        m_arena.set(places);
    }

    void book() override { m_arena.book(); }

    [[nodiscard]] Tally takeTally() override { return m_arena.takeTally(); }

    [[nodiscard]] double payoff(std::size_t bidder) const override
    {
        calls.push_back({Call::Kind::Payoff, static_cast<std::uint32_t>(bidder)});
        return m_arena.payoff(bidder);
    }

    void addPayoffs(std::size_t bidder, std::span<double> totals) override
    {
        calls.push_back({Call::Kind::AddPayoffs, static_cast<std::uint32_t>(bidder)});
        m_arena.addPayoffs(bidder, totals);
    }

    [[nodiscard]] std::uint32_t justInside(std::size_t bidder) const override
    {
        return m_arena.justInside(bidder);
    }

    std::vector<std::uint32_t> offers = {};
    mutable std::vector<Call> calls = {};

private:
    Arena& m_arena;
};

/// A market that learners play in, and for how long.
struct Table
{
    const char* name = nullptr;
    int rounds = 0;
    std::unique_ptr<Arena> (*make)() = nullptr;
};

/// The game with its closed form: its market serves a whole grid in one pass.
const Table inTheGame{"game", 100'000, [] {
                          return std::unique_ptr<Arena>(
                              std::make_unique<MarketArena>(tenBidders(), Auction::PayAsBid, grid));
                      }};

/// The same as orders of a book, cleared by the rule that clears every book.
const Table onTheBook{
    "book", 1'000,
    [] { return std::unique_ptr<Arena>(std::make_unique<lab::BookArena>(bookOfTen(), auction::payAsBid)); }};

lab::Schedule scheduleOf(const Learner& learner, const Table& table)
{
    lab::Schedule schedule;
    schedule.learner = &learner;
    schedule.rounds = table.rounds;
    return schedule;
}

/// The rounds of a learner, booked as the lab books them.
void learn(benchmark::State& state, const Learner* learner, const Table* table)
{
    for (auto _ : state) {
        const auto arena = table->make();
        lab::Session session(*arena, scheduleOf(*learner, *table));
        session.play(table->rounds);
        benchmark::DoNotOptimize(session);
    }
}

/// What of that is clearing: the same calls of the market, one after the other; nobody learns.
void clearings(benchmark::State& state, const Learner* learner, const Table* table)
{
    const auto played = table->make();
    Noting noting(*played);
    lab::Session session(noting, scheduleOf(*learner, *table));
    session.play(table->rounds);
    std::vector<double> totals(played->places());
    for (auto _ : state) {
        const auto arena = table->make();
        std::span<const std::uint32_t> offers(noting.offers);
        for (const auto& call : noting.calls)
            switch (call.kind) {
            case Noting::Call::Kind::Set:
                arena->set(offers.first(arena->bidders()));
                arena->book();
                offers = offers.subspan(arena->bidders());
                break;
            case Noting::Call::Kind::Payoff:
                totals[0] += arena->payoff(call.bidder);
                break;
            case Noting::Call::Kind::AddPayoffs:
                arena->addPayoffs(call.bidder, totals);
                break;
            }
        benchmark::DoNotOptimize(totals.data());
    }
}

BENCHMARK(rounds)->Name("strategy/rounds")->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Each learner beside the clearings it asks for: at most twice as long.
const bool registered = [] {
    for (const auto* table : {&inTheGame, &onTheBook})
        for (const auto* learner : learners) {
            const auto name = std::string("/") + table->name + "/" + std::string(learner->id);
            benchmark::RegisterBenchmark(("strategy/clearings" + name).c_str(), clearings, learner, table)
                ->Unit(benchmark::kMillisecond);
            benchmark::RegisterBenchmark(("strategy/learn" + name).c_str(), learn, learner, table)
                ->Unit(benchmark::kMillisecond);
        }
    return true;
}();

} // namespace
