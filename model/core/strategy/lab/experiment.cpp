#include "core/strategy/lab/experiment.h"

#include <algorithm>
#include <cmath>

#include "core/auction/rules.h"
#include "core/listed.h"
#include "core/strategy/check.h"
#include "core/strategy/lab/book_arena.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/lab/unit_arena.h"
#include "core/strategy/learners.h"
#include "core/strategy/market_arena.h"
#include "core/strategy/models.h"

namespace meritdesk::strategy::lab {

namespace {

std::optional<Auction> auctionOf(std::string_view word)
{
    for (std::size_t i = 0; i < auctionWords.size(); ++i)
        if (auctionWords[i] == word)
            return static_cast<Auction>(i);
    return std::nullopt;
}

std::unique_ptr<Arena> gameArena(const Experiment& experiment, Auction auction)
{
    const auto& game = experiment.game;
    const int grid = experiment.choices.places;
    if (experiment.model == &nonAtomic)
        return std::make_unique<UnitArena>(nonAtomicPieces(game), auction, grid);
    if (experiment.model == &supplyFunction)
        return std::make_unique<UnitArena>(supplyFunctionPieces(game), auction, grid);
    return std::make_unique<MarketArena>(game, auction, grid);
}

Finding outside(std::string place, long long value, long long least, long long most)
{
    return error("out-of-range", std::move(place),
                 {{"value", std::to_string(value)},
                  {"minimum", std::to_string(least)},
                  {"maximum", std::to_string(most)}});
}

void checkCounts(const Experiment& experiment, std::vector<Finding>& findings)
{
    if (experiment.seeds < 1 || experiment.seeds > 100)
        findings.push_back(outside("seeds", experiment.seeds, 1, 100));
    if (experiment.rounds < 1 || experiment.rounds > 1'000'000)
        findings.push_back(outside("rounds", experiment.rounds, 1, 1'000'000));
    if (experiment.choices.places < 2 || experiment.choices.places > 1001)
        findings.push_back(outside("places", experiment.choices.places, 2, 1001));
}

void checkChosen(const Experiment& experiment, std::vector<Finding>& findings)
{
    if (experiment.formats.empty())
        findings.push_back(error("nothing-chosen", "formats"));
    if (experiment.learners.empty())
        findings.push_back(error("nothing-chosen", "learners"));
}

void checkFormat(const Experiment& experiment, const auction::Book& book, const std::string& format,
                 std::vector<Finding>& findings)
{
    if (experiment.model) {
        if (!auctionOf(format))
            findings.push_back(error("unknown-format", "formats", {{"value", format}}));
        return;
    }
    const auto* rule = listed(auction::rules, format);
    if (!rule) {
        findings.push_back(error("unknown-format", "formats", {{"value", format}}));
        return;
    }
    auto faults = check(BookGame{book, experiment.choices, experiment.learns}, *rule);
    findings.insert(findings.end(), faults.begin(), faults.end());
}

void nameBidders(const Arena& arena, Runs& runs)
{
    const auto* book = dynamic_cast<const BookArena*>(&arena);
    for (std::size_t bidder = 0; bidder < arena.bidders(); ++bidder) {
        runs.bidders.push_back(book ? book->seats()[bidder].participant : std::to_string(bidder + 1));
        auto& prices = runs.prices.emplace_back();
        for (std::size_t place = 0; place < arena.places(); ++place)
            prices.push_back(arena.price(bidder, place));
    }
}

/// A stretch from `from` to `to` tenths of a run.
std::optional<double> priceBetween(const RunOutcome& run, int from, int to)
{
    const auto last = std::int64_t{run.ends.back()};
    Fraction paid = 0;
    Fraction volume = 0;
    for (std::size_t i = 0; i < run.points.size(); ++i)
        if (run.ends[i] * std::int64_t{10} > last * from && run.ends[i] * std::int64_t{10} <= last * to) {
            paid += run.points[i].paid;
            volume += run.points[i].volume;
        }
    if (volume == 0)
        return std::nullopt;
    return Fraction(paid / volume).convert_to<double>();
}

} // namespace

Game standardGame()
{
    Game made;
    made.capacities = {Quantity::fromMantissa(100'000'000)};
    made.costs = {Price()};
    made.demand = Quantity::fromMantissa(150'000'000);
    made.cap = Price::fromMantissa(100'000'000);
    return made;
}

Choices standardChoices()
{
    Choices made;
    made.tactic = &shade;
    made.highest = Price::fromMantissa(200'000'000);
    made.places = 101;
    return made;
}

std::vector<std::string> bothAuctions()
{
    return {auctionWords.begin(), auctionWords.end()};
}

std::vector<const Learner*> standardLearners()
{
    return {&fictitiousPlay, &regretMatching, &qLearning};
}

std::vector<Finding> checkSettings(const Experiment& experiment)
{
    std::vector<Finding> findings;
    checkCounts(experiment, findings);
    if (experiment.model && findings.empty())
        findings = strategy::check(*experiment.model, experiment.game);
    return findings;
}

std::vector<Finding> check(const Experiment& experiment, const auction::Book& book)
{
    auto findings = checkSettings(experiment);
    checkChosen(experiment, findings);
    if (findings.empty())
        for (const auto& format : experiment.formats)
            checkFormat(experiment, book, format, findings);
    return findings;
}

std::unique_ptr<Arena> arenaOf(const Experiment& experiment, const auction::Book& book, std::size_t format)
{
    const auto& word = experiment.formats[format];
    if (experiment.model)
        return gameArena(experiment, auctionOf(word).value_or(Auction::Uniform));
    return std::make_unique<BookArena>(BookGame{book, experiment.choices, experiment.learns},
                                       *listed(auction::rules, word));
}

Result<Runs> run(const Experiment& experiment, const auction::Book& book, const Progress& progress)
{
    if (auto findings = check(experiment, book); !findings.empty())
        return findings;
    Runs made{.experiment = experiment};
    const auto all =
        experiment.formats.size() * experiment.learners.size() * static_cast<std::size_t>(experiment.seeds);
    std::size_t done = 0;
    const Progress part = [&](double share) {
        return goOn(progress, (static_cast<double>(done) + share) / static_cast<double>(all));
    };
    for (std::size_t format = 0; format < experiment.formats.size(); ++format) {
        const auto arena = arenaOf(experiment, book, format);
        if (made.bidders.empty())
            nameBidders(*arena, made);
        for (std::size_t learner = 0; learner < experiment.learners.size(); ++learner) {
            auto& cell = made.cells.emplace_back(Cell{format, learner, {}});
            for (int i = 0; i < experiment.seeds; ++i, ++done) {
                const Schedule schedule{experiment.learners[learner],
                                        experiment.firstSeed + static_cast<std::uint32_t>(i),
                                        experiment.rounds, experiment.stepSize, experiment.exploration};
                auto played = play(*arena, schedule, part);
                if (!played)
                    return played.findings();
                cell.runs.push_back(std::move(played).value());
            }
        }
    }
    return made;
}

std::optional<double> priceOf(const Tally& tally)
{
    const auto price = tally.price();
    return price ? std::optional(price->convert_to<double>()) : std::nullopt;
}

std::optional<double> lossShare(const RunOutcome& run)
{
    const double paid = std::abs(Fraction(run.all.paid / run.all.rounds).convert_to<double>());
    if (paid == 0)
        return std::nullopt;
    double lost = 0;
    for (const auto& bidder : run.bidders)
        lost += bidder.exploitability;
    return lost / paid;
}

std::optional<double> drift(const RunOutcome& run)
{
    const auto before = priceBetween(run, 8, 9);
    const auto last = priceBetween(run, 9, 10);
    if (!before || !last || *before == 0)
        return std::nullopt;
    return std::abs(*last - *before) / std::abs(*before);
}

} // namespace meritdesk::strategy::lab
