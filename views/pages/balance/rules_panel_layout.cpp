#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

#include "views/pages/balance/basis_delegate.h"
#include "views/pages/balance/rules_panel.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/labels.h"
#include "views/parts/table_height.h"
#include "views/parts/unit_header.h"

// Where things stand on the panel of rules and fees.

namespace meritdesk::views {

namespace {

constexpr int fieldWidth = 84;
constexpr int mostRows = 12; ///< of a list, without scrolling
constexpr int rulesShare = 9;
constexpr int dualShare = 4;

/// A short button that says in full what it does to a pointer and to a screen reader.
QPushButton* button(const QString& text, const QString& whole, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setToolTip(whole);
    made->setAccessibleName(whole);
    return made;
}

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
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_switchRows(board)
    , m_feeRows(board)
    , m_partyRows(board)
{
    setObjectName(QStringLiteral("rules"));
    auto* sheet = new QWidget(this);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    grid->addWidget(rules(), 0, 0);
    grid->addWidget(dual(), 0, 1);
    grid->addWidget(feeList(), 1, 0, 1, 2);
    grid->addWidget(partyList(), 2, 0, 1, 2);
    grid->setColumnStretch(0, rulesShare);
    grid->setColumnStretch(1, dualShare);
    grid->setRowStretch(3, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is on it has the focus
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connectParts();
    take();
}

QTableView* RulesPanel::table(QAbstractItemModel& model, const QString& name, int stretched, QWidget* parent)
{
    auto* view = new QTableView(parent);
    UnitHeader::put(*view);
    view->setModel(&model);
    view->setItemDelegate(new BalanceDelegate(m_context.theme, view));
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    setPlain(*view);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    keepHeight(*view, mostRows, false);
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
    m_switches = table(m_switchRows, tr("Rules by date"), items::BalanceSwitchModel::Rule, sheet);
    column->addWidget(m_switches);
    column->addStretch(1);
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
    m_breakEven = new QCheckBox(tr("Solve the adder for the break-even"), sheet);
    column->addLayout(form);
    column->addWidget(m_breakEven);
    column->addWidget(label(tr("The income from energy sold then covers the five cost items of the month."),
                            "muted", sheet));
    column->addStretch(1);
    return sheet;
}

QWidget* RulesPanel::feeList()
{
    auto* sheet = new QWidget(this);
    auto* column = section(tr("Fees"), {}, sheet);
    m_fees = table(m_feeRows, tr("Fees"), items::BalanceFeesModel::Code, sheet);
    m_fees->setItemDelegateForColumn(items::BalanceFeesModel::Basis,
                                     new BasisDelegate(m_context.theme, m_fees));
    column->addWidget(m_fees);
    auto* row = new QHBoxLayout;
    m_addFee = button(tr("Add"), tr("Add a Fee"), sheet);
    m_removeFee = button(tr("Remove"), tr("Remove the Fee"), sheet);
    m_resetFees =
        button(tr("As Published"), tr("Gives back the fees that the Estonian operator published"), sheet);
    for (auto* each : {m_addFee, m_removeFee, m_resetFees})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    return sheet;
}

QWidget* RulesPanel::partyList()
{
    auto* sheet = new QWidget(this);
    auto* column = section(tr("Balance responsible parties"), {}, sheet);
    m_parties =
        table(m_partyRows, tr("Balance responsible parties"), items::BalancePartiesModel::Given, sheet);
    column->addWidget(m_parties);
    auto* row = new QHBoxLayout;
    m_removeParty = button(tr("Remove"), tr("Remove the Party"), sheet);
    row->addWidget(m_removeParty);
    row->addStretch(1);
    column->addLayout(row);
    return sheet;
}

} // namespace meritdesk::views
