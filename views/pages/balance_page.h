#pragma once

#include <QStackedWidget>

#include "items/balance_board.h"
#include "views/parts/panel_page.h"

namespace meritdesk::views {

/// Balance energy (bilansienergia): what the balance responsible parties (bilansihaldur) of a case pay the
/// system operator, period by period and month by month, and why. One board, looked at by panels behind tabs.
class BalancePage : public PanelPage
{
    Q_OBJECT

public:
    explicit BalancePage(const PageContext& context, QWidget* parent = nullptr);
    ~BalancePage() override;
    Q_DISABLE_COPY_MOVE(BalancePage)

    [[nodiscard]] bool canExport() const override { return m_board.hasCase(); }

    [[nodiscard]] Report report() override;
    [[nodiscard]] std::vector<exports::Table> tables() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::BalanceBoard& board() { return m_board; }

    [[nodiscard]] QComboBox& parties() { return *m_parties; }

    [[nodiscard]] QComboBox& months() { return *m_months; }

    [[nodiscard]] QComboBox& regime() { return *m_regime; }

protected:
    bool isReady() override;

    [[nodiscard]] document::RunBase& boardRun() override { return m_board.run(); }

private:
    QWidget* makeHead();
    QWidget* makeFaults();
    void makeActions();
    void cover();
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

    items::BalanceBoard m_board;
    QComboBox* m_parties = nullptr;
    QComboBox* m_months = nullptr;
    QComboBox* m_regime = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the tabs, or why nothing can be settled
};

} // namespace meritdesk::views
