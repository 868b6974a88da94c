#include "items/reports/evidence_paper.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/reports/paper_cells.h"

namespace meritdesk::items {

using exports::Table; // lupdate takes a qualified result for the context

namespace {

/// Context of these texts.
class EvidencePaper
{
    Q_DECLARE_TR_FUNCTIONS(EvidencePaper)
};

using Place = std::pair<std::string_view, const char*>;

/// Places without their positions, the longer before the shorter that it begins with.
constexpr auto places = std::to_array<Place>({
    {"zones[].q1", QT_TRANSLATE_NOOP("EvidencePaper", "Volume of the first point")},
    {"zones[].q2_ratio", QT_TRANSLATE_NOOP("EvidencePaper", "Second point to first")},
    {"zones[].q2", QT_TRANSLATE_NOOP("EvidencePaper", "Volume of the second point")},
    {"zones[].p1", QT_TRANSLATE_NOOP("EvidencePaper", "Price of the first point")},
    {"zones[].p2", QT_TRANSLATE_NOOP("EvidencePaper", "Price of the second point")},
    {"zones[].bids", QT_TRANSLATE_NOOP("EvidencePaper", "Bids")},
    {"zones[].dr_cap_share", QT_TRANSLATE_NOOP("EvidencePaper", "Share of the first point that counts")},
    {"zones[].dr.own", QT_TRANSLATE_NOOP("EvidencePaper", "Own demand response")},
    {"zones[].dr.others", QT_TRANSLATE_NOOP("EvidencePaper", "Demand response of others")},
    {"zones[].dr", QT_TRANSLATE_NOOP("EvidencePaper", "Demand response offered")},
    {"zones[].curve", QT_TRANSLATE_NOOP("EvidencePaper", "How the demand moves")},
    {"zones[].cut", QT_TRANSLATE_NOOP("EvidencePaper", "Whose volume counts")},
    {"zones[].groups", QT_TRANSLATE_NOOP("EvidencePaper", "Companies of the group")},
    {"zones[].depths", QT_TRANSLATE_NOOP("EvidencePaper", "Depths of the series")},
    {"zones[]", QT_TRANSLATE_NOOP("EvidencePaper", "Price zone")},
    {"months", QT_TRANSLATE_NOOP("EvidencePaper", "Months of the year")},
    {"load", QT_TRANSLATE_NOOP("EvidencePaper", "Load by hour")},
    {"stacks", QT_TRANSLATE_NOOP("EvidencePaper", "Supply stack")},
    {"stack", QT_TRANSLATE_NOOP("EvidencePaper", "Supply stack")},
    {"demand", QT_TRANSLATE_NOOP("EvidencePaper", "Elastic buyers")},
    {"scarcity_price", QT_TRANSLATE_NOOP("EvidencePaper", "Scarcity price")},
    {"reductions", QT_TRANSLATE_NOOP("EvidencePaper", "Reductions")},
    {"groups", QT_TRANSLATE_NOOP("EvidencePaper", "Companies of the group")},
    {"criteria", QT_TRANSLATE_NOOP("EvidencePaper", "Criteria")},
    {"depths", QT_TRANSLATE_NOOP("EvidencePaper", "Depths")},
    {"durations", QT_TRANSLATE_NOOP("EvidencePaper", "Durations")},
    {"mechanisms", QT_TRANSLATE_NOOP("EvidencePaper", "Mechanisms")},
    {"prices.cap", QT_TRANSLATE_NOOP("EvidencePaper", "Price of the aggregator's service")},
    {"prices.kom", QT_TRANSLATE_NOOP("EvidencePaper", "Price of the capacity auction")},
    {"prices.buy_per", QT_TRANSLATE_NOOP("EvidencePaper", "What the purchase price stands for")},
    {"prices.buy", QT_TRANSLATE_NOOP("EvidencePaper", "Purchase price of capacity")},
    {"prices.reserve", QT_TRANSLATE_NOOP("EvidencePaper", "Reserve ratio")},
    {"prices", QT_TRANSLATE_NOOP("EvidencePaper", "Prices of capacity")},
    {"k_by_hours", QT_TRANSLATE_NOOP("EvidencePaper", "Counted share by duration")},
    {"pilot", QT_TRANSLATE_NOOP("EvidencePaper", "Cap of the pilot")},
    {"delivery", QT_TRANSLATE_NOOP("EvidencePaper", "Delivered share")},
    {"premium_rate", QT_TRANSLATE_NOOP("EvidencePaper", "Surcharge on the missing part")},
    {"events_per_month", QT_TRANSLATE_NOOP("EvidencePaper", "Events a month")},
    {"kom.delta", QT_TRANSLATE_NOOP("EvidencePaper", "Fall of the auction's price")},
    {"kom", QT_TRANSLATE_NOOP("EvidencePaper", "Effect on the capacity auction")},
    {"dayahead.profiles[].load", QT_TRANSLATE_NOOP("EvidencePaper", "Load by hour")},
    {"dayahead.profiles[].days", QT_TRANSLATE_NOOP("EvidencePaper", "Days of a profile")},
    {"dayahead.profiles[].stack", QT_TRANSLATE_NOOP("EvidencePaper", "Supply stack")},
    {"dayahead.profiles[].demand", QT_TRANSLATE_NOOP("EvidencePaper", "Elastic buyers")},
    {"dayahead.profiles[].scarcity_price", QT_TRANSLATE_NOOP("EvidencePaper", "Scarcity price")},
    {"dayahead.profiles", QT_TRANSLATE_NOOP("EvidencePaper", "Days of the day-ahead market")},
    {"dayahead.criterion", QT_TRANSLATE_NOOP("EvidencePaper", "Criterion")},
    {"dayahead.search", QT_TRANSLATE_NOOP("EvidencePaper", "Hours searched for the best window")},
    {"dayahead", QT_TRANSLATE_NOOP("EvidencePaper", "Day-ahead market")},
    {"companies", QT_TRANSLATE_NOOP("EvidencePaper", "Companies of the group")},
    {"costs.annual", QT_TRANSLATE_NOOP("EvidencePaper", "Cost of a year")},
    {"costs.per_event", QT_TRANSLATE_NOOP("EvidencePaper", "Cost of an event")},
    {"costs.per_mwh", QT_TRANSLATE_NOOP("EvidencePaper", "Cost of a MWh not consumed")},
    {"costs", QT_TRANSLATE_NOOP("EvidencePaper", "Costs of the reduction")},
    {"target", QT_TRANSLATE_NOOP("EvidencePaper", "Target of the year")},
    {"sensitivity", QT_TRANSLATE_NOOP("EvidencePaper", "Questions of the sensitivity")},
    {"baselines.event", QT_TRANSLATE_NOOP("EvidencePaper", "Metered day of the event")},
    {"baselines.days", QT_TRANSLATE_NOOP("EvidencePaper", "Metered days before")},
    {"baselines.obligation", QT_TRANSLATE_NOOP("EvidencePaper", "Obligation")},
    {"baselines.rrmse_limit", QT_TRANSLATE_NOOP("EvidencePaper", "Limit of the relative error")},
    {"baselines.methods", QT_TRANSLATE_NOOP("EvidencePaper", "Baseline methods")},
    {"baselines", QT_TRANSLATE_NOOP("EvidencePaper", "Baselines")},
});

/// A place without its positions, and these, counted from 1.
struct Parted
{
    std::string bare = {};
    QStringList positions = {};
};

Parted partedOf(std::string_view place)
{
    Parted parted;
    for (std::size_t at = 0; at < place.size(); ++at) {
        parted.bare += place[at];
        if (place[at] != '[')
            continue;
        std::int64_t position = 0;
        while (at + 1 < place.size() && std::isdigit(static_cast<unsigned char>(place[at + 1])) != 0)
            position = position * 10 + (place[++at] - '0');
        parted.positions += QString::number(position + 1);
    }
    return parted;
}

/// True when `bare` is that place or something inside it.
bool isWithin(std::string_view bare, std::string_view place)
{
    if (!bare.starts_with(place))
        return false;
    return bare.size() == place.size() || bare[place.size()] == '.' || bare[place.size()] == '[';
}

/// A zone of a study stands where the auction has its zones.
std::string asZone(const std::string& bare)
{
    constexpr std::string_view own = "kom.zone";
    return bare.starts_with(own) ? "zones[]" + bare.substr(own.size()) : bare;
}

QString kindInWords(response::OriginKind kind)
{
    return words::label("response-origin."
                        + std::string(response::originKinds[static_cast<std::size_t>(kind)]));
}

QString sourceInWords(const std::string& source)
{
    const auto known = words::label(source);
    return known == QString::fromStdString(source) ? words::sampleText(source) : known;
}

} // namespace

QString placeInWords(std::string_view place)
{
    const auto parted = partedOf(place);
    const auto bare = asZone(parted.bare);
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&bare](const Place& each) { return isWithin(bare, each.first); });
    if (found == places.end())
        return QString::fromUtf8(place.data(), static_cast<qsizetype>(place.size()));
    const auto text = EvidencePaper::tr(found->second);
    //: %1 is what a number is, %2 which one of several: "Price of the first point (2)"
    return parted.positions.isEmpty()
               ? text
               : EvidencePaper::tr("%1 (%2)").arg(text, parted.positions.join(QLatin1Char('.')));
}

