#include "items/capacity_curves.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/units/text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/capacity_cells.h"
#include "items/number_text.h"

namespace meritdesk::items {

using namespace response::kom; // NOLINT(google-build-using-namespace): this file draws its values
using response::Mw;

namespace {

struct CapacityCurveWords
{
    Q_DECLARE_TR_FUNCTIONS(CapacityCurves)
};

double drawn(const Fraction& value)
{
    return value.convert_to<double>();
}

QString withMw(const Fraction& volume)
{
    return withUnit(capacityVolumeText(volume), words::label("MW"));
}

/// Sums of kinds stand in a narrow row: whole MW are enough for large ones.
QString withWholeMw(const Fraction& volume)
{
    constexpr int large = 1000;
    return volume < large ? withMw(volume)
                          : withUnit(numberText(printRounded(volume, 0), -1), words::label("MW"));
}

CapacityCrossing crossing(const Run& run)
{
    return {drawn(run.volume), run.price.toDouble(), capacityPriceText(run.price.fraction()),
            withMw(run.volume)};
}

std::vector<CapacityBlock> ladder(const Zone& zone, const ZoneResult& result)
{
    std::vector<CapacityBlock> blocks;
    double from = 0;
    const Order order(zone); // outlives the loop over its places
    for (const auto at : order.places()) {
        const auto& bid = zone.bids[at];
        const double to = from + bid.volume.toDouble();
        blocks.push_back({at, bid.flag, words::sampleText(bid.id), from, to, bid.price.toDouble(),
                          drawn(result.takenBefore[at]), drawn(result.takenAfter[at])});
        from = to;
    }
    return blocks;
}

std::vector<QString> totals(const Zone& zone)
{
    std::vector<Mw> sums(flags.size());
    for (const auto& bid : zone.bids)
        sums[static_cast<std::size_t>(bid.flag)] += bid.volume;
    std::vector<QString> texts;
    for (std::size_t flag = 0; flag < sums.size(); ++flag)
        texts.push_back(sums[flag] == Mw()
                            ? QString()
                            //: In a chart: %1 a kind of bid, %2 its volume
                            : CapacityCurveWords::tr("%1 %2").arg(flagText(static_cast<Flag>(flag)),
                                                                  withWholeMw(sums[flag].fraction())));
    return texts;
}

void addDemand(const Zone& zone, const ZoneResult& result, CapacityCurves& curves)
{
    const auto cap = capOf(zone);
    const auto limit = Order(zone).clear(cap);
    curves.p1 = zone.p1.toDouble();
    curves.p2 = zone.p2.toDouble();
    curves.p1Text = capacityPriceText(zone.p1.fraction());
    curves.p2Text = capacityPriceText(zone.p2.fraction());
    curves.before = {drawn(result.before.q1), drawn(result.before.q2)};
    curves.after = {drawn(result.after.q1), drawn(result.after.q2)};
    curves.limit = {drawn(limit.q1), drawn(limit.q2)};
    curves.q1 = zone.q1.toDouble();
    curves.cap = drawn(cap);
    curves.counted = drawn(result.counted);
    curves.asked = drawn(result.asked);
    const auto percent = numberText(printRounded(Fraction(zone.drCapShare.fraction() * 100), 4), -1);
    //: In a chart: %1 percent of the first point of demand, %2 MW
    curves.capText = CapacityCurveWords::tr("limit %1 % of the first point: %2").arg(percent, withMw(cap));
    curves.countedVolume = withMw(result.counted);
    //: In a chart: %1 MW of demand response
    curves.countedText = CapacityCurveWords::tr("%1 count").arg(curves.countedVolume);
}

} // namespace

CapacityCurves capacityCurves(const CapacityBoard& board)
{
    CapacityCurves curves;
    if (!board.valid())
        return curves;
    const auto& [zone, faults, result] = board.shown();
    addDemand(zone, result, curves);
    curves.crossBefore = crossing(result.before);
    if (result.counted > 0)
        curves.crossAfter = crossing(result.after);
    if (const auto delta = result.delta().fraction(); delta != 0)
        curves.fallText = QLocale().negativeSign() + capacityPriceText(delta);
    curves.supply = ladder(zone, result);
    curves.flagTotals = totals(zone);
    return curves;
}

QString blockText(const CapacityBoard& board, std::size_t bid)
{
    const auto& [zone, faults, result] = board.shown();
    if (!board.valid() || bid >= zone.bids.size())
        return {};
    const auto& shown = zone.bids[bid];
    QStringList lines{CapacityCurveWords::tr("%1 (%2)", "a bid and its kind")
                          .arg(words::sampleText(shown.id), flagText(shown.flag))};
    if (shown.flag == Flag::Priced)
        lines << withUnit(capacityPriceText(shown.price.fraction()),
                          CapacityCurveWords::tr("RUB/MW a month"));
    lines << withMw(shown.volume.fraction());
    //: Reading a bid in a chart: %1 and %2 MW
    lines << CapacityCurveWords::tr("taken without demand response: %1, with it: %2")
                 .arg(withMw(result.takenBefore[bid]), withMw(result.takenAfter[bid]));
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::items
