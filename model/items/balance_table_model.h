#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

#include "items/balance_board.h"
#include "items/balance_evidence.h"

namespace meritdesk::items {

/// How a cell of balance energy stands out.
enum class BalanceStyle : std::uint8_t {
    Plain,
    Heading, ///< names the lines below it
    Total,   ///< a sum, what is paid
    Doubt,   ///< a stand-in, an inferred or an unconfirmed rule
    Quiet    ///< explains
};

/// A cell of a table of balance energy: its text, its exact number, what it says on hovering, what explains
/// it.
struct BalanceCell
{
    QString shown = {};
    QString exact = {}; ///< plain notation; empty for text
    QString tip = {};
    BalanceStyle style = BalanceStyle::Plain;
    BalanceEvidence evidence = {};

    bool operator==(const BalanceCell&) const = default;
};

struct BalanceColumn
{
    QString title = {};
    QString tip = {};
    bool number = true; ///< set to the right

    bool operator==(const BalanceColumn&) const = default;
};

struct BalanceTable
{
    std::vector<BalanceColumn> columns = {};
    std::vector<std::vector<BalanceCell>> rows = {};
};

/// One table of balance energy. Follows the board; rows that stay as they are say nothing.
class BalanceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Makes the whole table of what the board shows now; no rows while nothing is settled.
    using Make = BalanceTable (*)(const BalanceBoard&);

    enum Role {
        StyleRole = Qt::UserRole + 10, ///< BalanceStyle as a number
        StaleRole,                     ///< true while a newer settlement is being made
    };

    BalanceTableModel(BalanceBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] const BalanceCell& cell(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void take();
    void takeRows(std::vector<std::vector<BalanceCell>> rows);
    void tellStale();
    [[nodiscard]] int alignmentOf(int column) const;

    BalanceBoard& m_board;
    Make m_make;
    BalanceTable m_table = {};
};

} // namespace meritdesk::items
