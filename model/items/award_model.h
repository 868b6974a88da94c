#pragma once

#include <QAbstractTableModel>

#include <string>
#include <vector>

#include "core/auction/clearing.h"
#include "core/auction/participants.h"
#include "items/auction_board.h"
#include "items/rule_comparison.h"

namespace meritdesk::items {

/// What every participant trades, pays and gets, a column of money a rule; with two or more a last column
/// says what one of them changes for it against the base rule (rule_comparison.h). The rows' headings name
/// the participants, for a view that keeps them in sight. Money is what a buyer pays and what a seller gets;
/// of those who do both it is the net receipt. Asked for gains, the columns say instead how much better or
/// worse off each participant is than under the base rule: the change of its surplus, quantities included.
class AwardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Participant, Trades, Quantity, FirstMoney };

    enum Role {
        GainRole = Qt::UserRole + 10, ///< difference column: 1 good for the participant, -1 bad, 0 the same
        StaleRole,                    ///< true while newer results are being made
    };

    explicit AwardModel(AuctionBoard& board, QObject* parent = nullptr);

    /// Shows gains and losses against the base rule instead of money.
    void showGains(bool gains);

    [[nodiscard]] bool showsGains() const { return m_gains; }

    /// The participant's first order in the book, or -1 in the row of nobody.
    [[nodiscard]] int firstOrder(int row) const;

    /// The rule of a money column, or -1.
    [[nodiscard]] int ruleOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    enum class Trade : std::uint8_t { Buys, Sells, Both, Nothing };

    struct Row
    {
        std::string participant = {};
        std::size_t firstOrder = 0;
        Trade trade = Trade::Nothing;
        auction::TotalQuantity quantity = {};
        std::size_t figures = 0; ///< where its money and gains begin, one a rule

        bool operator==(const Row&) const = default;
    };

    /// The rows in the order shown; their money stands in one piece, for it is made anew at every move of a
    /// drag.
    struct Table
    {
        std::vector<Row> rows = {};
        std::vector<auction::Money> money = {};
        std::vector<auction::Money> gains = {}; ///< of surplus, against the base rule

        bool operator==(const Table&) const = default;
    };

    [[nodiscard]] static Trade tradeOf(const auction::ParticipantResult& result);
    [[nodiscard]] static auction::Money moneyOf(const auction::ParticipantResult& result);
    [[nodiscard]] Table tableNow() const;
    [[nodiscard]] static auction::Money change(const Table& table, const Row& row, const RulePair& pair);
    [[nodiscard]] auction::Money shownMoney(const Table& table, const Row& row, int column) const;
    [[nodiscard]] int gainOf(const Row& row, int column) const;
    [[nodiscard]] static Trade together(Trade one, Trade other);
    [[nodiscard]] QString heading(int rule) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant exact(const Row& row, int column) const;
    [[nodiscard]] QString unit(int column) const;
    void sortRows(Table& table) const;
    void take();

    AuctionBoard& m_board;
    Table m_table = {};
    int m_rules = 0;
    bool m_gains = false;
    std::optional<RulePair> m_pair = {};
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace meritdesk::items
