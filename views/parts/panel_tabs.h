#pragma once

#include <QTabWidget>

#include <functional>
#include <vector>

#include "formats/report/report.h"
#include "views/parts/panel_view.h"

class QSettings;

namespace meritdesk::views {

/// A tab before its panel is made.
struct PanelSlot
{
    QString id = {};
    QString title = {};
    std::function<PanelView*(QWidget* parent)> make = {};
};

/// The tabs of a page with panels; pictures and tests look behind each of them by its id. A panel is made
/// when its tab is first shown, or asked for.
class PanelTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PanelTabs(QWidget* parent = nullptr);

    /// Fills the empty tabs and shows the one that was last in view. `settings` may be null; `key` is where
    /// they remember that.
    void fill(std::vector<PanelSlot> entries, QSettings* settings, const QString& key);

    /// The panel of that tab, made if need be.
    [[nodiscard]] PanelView& panel(int at);

    /// Shows the panel of that id; nothing happens when there is none.
    void showPanel(const QString& id);

    /// The panel whose tab is in front; null without tabs.
    [[nodiscard]] PanelView* inView();

    /// The id of the tab in front; empty without tabs.
    [[nodiscard]] QString idInView() const;

    [[nodiscard]] std::vector<PanelView*> made() const;

    /// The tables of all panels, those of the panel in view first.
    [[nodiscard]] std::vector<exports::Table> tables();

    /// How large a chart is drawn on paper.
    using PaperSize = std::function<QSize(const charts::ChartFrame& chart)>;

    /// The charts of all panels drawn for a report.
    [[nodiscard]] std::vector<report::Picture> pictures(const PaperSize& sizeOf);

    /// Puts on the clipboard what has the focus: the picture of a chart or a table; the first table of the
    /// panel in view where nothing has it. False when there is nothing.
    bool copy();

    /// Runs of the panels made so far.
    [[nodiscard]] QList<document::RunBase*> runs() const;

    /// What the eye is on in all panels, with the tab.
    [[nodiscard]] QVariantMap moment() const;
    void resume(const QVariantMap& moment);

private:
    void open(int at);

    std::vector<PanelSlot> m_slots = {};
    std::vector<PanelView*> m_panels = {}; ///< by tab; null until made
};

} // namespace meritdesk::views
