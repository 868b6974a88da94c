#pragma once

#include <QUndoCommand>

#include <string>
#include <vector>

#include "core/scenario/edit.h"
#include "document/content.h"
#include "document/document.h"

namespace meritdesk::document {

/// The part of the content that undo brings back.
struct Undoable
{
    scenario::Scenario scenario = {};
    std::vector<Import> imports = {};

    bool operator==(const Undoable&) const = default;
};

/// When and in which block of edits a step was made: steps far apart do not merge.
struct StepTime
{
    int block = 0;
    std::chrono::milliseconds at{};
};

/// One undo step: what was before and after. Steps with the same merge key in a row become one.
class ScenarioStep : public QUndoCommand
{
public:
    ScenarioStep(Document& document, const scenario::Edit& edit, Undoable before, Undoable after);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    Document& m_document;
    std::string m_mergeKey;
    StepTime m_time;
    Undoable m_before;
    Undoable m_after;
};

} // namespace meritdesk::document
