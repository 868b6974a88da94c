#pragma once

#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <vector>

#include "formats/exports/table.h"

namespace meritdesk::document {
class RunBase;
} // namespace meritdesk::document

namespace meritdesk::views {

namespace charts {
class ChartFrame;
} // namespace charts

/// A panel of a page with tabs: a look at the page's board. It follows the board by itself and shows nothing,
/// without falling over, as long as the board has nothing. The page asks it what leaves it; what it has
/// beyond that (explanations, saving charts) goes through its context.
class PanelView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Its tables as they are exported and copied, the telling one first.
    [[nodiscard]] virtual std::vector<exports::Table> tables() const { return {}; }

    /// Its charts, in the order in which they stand in a report.
    [[nodiscard]] virtual std::vector<charts::ChartFrame*> charts() const { return {}; }

    /// Long work of its own, for the status bar.
    [[nodiscard]] virtual QList<document::RunBase*> runs() { return {}; }

    /// What the eye is on and no document keeps.
    [[nodiscard]] virtual QVariantMap moment() const { return {}; }

    virtual void resume(const QVariantMap& /*moment*/) {}

    /// Puts the panel into its most telling state, for pictures; the board has something to show.
    virtual void showExample() {}

    /// Blocks until its own work has landed; for pictures, files and tests.
    virtual void finish() {}
};

} // namespace meritdesk::views
