#pragma once

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

#include "core/scenario/auction_edits.h"
#include "items/auction_board.h"
#include "items/ladder_rows.h"

namespace meritdesk::items {

/// The orders of one side, best first, with what each of them got. Cells are edited in place: an edit that
/// the book refuses leaves the model as it is, and refusal() says why beforehand.
class LadderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Participant, OrderPrice, OrderQuantity, Awarded, Outcome, Cumulative, Columns };

    enum Role {
        OrderRole = Qt::UserRole + 10, ///< first: behind those of table_export.h; index in the book
        DepthRole,                     ///< quantity as a share of a full bar; above 1 the bar is broken off
        FilledRole,                    ///< awarded share of the quantity, 0..1
        MarginalRole,                  ///< true for an order of the last step
        TintRole, ///< the order's place in the board's tints; none where sides are the colours
    };

    LadderModel(AuctionBoard& board, auction::Side side, QObject* parent = nullptr);

    [[nodiscard]] auction::Side side() const { return m_side; }

    /// The order's position in the book.
    [[nodiscard]] scenario::OrderIndex orderAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].order;
    }

    /// What TintRole is about.
    [[nodiscard]] TintBy tintBy() const { return m_tintBy; }

    /// The row of an order, or -1 when it stands on the other side.
    [[nodiscard]] int rowOf(scenario::OrderIndex order) const;

    /// The first row of the last step, or -1.
    [[nodiscard]] int marginalRow() const;

    /// Why a typed text would be refused, as a sentence; empty when it would be taken.
    [[nodiscard]] QString refusal(const QModelIndex& index, const QString& text) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Column -1 is the merit order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString unitOf(int section) const;
    [[nodiscard]] QString titleOf(int section) const;

    void sortRows(std::vector<LadderRow>& rows) const;
    void take();
    void takeSameCount(std::vector<LadderRow> rows);
    void takeMoved(std::vector<LadderRow> rows);
    void takeResized(std::vector<LadderRow> rows);
    [[nodiscard]] QVariant text(const LadderRow& row, int column) const;
    [[nodiscard]] QVariant typed(const LadderRow& row, int column) const;
    [[nodiscard]] static QVariant exact(const LadderRow& row, int column);
    [[nodiscard]] QVariant tintOf(const LadderRow& row) const;
    [[nodiscard]] QString statusText(const LadderRow& row) const;
    [[nodiscard]] QString reason(const LadderRow& row) const;
    [[nodiscard]] Result<scenario::Edit> editFor(const QModelIndex& index, const QString& text) const;

    AuctionBoard& m_board;
    auction::Side m_side;
    Shared<auction::Book> m_book; ///< the book of the rows
    std::vector<LadderRow> m_rows = {};
    LadderScale m_scale = {};
    TintBy m_tintBy = TintBy::Side;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace meritdesk::items
