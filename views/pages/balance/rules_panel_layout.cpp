#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "views/pages/balance/basis_delegate.h"
#include "views/pages/balance/rules_panel.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/labels.h"

// Where things stand on the panel of rules and fees.

namespace meritdesk::views {

namespace {

constexpr int fieldWidth = 110;

/// A heading with what stands below it.
QVBoxLayout* section(const QString& title, const QString& remark, QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label(title, "heading", parent));
    if (!remark.isEmpty())
        column->addWidget(label(remark, "muted", parent));
    return column;
}

} // namespace

RulesPanel::RulesPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : BalanceView(parent)
    , m_board(board)
    , m_context(context)
    , m_switchRows(board)
    , m_feeRows(board)
    , m_partyRows(board)
{
    setObjectName(QStringLiteral("rules"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->addWidget(rules(), 0, 0);
    grid->addWidget(feeList(), 0, 1);
    grid->addWidget(dual(), 1, 0);
    grid->addWidget(partyList(), 1, 1);
    for (int each = 0; each < 2; ++each)
        grid->setColumnStretch(each, 1);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    connectParts();
    take();
}

QTableView* RulesPanel::table(QAbstractItemModel& model, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(&model);
    view->setItemDelegate(new BalanceDelegate(m_context.theme, view));
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    setPlain(*view);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

QLineEdit* RulesPanel::number(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(fieldWidth);
    return field;
}

QWidget* RulesPanel::rules()
{
    auto* sheet = new QWidget(this);
    auto* column = section(tr("Rules by date"),
                           tr("Which rule settles a period follows its local day. Days of one's own hold as "
                              "long as the rule is chosen by date."),
                           sheet);
    m_switches = table(m_switchRows, tr("Rules by date"), sheet);
    column->addWidget(m_switches, 1);
    return sheet;
}

QWidget* RulesPanel::dual()
{
    auto* sheet = new QWidget(this);
    auto* column = section(tr("Two prices of the model"),
                           tr("Sold = dearest energy + surcharge on its size + adder; bought = cheapest "
                              "energy − discount on its size − adder."),
                           sheet);
    auto* form = new QFormLayout;
    m_kSell = number(tr("Surcharge factor, sold"), sheet);
    m_kBuy = number(tr("Discount factor, bought"), sheet);
    m_adder = number(tr("Adder, EUR/MWh"), sheet);
    for (auto* field : {m_kSell, m_kBuy, m_adder})
        form->addRow(field->accessibleName(), field);
    m_breakEven = new QCheckBox(tr("Solve the adder so that energy sold covers the five cost items"), sheet);
    column->addLayout(form);
    column->addWidget(m_breakEven);
    column->addStretch(1);
    return sheet;
}

QWidget* RulesPanel::feeList()
{
    auto* sheet = new QWidget(this);
    auto* column = section(tr("Fees"), {}, sheet);
    m_fees = table(m_feeRows, tr("Fees"), sheet);
    m_fees->setItemDelegateForColumn(items::BalanceFeesModel::Basis,
                                     new BasisDelegate(m_context.theme, m_fees));
    column->addWidget(m_fees, 1);
    auto* row = new QHBoxLayout;
    m_addFee = new QPushButton(tr("Add a Fee"), sheet);
    m_removeFee = new QPushButton(tr("Remove the Fee"), sheet);
    m_resetFees = new QPushButton(tr("Published Fees"), sheet);
    m_resetFees->setToolTip(tr("Gives back the fees that the Estonian operator published"));
    for (auto* button : {m_addFee, m_removeFee, m_resetFees})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    return sheet;
}

QWidget* RulesPanel::partyList()
{
    auto* sheet = new QWidget(this);
    auto* column = section(tr("Balance responsible parties"), {}, sheet);
    m_parties = table(m_partyRows, tr("Balance responsible parties"), sheet);
    column->addWidget(m_parties, 1);
    auto* row = new QHBoxLayout;
    m_removeParty = new QPushButton(tr("Remove the Party"), sheet);
    row->addWidget(m_removeParty);
    row->addStretch(1);
    column->addLayout(row);
    return sheet;
}

} // namespace meritdesk::views
