#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/balance_insight_cells.h"
#include "items/balance_insight_tables.h"
#include "items/balance_notices.h"

namespace meritdesk::items {

using balance::insight::Alternative;
using balance::insight::ResolutionSide;

namespace {

/// Context of these tables.
class BalanceInsight
{
    Q_DECLARE_TR_FUNCTIONS(BalanceInsight)
};

/// The sentences of findings, each once.
QStringList sentencesOf(const std::vector<Finding>& findings)
{
    QStringList texts;
    for (const auto& finding : findings) {
        const auto text = balanceSentence(finding);
        if (!texts.contains(text))
            texts << text;
    }
    return texts;
}

/// What lacks, with the series that it is about; the first fault tells, the others wait in the tip.
InsightCell lacksCell(const Alternative& row)
{
    const auto& first = row.lacks.front();
    const auto from = first.place.find('.');
    const auto to = first.place.find('[');
    auto text = balanceSentence(first);
    if (from != std::string::npos && to != std::string::npos && to > from) {
        const auto series = words::label(first.place.substr(from + 1, to - from - 1));
        //: %1 a series such as "reference price, up", %2 what is wrong with it
        text = BalanceInsight::tr("%1: %2").arg(series, text);
    }
    return insightText(text, sentencesOf(row.lacks).join(QLatin1Char('\n')), BalanceStyle::Doubt);
}

InsightCell remarkCell(const Alternative& row)
{
    const auto texts = sentencesOf(row.notes);
    return insightText(texts.join(QStringLiteral("; ")), texts.join(QLatin1Char('\n')), BalanceStyle::Quiet);
}

InsightCell nameCell(const Alternative& row)
{
    const auto source =
        words::label(row.source) + QStringLiteral(" (") + words::gradeInWords(row.grade) + QLatin1Char(')');
    const auto style = row.asSettled ? BalanceStyle::Total : BalanceStyle::Plain;
    return insightText(words::label(row.title), source, style);
}

std::vector<InsightCell> alternativeRow(const RegimeInsightPtr& insight, std::size_t at)
{
    const auto& row = insight->rows[at];
    if (!row.money) {
        const auto none = insightText(balanceDash());
        return {nameCell(row), none, none, none, none, lacksCell(row)};
    }
    const auto explain = [insight, at] {
        return explainAlternative(insight->source.book(), insight->rows[at], insight->mayFill);
    };
    const auto& base = insight->rows.front().money;
    auto difference = base && at != 0 && !isBesideEnergy(row)
                          ? insightCents(Integer(row.money->total() - base->total()))
                          : insightText(balanceDash());
    return {nameCell(row),
            insightCents(row.money->net()),
            insightCents(row.money->fees),
            insightCents(row.money->total(), explain),
            std::move(difference),
            remarkCell(row)};
}

std::vector<InsightCell> sideRow(const RegimeInsightPtr& insight, const QString& name,
                                 const ResolutionSide& side, bool settled)
{
    return {insightText(name, {}, settled ? BalanceStyle::Total : BalanceStyle::Plain),
            insightQuantity(insight->source.input(), side.absolute), insightMoney(side.cost),
            insightMoney(side.fees), insightMoney(side.total())};
}

} // namespace

bool isBesideEnergy(const Alternative& row)
{
    return std::any_of(row.notes.begin(), row.notes.end(),
                       [](const Finding& note) { return note.code == "deviation-beside-energy"; });
}

InsightTable alternativesTable(const RegimeInsightPtr& insight)
{
    InsightTable table{.columns = {balanceTextColumn(BalanceInsight::tr("Rule")),
                                   balanceColumn(BalanceInsight::tr("Energy, EUR")),
                                   balanceColumn(BalanceInsight::tr("Fees, EUR")),
                                   balanceColumn(BalanceInsight::tr("To pay, EUR"),
                                                 BalanceInsight::tr("Below zero the party receives")),
                                   balanceColumn(BalanceInsight::tr("Against as settled, EUR"),
                                                 BalanceInsight::tr("Above zero this rule is dearer")),
                                   balanceTextColumn(BalanceInsight::tr("What it assumes, or lacks"))}};
    if (!insight)
        return table;
    for (std::size_t at = 0; at < insight->rows.size(); ++at)
        table.rows.push_back(alternativeRow(insight, at));
    return withNames(std::move(table), insight);
}

InsightTable resolutionTable(const RegimeInsightPtr& insight)
{
    InsightTable table{.columns = {balanceTextColumn(BalanceInsight::tr("Settled by")),
                                   balanceColumn(BalanceInsight::tr("Imbalance without its sign, MWh")),
                                   balanceColumn(BalanceInsight::tr("Energy, EUR")),
                                   balanceColumn(BalanceInsight::tr("Fees on the imbalance, EUR")),
                                   balanceColumn(BalanceInsight::tr("Together, EUR"))}};
    if (!insight || !insight->resolution)
        return table;
    const auto& both = *insight->resolution;
    //: %n minutes of a settlement period
    const auto fine = BalanceInsight::tr("%n minute(s)", nullptr, both.fineMinutes);
    table.rows = {sideRow(insight, fine, both.fine, !both.settledHourly),
                  sideRow(insight, BalanceInsight::tr("the hour"), both.hourly, both.settledHourly),
                  {insightText(BalanceInsight::tr("Difference")),
                   insightQuantity(insight->source.input(), both.fine.absolute - both.hourly.absolute),
                   insightMoney(both.fine.cost - both.hourly.cost),
                   insightMoney(both.fine.fees - both.hourly.fees),
                   insightMoney(both.difference(), [insight] {
                       return explainResolution(insight->source.book(), *insight->resolution);
                   })}};
    styleRow(table.rows.back(), BalanceStyle::Total);
    return withNames(std::move(table), insight);
}

QString resolutionSentence(const RegimeInsight& insight)
{
    if (!insight.resolution)
        return insight.noResolution.empty() ? QString() : balanceSentence(insight.noResolution.front());
    const auto& both = *insight.resolution;
    const auto netted = BalanceInsight::tr("Surplus and deficit met in %n hour(s).", nullptr,
                                           static_cast<int>(both.nettedHours));
    const auto difference = both.difference();
    const auto size = eurosText(difference < 0 ? Fraction(-difference) : difference);
    const auto cost = difference < 0 ? BalanceInsight::tr("Shorter periods cost %1 less than hours.")
                                     : BalanceInsight::tr("Shorter periods cost %1 more than hours.");
    return cost.arg(size) + QLatin1Char(' ') + netted + QLatin1Char(' ')
           + (both.settledHourly
                  ? BalanceInsight::tr("The rule in force settles hours.")
                  : BalanceInsight::tr("An hour's price is taken as the mean of its shorter periods."));
}

} // namespace meritdesk::items
