#include "views/pages/balance/operator_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

#include "items/balance_tables.h"
#include "items/table_export.h"
#include "views/pages/balance/balance_delegate.h"
#include "views/pages/balance/panels.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/labels.h"
#include "views/parts/table_height.h"
#include "views/parts/unit_header.h"

namespace meritdesk::views {

namespace {

constexpr int mostMonths = 4; ///< rows in view of a list of months
constexpr int originColumn = 4;

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<OperatorPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balanceOperator{.id = "operator",
                                   //: The transmission system operator
                                   .title = QT_TRANSLATE_NOOP("BalancePanel", "Operator"),
                                   .make = &makePanel};

OperatorPanel::OperatorPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_given(board)
    , m_lines(new BalanceTableView(board, &items::operatorLinesTable, tr("Income and outlay of the operator"),
                                   context, this))
    , m_months(new BalanceTableView(board, &items::operatorMonthsTable, tr("Months of the operator"), context,
                                    this))
    , m_stated(new QTableView(this))
{
    setObjectName(QStringLiteral("operator"));
    m_lines->stretch(originColumn);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_lines);
    halves->addWidget(lower(context));
    halves->setStretchFactor(0, 1);
    halves->setSizes({1000, 1}); // the months take what they need
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    connect(m_months, &BalanceTableView::rowChosen, this, [this](int row) {
        m_board.showMonth(m_board.settled().settlement->months[static_cast<std::size_t>(row)].month);
    });
    if (context.tell)
        connect(&m_given, &items::BalanceMonthsModel::refused, this, context.tell);
}

OperatorPanel::~OperatorPanel()
{
    m_stated->setModel(nullptr); // the model goes before the view would look at it
}

QWidget* OperatorPanel::lower(const PageContext& context)
{
    auto* lower = new QWidget(this);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_months);
    column->addWidget(
        label(tr("What the operator states for each month; type a value to change it"), "muted", lower));
    UnitHeader::put(*m_stated);
    m_stated->setModel(&m_given);
    m_stated->setItemDelegate(new BalanceDelegate(context.theme, m_stated));
    m_stated->setAccessibleName(tr("What the operator states"));
    m_stated->setEditTriggers(QAbstractItemView::AllEditTriggers);
    setPlain(*m_stated);
    m_stated->resizeColumnsToContents();
    connect(&m_given, &QAbstractItemModel::modelReset, m_stated, &QTableView::resizeColumnsToContents);
    column->addWidget(m_stated);
    column->addStretch(1);
    for (auto* table : {static_cast<QTableView*>(m_months), m_stated})
        keepHeight(*table, mostMonths, true);
    return lower;
}

std::vector<exports::Table> OperatorPanel::tables() const
{
    return {items::tableOf(m_lines->table(), m_lines->accessibleName()),
            items::tableOf(m_months->table(), m_months->accessibleName()),
            items::tableOf(m_given, m_stated->accessibleName())};
}

void OperatorPanel::showExample()
{
    constexpr int soldRow = 1; // below the heading of the income
    if (m_lines->table().rowCount() > soldRow)
        m_lines->setCurrentIndex(m_lines->table().index(soldRow, 1));
}

} // namespace meritdesk::views
