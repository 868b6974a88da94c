#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// The cells of the market screens: bold and in the colour of trouble beyond a threshold, pale while newer
/// results are being made.
class ScreenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ScreenDelegate(const Theme& theme, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace meritdesk::views
