#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "items/balance_fees_model.h"
#include "items/balance_parties_model.h"
#include "items/balance_switch_model.h"
#include "views/pages/balance/panel.h"

class QVBoxLayout;

namespace meritdesk::views {

/// What settles: the first days of the rules, the two prices of a model, the fees, the parties. Everything
/// typed in is one step of undo.
class RulesPanel : public PanelView
{
    Q_OBJECT

public:
    RulesPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);
    ~RulesPanel() override;
    Q_DISABLE_COPY_MOVE(RulesPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] QTableView& fees() { return *m_fees; }

    [[nodiscard]] QTableView& switches() { return *m_switches; }

    [[nodiscard]] QTableView& parties() { return *m_parties; }

    [[nodiscard]] QPushButton& addFee() { return *m_addFee; }

    [[nodiscard]] QPushButton& removeFee() { return *m_removeFee; }

    [[nodiscard]] QPushButton& resetFees() { return *m_resetFees; }

    [[nodiscard]] QPushButton& removeParty() { return *m_removeParty; }

    [[nodiscard]] QLineEdit& kSell() { return *m_kSell; }

    [[nodiscard]] QLineEdit& kBuy() { return *m_kBuy; }

    [[nodiscard]] QLineEdit& adder() { return *m_adder; }

    [[nodiscard]] QCheckBox& breakEven() { return *m_breakEven; }

private:
    QWidget* rules();
    QWidget* dual();
    QWidget* feeList();
    QWidget* partyList();
    QTableView* table(QAbstractItemModel& model, const QString& name, int stretched, QWidget* parent);
    QLineEdit* number(const QString& name, QWidget* parent);
    void connectParts();
    void take();
    void takeDual();
    void setDual();

    items::BalanceBoard& m_board;
    PageContext m_context;
    items::BalanceSwitchModel m_switchRows;
    items::BalanceFeesModel m_feeRows;
    items::BalancePartiesModel m_partyRows;
    QTableView* m_switches = nullptr;
    QTableView* m_fees = nullptr;
    QTableView* m_parties = nullptr;
    QPushButton* m_addFee = nullptr;
    QPushButton* m_removeFee = nullptr;
    QPushButton* m_resetFees = nullptr;
    QPushButton* m_removeParty = nullptr;
    QLineEdit* m_kSell = nullptr;
    QLineEdit* m_kBuy = nullptr;
    QLineEdit* m_adder = nullptr;
    QCheckBox* m_breakEven = nullptr;
};

} // namespace meritdesk::views
