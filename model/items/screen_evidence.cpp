#include "items/screen_evidence.h"

#include <algorithm>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/explain_counts.h"
#include "core/auction/screens/explain_share.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::items {

using auction::Flag;
using auction::RoundView;
using auction::Screen;
using auction::Screening;
using Explained = std::optional<Derivation>;

namespace {

Explained ofRound(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    const RoundView view{*screened.series, screened.screening, evidence.round};
    for (const auto* screen : auction::screens) {
        std::vector<Derivation> numbers;
        if (screen->explain)
            screen->explain(view, numbers);
        for (auto& number : numbers)
            if (number.key == evidence.key && number.note == evidence.note)
                return std::move(number);
    }
    return std::nullopt;
}

Explained ofDemand(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return auction::explainDemand({*screened.series, screened.screening, evidence.round});
}

Explained ofFlagCount(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return auction::explainFlagCount({*screened.series, screened.screening, evidence.round});
}

Explained ofShare(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    const auto& structure = screened.screening.rounds[evidence.round].structure;
    if (structure)
        for (const auto& firm : structure->firms)
            if (firm.participant == evidence.note)
                return auction::explainShare(*structure, firm);
    return std::nullopt;
}

/// The one number that a screen over the series has to say of a screening cut down to one entry.
Explained onlyNumber(const ScreenedSeries& screened, const Screen& screen, const Screening& cut)
{
    std::vector<Derivation> numbers;
    screen.explain({*screened.series, cut, screened.series->rounds.size() - 1}, numbers);
    return numbers.empty() ? std::nullopt : Explained(numbers.front());
}

Explained ofRun(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return onlyNumber(screened, auction::nonWinning,
                      {.nonWinning = {screened.screening.nonWinning[evidence.at]}});
}

Explained ofCurrentRun(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return auction::explainCurrentRun(*screened.series, screened.screening.nonWinning[evidence.at]);
}

Explained ofPair(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return onlyNumber(screened, auction::equalBids,
                      {.rounds = screened.screening.rounds, .equalBids = {screened.pairs[evidence.at]}});
}

Explained ofFulfilment(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return onlyNumber(screened, auction::fulfilment,
                      {.fulfilment = {screened.screening.fulfilment[evidence.at]}});
}

/// The groups of a round whose bids are flagged, in the order of the flags.
std::vector<const auction::BidGroup*> flaggedGroups(const ScreenedSeries& screened, std::size_t round)
{
    std::vector<const auction::BidGroup*> groups;
    for (const auto& group : screened.screening.rounds[round].bids) {
        std::vector<Flag> flags;
        auction::identicalBids.flagBids(*screened.series, group, flags);
        groups.insert(groups.end(), flags.size(), &group);
    }
    return groups;
}

/// Hands out the evidence flag by flag: those of a kind come in the order of the list that they are about.
class Evidence
{
public:
    explicit Evidence(const ScreenedSeries& screened)
        : m_screened(screened)
    {
    }

    ScreenEvidence of(const Flag& flag)
    {
        if (flag.code == auction::identicalBids.flag)
            return ofBids(flag);
        if (flag.code == auction::nonWinning.flag)
            return runEvidence(nextRun(flag));
        if (flag.code == auction::equalBids.flag)
            return pairEvidence(m_pairs++);
        for (const auto* screen : auction::screens)
            if (screen->flag == flag.code && flag.round)
                return roundEvidence(*flag.round, screen->key, flag.participant.value_or(""));
        return fulfilmentEvidence(placeOfRatio(flag));
    }

private:
    ScreenEvidence ofBids(const Flag& flag)
    {
        const auto round = flag.round.value_or(0);
        if (m_groupsOf != flag.round) {
            m_groupsOf = flag.round;
            m_groups = flaggedGroups(m_screened, round);
            m_group = 0;
        }
        const auto* group = m_groups[m_group++];
        const bool byShare = flag.threshold == &auction::modalShareLevel;
        return roundEvidence(round, byShare ? "modal_share" : "chance_log10", auction::sideWordOf(*group));
    }

    std::size_t nextRun(const Flag& flag)
    {
        const auto& runs = m_screened.screening.nonWinning;
        while (
            m_run < runs.size()
            && (runs[m_run].participant != flag.participant || Fraction(runs[m_run].longest) != flag.value))
            ++m_run;
        return m_run++;
    }

    [[nodiscard]] std::size_t placeOfRatio(const Flag& flag) const
    {
        const auto& all = m_screened.screening.fulfilment;
        const auto found = std::find_if(all.begin(), all.end(), [&flag](const auto& entry) {
            return entry.participant == flag.participant;
        });
        return static_cast<std::size_t>(found - all.begin());
    }

    const ScreenedSeries& m_screened;
    std::optional<std::size_t> m_groupsOf = {};
    std::vector<const auction::BidGroup*> m_groups = {};
    std::size_t m_group = 0;
    std::size_t m_run = 0;
    std::size_t m_pairs = 0;
};

} // namespace

ScreenEvidence roundEvidence(std::size_t round, std::string_view key, std::string_view note)
{
    return {.explain = &ofRound, .round = round, .key = std::string(key), .note = std::string(note)};
}

ScreenEvidence demandEvidence(std::size_t round)
{
    return {.explain = &ofDemand, .round = round};
}

ScreenEvidence flagCountEvidence(std::size_t round)
{
    return {.explain = &ofFlagCount, .round = round};
}

ScreenEvidence shareEvidence(std::size_t round, std::string_view participant)
{
    return {.explain = &ofShare, .round = round, .note = std::string(participant)};
}

ScreenEvidence runEvidence(std::size_t at)
{
    return {.explain = &ofRun, .at = at};
}

ScreenEvidence currentRunEvidence(std::size_t at)
{
    return {.explain = &ofCurrentRun, .at = at};
}

ScreenEvidence pairEvidence(std::size_t at)
{
    return {.explain = &ofPair, .at = at};
}

ScreenEvidence fulfilmentEvidence(std::size_t at)
{
    return {.explain = &ofFulfilment, .at = at};
}

std::vector<ScreenEvidence> flagEvidence(const ScreenedSeries& screened)
{
    Evidence evidence(screened);
    std::vector<ScreenEvidence> all;
    for (const auto& flag : screened.screening.flags)
        all.push_back(evidence.of(flag));
    return all;
}

Explained derivationOf(const ScreenedSeries& screened, const ScreenEvidence& evidence)
{
    return evidence.explain ? evidence.explain(screened, evidence) : std::nullopt;
}

} // namespace meritdesk::items
