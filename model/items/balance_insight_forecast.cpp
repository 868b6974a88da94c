#include <QCoreApplication>

#include <utility>

#include "formats/words/words.h"
#include "items/balance_insight_cells.h"
#include "items/balance_insight_tables.h"

namespace meritdesk::items {

using balance::insight::ForecastOutcome;
using balance::insight::ForecastReach;

namespace {

/// Context of these tables.
class BalanceInsight
{
    Q_DECLARE_TR_FUNCTIONS(BalanceInsight)
};

Fraction euros(const Integer& cents)
{
    return {cents, Integer(100)};
}

Fraction size(const Fraction& value)
{
    return value < 0 ? Fraction(-value) : value;
}

std::vector<InsightCell> outcomeRow(const ForecastInsightPtr& insight, std::size_t at)
{
    const auto& outcome = insight->curve[at];
    const auto explain = [insight, at] {
        return explainSaving(insight->source.book(), insight->before, insight->curve[at],
                             insight->question.reach);
    };
    return {insightPercent(outcome.share),
            insightQuantity(insight->source.input(), outcome.absolute),
            insightCents(outcome.net),
            insightCents(outcome.imbalanceFees),
            insightCents(outcome.otherFees),
            insightCents(outcome.total()),
            insightCents(savedCents(*insight, outcome), explain)};
}

/// "1,200.00 EUR less for energy, 34.56 EUR less in fees on the imbalance"; nothing where there is one part.
QString partsText(const Fraction& energy, const Fraction& fees)
{
    if (energy == 0 || fees == 0)
        return {};
    const auto first = energy < 0 ? BalanceInsight::tr("%1 more for energy").arg(eurosText(size(energy)))
                                  : BalanceInsight::tr("%1 less for energy").arg(eurosText(energy));
    const auto second =
        fees < 0 ? BalanceInsight::tr("%1 more in fees on the imbalance").arg(eurosText(size(fees)))
                 : BalanceInsight::tr("%1 less in fees on the imbalance").arg(eurosText(fees));
    //: Two parts of a saving: "12.00 EUR less for energy, 3.00 EUR less in fees on the imbalance"
    return QStringLiteral(" (%1)").arg(BalanceInsight::tr("%1, %2").arg(first, second));
}

} // namespace

InsightTable forecastTable(const ForecastInsightPtr& insight)
{
    InsightTable table{
        .columns = {
            balanceColumn(BalanceInsight::tr("Better forecast, %"),
                          BalanceInsight::tr("Share of every period's imbalance that is forecast away")),
            balanceColumn(BalanceInsight::tr("Imbalance without its sign, MWh")),
            balanceColumn(BalanceInsight::tr("Energy, EUR")),
            balanceColumn(BalanceInsight::tr("Fees on the imbalance, EUR")),
            balanceColumn(BalanceInsight::tr("Other fees, EUR")),
            balanceColumn(BalanceInsight::tr("To pay, EUR"),
                          BalanceInsight::tr("Below zero the party receives")),
            balanceColumn(BalanceInsight::tr("Saved, EUR"))}};
    if (!insight)
        return table;
    for (std::size_t at = 0; at < insight->curve.size(); ++at)
        table.rows.push_back(outcomeRow(insight, at));
    return withNames(std::move(table), insight);
}

Integer savedCents(const ForecastInsight& insight, const ForecastOutcome& outcome)
{
    return insight.before.total() - outcome.total();
}

QString forecastMark(const ForecastInsight& insight, const ForecastOutcome& outcome)
{
    //: Beside a place of a curve: %1 a share such as "10 %", %2 the money that it saves
    return BalanceInsight::tr("%1: %2").arg(percentText(outcome.share),
                                            eurosText(euros(savedCents(insight, outcome))));
}

QString forecastReading(const ForecastInsight& insight, const ForecastOutcome& outcome)
{
    const auto saved = euros(savedCents(insight, outcome));
    //: %1 a share of the imbalance such as "10 %", %2 money
    const auto text = saved < 0 ? BalanceInsight::tr("%1 forecast away: %2 more to pay")
                                : BalanceInsight::tr("%1 forecast away: %2 saved");
    return text.arg(percentText(outcome.share), eurosText(size(saved)));
}

QString forecastSentence(const ForecastInsight& insight)
{
    if (!insight.lacks.empty())
        return words::sentence(insight.lacks.front());
    const auto& before = insight.before;
    const auto& after = insight.after;
    const auto energy = euros(Integer(before.net - after.net));
    const auto fees = euros(Integer(before.imbalanceFees - after.imbalanceFees));
    const Fraction saved = energy + fees;
    //: %1 a share such as "10 %", %2 money, followed by what it is made of in brackets where that is two
    //: things
    const auto text =
        saved < 0
            ? BalanceInsight::tr("With %1 of the imbalance forecast away the party would have paid %2 more; "
                                 "its imbalance brought money in.")
            : BalanceInsight::tr("With %1 of the imbalance forecast away the party would have saved %2.");
    return text.arg(percentText(after.share), eurosText(size(saved)) + partsText(energy, fees));
}

QString forecastAssumption(const ForecastInsight& insight)
{
    if (!insight.lacks.empty())
        return {};
    return insight.question.reach == ForecastReach::PricesHeld
               ? BalanceInsight::tr("Assumed: the system's direction and every price stay.")
               : BalanceInsight::tr("Assumed: the area's volume moves with the party; a direction "
                                    "that is given stays.");
}

} // namespace meritdesk::items
