#include "views/parts/panel_tabs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "formats/exports/clipboard.h"
#include "items/table_export.h"
#include "views/charts/chart_frame.h"
#include "views/parts/page_tabs.h"

namespace meritdesk::views {

namespace {

const auto tabOfMoment = QStringLiteral("tab");

void put(const exports::Table& table)
{
    QGuiApplication::clipboard()->setMimeData(exports::clipboardData(table, QLocale()).release());
}

/// The table that a view shows: as its panel exports it, else as it stands.
exports::Table tableIn(const QAbstractItemView& view, const std::vector<exports::Table>& all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&view](const exports::Table& table) {
        return table.title == view.accessibleName();
    });
    return found == all.end() ? items::tableOf(*view.model(), view.accessibleName()) : *found;
}

} // namespace

PanelTabs::PanelTabs(QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(pageTabs);
    setDocumentMode(true);
    setUsesScrollButtons(true);
}

void PanelTabs::fill(std::vector<PanelSlot> entries, QSettings* settings, const QString& key)
{
    m_slots = std::move(entries);
    m_panels.assign(m_slots.size(), nullptr);
    for (const auto& slot : m_slots) {
        auto* page = new QWidget(this);
        page->setObjectName(slot.id);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 6, 0, 0);
        addTab(page, slot.title);
    }
    if (settings)
        showPanel(settings->value(key).toString());
    open(currentIndex());
    connect(this, &QTabWidget::currentChanged, this, [this, settings, key](int at) {
        open(at);
        if (settings)
            settings->setValue(key, idInView());
    });
}

void PanelTabs::open(int at)
{
    if (at < 0 || m_panels[static_cast<std::size_t>(at)])
        return;
    auto* slot = widget(at);
    auto* view = m_slots[static_cast<std::size_t>(at)].make(slot);
    m_panels[static_cast<std::size_t>(at)] = view;
    slot->layout()->addWidget(view);
    view->show(); // now, not at the next turn of the event loop
}

PanelView& PanelTabs::panel(int at)
{
    open(at);
    return *m_panels.at(static_cast<std::size_t>(at));
}

void PanelTabs::showPanel(const QString& id)
{
    for (std::size_t at = 0; at < m_slots.size(); ++at)
        if (m_slots[at].id == id)
            setCurrentIndex(static_cast<int>(at));
}

PanelView* PanelTabs::inView()
{
    return currentIndex() < 0 ? nullptr : &panel(currentIndex());
}

QString PanelTabs::idInView() const
{
    return currentIndex() < 0 ? QString() : m_slots[static_cast<std::size_t>(currentIndex())].id;
}

std::vector<PanelView*> PanelTabs::made() const
{
    std::vector<PanelView*> views;
    std::copy_if(m_panels.begin(), m_panels.end(), std::back_inserter(views),
                 [](const auto* view) { return view != nullptr; });
    return views;
}

std::vector<exports::Table> PanelTabs::tables()
{
    std::vector<exports::Table> all;
    const auto add = [&](int at) {
        auto& view = panel(at);
        view.finish();
        for (auto& table : view.tables())
            all.push_back(std::move(table));
    };
    if (count() > 0)
        add(currentIndex());
    for (int at = 0; at < count(); ++at)
        if (at != currentIndex())
            add(at);
    return all;
}

std::vector<report::Picture> PanelTabs::pictures(const PaperSize& sizeOf)
{
    std::vector<report::Picture> all;
    for (int at = 0; at < count(); ++at) {
        auto& view = panel(at);
        view.finish();
        for (auto* chart : view.charts())
            if (!chart->table().rows.isEmpty()) { // an empty chart says nothing on paper
                const auto size = sizeOf(*chart);
                all.push_back({.drawing = chart->drawing(size), .drawingSize = size});
            }
    }
    return all;
}

bool PanelTabs::copy()
{
    auto* shown = inView();
    if (!shown)
        return false;
    auto* focus = QApplication::focusWidget();
    for (auto* chart : shown->charts())
        if (focus && chart->isAncestorOf(focus)) {
            chart->copyImage();
            return true;
        }
    const auto* view = qobject_cast<const QAbstractItemView*>(focus);
    const auto all = shown->tables();
    if (view && view->model() && shown->isAncestorOf(view)) {
        put(tableIn(*view, all));
        return true;
    }
    if (all.empty())
        return false;
    put(all.front());
    return true;
}

QList<document::RunBase*> PanelTabs::runs() const
{
    QList<document::RunBase*> all;
    for (auto* view : made())
        all << view->runs();
    return all;
}

QVariantMap PanelTabs::moment() const
{
    QVariantMap moment{{tabOfMoment, idInView()}};
    for (const auto* view : made())
        if (const auto inner = view->moment(); !inner.isEmpty())
            moment.insert(view->objectName(), inner);
    return moment;
}

void PanelTabs::resume(const QVariantMap& moment)
{
    showPanel(moment.value(tabOfMoment).toString());
    if (auto* view = inView())
        view->resume(moment.value(view->objectName()).toMap());
}

} // namespace meritdesk::views