Table originsOnPaper(const response::Origins& origins)
{
    Table table{.title = EvidencePaper::tr("Where the numbers come from"),
                .columns = {{EvidencePaper::tr("Given number")},
                            {EvidencePaper::tr("How sure")},
                            {EvidencePaper::tr("Source")}}};
    for (const auto& [place, origin] : origins)
        table.rows.push_back({paperText(placeInWords(place)), paperText(kindInWords(origin.kind)),
                              paperText(sourceInWords(origin.source))});
    return table;
}

Table originsOnPaper(const response::Origins& origins, Table told)
{
    auto own = originsOnPaper(origins);
    if (told.rows.empty())
        return own;
    told.title = own.title;
    return told;
}

QString verdictInWords(const response::dayahead::Verdict& verdict)
{
    //: No hours with a reduction, so that a criterion says nothing
    if (!verdict.met)
        return EvidencePaper::tr("no event");
    return *verdict.met ? EvidencePaper::tr("met (model)") : EvidencePaper::tr("not met (model)");
}

QString verdictNote()
{
    return EvidencePaper::tr("Every verdict is that of a model: the criterion of the market operator is not "
                             "public, so that none of them is official.");
}

QString originNote()
{
    return EvidencePaper::tr("A number that is not listed is your own or a default of the program.");
}

std::vector<QString> findingsOnPaper(const std::vector<Finding>& findings)
{
    std::vector<QString> all;
    for (const auto& finding : findings)
        all.push_back(finding.place.empty() ? words::sentence(finding)
                                            //: %1 is what a warning is about, %2 the warning
                                            : EvidencePaper::tr("%1: %2").arg(placeInWords(finding.place),
                                                                              words::sentence(finding)));
    return all;
}

} // namespace meritdesk::items
