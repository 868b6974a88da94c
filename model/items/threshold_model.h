#pragma once

#include <QAbstractTableModel>

#include "core/finding.h"
#include "items/cell_table.h"
#include "items/screen_board.h"

namespace meritdesk::items {

/// The thresholds of the market screens: their levels can be typed in, an empty text gives the teaching
/// default back; what is refused is said by refused().
class ThresholdModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Level, Basis, Origin, ColumnCount };

    enum Role {
        GivenRole = CellRoles::MarkedRole, ///< true for a level that the series sets itself
    };

    explicit ThresholdModel(ScreenBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    using Levels = std::vector<std::optional<auction::Level>>; ///< by row; nothing: the teaching default

    [[nodiscard]] Levels levels() const;
    [[nodiscard]] QVariant text(const QModelIndex& index) const;
    [[nodiscard]] auction::Level levelOf(int row) const;
    void take();

    ScreenBoard& m_board;
    Levels m_levels = {};
};

} // namespace meritdesk::items
