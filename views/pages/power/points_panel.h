#pragma once

#include <QCheckBox>

#include "views/pages/power/panel.h"
#include "views/pages/power/power_view.h"

namespace meritdesk::views {

/// The points of the sweep as a table: the telling ones, or every step.
class PowerPointsPanel : public PowerLook
{
    Q_OBJECT

public:
    PowerPointsPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] PowerTableView& view() const { return *m_view; }

    [[nodiscard]] QCheckBox& everyStep() const { return *m_every; }

protected:
    void draw() override {} // its table follows the board by itself

private:
    QCheckBox* m_every;
    PowerTableView* m_view;
};

} // namespace meritdesk::views
