#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "formats/exports/table.h"
#include "items/balance_table_model.h"

namespace meritdesk::items {

/// Which periods the ledger lists.
enum class LedgerFilter : std::uint8_t {
    All,
    Deficit,       ///< the party was short
    Surplus,       ///< the party was long
    Against,       ///< the party's error made the system's larger
    NegativePrice, ///< a price below zero
    ClockChange,   ///< days of 23 or 25 hours
    Worst          ///< where the party paid most, dearest first
};

/// What the listed periods come to.
struct LedgerSum
{
    Int128 shortBy = 0; ///< millionths of a MWh, >= 0
    Int128 longBy = 0;  ///< millionths of a MWh, >= 0
    Fraction cash = 0;  ///< EUR to the party, not rounded
};

/// The settlement periods of the party in view, a row each: positions, prices, money and where the price
/// comes from. Cells are made when they are looked at, so that a year of quarter hours costs nothing.
class BalanceLedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LocalTime,
        Imbalance,
        Money,
        Sold,
        Bought,
        DayAhead,
        Direction,
        Reference,
        Neutrality,
        PriceFrom,
        Scheduled,
        Metered,
        System,
        UtcTime,
        ColumnCount
    };

    /// The most periods that LedgerFilter::Worst lists.
    static constexpr std::size_t worst = 100;

    explicit BalanceLedgerModel(BalanceBoard& board, QObject* parent = nullptr);

    [[nodiscard]] LedgerFilter filter() const { return m_filter; }

    void setFilter(LedgerFilter filter);

    /// Limits the rows to the periods [from, to), as far as they are in view.
    void setRange(std::size_t from, std::size_t to);

    void clearRange();

    [[nodiscard]] bool isLimited() const { return m_to != 0; }

    /// The period of a row.
    [[nodiscard]] std::size_t periodOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    /// The row of a period; -1 when it is not listed.
    [[nodiscard]] int rowOf(std::size_t period) const;

    /// How many periods there are to choose from.
    [[nodiscard]] std::size_t inView() const;

    [[nodiscard]] LedgerSum sum() const;

    /// True when the party has a schedule and metered values; else there is only its imbalance.
    [[nodiscard]] bool hasPositions() const;

    /// True when one price settles deficit and surplus in every period in view: Sold is then the price.
    [[nodiscard]] bool hasOnePrice() const { return m_onePrice; }

    /// False for a column that says nothing new here: a second price, positions that are not known.
    [[nodiscard]] bool isShown(int column) const;

    /// How the number of a cell came about; the price where the cell is no number.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// Every listed period, for files.
    [[nodiscard]] exports::Table table(const QString& title) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Orders the rows by the numbers of a column; periods without one stay behind. -1: by time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void take();
    void list();
    void order();
    [[nodiscard]] bool passes(std::size_t period) const;
    [[nodiscard]] BalanceColumn heading(int column) const;
    [[nodiscard]] std::optional<Fraction> key(std::size_t period, int column) const;

    BalanceBoard& m_board;
    LedgerFilter m_filter = LedgerFilter::All;
    std::size_t m_from = 0;
    std::size_t m_to = 0; ///< 0: no limit
    bool m_onePrice = false;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::size_t> m_rows = {}; ///< periods
    std::vector<int> m_places = {};       ///< rows by period, -1 for none
};

} // namespace meritdesk::items
