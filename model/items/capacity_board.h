#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "core/response/kom/clear.h"
#include "core/scenario/edit.h"
#include "document/document.h"

namespace meritdesk::items {

/// The price zone of the capacity auction that is looked at, with the reduction that is being tried: what a
/// slider holds goes no further than here until it is let go.
struct CapacityZone
{
    response::kom::Zone zone = {};
    std::vector<Finding> faults = {}; ///< why it cannot be cleared; empty when it is
    response::kom::ZoneResult result = {};

    [[nodiscard]] bool valid() const { return faults.empty(); }
};

/// The capacity auction (КОМ) of the document and what comes of it. The engine takes microseconds, so a zone
/// is cleared as soon as it changes, on the GUI thread.
class CapacityBoard : public QObject
{
    Q_OBJECT

public:
    explicit CapacityBoard(document::Document& document, QObject* parent = nullptr);

    [[nodiscard]] bool hasCase() const { return !input().zones.empty(); }

    /// The auction as the document has it, without what is being tried.
    [[nodiscard]] const response::kom::Case& input() const { return *m_input; }

    /// Position of the zone in view.
    [[nodiscard]] std::size_t zone() const { return m_zone; }

    /// The zone in view with what is being tried; without a case an empty one that is not valid.
    [[nodiscard]] const CapacityZone& shown() const { return m_shown; }

    /// True when the zone in view has been cleared.
    [[nodiscard]] bool valid() const { return hasCase() && m_shown.valid(); }

    /// True when every zone can be cleared.
    [[nodiscard]] bool allValid() const;

    /// What to know of the zone in view: dr-capped, deficit, floor.
    [[nodiscard]] std::vector<Finding> warnings() const;

    /// Another zone is looked at.
    void showZone(std::size_t zone);

    /// Tries other volumes of demand response without changing the document.
    void preview(response::kom::DemandResponse reduction);

    /// Puts what is being tried into the document, as one undo step; nothing happens without a trial.
    void keepPreview();
    void dropPreview();

    [[nodiscard]] bool isTrial() const { return m_trial.has_value(); }

    /// The price fall, RUB/MW a month, by own volumes of 0, 1/steps, .. of `most`, all else as in view.
    [[nodiscard]] std::vector<response::RubPerMwMonth> fallsUpTo(response::Mw most, int steps) const;

    /// Changes the document, undoable; false, with Document::rejected(), when it is refused.
    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    /// Why the edit would be refused; empty when it would be taken.
    [[nodiscard]] std::vector<Finding> refusal(const scenario::Edit& edit) const;

    [[nodiscard]] document::Document& document() const { return m_document; }

signals:
    /// Zones, figures or the zone in view are other ones.
    void changed();

private:
    void take();
    void clear();

    document::Document& m_document;
    Shared<response::kom::Case> m_input = {};
    std::size_t m_zone = 0;
    std::optional<response::kom::DemandResponse> m_trial = {};
    CapacityZone m_shown = {};
};

} // namespace meritdesk::items
