#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

#include "items/billed_portfolio.h"
#include "items/portfolio_filter.h"
#include "items/table_export.h"

namespace meritdesk::items {

/// Many sites in one table, ranked by saving to begin with; thousands of them sort and filter at once, on
/// their exact numbers. A cell's text is made when it is looked at.
class PortfolioModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn, ///< place by saving, whatever the order in force
        NameColumn,
        SavingColumn,
        ShareColumn,
        TodayColumn, ///< today's category
        BestColumn,  ///< the best choice
        TodayCostColumn,
        BestCostColumn,
        UseColumn,
        PowerColumn,
        VolumeColumn,
        HintColumn, ///< why not, or what else stands in the way
        ColumnCount
    };

    enum Role {
        StaleRole = Qt::UserRole + 10, ///< true while newer results are being made
        ClosedRole,                    ///< true for a hint that a closed category would be cheaper
        GainRole,                      ///< the sign of a saving: 1, 0, -1
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a portfolio in the order and with the filter in force.
    void show(const BilledPortfolioPtr& billed);

    void setStale(bool stale);
    void setFilter(const PortfolioFilter& filter);

    [[nodiscard]] const PortfolioFilter& filter() const { return m_filter; }

    [[nodiscard]] const BilledPortfolioPtr& billed() const { return m_billed; }

    /// The site of a row, and the row of a site: -1 when it is not shown.
    [[nodiscard]] std::size_t siteAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowOf(std::size_t site) const;

    /// Sums of the sites shown.
    [[nodiscard]] const retail::PortfolioSums& sums() const { return m_sums; }

    /// The number that a column shows; nothing for a column of words.
    [[nodiscard]] static std::optional<SiteNumber> numberOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// By a column; sites without its number come last whatever the order, ties stay by saving.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] std::vector<std::size_t> rowsInOrder() const;
    [[nodiscard]] bool passes(std::size_t site) const;
    [[nodiscard]] bool isBefore(std::size_t a, std::size_t b) const;
    [[nodiscard]] const std::optional<Integer>& number(std::size_t site, int column) const;
    [[nodiscard]] QString words(std::size_t site, int column) const;
    [[nodiscard]] QString shown(std::size_t site, int column) const;
    [[nodiscard]] QString exact(std::size_t site, int column) const;
    void takeRows(std::vector<std::size_t> rows);
    void addUp();

    BilledPortfolioPtr m_billed = {};
    QStringList m_names = {};              ///< of every site, as shown
    std::vector<std::size_t> m_ranks = {}; ///< of every site, from 1
    std::vector<std::size_t> m_rows = {};  ///< sites in the order shown
    PortfolioFilter m_filter = {};
    retail::PortfolioSums m_sums = {};
    int m_column = SavingColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_stale = false;
};

/// Today's category of a site in words; empty when it is not given.
[[nodiscard]] QString todayText(const retail::SiteYear& site);

/// The best choice of a site in words: "Category 4", or "Categories 1, 3" where it changes; empty without
/// one.
[[nodiscard]] QString bestChoiceText(const retail::SiteYear& site);

/// What stands in the way of a site: why nothing can be chosen, what it lacks for a saving to be told, or a
/// closed category that would be cheaper; empty when there is nothing to say.
[[nodiscard]] QString siteHint(const retail::SiteYear& site);

} // namespace meritdesk::items
