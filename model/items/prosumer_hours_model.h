#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "items/prosumer_board.h"

namespace meritdesk::items {

/// The intervals of a plant behind the meter: load, generation, what the grid gives and takes, and the
/// prices. Texts are made when a cell is looked at, so that a year of hours costs nothing. What is given is
/// typed and pasted in place.
class ProsumerHoursModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Hour,
        Load,
        Generation,
        Import,
        Export,
        Retail,
        Wholesale,
        ExportRate,
        Period,
        Columns
    };

    explicit ProsumerHoursModel(ProsumerBoard& board, QObject* parent = nullptr);

    /// Puts the lines of a spreadsheet in, from a cell on: its columns go over the columns that can be typed.
    /// Lines past the last interval make more of them.
    bool paste(const QModelIndex& from, const QString& text);

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
    void take();
    [[nodiscard]] QString exact(const prosumer::Interval& interval, int column) const;
    [[nodiscard]] QString unitOf(int section) const;
    [[nodiscard]] static QString titleOf(int section);
    bool refuse(const std::vector<Finding>& findings);

    ProsumerBoard& m_board;
    int m_rows = 0;
};

} // namespace meritdesk::items
