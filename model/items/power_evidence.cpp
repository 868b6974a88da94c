#include "items/power_evidence.h"

#include <algorithm>

namespace meritdesk::items {

using Of = PowerEvidence::Of;
using Explained = std::optional<Derivation>;

namespace {

Explained ofOffers(const PowerBoard& board, const marketpower::Offered& offered, marketpower::Figure figure)
{
    const auto& question = board.study().question;
    return explainFigure(offered, *question.rule, question.seller, figure);
}

Explained ofCase(const PowerBoard& board, std::size_t at, marketpower::Figure figure)
{
    const auto which = static_cast<PowerCase>(std::min(at, powerCases - 1));
    return ofOffers(board, board.state(which).offered, figure);
}

Explained ofPoint(const PowerBoard& board, std::size_t at, marketpower::Figure figure)
{
    const auto& points = board.study().sweep().points;
    if (at >= points.size())
        return std::nullopt;
    const auto& study = board.study();
    return ofOffers(board, offersOf(study, points[at].withheld, study.question.how, PowerCure::None), figure);
}

} // namespace

Explained derivationOf(const PowerBoard& board, const PowerEvidence& evidence)
{
    if (!board.valid())
        return std::nullopt;
    switch (evidence.of) {
    case Of::Point:
        return ofPoint(board, evidence.at, evidence.figure);
    case Of::Case:
        return ofCase(board, evidence.at, evidence.figure);
    case Of::Change:
        return marketpower::explainChange(ofCase(board, 0, evidence.figure),
                                          ofCase(board, evidence.at, evidence.figure));
    case Of::Gain:
        return marketpower::explainChange(ofCase(board, 0, evidence.figure),
                                          ofPoint(board, evidence.at, evidence.figure));
    case Of::Screen:
        return derivationOf(board.screened(), evidence.screen);
    case Of::Lerner:
        return explainLerner(board.study(), board.state(static_cast<PowerCase>(evidence.at)), evidence.name);
    case Of::None:
        break;
    }
    return std::nullopt;
}

} // namespace meritdesk::items
