#pragma once

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

#include <vector>

#include "formats/report/report.h"
#include "items/balance_board.h"
#include "views/page.h"
#include "views/pages/balance/panel.h"

namespace meritdesk::views {

/// Balance energy (bilansienergia): what the balance responsible parties (bilansihaldur) of a case pay the
/// system operator, period by period and month by month, and why. One board, looked at by panels behind tabs.
class BalancePage : public Page
{
    Q_OBJECT

public:
    explicit BalancePage(const PageContext& context, QWidget* parent = nullptr);
    ~BalancePage() override;
    Q_DISABLE_COPY_MOVE(BalancePage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<document::RunBase*> runs() override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::BalanceBoard& board() { return m_board; }

    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

    [[nodiscard]] QComboBox& parties() { return *m_parties; }

    [[nodiscard]] QComboBox& months() { return *m_months; }

    [[nodiscard]] QComboBox& regime() { return *m_regime; }

    [[nodiscard]] QLabel& headline() { return *m_headline; }

    [[nodiscard]] QLabel& detail() { return *m_detail; }

    [[nodiscard]] QLabel& notices() { return *m_notices; }

    [[nodiscard]] QLabel& faults() { return *m_faults; }

    /// The panel of that place in panels.h, made if need be.
    [[nodiscard]] BalanceView& panel(std::size_t at);

    /// Shows the panel of that id; nothing happens when there is none.
    void showPanel(std::string_view id);

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed.
    [[nodiscard]] Report report();

    /// The page's tables as they can be exported, those of the panel in view first.
    [[nodiscard]] std::vector<exports::Table> tables();

private:
    QWidget* makeHead();
    QWidget* makeFaults();
    void makeTabs();
    void makeActions();
    void cover();
    QAction* action(const QString& text, QKeyCombination keys, void (BalancePage::*act)());
    void connectParts();
    void take();
    void fillParties();
    void fillMonths();
    void fillRegimes();
    void showTexts();
    void showLook();
    void showLesson();
    void followLink(const QString& link);
    void chooseRegime(int at);
    void nextParty();
    void toDearest();
    void toPeriods();
    void saveTab() const;
    void restoreTab();
    void openSlot(int at);
    [[nodiscard]] BalanceView* panelInView() const;
    [[nodiscard]] static QString idOf(int tab);
    [[nodiscard]] std::vector<BalanceView*> made() const;

    PageContext m_context;
    items::BalanceBoard m_board;
    QWidget* m_content;
    QComboBox* m_parties = nullptr;
    QComboBox* m_months = nullptr;
    QComboBox* m_regime = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_detail = nullptr;
    QLabel* m_notices = nullptr;
    QLabel* m_faults = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::vector<BalanceView*> m_panels = {}; ///< by place in panels.h; null until made
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
