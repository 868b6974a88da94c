#include "views/pages/balance/periods_panel.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

#include <algorithm>
#include <memory>

#include "items/balance_cells.h"
#include "items/balance_ledger_cells.h"
#include "items/number_text.h"
#include "views/pages/balance/panels.h"
#include "views/pages/balance/period_charts.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using items::BalanceBoard;
using items::BalanceLedgerModel;
using items::LedgerFilter;

namespace {

constexpr int sampled = 60; ///< rows of all that the columns are fitted to

const auto halvesKey = QStringLiteral("balance/periods-halves");
const auto picturesKey = QStringLiteral("balance/periods-pictures");

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PeriodsPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balancePeriods{
    .id = "periods", .title = QT_TRANSLATE_NOOP("BalancePanel", "Periods"), .make = &makePanel};

PeriodsPanel::~PeriodsPanel()
{
    m_view->setModel(nullptr); // the model goes before the view would look at it
}

void PeriodsPanel::connectParts()
{
    connect(&m_board, &BalanceBoard::computed, this, &PeriodsPanel::take);
    connect(&m_board, &BalanceBoard::lookChanged, this, &PeriodsPanel::take);
    connect(&m_board, &BalanceBoard::periodChanged, this, &PeriodsPanel::showPeriod);
    connect(&m_ledger, &QAbstractItemModel::modelReset, this, &PeriodsPanel::takeLedger);
    connect(m_filter, &QComboBox::activated, this,
            [this](int at) { m_ledger.setFilter(static_cast<LedgerFilter>(at)); });
    connect(m_days, &QComboBox::activated, this, &PeriodsPanel::chooseDay);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeriodsPanel::choose);
    connect(m_view, &QTableView::clicked, this, &PeriodsPanel::explain);
    connect(m_view, &QTableView::activated, this, &PeriodsPanel::explain);
    for (auto* chart :
         {static_cast<charts::PeriodChart*>(m_position), static_cast<charts::PeriodChart*>(m_prices)}) {
        connect(chart, &charts::PeriodChart::periodClicked, this, &PeriodsPanel::choosePeriod);
        connect(chart, &charts::PeriodChart::periodsChosen, this, [this](int from, int to) {
            const auto first = m_board.span().begin;
            m_days->setCurrentIndex(-1);
            limit(first + static_cast<std::size_t>(from), first + static_cast<std::size_t>(to));
        });
    }
    for (const auto* splitter : {m_halves, m_pictures})
        connect(splitter, &QSplitter::splitterMoved, this, &PeriodsPanel::saveView);
}

/// Another party, month or settlement: the days and the pictures are others.
void PeriodsPanel::take()
{
    fillDays();
    draw();
    showPeriod();
}

void PeriodsPanel::takeLedger()
{
    fitColumns();
    const auto listed = m_ledger.rowCount();
    const auto all = static_cast<int>(m_ledger.inView());
    const auto count = listed == all ? tr("%n period(s)", nullptr, all)
                                     //: %1 of all periods (%n) are listed
                                     : tr("%1 of %n period(s)", nullptr, all).arg(listed);
    if (!m_board.valid())
        return m_count->clear();
    m_count->setText(sumText(count));
    showPeriod();
}

/// What the listed periods come to: energy on either side, and who pays.
QString PeriodsPanel::sumText(const QString& count) const
{
    const auto sum = m_ledger.sum();
    const auto& input = *m_board.settled().input;
    const auto deficit = items::quantityText(input, sum.shortBy);
    const auto surplus = items::quantityText(input, sum.longBy);
    const auto money = items::balancePrice(sum.cash < 0 ? Fraction(-sum.cash) : sum.cash).shown;
    if (sum.cash < 0)
        //: %1 how many periods
        return tr("%1: deficit %2 MWh, surplus %3 MWh, the party pays %4 EUR")
            .arg(count, deficit, surplus, money);
    //: %1 how many periods
    return tr("%1: deficit %2 MWh, surplus %3 MWh, the party receives %4 EUR")
        .arg(count, deficit, surplus, money);
}

void PeriodsPanel::draw()
{
    m_position->setPosition(drawnPosition(m_board));
    m_prices->setPrices(drawnPrices(m_board));
    for (auto* chart : charts())
        chart->setSource(sourceLine(m_context.document));
    const auto reading = [this](int item) {
        return m_board.valid()
                   ? items::periodReading(m_board, m_board.span().begin + static_cast<std::size_t>(item))
                   : QString();
    };
    m_position->setReading(reading);
    m_prices->setReading(reading);
    m_position->setTitle(positionTitle());
}

QString PeriodsPanel::positionTitle() const
{
    if (!m_board.valid())
        return tr("Position");
    const auto party = m_board.partyName(m_board.look().party);
    //: Name of a chart: %1 is a party
    return m_position->imbalanceAlone() ? tr("Imbalance of %1").arg(party) : tr("Position of %1").arg(party);
}

