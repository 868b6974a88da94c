#pragma once

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

#include "core/finding.h"
#include "core/scenario/price_fields.h"
#include "document/document.h"

namespace meritdesk::items {

/// The prices of every hour of a month: a row a day, a column an hour 1..24, each typed in place. What is
/// refused is said by refused().
class HourlyPriceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int hours = 24;

    explicit HourlyPriceModel(document::Document& document, QObject* parent = nullptr);

    /// Shows a series of a month of the case.
    void show(std::size_t month, const scenario::HourlyPriceField& field);

    [[nodiscard]] const scenario::HourlyPriceField& field() const { return *m_field; }

    /// Puts copied cells of a spreadsheet in, hour after hour from a cell on: a row a day, or a long column.
    /// Prices that are not there yet need the whole month. False, with refused(), when it cannot be.
    bool paste(const QModelIndex& at, const QString& cells);

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
    void refresh();
    [[nodiscard]] retail::HourlyRates ratesNow() const;
    /// Reads numbers that blanks, tabs or line ends part; false, with refused(), at what is none.
    bool read(const QStringList& texts, retail::HourlyRates& rates);

    document::Document& m_document;
    std::size_t m_month = 0;
    const scenario::HourlyPriceField* m_field;
    Month m_shown = {};
    retail::HourlyRates m_rates = {}; ///< empty where the sheet has none
};

} // namespace meritdesk::items
