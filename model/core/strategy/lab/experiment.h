#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/strategy/lab/book_game.h"
#include "core/strategy/lab/estimate.h"
#include "core/strategy/lab/session.h"
#include "core/strategy/models.h"

namespace meritdesk::strategy::lab {

/// Two equal firms of 100, a demand of 150, no cost, a cap of 100: the first worked case.
[[nodiscard]] Game standardGame();
[[nodiscard]] Choices standardChoices();
[[nodiscard]] std::vector<std::string> bothAuctions();
[[nodiscard]] std::vector<const Learner*> standardLearners();

/// What is tried: formats x learners x seeds, on a game with a closed form or on a book of orders.
struct Experiment
{
    const Model* model = &oligopoly;     ///< null: the book that run() is given
    Game game = standardGame();          ///< of the model
    Choices choices = standardChoices(); ///< of a game only the number of places counts
    Learns learns = Learns::Sellers;     ///< of a book
    std::vector<std::string> formats =
        bothAuctions(); ///< of a game: strategy::auctionWords; else ids of rules
    std::vector<const Learner*> learners = standardLearners();
    std::uint32_t firstSeed = 1;
    int seeds = 10;     ///< 1..100, one after the other
    int rounds = 5'000; ///< 1..1000000
    Ratio stepSize = Ratio::fromMantissa(100'000);
    Ratio exploration = Ratio::fromMantissa(50'000);

    bool operator==(const Experiment&) const = default;
};

/// What is wrong with the numbers of an experiment, whatever the book and the choices are.
[[nodiscard]] std::vector<Finding> checkSettings(const Experiment& experiment);

/// What keeps an experiment from being run; places are names of its members.
[[nodiscard]] std::vector<Finding> check(const Experiment& experiment, const auction::Book& book);

/// The runs of one format and one learner, by seed.
struct Cell
{
    std::size_t format = 0; ///< position in Experiment::formats
    std::size_t learner = 0;
    std::vector<RunOutcome> runs = {};
};

/// One experiment with all its runs.
struct Runs
{
    Experiment experiment = {};
    std::vector<std::string> bidders = {};          ///< names; of a game: 1, 2 ..
    std::vector<std::vector<Fraction>> prices = {}; ///< by bidder and place
    std::vector<Cell> cells = {};                   ///< format by format, learner by learner
};

/// A market of the experiment under one of its formats; the experiment is valid.
[[nodiscard]] std::unique_ptr<Arena> arenaOf(const Experiment& experiment, const auction::Book& book,
                                             std::size_t format);

/// Plays everything. Told to stop, it ends with the finding `cancelled`.
[[nodiscard]] Result<Runs> run(const Experiment& experiment, const auction::Book& book,
                               const Progress& progress = {});

/// A figure over the seeds of a cell.
template <class Value>
[[nodiscard]] Estimate over(const Cell& cell, Value value)
{
    std::vector<double> values;
    for (const auto& each : cell.runs)
        if (const std::optional<double> one = value(each))
            values.push_back(*one);
    return estimateOf(values);
}

/// The price of a stretch of rounds, rounded; nothing without trade.
[[nodiscard]] std::optional<double> priceOf(const Tally& tally);

/// What the bidders together lose by their average strategies, as a share of what buyers pay.
[[nodiscard]] std::optional<double> lossShare(const RunOutcome& run);

/// How far the price of the last tenth of a run lies from that of the tenth before it, as a share of the
/// latter's size.
[[nodiscard]] std::optional<double> drift(const RunOutcome& run);

} // namespace meritdesk::strategy::lab
