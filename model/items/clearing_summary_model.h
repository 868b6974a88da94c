#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/derivation/derivation.h"
#include "items/auction_board.h"

namespace meritdesk::items {

/// The rules side by side: price, average, volume, money and surplus, a column a rule; with two or more a
/// last column says what one of them changes against the base rule (rule_comparison.h). Below stand facts
/// that only some rules have; a row without any is left out.
class ClearingSummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Measure {
        UniformPrice,
        AveragePrice,
        Volume,
        BuyersPay,
        SellersGet,
        OperatorKeeps,
        BuyersSurplus,
        SellersSurplus,
        TotalSurplus,
        Measures,
    };

    /// What only some rules have.
    enum Fact {
        CallVolume = Measures, ///< what the call traded before the rolling
        SellersFactor,         ///< by which a surplus return scales the sellers' spreads
        BuyersFactor,          ///< by which it scales the buyers' spreads
        Unserved,              ///< what the one buyer goes without
        OutermostPrices,       ///< of the largest volume, where there are several
        AllMeasures
    };

    enum Role {
        ShownRole = Qt::UserRole + 10, ///< true for the column of the rule that ladder and curves show
        ChangeRole,                    ///< true for the column of differences
        StaleRole,                     ///< true while newer results are being made
    };

    explicit ClearingSummaryModel(AuctionBoard& board, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a difference or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// The number of a cell in plain notation; empty when there is none.
    [[nodiscard]] std::string plain(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using Values = std::vector<std::optional<Fraction>>;

    void take();

    [[nodiscard]] int measureOf(int row) const { return m_measures[static_cast<std::size_t>(row)]; }

    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString pricesText(const auction::Clearing& clearing) const;
    [[nodiscard]] QVariant heading(std::size_t column, int role) const;

    AuctionBoard& m_board;
    std::vector<std::string> m_rules = {};
    std::vector<int> m_measures = {};  ///< row -> measure or fact
    std::vector<Values> m_values = {}; ///< rule -> measure or fact; the change last
};

} // namespace meritdesk::items
