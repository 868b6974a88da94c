#include "items/response_board.h"

#include <algorithm>

namespace meritdesk::items {

namespace {

/// Where the mechanism of that place stands in another study; nothing when it is gone.
std::optional<std::size_t> samePlace(const WorkedResponse& before, std::size_t at,
                                     const WorkedResponse& after)
{
    if (!before.valid() || at >= before.study->mechanisms.size())
        return std::nullopt;
    const auto& all = after.study->mechanisms;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& made) {
        return made.mechanism == before.study->mechanisms[at].mechanism;
    });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

std::size_t bestOf(const WorkedResponse& worked)
{
    const auto& all = worked.study->mechanisms;
    const auto best = std::max_element(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.cell().net() < b.cell().net(); });
    return static_cast<std::size_t>(best - all.begin());
}

} // namespace

ResponseBoard::ResponseBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_run(this)
{
    connect(&m_document, &document::Document::changed, this, &ResponseBoard::take);
    connect(&m_run, &document::RunBase::finished, this, &ResponseBoard::land);
    connect(&m_run, &document::RunBase::stopped, this, &ResponseBoard::computed);
    take();
}

void ResponseBoard::take()
{
    const auto& input = m_document.scenario().response;
    if (m_input.sameAs(input))
        return;
    m_input = input;
    if (hasCase()) {
        m_run.start([input](const Progress& progress) { return workOut(input, progress); });
        emit changed();
        return;
    }
    m_run.cancel();
    m_worked = std::make_shared<WorkedResponse>();
    m_chosen = false;
    emit changed();
    emit computed();
}

void ResponseBoard::land()
{
    const auto before = m_worked;
    m_worked = *m_run.result();
    if (m_worked->valid()) {
        const auto same = m_chosen ? samePlace(*before, m_mechanism, *m_worked) : std::nullopt;
        m_chosen = same.has_value();
        m_mechanism = same ? *same : bestOf(*m_worked);
    }
    emit computed();
}

void ResponseBoard::showMechanism(std::size_t mechanism)
{
    if (!valid() || mechanism >= study().mechanisms.size())
        return;
    m_chosen = true;
    if (mechanism == m_mechanism)
        return;
    m_mechanism = mechanism;
    emit lookChanged();
}

void ResponseBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

} // namespace meritdesk::items
