#include "views/pages/balance/rules_panel.h"

#include <QHeaderView>

#include <memory>

#include "core/scenario/balance_edits.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"
#include "views/pages/balance/panels.h"

namespace meritdesk::views {

namespace {

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<RulesPanel>(board, context, parent).release();
}

/// What a field says, when it is a number that fits.
template <class Value>
std::optional<Value> valueOf(const QLineEdit& field)
{
    const auto typed = field.text().trimmed();
    const auto plain = typed.isEmpty() ? std::optional<std::string>("0") : items::plainNumber(typed);
    return plain ? Value::read(*plain) : std::nullopt;
}

} // namespace

const BalancePanel balanceRules{
    .id = "rules", .title = QT_TRANSLATE_NOOP("BalancePanel", "Rules"), .make = &makePanel};

RulesPanel::~RulesPanel()
{
    for (auto* view : {m_switches, m_fees, m_parties})
        view->setModel(nullptr); // the models go before the views would look at them
}

void RulesPanel::connectParts()
{
    connect(&m_board, &items::BalanceBoard::changed, this, &RulesPanel::take);
    connect(m_addFee, &QPushButton::clicked, this, [this] {
        if (const int row = m_feeRows.add(); row >= 0)
            m_fees->setCurrentIndex(m_feeRows.index(row, items::BalanceFeesModel::Rate));
    });
    connect(m_removeFee, &QPushButton::clicked, this,
            [this] { m_feeRows.remove(m_fees->currentIndex().row()); });
    connect(m_resetFees, &QPushButton::clicked, this,
            [this] { m_board.apply(scenario::resetBalanceFees()); });
    connect(m_removeParty, &QPushButton::clicked, this,
            [this] { m_partyRows.remove(m_parties->currentIndex().row()); });
    for (auto* field : {m_kSell, m_kBuy, m_adder})
        connect(field, &QLineEdit::editingFinished, this, &RulesPanel::setDual);
    connect(m_breakEven, &QCheckBox::clicked, this, &RulesPanel::setDual);
    for (const auto* view : {m_fees, m_parties})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPanel::take);
    if (!m_context.tell)
        return;
    connect(&m_feeRows, &items::BalanceFeesModel::refused, this, m_context.tell);
    connect(&m_switchRows, &items::BalanceSwitchModel::refused, this, m_context.tell);
}

void RulesPanel::take()
{
    takeDual();
    m_removeFee->setEnabled(m_fees->currentIndex().isValid());
    m_resetFees->setEnabled(!m_board.input().defaultFees);
    m_removeParty->setEnabled(m_parties->currentIndex().isValid() && m_board.input().parties.size() > 1);
}

void RulesPanel::takeDual()
{
    const auto& dual = m_board.input().dual;
    m_kSell->setText(items::numberText(dual.kSell.text(), -1));
    m_kBuy->setText(items::numberText(dual.kBuy.text(), -1));
    m_adder->setText(items::numberText(dual.adder.text(), -1));
    m_adder->setEnabled(!dual.breakEven);
    m_breakEven->setChecked(dual.breakEven);
}

/// The fields as one change; what cannot be read is told and the old value stands again.
void RulesPanel::setDual()
{
    const auto kSell = valueOf<balance::Factor>(*m_kSell);
    const auto kBuy = valueOf<balance::Factor>(*m_kBuy);
    const auto adder = valueOf<balance::EurPerMwh>(*m_adder);
    if (!kSell || !kBuy || !adder) {
        const auto& wrong = !kSell ? *m_kSell : !kBuy ? *m_kBuy : *m_adder;
        if (m_context.tell)
            m_context.tell({error("not-a-number", {}, {{"value", wrong.text().toStdString()}})});
        takeDual();
        return;
    }
    balance::DualParameters dual{*kSell, *kBuy, *adder, m_breakEven->isChecked()};
    if (dual.breakEven)
        dual.adder = {};
    if (dual != m_board.input().dual)
        m_board.apply(scenario::setDualParameters(dual));
    takeDual();
}

std::vector<exports::Table> RulesPanel::tables() const
{
    return {items::tableOf(m_switchRows, m_switches->accessibleName()),
            items::tableOf(m_feeRows, m_fees->accessibleName()),
            items::tableOf(m_partyRows, m_parties->accessibleName())};
}

} // namespace meritdesk::views
