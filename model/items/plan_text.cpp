#include "items/plan_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "core/derivation/evaluate.h"
#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "items/plan_evidence.h"

namespace meritdesk::items {

namespace {

using retail::sensitivity::Stretch;

/// Context of these sentences.
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString idOf(const retail::Category& category)
{
    return QString::fromUtf8(category.id.data(), static_cast<qsizetype>(category.id.size()));
}

QString kwhText(const retail::Exact& kwh)
{
    return withUnit(numberText(printRounded(kwh.fraction(), 0), 0), words::label("kWh"));
}

/// Not every comparison has two sides.
QString neighboursText(const std::vector<Stretch>& stretches, std::size_t at)
{
    const auto& own = stretches[at];
    const auto ends = [&](const QString& sentence) {
        return sentence.arg(idOf(*own.best), changeText(own.from), changeText(own.to));
    };
    const auto* below = at > 0 ? stretches[at - 1].best : nullptr;
    const auto* above = at + 1 < stretches.size() ? stretches[at + 1].best : nullptr;
    if (below && above)
        //: %1, %4, %5 price categories; %2 and %3 changes such as -22 %
        return ends(PlanText::tr("Category %1 stays the best choice from %2 to %3; below that category %4, "
                                 "above it category %5."))
            .arg(idOf(*below), idOf(*above));
    if (below)
        //: %1 and %4 price categories; %2 and %3 changes such as -22 %
        return ends(PlanText::tr("Category %1 stays the best choice from %2 to %3; below that category %4."))
            .arg(idOf(*below));
    if (above)
        //: %1 and %4 price categories; %2 and %3 changes such as -22 %
        return ends(PlanText::tr("Category %1 stays the best choice from %2 to %3; above that category %4."))
            .arg(idOf(*above));
    //: %1 a price category; %2 and %3 changes such as -30 %
    return ends(PlanText::tr("Category %1 stays the best choice from %2 to %3."));
}

/// How many categories the consumer may choose somewhere along a curve.
std::ptrdiff_t openIn(const retail::sensitivity::Curve& curve)
{
    std::set<const retail::Category*> open;
    for (const auto& point : curve.points)
        for (const auto& total : point.totals)
            if (total.available)
                open.insert(total.category);
    return static_cast<std::ptrdiff_t>(open.size());
}

QString yearsText(const retail::forecast::Band& band)
{
    const auto share = Fraction(static_cast<std::int64_t>(band.cheaper) * 100,
                                static_cast<std::int64_t>(std::max<std::size_t>(band.draws, 1)));
    const auto years = numberText(std::to_string(band.draws), 0);
    //: %1 a share in percent, %2 a number of years, %3 a price category (3 or 4)
    return PlanText::tr("In %1 of %2 drawn years a category with a plan costs less than category %3, the "
                        "better one by the hour without a plan.")
        .arg(percentText(share, 0), years, idOf(*band.best));
}

QString rangeText(const retail::forecast::CategoryBand& category)
{
    //: %1 a price category; %2, %3, %4 amounts of money
    return PlanText::tr("Category %1: nine years in ten cost %2 to %3, the middle one %4.")
        .arg(idOf(*category.category), roublesText(category.all.low.total),
             roublesText(category.all.high.total), roublesText(category.all.median.total));
}

} // namespace

QString percentText(const Fraction& value, int places)
{
    return withUnit(numberText(printRounded(value, places), places), words::label("%"));
}

QString changeText(int tenths)
{
    const auto plain = printDecimal(Integer(tenths), 1);
    const auto number = numberText(plain, tenths % 10 == 0 ? 0 : 1);
    return withUnit(tenths > 0 ? QLatin1Char('+') + number : number, words::label("%"));
}

QString roublesText(const retail::Money& amount)
{
    return withUnit(numberText(printRounded(amount.roubles(), 0), 0), words::label("RUB"));
}

QString categoryName(const retail::Category& category)
{
    const auto place = std::find(retail::categories.begin(), retail::categories.end(), &category);
    return categoryTitle(static_cast<std::size_t>(place - retail::categories.begin()));
}

QString bestMethodText(const PlanBoard& board)
{
    const auto& study = board.study();
    if (!study.valid())
        return {};
    const auto missed = [](const StudiedMethod& method) {
        return Integer(method.score.sums.over + method.score.sums.under);
    };
    const auto best = std::min_element(study.methods.begin(), study.methods.end(),
                                       [&](const auto& a, const auto& b) { return missed(a) < missed(b); });
    const auto share = best->score.sums.wapePercent();
    if (!share)
        return PlanText::tr("Nothing was consumed: there is nothing to plan.");
    const auto name = words::label(best->score.method->title);
    if (best->costs.empty())
        //: %1 a way to plan, %2 a percentage
        return PlanText::tr("Least missed by: %1. %2 of consumption deviates from its plans.")
            .arg(name, percentText(*share, 2));
    //: %1 a way to plan, %2 a percentage, %3 an amount of money, %4 a price category
    return PlanText::tr(
               "Least missed by: %1. %2 of consumption deviates from its plans, which would have cost "
               "%3 in category %4.")
        .arg(name, percentText(*share, 2), roublesText(best->costs.back().ofDeviations()),
             idOf(*best->costs.back().category));
}

QString planInForceText(const PlanBoard& board)
{
    const auto& study = board.study();
    if (!study.valid())
        return {};
    const auto& sites = board.document().scenario().retail->sites;
    const auto* plan =
        study.site < sites.size() && sites[study.site].plan ? &*sites[study.site].plan : nullptr;
    if (!plan)
        return PlanText::tr("No plan is in force: categories 5 and 6 cannot be billed.");
    if (plan->assumption)
        //: %1 a percentage
        return PlanText::tr("In force: an assumed plan that misses every hour by %1.")
            .arg(percentText(plan->assumption->errorPercent.fraction(), 0));
    if (const auto* method = retail::forecast::methodOf(*plan))
        //: %1 a way to plan
        return PlanText::tr("Plan in force: %1.").arg(words::label(method->title));
    return PlanText::tr("In force: a given hourly plan.");
}

QString lackingText(const PlanBoard& board)
{
    const auto& study = board.study();
    QStringList sentences;
    if (!study.lacking.empty()) {
        QStringList reasons;
        for (const auto& reason : study.lacking.front().reasons)
            reasons << (reason.subject.empty() ? reasonText(reason)
                                               : words::label("needed-" + std::string(reason.subject)));
        //: %1 is a list of what is missing
        sentences << PlanText::tr("Categories 5 and 6 cannot be billed here, this is missing: %1. Plans and "
                                  "their errors are shown in kWh, without their cost.")
                         .arg(reasons.join(QStringLiteral(", ")));
    }
    if (study.valid() && study.methods.front().score.withoutPlan > 0)
        sentences << PlanText::tr("%n day(s) at the beginning have no day to be planned by: they are not "
                                  "scored, and in a plan that is used they stand as metered.",
                                  nullptr, study.methods.front().score.withoutPlan);
    return sentences.join(QLatin1Char(' '));
}

QString spanText(const PlanBoard& board)
{
    const auto& study = board.study();
    if (!study.valid())
        return {};
    const auto& method = study.methods[board.method()];
    const auto [first, days] = board.span();
    retail::forecast::Deviations sums;
    for (auto day = first; day < first + days; ++day)
        if (method.plan.days[day].by)
            sums += deviationsOf(study.history.days[day], method.plan.days[day]);
    const auto kwh = [&](const Integer& energy) {
        return kwhText(retail::trimmed({energy, study.history.scale, 1}));
    };
    const auto cost = spanCost(board);
    if (!cost)
        //: %1 and %2 amounts of energy
        return PlanText::tr("Above the plan %1, below it %2.").arg(kwh(sums.over), kwh(sums.under));
    const auto roubles =
        withUnit(numberText(printRounded(*readFraction(cost->value), 2), 2), words::label("RUB"));
    //: %1 and %2 amounts of energy, %3 an amount of money, %4 a price category
    return PlanText::tr("Above the plan %1, below it %2: these deviations cost %3 in category %4.")
        .arg(kwh(sums.over), kwh(sums.under), roubles, idOf(*method.costs.back().category));
}

std::optional<Derivation> spanCost(const PlanBoard& board)
{
    const auto& study = board.study();
    if (!study.valid() || study.methods[board.method()].costs.empty())
        return std::nullopt;
    const auto& category = *study.methods[board.method()].costs.back().category;
    return derivationOf(
        board, {.of = PlanEvidence::Of::Span, .method = board.method(), .key = std::string(category.id)});
}

QStringList bandSentences(const PlanBoard& board)
{
    const auto* outlook = board.outlook();
    if (!outlook)
        return board.isLookingAhead() ? QStringList{PlanText::tr("Drawing years…")} : QStringList();
    if (!outlook->band) {
        QStringList why;
        for (const auto& finding : outlook->bandFindings)
            why << words::sentence(finding);
        return why;
    }
    const auto& band = *outlook->band;
    QStringList sentences;
    if (band.best)
        sentences << yearsText(band);
    for (const auto& category : band.categories)
        if (category.available)
            sentences << rangeText(category);
    sentences << PlanText::tr(
        "Nobody knows next year's errors: this is a range, not a forecast of the winner.");
    return sentences;
}

QString bandText(const PlanBoard& board)
{
    return bandSentences(board).join(QLatin1Char(' '));
}

QString curveText(const retail::sensitivity::Curve& curve)
{
    const auto stretches = curve.stretches();
    const auto own = std::find_if(stretches.begin(), stretches.end(),
                                  [](const Stretch& each) { return each.from <= 0 && 0 <= each.to; });
    if (own == stretches.end() || own->best == nullptr)
        return PlanText::tr("No category is open to the consumer all year.");
    if (openIn(curve) == 1)
        //: %1 a price category
        return PlanText::tr("Only category %1 can be billed: there is nothing to choose.")
            .arg(idOf(*own->best));
    return neighboursText(stretches, static_cast<std::size_t>(own - stretches.begin()));
}

QString powerText(const PlanBoard& board, const retail::sensitivity::Curve& curve)
{
    const auto& sites = board.study().consumer.sites;
    if (sites.empty() || sites.front().maxPowerKw <= retail::Rate())
        return {};
    const auto& power = sites.front().maxPowerKw;
    const auto* first = curve.firstAbove(exact(power));
    if (!first)
        return {};
    //: %1 a change such as +12 %, %2 a power
    return PlanText::tr("From %1 on, some hours rise above the maximum power of %2.")
        .arg(changeText(first->change), withUnit(numberText(power.text(), -1), words::label("kW")));
}

} // namespace meritdesk::items
