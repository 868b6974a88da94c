#include "items/lab_curves.h"

#include <QCoreApplication>

#include <limits>
#include <numeric>

#include "core/strategy/lab/theory.h"
#include "core/strategy/lab/unit_arena.h"
#include "items/lab_text.h"

namespace meritdesk::items {

using strategy::Auction;
using strategy::lab::Cell;
using strategy::lab::Estimate;
using strategy::lab::Experiment;
using strategy::lab::RunOutcome;

namespace {

/// Translations of the charts' words; the class is the context.
struct LabCurvesText
{
    Q_DECLARE_TR_FUNCTIONS(LabCurves)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

Auction auctionOf(const LabResult& result, std::size_t format)
{
    return result.experiment.formats[format] == strategy::auctionWords[0] ? Auction::Uniform
                                                                          : Auction::PayAsBid;
}

void add(LabCurve& curve, const Estimate& estimate)
{
    const bool none = estimate.runs == 0;
    curve.mean.push_back(none ? nothing : estimate.mean);
    curve.low.push_back(none ? nothing : estimate.low());
    curve.high.push_back(none ? nothing : estimate.high());
}

/// A line of theory at these heights; none where theory has none at all.
void addTheory(LabCurves& curves, const LabResult& result, std::size_t format, std::vector<double> heights)
{
    if (heights.empty())
        return;
    //: The line of a chart: %1 an auction format
    const auto name =
        LabCurvesText::tr("%1: closed form").arg(labFormatName(result.experiment.formats[format]));
    curves.curves.push_back({.name = name, .format = format, .theory = true, .mean = std::move(heights)});
}

/// The cells of the learner in view.
std::vector<const Cell*> cellsInView(const LabBoard& board)
{
    std::vector<const Cell*> cells;
    for (const auto& cell : board.result().runs.cells)
        if (cell.learner == board.learner())
            cells.push_back(&cell);
    return cells;
}

LabCurve begun(const LabResult& result, const Cell& cell)
{
    return {.name = labFormatName(result.experiment.formats[cell.format]), .format = cell.format};
}

bool offersRise(const Experiment& experiment)
{
    return experiment.model == &strategy::nonAtomic || experiment.model == &strategy::supplyFunction;
}

/// The share of a run's bids at or below a place, of one bidder or of all.
double shareUpTo(const RunOutcome& run, std::optional<std::size_t> bidder, std::size_t place)
{
    std::int64_t below = 0;
    std::int64_t all = 0;
    for (std::size_t i = 0; i < run.bidders.size(); ++i) {
        if (bidder && *bidder != i)
            continue;
        const auto& counts = run.bidders[i].counts;
        below += std::accumulate(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                                 std::int64_t{0});
        all += std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    }
    return all == 0 ? nothing : static_cast<double>(below) / static_cast<double>(all);
}

/// The chance of a bid at or below a price: of the bidder in view, or of all of them together.
std::optional<double> chanceUpTo(const LabBoard& board, std::size_t format, double price)
{
    const auto& experiment = board.result().experiment;
    const auto of = [&](std::size_t firm) {
        return strategy::lab::bidsUpTo(*experiment.model, experiment.game, auctionOf(board.result(), format),
                                       firm, price);
    };
    const auto first = of(board.bidder().value_or(0));
    if (!first || board.bidder() || experiment.model != &strategy::duopoly)
        return first; // equal firms bid alike
    return (*first + of(1).value_or(*first)) / 2;
}

std::vector<double> theoryOfBids(const LabBoard& board, std::size_t format, const std::vector<double>& x)
{
    std::vector<double> heights;
    if (!board.result().experiment.model)
        return heights;
    for (const double price : x) {
        const auto share = chanceUpTo(board, format, price);
        if (!share)
            return {};
        heights.push_back(*share);
    }
    return heights;
}

LabCurves distribution(const LabBoard& board)
{
    const auto& result = board.result();
    LabCurves made{.xTitle = LabCurvesText::tr("Price bid"),
                   .yTitle = LabCurvesText::tr("Share of bids at or below the price, %"),
                   .share = true};
    const auto& prices = result.runs.prices[board.bidder().value_or(0)];
    // A buyer's prices fall along its places: drawn from the lowest up, the shares count from above.
    const bool falling = prices.front() > prices.back();
    const auto placeOf = [&](std::size_t at) { return falling ? prices.size() - 1 - at : at; };
    for (std::size_t at = 0; at < prices.size(); ++at)
        made.x.push_back(prices[placeOf(at)].convert_to<double>());
    for (const auto* cell : cellsInView(board)) {
        auto curve = begun(result, *cell);
        for (std::size_t at = 0; at < prices.size(); ++at)
            add(curve, over(*cell, [&](const auto& run) -> std::optional<double> {
                    const auto place = placeOf(at);
                    if (!falling)
                        return shareUpTo(run, board.bidder(), place);
                    return 1 - (place == 0 ? 0 : shareUpTo(run, board.bidder(), place - 1));
                }));
        made.curves.push_back(std::move(curve));
        addTheory(made, result, cell->format, theoryOfBids(board, cell->format, made.x));
    }
    return made;
}

/// The pieces that are drawn at one quantity: those of equal place of all firms; where a piece is a firm's
/// whole, the firms stand one after the other by cost.
struct PieceGroups
{
    explicit PieceGroups(const Experiment& experiment)
        : pieces(experiment.model == &strategy::nonAtomic
                     ? strategy::lab::nonAtomicPieces(experiment.game)
                     : strategy::lab::supplyFunctionPieces(experiment.game))
    {
    }

