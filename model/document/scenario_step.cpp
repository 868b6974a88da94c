#include "document/scenario_step.h"

#include <utility>

namespace meritdesk::document {

ScenarioStep::ScenarioStep(Document& document, const scenario::Edit& edit, Undoable before, Undoable after)
    : m_document(document)
    , m_mergeKey(edit.mergeKey)
    , m_time{document.m_mergeBlock, std::chrono::milliseconds(document.m_clock.elapsed())}
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    setText(QString::fromStdString(edit.key)); // its words are found when it is shown: languages change
}

void ScenarioStep::undo()
{
    m_document.show(m_before);
}

void ScenarioStep::redo()
{
    m_document.show(m_after);
}

int ScenarioStep::id() const
{
    return m_mergeKey.empty() ? -1 : 1;
}

bool ScenarioStep::mergeWith(const QUndoCommand* next)
{
    const auto* step = dynamic_cast<const ScenarioStep*>(next);
    if (step == nullptr || step->m_mergeKey != m_mergeKey || step->m_time.block != m_time.block
        || step->m_time.at - m_time.at > m_document.m_settings.mergeGap)
        return false;
    m_after = step->m_after;
    m_time = step->m_time;
    setObsolete(m_before == m_after); // typed there and back again: nothing to undo
    return true;
}

} // namespace meritdesk::document
