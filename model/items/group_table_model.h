#pragma once

#include <QAbstractTableModel>

#include <optional>

#include "core/response/demand/group_balance.h"
#include "items/response_board.h"

namespace meritdesk::items {

/// What of a study the balance of a group needs: the fall of both prices in the cell that is looked at. The
/// companies are those of the document; without a study there are positions and no money.
struct GroupView
{
    response::demand::GroupBalance balance = {};
    bool priced = false; ///< the falls of the prices are known
    std::optional<response::demand::Cell> cell = {};

    [[nodiscard]] bool komFalls() const { return cell && cell->komDelta > response::RubPerMwMonth(); }

    [[nodiscard]] bool dayAheadFalls() const { return cell && cell->occasions.drop > response::RubPerMwh(); }
};

[[nodiscard]] GroupView groupView(const ResponseBoard& board);

/// The companies of a group, to be typed in, with the group as a whole below them: what each buys and sells
/// in both markets, its net position, what the fall of the prices brings or takes, and that in words.
class GroupTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        KomPurchase,
        KomGeneration,
        KomNet,
        DayAheadPurchase,
        DayAheadGeneration,
        DayAheadNet,
        RetailGeneration,
        KomGain,
        DayAheadGain,
        Words,
        ColumnCount
    };

    explicit GroupTableModel(ResponseBoard& board, QObject* parent = nullptr);

    [[nodiscard]] const GroupView& view() const { return m_view; }

    /// Adds a company without volumes under a free name; its row, -1 when it is refused.
    int add();

    bool remove(int row);

    /// True for the row of the whole group.
    [[nodiscard]] bool isGroup(int row) const { return row == rowCount() - 1; }

    /// Where the number of a cell stands in the case's file: "companies[1].kom_purchase"; of a cell that is
    /// worked out its company, of the group all of them.
    [[nodiscard]] QString placeOf(const QModelIndex& index) const;

    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    void tellAll();
    [[nodiscard]] const response::demand::Position& position(int row) const;
    [[nodiscard]] std::optional<Fraction> number(int row, int column) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QVariant typed(const QModelIndex& index) const;

    ResponseBoard& m_board;
    std::vector<response::demand::Company> m_companies = {};
    GroupView m_view = {};
};

} // namespace meritdesk::items
