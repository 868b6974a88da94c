#include "views/pages/balance/statement_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

#include "items/balance_tables.h"
#include "items/table_export.h"
#include "views/pages/balance/panels.h"
#include "views/parts/table_height.h"

namespace meritdesk::views {

namespace {

constexpr int whole = 1000;
constexpr int mostParties = 6; ///< rows in view of the parties
constexpr int remarkColumn = 4;
constexpr int totalRow = 6; ///< of a statement with two fees; any row explains

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<StatementPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balanceStatement{
    .id = "statement", .title = QT_TRANSLATE_NOOP("BalancePanel", "Statement"), .make = &makePanel};

StatementPanel::StatementPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_reports(new BalanceTableView(board, &items::balanceReportsTable, tr("Statements of all parties"),
                                     context, this))
    , m_statement(new BalanceTableView(board, &items::balanceStatementTable, tr("Statement"), context, this))
{
    setObjectName(QStringLiteral("statement"));
    m_statement->stretch(remarkColumn);
    m_statement->setWordWrap(true); // a rule is read in full
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_reports);
    halves->addWidget(m_statement);
    halves->setStretchFactor(1, 1);
    halves->setSizes({1, whole}); // the parties take what they need
    keepHeight(*m_reports, mostParties, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    connect(m_reports, &BalanceTableView::rowChosen, this, &StatementPanel::chooseReport);
    connect(&board, &items::BalanceBoard::lookChanged, this, &StatementPanel::showReport);
    showReport();
}

/// The party of the row comes into view; the month stays as it is looked at.
void StatementPanel::chooseReport(int row)
{
    if (const auto report = items::reportOfRow(m_board, static_cast<std::size_t>(row)))
        m_board.showParty(m_board.settled().settlement->reports[*report].party);
}

void StatementPanel::showReport()
{
    m_reports->showRow(items::rowOfParty(m_board));
}

std::vector<exports::Table> StatementPanel::tables() const
{
    return {items::tableOf(m_statement->table(), m_statement->accessibleName()),
            items::tableOf(m_reports->table(), m_reports->accessibleName())};
}

void StatementPanel::showExample()
{
    const auto row = std::min(totalRow, m_statement->table().rowCount() - 1);
    if (row >= 0)
        m_statement->setCurrentIndex(m_statement->table().index(row, 3));
}

} // namespace meritdesk::views