    [[nodiscard]] bool alone() const { return pieces.each == 1; }

    [[nodiscard]] std::size_t count() const { return alone() ? pieces.firms : pieces.each; }

    [[nodiscard]] std::size_t size() const { return alone() ? 1 : pieces.firms; }

    [[nodiscard]] double quantity(std::size_t group) const
    {
        return (static_cast<double>(group) + 0.5) * static_cast<double>(size()) * pieces.size;
    }

    [[nodiscard]] double meanPrice(const RunOutcome& run, std::size_t group) const
    {
        double total = 0;
        for (std::size_t firm = 0; firm < size(); ++firm) {
            const auto piece = alone() ? group : firm * pieces.each + group;
            total += run.bidders[piece].meanPrice.convert_to<double>();
        }
        return total / static_cast<double>(size());
    }

    strategy::lab::Pieces pieces;
};

/// The offers of theory; empty unless there is one for every quantity.
std::vector<double> theoryOfOffers(const LabResult& result, std::size_t format,
                                   const std::vector<double>& quantities)
{
    const auto& experiment = result.experiment;
    std::vector<double> heights;
    for (const double quantity : quantities) {
        const auto offer =
            strategy::lab::offerAt(*experiment.model, experiment.game, auctionOf(result, format), quantity);
        if (!offer)
            return {};
        heights.push_back(*offer);
    }
    return heights;
}

LabCurves offers(const LabBoard& board)
{
    const auto& result = board.result();
    LabCurves made{.xTitle = LabCurvesText::tr("Quantity sold by all"),
                   .yTitle = LabCurvesText::tr("Mean price offered")};
    const PieceGroups groups(result.experiment);
    for (std::size_t at = 0; at < groups.count(); ++at)
        made.x.push_back(groups.quantity(at));
    for (const auto* cell : cellsInView(board)) {
        auto curve = begun(result, *cell);
        for (std::size_t at = 0; at < groups.count(); ++at)
            add(curve,
                over(*cell, [&](const auto& run) { return std::optional(groups.meanPrice(run, at)); }));
        made.curves.push_back(std::move(curve));
        if (auto heights = theoryOfOffers(result, cell->format, made.x); !heights.empty())
            addTheory(made, result, cell->format, std::move(heights));
    }
    return made;
}

QString titleOf(const LabBoard& board, const QString& what)
{
    //: Title of a chart: %1 what it shows, %2 a way of learning
    return LabCurvesText::tr("%1: %2").arg(
        what, labLearnerName(*board.result().experiment.learners[board.learner()]));
}

} // namespace

std::optional<double> labValue(const strategy::Tally& tally, LabMeasure measure)
{
    switch (measure) {
    case LabMeasure::Price:
        return strategy::lab::priceOf(tally);
    case LabMeasure::Paid:
        return Fraction(tally.paid / tally.rounds).convert_to<double>();
    case LabMeasure::Efficiency:
        return tally.efficiency ? std::optional(tally.efficiency->convert_to<double>()) : std::nullopt;
    case LabMeasure::Dispersion:
        return tally.dispersion;
    }
    return std::nullopt;
}

LabCurves labRounds(const LabBoard& board)
{
    if (!board.valid())
        return {};
    const auto& result = board.result();
    const auto measure = board.measure();
    LabCurves made{.title = titleOf(board, labMeasureName(measure)),
                   .xTitle = LabCurvesText::tr("Rounds played"),
                   .yTitle = labMeasureName(measure),
                   .share = measure == LabMeasure::Efficiency};
    for (const int end : result.runs.cells.front().runs.front().ends)
        made.x.push_back(end);
    for (const auto* cell : cellsInView(board)) {
        auto curve = begun(result, *cell);
        for (std::size_t point = 0; point < made.x.size(); ++point)
            add(curve, over(*cell, [&](const auto& run) { return labValue(run.points[point], measure); }));
        made.curves.push_back(std::move(curve));
        const auto& summary = result.summaries[static_cast<std::size_t>(cell - result.runs.cells.data())];
        if (measure == LabMeasure::Price && summary.theory)
            addTheory(made, result, cell->format, std::vector<double>(made.x.size(), *summary.theory));
    }
    return made;
}

LabCurves labBids(const LabBoard& board)
{
    if (!board.valid())
        return {};
    auto made = offersRise(board.result().experiment) ? offers(board) : distribution(board);
    made.title = titleOf(board, LabCurvesText::tr("What is bid"));
    return made;
}

bool labBidsAreOfBidders(const LabResult& result)
{
    return !offersRise(result.experiment);
}

QString labBidsNote(const LabResult& result)
{
    if (!result.valid())
        return {};
    if (!result.experiment.model)
        return LabCurvesText::tr("A book of orders has no closed form here: its bids stand alone.");
    if (offersRise(result.experiment))
        return LabCurvesText::tr("Demand is uncertain: each unit is offered at a price of its own. Bands are "
                                 "95 % over seeds.");
    return LabCurvesText::tr(
        "Under one price theory names no distribution of bids, only the price; bands are "
        "95 % over seeds.");
}

} // namespace meritdesk::items
