#pragma once

#include <QObject>

#include "document/document.h"
#include "document/run.h"
#include "items/plan_study.h"
#include "items/site_choice.h"

namespace meritdesk::items {

/// A stretch of days in view: positions [first, first + days) of the history.
struct PlanSpan
{
    std::size_t first = 0;
    std::size_t days = 7;

    bool operator==(const PlanSpan&) const = default;
};

/// Plans in view: the chosen consumer's past planned with every method, then the outlook; what of it is
/// looked at. Works off this thread; until new results land the former ones are shown.
class PlanBoard : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the board.
    PlanBoard(document::Document& document, SiteChoice& site, QObject* parent = nullptr);

    /// Never null; not valid before the first study has landed, or without a consumer.
    [[nodiscard]] const PlanStudy& study() const { return *m_study; }

    /// Null until it has landed.
    [[nodiscard]] const PlanOutlook* outlook() const { return m_outlook.get(); }

    [[nodiscard]] bool isStale() const { return m_studyRun.isRunning(); }

    /// True while the outlook is being made.
    [[nodiscard]] bool isLookingAhead() const { return m_outlookRun.isRunning(); }

    [[nodiscard]] QList<document::RunBase*> runs() { return {&m_studyRun, &m_outlookRun}; }

    /// The method in view, a position in retail::forecast::methods: the one chosen, else the one with the
    /// smallest deviations.
    [[nodiscard]] std::size_t method() const;
    void chooseMethod(std::size_t method);

    /// The days in view; inside the history.
    [[nodiscard]] PlanSpan span() const { return m_span; }

    void showSpan(PlanSpan span);

    /// What is varied, a position in retail::sensitivity::axes.
    [[nodiscard]] std::size_t axis() const { return m_axis; }

    void chooseAxis(std::size_t axis);

    /// Makes the method in view the consumer's plan; false, with refused(), when it cannot be.
    bool adopt();

    /// True when the method in view is the consumer's plan as it stands.
    [[nodiscard]] bool isAdopted() const;

    [[nodiscard]] document::Document& document() const { return m_document; }

    /// Blocks until nothing is stale; for pictures, exports and tests.
    void finish();

signals:
    void changed();
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    void land();

    document::Document& m_document;
    SiteChoice& m_choice;
    Shared<retail::Case> m_input;
    std::size_t m_site = 0;
    PlanStudyPtr m_study = std::make_shared<PlanStudy>();
    PlanOutlookPtr m_outlook = {};
    std::optional<std::size_t> m_method = {};
    PlanSpan m_span = {};
    std::size_t m_axis = 0;
    document::Run<PlanStudyPtr> m_studyRun;
    document::Run<PlanOutlookPtr> m_outlookRun;
};

} // namespace meritdesk::items
