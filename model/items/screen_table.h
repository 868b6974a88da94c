#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

#include "items/screen_board.h"
#include "items/screen_evidence.h"

namespace meritdesk::items {

/// A cell of the market screens: its text, its exact number, what it says on hovering and what explains it.
struct ScreenCell
{
    QString shown = {};
    QString exact = {}; ///< plain notation; empty for text
    QString tip = {};
    bool flagged = false; ///< beyond a threshold
    ScreenEvidence evidence = {};

    bool operator==(const ScreenCell&) const = default;
};

struct ScreenColumn
{
    QString title = {};
    QString tip = {};
    bool number = true; ///< set to the right

    bool operator==(const ScreenColumn&) const = default;
};

struct ScreenTable
{
    std::vector<ScreenColumn> columns = {};
    std::vector<std::vector<ScreenCell>> rows = {};
};

/// One table of the market screens. Follows the board; rows that stay as they are say nothing.
class ScreenTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Make = ScreenTable (*)(const ScreenBoard&);

    enum Role {
        FlaggedRole = Qt::UserRole + 10, ///< true for a number beyond a threshold
        StaleRole,                       ///< true while newer results are being made
    };

    ScreenTableModel(ScreenBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void take();
    void takeRows(std::vector<std::vector<ScreenCell>> rows);
    [[nodiscard]] const ScreenCell& cell(const QModelIndex& index) const;

    ScreenBoard& m_board;
    Make m_make;
    ScreenTable m_table = {};
};

} // namespace meritdesk::items
