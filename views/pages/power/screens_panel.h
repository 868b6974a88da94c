#pragma once

#include "views/pages/power/panel.h"
#include "views/pages/power/power_view.h"

namespace meritdesk::views {

/// The screens of the market and of every seller, before and after the withholding.
class PowerScreensPanel : public PowerLook
{
    Q_OBJECT

public:
    PowerScreensPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    void showExample() override;

    [[nodiscard]] PowerTableView& sellers() const { return *m_sellers; }

    [[nodiscard]] PowerTableView& market() const { return *m_market; }

protected:
    void draw() override {} // its tables follow the board by themselves

private:
    PowerTableView* m_sellers;
    PowerTableView* m_market;
};

} // namespace meritdesk::views
