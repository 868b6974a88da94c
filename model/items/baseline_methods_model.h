#pragma once

#include <QAbstractTableModel>

#include "items/baseline_board.h"

namespace meritdesk::items {

/// The baseline methods of a site, a row each: keys to be typed in, and what each makes of the event in MW,
/// as a share of the obligation, with its error and whether that passes, in words.
class BaselineMethodsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Method, Days, Taken, Key, Adjust, Delivered, Share, Error, Verdict, ColumnCount };

    explicit BaselineMethodsModel(BaselineBoard& board, QObject* parent = nullptr);

    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The method is a position in baselineMethods, the adjustment one in adjustmentKinds.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// What an adjustment is called.
    [[nodiscard]] static QString adjustmentText(response::demand::Adjustment adjustment);

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    [[nodiscard]] const response::demand::MethodChoice& choice(const QModelIndex& index) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QString result(int row, int column) const;
    [[nodiscard]] QString verdict(int row) const;
    [[nodiscard]] QVariant typed(const QModelIndex& index) const;
    [[nodiscard]] QVariant exact(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    [[nodiscard]] bool isTyped(const QModelIndex& index) const;
    bool put(response::demand::MethodChoice& choice, int column, const QVariant& value);
    bool putNumber(response::demand::MethodChoice& choice, int column, const QString& typed);

    BaselineBoard& m_board;
    int m_rows = 0;
};

} // namespace meritdesk::items
