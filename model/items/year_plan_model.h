#pragma once

#include <QAbstractTableModel>

#include <optional>

#include "items/year_plan.h"

namespace meritdesk::items {

/// How a cell of the year's plan is to be shown; flags.
enum PlanCellFlag {
    ChosenLine = 1,   ///< in the line that is chosen for the year
    BarredCell = 2,   ///< a category that the year's transmission variant rules out
    ChangeCell = 4,   ///< the category differs from the month before (or from today's)
    SelectedCell = 8, ///< in the month that is compared
    YearCell = 16,    ///< in the column of the whole year
};

/// The year's plan as a table: column 0 names the line, then a column a month, the last the year. Rows in the
/// order of PlanLine.
class YearPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum : int {
        FlagsRole = Qt::UserRole + 30,
        CategoryRole, ///< position in retail::categories; invalid without
        AmountRole,   ///< what the cell's category costs, short: thousand roubles
        CostRole,     ///< the same in full, plain notation
    };

    static constexpr int rows = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the plan of a comparison's site; its month is marked.
    void show(const Comparison& what);

    [[nodiscard]] const YearPlan& plan() const { return m_plan; }

    /// The month of a column; nothing for names and the year.
    [[nodiscard]] std::optional<std::size_t> monthOf(int column) const;

    /// Every notice of the year in a sentence.
    [[nodiscard]] QStringList notices() const;

    /// How a cell's number came about; nothing for cells without a number.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString name(PlanLine line) const;
    [[nodiscard]] QString shown(PlanLine line, int column) const;
    [[nodiscard]] QString inFull(PlanLine line, int column) const;
    [[nodiscard]] QString choiceInFull(PlanLine line, std::size_t month) const;
    [[nodiscard]] QString noticeInFull(std::size_t month) const;
    [[nodiscard]] std::string exact(PlanLine line, int column) const;
    [[nodiscard]] std::optional<std::size_t> category(PlanLine line, int column) const;
    [[nodiscard]] QVariant numberData(PlanLine line, int column, int role) const;
    [[nodiscard]] int flagsOf(PlanLine line, int column) const;
    [[nodiscard]] bool isChange(std::size_t month) const;

    Comparison m_what = {};
    YearPlan m_plan = {};
};

} // namespace meritdesk::items