void PeriodsPanel::fillDays()
{
    const auto before = m_days->currentIndex();
    const bool one = before > 0 && static_cast<std::size_t>(before) <= m_spans.size();
    const Day chosen = one ? m_spans[static_cast<std::size_t>(before) - 1].day : Day::max(); // no such day
    m_spans.clear();
    m_days->clear();
    m_days->addItem(tr("All days"));
    int again = 0;
    const auto span = m_board.valid() ? m_board.span() : balance::MonthSpan();
    for (auto at = span.begin; at < span.end; ++at) {
        const auto day = items::startOf(m_board.settled(), at).day;
        if (m_spans.empty() || m_spans.back().day != day) {
            m_spans.push_back({day, at, at});
            m_days->addItem(items::dayText(day));
            again = chosen == day ? m_days->count() - 1 : again;
        }
        m_spans.back().end = at + 1;
    }
    m_days->setCurrentIndex(again);
    if (m_ledger.isLimited() || again > 0)
        chooseDay(again);
}

/// Shows one day in the ledger and in the pictures, or all of them.
void PeriodsPanel::chooseDay(int at)
{
    const auto first = m_board.valid() ? m_board.span().begin : 0;
    if (at <= 0) {
        m_ledger.clearRange();
        m_position->resetZoom();
        m_prices->resetZoom();
        return;
    }
    const auto& day = m_spans[static_cast<std::size_t>(at) - 1];
    limit(day.begin, day.end);
    m_position->showPeriods(static_cast<int>(day.begin - first), static_cast<int>(day.end - first));
}

void PeriodsPanel::limit(std::size_t from, std::size_t to)
{
    m_ledger.setRange(from, to);
}

void PeriodsPanel::fitColumns()
{
    for (int column = 0; column < BalanceLedgerModel::ColumnCount; ++column)
        m_view->setColumnHidden(column, !m_ledger.isShown(column));
    m_view->resizeColumnsToContents(); // looks at the rows in view
    const int rows = m_ledger.rowCount();
    const int stride = std::max(1, rows / sampled);
    for (int column = 0; column < BalanceLedgerModel::ColumnCount; ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        int widest = m_view->columnWidth(column);
        for (int row = 0; row < rows; row += stride)
            widest = std::max(widest, m_view->sizeHintForIndex(m_ledger.index(row, column)).width());
        m_view->setColumnWidth(column, widest);
    }
}

/// The chosen period comes into view without being explained anew.
void PeriodsPanel::showPeriod()
{
    const auto period = m_board.look().period;
    const int row = period ? m_ledger.rowOf(*period) : -1;
    m_showing = true;
    if (row >= 0)
        m_view->setCurrentIndex(m_ledger.index(row, std::max(0, m_view->currentIndex().column())));
    else
        m_view->clearSelection();
    m_showing = false;
    const int drawn = period && m_board.valid() ? static_cast<int>(*period - m_board.span().begin) : -1;
    m_position->setMarked(drawn);
    m_prices->setMarked(drawn);
}

/// A period was clicked in a picture: why is its price so?
void PeriodsPanel::choosePeriod(int drawn)
{
    const auto period = m_board.span().begin + static_cast<std::size_t>(drawn);
    m_board.showPeriod(period);
    const items::BalanceEvidence evidence{.of = items::BalanceEvidence::Of::Price,
                                          .at = period,
                                          .sold = m_board.party().imbalance[period] <= 0};
    const auto derivation = items::derivationOf(m_board.settled(), evidence);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void PeriodsPanel::choose(const QModelIndex& index)
{
    if (m_showing || !index.isValid())
        return;
    m_board.showPeriod(m_ledger.periodOf(index.row()));
    explain(index);
}

void PeriodsPanel::explain(const QModelIndex& index)
{
    if (const auto derivation = m_ledger.derivation(index); derivation && m_context.explain)
        m_context.explain(*derivation);
}

std::vector<exports::Table> PeriodsPanel::tables() const
{
    return {m_ledger.table(m_view->accessibleName())};
}

std::vector<charts::ChartFrame*> PeriodsPanel::charts() const
{
    return {m_position, m_prices};
}

QVariantMap PeriodsPanel::moment() const
{
    return {{QStringLiteral("filter"), m_filter->currentIndex()},
            {QStringLiteral("day"), m_days->currentIndex()}};
}

void PeriodsPanel::resume(const QVariantMap& moment)
{
    m_filter->setCurrentIndex(moment.value(QStringLiteral("filter")).toInt());
    m_ledger.setFilter(static_cast<LedgerFilter>(m_filter->currentIndex()));
    const auto day = moment.value(QStringLiteral("day")).toInt();
    if (day > 0 && day < m_days->count()) {
        m_days->setCurrentIndex(day);
        chooseDay(day);
    }
}

void PeriodsPanel::showExample()
{
    if (m_ledger.rowCount() == 0)
        return;
    const auto row = m_board.look().period ? m_ledger.rowOf(*m_board.look().period) : 0;
    explain(m_ledger.index(std::max(row, 0), BalanceLedgerModel::Sold));
}

void PeriodsPanel::saveView() const
{
    if (!m_context.settings)
        return;
    m_context.settings->setValue(halvesKey, m_halves->saveState());
    m_context.settings->setValue(picturesKey, m_pictures->saveState());
}

void PeriodsPanel::restoreView()
{
    if (!m_context.settings)
        return;
    m_halves->restoreState(m_context.settings->value(halvesKey).toByteArray());
    m_pictures->restoreState(m_context.settings->value(picturesKey).toByteArray());
}

} // namespace meritdesk::views
