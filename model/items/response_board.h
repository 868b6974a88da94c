#pragma once

#include <QObject>

#include <memory>

#include "core/scenario/edit.h"
#include "document/document.h"
#include "document/run.h"
#include "items/response_worked.h"

namespace meritdesk::items {

/// The demand response of the document and what came of it, worked out on a worker; until a newer study lands
/// the former one is shown, whole with the case that it was made of.
class ResponseBoard : public QObject
{
    Q_OBJECT

public:
    explicit ResponseBoard(document::Document& document, QObject* parent = nullptr);

    [[nodiscard]] bool hasCase() const { return hasResponse(*m_input); }

    /// The case as the document has it now; the study in view may be of an older one.
    [[nodiscard]] const response::demand::Case& input() const { return *m_input; }

    /// What was last worked out, with its case; never null, not valid before the first or with faults.
    [[nodiscard]] const WorkedResponse& worked() const { return *m_worked; }

    [[nodiscard]] const WorkedResponsePtr& workedPtr() const { return m_worked; }

    [[nodiscard]] bool valid() const { return m_worked->valid(); }

    /// The study in view; only when valid().
    [[nodiscard]] const response::demand::Study& study() const { return *m_worked->study; }

    /// True while a newer study is being made.
    [[nodiscard]] bool isStale() const { return m_run.isRunning(); }

    /// Position in Study::mechanisms of the mechanism looked at; it exists when valid().
    [[nodiscard]] std::size_t mechanism() const { return m_mechanism; }

    /// Another mechanism is looked at.
    void showMechanism(std::size_t mechanism);

    /// The study of the mechanism looked at; only when valid().
    [[nodiscard]] const response::demand::MechanismStudy& mechanismStudy() const
    {
        return study().mechanisms[m_mechanism];
    }

    /// Changes the document, undoable; false, with Document::rejected(), when it is refused.
    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// Waits for what is being worked out; for pictures, files and tests.
    void finish();

signals:
    /// The case is another one; what is worked out is older than it until computed().
    void changed();
    /// A newer study is there, or the findings that say why there is none.
    void computed();
    /// Another mechanism is looked at.
    void lookChanged();

private:
    void take();
    void land();

    document::Document& m_document;
    Shared<response::demand::Case> m_input = {};
    WorkedResponsePtr m_worked = std::make_shared<WorkedResponse>();
    std::size_t m_mechanism = 0;
    bool m_chosen = false; ///< by the user; else the one with the largest net
    document::Run<WorkedResponsePtr> m_run;
};

} // namespace meritdesk::items
