#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "items/portfolio_model.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// The cells of the portfolio: a saving in the colour of a gain, a hint at a closed category in that of
/// caution, all pale while newer numbers are being made.
class PortfolioDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PortfolioDelegate(const Theme& theme, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QColor colourOf(const QModelIndex& index) const;

    Theme m_theme;
};

/// The table of many sites: one row chosen at a time, sorted by a click on a heading. Rows are as high as
/// their text, so that thousands of them need no measuring.
class PortfolioTable : public QTableView
{
    Q_OBJECT

public:
    PortfolioTable(items::PortfolioModel& model, const Theme& theme, QWidget* parent);

    /// The site of the current row; nothing without one.
    [[nodiscard]] std::optional<std::size_t> currentSite() const;

    /// Makes a site's row the current one and brings it into view; false when it is not shown.
    bool showSite(std::size_t site);

signals:
    /// A cell was clicked or reached: its number is to be explained.
    void asked(const QModelIndex& index);

    /// A row was double-clicked, or Enter was pressed in it.
    void opened(std::size_t site);

private:
    void fitColumns();
    void keepSite();

    items::PortfolioModel& m_table;
    std::optional<std::size_t> m_site = {}; ///< of the row that was current before the model was reset
    bool m_fitted = false;
    bool m_showing = false;
};

} // namespace meritdesk::views
