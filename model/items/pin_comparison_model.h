#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

#include "core/units/fraction.h"
#include "items/pinned_states.h"

namespace meritdesk::items {

/// The present state of the auction against the chosen pinned one: price and volume, then of every
/// participant what it is awarded and its money (as in the award model: what a buyer pays, what a seller
/// gets, the net receipt of those who do both). Empty while no state is pinned.
class PinComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Measure, Now, Then, Change, Columns };

    enum Role {
        ChangedRole = Qt::UserRole + 10, ///< true where the two states differ
        FirstRole,                       ///< true in the first row of a subject
    };

    PinComparisonModel(AuctionBoard& board, PinnedStates& pins, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Kind : std::uint8_t { Price, Volume, Award, Money };

    struct Row
    {
        Kind kind = Kind::Price;
        std::string participant = {};
        std::optional<Fraction> now = {}; ///< nothing where the state has no such number
        std::optional<Fraction> then = {};

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] std::vector<Row> rowsNow() const;
    [[nodiscard]] static std::string plain(const Row& row, int column);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] static QString measure(Kind kind);
    void take();

    AuctionBoard& m_board;
    PinnedStates& m_pins;
    std::vector<Row> m_rows = {};
};

} // namespace meritdesk::items
