#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "formats/exports/clipboard.h"
#include "items/order_text.h"
#include "views/charts/rule_bars_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/auction_output.h"
#include "views/pages/auction/auction_stage.h"
#include "views/pages/auction/conditions_form.h"
#include "views/pages/auction/pin_panel.h"
#include "views/pages/auction/results_panel.h"
#include "views/pages/auction/what_if_bar.h"
#include "views/pages/auction_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/import_dialog.h"
#include "views/parts/report_output.h"

// What enters and leaves the auction page: pasted orders, tables, the report, and its remembered view.

namespace meritdesk::views {

namespace {

constexpr int slidOn = 6;            ///< positions, in the picture of the sliders
constexpr QSize drawnSize{780, 470}; ///< text of the page's own size when it fills the paper's width

} // namespace

/// What has the focus: the picture of the curves, a table of results, or the chosen orders (all of them where
/// none is chosen).
bool AuctionPage::copy()
{
    if (m_board.book()->orders.empty())
        return false;
    if (m_chart->isAncestorOf(QApplication::focusWidget())) {
        m_chart->copyImage();
        return true;
    }
    if (m_results->bars().isAncestorOf(QApplication::focusWidget())) {
        m_results->bars().copyImage();
        return true;
    }
    if (m_results->pinned().table().hasFocus()) {
        QGuiApplication::clipboard()->setMimeData(
            exports::clipboardData(pinnedTable(m_board, m_pins), QLocale()).release());
        return true;
    }
    for (const auto& [view, make] :
         {std::pair{&m_results->summaryTable(), &summaryTable}, {&m_results->awardTable(), &moneyTable}})
        if (view->hasFocus()) {
            m_board.finish();
            QGuiApplication::clipboard()->setMimeData(
                exports::clipboardData(make(m_board), QLocale()).release());
            return true;
        }
    auto orders = selectedOrders();
    if (orders.empty())
        for (std::size_t i = 0; i < m_board.book()->orders.size(); ++i)
            orders.push_back(i);
    QGuiApplication::clipboard()->setText(items::orderText(*m_board.book(), orders));
    return true;
}

/// Rows of id, participant, side, price and quantity come in at once; any other table through the import,
/// which shows what it understood before anything changes.
void AuctionPage::pasteOrders()
{
    const auto orders =
        items::ordersFromText(QGuiApplication::clipboard()->text(), m_lastSide, *m_board.book());
    if (orders)
        m_board.apply(scenario::addOrders(*orders));
    else if (!importPaste())
        tell(orders.findings());
}

bool AuctionPage::importPaste()
{
    const auto* pasted = QGuiApplication::clipboard()->mimeData();
    ImportDialog dialog(m_context.document, this);
    if (!pasted || !dialog.openData(*pasted) || !dialog.isReady())
        return false;
    dialog.exec();
    return true;
}

bool AuctionPage::canExport() const
{
    return !m_board.book()->orders.empty();
}

void AuctionPage::exportData()
{
    ExportDialog dialog(auctionTables(m_board, m_pins), this);
    if (dialog.exec() == QDialog::Accepted)
        tell(dialog.write());
}

QList<QDialog*> AuctionPage::dialogs()
{
    auto* dialog = new ExportDialog(auctionTables(m_board, m_pins), this);
    dialog->setObjectName(QStringLiteral("export-auction"));
    auto* conditions = new QDialog(this);
    conditions->setObjectName(QStringLiteral("auction-conditions"));
    auto* layout = new QVBoxLayout(conditions);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new ConditionsForm(m_board, m_context.theme, conditions);
    form->setParent(conditions, Qt::Widget); // a pop-up of its own otherwise
    layout->addWidget(form);
    auto* stage = makeStage();
    stage->resize(window()->size());
    return {dialog,
            m_chart->saveDialog(),
            conditions,
            stage,
            exampleOf(QStringLiteral("auction-what-if"), ResultsMode::Pinned),
            exampleOf(QStringLiteral("auction-rules"), ResultsMode::Bars)};
}

/// The page with something tried, or with its rules as bars, for pictures: on a document of its own.
QDialog* AuctionPage::exampleOf(const QString& name, ResultsMode mode)
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(name);
    auto* apart = new document::Document;
    apart->reset(m_context.document.scenario());
    auto* layout = new QVBoxLayout(dialog);
    auto* page = new AuctionPage({.document = *apart, .theme = m_context.theme}, dialog);
    layout->addWidget(page);
    apart->setParent(dialog); // behind the page, which looks at it to its end
    dialog->resize(size());
    if (mode == ResultsMode::Pinned) {
        page->toggleWhatIf();
        page->showExample();
        page->pinState();
        auto& model = page->whatIf().model();
        const auto first = model.index(0, items::TrialModel::Value);
        model.setData(first, first.data(items::TrialModel::PositionRole).toInt() + slidOn,
                      items::TrialModel::PositionRole);
    }
    page->results().modes().setMode(mode);
    // Twice in step with its size before anybody looks: the bar's lines and the tables follow their width.
    static_cast<void>(dialog->grab());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return dialog;
}

bool AuctionPage::canReport() const
{
    return m_board.shown() != nullptr;
}

report::Report AuctionPage::report()
{
    m_board.finish();
    const auto language =
        m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0);
    return auctionReportOf(m_board, {.curves = m_chart->drawing(drawnSize),
                                     .size = drawnSize,
                                     .language = language,
                                     .sources = sourcesOf(m_context.document),
                                     .made = QDate::currentDate()});
}

bool AuctionPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool AuctionPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

QList<document::RunBase*> AuctionPage::runs()
{
    return {&m_board.run()};
}

void AuctionPage::saveView() const
{
    if (!m_context.settings)
        return;
    m_context.settings->setValue(QStringLiteral("auction/whole"), m_whole->saveState());
    m_context.settings->setValue(QStringLiteral("auction/upper"), m_upper->saveState());
    m_context.settings->setValue(QStringLiteral("auction/lower"), m_lower->saveState());
}

void AuctionPage::restoreView()
{
    if (!m_context.settings)
        return;
    m_whole->restoreState(m_context.settings->value(QStringLiteral("auction/whole")).toByteArray());
    m_upper->restoreState(m_context.settings->value(QStringLiteral("auction/upper")).toByteArray());
    m_lower->restoreState(m_context.settings->value(QStringLiteral("auction/lower")).toByteArray());
}

} // namespace meritdesk::views
