#include "document/scenario_step.h"

#include <utility>

#include "formats/words/words.h"

namespace meritdesk::document {

ScenarioStep::ScenarioStep(Document& document, const scenario::Edit& edit, scenario::Scenario before,
                           scenario::Scenario after)
    : m_document(document)
    , m_mergeKey(edit.mergeKey)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    setText(words::label(edit.key));
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
    if (!step || step->m_mergeKey != m_mergeKey)
        return false;
    m_after = step->m_after;
    return true;
}

} // namespace meritdesk::document
