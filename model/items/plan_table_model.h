#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

#include "items/plan_evidence.h"

namespace meritdesk::items {

/// A cell of a table of plans: its text, its exact number, what it says on hovering and what explains it.
struct PlanCell
{
    QString shown = {};
    QString exact = {}; ///< plain notation; empty for text
    QString tip = {};
    bool marked = false; ///< stands out: the plan in force, the smallest deviations
    PlanEvidence evidence = {};

    bool operator==(const PlanCell&) const = default;
};

struct PlanColumn
{
    QString title = {};
    QString tip = {};
    bool number = true; ///< set to the right

    bool operator==(const PlanColumn&) const = default;
};

struct PlanTable
{
    std::vector<PlanColumn> columns = {};
    std::vector<std::vector<PlanCell>> rows = {};
};

/// One table of the plans. Follows the board; rows that stay as they are say nothing.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Make = PlanTable (*)(const PlanBoard&);

    enum Role {
        MarkedRole = Qt::UserRole + 10, ///< true for a cell that stands out
        StaleRole,                      ///< true while newer results are being made
        SortRole,                       ///< a number for numbers, else the text
    };

    PlanTableModel(PlanBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] const PlanEvidence& evidence(const QModelIndex& index) const
    {
        return cell(index).evidence;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void take();
    void takeRows(std::vector<std::vector<PlanCell>> rows);
    [[nodiscard]] const PlanCell& cell(const QModelIndex& index) const;
    [[nodiscard]] int alignmentOf(int column) const;

    PlanBoard& m_board;
    Make m_make;
    PlanTable m_table = {};
};

} // namespace meritdesk::items
