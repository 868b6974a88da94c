#pragma once

#include <QStackedWidget>

#include <optional>

#include "formats/report/report.h"
#include "items/auction_board.h"
#include "items/ladder_model.h"
#include "items/pinned_states.h"
#include "items/replay_model.h"
#include "views/page.h"
#include "views/pages/auction/results_modes.h"

class QSplitter;

namespace meritdesk::views {

class AuctionStage;
class Headline;
class LadderView;
class OptionsBar;
class ReplayBar;
class ResultsPanel;
class WhatIfBar;

namespace charts {
class StepCurvesChart;
struct StepDrag;
enum class Grip;
} // namespace charts

/// The auction: supply and demand as curves, what the rules make of them side by side, and the two ladders of
/// orders. Everything follows while a step of a curve is dragged.
class AuctionPage : public Page
{
    Q_OBJECT

public:
    explicit AuctionPage(const PageContext& context, QWidget* parent = nullptr);
    ~AuctionPage() override;
    Q_DISABLE_COPY_MOVE(AuctionPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    void showExample() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<document::RunBase*> runs() override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;

    [[nodiscard]] items::AuctionBoard& board() { return m_board; }

    [[nodiscard]] charts::StepCurvesChart& chart() const { return *m_chart; }

    [[nodiscard]] LadderView& ladder(auction::Side side) const
    {
        return side == auction::Side::Buy ? *m_demand : *m_supply;
    }

    [[nodiscard]] ResultsPanel& results() const { return *m_results; }

    [[nodiscard]] Headline& headline() const { return *m_headline; }

    [[nodiscard]] OptionsBar& options() const { return *m_options; }

    [[nodiscard]] ReplayBar& replayBar() const { return *m_replayBar; }

    [[nodiscard]] WhatIfBar& whatIf() const { return *m_whatIf; }

    [[nodiscard]] items::PinnedStates& pins() { return m_pins; }

    /// What the class sees; null until present().
    [[nodiscard]] AuctionStage* stage() const { return m_stage; }

public slots:
    void addOrder();
    void duplicateOrders();
    void splitOrder();
    void mergeOrders();
    void removeOrders();
    void pasteOrders();
    /// Opens or closes the clearing played step by step.
    void toggleReplay();
    /// Opens or closes the sliders that try other numbers; closed, what is tried is taken back.
    void toggleWhatIf();
    /// Puts the state in view aside, to be compared with what comes.
    void pinState();
    /// Shows the auction to a class: full screen, on the second screen where there is one.
    void present();

private:
    using Report = report::Report; // lupdate takes a qualified result for the context

    [[nodiscard]] QWidget* emptyBook();
    void layOut();
    void makeActions();
    void connectParts();
    QAction* addAction(const QString& text, const char* icon, const QKeySequence& keys,
                       void (AuctionPage::*slot)());
    void addColouring(const QString& text, const QKeySequence& keys, items::TintBy by);
    void addNudge(const QString& text, const QKeySequence& keys, charts::Grip grip, int steps);
    void nudge(charts::Grip grip, int steps);
    void addContextMenus();
    void take();
    void takeChart();
    void takeOutlines(bool anew);
    AuctionStage* makeStage();
    void showStep();
    void drag(const charts::StepDrag& drag);
    void choose(std::size_t order);
    void explainOrder(std::size_t order, bool money);
    void zoomToMargin();
    void wholeBook();
    void tell(const std::vector<Finding>& findings) const;
    [[nodiscard]] LadderView& activeLadder() const;
    [[nodiscard]] std::vector<scenario::OrderIndex> selectedOrders() const;
    bool importPaste();
    [[nodiscard]] Report report();
    [[nodiscard]] QDialog* exampleOf(const QString& name, ResultsMode mode);
    void saveView() const;
    void restoreView();

    PageContext m_context;
    items::AuctionBoard m_board;
    items::PinnedStates m_pins;
    items::LadderModel m_demandModel;
    items::LadderModel m_supplyModel;
    items::ReplayModel m_replay;
    QStackedWidget* m_stack;
    OptionsBar* m_options;
    Headline* m_headline;
    ReplayBar* m_replayBar;
    WhatIfBar* m_whatIf;
    charts::StepCurvesChart* m_chart;
    ResultsPanel* m_results;
    AuctionStage* m_stage = nullptr;
    LadderView* m_demand;
    LadderView* m_supply;
    QSplitter* m_upper;
    QSplitter* m_lower;
    QSplitter* m_whole;
    QList<QAction*> m_actions = {};
    QAction* m_replayAction = nullptr;
    QAction* m_whatIfAction = nullptr;
    auction::Side m_lastSide = auction::Side::Sell;
    bool m_choosing = false;
    const void* m_outlinedBefore = nullptr;        ///< the results before the trial that are outlined
    const auction::Rule* m_outlinedRule = nullptr; ///< and the rule
};

} // namespace meritdesk::views
