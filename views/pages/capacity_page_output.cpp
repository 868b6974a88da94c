#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QMimeData>

#include <algorithm>

#include "core/scenario/capacity_edits.h"
#include "core/scenario/response_edits.h"
#include "formats/exports/clipboard.h"
#include "formats/imports/capacity_bids.h"
#include "items/capacity_tables.h"
#include "items/origins_model.h"
#include "items/reports/capacity_report.h"
#include "items/table_export.h"
#include "views/charts/capacity_chart.h"
#include "views/charts/capacity_depth_chart.h"
#include "views/pages/capacity/capacity_table_view.h"
#include "views/pages/capacity_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/export_sheets.h"
#include "views/parts/report_output.h"

// What enters and leaves the page of the capacity auction: new lines, pasted bids, tables and pictures.

namespace meritdesk::views {

using response::Mw;
using response::OriginKind;
using response::RubPerMwMonth;
using response::whole;
using namespace response::kom; // NOLINT(google-build-using-namespace): this file makes its values

namespace {

constexpr QSize drawnSize{820, 470}; ///< text of the page's own size when it fills the paper's width
constexpr QSize smallSize{820, 300};

template <class List>
std::string freeId(const List& list, const QString& pattern)
{
    auto number = list.size() + 1;
    for (;; ++number) {
        const auto id = pattern.arg(number).toStdString();
        if (std::none_of(list.begin(), list.end(), [&id](const auto& each) { return each.id == id; }))
            return id;
    }
}

/// A small auction to begin with, of round numbers.
Case smallAuction(const QString& price)
{
    Zone zone;
    zone.id = "1";
    zone.q1 = whole<Mw>(1000);
    zone.p1 = whole<RubPerMwMonth>(150'000);
    zone.p2 = whole<RubPerMwMonth>(110'000);
    zone.bids = {
        {.id = price.arg(1).toStdString(), .flag = Flag::PriceTaker, .volume = whole<Mw>(1040)},
        {.id = price.arg(2).toStdString(), .price = whole<RubPerMwMonth>(125'000), .volume = whole<Mw>(40)}};
    zone.dr.own = whole<Mw>(5);
    Case made;
    made.zones = {std::move(zone)};
    made.origins["zones[0]"] = {OriginKind::Constructed, {}};
    return made;
}

} // namespace

CapacityTableView* CapacityPage::view(Tab tab) const
{
    switch (tab) {
    case Bids:
        return m_bids;
    case Groups:
        return m_groups;
    case Series:
        return m_series;
    case Provenance:
        return m_provenance;
    case Demand:
        break;
    }
    return nullptr;
}

CapacityTableView* CapacityPage::viewInSight() const
{
    return view(static_cast<Tab>(m_tabs->currentIndex()));
}

void CapacityPage::newAuction()
{
    //: Name of a new bid: %1 a number
    m_board.apply(scenario::replaceCapacity(smallAuction(tr("bid %1"))));
}

void CapacityPage::addRow()
{
    if (!m_board.hasCase())
        return;
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Groups:
        return addGroup();
    case Series:
        return addDepth();
    default:
        return addBid();
    }
}

void CapacityPage::addBid()
{
    m_tabs->setCurrentIndex(Bids);
    const auto& zone = m_board.input().zones[m_board.zone()];
    //: Name of a new bid: %1 a number
    Bid bid{.id = freeId(zone.bids, tr("bid %1")), .price = zone.p2, .volume = whole<Mw>(1)};
    if (const auto rows = m_bids->selectedRows(); !rows.empty()) {
        const auto& model = zone.bids[rows.front()];
        bid.flag = model.flag;
        bid.price = model.price;
        bid.volume = model.volume;
    }
    if (m_board.apply(scenario::addCapacityBids(m_board.zone(), {std::move(bid)})))
        m_bids->type(m_board.input().zones[m_board.zone()].bids.size() - 1,
                     static_cast<int>(items::BidColumn::Id));
}

void CapacityPage::addGroup()
{
    const auto& groups = m_board.input().zones[m_board.zone()].groups;
    const auto at = groups.size();
    //: Name of a new company: %1 a number
    if (m_board.apply(
            scenario::setCapacityGroup(m_board.zone(), at, {.id = freeId(groups, tr("company %1"))})))
        m_groups->type(at, static_cast<int>(items::GroupColumn::Id));
}

void CapacityPage::addDepth()
{
    auto depths = m_board.input().zones[m_board.zone()].depths;
    depths.push_back(depths.empty() ? whole<Mw>(20) : depths.back());
    const auto at = depths.size() - 1;
    if (m_board.apply(scenario::setCapacityDepths(m_board.zone(), std::move(depths))))
        m_series->type(at, static_cast<int>(items::DepthColumn::Own));
}

void CapacityPage::removeRows()
{
    auto* table = viewInSight();
    if (!m_board.hasCase() || !table)
        return;
    const auto rows = table->selectedRows();
    if (rows.empty())
        return;
    if (table == m_bids) {
        m_board.apply(scenario::removeCapacityBids(m_board.zone(), rows));
    } else if (table == m_groups) {
        m_board.apply(scenario::removeCapacityGroup(m_board.zone(), rows.front()));
    } else if (table == m_series) {
        auto depths = m_board.input().zones[m_board.zone()].depths;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            depths.erase(depths.begin() + static_cast<std::ptrdiff_t>(*row));
        m_board.apply(scenario::setCapacityDepths(m_board.zone(), std::move(depths)));
    }
}

void CapacityPage::pasteClipboard()
{
    pasteBids(QGuiApplication::clipboard()->text());
}

bool CapacityPage::pasteBids(const QString& text)
{
    if (!m_board.hasCase())
        return false;
    const auto bids = imports::readCapacityBids(text.toStdString());
    if (bids) {
        m_tabs->setCurrentIndex(Bids);
        return m_board.apply(scenario::replaceCapacityBids(m_board.zone(), *bids));
    }
    if (m_context.tell)
        m_context.tell(bids.findings());
    return false;
}

/// What has the focus: the picture of a chart or a table; the bids where nothing has it.
bool CapacityPage::copy()
{
    if (!canExport())
        return false;
    const auto* focus = QApplication::focusWidget();
    for (auto* chart : std::initializer_list<charts::ChartFrame*>{m_chart, m_depthChart})
        if (focus && chart->isAncestorOf(focus)) {
            chart->copyImage();
            return true;
        }
    const auto* table = viewInSight() ? viewInSight() : m_bids;
    QGuiApplication::clipboard()->setMimeData(
        exports::clipboardData(items::tableOf(*table->model(), table->accessibleName()), QLocale())
            .release());
    return true;
}

bool CapacityPage::canExport() const
{
    return m_board.hasCase();
}

std::vector<exports::Table> CapacityPage::tables() const
{
    std::vector<exports::Table> all;
    const auto* first = viewInSight();
    const auto add = [&all](const CapacityTableView& table) {
        all.push_back(items::tableOf(*table.model(), table.accessibleName()));
    };
    if (first)
        add(*first);
    for (const auto* table : {m_bids, m_groups, m_series, m_provenance})
        if (table != first)
            add(*table);
    if (m_board.allValid())
        addSheets(all, items::capacityWorkbook(m_board.input()));
    return all;
}

void CapacityPage::exportData()
{
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

bool CapacityPage::canReport() const
{
    return m_board.hasCase() && m_board.allValid();
}

CapacityPage::Report CapacityPage::report()
{
    drawSeries(); // on the screen it is drawn when it is looked at
    std::vector<report::Picture> pictures{{.drawing = m_chart->drawing(drawnSize), .drawingSize = drawnSize}};
    if (m_depthChart->itemCount() > 0)
        pictures.push_back({.drawing = m_depthChart->drawing(smallSize), .drawingSize = smallSize});
    return items::capacityReport(
        {.input = m_board.input(),
         .pictures = std::move(pictures),
         .language =
             m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0),
         .sources = sourcesOf(m_context.document),
         .made = QDate::currentDate(),
         .origins = items::originsTable(m_context.document.scenario(), scenario::OriginOf::Capacity)});
}

bool CapacityPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool CapacityPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

QList<QDialog*> CapacityPage::dialogs()
{
    if (!canExport())
        return {};
    auto* dialog = new ExportDialog(tables(), this);
    dialog->setObjectName(QStringLiteral("export-capacity"));
    return {dialog, m_chart->saveDialog()};
}

} // namespace meritdesk::views
