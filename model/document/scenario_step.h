#pragma once

#include <QUndoCommand>

#include "core/scenario/edit.h"
#include "core/scenario/scenario.h"
#include "document/document.h"

namespace meritdesk::document {

/// One undo step: the scenario before and after. Steps with the same merge key in a row become one.
class ScenarioStep : public QUndoCommand
{
public:
    ScenarioStep(Document& document, const scenario::Edit& edit, scenario::Scenario before,
                 scenario::Scenario after);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    Document& m_document;
    std::string m_mergeKey;
    scenario::Scenario m_before;
    scenario::Scenario m_after;
};

} // namespace meritdesk::document
