#pragma once

#include <string_view>

#include "items/power_evidence.h"
#include "views/page.h"
#include "views/parts/panel_view.h"

namespace meritdesk::views {

/// A panel of the page on market power in the list of panels.h.
struct PowerPanel
{
    std::string_view id = {};    ///< also the panel's object name
    const char* title = nullptr; ///< of its tab; translated in the context "PowerPanel"
    /// Made when it is first shown, or when its tables are asked for.
    PanelView* (*make)(items::PowerBoard& board, const PageContext& context, QWidget* parent) = nullptr;
};

/// What the panels have in common: they look at the board and are drawn anew when it shows something else.
class PowerLook : public PanelView
{
    Q_OBJECT

public:
    PowerLook(items::PowerBoard& board, const PageContext& context, std::string_view id, QWidget* parent);

protected:
    /// Shows the board as it is now; draws nothing where nothing is worked out.
    virtual void draw() = 0;

    /// Gives a chart the looks and the habits of the page's.
    void dress(charts::ChartFrame& chart) const;

    /// Asks the page to show how a number came about.
    void explain(const items::PowerEvidence& evidence) const;

    [[nodiscard]] items::PowerBoard& board() const { return m_board; }

    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    items::PowerBoard& m_board;
    PageContext m_context;
};

} // namespace meritdesk::views
