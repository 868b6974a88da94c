#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <optional>

#include "formats/report/report.h"
#include "items/class_board.h"
#include "items/class_table_model.h"
#include "items/replay_model.h"
#include "views/page.h"

namespace meritdesk::views {

class ReplayBar;
class RoundPanel;

namespace charts {
class RoundsChart;
class StepCurvesChart;
} // namespace charts

/// A class plays an auction over rounds: sheets come in unseen, the round is closed, revealed step by step,
/// and everybody's profit counts.
class ClassPage : public Page
{
    Q_OBJECT

public:
    /// The views on the right, in the order of their tabs.
    enum Tab { Curves, Prices, Bids, Regulator };

    explicit ClassPage(const PageContext& context, QWidget* parent = nullptr);
    ~ClassPage() override;
    Q_DISABLE_COPY_MOVE(ClassPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    void showExample() override;

    /// Writes seats, bids, results and standings as one workbook; false when it cannot be written.
    [[nodiscard]] bool writeWorkbook(const QString& file) const;

    /// Hands in the sheets of these files, all or none.
    void readSheets(const QStringList& files);

    [[nodiscard]] items::ClassBoard& board() { return m_board; }

    [[nodiscard]] RoundPanel& panel() const { return *m_panel; }

    [[nodiscard]] ReplayBar& replayBar() const { return *m_replayBar; }

    [[nodiscard]] charts::StepCurvesChart& curves() const { return *m_curves; }

    [[nodiscard]] charts::RoundsChart& prices() const { return *m_prices; }

    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

    [[nodiscard]] QTableView& priceRows() const { return *m_priceView; }

    [[nodiscard]] QTableView& standings() const { return *m_standingView; }

public slots:
    void newClass();
    void handIn();
    void closeRound();
    /// Opens the replay of the closed round; at its last step the round is revealed.
    void reveal();
    void nextRound();
    /// Puts the revealed rounds into the market screens and goes there.
    void openScreens();
    void askForSheets();
    void addSeat();
    void removeSeat();
    /// The chosen seat goes to the next player: a person, then each of the computers.
    void changePlayer();
    /// Asks for name, player and private numbers of the chosen seat.
    void editSeat();
    /// Asks for rule, conditions and the number of rounds.
    void editTerms();

private:
    using Report = report::Report; // lupdate takes a qualified result for the context

    /// Something that can be done with the class: tool bar, menu, keys.
    struct Gesture
    {
        const char* text;
        const char* icon;
        QKeySequence keys;
        void (ClassPage::*slot)();
        bool (*can)(const classroom::Class& room); ///< in this stage of the game
        bool inMenuOnly = true;
    };

    void makeActions();
    void addGesture(const Gesture& gesture);
    [[nodiscard]] QWidget* emptyClass();
    [[nodiscard]] QWidget* game();
    [[nodiscard]] QWidget* curvesTab();
    QTableView* addTable(items::ClassTableModel& model, const QString& name, int stretched, QWidget* parent);
    void connectParts();
    void take();
    void showStep();
    void showUnits();
    /// Puts the round of a line of prices on the stage.
    void showRound(const QModelIndex& row);
    void endReplay();
    [[nodiscard]] bool isSecret() const;
    [[nodiscard]] std::string chosenSeat() const;
    [[nodiscard]] Report report();

    PageContext m_context;
    items::ClassBoard m_board;
    items::ReplayModel m_replay;
    items::ClassTableModel m_standings;
    items::ClassTableModel m_priceRows;
    items::ClassTableModel m_bidRows;
    items::ClassTableModel m_regulatorRows;
    items::ClassTableModel m_flagRows;
    QStackedWidget* m_stack;
    RoundPanel* m_panel;
    ReplayBar* m_replayBar;
    charts::StepCurvesChart* m_curves;
    charts::RoundsChart* m_prices;
    QTabWidget* m_tabs;
    QLabel* m_veil; ///< stands where the curves will be
    QTableView* m_priceView = nullptr;
    QTableView* m_standingView = nullptr;
    QTableView* m_bidView = nullptr;
    std::optional<std::size_t> m_revealing = {}; ///< the round that is being played
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
