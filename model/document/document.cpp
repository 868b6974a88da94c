#include "document/document.h"

#include <utility>

#include "document/scenario_step.h"

namespace meritdesk::document {

Document::Document(QObject* parent)
    : QObject(parent)
{
}

bool Document::apply(const scenario::Edit& edit)
{
    auto next = edit.apply(m_scenario);
    if (!next) {
        emit rejected(next.findings());
        return false;
    }
    if (*next == m_scenario)
        return true;
    m_undo.push(std::make_unique<ScenarioStep>(*this, edit, m_scenario, std::move(next).value()).release());
    return true;
}

void Document::reset(scenario::Scenario scenario)
{
    m_undo.clear();
    show(scenario);
}

void Document::show(const scenario::Scenario& scenario)
{
    m_scenario = scenario;
    emit changed();
}

} // namespace meritdesk::document
