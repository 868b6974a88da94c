#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// Cells of the tables of plans: what stands out is bold, older numbers are grey.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PlanDelegate(const Theme& theme, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace meritdesk::views
