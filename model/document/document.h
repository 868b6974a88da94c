#pragma once

#include <QObject>
#include <QUndoStack>

#include <vector>

#include "core/scenario/edit.h"
#include "core/scenario/scenario.h"

namespace meritdesk::document {

/// What is open now: the only place where the scenario changes. Lives on the GUI thread.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const scenario::Scenario& scenario() const { return m_scenario; }

    /// Applies an edit as one undo step (merged with the step before when the merge keys are equal).
    /// False, with rejected(), when the edit refuses; the scenario is then untouched.
    bool apply(const scenario::Edit& edit);

    /// Replaces everything, without undo (open, new).
    void reset(scenario::Scenario scenario);

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    [[nodiscard]] const QUndoStack& undoStack() const { return m_undo; }

signals:
    /// The scenario has changed: by an edit, undo, redo or reset.
    void changed();
    void rejected(const std::vector<meritdesk::Finding>& findings);

private:
    friend class ScenarioStep;
    void show(const scenario::Scenario& scenario);

    scenario::Scenario m_scenario = {};
    QUndoStack m_undo;
};

} // namespace meritdesk::document
