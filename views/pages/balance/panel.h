#pragma once

#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <string_view>
#include <vector>

#include "formats/exports/table.h"
#include "items/balance_board.h"
#include "views/page.h"

namespace meritdesk::views {

namespace charts {
class ChartFrame;
} // namespace charts

/// A panel of the page of balance energy: a look at the board behind a tab. It follows the board by itself
/// and shows nothing, without falling over, as long as nothing is settled. The page asks it what leaves it:
/// what it has beyond that (copying, saving charts, explanations) goes through its context.
class BalanceView : public QWidget
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

    /// Puts the panel into its most telling state, for pictures; the board is settled.
    virtual void showExample() {}

    /// Blocks until its own work has landed; for pictures, files and tests.
    virtual void finish() {}
};

/// A panel in the list of panels.h.
struct BalancePanel
{
    std::string_view id = {};
    const char* title = nullptr; ///< of its tab; translated in the context "BalancePanel"
    /// Made when it is first shown, or when its tables are asked for.
    BalanceView* (*make)(items::BalanceBoard& board, const PageContext& context, QWidget* parent) = nullptr;
};

} // namespace meritdesk::views
