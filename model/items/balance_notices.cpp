#include "items/balance_notices.h"

#include <QCoreApplication>

#include <charconv>
#include <string>

#include "core/balance/regimes.h"
#include "core/listed.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/balance_origins.h"

namespace meritdesk::items {

namespace {

/// Context of these texts.
class BalanceNotices
{
    Q_DECLARE_TR_FUNCTIONS(BalanceNotices)
};

/// The number in brackets that a place ends in: 7 of "prices.up[7]".
std::optional<std::size_t> positionIn(const std::string& place)
{
    const auto open = place.rfind('[');
    if (open == std::string::npos || place.back() != ']')
        return std::nullopt;
    std::size_t position = 0;
    const auto* end = place.data() + place.size() - 1;
    const auto read = std::from_chars(place.data() + open + 1, end, position);
    return read.ptr == end ? std::optional(position) : std::nullopt;
}

/// The facts that name a regime or a month, in words.
Finding inWords(Finding finding)
{
    for (auto& fact : finding.facts) {
        if (fact.key == "regime")
            if (const auto* regime = listed(balance::regimes, fact.value))
                fact.value = words::label(regime->title).toStdString();
        if (fact.key == "month")
            if (const auto month = readMonth(fact.value))
                fact.value = balanceMonthText(*month).toStdString();
    }
    return finding;
}

/// The series of a place: "reference price, up" for "prices.reference_up[7]", the party for
/// "brps[0].metered".
QString seriesText(const balance::Case& input, const std::string& place)
{
    constexpr std::string_view parties = "brps[";
    const auto name = [](const std::string& path) {
        const auto last = path.rfind('.');
        const auto key = path.substr(last == std::string::npos ? 0 : last + 1);
        return words::label(key.substr(0, key.find('[')));
    };
    if (place.rfind(parties, 0) != 0)
        return name(place);
    const auto at = positionIn(place.substr(0, place.find(']') + 1));
    if (!at || *at >= input.parties.size())
        return name(place);
    const auto party = partyText(input.parties[*at]);
    return place.find('.') == std::string::npos ? party
                                                //: A party and one of its series
                                                : BalanceNotices::tr("%1: %2").arg(party, name(place));
}

/// A fault of a step of a series: which series, when, what is wrong.
BalanceNotice faultNotice(const balance::Case& input, const Finding& finding)
{
    const auto text = balanceSentence(finding);
    if (finding.place.empty())
        return {.text = text};
    const auto series = seriesText(input, finding.place);
    const auto at = positionIn(finding.place);
    if (!at || *at >= input.steps.size() || finding.place.rfind('.') == std::string::npos)
        //: A series, and what is wrong with it
        return {.text = BalanceNotices::tr("%1: %2").arg(series, text)};
    //: A series, a time, and what is wrong there
    return {.text = BalanceNotices::tr("%1, %2: %3").arg(series, localTimeText(input.steps[*at]), text)};
}

} // namespace

QString balanceSentence(const Finding& finding)
{
    return words::sentence(inWords(finding));
}

std::vector<BalanceNotice> balanceNotices(const BalanceBoard& board)
{
    std::vector<BalanceNotice> notices;
    if (!board.valid())
        return notices;
    const auto& settled = board.settled();
    for (const auto& note : originNotes(*settled.input))
        notices.push_back({note.text, {}, note.whole, note.brief});
    for (const auto& warning : settled.settlement->warnings) {
        constexpr std::string_view periods = "periods[";
        BalanceNotice notice{.text = balanceSentence(warning)};
        if (warning.place.rfind(periods, 0) == 0)
            notice.period = positionIn(warning.place);
        notices.push_back(std::move(notice));
    }
    return notices;
}

std::vector<BalanceNotice> balanceFaults(const BalanceBoard& board)
{
    std::vector<BalanceNotice> faults;
    for (const auto& finding : board.settled().faults)
        faults.push_back(faultNotice(*board.settled().input, finding));
    return faults;
}

} // namespace meritdesk::items
