#include "items/capacity_board.h"

#include <utility>

#include "core/response/exact.h"
#include "core/response/kom/check.h"
#include "core/scenario/capacity_edits.h"

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwMonth;
using namespace response::kom; // NOLINT(google-build-using-namespace): this file clears its zones

namespace {

std::string placeOf(std::size_t zone)
{
    return "zones[" + std::to_string(zone) + "]";
}

} // namespace

CapacityBoard::CapacityBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &document::Document::changed, this, &CapacityBoard::take);
    take();
}

void CapacityBoard::take()
{
    const auto& input = m_document.scenario().capacity;
    if (m_input.sameAs(input))
        return;
    m_input = input;
    m_trial.reset();
    if (m_zone >= m_input->zones.size())
        m_zone = m_input->zones.empty() ? 0 : m_input->zones.size() - 1;
    clear();
    emit changed();
}

void CapacityBoard::clear()
{
    m_shown = {};
    if (!hasCase()) {
        m_shown.faults = {error("list-too-short", "zones", {{"minimum", "1"}})};
        return;
    }
    m_shown.zone = m_input->zones[m_zone];
    if (m_trial)
        m_shown.zone.dr = *m_trial;
    m_shown.faults = faultsOf(m_shown.zone, placeOf(m_zone));
    if (m_shown.valid())
        m_shown.result = response::kom::clear(m_shown.zone, m_input->months);
}

bool CapacityBoard::allValid() const
{
    for (std::size_t at = 0; at < m_input->zones.size(); ++at)
        if (!faultsOf(m_input->zones[at], placeOf(at)).empty())
            return false;
    return true;
}

std::vector<Finding> CapacityBoard::warnings() const
{
    return valid() ? warningsOf(m_shown.zone, m_shown.result, placeOf(m_zone)) : std::vector<Finding>();
}

void CapacityBoard::showZone(std::size_t zone)
{
    if (zone == m_zone || zone >= m_input->zones.size())
        return;
    m_zone = zone;
    m_trial.reset();
    clear();
    emit changed();
}

void CapacityBoard::preview(DemandResponse reduction)
{
    if (!hasCase() || m_shown.zone.dr == reduction)
        return;
    m_trial = reduction;
    clear();
    emit changed();
}

void CapacityBoard::keepPreview()
{
    if (!m_trial)
        return;
    const auto kept = *std::exchange(m_trial, std::nullopt);
    if (kept == m_input->zones[m_zone].dr || !apply(scenario::setCapacityReduction(m_zone, kept))) {
        clear();
        emit changed();
    }
}

void CapacityBoard::dropPreview()
{
    if (!m_trial)
        return;
    m_trial.reset();
    clear();
    emit changed();
}

std::vector<RubPerMwMonth> CapacityBoard::fallsUpTo(Mw most, int steps) const
{
    std::vector<RubPerMwMonth> falls;
    if (!valid())
        return falls;
    const Order order(m_shown.zone);
    for (int step = 0; step <= steps; ++step) {
        const auto own = response::computed<Mw>(Fraction(most.fraction() * step / steps));
        falls.push_back(m_shown.result.before.price - order.clear(countedOf(m_shown.zone, own)).price);
    }
    return falls;
}

std::vector<Finding> CapacityBoard::refusal(const scenario::Edit& edit) const
{
    const auto outcome = edit.apply(m_document.scenario());
    return outcome ? std::vector<Finding>() : outcome.findings();
}

} // namespace meritdesk::items
