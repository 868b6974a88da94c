#include "core/auction/screens/screening.h"

#include <utility>

#include "core/auction/screens/screens.h"
#include "core/units/text.h"

namespace meritdesk::auction {

namespace {

constexpr int printedDecimals = 6;

void flagIndex(const Series& series, const Screen& screen, const std::optional<Fraction>& value, Flag where,
               std::vector<Flag>& flags)
{
    if (!value || screen.threshold == nullptr
        || !screen.fires(*value, levelOf(series, *screen.threshold).fraction()))
        return;
    auto flag = flagOf(series, *screen.threshold, screen.flag, *value);
    flag.round = where.round;
    flag.participant = std::move(where.participant);
    flags.push_back(std::move(flag));
}

void flagStructure(const Series& series, const Structure& structure, std::size_t round,
                   std::vector<Flag>& flags)
{
    for (const auto& firm : structure.firms)
        for (const auto* screen : screens)
            if (screen->ofFirm)
                flagIndex(series, *screen, screen->ofFirm(structure, firm),
                          {.round = round, .participant = firm.participant}, flags);
    for (const auto* screen : screens)
        if (screen->ofMarket)
            flagIndex(series, *screen, screen->ofMarket(series, structure), {.round = round}, flags);
}

void flagBids(const Series& series, const BidGroup& group, std::size_t round, std::vector<Flag>& flags)
{
    const auto before = flags.size();
    for (const auto* screen : screens)
        if (screen->flagBids)
            screen->flagBids(series, group, flags);
    for (auto i = before; i < flags.size(); ++i)
        flags[i].round = round;
}

} // namespace

Flag flagOf(const Series& series, const Threshold& threshold, std::string_view code, Fraction value)
{
    return {.code = code,
            .words = code,
            .value = std::move(value),
            .threshold = &threshold,
            .level = levelOf(series, threshold),
            .given = isGiven(series, threshold)};
}

Screening screen(const Series& series)
{
    Screening screening;
    for (std::size_t i = 0; i < series.rounds.size(); ++i) {
        RoundScreening round{structureOf(series.rounds[i]), bidGroupsOf(series.rounds[i])};
        if (round.structure)
            flagStructure(series, *round.structure, i, screening.flags);
        for (const auto& group : round.bids)
            flagBids(series, group, i, screening.flags);
        screening.rounds.push_back(std::move(round));
    }
    for (const auto* screen : screens)
        if (screen->overSeries)
            screen->overSeries(series, screening);
    return screening;
}

Finding noteOf(const Flag& flag)
{
    return {Severity::Note,
            std::string(flag.words),
            {},
            {{"participant", flag.participant.value_or("")},
             {"value", printRounded(flag.value, printedDecimals)},
             {"level", flag.level.text()}}};
}

} // namespace meritdesk::auction
