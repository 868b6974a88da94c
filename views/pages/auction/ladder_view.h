#pragma once

#include <QTableView>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

#include "items/ladder_model.h"
#include "views/parts/theme.h"

class QLabel;

namespace meritdesk::views {

/// One side of the book as a table under its heading: edited in place, several rows selected at once.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    LadderView(items::LadderModel& model, const Theme& theme, QWidget* parent);

    [[nodiscard]] items::LadderModel& model() const { return m_model; }

    [[nodiscard]] QTableView& table() const { return *m_table; }

    /// The orders of the selected rows, as positions in the book.
    [[nodiscard]] std::vector<scenario::OrderIndex> selectedOrders() const;

    /// Selects an order and brings it into view; false when it stands on the other side.
    bool selectOrder(scenario::OrderIndex order);

    /// Selects the orders of this side and brings the first into view, without choosing any.
    void lightOrders(const std::vector<scenario::OrderIndex>& orders);

    /// Brings an order into view; the selection stays.
    void showOrder(scenario::OrderIndex order);

    /// Makes the columns as wide as what stands in them.
    void fitColumns();

    /// Opens the price of an order for typing.
    void editPrice(scenario::OrderIndex order);

    /// Brings the marginal order into view.
    void showMargin();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void orderChosen(std::size_t order);
    void refused(const QString& why);

private:
    using Widths = std::array<int, items::LadderModel::Columns>; ///< pixels by column
    using Columns = std::array<items::LadderModel::Column, 3>;

    [[nodiscard]] Widths neededWidths() const;
    [[nodiscard]] Columns givingWay() const;
    void takeHeading();

    items::LadderModel& m_model;
    QLabel* m_heading;
    QTableView* m_table;
};

} // namespace meritdesk::views
