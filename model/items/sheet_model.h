#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/classroom/class.h"
#include "core/result.h"

namespace meritdesk::items {

/// A sheet while it is typed: lines of price and quantity as texts, always with an empty one at the end.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Price, Quantity, ColumnCount };

    explicit SheetModel(QObject* parent = nullptr);

    /// Begins anew with these lines; `priceUnit` and `quantityUnit` name the columns' units.
    void begin(const std::vector<classroom::SheetRow>& rows, const QString& priceUnit,
               const QString& quantityUnit);

    /// The lines typed so far; a finding for each that is no price and quantity. Empty lines are passed over.
    [[nodiscard]] Result<std::vector<classroom::SheetRow>> sheetRows() const;

    void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Line
    {
        QString price = {};
        QString quantity = {};
    };

    std::vector<Line> m_lines = {Line{}};
    QString m_priceUnit = {};
    QString m_quantityUnit = {};
};

} // namespace meritdesk::items
