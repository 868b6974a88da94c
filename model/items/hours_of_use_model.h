#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

#include "items/category_rows.h"

namespace meritdesk::items {

/// Hours of use of the network capacity in a month against the hours from which two-rate transmission pays.
struct UseOfMonth
{
    Month month = {};
    int hours = 0;              ///< of the month
    std::string use = {};       ///< h, plain notation, three places; empty when not known
    std::string breakEven = {}; ///< h, the same; empty when not known
    bool never = false;         ///< the break-even lies above the hours of the month: no load can reach it
    std::optional<retail::Cheaper> cheaper = {};

    bool operator==(const UseOfMonth&) const = default;
};

/// The months of a site's bill, in order.
[[nodiscard]] std::vector<UseOfMonth> useByMonth(const Comparison& what);

/// Hours of use by month as a table, each number with its derivation.
class HoursOfUseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, UseColumn, BreakEvenColumn, HoursColumn, VerdictColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison& what);

    [[nodiscard]] const std::vector<UseOfMonth>& months() const { return m_months; }

    /// How the hours of use or the break-even of a month came about; nothing for other columns.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// What a month comes to: "two-rate is cheaper", "two-rate can never win".
    [[nodiscard]] static QString verdict(const UseOfMonth& month);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString shown(const UseOfMonth& month, int column);
    [[nodiscard]] static std::string exact(const UseOfMonth& month, int column);

    Comparison m_what = {};
    std::vector<UseOfMonth> m_months = {};
};

} // namespace meritdesk::items
